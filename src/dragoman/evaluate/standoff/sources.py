"""From a source document to the text that its annotation counts in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from dragoman.evaluate.standoff.documents import Document, StandoffError
from dragoman.evaluate.standoff.newswire import newswire_text
from dragoman.evaluate.standoff.readouts import readout_text
from dragoman.ingest.normalise import normalise

COLLECTIONS: dict[str, Callable[[str], str]] = {
    "readouts": readout_text,
    "worldwide-newswire": newswire_text,
}


def source_text(source: str, collection: str, *, cuts: list[tuple[int, int]] | None = None) -> str:
    """The text of a source document in normal form, without the stray characters of ``cuts``.

    ``cuts`` are half-open code points of the uncut text, in order. :class:`StandoffError` for a collection
    that is not known or a source of another form.

    >>> source_text("Peru\\tO\\nand\\tO\\nChi\\tO\\nle\\tO\\n", "worldwide-newswire", cuts=[(12, 13)])
    'Peru and Chile'
    """
    if collection not in COLLECTIONS:
        raise StandoffError(f"no collection {collection!r}: {', '.join(COLLECTIONS)}")
    try:
        text = normalise(COLLECTIONS[collection](source))
    except ValueError as error:
        raise StandoffError(str(error)) from error
    for start, end in reversed(cuts or []):
        text = text[:start] + text[end:]
    return text


def restore_text(document: Document, folder: Path) -> str:
    """The text that was annotated, made from the source document found in ``folder`` or below it.

    :class:`StandoffError` when the document is not there, or its text is not the one that was annotated.
    """
    found = sorted(folder.rglob(document.document))
    if not found:
        raise StandoffError(f"{document.name}: no {document.document} in {folder}")
    try:
        source = found[0].read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise StandoffError(f"{found[0]}: {error}") from error
    text = source_text(source, document.collection, cuts=document.cuts)
    document.check_text(text)
    return text
