"""Joining as stories come gives what joining all at once gives, and reads and writes neighbours only."""

from collections.abc import Collection, Sequence

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.episodes.told import meeting, newsroom, story

from dragoman.episodes.events import event_matter, pack, unpack
from dragoman.episodes.linking import MemoryShelf, add, remove
from dragoman.episodes.mentions import Mention, mentions_of
from dragoman.record.models import Record

MATTER = event_matter()
ROOM = newsroom()


def joined(records: Sequence[Record], *, at_once: int = 1) -> MemoryShelf[Mention]:
    shelf: MemoryShelf[Mention] = MemoryShelf()
    for start in range(0, len(records), at_once):
        add(shelf, MATTER, [m for record in records[start : start + at_once] for m in mentions_of(record)])
    return shelf


def told_by(shelf: MemoryShelf[Mention]) -> list[set[int]]:
    """The groups of several, as numbers of the stories in the newsroom."""
    number = {record.story.id: at for at, record in enumerate(ROOM)}
    return sorted(
        ({number[uid.split(".")[0]] for uid in group} for group in shelf.groups() if len(group) > 1), key=min
    )


def test_the_same_meeting_is_one_and_that_of_friday_another() -> None:
    assert told_by(joined(ROOM)) == [{0, 1, 2}, {4, 5}, {6, 7}]


@settings(deadline=None, max_examples=15)
@given(st.permutations(ROOM), st.integers(1, 8))
def test_the_order_of_adding_plays_no_part(order: list[Record], at_once: int) -> None:
    one, other = joined(order, at_once=at_once), joined(ROOM)
    assert one.groups() == other.groups()
    assert one.links == other.links


@settings(deadline=None, max_examples=10)
@given(st.permutations(ROOM))
def test_adding_again_changes_nothing(order: list[Record]) -> None:
    shelf = joined(ROOM)
    for record in order:
        add(shelf, MATTER, mentions_of(record))
    assert shelf.groups() == joined(ROOM).groups()


@settings(deadline=None, max_examples=10)
@given(st.permutations(ROOM), st.integers(1, 7))
def test_what_is_removed_was_never_there(order: list[Record], kept: int) -> None:
    shelf = joined(order)
    for record in order[kept:]:
        remove(shelf, MATTER, [mention.uid for mention in mentions_of(record)])
    assert shelf.groups() == joined(order[:kept]).groups()


class CountingShelf(MemoryShelf[Mention]):
    """Counts the things that are handed out or grouped anew."""

    seen = 0
    regrouped = 0

    def near(self, asks: Collection[str]) -> dict[str, list[Mention]]:
        found = super().near(asks)
        self.seen += len({one.uid for many in found.values() for one in many})
        return found

    def regroup(self, uids: Collection[str], found: Sequence[tuple[str, ...]]) -> None:
        self.regrouped += len(uids)
        super().regroup(uids, found)


def test_adding_touches_neighbours_only() -> None:
    shelf = CountingShelf()
    strangers = [
        story(f"Norway shelled Ghana, day {at}.", "shelled", ("NOR",), ("GHA",), type="ASSAULT", quad=4)
        for at in range(30)
    ]
    for record in [*strangers, meeting("Example Wire")]:
        add(shelf, MATTER, mentions_of(record))
    shelf.seen = shelf.regrouped = 0
    touched = add(shelf, MATTER, mentions_of(meeting("Daily Post")))
    assert shelf.seen == 2
    assert shelf.regrouped == len(touched.things) == 2


def test_a_mention_survives_packing() -> None:
    for record in ROOM:
        for mention in mentions_of(record):
            assert unpack(pack(mention)) == mention
