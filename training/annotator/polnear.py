"""PolNeAR's brat standoff to documents with attributions."""

from __future__ import annotations

import re
from bisect import bisect_right
from pathlib import Path

from .document import Attribution, Document
from .tokens import find_sentences

Span = tuple[int, int]
FIELD = re.compile(r"(Source|Cue|Content)\d*:(T\d+)")


def read_annotations(text: str) -> list[dict[str, list[Span]]]:
    """Attributions of one .ann file: role → character spans. An event without cue or content is no attribution."""
    parts: dict[str, list[Span]] = {}
    found = []
    for line in text.split("\n"):
        columns = line.split("\t")
        if columns[0].startswith("T") and len(columns) > 1:
            spans = columns[1].split(" ", 1)[1] if " " in columns[1] else ""
            parts[columns[0]] = [tuple(map(int, span.split())) for span in spans.split(";") if len(span.split()) == 2]
        elif columns[0].startswith("E") and len(columns) > 1:
            roles: dict[str, list[Span]] = {"Source": [], "Cue": [], "Content": []}
            for role, name in FIELD.findall(columns[1]):
                roles[role].extend(parts.get(name, []))
            if roles["Cue"] and roles["Content"]:
                found.append(roles)
    return found


def choose_annotation(files: list[Path]) -> list[dict[str, list[Span]]]:
    """Where several people annotated a text: the one with the middle number of attributions (ties by file name)."""
    versions = [read_annotations(file.read_text(encoding="utf-8")) for file in sorted(files)]
    versions.sort(key=len)
    return versions[len(versions) // 2]


def read_polnear(folder: Path) -> list[Document]:
    """All texts of a compartment folder (with `text` and `attributions` in it)."""
    documents = []
    annotations: dict[str, list[Path]] = {}
    for file in sorted((folder / "attributions").glob("*.ann")):
        annotations.setdefault(file.stem.rsplit("_", 1)[0], []).append(file)
    for file in sorted((folder / "text").glob("*.txt")):
        text = file.read_bytes().decode("utf-8")
        document = Document(file.stem, find_sentences(text), [])
        places = [(t.start, t.start + len(t.form)) for s in document.sentences for t in s.tokens]
        for roles in choose_annotation(annotations[file.stem]) if file.stem in annotations else []:
            cue, source, content = (find_covered(places, roles[role]) for role in ("Cue", "Source", "Content"))
            if cue and content:
                assert document.attributions is not None
                document.attributions.append(Attribution(cue, source, content))
        documents.append(document)
    return documents


def find_covered(places: list[Span], spans: list[Span]) -> list[int]:
    """Tokens of which any character lies in a span."""
    found: set[int] = set()
    for first, last in spans:
        number = bisect_right(places, (first, first)) - 1
        for number in range(max(number, 0), len(places)):
            if places[number][0] >= last:
                break
            if first < places[number][1]:
                found.add(number)
    return sorted(found)
