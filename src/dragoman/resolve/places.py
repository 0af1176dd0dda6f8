"""The places of a story: which names are places, which place each is, and where it lies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cache

from spacy.tokens import Doc

from dragoman.knowledge.base import KnowledgeBase, load_knowledge
from dragoman.knowledge.gazetteer import load_gazetteer
from dragoman.knowledge.index import Match
from dragoman.knowledge.senses import settle
from dragoman.record.models import Place
from dragoman.resolve.beside import Beside
from dragoman.resolve.lands import Land
from dragoman.resolve.place_mentions import PlaceMention, find_places
from dragoman.resolve.toponyms import Candidate, Toponyms

_DATELINE = 3
"""Weight of the dateline's land beside one for each name of a land."""
_SHOUTED = 3
"""Letters up to which a name in capitals is an acronym."""
_HEAD_OFFICE = "head_office"
_SPEAK_OF = frozenset({"adjective", "demonym", "institution"})


def resolve_places(doc: Doc, kb: KnowledgeBase) -> tuple[list[Place], dict[int, str]]:
    """Return the places of an annotated story by first mention, and the id of the place at each token of one.

    ``country`` is None for seas and for regions of several countries, and where neither the gazetteer nor the
    story tells; a place that no table has keeps its name and, where the story makes it plain, a country.
    """
    matches = kb.scan([token.text for token in doc])
    mentions = find_places(doc, kb, matches)
    if not mentions:
        return [], {}
    toponyms = _toponyms(kb)
    beside = Beside(kb, load_gazetteer())
    names = [_name(doc, mention, toponyms) for mention in mentions]
    text = doc.text  # joined anew at each asking
    said = [beside.after(text, doc[m.end - 1].idx + len(doc[m.end - 1])) for m in mentions]
    lands = story_lands(matches)
    found = toponyms.settle(names, said, lands, weights=[_DATELINE if m.dateline else 1 for m in mentions])
    for number, name in enumerate(names):
        seat, other = _seat(kb, name) if not said[number] else None, found[number]
        if seat is not None and (other is None or other.country != seat.country):
            found[number] = seat
    return _Assembly(doc, toponyms, mentions, names, said, found).places()


def _seat(kb: KnowledgeBase, name: str) -> Candidate | None:
    """Return the seat of a head of state or government as a place: "met at the White House".

    Towns abroad have such names too; Casablanca is a White House of the gazetteer's.
    """
    senses = kb.index.senses(name)
    if len({entry.country for entry in senses}) != 1 or senses[0].kind != "institution":
        return None
    organ = kb.institutions[senses[0].id]
    if organ.role != _HEAD_OFFICE:
        return None
    return Candidate(name, "facility", organ.country)


@cache
def _toponyms(kb: KnowledgeBase) -> Toponyms:
    return Toponyms(kb, load_gazetteer())


def _name(doc: Doc, mention: PlaceMention, toponyms: Toponyms) -> str:
    """Return a name as it is looked up: "CAIRO" is Cairo, but "UAE" stays as it is."""
    text = " ".join(doc[mention.start : mention.end].text.split())
    if text.isupper() and len(text) > _SHOUTED and not toponyms.base.index.senses(text):
        return text.title()
    return text


def story_lands(matches: Sequence[Match]) -> Counter[Land]:
    """Count the lands that a story speaks of by adjective, people or organ of state."""
    lands: Counter[Land] = Counter()
    for _, entry in settle(matches):
        if entry.kind in _SPEAK_OF and entry.country:
            lands[Land(entry.country)] += 1
    return lands


class _Assembly:
    """Makes places of mentions: one for what is one, whatever it is called."""

    def __init__(
        self,
        doc: Doc,
        toponyms: Toponyms,
        mentions: list[PlaceMention],
        names: list[str],
        said: list[tuple[Land, ...]],
        found: list[Candidate | None],
    ) -> None:
        self.doc = doc
        self.toponyms = toponyms
        self.mentions = mentions
        self.names = names
        self.said = said
        self.found = found

    def places(self) -> tuple[list[Place], dict[int, str]]:
        made: dict[tuple[object, ...], Place] = {}
        at: dict[int, str] = {}
        for number, mention in enumerate(self.mentions):
            candidate = self.found[number]
            place = self._place(number) if candidate is None else _of(candidate, self.names[number])
            key = (place.geonames or place.name, place.country, place.feature)
            place = made.setdefault(key, place)
            if not place.id:
                place.id = f"P{len(made)}"
            last = self.doc[mention.end - 1]
            place.mentions.append((self.doc[mention.start].idx, last.idx + len(last)))
            at.update(dict.fromkeys(range(mention.start, mention.end), place.id))
        return list(made.values()), at

    def _place(self, number: int) -> Place:
        """Return a place that no table has; of several mentions the first that tells its country decides."""
        same = [n for n, name in enumerate(self.names) if name == self.names[number]]
        lands = next((lands for n in same if (lands := self._around(n))), None)
        feature = "facility" if self.mentions[number].facility else None
        return Place(id="", name=self.names[number], country=lands, feature=feature, mentions=[])

    def _around(self, number: int) -> str | None:
        near = self._sentence(number)
        around = [one for n, one in enumerate(self.found) if not near or n in near]
        return self.toponyms.country_of(self.said[number], around)

    def _sentence(self, number: int) -> set[int]:
        """Return the mentions in the sentence of one that have a country; empty when the doc has none."""
        if not self.doc.has_annotation("SENT_START"):
            return set()
        sentence = self.doc[self.mentions[number].start].sent
        return {
            n
            for n, mention in enumerate(self.mentions)
            if sentence.start <= mention.start < sentence.end
            and (known := self.found[n]) is not None
            and known.country
        }


def _of(candidate: Candidate, name: str) -> Place:
    own = candidate.primary or candidate.feature not in ("city", "admin1", "admin2")
    return Place(
        id="",
        name=candidate.name if own else name,
        geonames=candidate.geonames,
        lat=candidate.lat,
        lon=candidate.lon,
        country=candidate.country,
        admin1=candidate.admin1 if candidate.feature != "admin1" else None,
        feature=candidate.feature,
        mentions=[],
    )


def where(text: str, near: str | None = None) -> list[Candidate]:
    """Return the places that a name may mean, the likeliest first; ``near`` is a country's name or code.

    >>> [place.country for place in where("Georgia")], where("Paris", near="USA")[0].admin1
    (['GEO', 'USA'], 'Texas')
    >>> where("Alemania")[0].name  # Spanish too, where English has nothing of the name
    'Germany'
    """
    from dragoman.resolve.toponyms import PlaceContext

    base = load_knowledge()
    name = text.partition(",")[0].partition(" (")[0]
    beside = list(Beside(base, load_gazetteer()).after(text, len(name))) if name != text else []
    country = base.country(near) if near else None
    if country is not None:
        beside.append(Land(country.code))
    found = _toponyms(base).rank(name.strip(), PlaceContext(), beside)
    if found or (known := base.country(name.strip())) is None:
        return found
    return _toponyms(base).rank(known.name, PlaceContext(), beside)
