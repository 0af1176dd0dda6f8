"""Who speaks together: "the two leaders agreed", "Norway and Kenya said" have one speaker made of several."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count

from spacy.tokens import Doc

from dragoman.coding import tree
from dragoman.record.models import Actor, Attribution, Membership, Statement
from dragoman.resolve.resolution import Resolution

_MOST = 12
"""More than so many speak as a crowd, which the words of the story name better."""
_BODIES = frozenset({"state", "government", "igo", "organization", "armed_group", "office"})


def join_speakers(
    doc: Doc, resolution: Resolution, statements: Sequence[Statement]
) -> tuple[list[Statement], list[Membership]]:
    """Return the statements with joint speakers where several speak, and who belongs to these.

    A joint speaker is an actor of kind ``group``, added to the resolution, one for each set of speakers.
    """
    actors = {actor.id: actor for actor in resolution.actors}
    groups: dict[tuple[str, ...], Actor] = {}
    memberships: list[Membership] = []
    text = doc.text  # joined anew at each asking
    joined: list[Statement] = []
    for statement in statements:
        ids = _speakers(doc, resolution, statement)
        if statement.source is None or not 2 <= len(ids) <= _MOST:
            joined.append(statement)
            continue
        members = [actors[i] for i in ids]
        key = tuple(sorted(ids))
        if key not in groups:
            group = groups[key] = _group(resolution, members, _words(text[slice(*statement.source)]))
            resolution.actors.append(group)
            memberships += [Membership(member=i, group=group.id, span=statement.source) for i in ids]
        group = groups[key]
        if statement.source not in group.mentions:
            group.mentions.append(statement.source)
        update = {"speaker": group.id, "attribution": _attribution(members)}
        joined.append(statement.model_copy(update=update))
    return joined, memberships


def _speakers(doc: Doc, resolution: Resolution, statement: Statement) -> list[str]:
    """The actors that the source of a statement names, its speaker first; none where it names others."""
    span = doc.char_span(*statement.source, alignment_mode="expand") if statement.source else None
    if span is None:
        return []
    parts = [token for token in tree.conjuncts(span.root) if span.start <= token.i < span.end]
    ids = list(dict.fromkeys(actor for part in parts for actor in resolution.actor_at.get(part.i, ())))
    return ids if statement.speaker in ids else []


def _group(resolution: Resolution, members: Sequence[Actor], words: str) -> Actor:
    taken = {actor.id for actor in resolution.actors}
    names = list(dict.fromkeys(actor.name for actor in members))
    named = len(names) == len(members) and not any(actor.anonymous for actor in members)
    lands = {actor.country for actor in members}
    return Actor(
        id=next(new for i in count(len(taken) + 1) if (new := f"A{i}") not in taken),
        name=f"{', '.join(names[:-1])} and {names[-1]}" if named else words,
        kind="group",
        country=lands.pop() if len(lands) == 1 else None,
        sectors=list(dict.fromkeys(sector for actor in members for sector in actor.sectors)),
        anonymous=all(actor.anonymous for actor in members),
        resolved_by="story",
        mentions=[],
    )


def _attribution(members: Sequence[Actor]) -> Attribution:
    if all(actor.kind in _BODIES for actor in members):
        return "institution"
    return "anonymous" if all(actor.anonymous for actor in members) else "named"


def _words(source: str) -> str:
    return " ".join(source.split()).removeprefix("the ").removeprefix("The ")
