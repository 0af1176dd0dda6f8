"""Ten papers that print an agency's copy are one source."""

import pytest
from tests.episodes.told import meeting

from dragoman.episodes.outlets import Outlet, credited, independent, outlet_of


@pytest.mark.parametrize(
    "ending, agency",
    [(" — AFP", "AFP"), ("\n\n(Reuters)", "Reuters"), ("\n\nSource: Xinhua", "Xinhua"), ("", None)],
)
def test_the_agency_that_signs_is_found(ending: str, agency: str | None) -> None:
    story = meeting("Daily Post").story
    found = credited(story.model_copy(update={"text": story.text + ending}))
    assert (found or "").startswith(agency or "")
    assert (found is None) == (agency is None)


def test_a_page_without_publisher_is_of_its_site() -> None:
    story = meeting("Daily Post").story
    bare = story.model_copy(update={"publisher": None, "url": "https://www.example.org/a"})
    assert outlet_of(bare).name == "example.org"


def test_copies_and_credits_join_through_one_another() -> None:
    told = [
        ("a", Outlet("Daily Post", "Reuters")),
        ("b", Outlet("Evening Post", "Reuters")),
        ("c", Outlet("Morning Post")),
        ("d", Outlet("Fjord Wire")),
        ("e", Outlet(None)),
    ]
    assert independent(told) == 4
    assert independent(told, [("b", "c")]) == 3
