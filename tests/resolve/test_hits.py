from dataclasses import replace

from dragoman.knowledge.base import load_knowledge
from dragoman.resolve.hits import Hit, settle, settle_peoples
from dragoman.resolve.knowledge import KnownNames, load_names

SENATE = Hit(0, 1, "organization", "a", "Senate of A", "AAA", "government", ("LEG",))


def test_bodies_of_one_name_go_to_the_land_named_first() -> None:
    other = replace(SENATE, id="b", country="BBB")
    rivals = replace(SENATE, others=(other,))
    assert [hit.id for hit in settle([rivals], ["BBB", "AAA"])] == ["b"]
    assert settle([rivals], ["CCC"]) == []
    assert settle([SENATE], []) == [SENATE]


def test_a_common_noun_is_a_body_only_where_its_land_is_named() -> None:
    generic = replace(SENATE, generic=True)
    assert settle([generic], ["AAA"]) == [generic]
    assert settle([generic], []) == []


def test_names_of_the_base_in_running_text() -> None:
    names = load_names()
    words = ["The", "US", "and", "the", "European", "Union", "warned", "Iranians", "near", "Lima"]
    found = [(hit.kind, hit.country, words[hit.start : hit.end]) for hit in names.hits(words, [])]
    assert found == [
        ("state", "USA", ["US"]),
        ("organization", None, ["European", "Union"]),
        ("demonym", "IRN", ["Iranians"]),
        ("capital", "PER", ["Lima"]),
    ]


def test_every_organization_with_offices_is_in_the_base() -> None:
    from dragoman.knowledge.laid import load_people

    names = KnownNames(load_knowledge())
    missing = [code for code in load_people().offices.organizations() if names.organization(code) is None]
    assert missing == []


def test_names_of_states() -> None:
    names = load_names()
    assert (names.state_name("PER"), names.state_name("YUG"), names.state_name("ZZZ")) == (
        "Peru",
        "Yugoslavia",
        "ZZZ",
    )


def test_people_of_one_name_are_of_the_land_that_the_story_names_else_of_the_larger() -> None:
    names = load_names()
    alone = settle_peoples(list(names.hits(["Congolese", "envoys", "left"], [])))
    told = settle_peoples(list(names.hits(["Congolese", "envoys", "left", "Brazzaville"], [])))
    assert [hit.country for hit in alone] == ["COD"]
    assert {hit.country for hit in told} == {"COG"}
