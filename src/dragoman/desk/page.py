"""Records as one self-contained HTML page, and one record for a notebook. Nothing is ever fetched."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Iterator, MutableMapping
from functools import cache
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from dragoman.desk import wording
from dragoman.desk.view import StoryView
from dragoman.explain import Reasons
from dragoman.record.models import Record


def write_page(
    records: Iterable[Record], reasons: MutableMapping[str, Reasons] | None = None
) -> Iterator[str]:
    """Yield the page piece by piece, a story at a time, so that memory does not grow with the stories.

    ``reasons`` are those of the records' events by story, as :func:`~dragoman.pipeline.read_many` gives them;
    what is shown is taken out of it.

    A Content-Security-Policy in the page forbids every request and every script and style but its own.

    >>> from dragoman.record.examples import small_record
    >>> page = "".join(write_page([small_record()]))
    >>> page.startswith("<!doctype html>"), page.count("<article")
    (True, 1)
    """
    templates = _templates()
    style, script = _asset("record.css") + _asset("page.css"), _asset("record.js")
    yield templates.get_template("head.html.j2").render(
        style=Markup(style), style_hash=_digest(style), script_hash=_digest(script)
    )
    contents: list[tuple[str, str, list[str], str]] = []
    story = templates.get_template("story.html.j2")
    for number, record in enumerate(records, start=1):
        why = reasons.pop(record.story.id, {}) if reasons is not None else {}
        view = StoryView(record, f"s{number}", why)
        contents.append((view.prefix, view.title, view.byline, wording.counted(len(record.events), "event")))
        yield story.render(view=view, record=record, data=_embedded(record))
    yield templates.get_template("foot.html.j2").render(script=Markup(script), contents=contents)


def page_html(records: Iterable[Record]) -> str:
    """Return the page as one string; see :func:`write_page`."""
    return "".join(write_page(records))


def notebook_html(record: Record) -> str:
    """Return one record for a notebook's cell: the page's pieces, with styles that touch nothing else.

    >>> from dragoman.record.examples import small_record
    >>> notebook_html(small_record()).startswith('<div class="dg-notebook">')
    True
    """
    view = StoryView(record, f"n{record.story.id[:12]}")
    story = _templates().get_template("story.html.j2").render(view=view, record=record, data=None)
    return (
        f'<div class="dg-notebook"><style>{_asset("record.css")}</style>{story}'
        f"<script>{_asset('record.js')}</script></div>"
    )


@cache
def _templates() -> Environment:
    return Environment(
        loader=PackageLoader("dragoman.desk", "assets"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


@cache
def _asset(name: str) -> str:
    return (files("dragoman.desk") / "assets" / name).read_text("utf-8")


def _digest(source: str) -> str:
    return base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()


def _embedded(record: Record) -> Markup:
    """Return the record's JSON for a script element, where only ``<`` could end the element early."""
    return Markup(record.to_json().replace("<", "\\u003c"))
