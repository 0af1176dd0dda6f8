from tests.coding.handtrees import grow

from dragoman.coding import tree


def words(tokens):
    return [token.text for token in tokens]


def test_a_relative_pronoun_stands_for_its_noun():
    doc, _ = grow(
        """
envoys=envoy NOUN 0 root
who PRON 3 nsubj PronType=Rel
left=leave VERB 1 acl:relcl Tense=Past|VerbForm=Fin
and CCONJ 5 cc
returned=return VERB 3 conj Tense=Past|VerbForm=Fin
"""
    )
    assert words(tree.agents(doc[2])) == ["envoys"]
    assert words(tree.agents(doc[4])) == ["envoys"]


def test_a_participle_after_its_noun_is_passive_and_the_noun_its_patient():
    doc, _ = grow(
        """
accord NOUN 0 root
signed=sign VERB 1 acl Tense=Past|VerbForm=Part
by ADP 4 case
Norway PROPN 2 obl:agent
"""
    )
    assert tree.is_passive(doc[1])
    assert words(tree.patients(doc[1])) == ["accord"]
    assert words(tree.agents(doc[1])) == ["Norway"]


def test_the_subject_of_a_promise_is_its_own_and_of_an_order_its_object():
    lines = "Norway PROPN 2 nsubj\n{} VERB 0 root\nKenya PROPN 2 obj\nto PART 5 mark\nleave VERB 2 xcomp"
    doc, _ = grow(lines.format("ordered=order"))
    assert words(tree.agents(doc[4])) == ["Kenya"]
    doc, _ = grow(lines.format("promised=promise"))
    assert words(tree.agents(doc[4])) == ["Norway"]


def test_whose_plan_does_what_the_plan_says():
    doc, _ = grow(
        """
Norway PROPN 3 nmod:poss
's PART 1 case
plan NOUN 6 nsubj
to PART 5 mark
leave VERB 3 acl VerbForm=Inf
failed=fail VERB 0 root Tense=Past|VerbForm=Fin
"""
    )
    assert words(tree.agents(doc[4])) == ["Norway"]


def test_together_with_counts_as_with():
    doc, _ = grow(
        "acted=act VERB 0 root\ntogether ADV 4 case\nwith ADP 2 fixed\nKenya PROPN 1 obl\n"
        "against ADP 6 case\nPeru PROPN 1 obl"
    )
    assert words(tree.obliques(doc[0], frozenset({"with"}))) == ["Kenya"]
    assert words(tree.obliques(doc[0], frozenset({"against"}))) == ["Peru"]


def test_the_verb_above_a_noun():
    doc, _ = grow(
        "held=hold VERB 0 root\na DET 3 det\nseries NOUN 1 obj\nof ADP 5 case\n"
        "talks=talk NOUN 3 nmod\nhere ADV 1 advmod"
    )
    verb = tree.governing_verb(doc[4])
    assert verb is not None
    assert verb.text == "held"
    assert tree.governing_verb(doc[5]) is not None
    assert tree.governing_verb(doc[0]) is None
