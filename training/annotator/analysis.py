"""Runs the exported graphs on documents and decodes them: what src/text/ does, in Python."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime

from .attributions import find_attributions
from .document import Attribution, Document
from .graphs import OUTPUTS
from .labels import Labels
from .lemmas import apply_script
from .pieces import Pieces
from .spans import find_tags
from .trees import find_tree
from .windows import cut_windows


@dataclass
class Analysis:
    """What the network finds in one document, flat over its tokens (heads are places in the sentence, -1 root)."""

    upos: list[str]
    xpos: list[str]
    lemmas: list[str]
    heads: list[int]
    relations: list[str]
    entities: list[str]
    attributions: list[Attribution]


class Analyser:
    """The graphs of one folder with its manifest; single-threaded, as in the product."""

    def __init__(self, folder: Path, manifest: dict | None = None, threads: int = 1):
        self.manifest = manifest or json.loads((folder / "model.json").read_text(encoding="utf-8"))
        self.labels = Labels(**self.manifest["labels"])
        self.pieces = Pieces(folder / "tokenizer.json")
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self.model = onnxruntime.InferenceSession(str(folder / "model.onnx"), options)
        self.relations = onnxruntime.InferenceSession(str(folder / "labels.onnx"), options)
        self.root = self.labels.relations.index("root")

    def run(self, sentences: list[tuple[list[str], bool]]) -> tuple[dict[str, np.ndarray], list[int]]:
        """Raw outputs of one window, and the sentence number of each token."""
        pieces, cases, words, numbers = self.pieces.window(sentences)
        inputs = {
            "pieces": np.array([pieces]), "cases": np.array([cases]), "words": np.array(words), "sentences": np.array(numbers),
        }
        return dict(zip(OUTPUTS, self.model.run(OUTPUTS, inputs))), numbers

    def analyse(self, document: Document, decode_links: bool = True) -> Analysis:
        """The whole document, window by window."""
        result = Analysis([], [], [], [], [], [], [])
        most = self.manifest["window"]["pieces"]
        for part in cut_windows(document, self.pieces, most):
            sentences = document.sentences[part.first : part.last + 1]
            forms = [[token.form for token in sentence.tokens] for sentence in sentences]
            raw, numbers = self.run([(f, s.paragraph) for f, s in zip(forms, sentences)])
            self.add_tags(raw, [form for sentence in forms for form in sentence], result)
            self.add_trees(raw, [len(sentence) for sentence in forms], result)
            self.add_entities(raw["entities"], [len(sentence) for sentence in forms], result)
            if decode_links:
                for found in find_attributions(raw["cues"], raw["links"], numbers, self.manifest["decoding"]):
                    moved = [[place + part.before for place in places] for places in (found.cue, found.source, found.content)]
                    result.attributions.append(Attribution(*moved))
        return result

    def add_tags(self, raw: dict[str, np.ndarray], forms: list[str], result: Analysis) -> None:
        """Part of speech, lemma."""
        result.upos.extend(self.labels.upos[n] for n in raw["upos"].argmax(1))
        result.xpos.extend(self.labels.xpos[n] for n in raw["xpos"].argmax(1))
        for form, script in zip(forms, raw["lemmas"].argmax(1)):
            result.lemmas.append(apply_script(self.labels.lemmas[script], form))

    def add_entities(self, scores: np.ndarray, sizes: list[int], result: Analysis) -> None:
        """Entity tags, each sentence on its own."""
        start = 0
        for size in sizes:
            result.entities.extend(find_tags(scores[start : start + size], self.labels.entities))
            start += size

    def add_trees(self, raw: dict[str, np.ndarray], sizes: list[int], result: Analysis) -> None:
        """Heads and relations."""
        rows: list[int] = []
        start = 0
        for size in sizes:
            arcs = raw["arcs"][start : start + size]
            heads = find_tree(np.concatenate([arcs[:, :1], arcs[:, 1 + start : 1 + start + size]], 1))
            result.heads.extend(heads)
            rows.extend(0 if head < 0 else start + head + 1 for head in heads)
            start += size
        scores = self.relations.run(None, {"dependents": raw["dependents"], "heads": raw["heads"][rows]})[0]
        scores[:, self.root] = -np.inf
        for row, best in zip(rows, scores.argmax(1)):
            result.relations.append("root" if row == 0 else self.labels.relations[best])
