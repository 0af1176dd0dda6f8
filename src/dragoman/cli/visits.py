"""`dragoman visits`: who travels where, from a record."""

from __future__ import annotations

import typer

from dragoman.cli import asking as ask

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def visits(
    actor: ask.Traveller = None,
    country: ask.Country = None,
    place: ask.Place = None,
    status: ask.Status = None,
    publisher: ask.Publisher = None,
    story: ask.Story = None,
    text: ask.Words = None,
    since: ask.Since = None,
    until: ask.Until = None,
    superseded: ask.Superseded = False,
    order: ask.Order = None,
    limit: ask.Limit = None,
    columns: ask.Columns = None,
    count: ask.Count = False,
    form: ask.Format = None,
    output: ask.Output = None,
    record: ask.Record = None,
) -> None:
    """List visits: who travels where, and when.

    --since and --until take the first day of a stop; --text searches the story.
    """
    ask.answer(
        "visits",
        record=record,
        form=form,
        output=output,
        columns=columns,
        count=count,
        actor=actor,
        country=country,
        place=place,
        status=status,
        publisher=publisher,
        story=story,
        text=text,
        since=since,
        until=until,
        superseded=superseded,
        order=order,
        limit=limit,
    )
