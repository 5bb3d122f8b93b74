"""BIO tags to spans."""

from __future__ import annotations

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
