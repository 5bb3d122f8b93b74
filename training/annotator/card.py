"""The model card: the template training/card.md with the files, scores and history of one export."""

from __future__ import annotations

from pathlib import Path

TEMPLATE = Path(__file__).resolve().parents[1] / "card.md"
GOALS = {
    "ewt-dev upos": "0.96", "ewt-dev uas": "0.91", "ewt-dev las": "0.88", "gum-held-out entities f1": "0.80",
    "polnear-dev source tokens f1": "0.75", "polnear-dev cue tokens f1": "0.75", "polnear-dev content tokens f1": "0.75",
    "polnear-dev attributions f1": "0.70",
}


def list_files(manifest: dict) -> str:
    """A table of names, sizes and digests."""
    rows = [f"| `{name}` | {about['bytes']:,} | `{about['sha256']}` |" for name, about in manifest["files"].items()]
    return "\n".join(["| file | bytes | sha256 |", "|---|---|---|", *rows])


def list_scores(small: dict[str, float], whole: dict[str, float]) -> str:
    """A table of int8 and float scores with goals."""
    rows = [f"| {name} | {show(value)} | {show(whole.get(name))} | {GOALS.get(name, '')} |" for name, value in small.items()]
    return "\n".join(["| figure | int8 | float | goal |", "|---|---|---|---|", *rows])


def list_spacy(scores: dict[str, float]) -> str:
    """A table of spaCy's scores."""
    rows = [f"| {name.removeprefix('spacy ')} | {show(value)} |" for name, value in scores.items()]
    return "\n".join(["| figure | spaCy |", "|---|---|", *rows])


def show(value: float | None) -> str:
    """Four decimals for shares, none for speeds."""
    return "" if value is None else f"{value:.0f}" if value > 1.5 else f"{value:.4f}"


def write_card(target: Path, manifest: dict, small: dict, whole: dict, spacy: dict, about: str) -> None:
    """Fill the template and write README.md into `target`."""
    filled = TEMPLATE.read_text(encoding="utf-8")
    values = {
        "version": manifest["version"], "files": list_files(manifest), "scores": list_scores(small, whole),
        "spacy": list_spacy(spacy), "about": about,
    }
    for name, value in values.items():
        filled = filled.replace("{" + name + "}", value)
    (target / "README.md").write_text(filled, encoding="utf-8")
