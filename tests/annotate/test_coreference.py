import pytest
from tests.toldtrees import tell

from dragoman.annotate.coreference import resolve_coreference
from dragoman.annotate.layers import Attribution


def clusters(text: str, rows: str, **options) -> list[list[str]]:
    doc, _ = tell(text, rows)
    found = resolve_coreference(doc, **options)
    return [[doc[start:end].text for start, end in cluster] for cluster in found]


ARRIVAL = """
Ingrid PROPN 2 compound Number=Sing %PERSON
Solheim PROPN 3 nsubj Number=Sing %PERSON
landed=land VERB 0 root
. PUNCT 3 punct
"""


def test_a_surname_and_a_pronoun_stand_for_the_full_name():
    rows = (
        ARRIVAL
        + """
Solheim PROPN 2 nsubj Number=Sing %PERSON
said=say VERB 0 root
she PRON 4 nsubj
was=be AUX 2 ccomp
glad ADJ 4 xcomp
. PUNCT 2 punct
"""
    )
    text = "Ingrid Solheim landed. Solheim said she was glad."
    assert clusters(text, rows) == [["Ingrid Solheim", "Solheim", "she"]]


def test_gender_keeps_he_from_a_woman():
    rows = (
        ARRIVAL
        + """
Daniel PROPN 2 compound Number=Sing %PERSON
Otieno PROPN 3 nsubj Number=Sing %PERSON
waited=wait VERB 0 root
. PUNCT 3 punct

He PRON 2 nsubj
smiled=smile VERB 0 root
. PUNCT 2 punct

She PRON 2 nsubj
waved=wave VERB 0 root
. PUNCT 2 punct
"""
    )
    text = "Ingrid Solheim landed. Daniel Otieno waited. He smiled. She waved."
    assert clusters(text, rows) == [["Ingrid Solheim", "She"], ["Daniel Otieno", "He"]]


def test_a_description_takes_up_the_same_noun_and_not_another():
    rows = """
A DET 3 det
senior ADJ 3 amod
official NOUN 4 nsubj Number=Sing
called=call VERB 0 root
. PUNCT 4 punct

The DET 2 det
official NOUN 3 nsubj Number=Sing
warned=warn VERB 0 root
the DET 6 det
other ADJ 6 amod
official NOUN 3 obj Number=Sing
. PUNCT 3 punct
"""
    text = "A senior official called. The official warned the other official."
    assert clusters(text, rows) == [["A senior official", "The official"]]


def test_a_title_stands_for_the_person_it_went_before():
    rows = """
Secretary PROPN 2 compound Number=Sing
Hale PROPN 3 nsubj Number=Sing %PERSON
spoke=speak VERB 0 root
. PUNCT 3 punct

The DET 2 det
secretary NOUN 3 nsubj Number=Sing
left=leave VERB 0 root
. PUNCT 3 punct
"""
    assert clusters("Secretary Hale spoke. The secretary left.", rows) == [
        ["Secretary Hale", "The secretary"]
    ]


def test_an_apposition_renames_but_a_country_does_not_rename_its_city():
    rows = """
Barre PROPN 6 nsubj Number=Sing %PERSON
, PUNCT 4 punct
the DET 4 det
envoy NOUN 1 appos Number=Sing
, PUNCT 4 punct
left=leave VERB 0 root
Lima PROPN 6 obj Number=Sing %LOCATION
, PUNCT 9 punct
Peru PROPN 7 appos Number=Sing %LOCATION
. PUNCT 6 punct
"""
    assert clusters("Barre, the envoy, left Lima, Peru.", rows) == [["Barre", "the envoy"]]


def test_an_acronym_stands_for_the_name_whose_initials_it_is():
    rows = """
The DET 3 det
Harbour PROPN 3 compound Number=Sing %ORGANIZATION
Union PROPN 4 nsubj Number=Sing %ORGANIZATION
met=meet VERB 0 root
. PUNCT 4 punct

HU PROPN 2 nsubj Number=Sing %ORGANIZATION
agreed=agree VERB 0 root
. PUNCT 2 punct
"""
    assert clusters("The Harbour Union met. HU agreed.", rows) == [["The Harbour Union", "HU"]]


def test_coordinated_people_are_two_and_a_pronoun_is_not_bound_by_its_own_verb():
    rows = """
Moss PROPN 4 nsubj Number=Sing %PERSON
and CCONJ 3 cc
Vance PROPN 1 conj Number=Sing %PERSON
met=meet VERB 0 root
. PUNCT 4 punct

Vance PROPN 2 nsubj Number=Sing %PERSON
thanked=thank VERB 0 root
him PRON 2 obj
. PUNCT 2 punct
"""
    found = clusters("Moss and Vance met. Vance thanked him.", rows)
    assert ["Vance", "Vance"] in found
    assert ["Moss", "him"] in found


def test_i_within_a_report_is_its_source():
    rows = """
“ PUNCT 3 punct
I PRON 3 nsubj
agree VERB 6 ccomp
, PUNCT 3 punct
” PUNCT 3 punct
said=say VERB 0 root
Moss PROPN 6 nsubj Number=Sing %PERSON
. PUNCT 6 punct
"""
    doc, _ = tell("“I agree,” said Moss.", rows)
    doc._.attributions = [Attribution(cue=(5, 6), source=(6, 7), content=((0, 5),))]
    assert resolve_coreference(doc) == [[(1, 2), (6, 7)]]
    assert doc._.clusters == [[(1, 2), (6, 7)]]
    assert [span.text for span in doc.spans["coref_clusters_1"]] == ["I", "Moss"]


@pytest.mark.parametrize("names, found", [(["A", "A"], [["I", "I"]]), (["A", "B"], [])])
def test_named_speakers_keep_their_i(names, found):
    rows = """
I PRON 2 nsubj
agree VERB 0 root
. PUNCT 2 punct

I PRON 2 nsubj
laughed=laugh VERB 0 root
. PUNCT 2 punct
"""
    assert clusters("I agree. I laughed.", rows, speakers=names) == found


def test_reading_again_replaces_what_was_written():
    rows = ARRIVAL + "\nSolheim PROPN 2 nsubj Number=Sing %PERSON\nspoke=speak VERB 0 root\n"
    doc, _ = tell("Ingrid Solheim landed. Solheim spoke", rows)
    first = resolve_coreference(doc)
    assert resolve_coreference(doc) == first
    assert [key for key in doc.spans if key.startswith("coref")] == ["coref_clusters_1"]


def test_a_story_without_mentions_has_no_clusters():
    doc, _ = tell("Hm", "Hm INTJ 0 root")
    assert resolve_coreference(doc) == []
