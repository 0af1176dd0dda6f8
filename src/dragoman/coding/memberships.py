"""Who belongs to whom, as the story says: "Chile and Peru belong to the Lima Group", "NATO member Turkey"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from dragoman.coding import tree
from dragoman.coding.triggers import prepositional
from dragoman.record.models import Membership
from dragoman.resolve.resolution import Resolution

_GROUPS = frozenset({"igo", "group", "organization", "armed_group"})
_MEMBER = frozenset({"member", "member-state", "signatory", "founder"})


def code_memberships(doc: Doc, resolution: Resolution) -> list[Membership]:
    """Return the memberships that a story states, each with the words that say so."""
    kinds = {actor.id: actor.kind for actor in resolution.actors}
    found: dict[tuple[str, str], Membership] = {}
    for token in doc:
        for members, groups in _claims(token, resolution):
            for member in members:
                for group in groups:
                    if member != group and kinds.get(group) in _GROUPS and (member, group) not in found:
                        found[member, group] = Membership(member=member, group=group, span=_span(token))
    return list(found.values())


def _claims(token: Token, resolution: Resolution) -> Iterator[tuple[list[str], list[str]]]:
    lemma = token.lemma_.lower()
    if lemma == "belong" and token.pos_ == "VERB":
        yield _ids(tree.agents(token), resolution), _ids(prepositional(token, "to"), resolution)
    elif lemma in _MEMBER and token.pos_ in {"NOUN", "PROPN"}:
        groups = _ids(prepositional(token, "of"), resolution) or _ids(
            tree.children(token, "compound", "nmod:poss", "amod"), resolution
        )
        holders = tree.children(token, "nsubj", "appos", "flat")
        if token.dep_ in {"appos", "compound", "nmod:desc"} or (token.dep_ == "acl:relcl" and not holders):
            holders = [token.head]
        yield _ids(holders, resolution), groups


def _ids(tokens: list[Token], resolution: Resolution) -> list[str]:
    parts = (part for token in tokens for part in tree.conjuncts(token))
    return list(dict.fromkeys(actor for part in parts for actor in resolution.actor_at.get(part.i, ())))


def _span(token: Token) -> tuple[int, int]:
    sentence = token.sent
    return sentence.start_char, sentence.end_char
