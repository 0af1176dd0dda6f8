from tests.coding.handtrees import grow

from dragoman.coding.events import EventCoder
from dragoman.coding.told import Told
from dragoman.ontology import load_codebook

WHOLE = """
Norway PROPN 2 nsubj @A1
attacked=attack VERB 0 root Tense=Past|VerbForm=Fin
Kenya PROPN 2 obj @A2
"""
HALF = """
Norway PROPN 3 nmod:poss @A1
's PART 1 case
attack NOUN 4 nsubj
failed=fail VERB 0 root Tense=Past|VerbForm=Fin
"""


def parties(text):
    doc, resolution = grow(text)
    coder = EventCoder(doc, resolution, [], load_codebook())
    return [
        [(item.candidate.event.actors, item.candidate.event.recipients) for item in group]
        for group in coder.readings()
    ]


def test_an_attack_without_its_victim_may_be_the_one_told_whole():
    whole, half = parties(f"{WHOLE}\n{HALF}")
    assert (["A1"], ["A2"]) in whole
    assert (["A1"], ["A2"]) in half


def test_another_attacker_has_not_the_same_victim():
    told = parties(f"{WHOLE}\n{HALF.replace('@A1', '@A3')}")[-1]
    doc, resolution = grow(f"{WHOLE}\n{HALF.replace('@A1', '@A3')}")
    coder = EventCoder(doc, resolution, [], load_codebook())
    first = [group[0] for group in coder.readings()]
    assert list(Told(first, coder.country).again(first[-1:])) == []
    assert all(actors == ["A3"] for actors, _ in told)


def test_an_act_that_names_both_is_not_read_again():
    doc, resolution = grow(f"{WHOLE}\n{WHOLE.replace('@A2', '@A3')}")
    coder = EventCoder(doc, resolution, [], load_codebook())
    first = [group[0] for group in coder.readings()]
    assert list(Told(first, coder.country).again(first[:1])) == []
