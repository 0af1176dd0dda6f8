from datetime import date

from tests.coding.handtrees import grow

from dragoman.coding.settings import Settings

SAID = """
Norway PROPN 2 nsubj @A1
said=say VERB 0 root Tense=Past|VerbForm=Fin
on ADP 4 case
Monday PROPN 2 obl @T11
it PRON 7 nsubj
will AUX 7 aux
leave VERB 2 ccomp VerbForm=Inf
Nairobi PROPN 7 obj @P1
"""


def test_the_day_of_speaking_is_not_the_day_of_what_is_said():
    doc, resolution = grow(SAID)
    settings = Settings(resolution)
    assert settings.days(doc[1]) == (date(2024, 3, 11), date(2024, 3, 11))
    assert settings.days(doc[6]) is None


def test_a_noun_shares_the_day_and_place_of_its_light_verb():
    doc, resolution = grow(
        """
they PRON 2 nsubj
held=hold VERB 0 root Tense=Past|VerbForm=Fin
talks=talk NOUN 2 obj
in ADP 5 case
Nairobi PROPN 2 obl @P1
on ADP 7 case
Tuesday PROPN 2 obl @T12
"""
    )
    settings = Settings(resolution)
    assert settings.days(doc[2]) == (date(2024, 3, 12), date(2024, 3, 12))
    assert settings.place(doc[2]) == "P1"


def test_the_place_that_is_the_object():
    doc, resolution = grow(SAID)
    assert Settings(resolution).object_place(doc[6]) == "P1"
    assert Settings(resolution).place(doc[6]) is None


def test_a_day_after_which_something_is_told_is_not_its_own():
    doc, resolution = grow(
        """
they PRON 2 nsubj
met=meet VERB 0 root Tense=Past|VerbForm=Fin
after ADP 5 case
the DET 5 det
vote NOUN 2 obl
on ADP 7 case
Monday PROPN 2 obl @T11
"""
    )
    assert Settings(resolution).days(doc[1]) is None


def test_the_day_of_the_talks_at_which_it_was():
    doc, resolution = grow(
        """
they PRON 2 nsubj
agreed=agree VERB 0 root Tense=Past|VerbForm=Fin
during ADP 4 case
talks=talk NOUN 2 obl
held=hold VERB 4 acl Tense=Past|VerbForm=Part
on ADP 7 case
Monday PROPN 5 obl @T11
"""
    )
    assert Settings(resolution).days(doc[1]) == (date(2024, 3, 11), date(2024, 3, 11))
