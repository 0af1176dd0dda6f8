"""The keys find every pair that may be compared, from either side."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.episodes.told import mention, story

from dragoman.episodes.blocks import keys_of, met
from dragoman.episodes.mentions import Mention

PARTIES = st.lists(
    st.sampled_from(["PRT", "MAR", "GHA", "reis", "alami"]), min_size=1, max_size=3, unique=True
)
DAYS = st.none() | st.integers(0, 12).map(lambda days: date(2024, 5, 1) + timedelta(days=days))


@st.composite
def mentions(draw: st.DrawFn) -> Mention:
    who = draw(PARTIES)
    return mention(
        story(
            "They met.",
            "met",
            who,
            type=draw(st.sampled_from(["CONSULT", "AID"])),
            quad=draw(st.integers(1, 4)),
            day=draw(DAYS),
            published=draw(DAYS),
            publisher=draw(st.sampled_from("abcdefghijklmnop")),
        )
    )


@settings(deadline=None, max_examples=40)
@given(mentions(), mentions())
def test_whatever_may_be_compared_shares_a_key_both_ways(a: Mention, b: Mention) -> None:
    assert (met(a, b) is None) == (met(b, a) is None)
    if met(a, b) is not None:
        one, other = keys_of(a), keys_of(b)
        assert set(one.asks) & set(other.stands)
        assert set(other.asks) & set(one.stands)


def test_one_party_is_compared_with_two_of_the_same_type_and_with_no_three() -> None:
    alone = mention(story("They met.", "met", ["MAR"], publisher="a"))
    two = mention(story("They met.", "met", ["MAR", "PRT"], publisher="b"))
    aid = mention(story("They met.", "met", ["MAR"], type="AID", publisher="c"))
    three = mention(story("They met.", "met", ["MAR", "PRT", "GHA"], publisher="d"))
    assert met(alone, two) is not None
    assert met(aid, two) is None
    assert met(alone, aid) is not None
    assert met(alone, three) is None
    assert met(two, three) is not None
