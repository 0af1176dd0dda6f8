"""Fitting the weights by which an actor's land is found."""

from __future__ import annotations

import hashlib
import tomllib
from pathlib import Path

import pytest
from spacy.tokens import Doc, Span
from tests.resolve.lands import VOCAB

from dragoman.annotate.layers import register_extensions
from dragoman.evaluate.standoff.documents import Document
from dragoman.resolve.home_facts import NOWHERE
from dragoman.train.homeland import Example, chosen, examples, fit, left_out, write


def example(story: str, land: str, near: str, sort: str = "official") -> Example:
    facts: dict[str, dict[str, float]] = {one: {"share": 0.5} for one in ("PER", "CHL")}
    facts[near]["before state"] = 1.0
    facts[NOWHERE] = {"nowhere": 1.0}
    return Example(story, sort, facts, land)  # type: ignore[arg-type]


LANDS = ("PER", "CHL") * 10
FOUND = [example(f"s{i}", land, land) for i, land in enumerate(LANDS)]


def test_fitting_finds_what_decides() -> None:
    weights = fit(FOUND)
    assert weights["official"]["before state"] > 0.5 > 0 > weights["official"]["nowhere"]
    assert [chosen(weights, one) for one in FOUND] == list(LANDS)


def test_a_sort_learns_from_others_and_keeps_its_own() -> None:
    away = [example(f"t{i}", NOWHERE, land, "people") for i, land in enumerate(LANDS)]
    rare = example("r", "PER", "PER", "organ")
    weights = fit([*FOUND, *away, rare])
    assert weights["official"]["nowhere"] < weights["people"]["nowhere"]
    assert weights["people"]["before state"] < weights["official"]["before state"]
    assert weights["organ"]["before state"] > 0  # one example, and what the others share


def test_stories_left_out_are_counted_by_sort() -> None:
    assert left_out(FOUND) == {"official": (20, 20)}


def test_what_is_written_is_read_as_weights(tmp_path: Path) -> None:
    path = tmp_path / "homeland.toml"
    write(path, {"official": {"dateline": 0.512, "second": 0.01}}, "two “actors”")
    read = tomllib.loads(path.read_text(encoding="utf-8"))
    assert read == {"fitted_on": "two “actors”", "official": {"dateline": 0.51}}


@pytest.fixture
def story() -> Doc:
    register_extensions()
    words = ["Peru", "praised", "Chile", ".", "Foreign", "Minister", "Rosa", "Mardones", "agreed", "."]
    pos = ["PROPN", "VERB", "PROPN", "PUNCT", *["PROPN"] * 4, "VERB", "PUNCT"]
    heads, deps = (
        [1, 1, 1, 1, 6, 6, 8, 6, 8, 8],
        ["nsubj", "ROOT", "obj", "punct", "compound", "compound", "nsubj", "flat", "ROOT", "punct"],
    )
    doc = Doc(VOCAB, words=words, pos=pos, heads=heads, deps=deps)
    doc.ents = [Span(doc, 6, 8, "PERSON")]
    return doc


def test_actors_that_the_gold_has_become_examples(story: Doc) -> None:
    gold = {
        "name": "one",
        "collection": "written",
        "document": "one.story",
        "sha256": hashlib.sha256(story.text.encode()).hexdigest(),
        "length": len(story.text),
        "published": None,
        "actors": [
            {"id": "A1", "name": [39, 52], "country": "CHL", "kind": "person", "mentions": [[39, 52]]},
        ],
        "events": [],
        "statements": [],
        "figures": [],
        "visits": [],
        "places": [],
        "times": [],
    }
    (found,) = examples(story, Document.model_validate(gold), weight=2.0)
    assert (found.story, found.sort, found.land, found.weight) == ("one", "official", "CHL", 2.0)
    assert set(found.facts) == {"PER", "CHL", NOWHERE}
