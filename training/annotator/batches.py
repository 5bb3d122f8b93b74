"""Windows to padded tensors, and the order in which training sees them."""

from __future__ import annotations

import random
from typing import Iterator

import torch

from .document import Document
from .pieces import Pieces
from .windows import NONE, Slice, Window, WindowMaker, cut_windows

BATCH_PIECES = 1280


def pad(rows: list[list[int]], fill: int) -> torch.Tensor:
    """Rows of different lengths to one tensor."""
    width = max(len(row) for row in rows)
    return torch.tensor([row + [fill] * (width - len(row)) for row in rows], dtype=torch.long)


def collate(windows: list[Window]) -> dict[str, torch.Tensor]:
    """Inputs and gold labels of several windows; `link_*` has one row for each cue token."""
    batch = {
        "pieces": pad([w.pieces for w in windows], 0),
        "cases": pad([w.cases for w in windows], 0),
        "words": pad([w.words for w in windows], 0),
        "sentences": pad([w.sentences for w in windows], -1),
    }
    lengths = torch.tensor([len(w.pieces) for w in windows])
    batch["mask"] = (torch.arange(batch["pieces"].shape[1]) < lengths[:, None])[:, None, None, :]
    for name in windows[0].gold:
        batch[f"gold_{name}"] = pad([w.gold[name] for w in windows], NONE)
    batch["silver"] = pad([[int(s) for s in w.silver] for w in windows], 0)
    rows = [(n, token, link) for n, w in enumerate(windows) for link in w.links for token in link[0]]
    width = batch["words"].shape[1]
    targets = torch.zeros(len(rows), width, 2)
    for number, (_, _, (_, source, content)) in enumerate(rows):
        targets[number, source, 0] = 1
        targets[number, content, 1] = 1
    batch["link_windows"] = torch.tensor([row[0] for row in rows], dtype=torch.long)
    batch["link_cues"] = torch.tensor([row[1] for row in rows], dtype=torch.long)
    batch["link_weights"] = torch.tensor([1.0 / len(row[2][0]) for row in rows])
    batch["link_targets"] = targets
    return batch


def find_slices(documents: list[Document], pieces: Pieces, chance: random.Random) -> list[Slice]:
    """Windows of several sizes, cut anew each time: as long as at inference mostly where attributions are, else shorter."""
    slices: list[Slice] = []
    for document in documents:
        whole = 0.2 if document.attributions is None else 0.6
        most = 256 if chance.random() < whole else chance.randint(48, 192)
        slices.extend(cut_windows(document, pieces, most))
    return [part for part in slices if part.last > part.first or document_fits(part, pieces)]


def document_fits(part: Slice, pieces: Pieces) -> bool:
    """Whether a window of one sentence is short enough to train on."""
    sentence = part.document.sentences[part.first]
    return sum(len(pieces.cut(token.form)[0]) for token in sentence.tokens) < 400


def epochs(groups: list[tuple[list[Document], float]], maker: WindowMaker, seed: int) -> Iterator[dict[str, torch.Tensor]]:
    """Batches without end. Each group of documents has a share of its text to be seen in one round."""
    number = 0
    while True:
        chance = random.Random(seed * 1000 + number)
        slices: list[Slice] = []
        for documents, share in groups:
            found = find_slices(documents, maker.pieces, chance)
            chance.shuffle(found)
            slices.extend(found[: round(len(found) * share)])
        yield from make_batches([maker.make(part, chance) for part in slices], chance)
        number += 1


def make_batches(windows: list[Window], chance: random.Random) -> Iterator[dict[str, torch.Tensor]]:
    """Batches of windows of like length, of at most BATCH_PIECES with padding, in random order."""
    windows.sort(key=lambda window: len(window.pieces) + chance.random() * 24)
    batches: list[list[Window]] = []
    for window in windows:
        if not batches or (len(batches[-1]) + 1) * max(len(window.pieces), longest(batches[-1])) > BATCH_PIECES:
            batches.append([])
        batches[-1].append(window)
    chance.shuffle(batches)
    for batch in batches:
        yield collate(batch)


def longest(windows: list[Window]) -> int:
    """Pieces of the longest window, 0 for none."""
    return max((len(window.pieces) for window in windows), default=0)
