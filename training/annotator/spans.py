"""Scores to BIO tags, BIO tags to spans."""

from __future__ import annotations

import numpy as np

Span = tuple[int, int, str]


def find_spans(tags: list[str]) -> list[Span]:
    """(first, end, kind) of one sentence's tags; an `I` of another kind than before it begins a span."""
    spans: list[Span] = []
    for place, tag in enumerate(tags):
        if tag == "O":
            continue
        goes_on = tag[0] == "I" and spans and spans[-1][1] == place and spans[-1][2] == tag[2:]
        if goes_on:
            spans[-1] = (spans[-1][0], place + 1, spans[-1][2])
        else:
            spans.append((place, place + 1, tag[2:]))
    return spans


def find_tags(scores: np.ndarray, tags: list[str]) -> list[str]:
    """The best sequence of tags of one sentence in which `I-X` follows only `B-X` or `I-X` (Viterbi).

    scores [n, tags]; the sum of the scores of the tags chosen is the greatest; the lowest index wins a tie.
    """
    count = len(tags)
    allowed = np.array([[tag[0] != "I" or before[0] != "O" and before[2:] == tag[2:] for before in tags] for tag in tags])
    first = np.array([tag[0] != "I" for tag in tags])
    best = np.where(first, scores[0], -np.inf).astype(np.float64)
    backward = []
    for row in scores[1:]:
        reach = np.where(allowed, best[None, :], -np.inf)
        from_where = reach.argmax(1)
        backward.append(from_where)
        best = reach[np.arange(count), from_where] + row
    place = int(best.argmax())
    chosen = [place]
    for from_where in reversed(backward):
        place = int(from_where[place])
        chosen.append(place)
    return [tags[place] for place in reversed(chosen)]
