"""Dependency trees written by hand: one token a line, ``form[=lemma] POS head dep [morph] [@ids]``.

Heads count from 1 within the sentence, 0 is the root; a blank line ends a sentence. ``@A1`` says that an
actor stands there, ``@A1,A2`` several; ``@P1`` a place, ``@T1`` a time.
"""

from __future__ import annotations

from datetime import date

from spacy.lang.en import English
from spacy.tokens import Doc
from spacy.vocab import create_vocab

from dragoman.coding.events import code_events
from dragoman.ontology import load_codebook
from dragoman.record.models import Actor, Event, Place, Statement, Time
from dragoman.resolve.resolution import Resolution

VOCAB = create_vocab("en", English.Defaults)
COUNTRIES = {"A1": "NOR", "A2": "KEN", "A3": "PER", "A4": "FJI"}


def grow(text: str) -> tuple[Doc, Resolution]:
    """Return the Doc and the resolution that the lines describe."""
    words, lemmas, pos, morphs, heads, deps, starts = [], [], [], [], [], [], []
    resolution = Resolution()
    for block in text.strip().split("\n\n"):
        base = len(words)
        for number, line in enumerate(block.strip().splitlines()):
            cells = line.split()
            form, _, lemma = cells[0].partition("=")
            words.append(form)
            lemmas.append(lemma or form.lower())
            pos.append(cells[1])
            heads.append(base + int(cells[2]) - 1 if cells[2] != "0" else base + number)
            deps.append(cells[3])
            extra = cells[4:]
            morphs.append(next((cell for cell in extra if not cell.startswith("@")), ""))
            starts.append(number == 0)
            _mark(resolution, base + number, [c[1:].split(",") for c in extra if c.startswith("@")])
    doc = Doc(
        VOCAB, words=words, lemmas=lemmas, pos=pos, morphs=morphs, heads=heads, deps=deps, sent_starts=starts
    )
    _describe(doc, resolution)
    return doc, resolution


def _mark(resolution: Resolution, index: int, marks: list[list[str]]) -> None:
    for ids in marks:
        if ids[0].startswith("A"):
            resolution.actor_at[index] = tuple(ids)
        elif ids[0].startswith("P"):
            resolution.place_at[index] = ids[0]
        else:
            resolution.time_at[index] = ids[0]


def _describe(doc: Doc, resolution: Resolution) -> None:
    for actor_id in sorted({a for ids in resolution.actor_at.values() for a in ids}):
        mentions = [
            (doc[i].idx, doc[i].idx + len(doc[i]))
            for i, ids in resolution.actor_at.items()
            if actor_id in ids
        ]
        country = COUNTRIES.get(actor_id)
        resolution.actors.append(
            Actor(id=actor_id, name=actor_id, kind="state", country=country, mentions=mentions)
        )
    for place_id in sorted(set(resolution.place_at.values())):
        country = {"P1": "KEN", "P2": "PER"}[place_id]
        resolution.places.append(
            Place(id=place_id, name=place_id, country=country, feature="city", mentions=[])
        )
    for time_id in sorted(set(resolution.time_at.values())):
        day = date(2024, 3, int(time_id[1:]))
        resolution.times.append(
            Time(id=time_id, span=(0, 1), start=day, end=day, precision="day", timex3=day.isoformat())
        )


def events(text: str, statements: list[Statement] | None = None) -> list[Event]:
    """Code the events of a hand-made story."""
    doc, resolution = grow(text)
    return code_events(doc, resolution, statements or [], load_codebook())


def brief(event: Event) -> tuple[str, str | None, str, list[str], list[str]]:
    """What most tests compare."""
    return event.type, event.mode, event.status, event.actors, event.recipients
