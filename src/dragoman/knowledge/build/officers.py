"""Read the United States' principal officers and chiefs of mission from the Office of the Historian's tables.

Its days are sure but many last days are wanting: who has none left when the next came. Who came last was in
post when the newest posting was entered; what came after is not known, and nobody is said to serve on.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dragoman.knowledge.build.chains import REFERENCE, Holding
from dragoman.knowledge.build.facts import Codes
from dragoman.knowledge.tables import read_table

SOURCE = "HistoryAtState pocom"
EARLIEST = "1945-01-01"
"""Who left before this is left out: no story in the news names them as acting."""
NEWEST = "2020-10-31"
"""The newest posting to a mission in the collection: who came before and has no successor was there then."""
LONGEST = 5
"""Years that a posting may run: of who came before, with no end or successor, only the coming is sure."""
SHARED = frozenset({"ambassador-at-large", "career-ambassador", "counselor"})
"""Positions that several hold at a time: the next to come replaces nobody. The second is a rank for life."""


@dataclass(frozen=True, slots=True)
class Service:
    """One person's time in one post, as the collection has it; no end: none on record."""

    person: str
    role: str
    start: str
    end: str


def read_officers(facts: Path, codes: Codes) -> Iterator[Holding]:
    """Yield US principal officers and chiefs of mission who served since 1945."""
    root = facts / "HistoryAtState+pocom"
    if not root.exists():
        return
    names = _Names(root / "people")
    for path in sorted((root / "positions-principals").glob("*.xml")):
        if path.stem == "career-ambassador":
            continue
        position = ET.parse(path).getroot()
        title = " ".join((position.findtext("names/singular") or path.stem.replace("-", " ").title()).split())
        title = re.sub(r"\s*\(.*?\)", "", title)
        kind = "foreign" if path.stem == "secretary" else "us officer"
        for service, end, note in ended(services(position, "principal"), path.stem not in SHARED):
            yield from _holding(kind, title, service, end, note, names)
    yield from _missions(root, codes, names)


def _missions(root: Path, codes: Codes, names: _Names) -> Iterator[Holding]:
    places = {
        row.text("code"): row.text("name") for row in read_table(REFERENCE / "countries.tsv", _COUNTRIES)
    }
    for folder in ("missions-countries", "missions-orgs"):
        for path in sorted((root / folder).glob("*.xml")):
            if folder == "missions-countries":
                code = codes("history", path.stem)
                if code is None:
                    continue
                place = _GONE.get(path.stem) or places[code]
            else:
                place = path.stem.rsplit("-", 1)[1].upper()
            for service, end, note in ended(services(ET.parse(path).getroot(), "chief"), True):
                kind, title = _post(service.role)
                yield from _holding(kind, f"{title} {place}", service, end, note, names)


def _post(role: str) -> tuple[str, str]:
    """Return the kind and the title of a head of mission; all that were sent to stay are ambassadors here."""
    if role.startswith("charge"):
        return "chargé", "Chargé d'Affaires to"
    return (
        ("chargé", "Chief of the Liaison Office in") if role == "chief" else ("ambassador", "Ambassador to")
    )


def services(root: ET.Element, tag: str) -> list[Service]:
    """Return the services of a post in the order of their first days; who never came is left out."""
    found = []
    for element in root.iter(tag):
        days = (element.findtext(f"{step}/date") or "" for step in ("started", "arrived", "appointed"))
        start = next((day for day in days if day), "")
        if start:
            role = element.findtext("role-title-id") or ""
            end = element.findtext("ended/date") or ""
            kind = "ambassador" if _post(role)[0] == "ambassador" else role
            found.append(Service(element.findtext("person-id") or "", kind, start, end))
    return sorted(found, key=lambda service: service.start)


def ended(served: list[Service], single: bool) -> Iterator[tuple[Service, str, str]]:
    """Yield each service with its last day and a note on where that day is from.

    ``single``: one holder at a time. An empty last day: still in office when the collection was made.
    """
    for place, service in enumerate(served):
        later = [o.start for o in served[place + 1 :] if o.start > service.start and o.role == service.role]
        if single and later and not service.start <= service.end <= later[0]:
            yield service, later[0], " (until the next came)"
        elif service.end or service.start > NEWEST:
            yield service, service.end, ""
        elif int(NEWEST[:4]) - int(service.start[:4]) <= LONGEST:
            yield service, NEWEST, f" (in post in {NEWEST[:7]})"
        else:
            yield service, service.start, " (day of coming)"


def _holding(
    kind: str, title: str, service: Service, end: str, note: str, names: _Names
) -> Iterator[Holding]:
    name = names.of(service.person)
    if name and (end or service.start) >= EARLIEST:
        yield Holding("USA", kind, title, name, service.start, end, SOURCE + note, person=service.person)


class _Names:
    """Names of people by the collection's key, each file read once."""

    def __init__(self, folder: Path) -> None:
        self._paths = {path.stem: path for path in folder.glob("*/*.xml")}
        self._names: dict[str, str] = {}

    def of(self, person: str) -> str:
        """Return the name that a person goes by, then the full one after a bar; empty when there is none."""
        if person not in self._names:
            path = self._paths.get(person)
            self._names[person] = _name(ET.parse(path).getroot().find("persName")) if path else ""
        return self._names[person]


def _name(element: ET.Element | None) -> str:
    if element is None:
        return ""
    parts = (element.findtext("forename"), element.findtext("surname"), element.findtext("genName"))
    name = " ".join(" ".join(filter(None, parts)).split())
    other = " ".join((element.findtext("altname") or "").split())
    return f"{other}|{name}" if other else name


_GONE = {
    "german-democratic-republic": "East Germany",
    "czechoslovakia": "Czechoslovakia",
    "yugoslavia": "Yugoslavia",
    "vietnam-south": "South Vietnam",
}
"""Missions to states that are no more, beside those to their successors."""
_COUNTRIES = (
    "code",
    "name",
    "adjectives",
    "demonyms",
    "aliases",
    "epithets",
    "capitals",
    "sovereign",
    "source",
)
