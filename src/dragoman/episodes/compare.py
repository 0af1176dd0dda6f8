"""What speaks for and against two events being tellings of one: named traits with amounts from 0 to 1.

The traits of a pair do not depend on which event comes first, nor on any other event.
"""

from __future__ import annotations

from typing import Final, TypeAlias

from dragoman.episodes.mentions import Mention, Party, weight
from dragoman.episodes.tables import related_acts
from dragoman.ontology import load_codebook

SPEECH: Final = frozenset(
    {"AGREE", "SUPPORT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "CONCEDE", "COOPERATE"}
)
"""Acts of words: on one occasion there are many, and only what is said tells them apart. So it is with
cooperation, which diplomats speak of more than they are seen to do it."""
_UNNAMED: Final = frozenset({"state", "population", "office"})
_SAME_SENTENCE: Final = 0.6
"""Share of words, by weight, from which two sentences are one sentence edited."""
_WORDS_OF_OTHER_ACTS: Final = 3
"""Words that the sentences of acts of two types must share. Of 1,690 stories' pairs none with fewer came near
the threshold, and they are most of all pairs."""
_COMING: Final = frozenset({"planned", "hypothetical"})
_DONE: Final = frozenset({"happened", "ongoing"})


Traits: TypeAlias = dict[str, float]
"""Trait → its amount. The functions below add to it: a story's events are compared with hundreds."""


def traits(a: Mention, b: Mention, *, copies: bool = False) -> dict[str, float]:
    """Return the traits of a pair; ``copies`` says that the two stories are near-duplicates.

    >>> from dragoman.episodes.mentions import mentions_of
    >>> from dragoman.record.examples import small_record
    >>> (event,) = mentions_of(small_record())
    >>> traits(event, event)["all parties in common"]
    1.0
    """
    found: Traits = {"any pair": 1.0}
    kind = kind_of(a, b)
    for part in (_act, _status, _parties, _persons, _roles, _days, _place, _words, _casts, _together):
        part(found, kind, a, b)
    if copies:
        found["stories are copies"] = 1.0
    return {name: amount for name, amount in found.items() if amount}


def bar(a: Mention, b: Mention, *, copies: bool = False) -> str | None:
    """What keeps two events from being one, whatever else speaks for it; None where nothing does.

    These are no weights: among the labelled pairs of the part ``train`` each of them parted events of two
    occasions in all cases but three, and diplomats repeat themselves to the next guest in the same words.
    """
    if a.type != b.type and len(a.words & b.words) < _WORDS_OF_OTHER_ACTS:
        return "other acts in other words"
    kind = kind_of(a, b)
    if kind == "meeting":
        if a.days is not None and b.days is not None and a.days.told and b.days.told and a.days.apart(b.days):
            return "other days are told"
        if _sides(a, b)[1]:
            return "other persons meet"
    elif kind == "speech" and not copies and a.cast and b.cast and a.cast - b.cast and b.cast - a.cast:
        return "said at meetings with other people"
    return None


def kind_of(a: Mention, b: Mention) -> str:
    """What decides whether two events are one: in a meeting who and when, in speech the words, else both."""
    if a.type == b.type == "CONSULT":
        return "meeting"
    return "speech" if a.type in SPEECH or b.type in SPEECH else "deed"


def _act(found: Traits, kind: str, a: Mention, b: Mention) -> None:
    if a.type == b.type:
        found[kind] = 1.0
        if a.mode is not None and b.mode is not None:
            found["same mode" if a.mode == b.mode else "other mode"] = 1.0
        elif a.type == "CONSULT" and "visit" in {a.mode, b.mode}:
            found["a visit beside a meeting"] = 1.0
    elif frozenset((a.type, b.type)) in related_acts():
        found["related acts"] = 1.0
    else:
        found["unlike acts"] = 1.0


def _status(found: Traits, kind: str, a: Mention, b: Mention) -> None:
    pair = {a.status, b.status}
    if a.status == b.status or pair <= _DONE or pair <= _COMING:
        return
    if "denied" in pair:
        found["one denies it"] = 1.0
    elif pair & _COMING and pair & _DONE:
        first, then = (a, b) if a.status in _COMING else (b, a)
        ordered = first.published is None or then.published is None or first.published <= then.published
        told = first.days is not None and first.days.told
        if ordered and told:
            found["plan and its happening"] = 1.0
        else:
            found["plan beside a deed"] = 1.0
    elif "cancelled" in pair:
        found["one is cancelled"] = 1.0


def _parties(found: Traits, kind: str, a: Mention, b: Mention) -> None:
    lands_a, lands_b = a.lands, b.lands
    shared = lands_a & lands_b
    if lands_a == lands_b:
        found["all parties in common"] = 1.0
    elif shared in (lands_a, lands_b):
        found["one names more parties"] = 1.0
        found["parties left over"] = min(1.0, len(lands_a ^ lands_b) / 6)
    else:
        found["each names other parties"] = 1.0
    if len(shared) == 1:
        mine, others = (_named(mention) for mention in (a, b))
        strangers = bool(mine and others) and not mine & others
        found["other parties of one land" if strangers else "one land in common"] = 1.0
    if any(_foreign(land) for land in shared) and len(shared) > 1:
        found["a body in common"] = 1.0


def _foreign(land: str) -> bool:
    return not (len(land) == 3 and land.isupper())


def _named(mention: Mention) -> set[str]:
    """The parties that are more than their land, by surname or key."""
    return {party.surname or party.key for party in mention.parties if party.kind not in _UNNAMED}


def _persons(found: Traits, kind: str, a: Mention, b: Mention) -> None:
    agreeing, clashing, lone = _sides(a, b)
    if clashing:
        found["other persons"] = 1.0
    elif agreeing:
        found["persons of one side in common" if agreeing == 1 else "persons of both sides in common"] = 1.0
    elif lone:
        found["persons in one telling only"] = 1.0


def _sides(a: Mention, b: Mention) -> tuple[int, int, int]:
    """Of how many lands both name the same person, other persons, and only one of the two names any."""
    mine, others = a.persons, b.persons
    agreeing = clashing = lone = 0
    for land in mine.keys() | others.keys():
        left, right = mine.get(land, ()), others.get(land, ())
        if not left or not right:
            lone += 1
        elif any(same_person(p, q) for p in left for q in right):
            agreeing += 1
        else:
            clashing += 1
    return agreeing, clashing, lone


def same_person(a: Party, b: Party) -> bool:
    """Whether two persons may be one: the same key, or a surname in common and no key against it."""
    if a.key == b.key:
        return True
    if a.surname is None or b.surname is None:
        return False
    # "Zelensky" and "Zelenskyy", "Erdogan" and "Erdoğan".
    return a.surname == b.surname or (len(a.surname) >= 6 and a.surname[:6] == b.surname[:6])


def _roles(found: Traits, kind: str, a: Mention, b: Mention) -> None:
    if a.type == b.type and load_codebook().is_symmetric(a.type):
        return
    if a.doers & b.doers:
        if a.done_to & b.done_to:
            found["same doer and recipient"] = 1.0
        elif a.done_to and b.done_to:
            found["same doer, other recipient"] = 1.0
        else:
            found["same doer, one recipient"] = 1.0
    elif a.doers and b.doers:
        found["other doer"] = 1.0


def _days(found: Traits, kind: str, a: Mention, b: Mention) -> None:
    if a.days is None or b.days is None:
        found["no day"] = 1.0
        return
    apart, told = a.days.apart(b.days), a.days.told + b.days.told
    if a.days.long or b.days.long:
        found["same month or year told" if a.days == b.days else "day within a month or year told"] = 1.0
    elif apart == 0:
        exact = told == 2 and (a.days.start, a.days.end) == (b.days.start, b.days.end)
        found["same day told" if exact else "days overlap" if told else "same day of publication"] = 1.0
    elif told == 2:
        found[f"other days told ({kind})"] = 1.0
    else:
        found[f"days apart by publication ({kind})"] = min(apart, 3) / 3


def _place(found: Traits, kind: str, a: Mention, b: Mention) -> None:
    if a.place is None or b.place is None:
        return
    if a.place == b.place:
        found["same place"] = 1.0
    elif a.country is not None and a.country == b.country:
        found["same country"] = 1.0
    else:
        found["other place"] = 1.0


def _words(found: Traits, kind: str, a: Mention, b: Mention) -> None:
    """Compare the sentences: rare words tell more."""
    shared = weight(a.words & b.words)
    if shared:
        all_words = shared / (a.weight + b.weight - shared)
        found[f"words in common ({kind})"] = shared / min(a.weight, b.weight)
        found[f"all words in common ({kind})"] = all_words
        if all_words >= _SAME_SENTENCE:
            found["nearly the same sentence"] = 1.0
    if a.trigger == b.trigger:
        found[f"same trigger ({kind})"] = 1.0


def _casts(found: Traits, kind: str, a: Mention, b: Mention) -> None:
    """Compare whom the two stories have meet: what is said to one guest is not what is said to the next."""
    if a.cast and b.cast:
        strangers = a.cast - b.cast and b.cast - a.cast
        name = "other people meet in the stories" if strangers else "the same people meet in the stories"
        found[f"{name} ({kind})"] = 1.0


def _together(found: Traits, kind: str, a: Mention, b: Mention) -> None:
    """What settles it when it comes together: a meeting is who and when."""
    if kind != "meeting" or a.days is None or b.days is None or a.days.apart(b.days):
        return
    if a.days.told and b.days.told and (a.days.start, a.days.end) != (b.days.start, b.days.end):
        return
    agreeing, clashing, _ = _sides(a, b)
    if not clashing:
        if agreeing >= 2:
            found["the same people meet on one day"] = 1.0
        elif a.lands == b.lands:
            found["the same parties meet on one day"] = 1.0
