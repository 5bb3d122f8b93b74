"""Where the shared data lies and which part of it is used for what."""

from __future__ import annotations

import hashlib
import io
import tarfile
from pathlib import Path

from .conllu import read_conllu, read_conllu_file
from .document import Document
from .entities import add_entities

# Genres whose source texts are under CC BY, CC BY-SA or in the public domain. Left out: forum texts (no words), and
# conversation, fiction, whow, vlog, podcast and letter, whose sources are CC BY-NC-SA, mixed or unknown.
GENRES = ("news", "bio", "interview", "voyage", "academic", "court", "textbook", "speech", "essay")
HELD_OUT_SHARE = 10  # one document in ten


def genre_of(name: str) -> str:
    """`news` of `GUM_news_korea`."""
    return name.split("_")[1]


def is_held_out(name: str) -> bool:
    """Whether a GUM document is kept for measuring: decided by the digest of its name, so it never moves."""
    return hashlib.sha256(name.encode()).digest()[0] % HELD_OUT_SHARE == 0


def read_gum(shared: Path) -> list[Document]:
    """GUM documents of the allowed genres with entity tags."""
    documents = []
    with tarfile.open(next((shared / "gum").glob("*.tar.gz"))) as archive:
        for member in sorted(archive.getnames()):
            if member.endswith(".conllu") and genre_of(Path(member).stem) in GENRES:
                handle = archive.extractfile(member)
                assert handle is not None
                documents.extend(read_conllu(io.TextIOWrapper(handle, "utf-8")))
    return add_entities(documents)


def read_ewt(shared: Path, part: str) -> list[Document]:
    """EWT `train` or `dev`."""
    return read_conllu_file(shared / "ewt" / f"{part}.conllu")
