from tests.toldtrees import tell

from dragoman.resolve.numerals import words_of
from dragoman.resolve.times_tense import tense_at

ROWS = """
Solheim PROPN 2 nsubj
{verb} VERB 0 root {morph}
to ADP 4 case
Oslo PROPN 2 obl
on ADP 6 case
Monday PROPN 2 obl
"""


def tense(verb: str, morph: str) -> str:
    text = f"Solheim {verb.partition('=')[0]} to Oslo on Monday"
    doc, _ = tell(text, ROWS.format(verb=verb, morph=morph))
    return tense_at(doc, words_of(text), 5, 5)


def test_a_journey_in_the_present_tense_is_on_the_calendar():
    assert tense("flies=fly", "Tense=Pres|VerbForm=Fin") == "future"
    assert tense("flew=fly", "Tense=Past|VerbForm=Fin") == "past"


def test_other_verbs_in_the_present_tense_say_nothing_of_the_day():
    assert tense("speaks=speak", "Tense=Pres|VerbForm=Fin") == "unknown"
