# ruff: noqa: E501 (a table, a query or a template a line)
"""What coded stories look like in numbers: measured from a record, drawn from by benchmarks/million.py.

    python benchmarks/distributions.py RECORD.db > benchmarks/distributions.json

Only counts and codes leave the record; no text of a story and no name does.
"""

from __future__ import annotations

import json
import sqlite3
import sys
from collections import Counter
from collections.abc import Iterable
from typing import Any

# Name → query for rows of (value …, how often).
COUNTED = {
    "events": "SELECT type, mode, plover, status, quad, intensity, count(*) FROM events GROUP BY 1, 2, 3, 4, 5, 6",
    "dyads": """
        SELECT a.country, r.country, count(*) FROM events e
          LEFT JOIN event_parties a ON a.event = e.key AND a.role = 'actor' AND a.position = 1
          LEFT JOIN event_parties r ON r.event = e.key AND r.role = 'recipient' AND r.position = 1
         GROUP BY 1, 2""",
    "sides": """
        SELECT actors, recipients, count(*) FROM (
          SELECT e.key, sum(p.role = 'actor') AS actors, sum(p.role = 'recipient') AS recipients
            FROM events e JOIN event_parties p ON p.event = e.key GROUP BY 1) GROUP BY 1, 2""",
    "contexts": """
        SELECT coalesce(contexts, ''), count(*) FROM events e LEFT JOIN (
          SELECT event, group_concat(context, ' ') AS contexts FROM event_contexts GROUP BY 1) c
          ON c.event = e.key GROUP BY 1""",
    "delays": """
        SELECT cast(julianday(e.start_date) - julianday(v.published) AS integer),
               cast(julianday(e.end_date) - julianday(e.start_date) AS integer), count(*)
          FROM events e JOIN versions v ON v.key = e.version GROUP BY 1, 2""",
    "actors": "SELECT kind, sectors, anonymous, resolved_by, knowledge_id IS NOT NULL, count(*) FROM actors"
    " GROUP BY 1, 2, 3, 4, 5",
    "places": """
        SELECT p.country, count(*) FROM events e LEFT JOIN places p ON p.key = e.place GROUP BY 1""",
    "statements": "SELECT kind, attribution, count(*) FROM statements GROUP BY 1, 2",
    "figures": "SELECT unit, qualifier, cast(log10(abs(value) + 1) AS integer), count(*) FROM figures"
    " GROUP BY 1, 2, 3",
    "stops": """
        SELECT v.status, (SELECT count(*) FROM stops s WHERE s.visit = v.key), count(*) FROM visits v
         GROUP BY 1, 2""",
}
EACH_STORY = ("events", "statements", "figures", "visits", "actors", "places", "times")


def measure(path: str) -> dict[str, Any]:
    """Return the distributions of a record: lists of value(s) and how often, the commonest first."""
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    made: dict[str, Any] = {"stories": database.execute("SELECT count(*) FROM versions").fetchone()[0]}
    for table in EACH_STORY:
        rows = database.execute(
            f"SELECT (SELECT count(*) FROM {table} t WHERE t.key >= v.key << 20 AND t.key < (v.key + 1) << 20)"
            " FROM versions v"
        )
        made[f"{table}_in_story"] = ranked(Counter(row for row in rows))
    lengths = database.execute("SELECT length(text) / 500 * 500 FROM versions")
    made["characters"] = ranked(Counter(row for row in lengths))
    spans = database.execute(
        "SELECT role, (end_char - start_char) / 20 * 20, count(*) FROM spans WHERE role IN ('evidence',"
        " 'content') GROUP BY 1, 2"
    )
    made["spans"] = [list(row) for row in spans]
    for name, query in COUNTED.items():
        made[name] = sorted((list(row) for row in database.execute(query)), key=lambda row: -row[-1])
    return made


def ranked(counts: Counter[Any]) -> list[list[Any]]:
    """Return values with their counts, the commonest first."""
    return [[*value, count] for value, count in counts.most_common()]


def lines(made: dict[str, Any]) -> Iterable[str]:
    """Yield the file, a distribution a line: so that a change can be read."""
    yield "{"
    for number, (name, value) in enumerate(made.items(), start=1):
        comma = "," if number < len(made) else ""
        yield f'"{name}": {json.dumps(value, separators=(",", ":"))}{comma}'
    yield "}"


if __name__ == "__main__":
    print("\n".join(lines(measure(sys.argv[1]))))
