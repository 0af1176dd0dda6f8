"""Room: evaluate. How well stories are read, each layer and each part of the reader by itself.

``dragoman evaluate TASK PATH`` and these functions are the same; each takes another reader as an option.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

__all__ = [
    "check_floors",
    "evaluate_actors",
    "evaluate_attribution",
    "evaluate_coreference",
    "evaluate_entities",
    "evaluate_figures",
    "evaluate_offices",
    "evaluate_places",
    "evaluate_relations",
    "evaluate_stories",
    "evaluate_syntax",
    "evaluate_times",
    "evaluate_trips",
]

if TYPE_CHECKING:
    from dragoman.evaluate.actors import evaluate_actors
    from dragoman.evaluate.attribution import evaluate_attribution
    from dragoman.evaluate.coreference import evaluate_coreference
    from dragoman.evaluate.entities import evaluate_entities
    from dragoman.evaluate.figures import evaluate_figures
    from dragoman.evaluate.gate import check_floors
    from dragoman.evaluate.offices import evaluate_offices
    from dragoman.evaluate.places import evaluate_places
    from dragoman.evaluate.relations import evaluate_relations
    from dragoman.evaluate.stories import evaluate_stories
    from dragoman.evaluate.syntax import evaluate_syntax
    from dragoman.evaluate.times import evaluate_times
    from dragoman.evaluate.trips import evaluate_trips


def __getattr__(name: str) -> Any:
    # Imported when used: the measures of times need no knowledge of places, and neither needs the coder.
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    home = "gate" if name == "check_floors" else name.removeprefix("evaluate_")
    return getattr(import_module(f"dragoman.evaluate.{home}"), name)
