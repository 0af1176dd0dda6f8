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
