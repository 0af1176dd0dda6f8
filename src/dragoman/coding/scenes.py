"""When and where events take place beyond their own clauses: hosts, targets, homes, and told occasions.

A visit is where its host is, an attack where its target is, an arrest where those who make it are at home;
what people say and agree takes place where the story says that they met.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from spacy.tokens import Doc, Token

from dragoman.coding import tree
from dragoman.coding.frames import is_occasion
from dragoman.coding.settings import LOCATIVE, Settings
from dragoman.coding.trace import Trace
from dragoman.record.models import Event, Place, Stop, Visit
from dragoman.resolve.resolution import Resolution

_PHYSICAL = frozenset({"ASSAULT", "COERCE", "PROTEST", "MOBILIZE", "RETREAT"})
_TALK = frozenset(
    "CONSULT AGREE SUPPORT ACCUSE REQUEST REJECT THREATEN CONCEDE COOPERATE".split()  # noqa: SIM905
)
_AT_HOME = frozenset({"arrest", "censor", "curfew", "restrict", "martial-law", "ban"})
_ABOUT = frozenset({"on", "about", "over", "regarding", "concerning"})
_REMOTE = frozenset({"phone"})
_PAST = frozenset({"happened", "ongoing"})
# Sentences between an occasion and what is told of it; as many as one report of a meeting has.
_REACH = 12
_LONGEST = 7
"""Days of an occasion that still date what was said at it."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """People met somewhere: whose countries, where, when, and in which sentence it is told."""

    countries: frozenset[str]
    place: str | None
    days: tuple[date, date] | None
    sentence: int | None
    """None when the whole story tells of it."""
    remote: bool = False
    past: bool = True


class Scenes:
    """Settles days and places of one story's events."""

    def __init__(
        self,
        doc: Doc,
        resolution: Resolution,
        like: Callable[[str], str] = str,
        trace: Trace | None = None,
    ) -> None:
        """Settle for a story; ``like`` gives the type of PLOVER whose rules a type follows."""
        self.like = like
        self.trace = trace
        self.doc = doc
        self.resolution = resolution
        self.settings = Settings(resolution)
        self._places = {place.id: place for place in resolution.places}
        self._number = {token.i: n for n, sentence in enumerate(doc.sents) for token in sentence}
        self._actors = {actor.id: actor for actor in resolution.actors}

    def settle(self, events: Sequence[Event], visits: Sequence[Visit]) -> list[Event]:
        """Return the events with what their words and the story's occasions say of day and place."""
        placed = [self._dated(self._placed(event), visits) for event in events]
        occasions = [*self._meetings(placed), *self._stays(visits)]
        return [self._at_occasion(event, occasions) for event in placed]

    def _placed(self, event: Event) -> Event:
        token = self._token(event)
        place, rule = self._place(event, token) if token is not None else (event.place, "")
        if place == event.place:
            return event
        return self._told(event, event.model_copy(update={"place": place}), rule)

    def _told(self, before: Event, after: Event, rule: str, sentences: int | None = None) -> Event:
        """The event as it is now; the trace is told of the rule."""
        return self.trace.compare(before, after, rule, sentences) if self.trace is not None else after

    def _dated(self, event: Event, visits: Sequence[Visit]) -> Event:
        """A visit is on the days of its stop; what has happened is on no day after the story's own."""
        story = self.doc._.story if Doc.has_extension("story") else None
        told = story.published if story is not None else None
        if told is not None and event.start is not None and event.start > told and event.status == "happened":
            dayless = event.model_copy(update={"start": None, "end": None, "date_from": "none"})
            event = self._told(event, dayless, "after the story")
        if event.start is None:
            stays = (_stay(stop) for visit in visits for stop in visit.stops if event.id in stop.events)
            days = next((stay for stay in stays if stay is not None), None)
            if days is not None:
                update = {"start": days[0], "end": days[1], "date_from": "text"}
                event = self._told(event, event.model_copy(update=update), "stop of the visit")
        return event

    def _token(self, event: Event) -> Token | None:
        span = self.doc.char_span(*event.trigger, alignment_mode="expand")
        return span.root if span is not None else None

    def _place(self, event: Event, token: Token) -> tuple[str | None, str]:
        """The place of an event, and the rule that gives it."""
        kind = self.like(event.type)
        if event.mode == "visit" and kind == "CONSULT":
            return self._host(event, token), "host"
        if kind in _PHYSICAL:
            return _first(
                (lambda: self.settings.place(token) or self._around(token), "clause"),
                (lambda: self._target(event, token), "target"),
                (lambda: self._home(event, token), "home"),
                (lambda: event.place, "as told"),
            )
        told = event.place if event.place and self._places[event.place].country is not None else None
        if kind == "CONSULT" and event.mode not in _REMOTE:
            words = [token, *self._retold(event)]
            return _first(
                (lambda: next(filter(None, map(self._around, words)), None), "clause"),
                (lambda: told, "as told"),
                (lambda: self._filed(event), "dateline"),
            )
        return told, "place of no country"

    def _retold(self, event: Event) -> list[Token]:
        spans = (self.doc.char_span(*span, alignment_mode="expand") for span in event.mentions)
        return [span.root for span in spans if span is not None]

    def _host(self, event: Event, token: Token) -> str | None:
        """The place of a visit: one in the host's country, the nearest that the sentence names."""
        hosts = self._countries(event.recipients)
        given = [event.place, self.settings.object_place(token), self.settings.place(token)]
        for place in given:
            if place is not None and (not hosts or self._places[place].country in hosts):
                return place
        return self._in_country(hosts, token) or self._around(token)

    def _around(self, token: Token) -> str | None:
        """The nearest place that the trigger's clause is said to be in, however deep it hangs there."""
        here = tree.clause(token)
        found = [
            (abs(word.i - token.i), name)
            for word in token.sent
            if (name := self.resolution.place_at.get(word.i)) is not None
            and self._places[name].country is not None
            and _stands_in(word)
            and not _is_topic(word, token)
            and (tree.clause(word) == here or token.is_ancestor(word))
        ]
        return min(found)[1] if found else None

    def _target(self, event: Event, token: Token) -> str | None:
        if self.like(event.type) not in {"ASSAULT", "MOBILIZE"}:
            return None
        struck = self._countries(event.recipients) - self._countries(event.actors)
        return self._in_country(struck, token) if len(struck) == 1 else None

    def _home(self, event: Event, token: Token) -> str | None:
        """Where those who act are at home, when they act on their own or by their own authority."""
        acting = self._countries(event.actors)
        alone = acting == self._countries([*event.actors, *event.recipients])
        if not (alone or event.mode in _AT_HOME) or len(acting) != 1:
            return None
        return self._in_country(acting, token)

    def _in_country(self, countries: Iterable[str], token: Token) -> str | None:
        """A place in one of these countries: of the sentence, nearest first, else the country itself."""
        wanted = set(countries)
        near = [
            (abs(word.i - token.i), name)
            for word in token.sent
            if (name := self.resolution.place_at.get(word.i)) and self._places[name].country in wanted
        ]
        if near:
            return min(near)[1]
        found = [place for place in self._places.values() if place.country in wanted and place.mentions]
        return (
            min(found, key=lambda place: (place.feature != "country", place.mentions)).id if found else None
        )

    def _filed(self, event: Event) -> str | None:
        """The place of the dateline, where a meeting has a party that is at home there."""
        place = self._dateline()
        countries = self._countries([*event.actors, *event.recipients])
        if place is None or place.country not in countries or len(countries) < 2:
            return None
        return place.id if event.status in _PAST else None

    def _dateline(self) -> Place | None:
        story = self.doc._.story if Doc.has_extension("story") else None
        if story is None or story.dateline is None or story.dateline.place is None:
            return None
        start, end = story.dateline.place
        inside = (p for p in self._places.values() for a, b in p.mentions if a < end and start < b)
        return next(inside, None)

    def _countries(self, actor_ids: Iterable[str]) -> set[str]:
        found = (self._actors[actor_id].country for actor_id in actor_ids if actor_id in self._actors)
        return {country for country in found if country is not None}

    def _meetings(self, events: Sequence[Event]) -> list[Occasion]:
        """Occasions that events tell: meetings, visits and calls with two sides or a place."""
        found = []
        for event in events:
            countries = self._countries([*event.actors, *event.recipients])
            token = self._token(event)
            if self.like(event.type) != "CONSULT" or token is None or len(countries) < 2:
                continue
            if event.status not in _PAST | {"planned"}:
                continue
            days = (event.start, event.end or event.start) if event.start else None
            if event.place is not None or days is not None:
                number, past = self._number[token.i], event.status in _PAST
                remote = event.mode in _REMOTE
                found.append(Occasion(frozenset(countries), event.place, days, number, remote, past))
        return found

    def _stays(self, visits: Sequence[Visit]) -> list[Occasion]:
        """Occasions that visits make: whoever travels meets the hosts of each stop there."""
        found = []
        for visit in visits:
            travelling = self._countries(visit.travellers)
            for stop in visit.stops:
                if visit.status not in _PAST | {"planned"} or stop.country is None or not travelling:
                    continue
                place = stop.place or self._of_country({stop.country})
                here = frozenset(travelling | {stop.country})
                found.append(Occasion(here, place, _stay(stop), None, past=visit.status in _PAST))
        return found

    def _of_country(self, countries: Collection[str]) -> str | None:
        """The country itself where the story names it, else the first place in it."""
        found = [place for place in self._places.values() if place.country in countries and place.mentions]
        if not found:
            return None
        return min(found, key=lambda place: (place.feature != "country", place.mentions)).id

    def _at_occasion(self, event: Event, occasions: Sequence[Occasion]) -> Event:
        """Give what was said or agreed the day and place of the occasion that its parties shared."""
        token, kind = self._token(event), self.like(event.type)
        if kind not in _TALK or token is None or event.mode in _REMOTE | {"visit"}:
            return event
        if event.status not in _PAST or (event.start is not None and event.place is not None):
            return event
        present, here = self._countries(event.actors), self._number[token.i]
        shared = [
            occasion
            for occasion in occasions
            if occasion.past and present and present <= occasion.countries and _agrees(occasion, event)
            and (occasion.sentence is None or abs(occasion.sentence - here) <= _REACH)
        ]  # fmt: skip
        shared.sort(key=lambda occasion: _nearness(occasion, here))
        if not shared:
            return event
        nearest = shared[0].sentence
        rule, off = ("stay", None) if nearest is None else ("shared meeting", here - nearest)
        return self._told(event, _with(event, shared, kind), rule, off)


def settle(
    doc: Doc,
    resolution: Resolution,
    events: Sequence[Event],
    visits: Sequence[Visit],
    like: Callable[[str], str] = str,
    trace: Trace | None = None,
) -> list[Event]:
    """Return the events of a story with days and places that its occasions give; see :class:`Scenes`."""
    return Scenes(doc, resolution, like, trace).settle(events, visits)


def _first(*ways: tuple[Callable[[], str | None], str]) -> tuple[str | None, str]:
    """The first place that a way finds, with the name of the way."""
    for find, rule in ways:
        if (place := find()) is not None:
            return place, rule
    return None, ""


def _stay(stop: Stop) -> tuple[date, date] | None:
    return (stop.start, stop.end or stop.start) if stop.start is not None else None


def _agrees(occasion: Occasion, event: Event) -> bool:
    """Whether an occasion and an event can be on the same days."""
    if occasion.days is None or event.start is None:
        return True
    return occasion.days[0] <= (event.end or event.start) and event.start <= occasion.days[1]


def _nearness(occasion: Occasion, sentence: int) -> tuple[bool, bool, int]:
    """Occasions told before go before those told after, and both before the story's own."""
    if occasion.sentence is None:
        return True, False, 0
    return False, occasion.sentence > sentence, abs(occasion.sentence - sentence)


def _with(event: Event, occasions: Sequence[Occasion], kind: str) -> Event:
    """An event with the day and the place of the nearest of its occasions that has them."""
    update: dict[str, object] = {}
    if not occasions[0].remote:
        place = next((o.place for o in occasions if o.place is not None and not o.remote), None)
        if place is not None and (event.place is None or kind != "CONSULT"):
            update["place"] = place
    if event.start is None and kind != "COOPERATE":
        days = next((o.days for o in occasions if o.days is not None), None)
        if days is not None and (days[1] - days[0]).days <= _LONGEST:
            update.update(start=days[0], end=days[1], date_from="text")
    return event.model_copy(update=update) if update else event


def _is_topic(word: Token, trigger: Token) -> bool:
    """Whether a place belongs to what is talked about: "talks on the crisis in Kenya"."""
    current = word
    while current != trigger and current.head != current:
        if tree.preposition(current) in _ABOUT and not is_occasion(current):
            return True
        current = current.head
    return False


def _stands_in(word: Token) -> bool:
    """Whether a place name stands behind "in" or "at", or is the region or city that does."""
    for _ in range(3):
        lead = tree.preposition(word)
        if lead in LOCATIVE:
            return True
        if word.dep_ in {"appos", "flat", "compound", "nmod:unmarked"} or lead == "of":
            word = word.head
            continue
        return False
    return False
