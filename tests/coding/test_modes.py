import pytest
from tests.coding.handtrees import grow

from dragoman.coding.lexicon import load_lexicon
from dragoman.coding.modes import mode_of

LEXICON = load_lexicon()


def entry(lemma: str, pos: str, kind: str, mode: str | None):
    return next(e for e in LEXICON.lookup(lemma, pos) if (e.type, e.mode) == (kind, mode))


@pytest.mark.parametrize(
    ("asked", "mode"),
    [("withdraw", "yield"), ("negotiate", "meet"), ("cooperate", "assist"), ("reform", "change")],
)
def test_what_is_asked_decides_the_mode_of_a_request(asked, mode):
    doc, _ = grow(
        f"urged=urge VERB 0 root\nKenya PROPN 1 obj\nto PART 4 mark\n{asked} VERB 1 xcomp VerbForm=Inf"
    )
    assert mode_of(entry("urge", "V", "REQUEST", "*"), doc[0], LEXICON) == mode


@pytest.mark.parametrize(
    ("weapon", "mode"), [("artillery", "heavy-weapons"), ("drone", "drone"), ("fleet", None)]
)
def test_the_weapon_decides_the_mode_of_an_attack(weapon, mode):
    doc, _ = grow(f"{weapon} NOUN 2 nsubj\nattacked=attack VERB 0 root\nKenya PROPN 2 obj")
    assert mode_of(entry("attack", "V", "ASSAULT", None), doc[1], LEXICON) == mode


def test_a_meeting_by_telephone():
    doc, _ = grow(
        "spoke=speak VERB 0 root\nwith ADP 3 case\nKenya PROPN 1 obl\nby ADP 5 case\ntelephone NOUN 1 obl"
    )
    assert mode_of(entry("speak", "V", "CONSULT", None), doc[0], LEXICON) == "phone"
