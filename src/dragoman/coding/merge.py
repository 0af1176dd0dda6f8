"""One event per action, actor set, recipient set and occasion: retellings are joined."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from dragoman.coding.roles import unique
from dragoman.coding.trace import Trace
from dragoman.record.models import Event

# Acts of speech told twice are two acts unless they say the same; what is done is the same act again.
_SPEECH = frozenset({"AGREE", "SUPPORT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "CONCEDE"})
_SAME_WORDS = 0.65


@dataclass(slots=True)
class Candidate:
    """A coded event before merging, with the content lemmas and the number of its sentence."""

    event: Event
    words: frozenset[str]
    lemma: str
    sentence: int


def merge(
    candidates: Sequence[Candidate],
    country: Callable[[str], str],
    is_person: Callable[[str], bool] = lambda _: False,
    like: Callable[[str], str] = str,
    trace: Trace | None = None,
) -> list[Candidate]:
    """Join retellings; ``country`` maps an actor id to the key by which two actors count as one.

    ``like`` gives the type of PLOVER whose rules a type follows; ``trace`` is told what is joined, and why.

    Meetings with different persons stay apart even where the countries are the same.
    """
    kept: list[Candidate] = []
    by_code: dict[str, list[int]] = {}
    for candidate in candidates:
        alike = by_code.setdefault(candidate.event.plover, [])
        twin = next(
            (
                at
                for at in alike
                if _same(kept[at], candidate, country, like)
                and not _others(kept[at].event, candidate.event, is_person, like)
            ),
            None,
        )
        if twin is None:
            alike.append(len(kept))
            kept.append(candidate)
        else:
            whole = _join(kept[twin], candidate, like)
            if trace is not None:
                _tell(trace, kept[twin], candidate, whole.event, _same(kept[twin], candidate, country, like))
            kept[twin] = whole
    return kept


def _same(a: Candidate, b: Candidate, country: Callable[[str], str], like: Callable[[str], str]) -> str:
    """The name of the rule by which two tellings are of one event; empty when they are of two."""
    x, y = a.event, b.event
    kinds = {like(x.type), like(y.type)}
    if x.plover != y.plover or (like(x.type) == "CONSULT" and (x.mode == "visit") != (y.mode == "visit")):
        return ""
    if x.start and y.start and x.start != y.start:
        return ""
    if not _compatible(x, y, country, like(x.type)):
        return ""
    if kinds & _SPEECH:
        if _overlap(a.words, b.words) >= _SAME_WORDS:
            return "same words"
        return "same sentence" if a.sentence == b.sentence and a.lemma == b.lemma else ""
    return "same act" if x.status == y.status or "planned" not in {x.status, y.status} else ""


def _tell(trace: Trace, a: Candidate, b: Candidate, whole: Event, rule: str) -> None:
    """Note which of two tellings stays; the whole has its trigger."""
    kept, other = (a.event, b.event) if whole.trigger == a.event.trigger else (b.event, a.event)
    trace.joined(kept, other, rule, whole)


def _compatible(x: Event, y: Event, country: Callable[[str], str], kind: str) -> bool:
    ax, ay = {country(a) for a in x.actors}, {country(a) for a in y.actors}
    rx, ry = {country(a) for a in x.recipients}, {country(a) for a in y.recipients}
    if kind in {"CONSULT", "COOPERATE", "AGREE"} and x.mode != "visit":
        left, right = ax | rx, ay | ry
        return left <= right or right <= left
    return (ax <= ay or ay <= ax) and (rx == ry or not rx or not ry or bool(rx & ry))


def _others(x: Event, y: Event, is_person: Callable[[str], bool], like: Callable[[str], str]) -> bool:
    """Whether each of two meetings has a person whom the other has not."""
    if like(x.type) != "CONSULT":
        return False
    left, right = {*x.actors, *x.recipients}, {*y.actors, *y.recipients}
    return any(map(is_person, left - right)) and any(map(is_person, right - left))


def _overlap(a: frozenset[str], b: frozenset[str]) -> float:
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0


def _join(a: Candidate, b: Candidate, like: Callable[[str], str]) -> Candidate:
    """Keep the more informative telling; the other adds what it lacks and a mention."""
    first, second = (a, b) if _information(a.event) >= _information(b.event) else (b, a)
    x, y = first.event, second.event
    dated = x if x.start else y
    met = like(x.type) == like(y.type) == "CONSULT" and x.mode != "visit"
    event = x.model_copy(
        update={
            "actors": unique([*x.actors, *(y.actors if met else [])]),
            "recipients": x.recipients or y.recipients,
            "mode": x.mode or y.mode,
            "start": dated.start,
            "end": dated.end,
            "date_from": dated.date_from,
            "place": x.place or y.place,
            "contexts": unique([*x.contexts, *y.contexts]),
            "mentions": [*x.mentions, y.trigger, *y.mentions],
            "confidence": max(x.confidence, y.confidence),
        }
    )
    return Candidate(event, first.words | second.words, first.lemma, first.sentence)


def _information(event: Event) -> float:
    return (
        2 * bool(event.actors)
        + 2 * bool(event.recipients)
        + bool(event.start)
        + bool(event.place)
        + event.confidence
    )
