"""Read the public collections of facts that the tables of people and offices are built from.

Each reader takes the folder of one collection and yields :class:`Holding` values. A collection that is not
there yields nothing, so that a partial build is possible and the coverage report shows what it lacks.
"""

from __future__ import annotations

import csv
import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

from dragoman.knowledge.build.chains import REFERENCE, Holding
from dragoman.knowledge.tables import fold, read_table

EARLIEST = "1945-01-01"
"""US officers who left before this are left out: no story in the news names them as acting."""
STILL_THERE = "2022"
"""A US officer without a last day who came before this year has left, as terms run three years."""
GAP = timedelta(days=1100)
"""Two visits under one title within this are taken as one term: three years, under the shortest full one."""

Codes = Callable[[str, str], "str | None"]
"""(scheme, code) → ISO 3166-1 alpha-3, None when it names no state of today."""


def load_codes(facts: Path) -> Codes:
    """Return the look-up of states by the codes and names that sources use."""
    table = {
        (row.text("scheme"), row.text("code")): row.text("country")
        for row in read_table(REFERENCE / "codes.tsv", ("scheme", "code", "country", "source"))
    }
    names: dict[str, str] = {}
    letters: set[str] = {"XKX"}
    path = facts / "mledoze+countries" / "countries.json"
    if path.exists():
        for state in json.loads(path.read_text(encoding="utf-8")):
            code = "XKX" if state["cca3"] == "UNK" else state["cca3"]
            letters.add(code)
            names[state["cca2"]] = code
            for name in (state["name"]["common"], state["name"]["official"], *state["altSpellings"]):
                names.setdefault(fold(name), code)

    def code_of(scheme: str, code: str) -> str | None:
        if (known := table.get((scheme, code))) is not None:
            return known
        if scheme == "reign":
            return code if code in letters else None
        return names.get(code if scheme == "iso2" else fold(code))

    return code_of


def read_reign(facts: Path, codes: Codes) -> Iterator[Holding]:
    """Yield leaders from REIGN: one a state at a time, the day of coming, the month of leaving."""
    path = facts / "OEFDataScience+REIGN.github.io" / "data_sets" / "leaderlist_3_21.csv"
    if not path.exists():
        return
    with path.open(encoding="utf-8", errors="replace", newline="") as lines:
        for row in csv.DictReader(lines):
            if row["eyear"] and int(row["eyear"]) < 1990:
                continue
            country = codes("reign", row["stateabb"])
            if country is None:
                continue
            start = f"{int(row['syear']):04}-{int(row['smonth']):02}-{int(row['sdate']):02}"
            end = f"{int(row['eyear']):04}-{int(row['emonth']):02}" if row["eyear"] and row["emonth"] else ""
            yield Holding(country, "leader", "Leader", row["leader"].strip(), start, end, "REIGN 2021-03")


_TITLE = re.compile(
    r"(?P<title>(?:(?:Deputy |Acting |Interim |Vice )?(?:Prime Minister|President|Chancellor|Premier|King"
    r"|Queen|Emir|Amir|Sultan|Crown Prince|Prince|Princess|Emperor|Foreign Minister|Taoiseach|Pope|Chairman"
    r"|Chairwoman|Head of State|Secretary-General|Vice President|General Secretary|Grand Duke|First Lady))"
    r"(?:[- ][Ee]lect)?)\s+(?P<name>.+)"
)  # fmt: skip
_HONORIFIC = re.compile(r"^(?:Sheikh|Sheik|Shaikh|Dr\.?|General|Gen\.|Sir|Mr\.|Mrs\.|Colonel|Lt\.|His|Her) ")
_VISIT_KINDS = {
    "prime minister": "hog", "premier": "hog", "chancellor": "hog", "taoiseach": "hog", "president": "hos",
    "king": "hos", "queen": "hos", "emir": "hos", "amir": "hos", "sultan": "hos", "emperor": "hos",
    "pope": "hos", "grand duke": "hos", "head of state": "hos", "crown prince": "royal",
    "foreign minister": "foreign",
}  # fmt: skip


def read_visits(facts: Path, codes: Codes) -> Iterator[Holding]:
    """Yield what visits of foreign leaders since 1990 attest: who bore which title on which days.

    Visits under one title within three years of one another are joined; a term may have been longer.
    """
    seen: dict[tuple[str, str, str], list[tuple[str, str]]] = {}
    for path in sorted((facts / "HistoryAtState+visits" / "data").glob("*.xml")):
        for visit in ET.parse(path).getroot():
            start, end = visit.findtext("start-date") or "", visit.findtext("end-date") or ""
            origin = visit.find("from")
            country = codes("history", (origin.get("id") or "").strip()) if origin is not None else None
            if start < "1990" or country is None:
                continue
            for visitor in visit.findall("visitor"):
                text = " ".join("".join(visitor.itertext()).split())
                match = _TITLE.match(text)
                if match is None or "elect" in match["title"].lower():
                    continue
                name = _HONORIFIC.sub("", match["name"]).strip(" .,")
                seen.setdefault((country, match["title"], name), []).append((start, end or start))
    for (country, title, name), days in sorted(seen.items()):
        kind = _VISIT_KINDS.get(title.lower(), "other")
        for start, end in _terms(sorted(days)):
            yield Holding(country, kind, title, name, start, end, "HistoryAtState visits (attested days)")


def _terms(days: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    first, last = days[0]
    for start, end in days[1:]:
        if date.fromisoformat(start) - date.fromisoformat(last) > GAP:
            yield first, last
            first = start
        last = max(last, end)
    yield first, last


def read_officers(facts: Path, codes: Codes) -> Iterator[Holding]:
    """Yield US principal officers and chiefs of mission who served since 1945."""
    root = facts / "HistoryAtState+pocom"
    if not root.exists():
        return
    people = {path.stem: path for path in (root / "people").glob("*/*.xml")}
    names: dict[str, str] = {}

    def name_of(person: str) -> str:
        if person not in names:
            element = ET.parse(people[person]).getroot().find("persName") if person in people else None
            names[person] = _person_name(element)
        return names[person]

    for path in sorted((root / "positions-principals").glob("*.xml")):
        if path.stem == "career-ambassador":  # a rank, held for life
            continue
        position = ET.parse(path).getroot()
        title = " ".join((position.findtext("names/singular") or path.stem.replace("-", " ").title()).split())
        title = re.sub(r"\s*\(.*?\)", "", title)
        kind = "foreign" if path.stem == "secretary" else "us officer"
        for element in position.iter("principal"):
            yield from _served("USA", kind, title, element, name_of)
    for folder in ("missions-countries", "missions-orgs"):
        for path in sorted((root / folder).glob("*.xml")):
            to = (
                codes("history", path.stem) if folder == "missions-countries" else path.stem.rsplit("-", 1)[1]
            )
            if to is None:
                continue
            place = path.stem.replace("-", " ").title() if folder == "missions-countries" else to.upper()
            title = f"Ambassador to {place}"
            for element in ET.parse(path).getroot().iter("chief"):
                yield from _served("USA", "ambassador", title, element, name_of)


def _person_name(element: ET.Element | None) -> str:
    if element is None:
        return ""
    parts = (element.findtext("forename"), element.findtext("surname"), element.findtext("genName"))
    name = " ".join(" ".join(filter(None, parts)).split())
    other = " ".join((element.findtext("altname") or "").split())
    return f"{other}|{name}" if other else name


def _served(
    country: str, kind: str, title: str, element: ET.Element, name_of: Callable[[str], str]
) -> Iterator[Holding]:
    person = element.findtext("person-id") or ""
    start = next(
        (
            day
            for tag in ("started", "arrived", "appointed")
            if (day := (element.findtext(f"{tag}/date") or ""))
        ),
        "",
    )
    end = element.findtext("ended/date") or ""
    if not end and start < STILL_THERE:
        end = start  # the day of leaving is not on record: all that is sure is that they came
    name = name_of(person)
    if start and name and (end or start) >= EARLIEST:
        yield Holding(country, kind, title, name, start, end, "HistoryAtState pocom", person=person)


def read_ministers(facts: Path, codes: Codes) -> Iterator[Holding]:
    """Yield foreign ministers of 2022 with their Wikidata items and days of coming."""
    path = facts / "every-politician-scrapers+world" / "sources" / "foreign" / "wikidata.csv"
    if not path.exists():
        return
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            country = codes("name", row["countryLabel"])
            if country and row["person"] and row["start"]:
                yield Holding(
                    country, "foreign", "Minister of Foreign Affairs", row["name"], row["start"], "",
                    "Wikidata 2022-09", wikidata=row["person"],
                )  # fmt: skip


def read_leaders(facts: Path, codes: Codes) -> Iterator[Holding]:
    """Yield the heads of 30 states in August 2026 with their Wikidata items."""
    for path in sorted(
        (facts / "open-data-archive+world-leaders-current" / "data" / "countries").glob("*/*.json")
    ):
        if path.name != "current.json":
            continue
        state = json.loads(path.read_text(encoding="utf-8"))
        country = codes("iso2", state["country"]["iso_code"])
        if country is None:
            continue
        positions = state["positions"]
        for slot, kind in (("head_of_state", "hos"), ("head_of_government", "hog")):
            position = positions.get(slot) or {}
            holder = position.get("current_holder")
            if holder and holder.get("name_en"):
                source = f"world-leaders-current {state['snapshot_date']}"
                item, since = holder.get("wikidata_id") or "", holder.get("since") or ""
                name = holder["name_en"]
                yield Holding(country, kind, position["title_en"], name, since, "", source, wikidata=item)
