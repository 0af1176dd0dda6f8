"""The reader as a component of a spaCy pipeline: it writes what :mod:`dragoman.annotate.layers` lists."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import Final

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language
from spacy.parts_of_speech import IDS as POS_IDS
from spacy.tokens import Doc, Span

from dragoman.annotate.coreference import resolve_coreference
from dragoman.annotate.layers import Attribution, register_extensions
from dragoman.annotate.reader import Reader, Text, load_reader
from dragoman.annotate.reading import Reading
from dragoman.annotate.storage import register as register_storage

_LINES: Final = re.compile(r"[^\n]+")
_SPACE: Final = "SPACE"


def make_reader(nlp: Language, name: str) -> DragomanReader:
    """Make the component; its weights are opened when the first text is read."""
    return DragomanReader()


Language.factory("dragoman_reader", func=make_reader)


class DragomanReader:
    """Sentences, syntax, entities, times, attributions and coreference, written on a ``Doc``.

    Reads the paragraphs of ``doc._.story``, or the lines of a bare text. Words outside every paragraph
    (datelines, sign-offs) make sentences of their own, without syntax.
    """

    def __init__(self, reader: Reader | None = None) -> None:
        """Use a reader of your own, or the one whose weights come with the package."""
        register_extensions()
        register_storage()
        self._reader = reader

    def __call__(self, doc: Doc) -> Doc:
        """Read one ``Doc`` in place and return it."""
        return next(self.pipe([doc], batch_size=1))

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = 8) -> Iterator[Doc]:
        """Read a stream of ``Doc`` objects, in order, some at a time."""
        reader = self._reader or load_reader()
        docs = iter(stream)
        while batch := list(islice(docs, max(batch_size, 1))):
            layouts = [Layout.of(doc) for doc in batch]
            readings = reader.read(layout.text for layout in layouts)
            for doc, layout, reading in zip(batch, layouts, readings, strict=True):
                write(doc, layout, reading)
                resolve_coreference(doc)
                yield doc


class Layout:
    """Which tokens of a ``Doc`` are words to read, and in which paragraphs."""

    def __init__(self, tokens: list[int], text: Text) -> None:
        self.tokens = tokens
        self.text = text

    @classmethod
    def of(cls, doc: Doc) -> Layout:
        """Lay out a ``Doc``: space tokens, and tokens in no paragraph, are no words to read."""
        story = doc._.story
        paragraphs = story.paragraphs if story else [match.span() for match in _LINES.finditer(doc.text)]
        return cls._within(doc, paragraphs)

    @classmethod
    def _within(cls, doc: Doc, paragraphs: Sequence[tuple[int, int]]) -> Layout:
        tokens: list[int] = []
        blocks: list[tuple[int, int]] = []
        at = 0
        for start, end in paragraphs:
            first = len(tokens)
            while at < len(doc) and doc[at].idx < end:
                if doc[at].idx >= start and not doc[at].is_space:
                    tokens.append(at)
                at += 1
            if len(tokens) > first:
                blocks.append((first, len(tokens)))
        return cls(tokens, Text([doc[token].text for token in tokens], blocks))


def write(doc: Doc, layout: Layout, reading: Reading) -> None:
    """Write a reading on its ``Doc``: tokens, entities, time expressions, attributions."""
    tokens = layout.tokens
    heads = _heads(doc, tokens, reading)
    strings, morphology = doc.vocab.strings, doc.vocab.morphology
    rows = np.zeros((len(doc), 5), dtype=np.uint64)
    pos, dep, lemma, morph, head = range(5)
    rows[:, pos] = POS_IDS["X"]
    rows[:, dep] = strings.add("dep")
    rows[:, lemma] = [token.orth for token in doc]
    rows[:, morph] = morphology.add("")
    for place, token in enumerate(tokens):
        rows[token, pos] = POS_IDS[reading.upos[place]]
        rows[token, dep] = strings.add(reading.relations[place])
        rows[token, lemma] = strings.add(reading.lemmas[place])
        rows[token, morph] = morphology.add(reading.feats[place])
    for token in doc:
        if token.is_space:
            rows[token.i, pos] = POS_IDS[_SPACE]
    own = np.arange(len(doc))
    rows[heads == own, dep] = strings.add("root")
    rows[:, head] = (heads - own).astype(np.int64).view(np.uint64)
    doc.from_array(["POS", "DEP", "LEMMA", "MORPH", "HEAD"], rows)
    _write_spans(doc, tokens, reading)


def _heads(doc: Doc, tokens: Sequence[int], reading: Reading) -> NDArray[np.int64]:
    """Return each token's head. Space hangs on the word before it (after it, at a paragraph's start)."""
    heads = np.full(len(doc), -1, dtype=np.int64)
    for place, token in enumerate(tokens):
        heads[token] = tokens[reading.heads[place]]
    spaces = [token.i for token in doc if token.is_space]
    in_space = np.zeros(len(doc), dtype=bool)
    in_space[spaces] = True
    # A run of words outside the paragraphs is one sentence a line, headed by its first word.
    first = -1
    for at in range(len(doc)):
        if heads[at] >= 0 or (in_space[at] and "\n" in doc[at].text):
            first = -1
        elif not in_space[at]:
            first = at if first < 0 else first
            heads[at] = first
    last = -1
    for at in range(len(doc)):
        if in_space[at]:
            heads[at] = last
        else:
            last = at
    word = next((at for at in range(len(doc)) if not in_space[at]), 0)
    heads[heads < 0] = word
    return heads


def _write_spans(doc: Doc, tokens: Sequence[int], reading: Reading) -> None:
    def in_doc(start: int, end: int) -> tuple[int, int]:
        return tokens[start], tokens[end - 1] + 1

    doc.set_ents(
        [Span(doc, *in_doc(start, end), label=kind.upper()) for start, end, kind in reading.entities]
    )
    doc.spans["timex"] = [Span(doc, *in_doc(start, end), label=kind) for start, end, kind in reading.times]
    found = [
        Attribution(
            cue=in_doc(*each.cue),
            source=in_doc(*each.source) if each.source else None,
            content=tuple(in_doc(*span) for span in each.content),
            score=each.score,
        )
        for each in reading.attributions
    ]
    doc._.attributions = found
    doc._.event_mentions = [
        replace(
            each,
            trigger=tokens[each.trigger],
            parties={tokens[place]: chances for place, chances in each.parties.items()},
        )
        for each in reading.events
    ]
    doc.spans["cue"] = [Span(doc, *each.cue, label="cue") for each in found]
    doc.spans["source"] = [Span(doc, *each.source, label="source") for each in found if each.source]
    doc.spans["content"] = [Span(doc, *span, label="content") for each in found for span in each.content]
