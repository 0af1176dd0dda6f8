"""Triggers with the complements that they ask for, and without."""

from __future__ import annotations

from tests.coding.handtrees import events, grow

from dragoman.coding.events import EventCoder
from dragoman.coding.lexicon import load_lexicon
from dragoman.coding.triggers import Finder
from dragoman.ontology import load_codebook

PRAISED = """
Norway PROPN 2 nsubj @A1
praised=praise VERB 0 root Tense=Past|VerbForm=Fin
Kenya PROPN 2 obj @A2
"""
PRAISED_NOBODY = """
Norway PROPN 2 nsubj @A1
praised=praise VERB 0 root Tense=Past|VerbForm=Fin
"""
KICKED = """
Norway PROPN 2 nsubj @A1
took=take VERB 0 root Tense=Past|VerbForm=Fin
lunch NOUN 2 obj
"""
REPORTED_ATTACK = """
Norway PROPN 2 nsubj @A1
launched=launch VERB 0 root Tense=Past|VerbForm=Fin
an DET 4 det
attack NOUN 2 obj
on ADP 6 case
Kenya PROPN 4 nmod @A2
"""


def found(tree: str) -> list[tuple[str, str, bool]]:
    doc, _ = grow(tree)
    triggers = Finder(load_lexicon(), lambda _: False).find(doc)
    return [(t.token.text, t.entry.type, t.loose) for t in triggers]


def test_a_word_with_its_complements_is_a_trigger() -> None:
    assert ("praised", "SUPPORT", False) in found(PRAISED)


def test_a_word_without_its_complements_is_a_loose_one() -> None:
    assert found(PRAISED_NOBODY) == [("praised", "SUPPORT", True)]


def test_a_word_that_means_an_event_with_certain_words_only_is_none_without_them() -> None:
    assert found(KICKED) == []


def test_who_acts_may_be_the_subject_of_a_clause_around_the_trigger() -> None:
    text = """
Norway PROPN 2 nsubj @A1
remembered=remember VERB 0 root Tense=Past|VerbForm=Fin
the DET 4 det
massacre NOUN 2 obj
of ADP 6 case
Kenyans PROPN 4 nmod @A2
"""
    doc, resolution = grow(text)
    coder = EventCoder(doc, resolution, [], load_codebook())
    (readings,) = coder.readings()
    event, facts = readings[0].candidate.event, readings[0].facts
    assert (event.type, event.actors, event.recipients) == ("ASSAULT", ["A1"], ["A2"])
    assert facts.actor_places == "clause"


def test_launched_attacks_are_the_subject_s() -> None:
    attack = next(event for event in events(REPORTED_ATTACK) if event.type == "ASSAULT")
    assert (attack.actors, attack.recipients) == (["A1"], ["A2"])
