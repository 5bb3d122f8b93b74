"""Write silver entity tags for EWT train and PolNeAR train: `python silver.py --out FILE` (needs spaCy; see README.md)."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from annotator.corpora import read_ewt
from annotator.polnear import read_polnear
from annotator.silver import tag_silver

SHARED = Path(__file__).resolve().parents[2] / "shared" / "train"


def main() -> None:
    """Read the arguments, tag, write JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=SHARED)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    documents = read_ewt(arguments.shared, "train") + read_polnear(arguments.shared / "polnear" / "data" / "train")
    arguments.out.write_text(json.dumps(tag_silver(documents)), encoding="utf-8")


if __name__ == "__main__":
    main()
