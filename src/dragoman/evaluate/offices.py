"""Offices and states of those who travelled, against the public record of visits and trips.

The record is the Office of the Historian's, one XML file a decade (``visits``) or a traveller (``trips``):
https://github.com/HistoryAtState/visits and https://github.com/HistoryAtState/travels (public domain).
Each entry names a person and a day.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from dragoman.errors import InputError
from dragoman.evaluate.counts import Share
from dragoman.evaluate.lines import files_of
from dragoman.knowledge.base import KnowledgeBase, load_knowledge
from dragoman.knowledge.laid import load_people
from dragoman.knowledge.offices import HEAD_KINDS
from dragoman.knowledge.tables import fold
from dragoman.knowledge.who import WhoAnswer, who

SINCE = date(1990, 1, 1)
"""The first day from which heads of state and government are meant to be complete."""
_TITLES = (
    r"Prime Minister|Vice President|Vice Premier|President|Premier|Federal Chancellor|Chancellor|King|Queen"
    r"|Emperor|Sultan|Amir|Emir|Crown Prince|Prince|Pope|Taoiseach|Chairman of the \w+|Chairman|General"
)
_TITLED = re.compile(
    rf"(?P<before>(?:Interim|Acting|Provisional|Former) )?(?P<title>{_TITLES})(?P<after>-\s?[Ee]lect)? "
    r"(?P<name>(?:Sheikh )?.+)"
)
_AND = re.compile(rf" and (?=(?:{_TITLES}) )")
_PASSING = re.compile(r"^(?:acting|interim|provisional|transitional|federal) ")
"""Words that say for how long, not which office."""
_BRACKETS = re.compile(r"^(?P<outer>.*?)\s*\((?P<inner>[^)]*)\)$")

Ask = Callable[[str, date | None], WhoAnswer]


@dataclass(frozen=True, slots=True)
class Traveller:
    """One person of one entry. ``said`` is as the entry has it, ``title`` None where it gives none."""

    said: str
    name: str
    title: str | None
    elect: bool
    land: str
    on: date


def read_travellers(path: Path) -> Iterator[Traveller]:
    """Yield the travellers of a file or folder of ``visits`` or ``trips``; other files of a folder are left.

    ``InputError`` for a file that cannot be read, or is neither, and for a folder without any.
    """
    read = 0
    for file in files_of(path, "**/*.xml"):
        try:
            root = ET.parse(file).getroot()
        except OSError as error:
            raise InputError(str(file), error.strerror or str(error)) from error
        except ET.ParseError as error:
            reason, _, _ = str(error).partition(":")
            raise InputError(str(file), f"no XML: {reason}", f"line {error.position[0]}") from error
        if root.tag not in ("visits", "trips"):
            if path.is_dir():
                continue
            raise InputError(str(file), f"holds <{root.tag}>, neither <visits> nor <trips>")
        read += 1
        for entry in root:
            yield from _travellers(file, entry)
    if not read:
        raise InputError(str(path), "no file of it holds <visits> or <trips>")


def _travellers(file: Path, entry: ET.Element) -> Iterator[Traveller]:
    try:
        on = date.fromisoformat(entry.findtext("start-date") or "")
    except ValueError:
        raise InputError(str(file), f"no start-date in entry {entry.findtext('id')}") from None
    if entry.tag == "trip":
        name = _text(entry, "name")
        yield Traveller(name, name, _ROLES.get(entry.get("role") or ""), False, "United States", on)
        return
    for said in _AND.split(_text(entry, "visitor")):
        match = _TITLED.fullmatch(said)
        title, name = (match["title"], match["name"]) if match else (None, said)
        elect = bool(match and match["after"])
        yield Traveller(said, name.removeprefix("Sheikh "), title, elect, _text(entry, "from"), on)


_ROLES = {"secretary": "Secretary of State", "president": "President"}


def _text(entry: ET.Element, field: str) -> str:
    return " ".join((entry.findtext(field) or "").split())


def land_code(base: KnowledgeBase, name: str) -> str | None:
    """Return the code of a state as the record calls it: "Korea, Republic of", "Ceylon (Sri Lanka)".

    Of a state that is no more its successor's, as people are listed under it.

    >>> land_code(load_knowledge(), "Korea, Republic of"), land_code(load_knowledge(), "Ceylon (Sri Lanka)")
    ('KOR', 'LKA')
    """
    brackets = _BRACKETS.match(name)
    forms = [name, *((brackets["inner"], brackets["outer"]) if brackets else ())]
    for form in forms:
        head, comma, tail = form.partition(", ")
        for one in (form, f"{tail} {head}" if comma else form, head):
            known = base.country(one)
            if known is not None:
                return known.code
            for entry in base.index.senses(one):
                if entry.kind == "former":
                    return next((s.successor for s in base.former if s.code == entry.id), entry.id)
    return None


class _Judge:
    """Whether an answer has the title and the state that an entry gives."""

    def __init__(self) -> None:
        self.base = load_knowledge()
        self.offices = load_people().offices
        self.successors = {state.code: state.successor for state in self.base.former}

    def country(self, gold: Traveller, answer: WhoAnswer) -> bool:
        land = land_code(self.base, gold.land)
        found = answer.country and self.successors.get(answer.country, answer.country)
        return land is not None and found == land

    def title(self, gold: Traveller, answer: WhoAnswer) -> bool:
        """The same words, or words for the same office: Emir and Amir, Premier and Prime Minister."""
        if answer.title is None or gold.title is None:
            return False
        said, told = fold(gold.title), _PASSING.sub("", fold(answer.title))
        if said == told or self._rank(said) & self._rank(told):
            return True
        return gold.elect and told == f"{said} elect"

    def _rank(self, title: str) -> set[str]:
        kinds = set(self.offices.kinds(title))
        if "monarch" in kinds:
            return {"monarch"}
        return {"hos", "hog"} if "both" in kinds else kinds & (HEAD_KINDS | {"foreign", "vice"})


def evaluate_offices(path: Path, *, since: date = SINCE, ask: Ask = who) -> dict[str, Any]:
    """Return the shares of travellers whose state and title resolve on the day that they set out.

    ``as_said`` asks for the entry's words, title and all ("President Andrés Pastrana"); ``by_name`` for the
    bare name, so that state and title must come from the tables. Entries before ``since`` are counted apart,
    under ``earlier``. Entries without a title, and presidents-elect by name, count for the state alone.
    """
    judge = _Judge()
    counts = {
        part: {way: (Share(), Share()) for way in ("as_said", "by_name")} for part in ("since", "earlier")
    }
    for gold in read_travellers(path):
        for way, words in (("as_said", gold.said), ("by_name", gold.name)):
            country, title = counts["since" if gold.on >= since else "earlier"][way]
            answer = ask(words, gold.on)
            country.judge(judge.country(gold, answer))
            if gold.title is not None and not (gold.elect and way == "by_name"):
                title.judge(judge.title(gold, answer))
    scores: dict[str, Any] = {"since": since.isoformat()}
    for part, name in (("since", ""), ("earlier", "earlier_")):
        for way, (country, title) in counts[part].items():
            if country.n:
                scores[name + way] = {
                    "n": country.n,
                    "country": round(country.accuracy, 4),
                    "title": round(title.accuracy, 4),
                }
    return scores
