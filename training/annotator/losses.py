"""One loss from all heads; labels that nobody gave count nothing."""

from __future__ import annotations

import torch
from torch.nn import functional

from .network import Network
from .windows import NONE

WEIGHTS = {"upos": 0.5, "xpos": 0.5, "lemmas": 0.4, "arcs": 1.2, "relations": 1.0, "entities": 2.0, "silver": 0.3, "cues": 0.8, "links": 4.0, "roles": 1.0}


def find_losses(network: Network, found: dict[str, torch.Tensor], batch: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """Loss of each head, a mean over the tokens that have a label."""
    losses = {}
    for name in ("upos", "xpos", "lemmas", "cues"):
        losses[name] = cross_entropy(found[name], batch[f"gold_{name}"])
    losses["arcs"] = cross_entropy(found["arcs"], batch["gold_heads"])
    losses["relations"] = find_relation_loss(network, found, batch)
    for name in ("entities", "silver"):
        of_other_kind = batch["silver"].bool() != (name == "silver")
        losses[name] = cross_entropy(found[name], batch["gold_entities"].masked_fill(of_other_kind, NONE))
    if len(batch["link_cues"]):
        losses |= find_link_losses(found, batch)
    return losses


def cross_entropy(scores: torch.Tensor, gold: torch.Tensor) -> torch.Tensor:
    """Mean over labelled tokens; 0 where there is none."""
    losses = functional.cross_entropy(scores.float().flatten(0, 1), gold.flatten(), ignore_index=NONE, reduction="none")
    known = (gold.flatten() != NONE).float()
    return (losses * known).sum() / known.sum().clamp(min=1)


def find_relation_loss(network: Network, found, batch) -> torch.Tensor:
    """Relations scored on the gold arcs."""
    known = (batch["gold_heads"] != NONE) & (batch["gold_relations"] != NONE)
    if not known.any():
        return found["upos"].sum() * 0
    window, token = known.nonzero(as_tuple=True)
    dependents = found["dependents"][window, token]
    heads = found["heads"][window, batch["gold_heads"][window, token]]
    scores = network.relations(dependents, heads)
    return functional.cross_entropy(scores.float(), batch["gold_relations"][window, token])


def find_link_losses(found, batch) -> dict[str, torch.Tensor]:
    """Links of the gold cues, each cue of weight 1; and whether a token is in any source or content at all."""
    inside = (batch["sentences"] >= 0).float()
    rows = found["links"][batch["link_windows"], batch["link_cues"]].float()
    losses = functional.binary_cross_entropy_with_logits(rows, batch["link_targets"], reduction="none").sum(-1)
    losses = (losses * inside[batch["link_windows"]]).sum(1) / inside[batch["link_windows"]].sum(1)
    weights = batch["link_weights"]
    links = (losses * weights).sum() / weights.sum()
    anywhere = torch.zeros(*batch["words"].shape, 2)
    anywhere.index_put_((batch["link_windows"],), batch["link_targets"], accumulate=True)
    judged = inside * (batch["gold_cues"] != NONE).float()
    roles = functional.binary_cross_entropy_with_logits(found["roles"].float(), anywhere.clamp(max=1), reduction="none").sum(-1)
    return {"links": links, "roles": (roles * judged).sum() / judged.sum().clamp(min=1)}


def add_losses(losses: dict[str, torch.Tensor]) -> torch.Tensor:
    """The weighted sum."""
    return torch.stack([WEIGHTS[name] * loss for name, loss in losses.items()]).sum()
