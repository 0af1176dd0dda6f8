"""How well places are resolved: ``dragoman evaluate places FILE.xml``.

Reads the XML of LGL, TR-News and GeoWebNews: articles with toponyms, each with its stretch of the text, its
GeoNames id and coordinates. The names are given; which place each means is measured.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dragoman.errors import InputError
from dragoman.knowledge.base import KnowledgeBase, load_knowledge
from dragoman.knowledge.gazetteer import load_gazetteer
from dragoman.resolve.beside import Beside
from dragoman.resolve.lands import Land
from dragoman.resolve.publisher import site_land
from dragoman.resolve.toponyms import Candidate, Toponyms, distance

NEAR_KM = 161.0
"""A hundred miles, the field's measure of right."""
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
    for number, article in enumerate(_root(path).iter("article")):
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
    lat, lon = place.findtext("lat"), place.findtext("lon")
    if not lat or not lon:
        return None
    identifier = place.get("geonameid") or place.findtext("geonamesID") or place.findtext("geonameid") or ""
    return GoldToponym(
        start=int(element.findtext("start") or 0),
        end=int(element.findtext("end") or 0),
        text=(element.findtext("phrase") or element.findtext("extractedName") or "").strip(),
        geonames=int(identifier) if identifier.isdigit() else None,
        lat=float(lat),
        lon=float(lon),
        country=place.findtext("country"),
    )


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


def evaluate_places(path: Path) -> dict[str, float | int | None]:
    """Return the shares of toponyms resolved to the same entry, the right country, and within 161 km.

    ``mean_km`` is the mean error over the toponyms that were resolved to a point. ``recognition_f1`` is None:
    names are given here.
    """
    base = load_knowledge()
    toponyms, beside = Toponyms(base, load_gazetteer()), Beside(base, load_gazetteer())
    total = exact = country = near = unresolved = 0
    errors: list[float] = []
    for article in read_articles(path):
        for gold, found in zip(article.toponyms, resolve_article(article, toponyms, beside), strict=True):
            total += 1
            unresolved += found.lat is None
            same = found.geonames is not None and found.geonames == gold.geonames
            exact += same
            country += same_country(gold, found, base)
            if same or (found.lat is not None and found.lon is not None):
                away = 0.0 if same else distance((gold.lat, gold.lon), (found.lat or 0.0, found.lon or 0.0))
                errors.append(away)
                near += away <= NEAR_KM
    return {
        "recognition_f1": None,
        "toponyms": total,
        "unresolved": unresolved,
        "exact": round(exact / total, 4) if total else None,
        "country": round(country / total, 4) if total else None,
        "acc161": round(near / total, 4) if total else None,
        "mean_km": round(sum(errors) / len(errors), 1) if errors else None,
    }


def same_country(gold: GoldToponym, found: Candidate, base: KnowledgeBase) -> bool:
    """Tell whether a place was put into the gold's country; of a sea or a continent the gold has none."""
    if gold.country is None:
        return found.country is None
    known = base.country(gold.country)
    if known is None:
        known = next((c for c in base.countries.values() if c.iso2 == gold.country), None)
    return known is not None and known.code == found.country
