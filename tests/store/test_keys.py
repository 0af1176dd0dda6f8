import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.store.keys import (
    LAYERS,
    MOST,
    canonical_url,
    key_range,
    layer_of,
    story_id,
    thing_key,
    version_id,
    version_of,
)


@given(st.integers(1, 2**40), st.sampled_from(LAYERS), st.integers(1, MOST))
def test_a_key_holds_version_and_layer_and_lies_in_the_versions_range(
    version: int, layer: str, number: int
) -> None:
    key = thing_key(version, layer, number)  # type: ignore[arg-type]
    first, last = key_range(version)
    assert first <= key <= last < key_range(version + 1)[0] < 2**63
    assert (version_of(key), layer_of(key)) == (version, layer)


def test_too_many_things_are_refused() -> None:
    with pytest.raises(OverflowError, match="over 65535 things"):
        thing_key(1, "event", MOST + 1)


@pytest.mark.parametrize(
    ("url", "same"),
    [
        ("http://www.example.org/a/", "https://example.org/a"),
        ("https://EXAMPLE.org:443/a#part", "https://example.org/a"),
        ("https://example.org/a?fbclid=9&id=7&utm_medium=rss", "https://example.org/a?id=7"),
        ("https://example.org/caf%C3%A9", "https://example.org/café"),
        ("https://example.org/?b=2&a=1", "https://example.org?a=1&b=2"),
    ],
)
def test_addresses_of_one_page_are_one(url: str, same: str) -> None:
    assert canonical_url(url) == canonical_url(same)


@pytest.mark.parametrize(
    ("url", "other"),
    [
        ("https://example.org/a", "https://example.org/A"),
        ("https://example.org/a?id=1", "https://example.org/a?id=2"),
        ("https://example.org:8080/a", "https://example.org/a"),
        ("https://news.example.org/a", "https://example.org/a"),
    ],
)
def test_addresses_of_two_pages_are_two(url: str, other: str) -> None:
    assert canonical_url(url) != canonical_url(other)


@pytest.mark.parametrize("odd", ["urn:story:7", "notes/a.txt", "http://[", "http://host:port/a", ""])
def test_what_is_no_address_stays_as_it_is(odd: str) -> None:
    assert canonical_url(odd) == odd.strip()


@given(st.text(), st.text(), st.text())
def test_parts_do_not_run_together(first: str, second: str, third: str) -> None:
    one = version_id(first, second, title=third)
    other = version_id(first, second + "x", title=third)
    assert one != other
    assert story_id(first, publisher=second) != story_id(first, publisher=f"{second} ")
