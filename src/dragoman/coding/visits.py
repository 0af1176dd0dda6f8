"""Visits: official travel, its legs joined by traveller and occasion into visits with stops."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from dragoman.coding import tree
from dragoman.coding.frames import frame_of, load_frames
from dragoman.coding.journeys import anybody, kept_away
from dragoman.coding.travel import TRAVELLERS, Leg, TravelFinder
from dragoman.record.models import Event, Status, Stop, Visit
from dragoman.resolve.resolution import Resolution

_RANK: dict[Status, int] = {
    "cancelled": 5, "ongoing": 4, "happened": 3, "planned": 2, "hypothetical": 1, "denied": 0,
}  # fmt: skip
_SURE = 0.5
"""Confidence from which a coded event alone makes a journey: below it none was right on 234 stories."""
_KEPT = frozenset({"cancelled", "ongoing", "happened", "planned"})


def code_visits(doc: Doc, resolution: Resolution, events: Sequence[Event]) -> list[Visit]:
    """Return the visits of a story, in text order of their first mention. Ids are V1, V2, …

    Legs come from the story's words and from events coded as visits; stops name the events they rest on.
    """
    finder = TravelFinder(doc, resolution)
    legs = finder.find()
    _attach(legs, events)
    covered = {event_id for leg in legs for event_id in leg.events}
    legs.extend(_of_events(doc, finder, [event for event in events if event.id not in covered]))
    journeys = _Journeys(finder)
    for leg in sorted(legs, key=lambda item: (item.trigger.i, item.country)):
        if leg.kind != "presence":
            journeys.add(leg)
    for leg in legs:
        if leg.kind == "presence":
            journeys.add(leg)
    return journeys.visits(events)


def _attach(legs: Sequence[Leg], events: Sequence[Event]) -> None:
    """Note on each leg the events with the same trigger."""
    for leg in legs:
        at = leg.trigger.idx
        leg.events.extend(
            e.id for e in events if e.trigger[0] <= at < e.trigger[1] and e.id not in leg.events
        )


def _of_events(doc: Doc, finder: TravelFinder, events: Sequence[Event]) -> list[Leg]:
    """Legs of events coded as visits that no frame of travel met."""
    places = {place.id: place for place in finder.resolution.places}
    found = []
    for event in events:
        if event.mode != "visit" or event.type != "CONSULT" or event.status not in _KEPT:
            continue
        if event.confidence < _SURE:
            continue
        span = doc.char_span(*event.trigger, alignment_mode="expand")
        place = places.get(event.place or "")
        countries = [place.country] if place is not None and place.country else [
            finder.actor(actor_id).country for actor_id in event.recipients
        ]  # fmt: skip
        country = next((c for c in countries if c is not None), None)
        strangers = [a for a in event.actors if finder.actor(a).country not in {country, None}]
        strangers = [a for a in strangers if finder.actor(a).kind in TRAVELLERS - {"state"}]
        if span is None or country is None or not strangers:
            continue
        frame = frame_of(span.root)
        known = frame if frame is not None and frame.kind == "travel" else load_frames()["visit", "V"]
        strangers = [a for a in strangers if finder.stranger(a, country, known)]
        indefinite = any(anybody(who) for who in tree.obliques(span.root, frozenset({"by", "of"})))
        if not strangers or indefinite or kept_away(span.root):
            continue
        if frame is not None and frame.kind == "host":
            continue  # the finder knows better who was received, and whether it was anybody
        if place is None and span.root.pos_ == "NOUN":
            continue  # "the visit focused on aid to Syria" does not go there
        days = (event.start, event.end or event.start) if event.start is not None else None
        found.append(
            Leg(
                span.root, strangers, country, event.place, finder.ahead(days, event.status), "travel", days,
                known=True,  # the finder's own words say better whether it is planned
                events=[event.id],
            )
        )  # fmt: skip
    return found


class _Journeys:
    """Legs gathered into visits: one of a traveller to one country counts once for each status."""

    def __init__(self, finder: TravelFinder) -> None:
        self.finder = finder
        self.journeys: list[list[Leg]] = []

    def add(self, leg: Leg) -> None:
        """Join a leg to the journey that it retells or belongs to, or begin one."""
        if leg.status not in _KEPT:
            return
        for journey in self.journeys:
            if self._same_traveller(journey, leg) and self._retells(journey, leg):
                journey.append(leg)
                return
        for journey in reversed(self.journeys):
            if not self._same_traveller(journey, leg) or leg.kind == "presence":
                continue
            if _one_tour(journey, leg) or _follows(journey, leg):
                journey.append(leg)
                return
        self.journeys.append([leg])

    def _same_traveller(self, journey: Sequence[Leg], leg: Leg) -> bool:
        known = {actor for other in journey for actor in other.travellers}
        if known & set(leg.travellers):
            return True
        persons = {a for a in known | set(leg.travellers) if self.finder.actor(a).kind == "person"}
        if persons & known and persons & set(leg.travellers):
            return False
        countries = {self.finder.actor(actor).country for actor in known}
        return any(self.finder.actor(a).country in countries - {None} for a in leg.travellers)

    def _retells(self, journey: Sequence[Leg], leg: Leg) -> bool:
        same = [other for other in journey if other.country == leg.country]
        if not same:
            return False
        if leg.known or leg.kind in {"presence", "host"}:
            return True
        if any(_differ(other, leg) for other in same):
            return False
        planned = {other.status == "planned" for other in same}
        return (leg.status == "planned") in planned or "cancelled" in {leg.status, *(o.status for o in same)}

    def visits(self, events: Sequence[Event]) -> list[Visit]:
        """Return the journeys as visits in text order."""
        ordered = sorted(self.journeys, key=lambda journey: min(leg.trigger.i for leg in journey))
        return [self._visit(f"V{n}", journey, events) for n, journey in enumerate(ordered, 1)]

    def _visit(self, visit_id: str, journey: Sequence[Leg], events: Sequence[Event]) -> Visit:
        travellers = list(dict.fromkeys(actor for leg in journey for actor in leg.travellers))
        persons = [actor for actor in travellers if self.finder.actor(actor).kind == "person"]
        stops = []
        for country in dict.fromkeys(leg.country for leg in sorted(journey, key=lambda item: item.trigger.i)):
            legs = [leg for leg in journey if leg.country == country]
            dated = [leg.days for leg in legs if leg.days is not None]
            days = min(dated, key=lambda span: span[1] - span[0], default=None)  # the most precise
            stops.append(
                Stop(
                    place=self._spot(legs),
                    country=country,
                    start=days[0] if days else None,
                    end=days[1] if days else None,
                    events=sorted({event for leg in legs for event in leg.events}),
                )
            )
        if all(stop.start is not None for stop in stops):
            stops.sort(key=lambda stop: (stop.start is None, stop.start))
        return Visit(id=visit_id, travellers=persons or travellers, status=_status(journey), stops=stops)

    def _spot(self, legs: Sequence[Leg]) -> str | None:
        """The place of a stop: the first town or site that is told, else the land as it is named."""
        told = [leg.place for leg in legs if leg.place is not None]
        lands = {p.id for p in self.finder.resolution.places if p.feature == "country"}
        return next((place for place in told if place not in lands), told[0] if told else None)


def _status(journey: Sequence[Leg]) -> Status:
    """The status of the whole: what its plain legs say; a leg that only takes it up decides nothing."""
    telling = [leg for leg in journey if not leg.known and leg.kind != "presence"]
    telling = telling or [leg for leg in journey if not leg.known] or list(journey)
    if {leg.status for leg in telling} == {"happened", "planned"} and len(
        {leg.country for leg in telling}
    ) > 1:
        return "ongoing"  # one stop has been made and others lie ahead
    return max((leg.status for leg in telling), key=lambda status: _RANK[status])


def _differ(a: Leg, b: Leg) -> bool:
    """Whether two legs are dated on different occasions: their days lie apart."""
    if a.days is None or b.days is None:
        return False
    return a.days[1] < b.days[0] or b.days[1] < a.days[0]


def _one_tour(journey: Sequence[Leg], leg: Leg) -> bool:
    """Whether a leg and a journey are told as one: one trigger, or one clause that hangs on the other."""
    for other in journey:
        if other.trigger.i == leg.trigger.i:
            return True
        if other.trigger.sent.start == leg.trigger.sent.start and _hangs(other.trigger, leg.trigger):
            return True
    return False


def _follows(journey: Sequence[Leg], leg: Leg) -> bool:
    """Whether a leg begins where a stop elsewhere ends: "in Oslo from May 2 to 4", "in Riga on the 5th"."""
    if leg.days is None or leg.status == "cancelled":
        return False
    others = (one for one in journey if one.days is not None and one.kind == "travel")
    return any(
        one.country != leg.country
        and one.status != "cancelled"
        and abs((leg.days[0] - one.days[1]).days) <= 1
        and set(one.travellers) & set(leg.travellers)
        for one in others
        if one.days is not None
    )


def _hangs(a: Token, b: Token) -> bool:
    """Whether one word's clause depends on the other's, other than by standing beside it."""
    for upper, lower in ((a, b), (b, a)):
        if upper.is_ancestor(lower):
            current = lower
            while current.i != upper.i:
                if current.dep_ == "conj" and current.pos_ == "VERB" and _has_subject(current):
                    return False
                current = current.head
            return True
    return False


def _has_subject(verb: Token) -> bool:
    """Whether a verb has a subject of its own."""
    return any(child.dep_ in {"nsubj", "nsubj:pass"} for child in verb.children)
