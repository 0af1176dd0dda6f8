import pytest
from tests.coding.handtrees import events, grow

from dragoman.coding.lexicon import load_lexicon
from dragoman.coding.status import StatusRules

VISIT = """
Norway PROPN {head} nsubj @A1
{before}
visit VERB {at} {dep} VerbForm=Inf
Kenya PROPN {here} obj @A2
"""


def status(*before: str, dep: str = "root", at: int = 0, head: int | None = None) -> str:
    here = len(before) + 2
    text = VISIT.format(before="\n".join(before), dep=dep, at=at, here=here, head=head or here)
    doc, _ = grow(text.replace("\n\n", "\n"))
    return StatusRules(load_lexicon()).status(next(t for t in doc if t.text == "visit"), "CONSULT")


@pytest.mark.parametrize(
    ("expected", "before"),
    [
        ("planned", ["will AUX 3 aux"]),
        ("hypothetical", ["may AUX 3 aux"]),
        ("denied", ["did=do AUX 4 aux", "not PART 4 advmod"]),
        ("denied", ["will AUX 4 aux", "not PART 4 advmod"]),
    ],
)
def test_auxiliaries_and_negation(expected, before):
    assert status(*before) == expected


@pytest.mark.parametrize(
    ("expected", "verb"),
    [
        ("planned", "plans=plan VERB 0 root VerbForm=Fin"),
        ("planned", "agreed=agree VERB 0 root Tense=Past|VerbForm=Fin"),
        ("denied", "refused=refuse VERB 0 root Tense=Past|VerbForm=Fin"),
        ("hypothetical", "wants=want VERB 0 root VerbForm=Fin"),
    ],
)
def test_what_governs_the_infinitive(expected, verb):
    assert status(verb, "to PART 4 mark", dep="xcomp", at=2, head=2) == expected


def test_a_condition_makes_it_hypothetical():
    text = """
If SCONJ 3 mark
Norway PROPN 3 nsubj @A1
visits=visit VERB 6 advcl Tense=Pres|VerbForm=Fin
Kenya PROPN 3 obj @A2
it PRON 6 nsubj
rains=rain VERB 0 root Tense=Pres|VerbForm=Fin
"""
    assert events(text)[0].status == "hypothetical"


def test_a_cancelled_visit_is_a_refusal():
    text = """
Norway PROPN 2 nsubj @A1
cancelled=cancel VERB 0 root Tense=Past|VerbForm=Fin
its PRON 4 nmod:poss @A1
trip NOUN 2 obj
to ADP 6 case
Kenya PROPN 4 nmod @A2
"""
    found = events(text)
    assert {e.plover for e in found} == {"REJECT"}


def test_reported_would_is_a_plan():
    text = """
Norway PROPN 2 nsubj @A1
said=say VERB 0 root Tense=Past|VerbForm=Fin
it PRON 5 nsubj @A1
would AUX 5 aux
attack VERB 2 ccomp VerbForm=Inf
Kenya PROPN 5 obj @A2
"""
    (event,) = events(text)
    assert (event.status, event.type, event.plover) == ("planned", "ASSAULT", "THREATEN")


def test_a_headline_without_a_finite_verb_tells_a_plan():
    rows = """
Minister NOUN 0 root
to PART 3 mark
visit VERB 1 acl VerbForm=Inf
Kenya PROPN 3 obj
{last}
"""
    found = {}
    for name, last in {
        "headline": ". PUNCT 1 punct",
        "sentence": "waits VERB 1 parataxis VerbForm=Fin",
    }.items():
        doc, _ = grow(rows.format(last=last))
        verb = next(token for token in doc if token.text == "visit")
        found[name] = StatusRules(load_lexicon()).status(verb, "CONSULT")
    assert found == {"headline": "planned", "sentence": "hypothetical"}


@pytest.mark.parametrize(("expected", "above"), [("planned", "preparation"), ("happened", "report")])
def test_what_is_being_prepared_is_planned(expected: str, above: str) -> None:
    doc, _ = grow(f"""
Norway PROPN 2 nsubj @A1
discussed=discuss VERB 0 root Tense=Past|VerbForm=Fin
{above}s={above} NOUN 2 obj
for ADP 6 case
a DET 6 det
visit NOUN 3 nmod
""")
    assert StatusRules(load_lexicon()).status(doc[5], "CONSULT") == expected
