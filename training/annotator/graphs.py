"""The trained network as two ONNX graphs: model.onnx (a window) and labels.onnx (relations of chosen arcs)."""

from __future__ import annotations

import warnings
from pathlib import Path

import torch
from torch import nn

from .network import LABEL_WIDTH, Network

INPUTS = ["pieces", "cases", "words", "sentences"]
OUTPUTS = ["upos", "xpos", "lemmas", "arcs", "dependents", "heads", "entities", "cues", "links"]
OPSET = 17


class Window(nn.Module):
    """The network for one window without padding; outputs lose their batch dimension."""

    def __init__(self, network: Network):
        super().__init__()
        self.network = network

    def forward(self, pieces, cases, words, sentences):
        """pieces, cases [1,T]; words, sentences [W] → the tensors named in OUTPUTS."""
        found = self.network(pieces, cases, words.unsqueeze(0), sentences.unsqueeze(0))
        return tuple(found[name].squeeze(0) for name in OUTPUTS)


def write_graphs(network: Network, folder: Path) -> None:
    """Write model.onnx and labels.onnx in float32."""
    network.eval()
    pieces = torch.randint(999, 2000, (1, 40))
    words = torch.arange(1, 31)
    sample = (pieces, torch.ones_like(pieces), words, torch.zeros_like(words))
    axes = {name: {0: "W"} for name in OUTPUTS} | {"words": {0: "W"}, "sentences": {0: "W"}}
    axes |= {"pieces": {1: "T"}, "cases": {1: "T"}, "arcs": {0: "W", 1: "H"}, "heads": {0: "H"}, "links": {0: "W", 1: "W"}}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            Window(network), sample, str(folder / "model.onnx"), input_names=INPUTS, output_names=OUTPUTS,
            dynamic_axes=axes, opset_version=OPSET, dynamo=False,
        )
        pair = (torch.randn(5, LABEL_WIDTH), torch.randn(5, LABEL_WIDTH))
        torch.onnx.export(
            network.relations, pair, str(folder / "labels.onnx"), input_names=["dependents", "heads"],
            output_names=["relations"], opset_version=OPSET, dynamo=False,
            dynamic_axes={"dependents": {0: "N"}, "heads": {0: "N"}, "relations": {0: "N"}},
        )
