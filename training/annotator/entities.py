"""GUM's entity mentions to named entities: PERSON, ORG, PLACE, GROUP, EVENT, FACILITY in BIO.

GUM annotates every noun phrase ("the main news agency", pronouns); only mentions headed by a proper noun are names, and
of such a mention only the name itself is kept: no determiner, title, apposition or clause.
"""

from __future__ import annotations

import re
from collections import Counter

from .document import Document, Sentence, Token
from .nations import COUNTRIES, FACILITY_WORDS, TITLES, WORLD_REGIONS, is_people

KINDS = {"person": "PERSON", "organization": "ORG", "place": "PLACE", "event": "EVENT"}
JOINING = {"of", "the", "and", "for", "&", "-", "'s", "’s", "de", "la", "al", "del", "von", "van", "bin"}


def find_mentions(sentence: Sentence) -> list[tuple[int, int, str]]:
    """(first, last, kind) of the mentions of one sentence, in the order in which they close."""
    opened: dict[str, list[tuple[int, str]]] = {}
    mentions = []
    for place, token in enumerate(sentence.tokens):
        value = next((part[7:] for part in token.misc.split("|") if part.startswith("Entity=")), "")
        for bracket in split_brackets(value):
            identity, kind = (bracket.strip("()").split("-") + [""])[:2]
            if bracket.startswith("("):
                opened.setdefault(identity, []).append((place, kind))
            if bracket.endswith(")") and opened.get(identity):
                first, kind = opened[identity].pop()
                mentions.append((first, place, kind))
    return mentions


def split_brackets(value: str) -> list[str]:
    """"(1-a(2-b)" → ["(1-a", "(2-b)"]; "3)4)" → ["3)", "4)"]."""
    return re.findall(r"\([^()]*\)?|\d+\)", value)


def find_head(tokens: list[Token], first: int, last: int) -> int:
    """The token of a span whose own head lies outside it."""
    for place in range(first, last + 1):
        head = tokens[place].head
        if head is None or head < first or head > last:
            return place
    return first


def find_name(tokens: list[Token], first: int, last: int) -> tuple[int, int] | None:
    """The proper name around the head of a mention, without determiners, titles and what follows it."""
    head = find_head(tokens, first, last)
    if tokens[head].upos != "PROPN":
        named = find_named_after(tokens, head, last)
        if named is None:
            return None
        first = head = named
    begin = end = head
    while begin > first and is_part(tokens, begin - 1, head):
        begin -= 1
    while end < last and is_part(tokens, end + 1, head):
        end += 1
    while begin < end and (not is_capital(tokens[begin]) or tokens[begin].form in TITLES):
        begin += 1
        if tokens[begin].form == "of":  # "Governor of Washington Chris Gregoire": where the name starts is unclear
            return None
    titles = [place for place in range(begin, end) if tokens[place].form in TITLES]
    if titles and tokens[head].form not in TITLES and titles[-1] < head and "of" not in {t.form for t in tokens[begin:head]}:
        begin = titles[-1] + 1  # "US President Barack Obama"
    if begin == 0 and end > 0 and tokens[0].xpos in ("JJ", "DT", "CD"):  # "Many Americans": only the sentence gives the capital
        begin = 1
    if tokens[head].form in TITLES:
        if end == head or tokens[head + 1].relation != "flat":
            return None
        begin = head + 1
    if end > begin and tokens[end].form in TITLES:  # "NASA Administrator": an office; the name in it is a mention of its own
        return None
    while end > begin and not is_capital(tokens[end]) and not is_inside_hyphens(tokens, end):
        end -= 1
    return (begin, end) if tokens[begin].form not in TITLES else None


def find_named_after(tokens: list[Token], head: int, last: int) -> int | None:
    """The proper noun that names a common noun: "minister [Gérald] Darmanin", "news agency [Yonhap]"."""
    for place in range(head + 1, min(head + 2, last) + 1):
        token = tokens[place]
        if token.head == head and token.upos == "PROPN" and token.relation in ("flat", "appos", "nmod:desc"):
            return place
        if token.upos != "PUNCT":
            break
    return None


def is_capital(token: Token) -> bool:
    """Whether the form begins with a capital or is a numeral."""
    return token.form[:1].isupper() and token.upos in ("PROPN", "ADJ", "NOUN", "VERB", "ADV", "NUM", "X")


def is_part(tokens: list[Token], place: int, head: int) -> bool:
    """Whether a token can be inside the name headed by `head`."""
    token = tokens[place]
    if is_inside_hyphens(tokens, place):
        return True
    if token.upos == "PUNCT":
        return False
    if token.form.lower() in JOINING:
        return depends_on(tokens, place, head)
    return (is_capital(token) or token.upos == "NUM") and depends_on(tokens, place, head) and not is_aside(tokens, place, head)


def is_inside_hyphens(tokens: list[Token], place: int) -> bool:
    """Whether a token is a hyphen within a word ("Cheuk-yan"), or the part after one."""
    if tokens[place].form in ("-", "–"):
        return place > 0 and not tokens[place - 1].space_after and not tokens[place].space_after
    return place > 1 and tokens[place - 1].form in ("-", "–") and not tokens[place - 1].space_after


def depends_on(tokens: list[Token], place: int, head: int) -> bool:
    """Whether `place` is `head` or below it."""
    steps = 0
    while place != head:
        parent = tokens[place].head
        if parent is None or parent < 0 or steps > 60:
            return False
        place, steps = parent, steps + 1
    return True


def is_aside(tokens: list[Token], place: int, head: int) -> bool:
    """Whether the way from `place` up to `head` leaves the name: an apposition, a clause, a listed name."""
    while place != head:
        relation = (tokens[place].relation or "").split(":")[0]
        if relation in ("appos", "acl", "advcl", "parataxis", "conj", "list", "dep") or tokens[place].relation == "nmod:poss":
            return relation != "conj" or not joins(tokens, place, head)
        parent = tokens[place].head
        assert parent is not None
        place = parent
    return False


def joins(tokens: list[Token], place: int, head: int) -> bool:
    """A conjunct inside a name ("Ministry of Health and Welfare"): the name's head stands before both parts."""
    parent = tokens[place].head
    return parent is not None and parent != head


def add_entities(documents: list[Document]) -> list[Document]:
    """The documents with `entities` set on every sentence."""
    found = []
    for document in documents:
        for sentence in document.sentences:
            found.append((sentence, [(find_name(sentence.tokens, a, b), kind) for a, b, kind in find_mentions(sentence)]))
    places = find_places(found)
    for sentence, mentions in found:
        names = [(name[0], name[1], kind) for name, kind in mentions if name]
        sentence.entities = tag_sentence(sentence.tokens, names, places)
    return documents


def find_places(found: list) -> set[str]:
    """Names that are places more often than organisations: GUM calls a state that acts an organisation."""
    counts: dict[str, Counter] = {}
    for sentence, mentions in found:
        for name, kind in mentions:
            if name:
                counts.setdefault(form_of(sentence.tokens, name[0], name[1]), Counter())[kind] += 1
    return {form for form, kinds in counts.items() if kinds["place"] > kinds["organization"]} | COUNTRIES


def form_of(tokens: list[Token], first: int, last: int) -> str:
    """The words of a span with single spaces."""
    return " ".join(token.form for token in tokens[first : last + 1])


def tag_sentence(tokens: list[Token], names: list[tuple[int, int, str]], places: set[str]) -> list[str]:
    """BIO tags: outermost name wins; then peoples ("Armenian", "Muslims") that no name covers."""
    tags = ["O"] * len(tokens)
    for first, last, kind in sorted(names, key=lambda name: (name[0] - name[1], name[0])):
        label = find_kind(tokens, first, last, kind, places)
        if label and all(tags[place] == "O" for place in range(first, last + 1)):
            tags[first] = f"B-{label}"
            tags[first + 1 : last + 1] = [f"I-{label}"] * (last - first)
    for place, token in enumerate(tokens):
        if tags[place] == "O" and is_people(token.form) and token.upos in ("ADJ", "PROPN", "NOUN"):
            tags[place] = "B-GROUP"
    return tags


def find_kind(tokens: list[Token], first: int, last: int, kind: str, places: set[str]) -> str | None:
    """The label of one name from GUM's kind and the name's own words."""
    form = form_of(tokens, first, last)
    plural = tokens[last].xpos == "NNPS"
    if form in COUNTRIES or form in WORLD_REGIONS:
        return "PLACE"
    if first == last and is_people(form):
        return "GROUP"
    if kind == "person":
        return "GROUP" if plural else "PERSON"
    if kind == "organization":
        return "PLACE" if form in places else "ORG"
    if kind == "place":
        words = {token.form.lower() for token in tokens[first : last + 1]}
        return "FACILITY" if words & FACILITY_WORDS else "PLACE"
    return KINDS.get(kind)
