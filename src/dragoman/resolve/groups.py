"""Mentions that stand for several actors: "both nations", "the three countries", "the two leaders"."""

from __future__ import annotations

from collections.abc import Mapping

from spacy.tokens import Doc

from dragoman.resolve.context import Context
from dragoman.resolve.drafts import Draft, Drafts
from dragoman.resolve.phrases import PhraseReader

_COUNTS: Mapping[str, int] = {"both": 2, "two": 2, "three": 3, "four": 4, "five": 5}
_STATES = frozenset("countries nations states sides governments peoples neighbours neighbors allies".split())
_PEOPLE = frozenset(
    "leaders presidents ministers men officials diplomats premiers chancellors monarchs secretaries".split()
)
_BACK = 400
"""Tokens looked back over for those that a group means."""


def mark_groups(doc: Doc, reader: PhraseReader, context: Context, drafts: Drafts) -> None:
    """Find mentions of several actors and record which: the last ones of their kind that the story named."""
    for i, word in enumerate(reader.folded):
        count = _COUNTS.get(word)
        if count is None:
            continue
        head = next((j for j in range(i + 1, min(i + 5, len(doc))) if _is_head(reader, j)), None)
        if head is None or any(doc[j].pos_ in {"VERB", "AUX"} for j in range(i, head)):
            continue
        states = reader.folded[head] in _STATES
        meant = _last(context, drafts, i, count, states=states)
        if len(meant) == count:
            start = i - 1 if i and reader.folded[i - 1] in {"the", "these", "those"} else i
            drafts.at.pop(head, None)
            drafts.mention_many(meant, start, head + 1, head)


def _is_head(reader: PhraseReader, j: int) -> bool:
    return reader.folded[j] in _STATES or reader.folded[j] in _PEOPLE


def _last(context: Context, drafts: Drafts, i: int, count: int, *, states: bool) -> tuple[Draft, ...]:
    """Return the last ``count`` different states, or people, before a token, in the order of the text.

    People stand for their states when too few states are named, as in "Modi met Xi. Both nations …".
    """
    found: dict[str, Draft] = {}
    for j in sorted((j for j in drafts.at if i - _BACK < j < i), reverse=True):
        for draft in drafts.at[j]:
            fits = draft.kind == "state" if states else draft.kind == "person" and not draft.plural
            key = draft.country if states else draft.name
            if fits and key and key not in found:
                found[key] = draft
        if len(found) >= count:
            break
    chosen = list(found.values())[:count]
    return tuple(reversed(chosen))
