"""Scores of analyses against gold: tags, trees, entities, attributions."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from .analysis import Analysis
from .document import Attribution, Document
from .spans import find_spans


@dataclass
class Tally:
    """Counts of right, found and expected things by name."""

    right: Counter = field(default_factory=Counter)
    found: Counter = field(default_factory=Counter)
    expected: Counter = field(default_factory=Counter)

    def add(self, name: str, right: int, found: int, expected: int) -> None:
        """Add to the counts of one name."""
        self.right[name] += right
        self.found[name] += found
        self.expected[name] += expected

    def f1(self, name: str) -> float:
        """2PR / (P+R); for accuracies found = expected, so it is the accuracy."""
        return 2 * self.right[name] / max(self.found[name] + self.expected[name], 1)

    def precision(self, name: str) -> float:
        """Share of found that is right."""
        return self.right[name] / max(self.found[name], 1)

    def recall(self, name: str) -> float:
        """Share of expected that is found."""
        return self.right[name] / max(self.expected[name], 1)


def score_syntax(document: Document, analysis: Analysis, tally: Tally) -> None:
    """Accuracies of tags, lemmas and attachment over all tokens, punctuation included (as CoNLL 2018 does)."""
    tokens = [token for sentence in document.sentences for token in sentence.tokens]
    for place, token in enumerate(tokens):
        head = analysis.heads[place] == (-1 if token.head is None or token.head < 0 else token.head)
        values = {
            "upos": analysis.upos[place] == token.upos,
            "xpos": analysis.xpos[place] == token.xpos,
            "lemma": analysis.lemmas[place] == token.lemma,
            "uas": head,
            "las": head and analysis.relations[place] == token.relation,
        }
        for name, right in values.items():
            tally.add(name, int(right), 1, 1)


def score_entities(document: Document, analysis: Analysis, tally: Tally) -> None:
    """Exact spans with their kind; `entities/<kind>` each, and `entities/span` without the kind."""
    start = 0
    for sentence in document.sentences:
        end = start + len(sentence.tokens)
        gold = set(find_spans(sentence.entities or []))
        mine = set(find_spans(analysis.entities[start:end]))
        tally.add("entities", len(gold & mine), len(mine), len(gold))
        bare_gold, bare_mine = {span[:2] for span in gold}, {span[:2] for span in mine}
        tally.add("entities/span", len(bare_gold & bare_mine), len(bare_mine), len(bare_gold))
        for kind in {span[2] for span in gold | mine}:
            ours, theirs = ({s for s in spans if s[2] == kind} for spans in (mine, gold))
            tally.add(f"entities/{kind}", len(ours & theirs), len(ours), len(theirs))
        start = end


def score_attributions(document: Document, found: list[Attribution], tally: Tally) -> None:
    """Token F1 of each role, and whole attributions."""
    gold = document.attributions or []
    for role in ("source", "cue", "content"):
        ours = {place for attribution in found for place in getattr(attribution, role)}
        theirs = {place for attribution in gold for place in getattr(attribution, role)}
        tally.add(f"{role} tokens", len(ours & theirs), len(ours), len(theirs))
    for name, strict in (("attributions", False), ("attributions/strict", True)):
        tally.add(name, count_matches(found, gold, strict), len(found), len(gold))


def covers(mine: list[int], gold: list[int], strict: bool) -> bool:
    """Whether a part overlaps gold by half: at least half of gold's tokens (strict: and half of its own).

    A source that gold does not have must not be found.
    """
    if not gold:
        return not mine
    both = len(set(mine) & set(gold))
    return 2 * both >= len(gold) and (not strict or 2 * both >= len(mine)) and both > 0


def count_matches(found: list[Attribution], gold: list[Attribution], strict: bool) -> int:
    """Attributions of which source, cue and content each match one gold attribution; one to one, in order of the text."""
    free = set(range(len(gold)))
    matches = 0
    for mine in found:
        for number in sorted(free):
            theirs = gold[number]
            if all(covers(getattr(mine, role), getattr(theirs, role), strict) for role in ("source", "cue", "content")):
                free.discard(number)
                matches += 1
                break
    return matches
