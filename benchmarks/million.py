# ruff: noqa: E501, SIM905 (a table, a query or a template a line)
"""A record of a million events, made from the distributions of coded stories, to measure questions and exports on.

    python benchmarks/million.py million.db
    python benchmarks/million.py small.db --events 20000

How many events, statements, figures, visits, actors and places a story has, which types, modes, statuses and contexts
events have, who acts on whom, how days lie about the day of publication, how long texts and sentences are: all are
drawn from ``distributions.json`` (benchmarks/distributions.py). The words are templates of Dragoman's own, and the
people are invented. Rows are written as `dragoman add` writes them; the raw bytes and the records as JSON are left
out, for no question reads them.
"""

from __future__ import annotations

import argparse
import json
import random
import sqlite3
import time
import zlib
from bisect import bisect
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path
from typing import Any

from dragoman.knowledge.base import load_knowledge
from dragoman.store import Store, search
from dragoman.store.keys import thing_key

HERE = Path(__file__).parent
FIRST_DAY, DAYS = date(2015, 1, 1), 3650
EVENTS = 1_000_000
STORIES_A_BATCH = 2_000
REUSED = 0.75  # of actors: about as many stand in a story then as in the stories measured
LONGEST = 6_000  # characters: a few transcripts are ten times as long, and would be most of the record

OUTLETS = [f"{name} {kind}" for name in ("Northern", "Harbour", "Meridian", "Delta", "Highland", "Capital", "Coastal",
           "Union", "Evening", "Continental") for kind in ("Wire", "Post", "Gazette", "News Agency")]  # fmt: skip
GIVEN = ("Ana Boris Carla David Elena Farid Grace Hugo Ines Jamal Karin Luis Mariam Nadia Omar Petra Quentin Rosa Samir"
         " Tomas Ursula Viktor Wanda Yusuf Zeynep").split()  # fmt: skip
FAMILY = ("Abara Berg Castellan Dumont Eriksen Farouk Galvez Haddad Ivanko Jansen Kimura Lindqvist Mbeki Novak Okafor"
          " Petrov Quispe Rahman Santoro Tamm Urbina Vasquez Weiss Yilmaz Zidane").split()  # fmt: skip
ROLES = ("foreign minister", "president", "prime minister", "defence minister", "envoy", "ambassador", "trade minister",
         "spokesperson")  # fmt: skip
TOPICS = ("fisheries", "grain exports", "border crossings", "humanitarian aid", "climate finance", "maritime security",
          "rail links", "energy supplies", "visa rules", "vaccines", "water rights", "debt relief", "air traffic",
          "prisoner exchange", "mine clearance", "customs duties", "student exchanges", "satellite data", "migration",
          "peacekeeping", "cyber attacks", "nuclear inspections", "election observers", "press freedom", "land reform",
          "desert locusts", "coral reefs", "cultural heritage", "radio frequencies", "sports diplomacy")  # fmt: skip
MANNERS = ("in a joint statement", "after talks that lasted into the night", "at the request of both sides",
           "on the margins of a summit", "behind closed doors", "by telephone", "in front of reporters",
           "during a working lunch", "despite earlier doubts", "without conditions")  # fmt: skip
FILLERS = ("The talks follow months of preparation by officials of both sides.",
           "Observers had expected little movement before the end of the year.",
           "A further round is to be held when the technical groups have reported.",
           "The text of the declaration was to be published within days.",
           "Analysts cautioned that much would depend on how the measures are carried out.",
           "Earlier attempts had failed over questions of financing.",
           "The two delegations met in the old customs house by the river.",
           "Officials declined to take questions afterwards.")  # fmt: skip
WORDS = {  # type → the words that name the action
    "AGREE": "agreed to terms with", "CONSULT": "held talks with", "SUPPORT": "praised", "CONCEDE": "yielded to",
    "COOPERATE": "worked together with", "AID": "sent relief to", "RETREAT": "withdrew from", "REQUEST": "called on",
    "ACCUSE": "accused", "REJECT": "rejected a demand by", "THREATEN": "threatened", "PROTEST": "rallied against",
    "SANCTION": "imposed sanctions on", "MOBILIZE": "massed troops against", "COERCE": "detained citizens of",
    "ASSAULT": "attacked",
}  # fmt: skip


class Draw:
    """Draws from distributions as the file has them: rows of value(s) and, last, how often."""

    def __init__(self, path: Path, seed: int) -> None:
        self.random = random.Random(seed)
        self.tables: dict[str, tuple[list[Any], list[int]]] = {}
        for name, rows in json.loads(path.read_text("utf-8")).items():
            if isinstance(rows, list):
                self.tables[name] = [row[:-1] for row in rows], list(accumulate(row[-1] for row in rows))

    def __call__(self, name: str) -> Any:
        values, sums = self.tables[name]
        return values[bisect(sums, self.random.randrange(sums[-1]))]

    def one(self, words: Any) -> Any:
        """Draw from a sequence, the first half as often as it is long, the rest seldom: topics come in waves."""
        return words[min(int(self.random.expovariate(3 / len(words))), len(words) - 1)]


class Text:
    """A text that grows, and knows where everything in it stands."""

    def __init__(self, title: str) -> None:
        self.parts = [title, "\n\n"]
        self.length = len(title) + 2

    def add(self, words: str) -> tuple[int, int]:
        start = self.length
        self.parts.append(words)
        self.length += len(words)
        return start, self.length

    def sentence(self, *pieces: str) -> tuple[tuple[int, int], list[tuple[int, int]]]:
        """Write a sentence; return its span and those of its pieces."""
        spans = [self.add(piece) for piece in pieces]
        whole = spans[0][0], spans[-1][1]
        self.add(" ")
        return whole, spans


class Story:
    """The rows of one made-up story, by table."""

    def __init__(self, number: int, draw: Draw, countries: dict[str, str]) -> None:
        self.key, self.draw, self.countries = number, draw, countries
        self.rows: dict[str, list[tuple[Any, ...]]] = {}
        self.published = FIRST_DAY + timedelta(days=draw.random.randrange(DAYS))
        self.topic = draw.one(TOPICS)
        self.text = Text(f"Talks on {self.topic}, report {number}")
        self.actors: dict[tuple[Any, ...], int] = {}
        self.cast: dict[str | None, list[tuple[int, str]]] = {}
        self.places: dict[str, int] = {}
        self.statements: list[int] = []
        self.events = 0
        for _ in range(draw("events_in_story")[0]):
            self.event()
        for _ in range(draw("statements_in_story")[0]):
            self.statement()
        for _ in range(draw("figures_in_story")[0]):
            self.figure()
        for _ in range(draw("visits_in_story")[0]):
            self.visit()
        length = min(draw("characters")[0], LONGEST)
        while self.text.length < length:
            self.text.sentence(draw.one(FILLERS))
        self.version()

    def add(self, table: str, *row: Any) -> None:
        self.rows.setdefault(table, []).append(row)

    def span(self, key: int, role: str, span: tuple[int, int], position: int = 1) -> None:
        self.add("spans", key, role, position, *span)

    def thing(self, layer: Any, number: int) -> tuple[int, int]:
        return thing_key(self.key, layer, number), number

    def actor(self, country: str | None) -> tuple[int, str]:
        """Return an actor's key and name; most often one of the country that the story has already."""
        cast = self.cast.setdefault(country, [])
        if cast and self.draw.random.random() < REUSED:
            return self.draw.random.choice(cast)
        kind, sectors, anonymous, resolved, known = self.draw("actors")
        name = self.name(kind, country, anonymous)
        identity = (kind, name, country)
        if identity not in self.actors:
            key, number = self.thing("actor", len(self.actors) + 1)
            self.actors[identity] = key
            item = f"Q9{zlib.crc32(repr(identity).encode()) % 10**7}" if known and kind == "person" else None
            self.add("actors", key, self.key, f"A{number}", 1, name, kind, country, sectors, None, anonymous,
                     country if known and kind == "state" else item, resolved, 0.9 if known else None)  # fmt: skip
            cast.append((key, name))
        return self.actors[identity], name

    def name(self, kind: str, country: str | None, anonymous: int) -> str:
        land = self.countries.get(country or "", "the coalition")
        if kind == "state":
            return land
        if kind == "person" and not anonymous:
            return f"{self.draw.one(GIVEN)} {self.draw.one(FAMILY)}"
        if kind == "person":
            return f"{self.draw.one(ROLES)} of {land}"
        return f"{kind.replace('_', ' ')} for {self.draw.one(TOPICS)} of {land}"

    def place(self, country: str | None) -> tuple[int | None, str]:
        if country is None:
            return None, ""
        name = self.countries.get(country, country)
        if name not in self.places:
            key, number = self.thing("place", len(self.places) + 1)
            self.places[name] = key
            self.add(
                "places", key, self.key, f"P{number}", 1, name, None, None, None, country, None, "country"
            )
        return self.places[name], f" in {name}"

    def parties(self) -> list[tuple[str, str | None]]:
        actors, recipients = self.draw("sides")
        source, target = self.draw("dyads")
        return [("actor", source if n == 0 else self.draw("dyads")[0]) for n in range(actors)] + [
            ("recipient", target if n == 0 else self.draw("dyads")[1]) for n in range(recipients)
        ]

    def days(self) -> tuple[str | None, str | None]:
        delay, length = self.draw("delays")
        if delay is None:
            return None, None
        start = self.published + timedelta(days=max(-20000, delay))
        return start.isoformat(), (start + timedelta(days=length or 0)).isoformat()

    def event(self) -> None:
        self.events += 1
        key, number = self.thing("event", self.events)
        type_, mode, plover, status, quad, intensity = self.draw("events")
        place, there = self.place(self.draw("places")[0])
        sides = [(role, country, *self.actor(country)) for role, country in self.parties()]
        subject = " and ".join(name for role, _, _, name in sides if role == "actor") or "Officials"
        objects = " and ".join(name for role, _, _, name in sides if role == "recipient") or "their partners"
        topic = self.draw.one(TOPICS) if self.draw.random.random() < 0.3 else self.topic
        pieces = (
            f"{subject} ",
            WORDS.get(type_, "met"),
            f" {objects} over {topic}{there} {self.draw.one(MANNERS)}.",
        )
        whole, spans = self.text.sentence(*pieces)
        start, end = self.days()
        told = self.draw.random.choice(self.statements) if self.statements else None
        self.add("events", key, self.key, f"E{number}", 1, type_, mode, plover, status, start, end,
                 "text" if start else "none", place, quad, intensity, told, *spans[1], *whole, 0.8)  # fmt: skip
        self.span(key, "trigger", spans[1])
        self.span(key, "evidence", whole)
        positions = {"actor": 0, "recipient": 0}
        for role, country, actor, _ in sides:
            positions[role] += 1
            self.add("event_parties", key, role, positions[role], actor, country, 1)
            self.span(actor, "mention", spans[0], number * 64 + sum(positions.values()))
        for position, context in enumerate(self.draw("contexts")[0].split(), start=1):
            self.add("event_contexts", key, context, position)

    def statement(self) -> None:
        key, number = self.thing("statement", len(self.statements) + 1)
        kind, attribution = self.draw("statements")
        actor, name = self.actor(self.draw("dyads")[0])
        topic = self.draw.one(TOPICS)
        said = f"progress on {topic} would {self.draw.one(('strengthen', 'delay', 'decide', 'test'))} the partnership"
        _, spans = self.text.sentence(name, " ", "said", " that ", said, ".")
        self.statements.append(key)
        self.add("statements", key, self.key, f"S{number}", 1, actor, kind, attribution, None, None, None)
        self.span(key, "source", spans[0])
        self.span(key, "cue", spans[2])
        self.span(key, "content", spans[4])

    def figure(self) -> None:
        number = 1 + len(self.rows.get("figures", ()))
        key, _ = self.thing("figure", number)
        unit, qualifier, size = self.draw("figures")
        value = self.draw.random.randrange(10**size, 10 ** (size + 1))
        of = self.draw.one(("people", "tonnes", "projects", "soldiers", "families"))
        _, spans = self.text.sentence("Figures released on the day speak of ", f"{value:,}", " ", of, ".")
        told = self.draw.random.choice(self.statements) if self.statements else None
        self.add(
            "figures",
            key,
            self.key,
            f"F{number}",
            1,
            *spans[1],
            value,
            None,
            qualifier,
            unit,
            of,
            *spans[3],
            told,
        )
        self.span(key, "figure", spans[1])
        self.span(key, "of", spans[3])

    def visit(self) -> None:
        number = 1 + len(self.rows.get("visits", ()))
        key, _ = self.thing("visit", number)
        status, stops = self.draw("stops")
        actor, _ = self.actor(self.draw("dyads")[0])
        self.add("visits", key, self.key, f"V{number}", 1, status)
        self.add("visit_travellers", key, 1, actor)
        for stop in range(1, stops + 1):
            country = self.draw("places")[0] or self.draw("dyads")[1]
            place, _ = self.place(country)
            start, end = self.days()
            self.add("stops", key, stop, place, country, start, end)

    def version(self) -> None:
        key, outlet = self.key, self.draw.one(OUTLETS)
        text = "".join(self.text.parts).rstrip()
        self.add("stories", key, f"{key:016x}", f"https://example.org/{key}")
        self.add("versions", key, f"{key:016x}"[::-1], key, 1, 1, f"{key:016x}", text.split("\n", 1)[0], text, "en",
                 outlet, f"https://example.org/{key}", self.published.isoformat(), "metadata", None, None, None, None,
                 "0", "made up", "PLOVER 2.0", 1, 0)  # fmt: skip


COLUMNS = {
    "stories": "key, id, url",
    "versions": "key, id, story, number, current, content, title, text, language, publisher, url, published,"
    " published_from, dateline_place, dateline_date, dateline_start_char, dateline_end_char, coder, model, codebook,"
    " run, linked",
    "actors": "key, version, id, current, name, kind, country, sectors, title, anonymous, knowledge_id, resolved_by,"
    " confidence",
    "places": "key, version, id, current, name, geonames, lat, lon, country, admin1, feature",
    "statements": "key, version, id, current, speaker, kind, attribution, channel, addressee, within",
    "events": "key, version, id, current, type, mode, plover, status, start_date, end_date, date_from, place, quad,"
    " intensity, statement, trigger_start_char, trigger_end_char, evidence_start_char, evidence_end_char, confidence",
    "event_parties": "event, role, position, actor, country, current",
    "event_contexts": "event, context, position",
    "figures": 'key, version, id, current, start_char, end_char, value, high, qualifier, unit, "of", of_start_char,'
    " of_end_char, statement",
    "visits": "key, version, id, current, status",
    "visit_travellers": "visit, position, actor",
    "stops": "visit, number, place, country, start_date, end_date",
    "spans": "thing, role, position, start_char, end_char",
}


def stories(draw: Draw, events: int) -> Iterator[Story]:
    """Yield stories until they tell of so many events."""
    countries = {code: country.name for code, country in load_knowledge().countries.items()}
    told = number = 0
    while told < events:
        number += 1
        story = Story(number, draw, countries)
        told += story.events
        yield story


def build(path: Path, *, events: int = EVENTS, seed: int = 7) -> dict[str, int]:
    """Make the record anew; return how many rows its tables have."""
    for name in (path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")):
        name.unlink(missing_ok=True)
    with Store.open(path) as store, store.writing() as connection:
        search.drop_triggers(connection)
    with closing(sqlite3.connect(path)) as database:
        database.executescript(
            "PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY; PRAGMA cache_size = -200000"
        )
        indexes = database.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
        ).fetchall()
        for name, _ in indexes:
            database.execute(f"DROP INDEX {name}")
        database.execute(
            "INSERT INTO runs (key, command, state, started, coder, model, codebook, options, seen, added, changed,"
            " known, quarantined, events) VALUES (1, 'made up', 'done', '2026-01-01', '0', 'made up', 'PLOVER 2.0',"
            " '{}', 0, 0, 0, 0, 0, 0)"
        )
        counts = _fill(database, stories(Draw(HERE / "distributions.json", seed), events))
        for _, statement in indexes:
            database.execute(statement)
        database.commit()
    with Store.open(path) as store, store.writing() as connection:
        search.install(connection)
    return counts


def _fill(database: sqlite3.Connection, made: Iterator[Story]) -> dict[str, int]:
    counts = dict.fromkeys(COLUMNS, 0)
    waiting: dict[str, list[tuple[Any, ...]]] = {table: [] for table in COLUMNS}

    def write() -> None:
        for table, rows in waiting.items():
            if rows:
                marks = ", ".join("?" * len(rows[0]))
                database.executemany(f"INSERT INTO {table} ({COLUMNS[table]}) VALUES ({marks})", rows)
                counts[table] += len(rows)
                rows.clear()
        database.commit()

    for number, story in enumerate(made, start=1):
        for table, rows in story.rows.items():
            waiting[table] += rows
        if number % STORIES_A_BATCH == 0:
            write()
    write()
    return counts


def main() -> None:
    """Make the record named on the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("path", type=Path)
    parser.add_argument("--events", type=int, default=EVENTS)
    parser.add_argument("--seed", type=int, default=7)
    given = parser.parse_args()
    began = time.perf_counter()
    for table, count in build(given.path, events=given.events, seed=given.seed).items():
        print(f"{table:20} {count:>12,}")
    size = given.path.stat().st_size / 1e6
    print(f"{size:,.0f} MB in {time.perf_counter() - began:,.0f} s")


if __name__ == "__main__":
    main()
