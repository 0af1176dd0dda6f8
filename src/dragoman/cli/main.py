"""The program `dragoman`: finds the command and turns every way of ending into an exit code."""

from __future__ import annotations

import signal
import sys
from importlib import import_module
from typing import Any, Final

import typer
from typer.core import TyperCommand, TyperGroup

from dragoman.errors import DragomanError

COMMANDS: Final = {
    "read": "Read stories, and show or write their records.",
    "add": "Read stories into a record.",
    "correct": "Put right what a record says.",
    "recode": "Code a record's stories again, or say what that would change.",
    "quarantine": "List what could not be read or coded.",
    "runs": "List the runs that made the record.",
    "demo": "Read the story that comes with Dragoman.",
    "export": "Write the record in another format.",
    "evaluate": "Measure records against annotated stories.",
    "train": "Train the reader's weights.",
    "explain": "Say why an event is what it is.",
    "who": "Say who a name or description means.",
    "where": "Say which places a name may mean.",
    "office": "Say who held an office on a day.",
    "group": "Say which states belonged to a group on a day.",
    "events": "List events: who did what to whom, when and where.",
    "statements": "List statements: who is reported to say what, to whom.",
    "visits": "List visits: who travels where, and when.",
    "figures": "List figures: which quantities are claimed, and by whom.",
    "stories": "List the stories of a record.",
    "actors": "List actors, each once, with the number of stories that name them.",
    "episodes": "List episodes: one occasion each, with its tellings and outlets.",
    "episode": "Show an episode with its tellings, and why they are one; split and join.",
    "dyad": "Draw what passes between two countries: events, shares of the quad classes, intensity.",
    "knowledge": "Check own tables, count what is known, and import a Wikidata dump.",
    "codebook": "Show the codebook in use, and check one of your own.",
    "schema": "Print the JSON Schema of a record.",
    "version": "Print the versions of the program, its weights and its codebook.",
}
"""Command → its line in the help. Module ``dragoman.cli.COMMAND`` holds a ``typer.Typer`` named ``app``."""

_EPILOG: Final = (
    "Exit codes: 0, all was done; 1, Dragoman failed, e.g. a file could not be written; 2, wrong usage, or "
    "some input could not be read (the rest was); 130, interrupted; 141, the reader of the output went away."
)


class LazyGroup(TyperGroup):
    """A group that imports a command's module when that command runs, so that help does not wait for it."""

    def __init__(self, **attributes: Any) -> None:
        super().__init__(**attributes)
        for name, line in COMMANDS.items():
            self.commands[name] = TyperCommand(name=name, help=line)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Return (name, command, arguments left), with the real command in place of its line of help."""
        if args and args[0] in COMMANDS:
            module = import_module(f"dragoman.cli.{args[0]}")
            command = typer.main.get_command(module.app)
            command.name = args[0]
            return args[0], command, args[1:]
        return super().resolve_command(ctx, args)


app = typer.Typer(
    cls=LazyGroup,
    no_args_is_help=True,
    add_completion=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog=_EPILOG,
)


@app.callback()
def dragoman() -> None:
    """Read diplomatic news and keep the record: who did what to whom, when and where, and who said so."""


def main() -> None:
    """Run the program on the process's arguments and exit."""
    if hasattr(signal, "SIGPIPE"):
        # Python turns a reader that went away into a traceback; the shell expects silence and 141.
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    try:
        app(prog_name="dragoman")
    except DragomanError as error:
        print(f"dragoman: {error}", file=sys.stderr)
        sys.exit(error.exit_code)
    except OSError as error:
        print(f"dragoman: {error.filename or 'output'}: {error.strerror or error}", file=sys.stderr)
        sys.exit(1)
