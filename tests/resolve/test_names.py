# ruff: noqa: E501 (a story a line)
from spacy.tokens import Doc, Span
from tests.resolve.lands import NAMES, tell

from dragoman.resolve.context import Context
from dragoman.resolve.names import find_names, group_names
from dragoman.resolve.phrases import PhraseReader
from dragoman.resolve.roles import load_roles


def names_in(text: str):
    return names_of(tell(text))


def names_of(doc: Doc):
    words = [token.text for token in doc]
    hits = list(NAMES.hits(words, [False] * len(words)))
    return find_names(doc, PhraseReader(words, hits, load_roles()), Context(doc, hits, {}))


def test_titles_inside_an_entity_are_no_part_of_the_name() -> None:
    (name,) = names_in("[ President/PROPN Ana/PROPN Quispe/PROPN ] left/VERB ./PUNCT")
    assert (name.text, name.start, name.whole) == ("Ana Quispe", 1, (0, 3))


def test_a_capitalised_word_after_a_title_is_a_name_without_an_entity() -> None:
    (name,) = names_in("Foreign/PROPN Minister/PROPN Quispe/PROPN left/VERB ./PUNCT")
    assert (name.text, name.phrases[0].title) == ("Quispe", "Foreign Minister")


def test_a_title_does_not_reach_over_a_verb() -> None:
    (name,) = names_in("The/DET minister/NOUN met/VERB [ Ana/PROPN Quispe/PROPN ] ./PUNCT")
    assert name.phrases == []


def test_possessives_fall_off() -> None:
    (name,) = names_in("[ Quispe/PROPN 's/PART ] visit/NOUN")
    assert name.text == "Quispe"


def test_short_names_join_the_nearest_full_name_that_bears_them() -> None:
    names = names_in(
        "[ Ana/PROPN Quispe/PROPN ] met/VERB [ Juan/PROPN Quispe/PROPN ] ./PUNCT | [ Quispe/PROPN ] left/VERB ./PUNCT"
    )
    groups = group_names(names)
    assert [[name.text for name in group] for group in groups] == [["Ana Quispe"], ["Juan Quispe", "Quispe"]]


def test_a_headline_surname_joins_the_full_name_after_it() -> None:
    names = names_in("[ Quispe/PROPN ] visits/VERB ./PUNCT | [ Ana/PROPN Quispe/PROPN ] went/VERB ./PUNCT")
    assert len(group_names(names)) == 1


def test_namesakes_with_other_first_names_stay_apart() -> None:
    names = names_in("[ Ana/PROPN Quispe/PROPN ] met/VERB [ Juan/PROPN Mamani/PROPN ] ./PUNCT")
    assert len(group_names(names)) == 2


def test_the_land_behind_a_name_is_its_bearers() -> None:
    (name,) = names_in(
        "Crown/PROPN Prince/PROPN [ Samir/PROPN Duo/PROPN ] of/ADP Peru/PROPN left/VERB ./PUNCT"
    )
    assert [phrase.country for phrase in name.phrases] == [None, "PER"]


def test_a_title_does_not_reach_over_the_land_of_the_name_before() -> None:
    _, second = names_in(
        "President/PROPN [ Ana/PROPN Quispe/PROPN ] of/ADP Peru/PROPN and/CCONJ Prime/PROPN Minister/PROPN "
        "[ Samir/PROPN Duo/PROPN ] of/ADP Chile/PROPN met/VERB ./PUNCT"
    )
    assert [phrase.country for phrase in second.phrases] == [None, "CHL"]
    assert second.phrases[0].title == "Prime Minister"


def test_words_of_description_are_no_part_of_a_title() -> None:
    (name,) = names_in("a/DET subdued/ADJ Prime/PROPN Minister/PROPN [ Ana/PROPN Quispe/PROPN ] spoke/VERB")
    assert name.phrases[0].title == "Prime Minister"


def test_a_family_name_taken_for_a_body_s_is_whose_full_name_it_ends():
    text = (
        "[ Gideon/PROPN Sogavake/PROPN ] spoke/VERB ./PUNCT | Sogavake/PROPN left/VERB ./PUNCT | "
        "In/ADP Sogavake/PROPN it/PRON rained/VERB ./PUNCT"
    )
    doc = tell(text)
    doc.ents = [*doc.ents, Span(doc, 4, 5, "ORGANIZATION"), Span(doc, 8, 9, "LOCATION")]
    assert [(name.start, name.end) for name in names_of(doc)] == [(0, 2), (4, 5)]
