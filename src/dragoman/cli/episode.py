"""`dragoman episode`: one occasion with every telling and the reasons; split or joined by hand."""

from __future__ import annotations

import getpass
import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

from dragoman.cli.add import RecordOption
from dragoman.cli.episodes import Json, days
from dragoman.errors import InputError

if TYPE_CHECKING:
    from dragoman.store.episodes import Episode, Telling


class _ShowById(TyperGroup):
    """Takes a word that is no command for the id of an episode to show."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        if args and args[0] not in self.commands:
            args = ["show", *args]
        return super().resolve_command(ctx, args)


app = typer.Typer(cls=_ShowById, add_completion=False, no_args_is_help=True, rich_markup_mode=None)

Id = Annotated[
    str,
    typer.Argument(
        metavar="ID", help="An episode's id, or that of one of its events (VERSION.E7).", show_default=False
    ),
]
Why = Annotated[str, typer.Option("--why", metavar="REASON", help="The reason.", show_default=False)]
Who = Annotated[
    str | None,
    typer.Option(
        "--who", metavar="NAME", help="Who says so.  [default: the user's name]", show_default=False
    ),
]


class UnknownEpisodeError(InputError):
    """No episode or event of this record has that id."""

    code = "D640"


@app.callback()
def episode() -> None:
    """Show an episode with its tellings, and why they are one; split and join.

    What is split or joined stays so when stories are added or coded again.
    """


@app.command()
def show(identifier: Id, as_json: Json = False, record: RecordOption = None) -> None:
    """Show one episode: its tellings, the parts of each score, and what was compared and left out."""
    from dragoman.store import Store
    from dragoman.store.episodes import episode, near_misses

    with Store.open(record, create=False) as store:
        try:
            found, tellings = episode(store, identifier)
            missed = near_misses(store, identifier)
        except KeyError:
            raise UnknownEpisodeError(identifier, f"no episode or event of {store.name}") from None
    if as_json:
        whole = {**asdict(found), "tellings": [asdict(telling) for telling in tellings]}
        print(json.dumps(whole, default=str, ensure_ascii=False))
    else:
        _show(found, tellings, missed)


@app.command()
def split(
    identifier: Id,
    events: Annotated[list[str], typer.Argument(metavar="EVENT", help="Events to take out: VERSION.E7.")],
    why: Why,
    who: Who = None,
    record: RecordOption = None,
) -> None:
    """Take events out of an episode, together."""
    from dragoman.store import Store
    from dragoman.store.episodes import split_episode

    with Store.open(record, create=False) as store:
        try:
            left, out = split_episode(store, identifier, events, who=who or getpass.getuser(), why=why)
        except KeyError:
            raise UnknownEpisodeError(identifier, f"no episode or event of {store.name}") from None
        except ValueError as error:
            raise typer.BadParameter(str(error), param_hint="EVENT") from None
    print(f"{left.id}\t{left.mentions}\n{out.id}\t{out.mentions}")


@app.command()
def join(
    identifiers: Annotated[list[str], typer.Argument(metavar="ID", help="Episodes, or events of them.")],
    why: Why,
    who: Who = None,
    record: RecordOption = None,
) -> None:
    """Put episodes together."""
    from dragoman.store import Store
    from dragoman.store.episodes import join_episodes

    if len(identifiers) < 2:
        raise typer.BadParameter("takes two or more", param_hint="ID")
    with Store.open(record, create=False) as store:
        try:
            made = join_episodes(store, identifiers, who=who or getpass.getuser(), why=why)
        except KeyError as error:
            raise UnknownEpisodeError(str(error.args[0]), f"no episode or event of {store.name}") from None
    print(f"{made.id}\t{made.mentions}")


def _show(
    found: Episode, tellings: Sequence[Telling], missed: Sequence[tuple[str, str, float, dict[str, Any]]]
) -> None:
    from rich.console import Console

    console = Console(highlight=False, markup=False, soft_wrap=True)
    action = found.type if found.mode is None else f"{found.type} {found.mode}"
    whom = f" → {', '.join(found.recipients)}" if found.recipients else ""
    console.print(f"{found.id}  {action}, {found.status}  {days(found.start, found.end)}")
    console.print(f"{', '.join(found.actors)}{whom}")
    console.print(f"told {found.mentions} times by {found.outlets} independent outlets\n")
    for telling in tellings:
        source = " ".join(filter(None, (telling.publisher, f"({telling.agency})" if telling.agency else "")))
        console.print(f"{telling.uid}  {telling.published or ''}  {source}  {telling.title or ''}".rstrip())
        console.print(f"    {telling.type} {telling.mode or ''} {telling.status}: {telling.sentence}")
        console.print(f"    {_reason(telling.score, telling.why)}\n")
    if missed:
        console.print("Compared and left out:")
        for inside, outside, score, why in missed:
            console.print(f"  {outside} with {inside}: {_reason(score, {**why, 'score': score})}")


def _reason(score: float, why: dict[str, Any]) -> str:
    from dragoman.episodes.score import in_words

    if why.get("by") == "ruling":
        return "put here by hand"
    if "parts" not in why:
        return "alone"
    parts = tuple((str(name), float(points)) for name, points in why["parts"])
    beside = f"with {why['with']} " if "with" in why else ""
    return f"{score:.2f}; {beside}{why['score']:.2f} by [{why['key']}]; {in_words(parts)}"
