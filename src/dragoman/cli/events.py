"""`dragoman events`: who did what to whom, from a record."""

from __future__ import annotations

import typer

from dragoman.cli import asking as ask

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def events(
    actor: ask.Actor = None,
    recipient: ask.Recipient = None,
    party: ask.Party = None,
    between: ask.Between = None,
    type: ask.Type = None,
    mode: ask.Mode = None,
    plover: ask.Plover = None,
    status: ask.Status = None,
    quad: ask.Quad = None,
    contexts: ask.Contexts = None,
    country: ask.Country = None,
    place: ask.Place = None,
    publisher: ask.Publisher = None,
    story: ask.Story = None,
    text: ask.Words = None,
    since: ask.Since = None,
    until: ask.Until = None,
    dated_by: ask.DatedBy = None,
    superseded: ask.Superseded = False,
    order: ask.Order = None,
    limit: ask.Limit = None,
    columns: ask.Columns = None,
    count: ask.Count = False,
    form: ask.Format = None,
    output: ask.Output = None,
    record: ask.Record = None,
) -> None:
    """List events: who did what to whom, when and where.

    All conditions hold at once; several values of one are alternatives. --since and --until take the event's
    first day. A meeting has everyone among its actors: ask for it with --party or --between.
    """
    ask.answer(
        "events",
        record=record,
        form=form,
        output=output,
        columns=columns,
        count=count,
        actor=actor,
        recipient=recipient,
        party=party,
        between=between,
        type=type,
        mode=mode,
        plover=plover,
        status=status,
        quad=quad,
        contexts=contexts,
        country=country,
        place=place,
        publisher=publisher,
        story=story,
        text=text,
        since=since,
        until=until,
        dated_by=dated_by,
        superseded=superseded,
        order=order,
        limit=limit,
    )
