# ruff: noqa: E501 (a story a line)
from tests.resolve.lands import resolved

from dragoman.resolve.company import is_several
from dragoman.resolve.drafts import Draft

MEETING = (
    "[ Ana/PROPN Soto/PROPN/nsubj ] met/VERB/root [ Li/PROPN Duo/PROPN/obj ] ./PUNCT | "
    "{}/PRON/nsubj agreed/VERB/root ./PUNCT"
)


def meant(text: str, word: str, **kwargs: object) -> list[str]:
    doc, actors, at = resolved(text, **kwargs)  # type: ignore[arg-type]
    names = {actor.id: actor.name for actor in actors}
    place = next(token.i for token in doc if token.text == word)
    return [names[identity] for identity in at.get(place, ())]


def test_they_are_the_people_just_brought_together() -> None:
    assert meant(MEETING.format("They"), "They") == ["Ana Soto", "Li Duo"]


def test_they_are_never_one_person_where_two_have_met() -> None:
    assert meant(MEETING.format("They"), "They", clusters=[[(0, 2), (6, 7)]]) == ["Ana Soto", "Li Duo"]


def test_he_is_no_state_and_it_is_no_person() -> None:
    text = "[ Ana/PROPN Soto/PROPN/nsubj ] visited/VERB/root Peru/PROPN/obj ./PUNCT | {}/PRON/nsubj left/VERB/root ./PUNCT"
    cluster = [[(0, 2), (3, 4), (5, 6)]]
    assert meant(text.format("She"), "She", clusters=cluster) == ["Ana Soto"]
    assert meant(text.format("It"), "It", clusters=cluster) == ["Peru"]


def test_leaders_without_a_number_are_those_who_met() -> None:
    text = MEETING.format("The").replace("The/PRON/nsubj", "The/DET/det leaders/NOUN/nsubj")
    assert meant(text, "leaders") == ["Ana Soto", "Li Duo"]


def test_several_are_more_than_one_or_a_body() -> None:
    assert is_several([Draft("Peru", "state")])
    assert not is_several([Draft("Ana Soto", "person")])
    assert is_several([Draft("Ana Soto", "person"), Draft("Li Duo", "person")])
