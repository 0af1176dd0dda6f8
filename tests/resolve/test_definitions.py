from spacy.tokens import Doc, Span
from tests.resolve.lands import VOCAB

from dragoman.resolve.definitions import own_names, within_places
from dragoman.resolve.hits import Hit


def doc_of(text: str, *entities: tuple[int, int, str]) -> Doc:
    doc = Doc(VOCAB, words=text.split())
    doc.set_ents([Span(doc, start, end, label=label) for start, end, label in entities])
    return doc


def body(start: int, end: int, name: str) -> Hit:
    return Hit(start, end, "organization", name.lower(), name, None, "organization")


def land(start: int, end: int, name: str) -> Hit:
    return Hit(start, end, "state", name[:3].upper(), name, name[:3].upper(), "state")


def test_a_short_name_in_brackets_means_the_name_before_it() -> None:
    doc = doc_of("The River Safety Fleet ( RSF ) sailed . The RSF won .", (1, 4, "ORGANIZATION"))
    journalists = [body(5, 6, "Reporters"), body(10, 11, "Reporters")]
    found = own_names(doc, [body(1, 4, "River Safety Fleet"), *journalists])
    assert [(hit.start, hit.name) for hit in found.hits] == [
        (1, "River Safety Fleet"),
        (5, "River Safety Fleet"),
        (10, "River Safety Fleet"),
    ]
    assert found.full == {}


def test_a_short_name_of_a_body_that_nobody_knows_has_its_full_name() -> None:
    doc = doc_of("The League of Lake Towns ( LLT ) met . LLT agreed .")
    found = own_names(doc, [body(10, 11, "Lutheran Trust")])
    assert found.hits == []
    assert found.full == {6: "League of Lake Towns", 10: "League of Lake Towns"}


def test_initials_of_a_name_told_elsewhere_are_enough() -> None:
    doc = doc_of("Green Harbour Council spoke . The GHC left .", (0, 3, "ORGANIZATION"))
    assert own_names(doc, []).full == {6: "Green Harbour Council"}


def test_brackets_with_something_else_define_nothing() -> None:
    doc = doc_of("Save Rivers ( UK ) spoke in the UK .", (0, 2, "PERSON"))
    hits = [land(3, 4, "Ukland"), land(8, 9, "Ukland")]
    assert own_names(doc, hits).hits == hits


def test_a_land_in_the_name_of_a_gulf_is_dropped_but_not_one_set_apart() -> None:
    doc = doc_of(
        "the Gulf of Guinea and Lima , Peru and northern Syria",
        (0, 4, "LOCATION"),
        (5, 8, "LOCATION"),
        (9, 11, "LOCATION"),
    )
    hits = [land(3, 4, "Guinea"), land(7, 8, "Peru"), land(10, 11, "Syria")]
    assert [hit.name for hit in within_places(doc, hits)] == ["Peru", "Syria"]
