"""Trips of the public record, told in the words of a news agency: ``dragoman evaluate trips``.

The folder holds facts and wordings: ``trips.tsv`` has two hundred trips of the Office of the Historian's
record (who, from where, to where, when), ``wordings.tsv`` ten ways to tell a trip, two wordings each.
A story is one sentence, made of both. Five ways are of the part ``dev``, which development may look at; five
of ``test``.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from dragoman.errors import InputError
from dragoman.evaluate.counts import Share
from dragoman.evaluate.lines import filled_lines, wrong_line
from dragoman.record.models import Record, Visit

TRIPS, WORDINGS = "trips.tsv", "wordings.tsv"
PARTS = ("dev", "test")
JUDGED = ("traveller", "country", "days", "all", "status")

Days = tuple[date, date]
Read = Callable[[Sequence["ToldTrip"]], Iterable[Record]]


@dataclass(frozen=True, slots=True)
class ToldTrip:
    """One trip in one wording, with what a reader learns from it."""

    form: str
    part: str
    text: str
    published: date
    travellers: tuple[str, ...]
    """Family names."""
    stops: tuple[tuple[str, Days], ...]
    """ISO 3166-1 alpha-3 code and first and last day, as the wording tells them."""
    statuses: frozenset[str]
    source: str


def read_trips(folder: Path) -> list[ToldTrip]:
    """Return the trips of a folder in their wordings. ``InputError`` names file and line of what is wrong."""
    wordings = {(row["form"], row["wording"]): row for _, row in _rows(folder / WORDINGS)}
    told = []
    for number, row in _rows(folder / TRIPS):
        wording = wordings.get((row["form"], row["wording"]))
        if wording is None:
            raise wrong_line(folder / TRIPS, number, f"no wording {row['form']!r} {row['wording']}")
        try:
            told.append(tell(row, wording))
        except (KeyError, ValueError) as error:
            raise wrong_line(folder / TRIPS, number, str(error)) from error
    return told


def _rows(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    lines = list(filled_lines(path))
    if not lines:
        raise InputError(str(path), "empty")
    header = lines[0][1].split("\t")
    for number, line in lines[1:]:
        cells = line.split("\t")
        if len(cells) != len(header):
            raise wrong_line(path, number, f"{len(cells)} cells, expected {len(header)}")
        yield number, dict(zip(header, cells, strict=True))


def tell(row: dict[str, str], wording: dict[str, str]) -> ToldTrip:
    """Put a trip into a wording. ``ValueError`` for a day that is none, ``KeyError`` for a lacking column."""
    start, end = date.fromisoformat(row["start"]), date.fromisoformat(row["end"])
    both = {"both": end, "tour": date.fromisoformat(row["end2"]) if row["end2"] else end}
    last = both.get(wording["days"], start)
    days = (start, last)
    if wording["days"] == "month":
        days = (start.replace(day=1), start.replace(day=monthrange(start.year, start.month)[1]))
    after = int(wording["published"])
    published = (last if after > 0 else start) + timedelta(days=after)
    text = wording["text"].format_map(row | _words_for((start, last)))
    stops = [(row["country"], days)]
    people = [row["family"]]
    if "{place2}" in wording["text"]:
        stops.append((row["country2"], days))
    if "{who2}" in wording["text"]:
        people.append(row["family2"])
    return ToldTrip(
        row["form"],
        wording["part"],
        text[0].upper() + text[1:],
        published,
        tuple(people),
        tuple(stops),
        frozenset(wording["status"].split("|")),
        row["source"],
    )


def _words_for(days: Days) -> dict[str, str]:
    first, last = days
    said = f"{first:%B} {first.day}"
    if first == last:
        day = f"on {said}"
    elif first.month == last.month:
        day = f"from {said} to {last.day}"
    else:
        day = f"from {said} to {last:%B} {last.day}"
    short = f"{said}-{last.day}" if first.month == last.month and first != last else said
    if first.month != last.month:
        short = f"{said} to {last:%B} {last.day}"
    month = f"{first:%B} {first.year}"
    return {"start": said, "weekday": f"{first:%A}", "range": day, "days": short, "month": month}


def evaluate_trips(folder: Path, *, read: Read | None = None) -> dict[str, object]:
    """Return for ``all``, each part and each form: ``n`` and the shares of trips whose visits are right.

    A trip is judged by the visits that its sentence gives. ``traveller``: everybody who travels is in one of
    them; ``country``: so is each stop's state for everybody; ``days``: first and last day of these stops;
    ``all``: the three; ``status``: that of these visits. ``extra`` is the number of visits beside them.
    """
    trips = read_trips(folder)
    names = ["all", *PARTS, *dict.fromkeys(trip.form for trip in trips)]
    shares = {name: {what: Share() for what in JUDGED} for name in names}
    extra = dict.fromkeys(names, 0)
    for trip, record in zip(trips, (read or _read)(trips), strict=True):
        outcome, beside = judge(trip, record)
        for name in ("all", trip.part, trip.form):
            extra[name] += beside
            for what in JUDGED:
                shares[name][what].judge(outcome[what])
    return {
        name: {
            "n": shares[name]["all"].n,
            **{what: round(share.accuracy, 4) for what, share in shares[name].items()},
            "extra": extra[name],
        }
        for name in names
    }


def _read(trips: Sequence[ToldTrip]) -> Iterator[Record]:
    from dragoman.ingest import read_text
    from dragoman.pipeline import read_many

    return read_many(read_text(trip.text, published=trip.published) for trip in trips)


def judge(trip: ToldTrip, record: Record) -> tuple[dict[str, bool], int]:
    """Return what is right of a trip by name (``JUDGED``), and how many visits tell of something else."""
    own = {name: [v for v in record.visits if _travels(record, v, name)] for name in trip.travellers}
    wanted = dict(trip.stops)
    there = {name: [v for v in own[name] if _countries(v) & set(wanted)] for name in own}
    kept = {visit.id for found in there.values() for visit in found}
    stops = [(name, country) for name in own for country in wanted]
    outcome = {
        "traveller": all(own.values()),
        "country": all(any(country in _countries(v) for v in own[name]) for name, country in stops),
        "days": all(any(_dated(v, c, wanted[c]) for v in own[name]) for name, c in stops),
        "status": all(there.values())
        and all(v.status in trip.statuses for found in there.values() for v in found),
    }
    outcome["all"] = outcome["traveller"] and outcome["country"] and outcome["days"]
    return outcome, len(record.visits) - len(kept)


def _travels(record: Record, visit: Visit, family: str) -> bool:
    """Whether one of the travellers is called by the name somewhere in the story."""
    mentions = {actor.id: actor.mentions for actor in record.actors}
    return any(
        family in record.evidence(span) for actor in visit.travellers for span in mentions.get(actor, ())
    )


def _countries(visit: Visit) -> set[str | None]:
    return {stop.country for stop in visit.stops}


def _dated(visit: Visit, country: str, days: Days) -> bool:
    return any(stop.country == country and (stop.start, stop.end) == days for stop in visit.stops)
