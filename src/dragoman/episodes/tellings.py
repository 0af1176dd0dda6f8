"""What the tellings of one occasion make together: its first telling, type, days, place, status and
history."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Protocol, TypeVar

from dragoman.episodes.mentions import Mention, handle_of


class Telling(Protocol):
    """An event or visit of a story, with its status and when it was published."""

    @property
    def uid(self) -> str:
        """Stable id."""

    @property
    def status(self) -> str:
        """As the story tells it."""

    @property
    def published(self) -> date | None:
        """Day of the story."""


Told = tuple[date | None, str, str]
"""Day of publication, status, uid."""

T = TypeVar("T", bound=Telling)

_STANDING: Final = {"denied": 0, "hypothetical": 1, "planned": 2, "ongoing": 3, "happened": 4}


def in_order(tellings: Iterable[T]) -> list[T]:
    """Tellings by day of publication, those without one last; the first gives the group its id."""
    return sorted(tellings, key=lambda t: (t.published is None, t.published or date.min, t.uid))


def handle(tellings: Iterable[Telling]) -> str:
    """The id of what these tell together: it follows the first telling, so that later ones do not change
    it."""
    return handle_of(in_order(tellings)[0].uid)


def history(tellings: Iterable[Telling]) -> list[Told]:
    """How an occasion was told over time, the earliest first."""
    return [(telling.published, telling.status, telling.uid) for telling in in_order(tellings)]


def status_of(told: Sequence[Told]) -> str:
    """How an occasion stands after all that was told of it.

    A cancellation holds unless a later story tells that it took place; else what is furthest along holds.

    >>> days = [date(2024, 3, day) for day in (1, 5, 9)]
    >>> status_of([(days[0], "planned", "a"), (days[1], "happened", "b"), (days[2], "planned", "c")])
    'happened'
    >>> status_of([(days[0], "planned", "a"), (days[1], "cancelled", "b")])
    'cancelled'
    """
    cancelled = [at for at, (_, status, _) in enumerate(told) if status == "cancelled"]
    after = told[cancelled[-1] + 1 :] if cancelled else told
    standing = [status for _, status, _ in after if status in _STANDING]
    if cancelled and not any(status in {"happened", "ongoing"} for status in standing):
        return "cancelled"
    return max(standing, key=lambda status: _STANDING[status])


@dataclass(frozen=True, slots=True)
class Summary:
    """What an episode's members agree on, or most of them say."""

    id: str
    type: str
    mode: str | None
    status: str
    start: date | None
    end: date | None


def summary(mentions: Sequence[Mention]) -> Summary:
    """Sum up the members of an episode.

    The days are those that most members tell; where none tells any, the day of the first story that gives
    one.
    """
    ordered = in_order(mentions)
    modes = {mention.mode for mention in ordered if mention.mode is not None}
    told = [(m.days.start, m.days.end) for m in ordered if m.days is not None and m.days.told]
    weak = [(m.days.start, m.days.end) for m in ordered if m.days is not None]
    start, end = _most(told) if told else weak[0] if weak else (None, None)
    return Summary(
        id=handle(ordered),
        type=_most([mention.type for mention in ordered]),
        mode=modes.pop() if len(modes) == 1 else None,
        status=status_of(history(ordered)),
        start=start,
        end=end,
    )


V = TypeVar("V")


def _most(values: Sequence[V]) -> V:
    """The most frequent value; of equals the one told first."""
    counts = Counter(values)
    return max(counts, key=lambda value: counts[value])
