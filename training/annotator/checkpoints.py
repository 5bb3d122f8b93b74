"""Checkpoints on disk: weights, labels and how far training was."""

from __future__ import annotations

import os
from pathlib import Path

import torch

from .cases import CASES
from .encoder import Encoder
from .labels import Labels
from .network import Network

SIZES = ("vocab_size", "hidden_size", "intermediate_size", "num_attention_heads", "num_hidden_layers", "max_position_embeddings")


def write_checkpoint(path: Path, state: dict, labels: Labels, config: dict, about: dict) -> None:
    """Write in one step."""
    part = path.with_suffix(".part")
    torch.save({"state": state, "labels": labels.as_json(), "config": {k: config[k] for k in SIZES}, "about": about}, part)
    os.replace(part, path)


def read_checkpoint(path: Path) -> tuple[Network, Labels, dict]:
    """The network in evaluation mode, its labels, and what was written about it."""
    stored = torch.load(path, weights_only=True)
    labels = Labels(**stored["labels"])
    network = Network(Encoder(stored["config"], len(CASES)), labels)
    network.load_state_dict(stored["state"])
    return network.eval(), labels, stored["about"]
