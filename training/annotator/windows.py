"""Documents to windows of consecutive sentences with gold labels as arrays."""

from __future__ import annotations

import random
from dataclasses import dataclass

from .document import Document, Sentence
from .hyphens import merge_hyphens
from .labels import Labels
from .lemmas import find_script
from .manifest import WINDOW
from .names import change_letters, change_quotes, replace_names
from .pieces import Pieces

NONE = -100  # a label that nobody gave: no loss


@dataclass
class Window:
    """One window: the four inputs, and gold labels by name (lists of W, NONE where unknown)."""

    pieces: list[int]
    cases: list[int]
    words: list[int]
    sentences: list[int]
    gold: dict[str, list[int]]
    silver: list[bool]
    links: list[tuple[list[int], list[int], list[int]]]


@dataclass
class Slice:
    """Sentences first..last of a document with the number of its tokens before them."""

    document: Document
    first: int
    last: int
    before: int


def cut_windows(document: Document, pieces: Pieces, most: int = WINDOW) -> list[Slice]:
    """The windows of a document as CONTRACT.md section 2 says."""
    sizes = [1 + sum(len(pieces.cut(token.form)[0]) for token in s.tokens) for s in document.sentences]
    slices: list[Slice] = []
    first = before = 0
    while first < len(sizes):
        last, total = first, 1 + sizes[first]
        starts: list[tuple[int, int]] = []
        while last + 1 < len(sizes) and total + sizes[last + 1] <= most:
            last += 1
            if document.sentences[last].paragraph:
                starts.append((last, total))
            total += sizes[last]
        late = [start for start, place in starts if 2 * place >= most]
        if last + 1 < len(sizes) and late and not document.sentences[last + 1].paragraph:
            last = late[-1] - 1
        slices.append(Slice(document, first, last, before))
        before += sum(len(s.tokens) for s in document.sentences[first : last + 1])
        first = last + 1
    return slices


def vary(sentences: list[Sentence], chance: random.Random, tokens_fixed: bool) -> list[Sentence]:
    """Training text varied at random; `tokens_fixed` keeps the number of tokens (attributions point at them)."""
    if not tokens_fixed and chance.random() < 0.5:
        sentences = [merge_hyphens(sentence) for sentence in sentences]
    if chance.random() < 0.25:
        sentences = replace_names(sentences, chance)
    if chance.random() < 0.3:
        sentences = change_quotes(sentences, chance)
    return [change_letters(sentence, chance) if chance.random() < 0.04 else sentence for sentence in sentences]


class WindowMaker:
    """Makes windows with labels; holds the label indexes."""

    def __init__(self, labels: Labels, pieces: Pieces):
        self.pieces = pieces
        self.index = {name: {label: n for n, label in enumerate(values)} for name, values in labels.as_json().items()}

    def make(self, part: Slice, chance: random.Random | None) -> Window:
        """The window of a slice; varied where `chance` is given."""
        document = part.document
        sentences = document.sentences[part.first : part.last + 1]
        if chance is not None:
            sentences = vary(sentences, chance, document.attributions is not None)
        forms = [([token.form for token in s.tokens], s.paragraph) for s in sentences]
        pieces, cases, words, numbers = self.pieces.window(forms)
        gold: dict[str, list[int]] = {name: [] for name in ("upos", "xpos", "lemmas", "heads", "relations", "entities")}
        silver: list[bool] = []
        for sentence in sentences:
            base = len(gold["upos"])
            self.add_syntax(sentence, base, gold)
            tags = sentence.entities
            gold["entities"].extend(self.index["entities"][t] for t in tags) if tags else gold["entities"].extend([NONE] * len(sentence.tokens))
            silver.extend([sentence.silver] * len(sentence.tokens))
        cues, links = self.find_links(document, part.before, len(words))
        return Window(pieces, cases, words, numbers, gold | {"cues": cues}, silver, links)

    def add_syntax(self, sentence: Sentence, base: int, gold: dict[str, list[int]]) -> None:
        """Append tags, lemma scripts, heads (0 = root, else 1 + place in the window) and relations."""
        for token in sentence.tokens:
            gold["upos"].append(self.index["upos"].get(token.upos or "", NONE))
            gold["xpos"].append(self.index["xpos"].get(token.xpos or "", NONE))
            script = find_script(token.form, token.lemma) if token.lemma else ""
            gold["lemmas"].append(self.index["lemmas"].get(script, NONE))
            head = NONE if token.head is None else 0 if token.head < 0 else base + token.head + 1
            gold["heads"].append(head)
            gold["relations"].append(self.index["relations"].get(token.relation or "", NONE))

    def find_links(self, document: Document, before: int, count: int):
        """Cue tags and (cue, source, content) of the attributions whose cue is in the window."""
        if document.attributions is None:
            return [NONE] * count, []
        cues = [0] * count
        links = []
        for attribution in document.attributions:
            cue, source, content = (
                [place - before for place in places if 0 <= place - before < count]
                for places in (attribution.cue, attribution.source, attribution.content)
            )
            if cue:
                cues[cue[0]] = 1
                for place in cue[1:]:
                    cues[place] = 2
                links.append((cue, source, content))
        return cues, links
