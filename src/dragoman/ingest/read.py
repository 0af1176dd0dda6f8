"""Bytes, text or a file to a :class:`~dragoman.ingest.story.Story`; everything else is an ``InputError``."""

from __future__ import annotations

import hashlib
import re
import sys
from datetime import date
from pathlib import Path

from dragoman.errors import InputError
from dragoman.ingest import language
from dragoman.ingest.draft import Block, Draft
from dragoman.ingest.formats import choose
from dragoman.ingest.furniture import Layout, lay_out
from dragoman.ingest.normalise import normalise
from dragoman.ingest.story import PublishedFrom, Story

MAX_BYTES = 5_000_000
_BOM = b"\xef\xbb\xbf"
_WORD = re.compile(r"[^\W\d_]+")
_STDIN = "-"


def read_path(
    path: str | Path, *, published: date | None = None, url: str | None = None, publisher: str | None = None
) -> Story:
    """Read a file, or standard input for ``"-"``. Raises ``InputError`` naming the file and the reason."""
    name = str(path)
    try:
        if name == _STDIN:
            data = sys.stdin.buffer.read(MAX_BYTES + 1)
        else:
            with Path(path).open("rb") as file:
                data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:  # ValueError: a zero in the path
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(name, reason[:1].lower() + reason[1:]) from error
    return read_bytes(data, name=name, published=published, url=url, publisher=publisher)


def read_text(
    text: str,
    *,
    name: str = "text",
    published: date | None = None,
    url: str | None = None,
    publisher: str | None = None,
) -> Story:
    """Read a story from a string: plain text, Markdown with front matter or HTML, told by how it begins.

    >>> story = read_text("LIMA, April 9, 2019 - The minister met his guest.")
    >>> story.text[slice(*story.paragraphs[0])], story.published.isoformat(), story.published_from
    ('The minister met his guest.', '2019-04-09', 'text')
    """
    # The mark says that these bytes are UTF-8, whatever charset the text declares for itself.
    data = _BOM + text.encode("utf-8", errors="replace")
    return read_bytes(data, name=name, published=published, url=url, publisher=publisher)


def read_bytes(
    data: bytes,
    *,
    name: str,
    published: date | None = None,
    url: str | None = None,
    publisher: str | None = None,
) -> Story:
    """Read a story of any known format from bytes.

    ``name`` is the file's name: its extension tells the format, and errors name it. Options win over what the
    file says. Raises ``InputError`` for what is empty, binary, undecodable, over ``MAX_BYTES``, without
    sentences or not English.
    """
    if len(data) > MAX_BYTES:
        raise InputError(name, f"over {MAX_BYTES // 1_000_000} MB")
    if not data.strip() or not data.removeprefix(_BOM).strip():
        raise InputError(name, "empty")
    draft = choose(data, name=name).read(data, name=name)
    return read_draft(draft, name=name, published=published, url=url, publisher=publisher)


def read_draft(
    draft: Draft,
    *,
    name: str,
    published: date | None = None,
    url: str | None = None,
    publisher: str | None = None,
) -> Story:
    """Read a story from what a format's reader made of it; otherwise as :func:`read_bytes`.

    For stories whose parts come apart from each other: the columns of a table, the fields of a JSON object.
    """
    draft = _cleaned(draft)
    layout = lay_out(draft, published=published or draft.published)
    _check(layout, name)
    day, source = _published(published, draft, layout)
    return Story(
        id=hashlib.sha256(layout.text.encode("utf-8")).hexdigest()[:16],
        text=layout.text,
        language="en",
        title=layout.title,
        publisher=publisher or layout.publisher,
        url=url or draft.url,
        published=day,
        published_from=source,
        dateline=layout.dateline,
        furniture=layout.furniture,
        paragraphs=layout.paragraphs,
        path=name,
        meta=draft.meta,
    )


def _cleaned(draft: Draft) -> Draft:
    """Blocks in normal form, whichever reader they come from."""
    blocks = (Block(" ".join(normalise(block.text).split()), block.role) for block in draft.blocks)
    kept = tuple(block for block in blocks if block.text)
    return Draft(kept, draft.title, draft.published, draft.publisher, draft.url, draft.meta)


def _check(layout: Layout, name: str) -> None:
    prose = "\n".join(layout.text[start:end] for start, end in layout.paragraphs)
    if not layout.text:
        raise InputError(name, "empty")
    # A sentence has a verb or a small word: three words of which one begins in lower case, in any
    # script that has cases at all.
    words = _WORD.findall(prose)
    if not any(not word[0].isupper() for word in words) or (len(words) < 3 and prose.isascii()):
        raise InputError(name, "no sentences found")
    verdict = language.judge(prose)
    if not verdict.english:
        raise InputError(name, f"not English (looks like “{verdict.code}”)")


def _published(option: date | None, draft: Draft, layout: Layout) -> tuple[date | None, PublishedFrom | None]:
    if option:
        return option, "option"
    if draft.published:
        return draft.published, "metadata"
    return (layout.published, "text") if layout.published else (None, None)
