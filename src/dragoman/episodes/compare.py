"""What speaks for and against two events being tellings of one: named traits with amounts from 0 to 1.

The traits of a pair do not depend on which event comes first, nor on any other event.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dragoman.episodes.mentions import Mention, Party
from dragoman.episodes.tables import related_acts
from dragoman.ontology import load_codebook

SPEECH: Final = frozenset({"AGREE", "SUPPORT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "CONCEDE"})
"""Acts of words: on one occasion there are many, and only what is said tells them apart."""
_COMING: Final = frozenset({"planned", "hypothetical"})
_DONE: Final = frozenset({"happened", "ongoing"})


def traits(a: Mention, b: Mention, *, copies: bool = False) -> dict[str, float]:
    """Return the traits of a pair; ``copies`` says that the two stories are near-duplicates.

    >>> from dragoman.episodes.mentions import mentions_of
    >>> from dragoman.record.examples import small_record
    >>> (event,) = mentions_of(small_record())
    >>> traits(event, event)["all parties in common"]
    1.0
    """
    found: dict[str, float] = {"any pair": 1.0}
    for part in (
        _act(a, b),
        _status(a, b),
        _parties(a, b),
        _roles(a, b),
        _days(a, b),
        _place(a, b),
        _words(a, b),
    ):
        found.update(part)
    if copies:
        found["stories are copies"] = 1.0
    return {name: amount for name, amount in found.items() if amount}


def _act(a: Mention, b: Mention) -> Iterator[tuple[str, float]]:
    if a.type == b.type:
        yield ("meeting" if a.type == "CONSULT" else "speech" if a.type in SPEECH else "deed"), 1.0
        if a.mode is not None and b.mode is not None:
            yield ("same mode" if a.mode == b.mode else "other mode"), 1.0
    elif frozenset((a.type, b.type)) in related_acts():
        yield "related acts", 1.0
    else:
        yield "unlike acts", 1.0


def _status(a: Mention, b: Mention) -> Iterator[tuple[str, float]]:
    pair = {a.status, b.status}
    if a.status == b.status or pair <= _DONE or pair <= _COMING:
        return
    if "denied" in pair:
        yield "one denies it", 1.0
    elif pair & _COMING and pair & _DONE:
        first, then = (a, b) if a.status in _COMING else (b, a)
        ordered = first.published is None or then.published is None or first.published <= then.published
        told = first.days is not None and first.days.told
        if ordered and told:
            yield "plan and its happening", 1.0
        else:
            yield "plan beside a deed", 1.0
    elif "cancelled" in pair:
        yield "one is cancelled", 1.0


def _parties(a: Mention, b: Mention) -> Iterator[tuple[str, float]]:
    lands_a, lands_b = a.lands, b.lands
    shared = lands_a & lands_b
    if lands_a == lands_b:
        yield "all parties in common", 1.0
    elif shared in (lands_a, lands_b):
        yield "one names more parties", 1.0
        yield "parties left over", min(1.0, len(lands_a ^ lands_b) / 6)
    else:
        yield "each names other parties", 1.0
    if len(shared) == 1:
        yield "one land in common", 1.0
    if any(_foreign(land) for land in shared) and len(shared) > 1:
        yield "a body in common", 1.0
    yield from _persons(a, b)


def _foreign(land: str) -> bool:
    return not (len(land) == 3 and land.isupper())


def _persons(a: Mention, b: Mention) -> Iterator[tuple[str, float]]:
    """Compare the named persons of each land that both tell of."""
    mine, others = _by_land(a), _by_land(b)
    agreeing = clashing = lone = 0
    for land in mine.keys() | others.keys():
        left, right = mine.get(land, []), others.get(land, [])
        if left and right:
            if any(same_person(p, q) for p in left for q in right):
                agreeing += 1
            else:
                clashing += 1
        else:
            lone += 1
    if agreeing:
        yield ("persons of one side in common" if agreeing == 1 else "persons of both sides in common"), 1.0
    if clashing:
        yield "other persons", 1.0
    if lone and not agreeing and not clashing:
        yield "persons in one telling only", 1.0


def _by_land(mention: Mention) -> dict[str, list[Party]]:
    found: dict[str, list[Party]] = {}
    for party in mention.parties:
        if party.named_person:
            found.setdefault(party.land, []).append(party)
    return found


def same_person(a: Party, b: Party) -> bool:
    """Whether two persons may be one: the same key, or a surname in common and no key against it."""
    return a.key == b.key or (a.surname is not None and a.surname == b.surname)


def _roles(a: Mention, b: Mention) -> Iterator[tuple[str, float]]:
    if a.type == b.type and load_codebook().types[a.type].symmetric:
        return
    doers_a, doers_b = ({p.land for p in m.actors} for m in (a, b))
    done_to_a, done_to_b = ({p.land for p in m.recipients} for m in (a, b))
    if doers_a & doers_b:
        if done_to_a & done_to_b:
            yield "same doer and recipient", 1.0
        elif done_to_a and done_to_b:
            yield "same doer, other recipient", 1.0
        else:
            yield "same doer, one recipient", 1.0
    elif doers_a and doers_b:
        yield "other doer", 1.0


def _days(a: Mention, b: Mention) -> Iterator[tuple[str, float]]:
    if a.days is None or b.days is None:
        yield "no day", 1.0
        return
    apart = a.days.apart(b.days)
    told = a.days.told + b.days.told
    if apart == 0:
        exact = told == 2 and (a.days.start, a.days.end) == (b.days.start, b.days.end)
        yield ("same day told" if exact else "days overlap" if told else "same day of publication"), 1.0
    elif told == 2:
        yield "days apart, both told", min(apart, 3) / 3
    else:
        yield "days apart by publication", min(apart, 3) / 3


def _place(a: Mention, b: Mention) -> Iterator[tuple[str, float]]:
    if a.place is None or b.place is None:
        return
    if a.place == b.place:
        yield "same place", 1.0
    elif a.country is not None and a.country == b.country:
        yield "same country", 1.0
    else:
        yield "other place", 1.0


def _words(a: Mention, b: Mention) -> Iterator[tuple[str, float]]:
    kind = "speech" if a.type in SPEECH or b.type in SPEECH else "deed"
    shared = len(a.words & b.words)
    if shared:
        yield f"words in common ({kind})", shared / min(len(a.words), len(b.words))
        yield f"all words in common ({kind})", shared / len(a.words | b.words)
    if a.trigger == b.trigger:
        yield f"same trigger ({kind})", 1.0
