from datetime import date

from tests.coding.handtrees import brief, events, grow

from dragoman.coding.events import code_events
from dragoman.ontology import load_codebook
from dragoman.record.models import Statement

CONDEMNED = """
Norway PROPN 2 nsubj @A1
condemned=condemn VERB 0 root Tense=Past|VerbForm=Fin
the DET 4 det
decision NOUN 2 obj
of ADP 6 case
Kenya PROPN 4 nmod @A2
"""


def test_the_owner_of_what_is_condemned_is_the_recipient():
    assert list(map(brief, events(CONDEMNED))) == [("ACCUSE", "disapprove", "happened", ["A1"], ["A2"])]


def test_evidence_and_trigger_are_spans_of_the_text():
    doc, resolution = grow(CONDEMNED)
    (event,) = code_events(doc, resolution, [], load_codebook())
    assert doc.text[slice(*event.trigger)] == "condemned"
    assert doc.text[slice(*event.evidence)] == "Norway condemned the decision of Kenya"
    assert (event.quad, event.intensity, event.date_from) == (3, -2.0, "none")


def test_a_condemned_attack_has_its_doer_as_recipient_not_its_victim():
    text = """
Norway PROPN 2 nsubj @A1
condemned=condemn VERB 0 root Tense=Past|VerbForm=Fin
the DET 4 det
attack NOUN 2 obj
on ADP 6 case
Kenya PROPN 4 nmod @A2
by ADP 8 case
Peru PROPN 4 nmod @A3
"""
    found = {event.type: event for event in events(text)}
    assert found["ACCUSE"].recipients == ["A3"]
    assert (found["ASSAULT"].actors, found["ASSAULT"].recipients) == (["A3"], ["A2"])


def test_passive_turns_the_roles():
    text = """
Kenya PROPN 3 nsubj:pass @A2
was=be AUX 3 aux:pass
praised=praise VERB 0 root Tense=Past|VerbForm=Part|Voice=Pass
by ADP 5 case
Norway PROPN 3 obl:agent @A1
"""
    assert [brief(e) for e in events(text)] == [("SUPPORT", None, "happened", ["A1"], ["A2"])]


def test_everybody_at_a_meeting_is_an_actor_and_a_planned_one_is_an_agreement():
    text = """
Norway PROPN 3 nsubj @A1
will AUX 3 aux
meet VERB 0 root VerbForm=Inf
Kenya PROPN 3 obj @A2
and CCONJ 6 cc
Peru PROPN 4 conj @A3
on ADP 8 case
Tuesday PROPN 3 obl @T12
"""
    (event,) = events(text)
    assert brief(event) == ("CONSULT", None, "planned", ["A1", "A2", "A3"], [])
    assert event.plover == "AGREE"
    assert (event.start, event.date_from) == (date(2024, 3, 12), "text")


def test_a_visit_has_the_host_as_recipient_and_shares_its_subject():
    text = """
Norway PROPN 2 nsubj @A1
thanked=thank VERB 0 root Tense=Past|VerbForm=Fin
Peru PROPN 2 obj @A3
and CCONJ 5 cc
visited=visit VERB 2 conj Tense=Past|VerbForm=Fin
Nairobi PROPN 5 obj @P1
on ADP 8 case
Monday PROPN 5 obl @T11
"""
    doc, resolution = grow(text)
    thanks, visit = code_events(doc, resolution, [], load_codebook())
    assert brief(thanks) == ("SUPPORT", None, "happened", ["A1"], ["A3"])
    assert (visit.type, visit.mode, visit.actors, visit.place) == ("CONSULT", "visit", ["A1"], "P1")
    host = resolution.actor(visit.recipients[0])
    assert (host.name, host.country, host.kind) == ("Kenya", "KEN", "state")
    assert doc.text[slice(*host.mentions[0])] == "Nairobi"


def test_control_gives_the_infinitive_its_subject():
    text = """
Norway PROPN 2 nsubj @A1
urged=urge VERB 0 root Tense=Past|VerbForm=Fin
Kenya PROPN 2 obj @A2
to PART 5 mark
release VERB 2 xcomp VerbForm=Inf
the DET 7 det
hostages=hostage NOUN 5 obj
"""
    found = [brief(e) for e in events(text)]
    assert ("REQUEST", "yield", "happened", ["A1"], ["A2"]) in found
    assert all(status == "hypothetical" for kind, _, status, _, _ in found if kind == "RETREAT")


def test_a_noun_takes_its_roles_from_possessor_and_light_verb():
    text = """
Peru PROPN 3 nmod:poss @A3
's PART 1 case
invasion NOUN 6 nsubj
of ADP 5 case
Fiji PROPN 3 nmod @A4
dominated=dominate VERB 0 root Tense=Past|VerbForm=Fin
talks=talk NOUN 6 obj
between ADP 9 case
Norway PROPN 7 nmod @A1
and CCONJ 11 cc
Kenya PROPN 9 conj @A2
"""
    found = [brief(e) for e in events(text)]
    assert ("ASSAULT", None, "happened", ["A3"], ["A4"]) in found
    assert ("CONSULT", None, "happened", ["A1", "A2"], []) in found


def test_attacking_a_proposal_is_no_assault():
    text = """
Norway PROPN 2 nsubj @A1
attacked=attack VERB 0 root Tense=Past|VerbForm=Fin
Kenya PROPN 5 nmod:poss @A2
's PART 3 case
proposal NOUN 2 obj
"""
    assert [brief(e)[:2] for e in events(text)] == [("ACCUSE", "disapprove")]


def test_sport_is_not_coded():
    text = """
Norway PROPN 2 nsubj @A1
attacked=attack VERB 0 root Tense=Past|VerbForm=Fin
Kenya PROPN 2 obj @A2
in ADP 6 case
the DET 6 det
match NOUN 2 obl
of ADP 9 case
the DET 9 det
tournament NOUN 6 nmod
"""
    assert events(text) == []


def test_the_speaker_acts_in_speech_that_names_nobody():
    text = """
The DET 2 det
raid NOUN 4 nsubj
is=be AUX 4 cop
unacceptable ADJ 0 root
by ADP 6 case
Kenya PROPN 2 nmod @A2
"""
    doc, resolution = grow(
        text + "\nNorway PROPN 2 nsubj @A1\nsaid=say VERB 0 root Tense=Past|VerbForm=Fin\n"
    )
    said = Statement(
        id="S1", speaker="A1", kind="direct", attribution="named", channel=None, cue=None, source=None,
        content=[(0, doc[5].idx + 5)],
    )  # fmt: skip
    found = {e.type: e for e in code_events(doc, resolution, [said], load_codebook())}
    assert (found["ACCUSE"].actors, found["ACCUSE"].recipients) == (["A1"], ["A2"])
    assert found["ACCUSE"].statement == "S1"


def test_a_retelling_adds_a_mention():
    text = """
Norway PROPN 2 nsubj @A1
met=meet VERB 0 root Tense=Past|VerbForm=Fin
Kenya PROPN 2 obj @A2
on ADP 5 case
Tuesday PROPN 2 obl @T12

Their PRON 2 nmod:poss @A1,A2
meeting NOUN 3 nsubj
lasted=last VERB 0 root Tense=Past|VerbForm=Fin
hours=hour NOUN 3 obj
"""
    (event,) = events(text)
    assert event.start == date(2024, 3, 12)
    assert len(event.mentions) == 1


def test_ids_count_in_text_order():
    found = events(CONDEMNED + "\n" + CONDEMNED.replace("condemned=condemn", "praised=praise"))
    assert [e.id for e in found] == ["E1", "E2"]
    assert [e.type for e in found] == ["ACCUSE", "SUPPORT"]


def test_what_is_stressed_is_for_the_others_not_for_the_own_country():
    text = """
Norway PROPN 2 nsubj @A1
reaffirmed=reaffirm VERB 0 root Tense=Past|VerbForm=Fin
the DET 4 det
commitment NOUN 2 obj
of ADP 6 case
Norway PROPN 4 nmod @A1
to ADP 8 case
Kenya PROPN 4 nmod @A2
"""
    (event,) = events(text)
    assert (event.type, event.actors, event.recipients) == ("AGREE", ["A1"], ["A2"])
