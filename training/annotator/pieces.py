"""Tokens to word pieces with their cases; the one place that knows the encoder's vocabulary."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import regex
from tokenizers import Tokenizer

from .cases import BOUNDARY, PARAGRAPH, find_case

RUN = regex.compile(r"[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]")
MOST_PIECES = 12  # of one token: a longer one is cut, so that no token can fill a window


class Pieces:
    """Cuts tokens into pieces; remembers what it has cut."""

    def __init__(self, tokenizer_file: Path):
        self.tokenizer = Tokenizer.from_file(str(tokenizer_file))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.start = self.tokenizer.token_to_id("[CLS]")
        self.end = self.tokenizer.token_to_id("[SEP]")
        self.unknown = self.tokenizer.token_to_id("[UNK]")
        self.known: dict[str, tuple[list[int], list[int]]] = {}

    def cut(self, form: str) -> tuple[list[int], list[int]]:
        """Piece ids and case classes of one token; at least one piece."""
        found = self.known.get(form)
        if found is None:
            ids: list[int] = []
            cases: list[int] = []
            for run in RUN.findall(unicodedata.normalize("NFC", form)):
                case = find_case(run)
                run_ids = self.tokenizer.encode(run, add_special_tokens=False).ids
                ids.extend(run_ids)
                cases.extend([case] * len(run_ids))
            if not ids:
                ids, cases = [self.unknown], [0]
            found = (ids[:MOST_PIECES], cases[:MOST_PIECES])
            self.known[form] = found
        return found

    def window(self, sentences: list[tuple[list[str], bool]]) -> tuple[list[int], list[int], list[int], list[int]]:
        """pieces, cases, words, sentence numbers of a window: [CLS] s1 [SEP] s2 [SEP] ...

        The boundary piece before a sentence has the case class `paragraph` where the sentence begins a paragraph,
        else `boundary`; the last [SEP] has `boundary`.
        """
        pieces, cases, words, numbers = [self.start], [BOUNDARY], [], []
        for number, (forms, paragraph) in enumerate(sentences):
            cases[-1] = PARAGRAPH if paragraph else BOUNDARY
            for form in forms:
                ids, form_cases = self.cut(form)
                words.append(len(pieces))
                numbers.append(number)
                pieces.extend(ids)
                cases.extend(form_cases)
            pieces.append(self.end)
            cases.append(BOUNDARY)
        return pieces, cases, words, numbers


def write_tokenizer(source: Path, target: Path) -> None:
    """The vocabulary file without padding and truncation, which the windows do not use."""
    tokenizer = Tokenizer.from_file(str(source))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    tokenizer.save(str(target), pretty=False)
