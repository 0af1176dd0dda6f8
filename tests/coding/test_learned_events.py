import pytest
from tests.coding.handtrees import grow

from dragoman.annotate.layers import EventMention, register_extensions
from dragoman.coding.learned_events import LearnedEvents
from dragoman.coding.lexicon import Entry
from dragoman.coding.triggers import Trigger
from dragoman.ontology import load_codebook

FROZE = """
Norway PROPN 2 nsubj @A1
iced=ice VERB 0 root Tense=Past|VerbForm=Fin
its PRON 4 nmod:poss
ties=tie NOUN 2 obj
with ADP 6 case
Kenya PROPN 4 nmod @A2
and CCONJ 8 cc
Peru PROPN 6 conj @A3
"""


def mention(**changes):
    given = {
        "trigger": 1,
        "types": (("SANCTION", 0.7), ("REJECT", 0.2), ("ACCUSE", 0.05)),
        "modes": (("", 0.9),),
        "statuses": (("happened", 0.9),),
        "parties": {0: (0.9, 0.01), 5: (0.05, 0.8), 7: (0.02, 0.3)},
    }
    return EventMention(**(given | changes))


def learned(**changes):
    doc, resolution = grow(FROZE)
    register_extensions()
    doc._.event_mentions = (mention(**changes),)
    return LearnedEvents(doc, resolution, load_codebook()), doc


def parties(pairs):
    return [(one.actors, other.actors) for one, other in pairs]


def test_a_word_is_a_trigger_of_each_type_that_is_likely():
    found, _ = learned()
    assert [(t.token.i, t.entry.type, t.entry.mode) for t in found.triggers()] == [
        (1, "SANCTION", None),
        (1, "REJECT", None),
    ]
    assert {t.entry.line for t in found.triggers()} == {0}, "no row of the lexicon says so"


def test_a_mode_is_taken_where_it_is_likelier_than_none_and_of_the_type():
    found, _ = learned(modes=(("SANCTION/convict", 0.5), ("", 0.4)))
    assert [t.entry.mode for t in found.triggers()] == ["convict", None]
    found, _ = learned(modes=(("SANCTION/no-such-mode", 0.5), ("", 0.4)))
    assert [t.entry.mode for t in found.triggers()] == [None, None]


def test_a_mode_that_no_rule_names_is_the_readers_where_it_is_sure():
    found, doc = learned(modes=(("SANCTION/convict", 0.6), ("", 0.3)))
    assert found.mode(trigger(doc[1], "SANCTION"), None) == "convict"
    assert found.mode(trigger(doc[1], "SANCTION"), "expel") == "expel"
    assert found.mode(trigger(doc[1], "AID"), None) is None
    assert found.mode(trigger(doc[1], "SANCTION", own="mine.toml"), None) is None
    assert found.mode(trigger(doc[3], "SANCTION"), None) is None
    unsure, doc = learned(modes=(("SANCTION/convict", 0.4), ("", 0.3)))
    assert unsure.mode(trigger(doc[1], "SANCTION"), None) is None
    none, doc = learned(modes=(("", 0.9), ("SANCTION/convict", 0.1)))
    assert none.mode(trigger(doc[1], "SANCTION"), None) is None


def test_types_that_a_codebook_lacks_are_not_read():
    found, _ = learned(types=(("NOTATYPE", 0.9), ("REJECT", 0.2)))
    assert [t.entry.type for t in found.triggers()] == ["REJECT"]


def test_parties_are_those_that_the_reader_is_sure_of():
    found, doc = learned()
    sure = found.parties(doc[1])
    assert (sure.actors, sure.recipients) == (["A1"], ["A2"])
    assert sure.chances["A3"] == (0.02, 0.3)


def test_the_likeliest_actor_stands_where_none_is_sure():
    found, doc = learned(parties={0: (0.3, 0.01), 5: (0.05, 0.8)})
    assert found.parties(doc[1]).actors == ["A1"]
    found, doc = learned(parties={0: (0.1, 0.01), 5: (0.05, 0.8)})
    assert found.parties(doc[1]).actors == []


def test_options_leave_out_what_the_frames_gave():
    found, doc = learned()
    assert parties(found.options(doc[1], [])) == [(["A1"], ["A2"]), (["A1"], [])]
    assert parties(found.options(doc[1], [(["A1"], ["A2"])])) == [(["A1"], [])]
    mixed = parties(found.options(doc[1], [(["A3"], [])]))
    assert (["A3"], ["A2"]) in mixed
    assert (["A3"], []) not in mixed
    assert found.options(doc[3], []) == [], "nothing was read at this word"


def test_a_perhaps_is_an_option_where_no_recipient_is_sure():
    found, doc = learned(parties={0: (0.9, 0.01), 7: (0.02, 0.3)})
    assert parties(found.options(doc[1], [])) == [(["A1"], []), (["A1"], ["A3"])]


def test_a_status_is_the_rules_unless_the_reader_is_sure():
    found, doc = learned(statuses=(("denied", 0.9),))
    assert found.status(trigger(doc[1], "SANCTION"), "happened") == "denied"
    found, doc = learned(statuses=(("denied", 0.6),))
    assert found.status(trigger(doc[1], "SANCTION"), "happened") == "happened"
    assert found.status(trigger(doc[3], "SANCTION"), "planned") == "planned"


def trigger(token, kind, own=""):
    entry = Entry(token.lemma_, "V", (), kind, None, (), (), 0.5, 1, own=own)
    return Trigger(token, entry)


def test_features_tell_how_well_a_reading_agrees():
    found, doc = learned()
    froze = trigger(doc[1], "SANCTION")
    agreed = found.features(froze, ["A1"], ["A2"], str)
    turned = found.features(froze, ["A2"], ["A1"], str)
    other = found.features(trigger(doc[1], "AID"), ["A1"], ["A2"], str)
    assert agreed["learned actor"] > 0 > turned["learned actor"]
    assert agreed["learned recipient"] > 0 > turned["learned recipient"]
    assert agreed["learned type"] > 0 > other["learned type"]
    assert agreed["learned any"] == pytest.approx(other["learned any"])
    assert found.features(froze, ["A1"], [], str)["learned nobody"] < 0
    elsewhere = found.features(trigger(doc[3], "SANCTION"), ["A1"], [], str)
    assert elsewhere.keys() == {"learned type", "learned any"}


def test_of_what_could_not_be_learned_the_rows_prior_is_taken():
    even = {"learned type": 0.0, "learned any": 0.0}
    found, doc = learned()
    assert found.features(trigger(doc[1], "SANCTION", own="mine.toml"), ["A1"], ["A2"], str) == even
    doc._.event_mentions = None
    assert found.features(trigger(doc[1], "SANCTION"), ["A1"], ["A2"], str) == even
