from tests.toldtrees import person, tell

from dragoman.annotate.layers import Attribution
from dragoman.coding.learned import SURE, Learned
from dragoman.coding.statements import code_statements

TITLED = """
Ms. PROPN 2 nmod:desc
Solheim PROPN 3 nsubj Number=Sing @A1
bristled=bristle VERB 0 root Tense=Past|VerbForm=Fin
that SCONJ 7 mark
talks=talk NOUN 7 nsubj
had AUX 7 aux
failed=fail VERB 3 ccomp
. PUNCT 3 punct
"""
TEXT = "Ms. Solheim bristled that talks had failed."


def test_a_title_stands_for_the_name_behind_it():
    doc, _ = tell(TEXT, TITLED)
    doc._.attributions = [Attribution(cue=(2, 3), source=(0, 1), content=((4, 7),))]
    learned = Learned(doc)
    assert learned.head((0, 1)).text == "Solheim"
    assert learned.source(doc[2]).text == "Solheim"
    assert learned.source(doc[3]) is None


def test_an_unlisted_cue_reports_a_clause_and_no_thing():
    doc, resolution = tell(TEXT, TITLED)
    resolution.actors = [person("A1", "Ingrid Solheim", "NOR")]
    clause = Attribution(cue=(2, 3), source=(0, 1), content=((4, 7),), score=0.7)
    thing = Attribution(cue=(2, 3), source=(0, 1), content=((4, 5),), score=0.99)
    assert Learned(doc).reports(clause, set())
    assert not Learned(doc).reports(thing, set())
    doc._.attributions = [clause]
    (statement,) = code_statements(doc, resolution)
    assert statement.speaker == "A1"
    assert [TEXT[a:b] for a, b in statement.content] == ["talks had failed"]


def test_a_known_verb_is_left_to_the_rules_that_judged_it():
    doc, _ = tell(TEXT.replace("bristled", "insisted"), TITLED.replace("bristled=bristle", "insisted=insist"))
    sure = Attribution(cue=(2, 3), source=(0, 1), content=((4, 7),), score=SURE)
    assert Learned(doc).reports(sure, set())
    assert not Learned(doc).reports(sure, {2})
    unsure = Attribution(cue=(2, 3), source=(0, 1), content=((4, 7),), score=SURE - 0.1)
    assert not Learned(doc).reports(unsure, set())
