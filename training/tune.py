"""Choose decoding thresholds on PolNeAR train texts: `python training/tune.py --models FOLDER --out FILE`; see README.md.

The network has seen these texts and is surer of their cues than of others', so the cue bias stays 0 (the likelier tag); only the
thresholds of sources and contents are chosen. PolNeAR dev is for measuring only.
"""

from __future__ import annotations

import argparse
import copy
import itertools
import json
from pathlib import Path

from annotator.analysis import Analyser
from annotator.attributions import find_attributions
from annotator.document import Attribution, Document
from annotator.manifest import DECODING
from annotator.measures import Tally, score_attributions
from annotator.polnear import read_polnear
from annotator.windows import cut_windows

SHARED = Path(__file__).resolve().parents[2] / "shared" / "train"


def run_all(analyser: Analyser, documents: list[Document]) -> list[list[tuple]]:
    """(cue scores, link scores, sentence numbers, tokens before) of each window of each document."""
    found = []
    for document in documents:
        windows = []
        for part in cut_windows(document, analyser.pieces, analyser.manifest["window"]["pieces"]):
            sentences = document.sentences[part.first : part.last + 1]
            raw, numbers = analyser.run([([token.form for token in s.tokens], s.paragraph) for s in sentences])
            windows.append((raw["cues"], raw["links"], numbers, part.before))
        found.append(windows)
    return found


def score(documents: list[Document], outputs: list[list[tuple]], decoding: dict) -> Tally:
    """The tally of one setting."""
    tally = Tally()
    for document, windows in zip(documents, outputs):
        attributions = []
        for cues, links, numbers, before in windows:
            for found in find_attributions(cues, links, numbers, decoding):
                attributions.append(Attribution(*([p + before for p in part] for part in (found.cue, found.source, found.content))))
        score_attributions(document, attributions, tally)
    return tally


def worth(tally: Tally) -> float:
    """Whole attributions count as much as the three token scores together."""
    return tally.f1("attributions") + sum(tally.f1(f"{role} tokens") for role in ("source", "cue", "content")) / 3


def settings() -> list[dict]:
    """The grid."""
    found = []
    for source, content, gap in itertools.product((0.25, 0.35, 0.45), (0.25, 0.35, 0.45), (2, 5, 8)):
        decoding = copy.deepcopy(DECODING)
        decoding["source"]["threshold"] = source
        decoding["content"] |= {"threshold": content, "gap": gap}
        found.append(decoding)
    return found


def main() -> None:
    """Run, search, write the best."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--models", type=Path, required=True)
    parser.add_argument("--shared", type=Path, default=SHARED)
    parser.add_argument("--documents", type=int, default=60)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    documents = [d for d in read_polnear(arguments.shared / "polnear" / "data" / "train") if d.attributions]
    documents = documents[:: max(len(documents) // arguments.documents, 1)]
    outputs = run_all(Analyser(arguments.models), documents)
    best = max(settings(), key=lambda decoding: worth(score(documents, outputs, decoding)))
    tally = score(documents, outputs, best)
    arguments.out.write_text(json.dumps(best))
    print(json.dumps(best), {name: round(tally.f1(name), 4) for name in tally.expected})


if __name__ == "__main__":
    main()
