"""How well places are resolved: ``dragoman evaluate places FILE.xml``.

Reads the XML of LGL, TR-News and GeoWebNews: articles with toponyms, each with its stretch of the text, its
GeoNames id and coordinates. The names are given; which place each means is measured.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from dragoman.errors import InputError
from dragoman.evaluate.counts import Hits, Share
from dragoman.knowledge.base import KnowledgeBase, load_knowledge
from dragoman.knowledge.gazetteer import load_gazetteer
from dragoman.knowledge.index import Match
from dragoman.resolve.beside import Beside
from dragoman.resolve.lands import Land
from dragoman.resolve.publisher import site_land
from dragoman.resolve.toponyms import Candidate, Toponyms, distance

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from dragoman.record.models import Place

NEAR_KM = 161.0
"""A hundred miles, the field's measure of right."""
Find = Callable[[str], Iterable[tuple[int, int]]]
_OF_PLACES = frozenset({"country", "former", "capital", "region", "state", "adjective", "demonym"})
"""Senses of names that these corpora mark."""
_TOKEN = re.compile(r"\w+(?:[.'’-]\w+)*\.?|[^\w\s]")


@dataclass(frozen=True, slots=True)
class GoldToponym:
    """A place name in a text: half-open code points, GeoNames id, degrees, country by name or alpha-2."""

    start: int
    end: int
    text: str
    geonames: int | None
    lat: float
    lon: float
    country: str | None


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """A text with its toponyms that have coordinates."""

    id: str
    text: str
    toponyms: tuple[GoldToponym, ...]
    site: str | None = None
    """The address that it was published at."""


def read_articles(path: Path) -> Iterator[GoldArticle]:
    """Yield the articles of a file. ``InputError`` when it cannot be read or is no XML."""
    root = _root(path)
    for number, article in enumerate(chain(root.iter("article"), root.iter("entry"))):
        text = article.findtext("text") or ""
        toponyms = [gold for element in article.iter("toponym") if (gold := _toponym(element)) is not None]
        site = article.findtext("domain") or article.findtext("url") or article.findtext("feedUrl")
        yield GoldArticle(article.get("docid") or str(number), text, tuple(toponyms), site)


def _root(path: Path) -> ET.Element:
    try:
        return ET.parse(path).getroot()
    except OSError as error:
        raise InputError(str(path), error.strerror or str(error)) from error
    except ET.ParseError as error:
        reason, _, _ = str(error).partition(":")
        raise InputError(str(path), f"no XML: {reason}", f"line {error.position[0]}") from error


def _toponym(element: ET.Element) -> GoldToponym | None:
    tag = element.find("gaztag")
    place = tag if tag is not None else element
    lat, lon = _point(place)
    if not lat or not lon:
        return None
    ids = (place.get("geonameid"), *map(place.findtext, ("geonamesID", "geonameid", "geonamesId")))
    identifier = next(filter(None, ids), "")
    return GoldToponym(
        start=int(element.findtext("start") or 0),
        end=int(element.findtext("end") or 0),
        text=(element.findtext("phrase") or element.findtext("extractedName") or "").strip(),
        geonames=int(identifier) if identifier.isdigit() else None,
        lat=float(lat),
        lon=float(lon),
        country=place.findtext("country"),
    )


def _point(place: ET.Element) -> tuple[str | None, str | None]:
    """Return latitude and longitude as written: in elements of their own, or "longitude latitude" in one."""
    footprint = (place.findtext(".//footprint") or "").split()
    if len(footprint) == 2:
        return footprint[1], footprint[0]
    lat = place.findtext("lat") or place.findtext("latitude")
    return lat, place.findtext("lon") or place.findtext("longitude")


def article_lands(text: str, base: KnowledgeBase) -> Counter[Land]:
    """Count the lands that a text names by adjective, people or institution, and its federal states."""
    lands: Counter[Land] = Counter()
    for match in base.scan(_TOKEN.findall(text)):
        entry = match.entry
        if entry.kind in ("adjective", "demonym", "institution") and entry.country:
            lands[Land(entry.country)] += 1
    return lands


def resolve_article(article: GoldArticle, toponyms: Toponyms, beside: Beside) -> list[Candidate]:
    """Return the place chosen for each toponym; of one in no table the country, if the story tells it."""
    lands = article_lands(article.text, toponyms.base)
    home = site_land(article.site, toponyms.base)
    if home is not None:
        lands[Land(home)] += 1
    names = [gold.text for gold in article.toponyms]
    said = [beside.after(article.text, gold.end) for gold in article.toponyms]
    found = toponyms.settle(names, said, lands)
    return [
        one or Candidate(name, "", toponyms.country_of(near, found))
        for one, name, near in zip(found, names, said, strict=True)
    ]


def evaluate_places(path: Path, *, find: Find | None = None) -> dict[str, float | int | None]:
    """Return the shares of toponyms resolved to the same entry, the right country, and within 161 km.

    ``mean_km`` is the mean error over the toponyms that were resolved to a point. Where a file tells no
    countries, that of the gold entry in our gazetteer counts, and an entry it lacks is left out.

    With ``find``, which returns the half-open spans of the places in a text, ``recognition_f1`` tells how
    many of the names are found by exactly their characters; without it is None, as the names are given.
    """
    base = load_knowledge()
    toponyms, beside = Toponyms(base, load_gazetteer()), Beside(base, load_gazetteer())
    articles = list(read_articles(path))
    told = any(gold.country for article in articles for gold in article.toponyms)
    exact, country, near, found_names = Share(), Share(), Share(), Hits()
    errors: list[float] = []
    unresolved = 0
    for article in articles:
        for gold, found in zip(article.toponyms, resolve_article(article, toponyms, beside), strict=True):
            away = _away(gold, found)
            unresolved += away is None
            errors += [] if away is None else [away]
            exact.judge(found.geonames is not None and found.geonames == gold.geonames)
            near.judge(away is not None and away <= NEAR_KM)
            if told:
                country.judge(same_country(gold, found, base))
            elif (home := _home(gold, toponyms)) is not None:
                country.judge(home == found.country)
        if find is not None:
            spans, names = set(find(article.text)), {(gold.start, gold.end) for gold in article.toponyms}
            found_names.add(hits=len(spans & names), gold=len(names), predicted=len(spans))
    return {
        "recognition_f1": round(found_names.f1, 4) if find is not None else None,
        "toponyms": exact.n,
        "unresolved": unresolved,
        "exact": round(exact.accuracy, 4) if exact.n else None,
        "country": round(country.accuracy, 4) if country.n else None,
        "acc161": round(near.accuracy, 4) if near.n else None,
        "mean_km": round(sum(errors) / len(errors), 1) if errors else None,
    }


def find_names(text: str) -> list[tuple[int, int]]:
    """Return where the reader finds names of places in a text, as half-open spans of code points.

    In whatever use, as these corpora mark them: also "Ohio police" and "Georgian", which a record holds as
    actors. Facilities and streets, which gazetteers of towns and regions do not have, are left out.
    """
    from dragoman.pipeline import load
    from dragoman.resolve.places import resolve_places

    base = load_knowledge()
    doc = load()(text)
    places, _ = resolve_places(doc, base)
    return names_in_any_use(doc, base, places)


def names_in_any_use(doc: Doc, base: KnowledgeBase, places: Iterable[Place]) -> list[tuple[int, int]]:
    """Return the names of a story's places, and where no place is: those read or known as one's name."""
    found: list[tuple[int, int]] = []
    taken: set[int] = set()
    matches = [match for match in base.scan([token.text for token in doc]) if _names_place(match)]
    for span in (
        *(span for place in places if place.feature != "facility" for span in place.mentions),
        *((ent.start_char, ent.end_char) for ent in doc.ents if ent.label_ == "LOCATION"),
        *((doc[m.start : m.end].start_char, doc[m.start : m.end].end_char) for m in matches),
    ):
        if taken.isdisjoint(range(*span)):
            taken.update(range(*span))
            found.append(span)
    return sorted(found)


def _names_place(match: Match) -> bool:
    first = next((entry.kind for entry in match.entries if entry.kind != "role"), None)
    return first in _OF_PLACES


def _away(gold: GoldToponym, found: Candidate) -> float | None:
    """Return the kilometres between a gold place and the one found; None for one without a point."""
    if found.geonames is not None and found.geonames == gold.geonames:
        return 0.0
    if found.lat is None or found.lon is None:
        return None
    return distance((gold.lat, gold.lon), (found.lat, found.lon))


def _home(gold: GoldToponym, toponyms: Toponyms) -> str | None:
    same = (one.country for one in toponyms.candidates(gold.text) if one.geonames == gold.geonames)
    return next(same, None) if gold.geonames is not None else None


def same_country(gold: GoldToponym, found: Candidate, base: KnowledgeBase) -> bool:
    """Tell whether a place was put into the gold's country; of a sea or a continent the gold has none."""
    if gold.country is None:
        return found.country is None
    known = base.country(gold.country)
    if known is None:
        known = next((c for c in base.countries.values() if c.iso2 == gold.country), None)
    return known is not None and known.code == found.country
