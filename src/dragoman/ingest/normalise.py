"""Normal form of a story's characters: words stay exactly as they are, what cannot be seen goes."""

from __future__ import annotations

import re
import unicodedata

# Line and paragraph separators other than "\n", and spaces other than " ".
_BREAKS = re.compile("\r\n?|[\x0b\x85\u2028]")
_PARAGRAPH_BREAKS = re.compile("[\x0c\u2029]")
_SPACES = re.compile("[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
# Soft hyphen, zero-width space, word joiner and invisible operators, byte order mark, bidirectional
# controls and annotation marks: none of them is part of a word, all of them break look-ups.
_INVISIBLE = re.compile(
    "[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]"
)
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_SURROGATES = re.compile("[\ud800-\udfff]")
# Joiners shape Persian, Indic and emoji sequences; beside a Latin letter or nothing they are litter.
_STRAY_JOINER = re.compile("(?<![\u0600-\U000e01ef])[\u200c\u200d]|[\u200c\u200d](?![\u0600-\U000e01ef])")
# Anything that one of the rules above acts on; most blocks of most stories hold none of it.
_ODD = re.compile("[^\n -~\u00a1-\u00ac\u00ae-\u02ff\u0400-\u0482\u2010-\u2027\u2030-\u205e\u20a0-\u20cf]")
_RUN = re.compile(" {2,}")
_GAP = re.compile(r"\n{3,}")


def normalise(text: str) -> str:
    """The text with plain newlines and spaces, composed accents and no invisible or control characters.

    Lines keep their leading spaces (they tell paragraphs apart); trailing spaces go. Idempotent.

    >>> normalise("\\ufeffPe\\u00adru\\u00a0and\\tChile\\r\\nspoke. ")
    'Peru and Chile\\nspoke.'
    """
    if _ODD.search(text):
        text = _without_oddities(text)
    lines = [line.rstrip() for line in text.split("\n")]
    return _GAP.sub("\n\n", "\n".join(lines)).strip("\n")


def _without_oddities(text: str) -> str:
    text = unicodedata.normalize("NFC", _SURROGATES.sub("\ufffd", text))
    text = _BREAKS.sub("\n", text)
    text = _PARAGRAPH_BREAKS.sub("\n\n", text)
    text = _SPACES.sub(" ", text)
    text = _CONTROLS.sub("", _INVISIBLE.sub("", text))
    while (cleaned := _STRAY_JOINER.sub("", text)) != text:
        text = cleaned
    return unicodedata.normalize("NFC", text)


def one_line(text: str) -> str:
    """The normal form on a single line, with single spaces.

    >>> one_line("Readout of\\u00a0the\\n  call ")
    'Readout of the call'
    """
    return _RUN.sub(" ", normalise(text).replace("\n", " ")).strip()
