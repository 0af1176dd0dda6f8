from tests.toldtrees import person, place, state, tell

from dragoman.annotate.layers import Attribution
from dragoman.coding.statements import _break_circles, code_statements
from dragoman.ingest.story import Furniture, Story
from dragoman.record.models import Statement

SOLHEIM = person("A1", "Ingrid Solheim", "NOR")
KENYA = state("A2", "Kenya", "KEN")


def code(text: str, rows: str) -> tuple[str, list[Statement]]:
    doc, resolution = tell(text, rows)
    resolution.actors = [SOLHEIM.model_copy(), KENYA.model_copy()]
    return text, code_statements(doc, resolution)


def words(text: str, statement: Statement) -> list[str]:
    return [text[start:end] for start, end in statement.content]


def test_indirect_speech_without_its_complementizer():
    text, found = code(
        "Solheim said on Monday that talks would resume.",
        """
Solheim PROPN 2 nsubj Number=Sing @A1
said=say VERB 0 root Tense=Past|VerbForm=Fin
on ADP 4 case
Monday PROPN 2 obl
that SCONJ 8 mark
talks=talk NOUN 8 nsubj
would AUX 8 aux
resume VERB 2 ccomp
. PUNCT 2 punct
""",
    )
    (statement,) = found
    assert words(text, statement) == ["talks would resume"]
    assert (statement.speaker, statement.kind, statement.attribution) == ("A1", "indirect", "named")
    assert text[slice(*statement.cue)] == "said"
    assert text[slice(*statement.source)] == "Solheim"


def test_a_split_quotation_is_one_and_a_new_sentence_another():
    text, found = code(
        "“We will go,” said Solheim, “and soon.” “We must.”",
        """
“ PUNCT 4 punct
We PRON 4 nsubj
will AUX 4 aux
go VERB 7 ccomp
, PUNCT 4 punct
” PUNCT 4 punct
said=say VERB 0 root Tense=Past|VerbForm=Fin
Solheim PROPN 7 nsubj Number=Sing @A1
, PUNCT 7 punct
“ PUNCT 12 punct
and CCONJ 12 cc
soon ADV 4 conj
. PUNCT 12 punct
” PUNCT 12 punct

“ PUNCT 3 punct
We PRON 3 nsubj
must AUX 0 root
. PUNCT 3 punct
” PUNCT 3 punct
""",
    )
    first, second = found
    assert words(text, first) == ["We will go", "and soon."]
    assert words(text, second) == ["We must."]
    assert (first.kind, second.kind) == ("direct", "direct")
    assert (second.cue, second.speaker, second.source) == (None, "A1", first.source)


def test_words_in_and_out_of_marks_are_mixed():
    text, found = code(
        "Kenya said the plan was “a dangerous mistake”.",
        """
Kenya PROPN 2 nsubj Number=Sing @A2
said=say VERB 0 root Tense=Past|VerbForm=Fin
the DET 4 det
plan NOUN 9 nsubj
was=be AUX 9 cop
“ PUNCT 9 punct
a DET 9 det
dangerous ADJ 9 amod
mistake NOUN 2 ccomp
” PUNCT 9 punct
. PUNCT 2 punct
""",
    )
    (statement,) = found
    assert (statement.kind, statement.attribution) == ("mixed", "institution")
    assert words(text, statement)[0].startswith("the plan was “a dangerous mistake")


def test_readouts_are_statements_and_meetings_are_none():
    text, found = code(
        "Solheim discussed trade and welcomed the ceasefire, adding that aid would follow.",
        """
Solheim PROPN 2 nsubj Number=Sing @A1
discussed=discuss VERB 0 root Tense=Past|VerbForm=Fin
trade NOUN 2 obj
and CCONJ 5 cc
welcomed=welcome VERB 2 conj Tense=Past|VerbForm=Fin
the DET 7 det
ceasefire NOUN 5 obj
, PUNCT 9 punct
adding=add VERB 5 advcl VerbForm=Ger
that SCONJ 13 mark
aid NOUN 13 nsubj
would AUX 13 aux
follow VERB 9 ccomp
. PUNCT 2 punct
""",
    )
    assert [(text[slice(*s.cue)], words(text, s), s.speaker) for s in found] == [
        ("welcomed", ["the ceasefire"], "A1"),
        ("adding", ["aid would follow"], "A1"),
    ]


def test_according_to_leaves_its_own_words_out():
    text, found = code(
        "Prices fell in May, according to Solheim.",
        """
Prices=price NOUN 2 nsubj
fell=fall VERB 0 root Tense=Past|VerbForm=Fin
in ADP 4 case
May PROPN 2 obl
, PUNCT 8 punct
according=accord VERB 8 case
to ADP 6 fixed
Solheim PROPN 2 obl Number=Sing @A1
. PUNCT 2 punct
""",
    )
    (statement,) = found
    assert words(text, statement) == ["Prices fell in May"]
    assert text[slice(*statement.cue)] == "according to"


def test_belief_future_and_denied_speech_are_no_statements():
    rows = """
Solheim PROPN {n} nsubj Number=Sing @A1
{before}{verb} VERB 0 root
it PRON {m} nsubj
failed=fail VERB {n} ccomp
"""
    cases = [("", "believes=believe", "Solheim believes it failed"),
             ("will AUX 3 aux\n", "say", "Solheim will say it failed")]  # fmt: skip
    for before, verb, text in cases:
        n = 3 if before else 2
        _, found = code(text, rows.format(before=before, verb=verb, n=n, m=n + 2))
        assert found == []


def test_an_unknown_source_becomes_an_anonymous_actor():
    doc, resolution = tell(
        "A diplomat said Kenya agreed.",
        """
A DET 2 det
diplomat NOUN 3 nsubj Number=Sing
said=say VERB 0 root Tense=Past|VerbForm=Fin
Kenya PROPN 5 nsubj Number=Sing @A2
agreed=agree VERB 3 ccomp Tense=Past|VerbForm=Fin
. PUNCT 3 punct
""",
    )
    resolution.actors = [KENYA.model_copy()]
    (statement,) = code_statements(doc, resolution)
    actor = resolution.actor(statement.speaker)
    assert (actor.name, actor.kind, actor.anonymous) == ("diplomat", "person", True)
    assert statement.attribution == "anonymous"
    assert doc.text[slice(*actor.mentions[0])] == "diplomat"


def test_a_release_without_marks_runs_to_its_end():
    text, found = code(
        "Solheim said:\n\nWe met this morning and agreed on next steps.\n\n"
        "I am grateful to all of my hosts here.",
        """
Solheim PROPN 2 nsubj Number=Sing @A1
said=say VERB 0 root Tense=Past|VerbForm=Fin
: PUNCT 2 punct

We PRON 2 nsubj
met=meet VERB 0 root
this DET 4 det
morning NOUN 2 obl
and CCONJ 6 cc
agreed=agree VERB 2 conj Tense=Past|VerbForm=Fin
on ADP 9 case
next ADJ 9 amod
steps=step NOUN 6 obl
. PUNCT 2 punct

I PRON 3 nsubj
am=be AUX 3 cop
grateful ADJ 0 root
to ADP 5 case
all PRON 3 obl
of ADP 8 case
my PRON 8 nmod:poss
hosts=host NOUN 5 nmod
here ADV 3 advmod
. PUNCT 3 punct
""",
    )
    (statement,) = found
    assert (statement.kind, statement.speaker) == ("direct", "A1")
    assert words(text, statement) == [text[text.index("We met") :]]


def test_channel_addressee_and_nested_reports():
    text, found = code(
        "In a letter Solheim told Kenya that Kenya had denied the attack.",
        """
In ADP 3 case
a DET 3 det
letter NOUN 5 obl
Solheim PROPN 5 nsubj Number=Sing @A1
told=tell VERB 0 root Tense=Past|VerbForm=Fin
Kenya PROPN 5 iobj Number=Sing @A2
that SCONJ 10 mark
Kenya PROPN 10 nsubj Number=Sing @A2
had=have AUX 10 aux
denied=deny VERB 5 ccomp Tense=Past|VerbForm=Part
the DET 12 det
attack NOUN 10 obj
. PUNCT 5 punct
""",
    )
    outer, inner = sorted(found, key=lambda s: s.cue)
    assert (outer.channel, outer.addressee, outer.within) == ("letter", "A2", None)
    assert (inner.speaker, inner.within, words(text, inner)) == ("A2", outer.id, ["the attack"])


def test_what_the_reader_learned_fills_in():
    text = "The envoy's verdict: Kenya failed."
    rows = """
The DET 2 det
envoy NOUN 4 nmod:poss Number=Sing
's PART 2 case
verdict NOUN 7 parataxis
: PUNCT 7 punct
Kenya PROPN 7 nsubj Number=Sing @A2
failed=fail VERB 0 root
. PUNCT 7 punct
"""
    doc, resolution = tell(text, rows)
    resolution.actors = [KENYA.model_copy()]
    doc._.attributions = [Attribution(cue=(3, 4), source=(0, 2), content=((5, 7),))]
    (statement,) = code_statements(doc, resolution)
    assert words(text, statement) == ["Kenya failed"]
    assert text[slice(*statement.cue)] == "verdict"


def test_of_statements_that_hold_each_other_the_longer_holds():
    holders = {0: 1, 1: 0, 2: 0}
    _break_circles(holders, [10, 40, 5])
    assert holders == {0: 1, 2: 0}


def headline(text: str, rows: str) -> list[Statement]:
    doc, resolution = tell(text, rows)
    resolution.actors = [SOLHEIM.model_copy(), KENYA.model_copy()]
    resolution.places = [place("P1", "Kenya", "KEN")]
    item = Furniture("headline", 0, len(text))
    doc._.story = Story(id="s", text=text, language="en", furniture=(item,), paragraphs=((0, len(text)),))
    return code_statements(doc, resolution)


def test_before_a_headlines_colon_a_person_speaks_and_a_state_does_not():
    rows = """
{} PROPN 4 nsubj Number=Sing {}
: PUNCT 4 punct
Talks=talk NOUN 4 nsubj
resume VERB 0 root VerbForm=Inf
in ADP 6 case
May PROPN 4 obl
"""
    (statement,) = headline("Solheim: Talks resume in May", rows.format("Solheim", "@A1"))
    assert statement.speaker == "A1"
    assert headline("Kenya: Talks resume in May", rows.format("Kenya", "@A2 @P1")) == []


def test_the_statement_is_of_whoever_spoke_in_it():
    text, found = code(
        "Solheim said in a statement that talks resumed. “We agree,” the statement said.",
        """
Solheim PROPN 2 nsubj Number=Sing @A1
said=say VERB 0 root Tense=Past|VerbForm=Fin
in ADP 5 case
a DET 5 det
statement NOUN 2 obl Number=Sing
that SCONJ 8 mark
talks=talk NOUN 8 nsubj
resumed=resume VERB 2 ccomp Tense=Past|VerbForm=Fin
. PUNCT 2 punct

“ PUNCT 3 punct
We PRON 3 nsubj
agree VERB 8 ccomp VerbForm=Fin
, PUNCT 3 punct
” PUNCT 3 punct
the DET 7 det
statement NOUN 8 nsubj Number=Sing
said=say VERB 0 root Tense=Past|VerbForm=Fin
. PUNCT 8 punct
""",
    )
    assert [statement.speaker for statement in found] == ["A1", "A1"]
    assert text[slice(*found[1].source)] == "the statement"


def test_a_question_put_to_somebody_is_no_statement():
    _, found = code(
        "Can you confirm that talks resumed?",
        """
Can AUX 3 aux
you PRON 3 nsubj
confirm VERB 0 root VerbForm=Inf
that SCONJ 6 mark
talks=talk NOUN 6 nsubj
resumed=resume VERB 3 ccomp Tense=Past|VerbForm=Fin
? PUNCT 3 punct
""",
    )
    assert found == []


def test_who_is_asked_does_not_ask_and_what_is_cited_is_not_said():
    text, found = code(
        "Asked about grain, Solheim said talks failed, citing the rains.",
        """
Asked=ask VERB 6 advcl Tense=Past|VerbForm=Part
about ADP 3 case
grain NOUN 1 obl
, PUNCT 1 punct
Solheim PROPN 6 nsubj Number=Sing @A1
said=say VERB 0 root Tense=Past|VerbForm=Fin
talks=talk NOUN 8 nsubj
failed=fail VERB 6 ccomp Tense=Past|VerbForm=Fin
, PUNCT 10 punct
citing=cite VERB 6 advcl Tense=Pres|VerbForm=Part
the DET 12 det
rains=rain NOUN 10 obj
. PUNCT 6 punct
""",
    )
    (statement,) = found
    assert words(text, statement) == ["talks failed"]


def test_a_ministry_statement_is_the_ministrys():
    text, found = code(
        "Talks resumed, according to a ministry statement.",
        """
Talks=talk NOUN 2 nsubj
resumed=resume VERB 0 root Tense=Past|VerbForm=Fin
, PUNCT 8 punct
according=accord VERB 8 case
to ADP 4 fixed
a DET 8 det
ministry NOUN 8 compound Number=Sing
statement NOUN 2 obl Number=Sing
. PUNCT 2 punct
""",
    )
    (statement,) = found
    assert text[slice(*statement.source)] == "ministry"
    assert words(text, statement) == ["Talks resumed"]


def test_calling_on_somebody_and_asking_for_a_thing_report_no_words():
    rows = """
Solheim PROPN 2 nsubj Number=Sing @A1
{verb} VERB 0 root Tense=Past|VerbForm=Fin
{case} ADP 4 case
Kenya PROPN 2 obl @A2
. PUNCT 2 punct
"""
    assert code("Solheim called on Kenya.", rows.format(verb="called=call", case="on"))[1] == []
    assert code("Solheim asked for Kenya.", rows.format(verb="asked=ask", case="for"))[1] == []
    text, found = code(
        "Solheim called on Kenya to wait.",
        """
Solheim PROPN 2 nsubj Number=Sing @A1
called=call VERB 0 root Tense=Past|VerbForm=Fin
on ADP 4 case
Kenya PROPN 2 obl @A2
to PART 6 mark
wait VERB 2 xcomp VerbForm=Inf
. PUNCT 2 punct
""",
    )
    (statement,) = found
    assert words(text, statement) == ["to wait"]


def reported(rows: str, text: str) -> list[list[str]]:
    return [words(text, statement) for statement in code(text, rows)[1]]


OBJECT = """
Solheim PROPN 2 nsubj Number=Sing @A1
{verb} VERB 0 root Tense=Past|VerbForm=Fin
{thing} PRON 2 obj
. PUNCT 2 punct
"""


def test_who_defends_herself_or_recommends_him_says_nothing_that_is_told():
    assert reported(OBJECT.format(verb="defended=defend", thing="herself"), "Solheim defended herself.") == []
    assert reported(OBJECT.format(verb="praised=praise", thing="him"), "Solheim praised him.") == []


def test_what_somebody_is_accused_of_is_part_of_the_accusation():
    text = "Solheim accused him of hiding grain."
    rows = """
Solheim PROPN 2 nsubj Number=Sing @A1
accused=accuse VERB 0 root Tense=Past|VerbForm=Fin
him PRON 2 obj
of SCONJ 5 mark
hiding=hide VERB 2 advcl VerbForm=Ger
grain NOUN 5 obj
. PUNCT 2 punct
"""
    assert reported(rows, text) == [["him of hiding grain"]]


def test_to_whom_thanks_are_expressed_stands_before_what_they_are_for():
    text = "Solheim expressed thanks to Kenya for grain."
    rows = """
Solheim PROPN 2 nsubj Number=Sing @A1
expressed=express VERB 0 root Tense=Past|VerbForm=Fin
thanks NOUN 2 obj
to ADP 5 case
Kenya PROPN 2 obl @A2
for ADP 7 case
grain NOUN 2 obl
. PUNCT 2 punct
"""
    assert reported(rows, text) == [["thanks to Kenya for grain"]]


def test_what_an_island_is_called_is_no_statement():
    text = "Ships passed Tern Island, called Skua Island by Kenya."
    rows = """
Ships=ship NOUN 2 nsubj
passed=pass VERB 0 root Tense=Past|VerbForm=Fin
Tern PROPN 4 compound
Island PROPN 2 obj
, PUNCT 6 punct
called=call VERB 4 acl Tense=Past|VerbForm=Part
Skua PROPN 8 compound
Island PROPN 6 xcomp
by ADP 10 case
Kenya PROPN 6 obl:agent @A2
. PUNCT 2 punct
"""
    assert reported(rows, text) == []


def test_a_title_in_marks_is_not_spoken():
    text = "Solheim gave the address “Long Live The Northern Seas” and left."
    rows = """
Solheim PROPN 2 nsubj Number=Sing @A1
{} VERB 0 root Tense=Past|VerbForm=Fin
the DET 4 det
address NOUN 2 obj
“ PUNCT 10 punct
Long PROPN 10 compound
Live PROPN 10 compound
The PROPN 10 compound
Northern PROPN 10 compound
Seas PROPN 4 appos
” PUNCT 10 punct
and CCONJ 13 cc
left=leave VERB 2 conj Tense=Past|VerbForm=Fin
. PUNCT 2 punct
"""
    assert reported(rows.format("read=read"), text.replace("gave", "read")) == []
    comma = rows.format("read=read").replace("” PUNCT", ", PUNCT 10 punct\n” PUNCT")
    comma = comma.replace("and CCONJ 13", "and CCONJ 14")
    assert reported(comma, text.replace("gave", "read").replace("Seas”", "Seas,”")) == []


def test_a_bare_quotation_takes_up_the_sentence_before_it():
    text, found = code(
        "Solheim said talks failed. “We go home.”",
        """
Solheim PROPN 2 nsubj Number=Sing @A1
said=say VERB 0 root Tense=Past|VerbForm=Fin
talks=talk NOUN 4 nsubj
failed=fail VERB 2 ccomp Tense=Past|VerbForm=Fin
. PUNCT 2 punct

“ PUNCT 3 punct
We PRON 3 nsubj
go VERB 0 root VerbForm=Fin
home ADV 3 advmod
. PUNCT 3 punct
” PUNCT 3 punct
""",
    )
    assert [(words(text, s), s.speaker, s.kind) for s in found] == [
        (["talks failed"], "A1", "indirect"),
        (["We go home."], "A1", "direct"),
    ]


def test_a_source_misread_within_its_quotation_is_the_name_behind_it():
    text, found = code(
        "“The raids show nothing at all,” Kenya said.",
        """
“ PUNCT 4 punct
The DET 3 det
raids=raid NOUN 10 nsubj Number=Plur
show VERB 10 ccomp VerbForm=Fin
nothing PRON 4 obj
at ADV 7 advmod
all ADV 4 advmod
, PUNCT 4 punct
” PUNCT 4 punct
said=say VERB 0 root Tense=Past|VerbForm=Fin
. PUNCT 10 punct
""".replace("said=say", "Kenya PROPN 11 nsubj @A2\nsaid=say").replace(" 10 ", " 11 "),
    )
    (statement,) = found
    assert (statement.speaker, text[slice(*statement.source)]) == ("A2", "Kenya")
    assert words(text, statement) == ["The raids show nothing at all"]


def test_a_phrase_before_the_subject_is_not_the_subject():
    text, found = code(
        "Including with Kenya, Solheim discussed trade and praised the ceasefire.",
        """
Including=include VERB 3 case
with ADP 3 case
Kenya PROPN 6 nsubj @A2
, PUNCT 3 punct
Solheim PROPN 6 nsubj Number=Sing @A1
discussed=discuss VERB 0 root Tense=Past|VerbForm=Fin
trade NOUN 6 obj
and CCONJ 9 cc
praised=praise VERB 6 conj Tense=Past|VerbForm=Fin
the DET 11 det
ceasefire NOUN 9 obj
. PUNCT 6 punct
""",
    )
    (statement,) = found
    assert (statement.speaker, words(text, statement)) == ("A1", ["the ceasefire"])


def test_the_words_of_a_source_end_at_its_verb_and_begin_behind_a_quotation():
    text, found = code(
        "Solheim met Kenya as well as Rao to urge calm.",
        """
Solheim PROPN 2 nsubj Number=Sing @A1
met=meet VERB 0 root Tense=Past|VerbForm=Fin
Kenya PROPN 2 obj @A2
as ADV 7 cc
well ADV 4 fixed
as ADP 4 fixed
Rao PROPN 1 conj Number=Sing
to PART 9 mark
urge VERB 2 advcl VerbForm=Inf
calm NOUN 9 obj
. PUNCT 2 punct
""",
    )
    assert [text[slice(*statement.source)] for statement in found] == ["Solheim"]
