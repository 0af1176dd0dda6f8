"""What can be wrong with a question."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from typing import ClassVar

from dragoman.errors import DragomanError


class QuestionError(DragomanError):
    """A question that cannot be asked: an unknown code, a filter that does not apply, no such record."""

    code: ClassVar[str] = "D401"
    exit_code: ClassVar[int] = 2


class UnknownValue(QuestionError):  # noqa: N818 (what it is called where it is caught)
    """A value that a filter does not know; ``nearest`` are those it may have meant.

    >>> print(UnknownValue("type", "CONSLUT", ["CONSULT", "ASSAULT"]))
    --type: 'CONSLUT' is not known; did you mean CONSULT?
    """

    def __init__(
        self, option: str, value: str, known: Iterable[str] = (), *, reason: str = "is not known"
    ) -> None:
        """Name the ``option``, what was given, and all values that it takes."""
        self.option = option
        self.value = value
        self.nearest = nearest(value, known)
        meant = f"; did you mean {' or '.join(self.nearest)}?" if self.nearest else ""
        where = "" if option == "dyad" else f"--{option}: "
        super().__init__(f"{where}{value!r} {reason}{meant}")


def nearest(value: str, known: Iterable[str], most: int = 3) -> list[str]:
    """Return the values closest to one, the closest first; case does not count.

    >>> nearest("conslut", ["CONSULT", "AID", "REQUEST"]), nearest("xyzzy", ["CONSULT"])
    (['CONSULT'], [])
    """
    by_fold = {one.casefold(): one for one in known}
    return [by_fold[one] for one in get_close_matches(value.casefold(), list(by_fold), n=most, cutoff=0.6)]
