"""Texts with dependency trees written by hand, their spacing and quotation marks kept.

One token a line: ``form[=lemma] POS head dep [morph] [@ids] [%ENTITY]``; heads count from 1 within the
sentence, 0 is the root, and a blank line ends a sentence. ``@A1``: an actor stands there, ``@P1``: a place.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from spacy.lang.en import English
from spacy.tokens import Doc, Span
from spacy.util import filter_spans, get_words_and_spaces
from spacy.vocab import create_vocab

from dragoman.annotate.layers import register_extensions
from dragoman.record.models import Actor, Place
from dragoman.resolve.resolution import Resolution

VOCAB = create_vocab("en", English.Defaults)


@dataclass
class _Columns:
    words: list[str] = field(default_factory=list)
    lemmas: list[str] = field(default_factory=list)
    pos: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    deps: list[str] = field(default_factory=list)
    morphs: list[str] = field(default_factory=list)
    starts: list[bool] = field(default_factory=list)
    marks: list[list[str]] = field(default_factory=list)


def tell(text: str, rows: str) -> tuple[Doc, Resolution]:
    """Return the Doc of a text and the resolution that the rows describe."""
    columns = _read(rows)
    words, spaces = get_words_and_spaces(columns.words, text)
    at = [i for i, word in enumerate(words) if not word.isspace()]
    doc = Doc(VOCAB, words=words, spaces=spaces)
    heads, deps = list(range(len(words))), ["dep"] * len(words)
    lemmas, pos, morphs = list(words), ["SPACE"] * len(words), [""] * len(words)
    for number, i in enumerate(at):
        heads[i], deps[i] = at[columns.heads[number]], columns.deps[number]
        lemmas[i], pos[i], morphs[i] = columns.lemmas[number], columns.pos[number], columns.morphs[number]
    for i, word in enumerate(words):
        if word.isspace() and i:
            heads[i] = i - 1
    starts = [False] * len(words)
    for number, i in enumerate(at):
        starts[i] = columns.starts[number]
    doc = Doc(
        VOCAB, words=words, spaces=spaces, lemmas=lemmas, pos=pos, morphs=morphs, heads=heads, deps=deps,
        sent_starts=starts,
    )  # fmt: skip
    register_extensions()
    return doc, _resolved(doc, [(i, columns.marks[number]) for number, i in enumerate(at)])


def _read(rows: str) -> _Columns:
    columns = _Columns()
    for block in rows.strip().split("\n\n"):
        base = len(columns.words)
        for number, line in enumerate(block.strip().splitlines()):
            form, pos, head, dep, *extra = line.split()
            word, _, lemma = form.partition("=")
            columns.words.append(word)
            columns.lemmas.append(lemma or word.lower())
            columns.pos.append(pos)
            columns.heads.append(base + int(head) - 1 if head != "0" else base + number)
            columns.deps.append(dep)
            columns.morphs.append(next((cell for cell in extra if cell[0] not in "@%"), ""))
            columns.starts.append(number == 0)
            columns.marks.append([cell for cell in extra if cell[0] in "@%"])
    return columns


def _resolved(doc: Doc, marks: list[tuple[int, list[str]]]) -> Resolution:
    resolution = Resolution()
    ents = []
    for i, cells in marks:
        for cell in cells:
            if cell[0] == "%":
                ents.append(Span(doc, i, i + 1, label=cell[1:]))
            elif cell[1] == "A":
                resolution.actor_at[i] = tuple(cell[1:].split(","))
            else:
                resolution.place_at[i] = cell[1:]
    doc.ents = filter_spans(_merged(doc, ents))
    return resolution


def _merged(doc: Doc, ents: list[Span]) -> list[Span]:
    """Neighbouring tokens of one label are one entity."""
    found: list[Span] = []
    for ent in ents:
        if found and found[-1].end == ent.start and found[-1].label == ent.label:
            found[-1] = Span(doc, found[-1].start, ent.end, label=ent.label)
        else:
            found.append(ent)
    return found


def person(actor_id: str, name: str, country: str | None) -> Actor:
    """A named person."""
    return Actor(id=actor_id, name=name, kind="person", country=country, mentions=[(0, 1)])


def state(actor_id: str, name: str, country: str) -> Actor:
    """A state."""
    return Actor(id=actor_id, name=name, kind="state", country=country, mentions=[(0, 1)])


def place(place_id: str, name: str, country: str) -> Place:
    """A city."""
    return Place(id=place_id, name=name, country=country, feature="city", mentions=[(0, 1)])
