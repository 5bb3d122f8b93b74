"""models/<language>/model.json: what the graphs mean, and the digests that loading checks."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from pathlib import Path

from .cases import CASES
from .labels import Labels
from .pieces import MOST_PIECES

WINDOW = 256
FILES = ["model.onnx", "labels.onnx", "tokenizer.json"]
DECODING = {
    "cueBias": 0.0,
    "source": {"threshold": 0.5, "gap": 1, "least": 1, "runs": 1},
    "content": {"threshold": 0.5, "gap": 2, "least": 2, "runs": 8},
}


def digest_of(path: Path) -> str:
    """SHA-256 of a file in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def make_manifest(folder: Path, labels: Labels, version: str, decoding: dict, scores: dict) -> dict:
    """The manifest of the graphs that lie in `folder`."""
    return {
        "name": "audiatur-en",
        "version": version,
        "language": "en",
        "encoder": "all-MiniLM-L6-v2 (uncased, 6 layers, width 384), fine-tuned",
        "licence": "CC-BY-SA-4.0",
        "files": {name: {"sha256": digest_of(folder / name), "bytes": (folder / name).stat().st_size} for name in FILES},
        "window": {"pieces": WINDOW, "tokenPieces": MOST_PIECES},
        "cases": CASES,
        "labels": labels.as_json(),
        "decoding": decoding,
        "scores": scores,
    }


def publish(source: Path, target: Path, manifest: dict) -> None:
    """Put the graphs and the manifest into `target`, each replaced in one step, the manifest last."""
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target) as scratch:
        for name in FILES if source != target else []:
            shutil.copyfile(source / name, Path(scratch) / name)
            os.replace(Path(scratch) / name, target / name)
        text = json.dumps(manifest, ensure_ascii=False, indent=1) + "\n"
        (Path(scratch) / "model.json").write_text(text, encoding="utf-8")
        os.replace(Path(scratch) / "model.json", target / "model.json")
