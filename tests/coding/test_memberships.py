from tests.coding.handtrees import grow

from dragoman.coding.memberships import code_memberships


def claims(text: str, group: str) -> list[tuple[str, str]]:
    doc, resolution = grow(text)
    resolution.actor(group).kind = "igo"
    return [(m.member, m.group) for m in code_memberships(doc, resolution)]


def test_belong_to():
    text = """
Norway PROPN 4 nsubj @A1
and CCONJ 3 cc
Peru PROPN 1 conj @A3
belong VERB 0 root Tense=Pres|VerbForm=Fin
to ADP 7 case
the DET 7 det
League PROPN 4 obl @A9
"""
    assert claims(text, "A9") == [("A1", "A9"), ("A3", "A9")]


def test_member_before_and_after_the_name():
    text = """
League PROPN 2 compound @A9
member NOUN 3 compound
Norway PROPN 4 nsubj @A1
left=leave VERB 0 root Tense=Past|VerbForm=Fin
"""
    assert claims(text, "A9") == [("A1", "A9")]
    text = """
Peru PROPN 4 nsubj @A3
is=be AUX 4 cop
a DET 4 det
member NOUN 0 root
of ADP 7 case
the DET 7 det
League PROPN 4 nmod @A9
"""
    assert claims(text, "A9") == [("A3", "A9")]


def test_belonging_to_a_state_is_no_membership():
    doc, resolution = grow(
        "Norway PROPN 2 nsubj @A1\nbelongs=belong VERB 0 root\nto ADP 4 case\nPeru PROPN 2 obl @A3"
    )
    assert code_memberships(doc, resolution) == []
