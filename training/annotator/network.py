"""The network: one encoder pass over a window of sentences, and all heads."""

from __future__ import annotations

import torch
from torch import nn
from torch.nn import functional

from .dropout import Dropout
from .encoder import Encoder
from .labels import Labels

ARC_WIDTH = 256
LABEL_WIDTH = 128
LINK_WIDTH = 128
ARC_REACH = 24
LINK_REACH = 96
MASKED = -1e4


class Projection(nn.Module):
    """Linear, GELU, dropout: the usual small layer before a head."""

    def __init__(self, width: int, out: int, dropout: float):
        super().__init__()
        self.linear = nn.Linear(width, out)
        self.dropout = Dropout(dropout)

    def forward(self, states: torch.Tensor) -> torch.Tensor:
        """[..., width] → [..., out]."""
        return self.dropout(functional.gelu(self.linear(states)))


class Relations(nn.Module):
    """Relation scores of given pairs (dependent, head): bilinear plus linear. The second graph, labels.onnx."""

    def __init__(self, relations: int):
        super().__init__()
        self.pair = nn.Linear(LABEL_WIDTH, relations * LABEL_WIDTH, bias=False)
        self.each = nn.Linear(2 * LABEL_WIDTH, relations)
        self.relations = relations

    def forward(self, dependents: torch.Tensor, heads: torch.Tensor) -> torch.Tensor:
        """dependents, heads [N,d] → [N,R]."""
        mixed = self.pair(dependents).view(-1, self.relations, LABEL_WIDTH)
        scores = torch.matmul(mixed, heads.unsqueeze(-1)).squeeze(-1) * LABEL_WIDTH**-0.5
        return scores + self.each(torch.cat([dependents, heads], -1))


class Network(nn.Module):
    """Encoder and heads; see CONTRACT.md for the shapes that leave it."""

    def __init__(self, encoder: Encoder, labels: Labels, dropout: float = 0.25):
        super().__init__()
        width = encoder.width
        self.encoder = encoder
        self.input_dropout = Dropout(0.1)
        self.tags = Projection(width, width, dropout)
        self.upos = nn.Linear(width, len(labels.upos))
        self.xpos = nn.Linear(width, len(labels.xpos))
        self.lemmas = nn.Linear(width, len(labels.lemmas))
        self.names = Projection(width, width, dropout)
        self.entities = nn.Linear(width, len(labels.entities))
        self.silver = nn.Linear(width, len(labels.entities))  # only trains: another annotator has other conventions
        self.speech = Projection(width, width, dropout)
        self.cues = nn.Linear(width, len(labels.cues))
        self.in_role = nn.Linear(width, 2)
        self.link_cues = Projection(width, 2 * LINK_WIDTH, dropout)
        self.link_tokens = nn.Linear(width, 2 * LINK_WIDTH)
        self.link_distance = nn.Embedding(2 * LINK_REACH + 1, 2)
        self.root = nn.Parameter(torch.randn(width) * 0.02)
        self.arc_dependents = Projection(width, ARC_WIDTH, dropout)
        self.arc_heads = Projection(width, ARC_WIDTH, dropout)
        self.arc_pair = nn.Linear(ARC_WIDTH, ARC_WIDTH, bias=False)
        self.arc_head_bias = nn.Linear(ARC_WIDTH, 1)
        self.arc_distance = nn.Embedding(2 * ARC_REACH + 1, 1)
        self.label_dependents = Projection(width, LABEL_WIDTH, dropout)
        self.label_heads = Projection(width, LABEL_WIDTH, dropout)
        self.relations = Relations(len(labels.relations))
        for table in (self.link_distance, self.arc_distance):
            nn.init.zeros_(table.weight)

    def forward(self, pieces, cases, words, sentences, mask=None) -> dict[str, torch.Tensor]:
        """pieces, cases [B,T]; words, sentences [B,W] (sentence -1 pads) → heads' outputs, each [B, ...]."""
        states = self.encoder(pieces, cases, mask)
        index = words.unsqueeze(-1).expand(-1, -1, states.shape[-1])
        tokens = self.input_dropout(torch.gather(states, 1, index))
        tags, names, speech = self.tags(tokens), self.names(tokens), self.speech(tokens)
        root = self.root.expand(tokens.shape[0], 1, -1)
        with_root = torch.cat([root.to(tokens.dtype), tokens], 1)
        distance = make_distances(words.shape[1], words.device)
        return {
            "upos": self.upos(tags),
            "xpos": self.xpos(tags),
            "lemmas": self.lemmas(tags),
            "arcs": self.score_arcs(tokens, with_root, sentences, distance),
            "dependents": self.label_dependents(tokens),
            "heads": self.label_heads(with_root),
            "entities": self.entities(names),
            "silver": self.silver(names),
            "cues": self.cues(speech),
            "roles": self.in_role(speech),
            "links": self.score_links(speech, distance),
        }

    def score_arcs(self, tokens, with_root, sentences, distance) -> torch.Tensor:
        """[B,W,W+1]: column 0 is the root, column j+1 token j; other sentences and the token itself are masked."""
        heads = self.arc_heads(with_root)
        scores = torch.matmul(self.arc_pair(self.arc_dependents(tokens)), heads.transpose(1, 2)) * ARC_WIDTH**-0.5
        scores = scores + self.arc_head_bias(heads).transpose(1, 2)
        near = self.arc_distance(distance.clamp(-ARC_REACH, ARC_REACH) + ARC_REACH).squeeze(-1)
        allowed = (sentences.unsqueeze(2) == sentences.unsqueeze(1)) & (distance != 0)
        inside = scores[:, :, 1:] + near
        inside = torch.where(allowed, inside, torch.full_like(inside, MASKED))
        return torch.cat([scores[:, :, :1], inside], 2)

    def score_links(self, speech, distance) -> torch.Tensor:
        """[B,W,W,2]: row = cue token, column = token; roles source, content."""
        size, length = speech.shape[:2]
        cues = self.link_cues(speech).view(size, length, 2, LINK_WIDTH).transpose(1, 2)
        tokens = self.link_tokens(speech).view(size, length, 2, LINK_WIDTH).transpose(1, 2)
        pairs = torch.matmul(cues, tokens.transpose(-1, -2)) * LINK_WIDTH**-0.5
        near = self.link_distance(distance.clamp(-LINK_REACH, LINK_REACH) + LINK_REACH)
        return pairs.permute(0, 2, 3, 1) + near + self.in_role(speech).unsqueeze(1)


def make_distances(length: int, device) -> torch.Tensor:
    """[W,W]: column minus row."""
    places = torch.arange(length, device=device)
    return places.unsqueeze(0) - places.unsqueeze(1)
