"""Stories annotated with events, as examples: which words name them, and which mention their parties.

A folder of stories holds ``NAME.txt`` and ``gold/NAME.json``, the form of the annotation guide. Annotators
name parties once; which words of the story mention them, pronouns and descriptions among them, is found by
the reader that is installed and its resolution. A mention of a party's state that is not the party itself
("Cairo", where the minister acted) says neither yes nor no: it is left out.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from spacy.tokens import Doc

from dragoman.annotate.component import Layout
from dragoman.errors import InputError
from dragoman.evaluate.gold import GoldActor, GoldEvent, GoldStory, locate, read_gold
from dragoman.resolve.resolution import Resolution
from dragoman.train.confidence import actor_key, is_left_out, same_party
from dragoman.train.example import EventMark, Example

_LITTLE: Final = frozenset({"the", "of", "and", "a"})
_NEAR: Final = 1
"""Sentences before and behind the trigger's in which mentions are judged: few parties stand further off."""


def read_event_stories(folder: Path, left_out: int = 0) -> Iterator[Example]:
    """Yield the stories of a folder but those left out (:func:`~dragoman.train.confidence.is_left_out`).

    Raises :class:`~dragoman.errors.InputError` when a part is missing."""
    from dragoman.annotate import annotate
    from dragoman.ingest import read_text
    from dragoman.resolve import resolve

    paths = sorted((folder / "gold").glob("*.json"))
    if not paths:
        raise InputError(str(folder), "no gold/NAME.json in it")
    paths = [path for path in paths if not is_left_out(path.stem, left_out)]
    golds = [read_gold(path) for path in paths]
    texts = (folder / f"{path.stem}.txt" for path in paths)
    stories = (
        read_text(text.read_text(encoding="utf-8"), published=gold.published)
        for text, gold in zip(texts, golds, strict=True)
    )
    for path, gold, doc in zip(paths, golds, annotate(stories), strict=True):
        yield example_of(path.stem, gold, doc, resolve(doc))


def example_of(name: str, gold: GoldStory, doc: Doc, resolution: Resolution) -> Example:
    """Return the example of an annotated story; events whose trigger is not found in it are left out."""
    layout = Layout.of(doc)
    words = {token: place for place, token in enumerate(layout.tokens)}
    mentions = {words[token]: ids for token, ids in resolution.actor_at.items() if token in words and ids}
    sentence = {
        words[token.i]: number for number, sent in enumerate(doc.sents) for token in sent if token.i in words
    }
    marks = []
    for event in gold.events:
        at = _trigger(doc, event)
        if at is None or at not in words:
            continue
        roles = _roles(event, mentions, resolution)
        near = (place for place in mentions if abs(sentence[place] - sentence[words[at]]) <= _NEAR)
        judged = {place: roles.get(place, "O") for place in near}
        parties = {place: role for place, role in judged.items() if role != "?"}
        marks.append(EventMark(words[at], event.type, event.mode or "", event.status, parties))
    return Example(name=name, words=list(layout.text.words), blocks=list(layout.text.blocks), events=marks)


def _trigger(doc: Doc, event: GoldEvent) -> int | None:
    """The token that heads the trigger, where it stands in the event's sentence."""
    sentence = locate(doc.text, event.sentence)
    if sentence is None:
        return None
    found = locate(doc.text[slice(*sentence)], event.trigger)
    if found is None:
        return None
    span = doc.char_span(*(sentence[0] + at for at in found), alignment_mode="expand")
    return None if span is None else span.root.i


def _roles(event: GoldEvent, mentions: dict[int, tuple[str, ...]], resolution: Resolution) -> dict[int, str]:
    """What each mention is to an event: "actor", "recipient", or "?" where it may be but is not named so."""
    close: dict[int, dict[str, int]] = {}
    sides: tuple[tuple[str, Sequence[GoldActor]], ...] = (
        ("actor", event.actors),
        ("recipient", event.recipients),
    )
    for (role, parties), (place, ids) in itertools.product(sides, mentions.items()):
        score = max((_closeness(party, ids, resolution) for party in parties), default=0)
        if score:
            close.setdefault(place, {})[role] = score
    roles = {}
    for place, scores in close.items():
        best = max(scores.values())
        roles_here = [role for role, score in scores.items() if score == best]
        roles[place] = roles_here[0] if len(roles_here) == 1 and best == 2 else "?"
    named = {role for role in roles.values() if role != "?"}
    # Where no mention bears the party's name, its state's mentions are all that the story gives.
    for place, scores in close.items():
        if roles[place] == "?" and len(scores) == 1 and not named & scores.keys():
            roles[place] = next(iter(scores))
    return roles


def _closeness(party: GoldActor, ids: Iterable[str], resolution: Resolution) -> int:
    """2, the same by name; 1, of the same state; 0, another."""
    wanted = actor_key(party.name, party.country)
    best = 0
    for actor in map(resolution.actor, ids):
        if same_party(wanted, actor_key(actor.name, actor.country)):
            shared = set(party.name.lower().split()) & set(actor.name.lower().split()) - _LITTLE
            best = max(best, 2 if shared else 1)
    return best
