"""Mentions that stand for several actors: "both nations", "the three countries", "the two leaders"."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from spacy.tokens import Doc

from dragoman.knowledge.tables import read_table
from dragoman.resolve.drafts import Draft, Drafts
from dragoman.resolve.phrases import PhraseReader
from dragoman.resolve.roles import DATA

_HALF = 100
"""Tokens in which the weight of a naming halves."""
_BACK = 400
"""Tokens looked back over for those that a group means."""


@lru_cache(maxsize=1)
def group_words() -> dict[str, str]:
    """Return the words of mentions of several actors and their sense: a number, "states" or "people"."""
    return {
        row.text("word"): row.text("sense")
        for row in read_table(DATA / "groups.tsv", ("word", "sense", "source"))
    }


def mark_groups(doc: Doc, reader: PhraseReader, drafts: Drafts, state: Callable[[str], Draft]) -> None:
    """Find mentions of several actors and record which: the main states, the last people of the story so far.

    ``state`` gives the actor of a state.
    """
    words = group_words()
    for i, word in enumerate(reader.folded):
        sense = words.get(word, "")
        if not sense.isdigit():
            continue
        count = int(sense)
        head = next(
            (
                j
                for j in range(i + 1, min(i + 5, len(doc)))
                if words.get(reader.folded[j]) in {"states", "people"}
            ),
            None,
        )
        if head is None or any(doc[j].pos_ in {"VERB", "AUX"} for j in range(i, head)):
            continue
        if words[reader.folded[head]] == "states":
            meant = tuple(map(state, _main_lands(drafts, i, count)))
        else:
            meant = _last(drafts, i, count)
        if len(meant) == count:
            start = i - 1 if i and reader.folded[i - 1] in {"the", "these", "those"} else i
            drafts.mention_many(meant, start, head + 1, head)


def _last(drafts: Drafts, i: int, count: int) -> tuple[Draft, ...]:
    """Return the last ``count`` different people before a token, in the order of the text."""
    found: dict[str, Draft] = {}
    for j in sorted((j for j in drafts.at if i - _BACK < j < i), reverse=True):
        for draft in drafts.at[j]:
            if draft.kind == "person" and not draft.plural:
                found.setdefault(draft.name, draft)
        if len(found) >= count:
            break
    return tuple(reversed(list(found.values())[:count]))


def _main_lands(drafts: Drafts, i: int, count: int) -> list[str]:
    """Return the ``count`` lands whose states, people and officials the story named most before a token.

    A mention weighs less the further back it is, by half in 100 tokens: of the states that a story names,
    two meet, and they are named again and again.
    """
    weights: dict[str, float] = {}
    for j, named in drafts.at.items():
        if j < i:
            for draft in named:
                if draft.country and draft.kind in {"state", "government", "person"}:
                    weights[draft.country] = weights.get(draft.country, 0.0) + 0.5 ** ((i - j) / _HALF)
    return sorted(weights, key=lambda land: (-weights[land], land))[:count]
