"""Is this English? Function words answer at once; py3langid is asked only where they are few.

A story is refused only on good evidence: short texts and texts full of names pass.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from dragoman.ingest.tables import toml

_TOKEN = re.compile(r"[^\W\d_]+")
_OTHER_SCRIPT = re.compile("[\u0250-\U0010ffff]")
_SAMPLE = 4_000  # words looked at
_PLENTY = 0.20  # share of function words in English news is 0.35 to 0.45; half of it is beyond doubt
_SOME = 0.08  # foreign text seldom exceeds it, lists of names stay below it
_DISTINCT = 5
_FEWEST = 6  # words in lower case below which nothing in Latin script is refused: names tell no language
_ENGLISH = frozenset({"en", "pcm", "sco"})  # with Nigerian Pidgin and Scots, which news in English sets off
_SURE = 0.97  # probability of not being English, by py3langid's normalised scores
_FOREIGN_SCRIPT = 0.5  # share of letters outside the Latin script


@dataclass(frozen=True, slots=True)
class Verdict:
    """``code`` is ISO 639-1; ``english`` is what decides."""

    code: str
    english: bool


def judge(text: str) -> Verdict:
    """Judge a story's prose.

    >>> judge("The minister said that he would go to Lima and meet with the president of Peru.")
    Verdict(code='en', english=True)
    >>> judge("El ministro dijo que viajará a Lima para reunirse con el presidente del Perú mañana.")
    Verdict(code='es', english=False)
    """
    tokens = _TOKEN.findall(text[: _SAMPLE * 12])[:_SAMPLE]
    words = [token.lower() for token in tokens]
    if not words:
        return Verdict("en", True)
    letters = "".join(words)
    if len(_OTHER_SCRIPT.findall(letters)) > _FOREIGN_SCRIPT * len(letters):
        code, _ = _identify(text)
        return Verdict(code if code != "en" else "und", False)
    hits = [word for word in words if word in _function_words()]
    share = len(hits) / len(words)
    if (share >= _PLENTY and len(set(hits)) >= _DISTINCT) or sum(map(str.islower, tokens)) < _FEWEST:
        return Verdict("en", True)
    # Names and quotations in other scripts would outweigh everything else in the classifier's eyes.
    code, certainty = _identify(_OTHER_SCRIPT.sub("", text))
    refused = code != "en" and certainty >= _SURE and (share < _SOME or len(set(hits)) < _DISTINCT)
    return Verdict(code if refused else "en", not refused)


@cache
def _function_words() -> frozenset[str]:
    return frozenset(toml("english.toml")["function_words"])


def _identify(text: str) -> tuple[str, float]:
    """The likeliest language, and how sure it is that the text is not English (relatives share the rest)."""
    ranked = [(str(code), float(share)) for code, share in _identifier().rank(text[:20_000])]
    english = sum(share for code, share in ranked if code in _ENGLISH)
    return ("en" if ranked[0][0] in _ENGLISH else ranked[0][0]), 1.0 - english


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
