from tests.toldtrees import person, state, tell

from dragoman.coding.bearers import Bearers
from dragoman.coding.speakers import Speakers
from dragoman.ingest.story import Furniture, Story
from dragoman.record.models import Actor

SOLHEIM = person("A1", "Ingrid Solheim", "NOR")
OTIENO = person("A2", "Daniel Otieno", "KEN")
KENYA = state("A3", "Kenya", "KEN")

TWO_MINISTERS = """
Foreign ADJ 2 amod
Minister PROPN 3 nmod:desc Number=Sing @A2
Otieno PROPN 8 nsubj Number=Sing @A2 %PERSON
and CCONJ 7 cc
Foreign ADJ 6 amod
Minister PROPN 7 nmod:desc Number=Sing @A1
Solheim PROPN 3 conj Number=Sing @A1 %PERSON
met=meet VERB 0 root Tense=Past|VerbForm=Fin
. PUNCT 8 punct
"""


def speakers(text: str, rows: str, *more: Actor) -> Speakers:
    doc, resolution = tell(text, rows)
    resolution.actors = [actor.model_copy() for actor in (SOLHEIM, OTIENO, KENYA, *more)]
    return Speakers(doc, resolution)


def test_a_description_is_whoever_the_story_gave_the_office():
    found = speakers(
        "Foreign Minister Otieno and Foreign Minister Solheim met. The Kenyan minister agreed.",
        TWO_MINISTERS
        + """
The DET 3 det
Kenyan ADJ 3 amod @A3
minister NOUN 4 nsubj Number=Sing
agreed=agree VERB 0 root Tense=Past|VerbForm=Fin
. PUNCT 4 punct
""",
    )
    minister = next(token for token in found.doc if token.text == "minister")
    assert found.known(minister) == "A2"


def test_a_description_of_another_office_is_somebody_else():
    found = speakers(
        "Foreign Minister Otieno and Foreign Minister Solheim met. The justice minister agreed.",
        TWO_MINISTERS
        + """
The DET 3 det
justice NOUN 3 compound
minister NOUN 4 nsubj Number=Sing
agreed=agree VERB 0 root Tense=Past|VerbForm=Fin
. PUNCT 4 punct
""",
    )
    minister = next(token for token in found.doc if token.text == "minister")
    assert found.known(minister) is None


def test_he_is_no_thing_but_the_last_subject_who_has_a_name():
    found = speakers(
        "Otieno arrived. Kenya rejoiced, he said.",
        """
Otieno PROPN 2 nsubj Number=Sing @A2 %PERSON
arrived=arrive VERB 0 root Tense=Past|VerbForm=Fin
. PUNCT 2 punct

Kenya PROPN 2 nsubj Number=Sing @A3
rejoiced=rejoice VERB 5 ccomp Tense=Past|VerbForm=Fin
, PUNCT 5 punct
he PRON 5 nsubj @A3
said=say VERB 0 root Tense=Past|VerbForm=Fin
. PUNCT 5 punct
""",
    )
    he = next(token for token in found.doc if token.text == "he")
    assert found.known(he) == "A2"


def test_a_name_in_apposition_goes_before_the_office():
    found = speakers(
        "The minister, Ingrid Solheim, left.",
        """
The DET 2 det
minister NOUN 7 nsubj Number=Sing @A2
, PUNCT 4 punct
Ingrid PROPN 2 appos Number=Sing @A1 %PERSON
Solheim PROPN 4 flat Number=Sing %PERSON
, PUNCT 4 punct
left=leave VERB 0 root Tense=Past|VerbForm=Fin
. PUNCT 7 punct
""",
    )
    assert found.known(found.doc[1]) == "A1"


def test_who_says_we_stands_in_the_first_words_or_the_headline():
    rows = """
Statement NOUN 0 root
by ADP 4 case
Minister PROPN 4 nmod:desc
Otieno PROPN 1 nmod Number=Sing @A2 %PERSON

We PRON 2 nsubj
welcome VERB 0 root Tense=Pres|VerbForm=Fin
it PRON 2 obj
. PUNCT 2 punct
"""
    text = "Statement by Minister Otieno\n\nWe welcome it."
    doc, resolution = tell(text, rows)
    resolution.actors = [OTIENO.model_copy()]
    assert Bearers(doc, resolution).issuer() is None
    doc._.story = Story(
        id="s",
        text=text,
        language="en",
        furniture=(Furniture("headline", 0, 28),),
        paragraphs=((30, len(text)),),
    )
    issuer = Bearers(doc, resolution).issuer()
    assert issuer is not None
    assert resolution.actor_at[issuer.i] == ("A2",)
    we = next(token for token in doc if token.text == "We")
    assert Speakers(doc, resolution).actor(we) == "A2"


def attributed(text: str, rows: str, *actors: Actor) -> str:
    doc, resolution = tell(text, rows)
    resolution.actors = [actor.model_copy(update={"mentions": [(0, len(text))]}) for actor in actors]
    found = Speakers(doc, resolution)
    source = next(token for token in doc if token.dep_ == "nsubj")
    return found.attribution(found.actor(source), source)


def test_an_office_alone_is_not_a_name():
    minister = person("A4", "minister", "KEN")
    rows = "The DET 2 det\nminister NOUN 3 nsubj Number=Sing @A4\nspoke=speak VERB 0 root Tense=Past\n"
    assert attributed("The minister spoke", rows, minister) == "anonymous"
    rows = "Otieno PROPN 2 nsubj Number=Sing @A2 %PERSON\nspoke=speak VERB 0 root Tense=Past\n"
    assert attributed("Otieno spoke", rows, OTIENO) == "named"


def test_officials_of_a_state_are_a_body_and_counted_ones_are_not():
    officials = person("A4", "officials", "KEN").model_copy(update={"anonymous": True})
    rows = """
Kenyan ADJ 2 amod
officials=official NOUN 3 nsubj Number=Plur @A4
spoke=speak VERB 0 root Tense=Past
"""
    assert attributed("Kenyan officials spoke", rows, officials) == "institution"
    rows = """
Two NUM 3 nummod
Kenyan ADJ 3 amod
officials=official NOUN 4 nsubj Number=Plur @A4
spoke=speak VERB 0 root Tense=Past
"""
    assert attributed("Two Kenyan officials spoke", rows, officials) == "anonymous"


def test_a_trader_is_a_person_whom_nobody_names():
    rows = "A DET 2 det\ntrader NOUN 3 nsubj Number=Sing\nspoke=speak VERB 0 root Tense=Past\n"
    assert attributed("A trader spoke", rows, OTIENO) == "anonymous"


def test_we_of_an_officer_is_his_state_and_i_is_he():
    rows = """
Statement NOUN 0 root
by ADP 4 case
Minister PROPN 4 nmod:desc
Otieno PROPN 1 nmod Number=Sing @A2 %PERSON

{word} PRON 2 nsubj
welcome VERB 0 root Tense=Pres|VerbForm=Fin
it PRON 2 obj
. PUNCT 2 punct
"""
    for headline, word, speaker in (
        ("Statement by Minister Otieno", "We", "A3"),
        ("Statement by Minister Otieno", "I", "A2"),
        ("Joint Statement by Minister Otieno", "We", "A2"),
    ):
        text = f"{headline}\n\n{word} welcome it."
        tree = rows.format(word=word)
        if headline.startswith("Joint"):
            tree = """
Joint ADJ 2 amod
Statement NOUN 0 root
by ADP 5 case
Minister PROPN 5 nmod:desc
Otieno PROPN 2 nmod Number=Sing @A2 %PERSON
""" + tree.partition("%PERSON\n")[2]
        doc, resolution = tell(text, tree)
        resolution.actors = [OTIENO.model_copy(), KENYA.model_copy()]
        end = len(headline)
        doc._.story = Story(
            id="s",
            text=text,
            language="en",
            furniture=(Furniture("headline", 0, end),),
            paragraphs=((end + 2, len(text)),),
        )
        source = next(token for token in doc if token.text == word)
        assert Speakers(doc, resolution).actor(source) == speaker


def test_ministers_whose_lands_were_told_once_are_a_body_ever_after():
    text = "The ministers of Kenya met. The ministers spoke."
    rows = """
The DET 2 det
ministers=minister NOUN 5 nsubj Number=Plur @A4
of ADP 4 case
Kenya PROPN 2 nmod @A3
met=meet VERB 0 root Tense=Past
. PUNCT 5 punct

The DET 2 det
ministers=minister NOUN 3 nsubj Number=Plur @A4
spoke=speak VERB 0 root Tense=Past
. PUNCT 3 punct
"""
    doc, resolution = tell(text, rows)
    ministers = person("A4", "ministers", "KEN").model_copy(
        update={"anonymous": True, "mentions": [(0, 22), (28, 41)]}
    )
    resolution.actors = [ministers, KENYA.model_copy()]
    source = [token for token in doc if token.text == "ministers"][1]
    assert Speakers(doc, resolution).attribution("A4", source) == "institution"
