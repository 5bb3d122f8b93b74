"""Prints the GUM documents that training holds out, one JSON line each, with the entity labels that training derives."""

import json
import sys
from pathlib import Path

root = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(root / "training"))

from annotator.corpora import is_held_out, read_gum  # noqa: E402

for document in read_gum(Path(sys.argv[1])):
    if not is_held_out(document.name):
        continue
    sentences = [
        {
            "paragraph": sentence.paragraph,
            "tokens": [
                {"form": t.form, "upos": t.upos, "lemma": t.lemma or "_", "head": t.head, "relation": t.relation, "spaceAfter": t.space_after, "entity": tag}
                for t, tag in zip(sentence.tokens, sentence.entities or ["O"] * len(sentence.tokens))
            ],
        }
        for sentence in document.sentences
    ]
    print(json.dumps({"name": document.name, "sentences": sentences}))
