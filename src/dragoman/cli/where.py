"""`dragoman where`: which places a name may mean."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from dragoman.cli.layers import Layers, lay

if TYPE_CHECKING:
    from dragoman.resolve.toponyms import Candidate

app = typer.Typer(add_completion=False)

FIELDS = ("name", "feature", "country", "admin1", "geonames", "lat", "lon")
"""What is told of each place, in this order; the number of inhabitants follows."""


@app.command()
def where(
    text: Annotated[
        str,
        typer.Argument(
            help="A place's name, as in Paris, Texas; - reads a name a line from stdin.", metavar="TEXT"
        ),
    ],
    near: Annotated[
        str | None, typer.Option(help="The country that the story is about, by name or alpha-3 code.")
    ] = None,
    most: Annotated[int, typer.Option(min=1, help="Places to list at most, the likeliest first.")] = 5,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object a line.")] = False,
    layers: Layers = None,
) -> None:
    """Say which places a name may mean."""
    from dragoman.knowledge.base import load_knowledge
    from dragoman.resolve.places import where as places_of

    lay(layers)
    if near is not None and load_knowledge().country(near) is None:
        raise typer.BadParameter(f"{near!r} is no country known", param_hint="--near")
    for name in _names(text):
        found = places_of(name, near)[:most]
        print(_json(name, found) if as_json else _lines(name, found), flush=True)


def _names(text: str) -> Iterator[str]:
    """Yield what is asked for: the text, or with ``-`` the lines of standard input that are not blank."""
    if text != "-":
        yield text
        return
    yield from (line.strip() for line in sys.stdin if line.strip())


def _json(text: str, found: list[Candidate]) -> str:
    places = [
        {**{field: getattr(place, field) for field in FIELDS}, "population": place.population or None}
        for place in found
    ]
    return json.dumps({"text": text, "places": places}, ensure_ascii=False)


def _lines(text: str, found: list[Candidate]) -> str:
    """Return an answer for people: a line for each place with where it lies and its GeoNames id."""
    if not found:
        return f"{text}: not known"
    return "\n".join(_line(place) for place in found)


def _line(place: Candidate) -> str:
    parts = [place.feature, place.admin1 if place.admin1 != place.name else None, place.country]
    if place.lat is not None and place.lon is not None:
        parts.append(f"{place.lat:.2f} {place.lon:.2f}")
    if place.geonames is not None:
        parts.append(f"GeoNames {place.geonames}")
    return f"{place.name}: {', '.join(filter(None, parts))}"
