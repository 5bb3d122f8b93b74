"""CoNLL-U files to documents. Empty nodes and multiword ranges are left out: the words under them are the tokens."""

from __future__ import annotations

from pathlib import Path
from typing import Iterable, Iterator

from .document import Document, Sentence, Token

# Older names of the same relations, as some GUM documents still have them.
RENAMED = {"obl:npmod": "obl:unmarked", "obl:tmod": "obl:unmarked", "nmod:npmod": "nmod:unmarked", "nmod:tmod": "nmod:unmarked"}


def read_conllu(lines: Iterable[str]) -> Iterator[Document]:
    """Documents of one CoNLL-U text, split at `# newdoc`."""
    document = Document("")
    tokens: list[Token] = []
    paragraph = True
    glued = 0
    for line in lines:
        line = line.rstrip("\n")
        if line.startswith("# newdoc"):
            if document.sentences:
                yield document
            document, paragraph = Document(line.split("=")[-1].strip()), True
        elif line.startswith("# newpar"):
            paragraph = True
        elif line.startswith("#"):
            continue
        elif not line:
            if tokens:
                document.sentences.append(Sentence(tokens, paragraph))
            tokens, paragraph, glued = [], False, 0
        else:
            fields = line.split("\t")
            if "-" in fields[0]:
                glued = int(fields[0].split("-")[1])
            elif "." not in fields[0]:
                token = read_token(fields)
                if int(fields[0]) < glued:
                    token.space_after = False
                tokens.append(token)
    if document.sentences:
        yield document


def read_token(fields: list[str]) -> Token:
    """One row of ten columns to a token."""
    relation = RENAMED.get(fields[7], fields[7])
    space = "SpaceAfter=No" not in fields[9]
    return Token(fields[1], fields[3], fields[4], fields[2], int(fields[6]) - 1, relation, space, misc=fields[9])


def read_conllu_file(path: Path) -> list[Document]:
    """All documents of one file."""
    with open(path, encoding="utf-8") as lines:
        return list(read_conllu(lines))
