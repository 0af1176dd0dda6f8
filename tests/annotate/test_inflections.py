"""A lemma that a form cannot have gives way to one that it can."""

from __future__ import annotations

import csv
from importlib.resources import files

import pytest

from dragoman.annotate.inflections import load_inflections


@pytest.mark.parametrize(
    ("form", "upos", "guess", "lemma"),
    [
        ("met", "VERB", "m", "meet"),
        ("emphasized", "VERB", "emphasiz", "emphasize"),
        ("planned", "VERB", "plann", "plan"),
        ("invited", "VERB", "invit", "invite"),
        ("visited", "VERB", "visite", "visit"),
        ("denies", "VERB", "denie", "deny"),
        ("dying", "VERB", "dy", "die"),
        ("Authorities", "NOUN", "authoritie", "authority"),
        ("crises", "NOUN", "crise", "crisis"),
    ],
)
def test_mends_what_the_form_cannot_be_of(form: str, upos: str, guess: str, lemma: str) -> None:
    assert load_inflections().settle(form, upos, guess) == lemma


@pytest.mark.parametrize(
    ("form", "upos", "guess"),
    [
        ("found", "VERB", "found"),
        ("found", "VERB", "find"),
        ("talks", "NOUN", "talks"),
        ("Talks", "PROPN", "Talks"),
        ("frobnicated", "VERB", "frobnicat"),
        ("COVID-19", "NOUN", "COVID-19"),
    ],
)
def test_leaves_what_may_be_or_is_not_known(form: str, upos: str, guess: str) -> None:
    assert load_inflections().settle(form, upos, guess) == guess


def test_every_row_of_the_table_has_its_source_and_stands_once() -> None:
    path = files("dragoman.annotate") / "data" / "inflections.tsv"
    rows = list(csv.DictReader(path.read_text(encoding="utf-8").splitlines(), delimiter="\t"))
    assert all(row["source"] for row in rows)
    keys = [(row["form"], row["pos"], bool(row["lemmas"])) for row in rows]
    assert len(keys) == len(set(keys))
