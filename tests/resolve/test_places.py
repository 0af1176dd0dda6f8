from __future__ import annotations

from dataclasses import replace

import pytest
from spacy.lang.en import English
from spacy.tokens import Doc, Span
from spacy.vocab import create_vocab

from dragoman.annotate.layers import register_extensions
from dragoman.ingest.story import Dateline, Story
from dragoman.knowledge.base import load_knowledge
from dragoman.record.models import Place
from dragoman.resolve.places import resolve_places, where

VOCAB = create_vocab("en", English.Defaults)


def doc_of(text: str, entities: dict[str, str] | None = None, trees: str = "") -> Doc:
    """A doc of words parted by blanks; ``trees``: "head/dep/POS" a word, heads from 1, 0 the root."""
    words = text.split()
    heads = deps = pos = None
    if trees:
        parts = [tree.split("/") for tree in trees.split()]
        heads = [int(head) - 1 if head != "0" else i for i, (head, _, _) in enumerate(parts)]
        deps, pos = [dep for _, dep, _ in parts], [tag for _, _, tag in parts]
    doc = Doc(VOCAB, words=words, heads=heads, deps=deps, pos=pos)
    spans = []
    for name, label in (entities or {}).items():
        size = len(name.split())
        start = next(i for i in range(len(words)) if words[i : i + size] == name.split())
        spans.append(Span(doc, start, start + size, label=label))
    doc.set_ents(spans)
    return doc


def named(doc: Doc) -> dict[str, str | None]:
    places, _ = resolve_places(doc, load_knowledge())
    return {doc.text[start:end]: place.country for place in places for start, end in place.mentions}


def test_one_place_has_all_its_names() -> None:
    doc = doc_of("Talks in the United States went on ; the U.S. and Peru met in Lima . Lima was calm .")
    places, at = resolve_places(doc, load_knowledge())
    assert [(place.id, place.name, len(place.mentions)) for place in places] == [
        ("P1", "United States", 2),
        ("P2", "Peru", 1),
        ("P3", "Lima", 2),
    ]
    assert at[doc.text.split().index("Lima")] == "P3"
    assert places[2].geonames == 3936456
    assert places[2].lat == pytest.approx(-12.04, abs=0.1)


def test_adjectives_and_attributive_names_are_no_places() -> None:
    doc = doc_of(
        "U.S. officials met Peruvian envoys",
        trees="2/compound/PROPN 3/nsubj/NOUN 0/root/VERB 5/amod/ADJ 3/obj/NOUN",
    )
    assert named(doc) == {}


def test_a_name_before_province_is_a_place() -> None:
    doc = doc_of(
        "fighting in Aleppo province",
        {"Aleppo": "LOCATION"},
        "0/root/NOUN 4/case/ADP 4/compound/PROPN 1/nmod/NOUN",
    )
    assert named(doc) == {"Aleppo": "SYR"}


def test_a_state_before_a_hyphen_acts() -> None:
    doc = Doc(VOCAB, words=["the", "U.S.", "-", "led", "force", "in", "Iraq"],
              spaces=[True, False, False, True, True, True, False])  # fmt: skip
    assert named(doc) == {"Iraq": "IRQ"}


def test_a_capital_that_speaks_is_no_place() -> None:
    said = doc_of("Washington criticized the plan", trees="2/nsubj/PROPN 0/root/VERB 4/det/DET 2/obj/NOUN")
    stayed = doc_of("talks in Washington", trees="0/root/NOUN 3/case/ADP 1/nmod/PROPN")
    assert named(said) == {}
    assert named(stayed) == {"Washington": "USA"}


def test_people_and_bodies_are_no_places() -> None:
    doc = doc_of(
        "Michael Jordan joined the Bank of England in France",
        {"Michael Jordan": "PERSON", "Bank of England": "ORGANIZATION"},
    )
    assert named(doc) == {"France": "FRA"}


def test_what_stands_beside_a_name_decides() -> None:
    doc = doc_of("in Paris, Texas, and Paris", {"Paris,": "LOCATION"})
    doc = Doc(VOCAB, words=["in", "Paris", ",", "Texas", ",", "and", "later", "in", "Paris"])
    doc.set_ents(
        [
            Span(doc, 1, 2, label="LOCATION"),
            Span(doc, 3, 4, label="LOCATION"),
            Span(doc, 8, 9, label="LOCATION"),
        ]
    )
    places, _ = resolve_places(doc, load_knowledge())
    assert [(place.name, place.admin1, len(place.mentions)) for place in places] == [
        ("Paris", "Texas", 2),
        ("Texas", None, 1),
    ]


def test_a_place_in_brackets_is_split_from_its_country() -> None:
    doc = Doc(VOCAB, words=["at", "Santiago", "(", "Cuba", ")"])
    doc.set_ents([Span(doc, 1, 5, label="LOCATION")])
    assert named(doc) == {"Santiago": "CUB", "Cuba": "CUB"}


def test_georgia_follows_its_story() -> None:
    assert named(doc_of("Georgia and Russia signed in Tbilisi"))["Georgia"] == "GEO"
    doc = doc_of("a storm hit Georgia , Alabama and Tennessee")
    for name in ("Georgia", "Alabama", "Tennessee"):
        assert named(doc)[name] == "USA"


def test_seas_and_regions_of_many_states_have_no_country() -> None:
    found = named(doc_of("ships in the Red Sea , the Horn of Africa and the Middle East"))
    assert found == {"Red Sea": None, "Horn of Africa": None, "Middle East": None}


def test_the_dateline_is_a_place_in_any_case() -> None:
    register_extensions()
    text = "OSLO - The ministers met ."
    doc = doc_of(text)
    story = Story(id="1", text=doc.text, language="en")
    doc._.story = replace(story, dateline=Dateline(0, 4, (0, 4), None))
    assert named(doc) == {"OSLO": "NOR"}


def test_an_unknown_place_lies_where_its_neighbours_do() -> None:
    doc = doc_of(
        "shells fell on Qarnatell , Sarmin and Idlib in Syria",
        {"Qarnatell": "LOCATION", "Sarmin": "LOCATION", "Idlib": "LOCATION"},
    )
    places, _ = resolve_places(doc, load_knowledge())
    unknown = next(place for place in places if place.name == "Qarnatell")
    assert (unknown.country, unknown.geonames, unknown.lat) == ("SYR", None, None)


def test_an_unknown_place_among_strangers_has_no_country() -> None:
    doc = doc_of("from Qarnatell to Peru , Chad and Norway", {"Qarnatell": "LOCATION"})
    assert named(doc)["Qarnatell"] is None


def test_no_places_no_ids() -> None:
    nothing: tuple[list[Place], dict[int, str]] = ([], {})
    assert resolve_places(doc_of("nobody went anywhere"), load_knowledge()) == nothing


def test_where_lists_the_likeliest_first() -> None:
    assert where("Georgia")[0].feature == "country"
    assert where("Georgia", near="United States")[0].feature == "admin1"
    assert where("Springfield, Illinois")[0].admin1 == "Illinois"
    assert where("Nowhereville-on-Sea") == []


def test_the_seat_of_a_head_of_state_lies_in_the_state() -> None:
    doc = doc_of(
        "Envoys met at the White House and then in the Kremlin .",
        {"White House": "FACILITY", "Kremlin": "FACILITY"},
    )
    assert named(doc) == {"White House": "USA", "Kremlin": "RUS"}
    doc = doc_of("They live in White House , Tennessee .", {"White House": "LOCATION"})
    places, _ = resolve_places(doc, load_knowledge())
    assert places[0].geonames == 4667282


def test_a_capital_taken_for_a_person_is_a_place_where_only_places_stand() -> None:
    entities = {"Monrovia": "PERSON"}
    left = doc_of(
        "She left Monrovia early .",
        entities,
        "2/nsubj/PRON 0/root/VERB 2/obj/PROPN 2/advmod/ADV 2/punct/PUNCT",
    )
    left[1].lemma_ = "leave"
    assert named(left) == {"Monrovia": "LBR"}
    went = doc_of(
        "She went to Monrovia .", entities, "2/nsubj/PRON 0/root/VERB 4/case/ADP 2/obl/PROPN 2/punct/PUNCT"
    )
    went[1].lemma_ = "go"
    assert named(went) == {"Monrovia": "LBR"}
    met = doc_of("She met Monrovia .", entities, "2/nsubj/PRON 0/root/VERB 2/obj/PROPN 2/punct/PUNCT")
    assert named(met) == {}
