"""What the words of a mention tell about whom it can stand for: pronouns, given names, titles, nouns."""

from __future__ import annotations

import csv
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Pronoun:
    """One row of ``pronouns.tsv``. ``number`` is s, p or empty; ``gender`` m, f, n or empty."""

    form: str
    person: int
    number: str
    gender: str
    animate: bool | None
    kind: str


@dataclass(frozen=True, slots=True)
class MentionLexicon:
    """The tables of ``annotate/data`` that coreference reads."""

    pronouns: dict[str, Pronoun]
    given_names: dict[str, str]
    titles: dict[str, str]
    noun_types: dict[str, str]
    noun_genders: dict[str, str]


@lru_cache(maxsize=1)
def load_mention_lexicon() -> MentionLexicon:
    """Load the tables once.

    >>> load_mention_lexicon().noun_types["spokeswoman"], load_mention_lexicon().pronouns["her"].gender
    ('person', 'f')
    """
    nouns = _rows("nouns.tsv")
    return MentionLexicon(
        {row["form"]: _pronoun(row) for row in _rows("pronouns.tsv")},
        {row["name"]: row["gender"] for row in _rows("given_names.tsv")},
        {row["title"]: row["gender"] for row in _rows("titles.tsv")},
        {row["noun"]: row["type"] for row in nouns},
        {row["noun"]: row["gender"] for row in nouns if row["gender"]},
    )


def _pronoun(row: dict[str, str]) -> Pronoun:
    animate = {"yes": True, "no": False}.get(row["animate"])
    return Pronoun(row["form"], int(row["person"]), row["number"], row["gender"], animate, row["class"])


def _rows(name: str) -> list[dict[str, str]]:
    text = (files("dragoman.annotate") / "data" / name).read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))


@lru_cache(maxsize=16384)
def fold_word(word: str) -> str:
    """Return a word in lower case without diacritics.

    >>> fold_word("Calviño")
    'calvino'
    """
    if word.isascii():
        return word.lower()
    parts = unicodedata.normalize("NFKD", word.lower())
    return "".join(part for part in parts if not unicodedata.combining(part))
