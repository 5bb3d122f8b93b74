"""The label lists of the network, in the order of its outputs."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass

from .document import Document
from .lemmas import find_scripts

ENTITY_TYPES = ["PERSON", "ORG", "PLACE", "GROUP", "EVENT", "FACILITY"]
ENTITIES = ["O"] + [f"{edge}-{kind}" for kind in ENTITY_TYPES for edge in "BI"]
CUES = ["O", "B", "I"]
ROLES = ["source", "content"]


@dataclass
class Labels:
    """All label lists. `lemmas` are edit scripts (see lemmas.py)."""

    upos: list[str]
    xpos: list[str]
    lemmas: list[str]
    relations: list[str]
    entities: list[str]
    cues: list[str]
    roles: list[str]

    def as_json(self) -> dict[str, list[str]]:
        """The lists by name."""
        return asdict(self)


def find_labels(documents: list[Document]) -> Labels:
    """Label lists of the training documents that have syntax; rare relations and tags (< 5 tokens) are left out."""
    tokens = [token for document in documents for sentence in document.sentences for token in sentence.tokens]
    upos = sorted({token.upos for token in tokens if token.upos})
    xpos = Counter(token.xpos for token in tokens)
    relations = Counter(token.relation for token in tokens)
    # Lemmas with capitals in the middle or signs are not morphology; they get the nearest script at inference.
    pairs = [(token.form, token.lemma) for token in tokens if token.lemma and token.upos not in ("X", "SYM", "PUNCT")]
    return Labels(
        upos=upos,
        xpos=sorted(tag for tag, count in xpos.items() if tag and count >= 5),
        lemmas=find_scripts(pairs, 3, 12),
        relations=sorted(name for name, count in relations.items() if name and count >= 5),
        entities=ENTITIES,
        cues=CUES,
        roles=ROLES,
    )
