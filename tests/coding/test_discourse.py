from tests.coding.handtrees import COUNTRIES, grow

from dragoman.coding.discourse import Discourse

TEXT = """
Norway PROPN 2 nsubj @A1
met=meet VERB 0 root
Kenya PROPN 2 obj @A2

Kenya PROPN 2 nsubj @A2
thanked=thank VERB 0 root
Peru PROPN 2 obj @A3

Norway PROPN 2 nsubj @A1
warned=warn VERB 0 root
"""


def discourse(person=None):
    doc, resolution = grow(TEXT)
    for actor in resolution.actors:
        actor.kind = "person" if actor.id == person else "state"
    return doc, Discourse(doc, resolution, lambda actor: COUNTRIES[actor])


def test_the_nearest_other_in_the_sentence():
    doc, talk = discourse()
    assert talk.in_sentence(doc[1], {"NOR"}) == ["A2"]
    assert talk.in_sentence(doc[7], {"NOR"}) == []


def test_the_one_most_talked_about_before():
    doc, talk = discourse()
    assert talk.in_story(doc[7], {"NOR"}) == ["A2"]
    assert talk.in_story(doc[7], {"NOR", "KEN"}) == ["A3"]
    assert talk.in_story(doc[7], {"NOR", "KEN", "PER"}) == []


def test_others_of_the_same_country():
    doc, talk = discourse(person="A3")
    assert talk.at_home(doc[4], {"PER"}, ["A2"]) == ["A3"]
    assert talk.at_home(doc[4], {"PER"}, ["A3"]) == []


def test_the_state_is_no_other_party_than_its_own_people():
    doc, talk = discourse()
    assert talk.at_home(doc[4], {"PER"}, ["A2"]) == []
