"""`dragoman figures`: which quantities are claimed, from a record."""

from __future__ import annotations

import typer

from dragoman.cli import asking as ask

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def figures(
    actor: ask.Claimant = None,
    unit: ask.Unit = None,
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
    """List figures: which quantities are claimed, and by whom.

    --text searches the story; --since and --until take the day of publication.
    """
    ask.answer(
        "figures",
        record=record,
        form=form,
        output=output,
        columns=columns,
        count=count,
        actor=actor,
        unit=unit,
        publisher=publisher,
        story=story,
        text=text,
        since=since,
        until=until,
        superseded=superseded,
        order=order,
        limit=limit,
    )
