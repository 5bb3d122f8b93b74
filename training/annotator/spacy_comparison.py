"""spaCy on EWT dev with gold tokens, for comparison.

Only roughly comparable: spaCy's English models use ClearNLP dependencies (prepositions lead their phrases, auxiliaries and
copulas differ), so unlabelled attachment to UD is not what they were made for, and labelled attachment means nothing.
`root` (the sentence's root token) and attachment of nominal subjects and objects are closer to fair. UPOS is a mapping by spaCy from PTB tags;
XPOS is the PTB tag set in both.
"""

from __future__ import annotations

import time

from .document import Document
from .measures import Tally

FAIR = {"det", "amod", "nsubj", "nsubj:pass", "obj", "nummod", "advmod"}


def score_spacy(model: str, documents: list[Document]) -> dict[str, float]:
    """Accuracies and tokens a second (one thread, whole documents' sentences piped)."""
    import spacy
    from spacy.tokens import Doc

    pipeline = spacy.load(model)
    sentences = [sentence for document in documents for sentence in document.sentences]
    docs = []
    for sentence in sentences:
        doc = Doc(pipeline.vocab, [t.form for t in sentence.tokens], [t.space_after for t in sentence.tokens])
        for place, token in enumerate(doc):
            token.is_sent_start = place == 0
        docs.append(doc)
    began = time.perf_counter()
    parsed = list(pipeline.pipe(docs, batch_size=64))
    seconds = time.perf_counter() - began
    tally = Tally()
    for sentence, doc in zip(sentences, parsed):
        for gold, mine in zip(sentence.tokens, doc):
            head = -1 if mine.head.i == mine.i else mine.head.i
            tally.add("upos", int(mine.pos_ == gold.upos), 1, 1)
            tally.add("xpos", int(mine.tag_ == gold.xpos), 1, 1)
            tally.add("lemma", int(mine.lemma_ == gold.lemma), 1, 1)
            tally.add("unlabelled attachment, roughly", int(head == gold.head), 1, 1)
            if gold.relation in FAIR:
                tally.add("unlabelled attachment of subjects, objects, modifiers", int(head == gold.head), 1, 1)
    values = {f"spacy ewt-dev {name}": tally.f1(name) for name in tally.expected}
    return values | {"spacy ewt-dev tokens per second": sum(map(len, docs)) / seconds}
