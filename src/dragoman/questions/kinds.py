"""The kinds of things there are to ask for, by name."""

from __future__ import annotations

from typing import Final

from dragoman.questions.actors import Actors
from dragoman.questions.events import Events
from dragoman.questions.figures import Figures
from dragoman.questions.kind import Kind
from dragoman.questions.statements import Statements
from dragoman.questions.stories import Stories
from dragoman.questions.visits import Visits

KINDS: Final[dict[str, Kind]] = {
    kind.name: kind for kind in (Events(), Statements(), Visits(), Figures(), Stories(), Actors())
}
"""Name → what is asked for by it; the names of the commands."""
