"""A codebook of one's own reaches the coder: its triggers, modes, contexts, rules and codes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from tests.coding.handtrees import brief, grow
from tests.ontology.ownbook import OWN, codes, own_file

from dragoman.annotate.layers import register_extensions
from dragoman.coding import code
from dragoman.coding.contexts import contexts_in, contexts_of_book
from dragoman.coding.events import code_events
from dragoman.coding.lexicon import lexicon_of, load_lexicon
from dragoman.ontology import Codebook, load_codebook, load_plover
from dragoman.record.models import Event

register_extensions()

MONITORED = """
Norway PROPN 2 nsubj @A1
monitored=monitor VERB 0 root Tense=Past|VerbForm=Fin
the DET 4 det
election NOUN 2 obj
in ADP 6 case
Nairobi PROPN 4 nmod @P1
"""
BACKED = """
Norway PROPN 2 nsubj @A1
praised=praise VERB 0 root Tense=Past|VerbForm=Fin
Kenya PROPN 5 nmod:poss @A2
's PART 3 case
candidate NOUN 2 obj
"""


@pytest.fixture
def book(tmp_path: Path) -> Codebook:
    return load_codebook(own_file(tmp_path))


def events(text: str, book: Codebook) -> Sequence[Event]:
    doc, resolution = grow(text)
    return code_events(doc, resolution, [], book)


def test_its_trigger_is_found_with_mode_and_score(book: Codebook) -> None:
    (event,) = events(MONITORED, book)
    assert brief(event)[:4] == ("OBSERVE", "vote", "happened", ["A1"])
    assert (event.quad, event.intensity, event.plover) == (2, 3.0, "OBSERVE")
    assert event.recipients, "Nairobi stands for Kenya"
    assert events(MONITORED, load_plover()) == []


def test_a_planned_one_reduces_as_the_file_says(book: Codebook) -> None:
    text = MONITORED.replace(
        "monitored=monitor VERB 0 root Tense=Past|VerbForm=Fin", "monitor VERB 0 root VerbForm=Inf"
    )
    text = text.replace("Norway PROPN 2 nsubj @A1", "Norway PROPN 3 nsubj @A1\nwill AUX 3 aux")
    for number in (6, 4, 2):  # one word more before the verb
        text = text.replace(f" {number} nmod @P1", f" {number + 1} nmod @P1").replace(
            f" {number} obj", f" {number + 1} obj"
        )
    text = text.replace("the DET 4", "the DET 5").replace("in ADP 6", "in ADP 7")
    (event,) = events(text, book)
    assert (event.type, event.status, event.plover) == ("OBSERVE", "planned", "AGREE")


def test_its_modes_are_told_by_their_words(book: Codebook) -> None:
    (event,) = [event for event in events(BACKED, book) if event.type == "SUPPORT"]
    assert (event.mode, event.intensity) == ("endorse-candidate", 5.5)
    (ours,) = [event for event in events(BACKED, load_plover()) if event.type == "SUPPORT"]
    assert (ours.mode, ours.intensity) == (None, 5.0)


def test_its_entries_go_before_ours(book: Codebook) -> None:
    first, *rest = lexicon_of(book).lookup("back", "V")
    assert (first.mode, first.own) == ("endorse-candidate", book.file)
    assert tuple(rest) == load_lexicon().lookup("back", "V")
    assert lexicon_of(load_plover()) is load_lexicon()


def test_its_contexts_have_key_words(book: Codebook) -> None:
    table = contexts_of_book(book)
    assert contexts_in(["a", "fishing", "ground"], table)["fisheries"] == 1
    assert "fisheries" not in contexts_in(["a", "fishing", "ground"])


def test_events_bear_the_codes_of_its_map(tmp_path: Path) -> None:
    book = load_codebook(own_file(tmp_path, OWN + codes()))
    doc, resolution = grow(MONITORED)
    coding = code(doc, resolution, book)
    assert coding.codebook == "Harbour codebook 1.0"
    assert [event.codes for event in coding.events] == [{"OTHER": {"root": "99", "quad": 2}}]
    assert [event.codes for event in code(*grow(BACKED), load_plover()).events] == [None]


def test_a_whole_codebook_of_few_types_leaves_the_others_out(tmp_path: Path) -> None:
    text = """
[codebook]
name = "Few"
[quads]
1 = "good"
2 = "better"
3 = "bad"
4 = "worse"
[types.SUPPORT]
definition = "Back."
quad = 1
intensity = 5.0
[contexts]
diplomatic = "Diplomacy."
[sectors]
GOV = "Government"
[statuses]
""" + "\n".join(f'{name} = "{name}"' for name in load_plover().statuses)
    few = load_codebook(own_file(tmp_path, text))
    assert {entry.type for rows in lexicon_of(few).entries.values() for entry in rows} == {"SUPPORT"}
    assert {name for names in contexts_of_book(few).values() for name in names} == {"diplomatic"}
    assert [event.type for event in events(BACKED, few)] == ["SUPPORT"]
