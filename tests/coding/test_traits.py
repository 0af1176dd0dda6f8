from tests.coding.handtrees import grow

from dragoman.coding.lexicon import load_lexicon
from dragoman.coding.traits import Traits
from dragoman.coding.triggers import Finder
from dragoman.coding.voices import Voices
from dragoman.record.models import Statement

STORY = """
Norway PROPN 2 nsubj @A1
condemned=condemn VERB 0 root Tense=Past|VerbForm=Fin
Kenya PROPN 2 obj @A2

Fiji PROPN 2 nsubj @A4
slept=sleep VERB 0 root Tense=Past|VerbForm=Fin

Fiji PROPN 2 nsubj @A4
condemned=condemn VERB 0 root Tense=Past|VerbForm=Fin
Norway PROPN 2 obj @A1
"""


def named(actors, recipients, number=0, statements=()):
    doc, resolution = grow(STORY)
    keys = {actor.id: actor.country or actor.id for actor in resolution.actors}
    traits = Traits(doc, resolution, Voices(list(statements)), keys.__getitem__)
    triggers = list(Finder(load_lexicon(), lambda _: False).find(doc))
    return set(traits.of(triggers[number if number >= 0 else len(triggers) - 1], actors, recipients))


def test_traits_name_where_parties_stand():
    found = named(["A1"], ["A2"])
    assert {
        "actor stands before",
        "recipient stands behind",
        "recipient is below",
        "recipient is near",
    } <= found
    assert {"lemma=V:condemn", "root", "lead", "actor is state"} <= found


def test_a_party_of_another_sentence_is_elsewhere():
    found = named(["A4"], ["A2"], -1)
    assert "recipient is elsewhere" in found
    assert "recipient is near" not in found
    assert "lead" not in found


def test_without_a_recipient_nothing_is_said_of_one():
    assert not any(name.startswith("recipient") for name in named(["A1"], []))


def test_a_party_may_be_the_one_who_speaks():
    doc, _ = grow(STORY)
    words = Statement(
        id="S1", speaker="A1", channel=None, cue=None, source=None, content=[(0, doc[2].idx + 5)],
        kind="indirect", attribution="named",
    )  # fmt: skip
    found = named(["A1"], ["A2"], statements=[words])
    assert "actor speaks" in found
    assert "recipient speaks" not in found
