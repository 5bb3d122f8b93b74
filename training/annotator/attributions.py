"""Cue and link scores to attributions, as CONTRACT.md section 4 says."""

from __future__ import annotations

import numpy as np

from .document import Attribution

Run = tuple[int, int]


def find_cues(scores: np.ndarray, sentences: list[int], bias: float) -> list[list[int]]:
    """Cue spans of a window: scores [W,3] for O, B, I."""
    spans: list[list[int]] = []
    inside = scores[:, 1:].max(1) + bias > scores[:, 0]
    for place in np.flatnonzero(inside):
        follows = spans and spans[-1][-1] == place - 1 and sentences[place] == sentences[place - 1]
        if follows and scores[place, 1] < scores[place, 2]:
            spans[-1].append(int(place))
        else:
            spans.append([int(place)])
    return spans


def find_runs(allowed: np.ndarray, blocked: np.ndarray, gap: int) -> list[Run]:
    """Runs [first, last] of allowed tokens, joined over at most `gap` tokens none of which is blocked."""
    runs: list[Run] = []
    for place in np.flatnonzero(allowed):
        place = int(place)
        if runs and place - runs[-1][1] - 1 <= gap and not blocked[runs[-1][1] + 1 : place].any():
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs


def choose_runs(runs: list[Run], chances: np.ndarray, rule: dict) -> list[int]:
    """Tokens of the runs that are long and heavy enough."""
    weighed = [(float(chances[first : last + 1].sum()), -first, last) for first, last in runs]
    weighed.sort(reverse=True)
    long = [run for run in weighed if run[2] + run[1] + 1 >= rule["least"]] or weighed[:1]
    return sorted(place for _, first, last in long[: rule["runs"]] for place in range(-first, last + 1))


def find_attributions(cues: np.ndarray, links: np.ndarray, sentences: list[int], decoding: dict) -> list[Attribution]:
    """All attributions of a window: cues [W,3], links [W,W,2] (source, content)."""
    found = []
    for cue in find_cues(cues, sentences, decoding["cueBias"]):
        chances = 1 / (1 + np.exp(-np.clip(links[cue].mean(0), -60, 60)))
        in_cue = np.zeros(len(chances), bool)
        in_cue[cue] = True
        source, content = chances[:, 0], chances[:, 1]
        in_source = (source >= decoding["source"]["threshold"]) & (source >= content) & ~in_cue
        in_content = (content >= decoding["content"]["threshold"]) & (content > source) & ~in_cue
        parts = []
        for chance, allowed, other, rule in (
            (source, in_source, in_content, decoding["source"]),
            (content, in_content, in_source, decoding["content"]),
        ):
            parts.append(choose_runs(find_runs(allowed, in_cue | other, rule["gap"]), chance, rule))
        if parts[1]:
            found.append(Attribution(cue, parts[0], parts[1]))
    return found
