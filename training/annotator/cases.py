"""The case of letters as a feature, since the encoder's vocabulary has none."""

from __future__ import annotations

CASES = ["none", "lower", "title", "upper", "letter", "mixed", "boundary", "paragraph"]
BOUNDARY = CASES.index("boundary")
PARAGRAPH = CASES.index("paragraph")


def find_case(run: str) -> int:
    """Case class of one run of letters and digits: its index in CASES.

    Letters only are looked at: `letter` is a single capital, `title` a capital followed by small letters only.
    """
    letters = [character for character in run if character.upper() != character.lower()]
    if not letters:
        return 0
    capitals = [character != character.lower() for character in letters]
    if not any(capitals):
        return 1
    if all(capitals):
        return 4 if len(letters) == 1 else 3
    return 2 if capitals[0] and not any(capitals[1:]) else 5
