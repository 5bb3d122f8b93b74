"""Raw text to sentences of tokens, by the rules of CONTRACT.md section 1; used where the data has no tokens."""

from __future__ import annotations

import re

from .document import Sentence, Token

ABBREVIATIONS = (
    "Mr Mrs Ms Dr Prof Gen Col Lt Maj Capt Sgt Adm Gov Sen Rep Rev St Jr Sr No vs v etc Inc Corp Ltd Co "
    "Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec"
).split()
LETTER = r"[^\W\d_]"
WORD = r"[^\W_]"
TOKEN = re.compile(
    "|".join(
        [
            r"(?:https?://|www\.)[^\s<>\"“”]*[^\s<>\"“”.,;:!?)\]’']",
            r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
            rf"[@#]{WORD}[\w]*",
            rf"(?:{LETTER}\.){{2,}}(?!{LETTER})",
            r"(?:" + "|".join(ABBREVIATIONS) + r")\.(?!\w)",
            r"[A-Z]\.(?=\s+[A-Z])",
            r"\d{4}-\d\d-\d\d(?!\d)",
            rf"\d+(?:[.,:/]\d+)*(?:{LETTER}+)?(?![^\W_]|[-‐‑']{LETTER})",
            rf"{WORD}+(?:(?:(?<!\d)[-‐‑]|[-‐‑](?!\d)|['’])(?={WORD}){WORD}+)*",
            r"(?P<same>[^\w\s])(?P=same)+",
            r"\S",
        ]
    )
)
CLITIC = re.compile(r"(?i)^(.+?)(n['’]t|['’](?:s|m|d|re|ve|ll))$")
FUSED = {"cannot": 3, "gonna": 3, "gotta": 3, "wanna": 3}
ENDING = re.compile(r"[.!?…]+$")
CLOSING = set("\"”’')]»")


def cut_clitics(form: str) -> list[str]:
    """"don't" → ["do", "n't"]; most forms are returned alone."""
    if form.lower() in FUSED:
        cut = FUSED[form.lower()]
        return [form[:cut], form[cut:]]
    match = CLITIC.match(form)
    return [match.group(1), match.group(2)] if match else [form]


def find_tokens(text: str, offset: int = 0) -> list[Token]:
    """Tokens with their start in the text."""
    tokens: list[Token] = []
    for match in TOKEN.finditer(text):
        start = match.start()
        for part in cut_clitics(match.group()):
            tokens.append(Token(part, start=offset + start))
            start += len(part)
    for token, following in zip(tokens, tokens[1:]):
        token.space_after = following.start > token.start + len(token.form)
    return tokens


def ends_sentence(tokens: list[Token], place: int) -> bool:
    """Whether a sentence ends after the token at `place` (which may be a closing quote or bracket)."""
    following = tokens[place + 1]
    if not tokens[place].space_after or following.form[:1].islower() or following.form in CLOSING - {'"', "'"}:
        return False
    last = place
    while last > 0 and tokens[last].form in CLOSING and not tokens[last - 1].space_after:
        last -= 1
    return bool(ENDING.fullmatch(tokens[last].form))


def find_sentences(text: str) -> list[Sentence]:
    """Sentences of a text; every line begins a paragraph."""
    sentences: list[Sentence] = []
    offset = 0
    for line in text.split("\n"):
        tokens = find_tokens(line, offset)
        offset += len(line) + 1
        first, paragraph = 0, True
        for place in range(len(tokens)):
            if place == len(tokens) - 1 or ends_sentence(tokens, place):
                sentences.append(Sentence(tokens[first : place + 1], paragraph))
                first, paragraph = place + 1, False
    return sentences
