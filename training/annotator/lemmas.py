"""Lemmas as edit scripts on the form: a case step, then cut some last characters and add some.

A script is written `case|cut|add`. Case steps: `keep` (the form as it is), `lower` (small letters), `title` (first letter
capital, the rest small). `lower|1|` makes "forces" to "force"; `lower|3|y` makes "Bodies" to "body".
"""

from __future__ import annotations

from collections import Counter


def apply_case(step: str, form: str) -> str:
    """The form after the case step."""
    if step == "lower":
        return form.lower()
    if step == "title":
        return form[:1].upper() + form[1:].lower()
    return form


def apply_script(script: str, form: str) -> str:
    """The lemma that a script makes of a form; the form (cased) itself where the cut is longer than it."""
    step, cut, add = script.split("|", 2)
    cased = apply_case(step, form)
    count = int(cut)
    if count > len(cased):
        return cased
    return cased[: len(cased) - count] + add


def find_script(form: str, lemma: str) -> str:
    """The script with the fewest edits; among equals `lower` before `keep` before `title`."""
    best: tuple[int, str] | None = None
    for step in ("lower", "keep", "title"):
        cased = apply_case(step, form)
        common = 0
        while common < min(len(cased), len(lemma)) and cased[common] == lemma[common]:
            common += 1
        edits = len(cased) - common + len(lemma) - common
        if best is None or edits < best[0]:
            best = (edits, f"{step}|{len(cased) - common}|{lemma[common:]}")
    assert best is not None
    return best[1]


def find_scripts(pairs: list[tuple[str, str]], forms: int, tokens: int) -> list[str]:
    """Scripts that at least `forms` different words need, or at least `tokens` tokens; most frequent first.

    The two bounds keep morphology (many words) and closed classes and irregular verbs (many tokens), and leave out what
    only one rare word of the data would need.
    """
    counts: Counter[str] = Counter()
    words: dict[str, set[str]] = {}
    for form, lemma in pairs:
        script = find_script(form, lemma)
        counts[script] += 1
        words.setdefault(script, set()).add(form.lower())
    kept = [script for script, count in counts.items() if len(words[script]) >= forms or count >= tokens]
    kept = [script for script in kept if len(script.split("|", 2)[2]) <= 6]
    kept.sort(key=lambda script: (-counts[script], script))
    return kept
