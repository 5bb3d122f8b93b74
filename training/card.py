"""Write the model card and put the scores into the manifest: `python training/card.py --int8 A --float B --spacy C`; see README.md."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from annotator.card import write_card

MODELS = Path(__file__).resolve().parents[1] / "models" / "en"


GOALS = {
    "ewt-dev upos": "upos", "ewt-dev uas": "uas", "ewt-dev las": "las", "gum-held-out entities f1": "entities",
    "polnear-dev source tokens f1": "source", "polnear-dev cue tokens f1": "cue", "polnear-dev content tokens f1": "content",
    "polnear-dev attributions f1": "attribution",
}


def find_scores(small: dict, whole: dict, spacy: dict) -> dict[str, float]:
    """What only training can measure, for `npm run eval text`: the cost of int8 (float minus int8), and spaCy's figures."""
    losses = {f"{name.split()[0]} {short} int8loss": round(whole[name] - small[name], 4) for name, short in GOALS.items()}
    return {**losses, **spacy}


def main() -> None:
    """A, B, C are what score.py --json printed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--models", type=Path, default=MODELS)
    for name in ("int8", "float", "spacy"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--about", default="", help="how long and on what it was trained")
    arguments = parser.parse_args()
    small, whole, spacy = (json.loads(getattr(arguments, name).read_text()) for name in ("int8", "float", "spacy"))
    path = arguments.models / "model.json"
    manifest = json.loads(path.read_text(encoding="utf-8"))
    manifest["scores"] = small
    path.write_text(json.dumps(manifest, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    write_card(arguments.models, manifest, small, whole, spacy, arguments.about)
    scores = json.dumps(find_scores(small, whole, spacy), indent=1) + "\n"
    (arguments.models / "scores.json").write_text(scores, encoding="utf-8")


if __name__ == "__main__":
    main()
