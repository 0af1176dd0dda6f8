"""Figures on one subject stand side by side; those of other fates do not."""

from tests.episodes.told import toll_story

from dragoman.episodes.claims import Claim, claim_matter, claims_of, disagree, pack, unpack
from dragoman.episodes.linking import MemoryShelf, add
from dragoman.record.models import Record


def side_by_side(*records: Record) -> list[list[Claim]]:
    shelf: MemoryShelf[Claim] = MemoryShelf()
    for record in records:
        add(shelf, claim_matter(), claims_of(record))
    return [[shelf.things[uid] for uid in group] for group in sorted(shelf.groups())]


def test_two_counts_of_the_dead_disagree() -> None:
    (group,) = side_by_side(toll_story(81, "exact", "Example Wire"), toll_story(74, "exact", "Daily Post"))
    assert {claim.value for claim in group} == {81, 74}
    assert {(claim.fate, claim.country) for claim in group} == {("killed", "GHA")}
    assert disagree(group)


def test_bounds_that_leave_room_do_not() -> None:
    (group,) = side_by_side(toll_story(81, "at_least", "Example Wire"), toll_story(100, "over", "Daily Post"))
    assert not disagree(group)
    assert disagree([*group, *claims_of(toll_story(60, "up_to", "Fjord Wire"))])


def test_the_dead_are_not_the_wounded() -> None:
    groups = side_by_side(
        toll_story(81, "exact", "Example Wire"), toll_story(300, "exact", "Daily Post", fate="wounded")
    )
    assert sorted(len(group) for group in groups) == [1, 1]


def test_a_claim_survives_packing() -> None:
    (claim,) = claims_of(toll_story(81, "about", "Example Wire"))
    assert unpack(pack(claim)) == claim
