# ruff: noqa: E501 (a story a line)
from tests.resolve.lands import resolved


def countries(text: str, word: str) -> list[str | None]:
    doc, actors, at = resolved(text)
    by = {actor.id: actor for actor in actors}
    (place,) = (token.i for token in doc if token.text == word)
    return sorted(str(by[identity].country) for identity in at.get(place, ()))


def test_two_countries_are_those_that_the_story_names_most() -> None:
    text = (
        "Peru/PROPN met/VERB Chile/PROPN ./PUNCT | Peru/PROPN thanked/VERB Chile/PROPN and/CCONJ Iran/PROPN ./PUNCT | "
        "The/DET two/NUM countries/NOUN agreed/VERB ./PUNCT"
    )
    assert countries(text, "countries") == ["CHL", "PER"]


def test_officials_stand_for_their_states() -> None:
    text = (
        "The/DET Peruvian/ADJ minister/NOUN met/VERB [ Ana/PROPN Soto/PROPN ] ,/PUNCT the/DET Chilean/ADJ envoy/NOUN "
        "./PUNCT | Both/DET nations/NOUN agreed/VERB ./PUNCT"
    )
    assert countries(text, "nations") == ["CHL", "PER"]


def test_two_leaders_are_the_last_two_people() -> None:
    doc, actors, at = resolved(
        "[ Ana/PROPN Soto/PROPN ] met/VERB [ Li/PROPN Duo/PROPN ] ./PUNCT | The/DET two/NUM leaders/NOUN ate/VERB ./PUNCT"
    )
    place = next(token.i for token in doc if token.text == "leaders")
    assert [actor.name for actor in actors if actor.id in at[place]] == ["Ana Soto", "Li Duo"]


def test_a_group_of_more_than_the_story_names_means_nobody() -> None:
    assert countries("Peru/PROPN met/VERB five/NUM countries/NOUN ./PUNCT", "countries") in ([], ["None"])


def test_presidents_are_those_who_hold_the_office() -> None:
    doc, actors, at = resolved(
        "President/PROPN [ Ana/PROPN Soto/PROPN ] met/VERB Minister/PROPN [ Li/PROPN Duo/PROPN ] ./PUNCT | "
        "The/DET two/NUM presidents/NOUN ate/VERB ./PUNCT"
    )
    place = next(token.i for token in doc if token.text == "presidents")
    assert "Li Duo" not in [actor.name for actor in actors if actor.id in at.get(place, ())]


def test_a_number_of_others_is_nobody_named_before() -> None:
    doc, actors, at = resolved(
        "[ Ana/PROPN Soto/PROPN ] met/VERB [ Li/PROPN Duo/PROPN ] ./PUNCT | "
        "Two/NUM of/ADP his/PRON ministers/NOUN ate/VERB ./PUNCT"
    )
    place = next(token.i for token in doc if token.text == "ministers")
    assert not {"Ana Soto", "Li Duo"} & {actor.name for actor in actors if actor.id in at.get(place, ())}
