"""A few lands and organizations, and stories written as ``word/POS`` with ``[ ]`` around names of people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from spacy.lang.en import English
from spacy.tokens import Doc, Span
from spacy.vocab import create_vocab

from dragoman.annotate.layers import register_extensions
from dragoman.knowledge.laid import load_people
from dragoman.knowledge.tables import fold
from dragoman.record.models import Actor
from dragoman.resolve.actors import resolve_actors
from dragoman.resolve.hits import Hit, HitKind

VOCAB = create_vocab("en", English.Defaults)
DAY = date(2019, 4, 9)

_LANDS = {
    "PER": ("Peru", "Peruvian", "Peruvians", "Lima"),
    "CHL": ("Chile", "Chilean", "Chileans", "Santiago"),
    "PRY": ("Paraguay", "Paraguayan", "Paraguayans", "Asuncion"),
    "USA": ("United States", "American", "Americans", "Washington"),
    "DEU": ("Germany", "German", "Germans", "Berlin"),
    "VEN": ("Venezuela", "Venezuelan", "Venezuelans", "Caracas"),
    "RUS": ("Russia", "Russian", "Russians", "Moscow"),
    "DZA": ("Algeria", "Algerian", "Algerians", "Algiers"),
    "IRN": ("Iran", "Iranian", "Iranians", "Tehran"),
    "SOM": ("Somalia", "Somali", "Somalis", "Mogadishu"),
    "EGY": ("Egypt", "Egyptian", "Egyptians", "Cairo"),
    "BRA": ("Brazil", "Brazilian", "Brazilians", "Brasilia"),
    "GBR": ("United Kingdom", "British", "Britons", "London"),
    "JPN": ("Japan", "Japanese", "", "Tokyo"),
    "SYR": ("Syria", "Syrian", "Syrians", "Damascus"),
}
_BODIES = {
    "United Nations": ("un", "UN", None, "igo", ("IGO",)),
    "NATO": ("nato", "NATO", None, "igo", ("IGO", "MIL")),
    "European Union": ("eu", "EU", None, "igo", ("IGO",)),
    "State Department": ("usa-state", "State Department", "USA", "government", ("GOV",)),
    "Hezbollah": ("hezbollah", "Hezbollah", "LBN", "armed_group", ("REB",)),
    "Bundestag": ("bundestag", "Bundestag", "DEU", "government", ("LEG",)),
}


class SmallNames:
    """The names above, found by longest match, as resolution asks for them."""

    def __init__(self) -> None:
        self._table: dict[tuple[str, ...], Hit] = {}
        kinds: tuple[HitKind, ...] = ("state", "adjective", "demonym", "capital")
        for code, forms in _LANDS.items():
            for kind, form in zip(kinds, forms, strict=True):
                if form:
                    plural = kind == "demonym"
                    hit = Hit(0, 0, kind, code, forms[0], code, "state", ("GOV",), None, plural)
                    self._table[tuple(fold(form).split())] = hit
        kremlin = Hit(0, 0, "metonym", "RUS", "Russia", "RUS", "government", ("GOV",))
        self._table["kremlin",] = kremlin
        for name, (code, short, country, actor, sectors) in _BODIES.items():
            body = Hit(0, 0, "organization", code, name, country, actor, sectors)  # type: ignore[arg-type]
            self._table[tuple(fold(name).split())] = self._table[fold(short),] = body

    def hits(self, words: Sequence[str], starts: Sequence[bool]) -> Iterator[Hit]:
        folded = [fold(word) for word in words]
        place = 0
        while place < len(folded):
            for size in (3, 2, 1):
                hit = self._table.get(tuple(folded[place : place + size]))
                if hit is not None and words[place][0].isupper():
                    yield replace(hit, start=place, end=place + size)
                    place += size
                    break
            else:
                place += 1

    def state_name(self, country: str) -> str:
        return _LANDS[country][0] if country in _LANDS else country

    def organization(self, code: str) -> Hit | None:
        return self._table.get(tuple(fold(code).split()))


NAMES = SmallNames()


def tell(text: str, clusters: list[list[tuple[int, int]]] | None = None) -> Doc:
    """Return a Doc of ``word/POS[/dep]`` tokens; ``|`` begins a sentence, ``[ ]`` hold a person's name."""
    register_extensions()
    words, pos, deps, starts, people = [], [], [], [], []
    begins, opened = True, 0
    for cell in text.split():
        if cell == "|":
            begins = True
        elif cell == "[":
            opened = len(words)
        elif cell == "]":
            people.append((opened, len(words)))
        else:
            word, tag, *dep = cell.rsplit("/", cell.count("/"))
            words.append(word)
            pos.append(tag)
            deps.append(dep[0] if dep else "")
            starts.append(begins)
            begins = False
    doc = Doc(VOCAB, words=words, pos=pos, sent_starts=starts)
    for token, dep in zip(doc, deps, strict=True):
        token.dep_ = dep
    doc.ents = [Span(doc, start, end, "PERSON") for start, end in people]
    doc._.clusters = clusters
    return doc


def resolved(
    text: str, *, day: date | None = DAY, clusters: list[list[tuple[int, int]]] | None = None
) -> tuple[Doc, list[Actor], dict[int, tuple[str, ...]]]:
    """Return the Doc, its actors, and the ids at heads."""
    doc = tell(text, clusters)
    actors, at = resolve_actors(doc, NAMES, load_people(), day)
    return doc, actors, at


def actor_of(text: str, word: str, *, day: date | None = DAY, nth: int = 0) -> Actor:
    """Return the one actor that stands at the nth token with this form."""
    doc, actors, at = resolved(text, day=day)
    place = [token.i for token in doc if token.text == word][nth]
    (identity,) = at[place]
    return next(actor for actor in actors if actor.id == identity)
