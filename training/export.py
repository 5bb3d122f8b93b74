"""Write a checkpoint as int8 ONNX with its manifest: `python training/export.py --checkpoint FILE`; see README.md."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from annotator.checkpoints import read_checkpoint
from annotator.graphs import write_graphs
from annotator.manifest import DECODING, make_manifest, publish
from annotator.pieces import write_tokenizer
from annotator.quantise import quantise
from train import default_encoder

# The heads of attribution: one cue decides over a whole sentence, and int8 cost them more than 0.5 points. 1 MB.
FLOAT = ("speech", "link_", "cues", "in_role")
MODELS = Path(__file__).resolve().parents[1] / "models"


def main() -> None:
    """Export float32 graphs into --work, int8 ones into --out."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--version", default="0.0.0")
    parser.add_argument("--work", type=Path, required=True, help="scratch folder; keeps the float32 graphs in float/, int8 in int8/")
    parser.add_argument("--out", type=Path, default=MODELS / "en")
    parser.add_argument("--encoder", type=Path, help="folder with tokenizer.json")
    parser.add_argument("--decoding", type=Path, help="JSON of decoding thresholds found by tune.py")
    parser.add_argument("--scores", type=Path, help="JSON lines of score.py to keep in the manifest")
    arguments = parser.parse_args()
    network, labels, about = read_checkpoint(arguments.checkpoint)
    decoding = json.loads(arguments.decoding.read_text()) if arguments.decoding else DECODING
    scores = json.loads(arguments.scores.read_text()) if arguments.scores else {}
    float_folder, small_folder = arguments.work / "float", arguments.work / "int8"
    for folder in (float_folder, small_folder):
        folder.mkdir(parents=True, exist_ok=True)
        write_tokenizer((arguments.encoder or default_encoder()) / "tokenizer.json", folder / "tokenizer.json")
    write_graphs(network, float_folder)
    for name in ("model.onnx", "labels.onnx"):
        quantise(float_folder / name, small_folder / name, keep=FLOAT)
    for folder in (float_folder, small_folder):
        manifest = make_manifest(folder, labels, arguments.version, decoding, scores)
        publish(folder, folder, manifest)
    publish(small_folder, arguments.out, manifest)
    print(f"{arguments.out}: version {arguments.version} from {about}")


if __name__ == "__main__":
    main()
