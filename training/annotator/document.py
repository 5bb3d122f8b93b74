"""The nouns of the training data: Token, Attribution, Sentence, Document."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Token:
    """One token. `head` is an index in the sentence, -1 for the root, None where no tree is given."""

    form: str
    upos: str | None = None
    xpos: str | None = None
    lemma: str | None = None
    head: int | None = None
    relation: str | None = None
    space_after: bool = True
    start: int = 0
    misc: str = "_"


@dataclass
class Sentence:
    """Tokens of one sentence; `paragraph` is true where the sentence begins a block of text.

    `entities` are BIO tags; `silver` is true where another model gave them and no person did.
    """

    tokens: list[Token]
    paragraph: bool = False
    entities: list[str] | None = None
    silver: bool = False


@dataclass
class Attribution:
    """One attribution; the three parts are sorted lists of token indices in the document."""

    cue: list[int]
    source: list[int]
    content: list[int]


@dataclass
class Document:
    """Sentences of one text; `attributions` is None where nobody annotated them."""

    name: str
    sentences: list[Sentence] = field(default_factory=list)
    attributions: list[Attribution] | None = None
