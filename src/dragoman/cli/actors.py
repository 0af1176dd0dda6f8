"""`dragoman actors`: who occurs in a record."""

from __future__ import annotations

import typer

from dragoman.cli import asking as ask

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def actors(
    actor: ask.Actor = None,
    country: ask.OfCountry = None,
    sector: ask.Sector = None,
    kind: ask.ActorKind = None,
    publisher: ask.Publisher = None,
    story: ask.Story = None,
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
    """List actors, each once, with the number of stories that name them.

    --since and --until take the day of publication.
    """
    ask.answer(
        "actors",
        record=record,
        form=form,
        output=output,
        columns=columns,
        count=count,
        actor=actor,
        country=country,
        sector=sector,
        kind=kind,
        publisher=publisher,
        story=story,
        since=since,
        until=until,
        superseded=superseded,
        order=order,
        limit=limit,
    )
