from tests.toldtrees import person, tell

from dragoman.coding.statements import code_statements

SOLHEIM = person("A1", "Ingrid Solheim", "NOR")
OTIENO = person("A2", "Paul Otieno", "KEN")
RAO = person("A3", "Arjun Rao", "IND")


def speakers(text: str, rows: str) -> list[tuple[str, str | None]]:
    """The cue and the speaker of each statement."""
    doc, resolution = tell(text, rows)
    resolution.actors = [actor.model_copy() for actor in (SOLHEIM, OTIENO, RAO)]
    found = code_statements(doc, resolution)
    return [(text[slice(*s.cue)] if s.cue else "", s.speaker) for s in found]


SAID = """
Otieno PROPN 2 nsubj Number=Sing @A2 %PERSON
met=meet VERB 0 root Tense=Past|VerbForm=Fin
aides=aide NOUN 2 obj
of ADP 5 case
Rao PROPN 3 nmod Number=Sing @A3 %PERSON
. PUNCT 2 punct

"""


def test_he_that_opens_a_sentence_is_the_subject_of_the_one_before():
    text = "Otieno met aides of Rao. He said talks failed."
    rows = """
He PRON 2 nsubj Number=Sing {}
said=say VERB 0 root Tense=Past|VerbForm=Fin
talks=talk NOUN 4 nsubj
failed=fail VERB 2 ccomp Tense=Past|VerbForm=Fin
. PUNCT 2 punct
"""
    assert speakers(text, SAID + rows.format("")) == [("said", "A2")]
    # Coreference took "he" for Rao.
    assert speakers(text, SAID + rows.format("@A3")) == [("said", "A2")]


def test_she_is_nobody_with_a_mans_name():
    found = speakers(
        "Otieno met aides of Rao. She said talks failed.",
        SAID
        + """
She PRON 2 nsubj Number=Sing @A1
said=say VERB 0 root Tense=Past|VerbForm=Fin
talks=talk NOUN 4 nsubj
failed=fail VERB 2 ccomp Tense=Past|VerbForm=Fin
. PUNCT 2 punct
""",
    )
    assert found == [("said", "A1")]


def test_who_is_named_in_the_words_does_not_speak_them():
    kim = person("A2", "Lee Otieno", "KEN")
    text = "Rao met aides. Otieno is “a friend of ours,” he said."
    doc, resolution = tell(
        text,
        """
Rao PROPN 2 nsubj Number=Sing @A1 %PERSON
met=meet VERB 0 root Tense=Past|VerbForm=Fin
aides=aide NOUN 2 obj
. PUNCT 2 punct

Otieno PROPN 5 nsubj Number=Sing @A2 %PERSON
is=be AUX 5 cop
“ PUNCT 5 punct
a DET 5 det
friend NOUN 11 ccomp
of ADP 7 case
ours PRON 5 nmod
, PUNCT 5 punct
” PUNCT 5 punct
he PRON 11 nsubj Number=Sing @A2
said=say VERB 0 root Tense=Past|VerbForm=Fin
. PUNCT 11 punct
""",
    )
    resolution.actors = [person("A1", "Sam Rao", "IND"), kim]
    (statement,) = code_statements(doc, resolution)
    assert statement.speaker == "A1"


def test_behind_a_quotation_he_is_who_spoke_last_and_was_told_of():
    found = speakers(
        "“We lost,” Otieno said. “We will win yet,” he added.",
        """
“ PUNCT 3 punct
We PRON 3 nsubj
lost=lose VERB 7 ccomp Tense=Past|VerbForm=Fin
, PUNCT 3 punct
” PUNCT 3 punct
Otieno PROPN 7 nsubj Number=Sing @A2 %PERSON
said=say VERB 0 root Tense=Past|VerbForm=Fin
. PUNCT 7 punct

“ PUNCT 4 punct
We PRON 4 nsubj
will AUX 4 aux
win VERB 9 ccomp VerbForm=Inf
yet ADV 4 advmod
, PUNCT 4 punct
” PUNCT 4 punct
he PRON 9 nsubj Number=Sing @A3
added=add VERB 0 root Tense=Past|VerbForm=Fin
. PUNCT 9 punct
""",
    )
    assert found == [("said", "A2"), ("added", "A2")]
