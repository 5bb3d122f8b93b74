"""Hyphenated words as one token: UD splits them, the product does not, so the network sees both."""

from __future__ import annotations

from dataclasses import replace

from .document import Sentence, Token

HYPHENS = ("-", "‐", "‑")


def find_groups(tokens: list[Token]) -> list[tuple[int, int]]:
    """(first, last) of each run word-hyphen-word(-hyphen-word) written without spaces, not between two digits."""
    groups: list[tuple[int, int]] = []
    place = 0
    while place + 2 < len(tokens):
        last = place
        while last + 2 < len(tokens) and joins(tokens, last):
            last += 2
        if last > place:
            groups.append((place, last))
        place = last + 1
    return groups


def joins(tokens: list[Token], place: int) -> bool:
    """Whether tokens place, place+1 (hyphen), place+2 are one written word."""
    left, hyphen, right = tokens[place : place + 3]
    if hyphen.form not in HYPHENS or left.space_after or hyphen.space_after:
        return False
    ends = left.form[-1:], right.form[:1]
    return all(end.isalnum() for end in ends) and not all(end.isdigit() for end in ends)


def merge_hyphens(sentence: Sentence) -> Sentence:
    """The sentence with every hyphenated word as one token, the tree kept: the group's own head leads it."""
    groups = find_groups(sentence.tokens)
    if not groups:
        return sentence
    new_index: list[int] = []
    count = 0
    starts = {first: last for first, last in groups}
    inside = -1
    for place in range(len(sentence.tokens)):
        if place > inside:
            inside = starts.get(place, place)
            count += 1
        new_index.append(count - 1)
    tokens: list[Token] = []
    entities: list[str] | None = [] if sentence.entities is not None else None
    place = 0
    while place < len(sentence.tokens):
        last = starts.get(place, place)
        tokens.append(merge_tokens(sentence.tokens, place, last, new_index))
        if entities is not None and sentence.entities is not None:
            entities.append(merge_tags(sentence.entities[place : last + 1]))
        place = last + 1
    return replace(sentence, tokens=tokens, entities=repair(entities))


def merge_tokens(tokens: list[Token], first: int, last: int, new_index: list[int]) -> Token:
    """One token of tokens first..last."""
    lead = next((p for p in range(first, last + 1) if not in_span(tokens[p].head, first, last)), first)
    token = tokens[lead]
    head = token.head if token.head is None or token.head < 0 else new_index[token.head]
    if first == last:
        return replace(token, head=head)
    form = "".join(part.form for part in tokens[first : last + 1])
    upos, xpos = token.upos, token.xpos
    if upos == "VERB" and token.relation == "amod":  # "Russian-backed": PTB calls the whole word JJ
        upos, xpos = "ADJ", "JJ"
    lemma = None
    if token.lemma and lead == last:
        before = "".join(part.form for part in tokens[first:last])
        lemma = (before if upos == "PROPN" else before.lower()) + token.lemma
    elif upos == "PROPN":
        lemma = form
    return Token(form, upos, xpos, lemma, head, token.relation, tokens[last].space_after, tokens[first].start)


def in_span(head: int | None, first: int, last: int) -> bool:
    """Whether a head lies within the span."""
    return head is not None and first <= head <= last


def merge_tags(tags: list[str]) -> str:
    """The tag of a merged token: that of its first part if all parts are one entity, else none."""
    kinds = {tag[2:] for tag in tags}
    return tags[0] if len(kinds) == 1 and all(tag[0] == "I" for tag in tags[1:]) else "O"


def repair(tags: list[str] | None) -> list[str] | None:
    """BIO tags in which an `I` never begins an entity."""
    if tags is None:
        return None
    fixed: list[str] = []
    for tag in tags:
        before = fixed[-1] if fixed else "O"
        fixed.append("B" + tag[1:] if tag[0] == "I" and before[2:] != tag[2:] else tag)
    return fixed
