"""Whose voice a word stands in: the innermost statement that holds it, and its speaker."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from spacy.tokens import Token

from dragoman.record.models import Statement

_STRETCH: Final = 512
"""Characters, about a paragraph."""


class Voices:
    """Looks up statements by character offset; of nested ones the innermost counts."""

    def __init__(self, statements: Sequence[Statement]) -> None:
        spans = sorted(
            (
                (end - start, start, end, statement)
                for statement in statements
                for start, end in statement.content
            ),
            key=lambda item: (item[0], item[1]),
        )
        # By stretches of the text, so that a word of a long story asks none but the statements around it.
        self._near: dict[int, list[tuple[int, int, Statement]]] = {}
        for _, start, end, statement in spans:
            for stretch in range(start // _STRETCH, end // _STRETCH + 1):
                self._near.setdefault(stretch, []).append((start, end, statement))

    def at(self, token: Token) -> Statement | None:
        """Return the innermost statement whose content holds the token."""
        for start, end, statement in self._near.get(token.idx // _STRETCH, ()):
            if start <= token.idx < end and not self._is_cue(token, statement):
                return statement
        return None

    def speaker(self, token: Token) -> str | None:
        """Return the actor id of who is speaking at a token, if anybody known is."""
        statement = self.at(token)
        return statement.speaker if statement is not None else None

    @staticmethod
    def _is_cue(token: Token, statement: Statement) -> bool:
        return statement.cue is not None and statement.cue[0] <= token.idx < statement.cue[1]
