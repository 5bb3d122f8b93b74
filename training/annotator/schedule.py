"""Learning rates, and the mean of weights that is exported."""

from __future__ import annotations

import torch
from torch import nn

from .network import Network

ENCODER_RATE = 1.2e-4
HEAD_RATE = 1e-3
LAYER_DECAY = 0.85
WARMUP = 0.05


def make_optimizer(network: Network) -> torch.optim.AdamW:
    """AdamW: the lower a layer, the smaller its rate; word embeddings do not learn."""
    groups = []
    encoder = network.encoder
    encoder.words.weight.requires_grad_(False)
    depth = len(encoder.layers)
    for number, layer in enumerate(encoder.layers):
        rate = ENCODER_RATE * LAYER_DECAY ** (depth - 1 - number)
        groups.append({"params": list(layer.parameters()), "rate": rate})
    lowest = ENCODER_RATE * LAYER_DECAY**depth
    groups.append({"params": [encoder.positions.weight, *encoder.norm.parameters()], "rate": lowest})
    groups.append({"params": [encoder.cases.weight], "rate": HEAD_RATE})
    heads = [value for name, value in network.named_parameters() if not name.startswith("encoder.")]
    groups.append({"params": heads, "rate": HEAD_RATE})
    return torch.optim.AdamW(groups, lr=1e-3, betas=(0.9, 0.98), weight_decay=0.01)


def set_rates(optimizer: torch.optim.Optimizer, progress: float, share: float = 1.0) -> None:
    """Linear warm-up, then linear decay to nothing; `progress` from 0 to 1. `share` softens the first steps after a resume."""
    factor = progress / WARMUP if progress < WARMUP else (1 - progress) / (1 - WARMUP)
    for group in optimizer.param_groups:
        group["lr"] = group["rate"] * max(factor, 0.0) * share


class Average:
    """A moving average of the weights that learn."""

    def __init__(self, network: nn.Module, keep: float = 0.995):
        self.keep = keep
        self.steps = 0
        self.values = {name: value.detach().clone() for name, value in network.named_parameters() if value.requires_grad}

    @torch.no_grad()
    def update(self, network: nn.Module) -> None:
        """Take in the weights of one more step; the first steps count more, so that the start is forgotten."""
        self.steps += 1
        keep = min(self.keep, (1 + self.steps) / (10 + self.steps))
        for name, value in network.named_parameters():
            if name in self.values:
                self.values[name].lerp_(value.detach(), 1 - keep)

    def state(self, network: nn.Module) -> dict[str, torch.Tensor]:
        """The network's state with the averaged weights in place."""
        return {name: self.values.get(name, value).detach().clone() for name, value in network.state_dict().items()}
