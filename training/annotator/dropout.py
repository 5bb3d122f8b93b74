"""Dropout from a pool of random masks: on a CPU, drawing a fresh mask for every layer costs a tenth of the step."""

from __future__ import annotations

import random

import torch
from torch import nn

POOL = 1 << 22


class Dropout(nn.Module):
    """Like nn.Dropout; takes its mask from a random place in a pool that is drawn once."""

    pools: dict[tuple[float, torch.dtype, torch.device], torch.Tensor] = {}

    def __init__(self, share: float):
        super().__init__()
        self.share = share

    def forward(self, states: torch.Tensor) -> torch.Tensor:
        """The states with a share of them set to nothing in training, as they are otherwise."""
        if not self.training or self.share == 0:
            return states
        key = (self.share, states.dtype, states.device)
        if key not in self.pools:
            kept = (torch.rand(POOL, device=states.device) >= self.share).float() / (1 - self.share)
            self.pools[key] = kept.to(states.dtype)
        pool, size = self.pools[key], states.numel()
        if size >= POOL:
            return nn.functional.dropout(states, self.share)
        start = random.randrange(POOL - size)
        return states * pool[start : start + size].view_as(states)
