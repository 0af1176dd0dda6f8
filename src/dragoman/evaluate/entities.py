"""Named entities on tagged words: ``dragoman evaluate entities DIR_OR_FILE``.

One word and its BIO tag a line, parted by a tab; blank lines part sentences or paragraphs. Of several tags
(nested entities) the first counts; a word without a tag is outside. An entity is right when its words and its
type are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from spacy.tokens import Doc

from dragoman.annotate.labels import ENTITY_TYPES
from dragoman.errors import InputError
from dragoman.evaluate.annotators import WordsAnnotator, check_words, read_words
from dragoman.evaluate.counts import Hits
from dragoman.evaluate.lines import files_of, numbered_lines, wrong_line

_TYPE_OF = {name.upper(): name for name in ENTITY_TYPES}
_OUTSIDE = "O"

Entity = tuple[int, int, str]
"""Half-open word positions in the document, and the type."""


@dataclass(frozen=True, slots=True)
class TaggedDocument:
    """The words of one file by sentence, and its entities."""

    name: str
    sentences: tuple[tuple[str, ...], ...]
    entities: frozenset[Entity]


def read_tagged(path: Path) -> TaggedDocument:
    """Read one file. ``InputError`` names the line whose tag is not of the nine types."""
    sentences: list[list[str]] = [[]]
    tags: list[str] = []
    for number, line in numbered_lines(path):
        word, *columns = line.split("\t")
        if not word.strip():
            if sentences[-1]:
                sentences.append([])
            continue
        sentences[-1].append(word.strip())
        tags.append(_tag(path, number, columns))
    kept = tuple(tuple(sentence) for sentence in sentences if sentence)
    return TaggedDocument(path.name, kept, frozenset(entities_of(tags)))


def _tag(path: Path, number: int, columns: Sequence[str]) -> str:
    tag = columns[0].strip() if columns else ""
    if tag in ("", _OUTSIDE):
        return _OUTSIDE
    prefix, _, name = tag.partition("-")
    if prefix not in ("B", "I") or name.upper() not in _TYPE_OF:
        raise wrong_line(path, number, f"{tag!r} is no BIO tag of the types {', '.join(ENTITY_TYPES)}")
    return f"{prefix}-{_TYPE_OF[name.upper()]}"


def entities_of(tags: Sequence[str]) -> Iterator[Entity]:
    """Yield the entities of BIO tags; an I that continues nothing of its type begins one.

    >>> list(entities_of(["B-Person", "I-Person", "I-Date", "O", "B-Date", "B-Date"]))
    [(0, 2, 'Person'), (2, 3, 'Date'), (4, 5, 'Date'), (5, 6, 'Date')]
    """
    start, kind = 0, ""
    for i, tag in enumerate([*tags, _OUTSIDE]):
        if tag.startswith("I-") and tag[2:] == kind:
            continue
        if kind:
            yield start, i, kind
        start, kind = i, "" if tag == _OUTSIDE else tag[2:]


def evaluate_entities(path: Path, *, annotate: WordsAnnotator = read_words) -> dict[str, object]:
    """Return ``precision``, ``recall``, ``f1`` and ``by_type`` (the same of each type, with ``gold``).

    ``path`` is a file or a folder of ``*.tsv``. Raises ``InputError`` for a file of another form.
    """
    documents = [read_tagged(file) for file in files_of(path, "*.tsv")]
    if not any(document.sentences for document in documents):
        raise InputError(str(path), "no words found")
    total, by_type = Hits(), defaultdict[str, Hits](Hits)
    for document in documents:
        # Blank lines part paragraphs in some corpora and sentences in others: borders inside are left open.
        opens = [True] * len(document.sentences)
        doc = annotate(document.sentences, sentence_borders=False, breaks=opens)
        check_words(doc, document.sentences)
        found = predicted_entities(doc)
        _add(total, document.entities, found)
        for name in {kind for *_, kind in document.entities | found}:
            _add(
                by_type[name],
                {entity for entity in document.entities if entity[2] == name},
                {entity for entity in found if entity[2] == name},
            )
    order = [name for name in ENTITY_TYPES if name in by_type]
    return {
        **total.scores(),
        "by_type": {name: {**by_type[name].scores(), "gold": by_type[name].gold} for name in order},
    }


def _add(hits: Hits, gold: frozenset[Entity] | set[Entity], found: set[Entity]) -> None:
    hits.add(hits=len(gold & found), gold=len(gold), predicted=len(found))


def predicted_entities(doc: Doc) -> set[Entity]:
    """Return the entities of a ``Doc`` that are of the nine types."""
    return {(ent.start, ent.end, _TYPE_OF[ent.label_]) for ent in doc.ents if ent.label_ in _TYPE_OF}
