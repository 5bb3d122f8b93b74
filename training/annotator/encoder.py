"""A BERT encoder in plain PyTorch, with an embedding of letters' case added to its input."""

from __future__ import annotations

import json
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional

from .dropout import Dropout


class Layer(nn.Module):
    """One layer: self-attention and feed-forward, each with a residual and a norm after it."""

    def __init__(self, width: int, inner: int, heads: int, dropout: float):
        super().__init__()
        self.heads = heads
        self.attention_in = nn.Linear(width, 3 * width)
        self.attention_out = nn.Linear(width, width)
        self.attention_norm = nn.LayerNorm(width, eps=1e-12)
        self.inner = nn.Linear(width, inner)
        self.outer = nn.Linear(inner, width)
        self.outer_norm = nn.LayerNorm(width, eps=1e-12)
        self.dropout = Dropout(dropout)

    def forward(self, states: torch.Tensor, mask: torch.Tensor | None) -> torch.Tensor:
        """states [B,T,H], mask [B,1,1,T] (true where a piece is) or None → [B,T,H]."""
        size, length, width = states.shape
        mixed = self.attention_in(states).view(size, length, 3, self.heads, width // self.heads)
        query, key, value = mixed.permute(2, 0, 3, 1, 4).unbind(0)
        if mask is None:
            scale = (width // self.heads) ** -0.5
            weights = torch.softmax(torch.matmul(query * scale, key.transpose(-1, -2)), -1)
            context = torch.matmul(weights, value)
        else:
            # In float32 also under autocast: the CPU kernel's backward pass is three times slower in bfloat16.
            whole = (part.float() for part in (query, key, value))
            with torch.autocast(states.device.type, enabled=False):
                context = functional.scaled_dot_product_attention(*whole, attn_mask=mask).to(query.dtype)
        context = context.transpose(1, 2).reshape(size, length, width)
        states = self.attention_norm(states + self.dropout(self.attention_out(context)))
        inner = functional.gelu(self.inner(states))
        return self.outer_norm(states + self.dropout(self.outer(inner)))


class Encoder(nn.Module):
    """Word, position and case embeddings and the layers. Word embeddings stay as they were pre-trained."""

    def __init__(self, config: dict, cases: int, dropout: float = 0.1):
        super().__init__()
        width = config["hidden_size"]
        self.width = width
        self.words = nn.Embedding(config["vocab_size"], width)
        self.positions = nn.Embedding(config["max_position_embeddings"], width)
        self.cases = nn.Embedding(cases, width)
        nn.init.normal_(self.cases.weight, std=0.01)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.dropout = Dropout(dropout)
        sizes = (width, config["intermediate_size"], config["num_attention_heads"], dropout)
        self.layers = nn.ModuleList(Layer(*sizes) for _ in range(config["num_hidden_layers"]))

    def forward(self, pieces: torch.Tensor, cases: torch.Tensor, mask: torch.Tensor | None) -> torch.Tensor:
        """pieces, cases [B,T] → [B,T,H]."""
        places = torch.arange(pieces.shape[1], device=pieces.device)
        states = self.words(pieces) + self.positions(places) + self.cases(cases)
        states = self.dropout(self.norm(states))
        for layer in self.layers:
            states = layer(states, mask)
        return states


def load_encoder(folder: Path, cases: int, depth: int | None = None) -> Encoder:
    """The encoder of a folder in the usual format (config.json, model.safetensors), its first `depth` layers."""
    config = json.loads((folder / "config.json").read_text())
    if depth:
        config["num_hidden_layers"] = depth
    encoder = Encoder(config, cases)
    weights = {name.removeprefix("bert."): value for name, value in load_file(folder / "model.safetensors").items()}
    state = encoder.state_dict()
    # Segment embeddings are constant here (there is one segment), so they go into the positions.
    state["words.weight"] = weights["embeddings.word_embeddings.weight"]
    state["positions.weight"] = weights["embeddings.position_embeddings.weight"] + weights["embeddings.token_type_embeddings.weight"][0]
    for kind in ("weight", "bias"):
        state[f"norm.{kind}"] = weights[f"embeddings.LayerNorm.{kind}"]
        for number in range(config["num_hidden_layers"]):
            old, new = f"encoder.layer.{number}", f"layers.{number}"
            parts = [weights[f"{old}.attention.self.{part}.{kind}"] for part in ("query", "key", "value")]
            state[f"{new}.attention_in.{kind}"] = torch.cat(parts)
            state[f"{new}.attention_out.{kind}"] = weights[f"{old}.attention.output.dense.{kind}"]
            state[f"{new}.attention_norm.{kind}"] = weights[f"{old}.attention.output.LayerNorm.{kind}"]
            state[f"{new}.inner.{kind}"] = weights[f"{old}.intermediate.dense.{kind}"]
            state[f"{new}.outer.{kind}"] = weights[f"{old}.output.dense.{kind}"]
            state[f"{new}.outer_norm.{kind}"] = weights[f"{old}.output.LayerNorm.{kind}"]
    encoder.load_state_dict(state)
    return encoder
