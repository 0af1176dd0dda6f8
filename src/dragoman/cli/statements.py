"""`dragoman statements`: who said what, from a record."""

from __future__ import annotations

import typer

from dragoman.cli import asking as ask

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def statements(
    actor: ask.Speaker = None,
    recipient: ask.Addressee = None,
    kind: ask.SaidHow = None,
    attribution: ask.Attribution = None,
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
    """List statements: who is reported to say what, to whom.

    --text searches what is said; --since and --until take the day of publication.
    """
    ask.answer(
        "statements",
        record=record,
        form=form,
        output=output,
        columns=columns,
        count=count,
        actor=actor,
        recipient=recipient,
        kind=kind,
        attribution=attribution,
        publisher=publisher,
        story=story,
        text=text,
        since=since,
        until=until,
        superseded=superseded,
        order=order,
        limit=limit,
    )
