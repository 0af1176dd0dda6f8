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
from pathlib import Path

from dragoman.knowledge.build.chains import REFERENCE, Holding
from dragoman.knowledge.tables import fold, read_table

WIKIDATA = "Wikidata 2022-12"
"""The collections from Wikidata, by their newest rows."""

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
            name, kind, title = row["leader"].strip(), "leader", "Leader"
            if country == "SMR":  # two captains regent for six months; the later rows have two surnames
                name, kind, title = _ORDINAL.sub("", name), "hos", "Captain Regent"
            yield Holding(country, kind, title, name, start, end, "REIGN 2021-03")


_TITLE = re.compile(
    r"(?P<title>(?:(?:Deputy |Acting |Interim |Vice )?(?:Prime Minister|President|Chancellor|Premier|King"
    r"|Queen|Emir|Amir|Sultan|Crown Prince|Prince|Princess|Emperor|Foreign Minister|Taoiseach|Pope|Chairman"
    r"|Chairwoman|Head of State|Secretary-General|Vice President|General Secretary|Grand Duke|First Lady))"
    r"(?:[- ][Ee]lect)?)\s+(?P<name>.+)"
)  # fmt: skip
_ORDINAL = re.compile(r" \(.*|.* (?:&|and) .*")
_SECOND = re.compile(r" and .*")
_HONORIFIC = re.compile(r"^(?:Sheikh|Sheik|Shaikh|Dr\.?|General|Gen\.|Sir|Mr\.|Mrs\.|Colonel|Lt\.|His|Her) ")
_VISIT_KINDS = {
    "prime minister": "hog", "premier": "hog", "chancellor": "hog", "taoiseach": "hog", "president": "hos",
    "king": "hos", "queen": "hos", "emir": "hos", "amir": "hos", "sultan": "hos", "emperor": "hos",
    "pope": "hos", "grand duke": "hos", "head of state": "hos", "crown prince": "royal",
    "foreign minister": "foreign",
}  # fmt: skip


def read_visits(facts: Path, codes: Codes) -> Iterator[Holding]:
    """Yield what visits of foreign leaders since 1990 attest: who bore which title on which days."""
    seen: set[tuple[str, str, str, str, str]] = set()
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
                name = _SECOND.sub("", _HONORIFIC.sub("", match["name"])).strip(" .,")
                seen.add((country, match["title"], name, start, end or start))
    for country, title, name, start, end in sorted(seen):
        kind = _VISIT_KINDS.get(title.lower(), "other")
        yield Holding(country, kind, title, name, start, end, "HistoryAtState visits (attested days)")


def read_ministers(facts: Path, codes: Codes) -> Iterator[Holding]:
    """Yield foreign ministers of December 2022 with their Wikidata items and days of coming."""
    path = facts / "every-politician-scrapers+world" / "sources" / "foreign" / "wikidata.csv"
    if not path.exists():
        return
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            country = codes("name", row["countryLabel"])
            if country and row["person"] and row["start"]:
                yield Holding(
                    country, "foreign", "Minister of Foreign Affairs", row["name"], row["start"], "",
                    WIKIDATA, wikidata=row["person"],
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


_POSTS = {
    "Secretary-General of the United Nations": ("UN", "sg", "Secretary-General"),
    "Deputy Secretary-General of the United Nations": ("UN", "dsg", "Deputy Secretary-General"),
    "President of the United Nations General Assembly": ("UN", "pga", "President of the General Assembly"),
    "Director-General of the World Trade Organization": ("WTO", "head", "Director-General"),
    "President of the International Court of Justice": ("ICJ", "president", "President"),
    "president of the Parliamentary Assembly of the Council of Europe": ("PACE", "president", "President"),
    "OSCE High Commissioner on National Minorities": (
        "OSCE", "minorities", "High Commissioner on National Minorities",
    ),
    "Speaker of the Arab Parliament": ("Arab Parliament", "speaker", "Speaker"),
}  # fmt: skip
"""Posts at organizations as the collection names them: the organization, and kind and title of the office."""


def read_posts(facts: Path) -> Iterator[Holding]:
    """Yield who held posts at international organizations in this century, with their Wikidata items."""
    path = facts / "every-politician-scrapers+world" / "html" / "holders21.csv"
    if not path.exists():
        return
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            if row["position"] in _POSTS and row["start"]:
                body, kind, title = _POSTS[row["position"]]
                yield Holding(
                    "", kind, title, row["person"], row["start"], row["end"], WIKIDATA,
                    wikidata=row["personID"], organization=body,
                )  # fmt: skip
