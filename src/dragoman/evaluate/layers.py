"""One record against one hand-made record, layer by layer.

Matching is one to one within a story:

* events: the same code after reduction, an actor in common, a recipient in common (or none on either side);
  of symmetric types the parties are one set, whoever is listed first. ``events dyad`` leaves the code out,
  ``events quad`` takes its quad class, ``events core`` counts the recall of the gold marked as core.
* statements: seven tenths of the shorter content lie in the other; then speaker, kind and attribution.
* figures: spans overlap, values agree within a hundredth. times: words and days agree.
* places: the same words in the same country. visits: a traveller and a country in common.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from dragoman.evaluate.counts import Hits, Share
from dragoman.evaluate.gold import (
    GoldDate,
    GoldEvent,
    GoldFigure,
    GoldStatement,
    GoldStory,
    GoldVisit,
    locate,
)
from dragoman.evaluate.matching import (
    Party,
    meeting,
    overlap,
    pair,
    pair_in_turn,
    party,
    plain_words,
)
from dragoman.ontology.codebook import Codebook
from dragoman.record.models import Actor, Event, Figure, Place, Record, Span, Statement, Time, Visit

T = TypeVar("T", GoldFigure, GoldDate, GoldStatement)
Scores = dict[str, dict[str, float]]

_LIKE_EXTENT = 0.9
_SHARED_CONTENT = 0.7
_VALUE_TOLERANCE = 0.01


@dataclass(slots=True)
class Tally:
    """Counts over stories: hits of each layer, and shares of what is judged on matched things."""

    layers: dict[str, Hits] = field(default_factory=lambda: defaultdict(Hits))
    shares: dict[str, Share] = field(default_factory=lambda: defaultdict(Share))

    def scores(self) -> Scores:
        """Return precision, recall, F1 and counts of each layer, then accuracy and count of each share."""
        rows: Scores = {
            name: {**hits.scores(3), "gold": hits.gold, "predicted": hits.predicted}
            for name, hits in self.layers.items()
        }
        for name, share in self.shares.items():
            rows[name] = {"accuracy": round(share.accuracy, 3), "n": share.n}
        return rows


@dataclass(frozen=True, slots=True)
class EventMatches:
    """Which events of a story were met, which were missed, and which were made up."""

    matched: list[tuple[GoldEvent, Event]]
    missed: list[GoldEvent]
    extra: list[Event]


def score_story(gold: GoldStory, record: Record, tally: Tally, book: Codebook) -> EventMatches:
    """Add one story to a tally and return how its events were matched."""
    judge = _StoryJudge(gold, record, tally, book)
    matches = judge.events()
    judge.statements()
    judge.figures()
    judge.times()
    judge.places()
    judge.visits()
    judge.spans()
    return matches


class _StoryJudge:
    def __init__(self, gold: GoldStory, record: Record, tally: Tally, book: Codebook) -> None:
        self.gold = gold
        self.record = record
        self.tally = tally
        self.text = record.story.text
        self.quads = {name: kind.quad for name, kind in book.types.items()}
        self.symmetric = {name for name, kind in book.types.items() if kind.symmetric}
        self.actors: dict[str, Actor] = {actor.id: actor for actor in record.actors}
        self.place: dict[str, Place] = {place.id: place for place in record.places}

    def _add(self, layer: str, pairs: int, gold: int, predicted: int) -> None:
        self.tally.layers[layer].add(hits=pairs, gold=gold, predicted=predicted)

    def _judge(self, share: str, right: object) -> None:
        self.tally.shares[share].judge(bool(right))

    # Events ---------------------------------------------------------------------------------------------

    def events(self) -> EventMatches:
        """Score events and what is said of those that match."""
        gold, found = self.gold.events, self.record.events
        places = {id(event): self._gold_spans(event) for event in gold}

        def exact(g: GoldEvent, p: Event) -> bool:
            return g.plover == p.plover and self._same_dyad(g, p)

        matched = pair_in_turn(
            gold,
            found,
            lambda g, p: overlap(places[id(g)][0], p.trigger) and exact(g, p),
            lambda g, p: overlap(places[id(g)][1], p.evidence) and exact(g, p),
            exact,
        )
        self._add("events", len(matched), len(gold), len(found))
        # Nothing predicted is marked as core: precision has no meaning here and stands at 1.
        core = sum(g.core for g, _ in matched)
        self._add("events core", core, sum(g.core for g in gold), core)
        quads = pair(gold, found, self._same_quad)
        self._add("events quad", len(quads), len(gold), len(found))
        self._add("events dyad", len(pair(gold, found, self._same_dyad)), len(gold), len(found))
        for g, p in matched:
            self._judge_event(g, p)
        hit_gold, hit_found = {id(g) for g, _ in matched}, {id(p) for _, p in matched}
        return EventMatches(
            matched,
            [g for g in gold if id(g) not in hit_gold],
            [p for p in found if id(p) not in hit_found],
        )

    def _gold_spans(self, event: GoldEvent) -> tuple[Span, Span]:
        """Return where trigger and sentence of a gold event stand; (0, 0) overlaps nothing."""
        start, end = locate(self.text, event.sentence) or (0, 0)
        found = locate(self.text[start:end], event.trigger)
        return (start + found[0], start + found[1]) if found else (start, end), (start, end)

    def _parties(self, ids: Sequence[str]) -> list[Party]:
        return [party(self.actors[one]) for one in ids]

    def _same_dyad(self, gold: GoldEvent, found: Event) -> bool:
        gold_actors, gold_recipients = ([party(a) for a in side] for side in (gold.actors, gold.recipients))
        actors, recipients = self._parties(found.actors), self._parties(found.recipients)
        if gold.plover in self.symmetric:
            everyone, found_everyone = gold_actors + gold_recipients, actors + recipients
            if not everyone:
                return not found_everyone
            return meeting(everyone, found_everyone) >= min(2, len(set(everyone)))
        return _common(gold_actors, actors) and _common(gold_recipients, recipients)

    def _same_quad(self, gold: GoldEvent, found: Event) -> bool:
        return self.quads[gold.plover] == self.quads.get(found.plover) and self._same_dyad(gold, found)

    def _judge_event(self, gold: GoldEvent, found: Event) -> None:
        self._judge("status", gold.status == found.status)
        if gold.mode:
            self._judge("mode", gold.mode == found.mode)
        if gold.start:
            self._judge("event date", gold.start == found.start)
        if gold.place:
            place = self.place.get(found.place or "")
            self._judge("event place", place is not None and place.country == gold.place.country)

    # Statements -----------------------------------------------------------------------------------------

    def statements(self) -> None:
        """Score statements, and speaker, kind and attribution of those that match."""
        gold = self._located(self.gold.statements, lambda statement: statement.content)
        found = self.record.statements

        def shared(g: tuple[GoldStatement, Span], p: Statement) -> tuple[int, int, int]:
            hit = sum(overlap(g[1], span) for span in p.content)
            return hit, g[1][1] - g[1][0], sum(end - start for start, end in p.content)

        def like_extent(g: tuple[GoldStatement, Span], p: Statement) -> bool:
            hit, gold_length, length = shared(g, p)
            return hit >= _LIKE_EXTENT * max(gold_length, length)

        def enough(g: tuple[GoldStatement, Span], p: Statement) -> bool:
            hit, gold_length, length = shared(g, p)
            return hit > 0 and hit >= _SHARED_CONTENT * min(gold_length, length)

        # Nested statements share their words: the one of like extent is taken first.
        matched = pair_in_turn(gold, found, like_extent, enough)
        self._add("statements", len(matched), len(gold), len(found))
        for (g, _), p in matched:
            self._judge("speaker", self._same_speaker(g, p))
            self._judge("kind", g.kind == p.kind)
            self._judge("attribution", g.attribution == p.attribution)

    def _same_speaker(self, gold: GoldStatement, found: Statement) -> bool:
        if found.speaker is None:
            return not gold.speaker
        actor = self.actors[found.speaker]
        gold_words, words = plain_words(gold.speaker), plain_words(actor.name)
        if gold.attribution == "named":
            return bool(gold_words and words) and (gold_words[-1] in words or words[-1] in gold_words)
        same_country = bool(gold.speaker_country) and gold.speaker_country == actor.country
        return bool(set(gold_words) & set(words)) or same_country

    # Figures, times, places, visits ---------------------------------------------------------------------

    def figures(self) -> None:
        """Score figures."""
        gold = self._located(self.gold.figures, lambda figure: figure.text)

        def same(g: tuple[GoldFigure, Span], p: Figure) -> bool:
            one, other = g[0].value, p.value
            close = abs(one - other) <= _VALUE_TOLERANCE * max(abs(one), abs(other), 1e-9)
            return close and overlap(g[1], p.span) > 0

        found = self.record.figures
        self._add("figures", len(pair(gold, found, same)), len(gold), len(found))

    def times(self) -> None:
        """Score expressions with days; each distinct one of the record counts once."""
        gold = self._located(self.gold.dates, lambda expression: expression.text)
        distinct: dict[tuple[str, date, date | None], Time] = {}
        for time in self.record.times:
            if time.start is not None:
                distinct.setdefault((self._words(time.span), time.start, time.end), time)
        found = list(distinct.values())

        def same(g: tuple[GoldDate, Span], p: Time) -> bool:
            # Any occurrence of the same words counts.
            words = overlap(g[1], p.span) > 0 or g[0].text.lower() in self._words(p.span)
            return words and (g[0].start, g[0].end) == (p.start, p.end)

        self._add("times", len(pair(gold, found, same)), len(gold), len(found))

    def places(self) -> None:
        """Score place names with their countries."""
        gold = {(tuple(plain_words(one.text)), one.country) for one in self.gold.places if one.country}
        found = {
            (tuple(plain_words(self.text[slice(*span)])), place.country)
            for place in self.record.places
            if place.country
            for span in place.mentions
        }
        self._add("places", len(gold & found), len(gold), len(found))

    def visits(self) -> None:
        """Score visits, and the status of those that match."""
        matched = pair(self.gold.visits, self.record.visits, self._same_visit)
        self._add("visits", len(matched), len(self.gold.visits), len(self.record.visits))
        for g, p in matched:
            self._judge("visit status", g.status == p.status)

    def _same_visit(self, gold: GoldVisit, found: Visit) -> bool:
        surname = set(plain_words(gold.traveller)[-1:])
        travellers = [self.actors[one] for one in found.travellers]
        known = any(
            surname & set(plain_words(actor.name))
            or (gold.traveller_country and gold.traveller_country == actor.country)
            for actor in travellers
        )
        return known and bool({stop.country for stop in gold.stops} & {stop.country for stop in found.stops})

    def spans(self) -> None:
        """Judge whether every span of every event lies in the text."""
        spans = [span for event in self.record.events for span in (event.evidence, event.trigger)]
        self._judge("spans in range", all(0 <= start < end <= len(self.text) for start, end in spans))

    def _words(self, span: Span) -> str:
        return self.text[slice(*span)].lower()

    def _located(self, items: Iterable[T], words: Callable[[T], str]) -> list[tuple[T, Span]]:
        """Return the items that the text holds, with where they first stand."""
        found = ((item, locate(self.text, words(item))) for item in items)
        return [(item, at) for item, at in found if at is not None]


def _common(gold: Sequence[Party], found: Sequence[Party]) -> bool:
    return meeting(gold, found) > 0 if gold or found else True
