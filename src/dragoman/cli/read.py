"""`dragoman read`: stories in, records out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dragoman.cli.layers import Layers, lay
from dragoman.cli.ontology import Book, take

if TYPE_CHECKING:
    from dragoman.errors import DragomanError
    from dragoman.explain import Reasons
    from dragoman.ingest.story import Story

app = typer.Typer(add_completion=False, rich_markup_mode=None)

UNREAD = 2
"""Exit code when some input could not be read."""


def day(value: str) -> date:
    """Turn ``2019-04-09`` into a day; anything else is a usage error."""
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise typer.BadParameter(f"{value!r} is not a day written like 2019-04-09") from None


Json = Annotated[bool, typer.Option("--json", help="Write one JSON object a line to stdout.")]
Html = Annotated[
    Path | None, typer.Option("--html", help="Write one self-contained page to FILE.", metavar="FILE")
]


@app.command()
def read(
    files: Annotated[
        list[str],
        typer.Argument(
            help="Plain text, Markdown or HTML; - is standard input.", metavar="FILE", show_default=False
        ),
    ],
    published: Annotated[
        date | None,
        typer.Option(
            parser=day,
            metavar="DAY",
            help="Day of publication, before what the story says: YYYY-MM-DD.",
            show_default=False,
        ),
    ] = None,
    as_json: Json = False,
    html: Html = None,
    url: Annotated[str | None, typer.Option(help="Where the story was published; for one FILE.")] = None,
    publisher: Annotated[str | None, typer.Option(help="Who published the stories.")] = None,
    layers: Layers = None,
    codebook: Book = None,
) -> None:
    """Read stories, and show or write their records.

    A story that cannot be read is named on stderr with the reason; the others are read, and the exit code
    is 2.
    """
    if url is not None and len(files) > 1:
        raise typer.BadParameter("is for one FILE", param_hint="--url")
    take(codebook)
    lay(layers)
    raise typer.Exit(
        read_files(files, as_json=as_json, html=html, published=published, url=url, publisher=publisher)
    )


def read_files(
    files: Sequence[str],
    *,
    as_json: bool,
    html: Path | None,
    published: date | None = None,
    url: str | None = None,
    publisher: str | None = None,
) -> int:
    """Read files in their order and write their records; return the exit code."""
    from dragoman.cli.output import emit, message
    from dragoman.errors import InputError
    from dragoman.ingest import read_path
    from dragoman.pipeline import read_many

    failed: list[str] = []

    def stories() -> Iterator[Story]:
        for file in files:
            try:
                yield read_path(file, published=published, url=url, publisher=publisher)
            except InputError as error:
                failed.append(file)
                message(str(error))

    def skip(story: Story, error: DragomanError) -> None:
        failed.append(story.id)
        message(f"{story.path or story.id}: {error}")

    # Reasons cost some time: only the page shows them.
    reasons: dict[str, Reasons] | None = {} if html is not None else None
    records = read_many(stories(), on_error=skip, reasons=reasons)
    emit(records, as_json=as_json, html=html, reasons=reasons)
    return UNREAD if failed else 0
