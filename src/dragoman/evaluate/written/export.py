"""From a text of a known collection, annotated in the form of written stories, to a standoff document.

The file that holds the text stays with the annotator; what is written of it has none of its words.
"""

from __future__ import annotations

from glob import escape
from pathlib import Path

from dragoman.evaluate.standoff import check as standoff
from dragoman.evaluate.standoff.documents import Document, StandoffError, read_document
from dragoman.evaluate.standoff.sources import source_text
from dragoman.evaluate.written.check import problems
from dragoman.evaluate.written.convert import to_document
from dragoman.evaluate.written.parse import load_story
from dragoman.evaluate.written.story import Problem, Story, WrittenError
from dragoman.ontology.codebook import Codebook, load_codebook

_NAME = 40  # code points of a document's name beyond its prefix: a readout's file name is its whole title


def export(path: Path, out: Path, sources: Path, *, collection: str, replace: bool = False) -> list[Problem]:
    """Write the standoff file of one story to the folder ``out``, unless something is wrong; return what is.

    :class:`WrittenError` when its text is not that of a source, or when ``out`` holds a file of its name:
    with ``replace``, of another document.
    """
    book = load_codebook()
    story, found = load_story(path)
    found += problems(story, codebook=book, brackets=True)
    source = find_source(story, sources, collection)
    if not found:
        document = to_standoff(story, collection=collection, document=source.name, codebook=book)
        target = _target(out, document, replace=replace)
        told = standoff.problems(document, story.text, codebook=book)
        found = [Problem(story.file, 1, what) for what in told]
        if not found:
            target.write_text(document.to_json(), encoding="utf-8")
    return sorted(found, key=lambda problem: problem.line)


def to_standoff(
    story: Story, *, collection: str, document: str, codebook: Codebook | None = None
) -> Document:
    """The annotation of a story that has no problems, as that of a source document of this file name."""
    own = {"name": short_name(story.name), "collection": collection, "document": document}
    return to_document(story, codebook=codebook).model_copy(update=own)


def short_name(name: str) -> str:
    """The name of a standoff document: its prefix, and no more than the first 40 code points after it.

    >>> short_name("wh_2021-02-10-readout-of-president-ruizs-call-with-president-li")
    'wh_2021-02-10-readout-of-president-ruizs-ca'
    """
    prefix, sign, rest = name.partition("_")
    return (prefix + sign + rest[:_NAME]).rstrip("-")


def find_source(story: Story, sources: Path, collection: str) -> Path:
    """The source that a story's text was made from: its file name begins with the story's, prefix aside.

    :class:`WrittenError` when there is none, or none of this text.
    """
    stem = story.name.partition("_")[2]
    paths = sorted(sources.rglob(f"{escape(stem)}*")) if stem else []
    if not paths:
        raise WrittenError(f"{story.file}: {sources} holds no {stem or story.name}*")
    for path in paths:
        if _text(path, collection) == story.text:
            return path
    nearest = min(paths, key=lambda path: len(path.name))
    raise WrittenError(f"{story.file}: {_difference(story.text, _text(nearest, collection), nearest)}")


def _text(path: Path, collection: str) -> str:
    try:
        return source_text(path.read_text(encoding="utf-8"), collection)
    except (OSError, UnicodeDecodeError, StandoffError) as error:
        raise WrittenError(f"{path}: {error}") from error


def _difference(text: str, other: str, path: Path) -> str:
    """Which line of a text is the first that differs from the source's; the words stay unsaid."""
    lines, others = text.split("\n"), other.split("\n")
    same = next((i for i, pair in enumerate(zip(lines, others, strict=False)) if pair[0] != pair[1]), None)
    line = min(len(lines), len(others)) if same is None else same
    return f"line {line + 1} of its text is not that of {path.name}"


def _target(out: Path, document: Document, *, replace: bool) -> Path:
    """Where a document is written; its mentions may have been mended there by hand."""
    target = out / f"{document.name}.json"
    if not target.exists():
        return target
    if not replace:
        raise WrittenError(f"{target}: there already")
    there = read_document(target)
    if (there.collection, there.document) != (document.collection, document.document):
        raise WrittenError(f"{target}: is of {there.document}, not of {document.document}")
    return target
