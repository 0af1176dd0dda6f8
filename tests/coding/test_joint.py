from tests.toldtrees import person, state, tell

from dragoman.coding.joint import join_speakers
from dragoman.coding.statements import code_statements
from dragoman.record.models import Actor, Membership, Statement

SOLHEIM, OTIENO = person("A1", "Ingrid Solheim", "NOR"), person("A2", "Daniel Otieno", "KEN")
PERU, CHILE = state("A3", "Peru", "PER"), state("A4", "Chile", "CHL")
AGREED = """
agreed=agree VERB 0 root Tense=Past|VerbForm=Fin
to PART 6 mark
wait VERB 4 xcomp VerbForm=Inf
. PUNCT 4 punct
"""


def code(text: str, rows: str) -> tuple[list[Actor], list[Statement], list[Membership]]:
    doc, resolution = tell(text, rows)
    resolution.actors = [actor.model_copy() for actor in (SOLHEIM, OTIENO, PERU, CHILE)]
    found, memberships = join_speakers(doc, resolution, code_statements(doc, resolution))
    return resolution.actors, found, memberships


def test_two_leaders_are_one_speaker_with_two_members():
    rows = "The DET 3 det\ntwo NUM 3 nummod\nleaders=leader NOUN 4 nsubj Number=Plur @A1,A2" + AGREED
    actors, (statement,), memberships = code("The two leaders agreed to wait.", rows)
    speaker = next(actor for actor in actors if actor.id == statement.speaker)
    assert (speaker.name, speaker.kind, speaker.country) == (
        "Ingrid Solheim and Daniel Otieno", "group", None,
    )  # fmt: skip
    assert statement.attribution == "named"
    assert [(m.member, m.group) for m in memberships] == [("A1", speaker.id), ("A2", speaker.id)]


def test_coordinated_states_speak_as_institutions():
    rows = "Peru PROPN 4 nsubj @A3\nand CCONJ 3 cc\nChile PROPN 1 conj @A4" + AGREED
    actors, (statement,), _ = code("Peru and Chile agreed to wait.", rows)
    speaker = next(actor for actor in actors if actor.id == statement.speaker)
    assert (speaker.name, statement.attribution) == ("Peru and Chile", "institution")


def test_one_speaker_stays_one():
    rows = "Today NOUN 4 obl\nthen ADV 4 advmod\nPeru PROPN 4 nsubj @A3" + AGREED
    actors, (statement,), memberships = code("Today then Peru agreed to wait.", rows)
    assert (statement.speaker, len(actors), memberships) == ("A3", 4, [])


def test_the_same_two_are_one_actor_however_often_they_speak():
    rows = "The DET 3 det\ntwo NUM 3 nummod\nleaders=leader NOUN 4 nsubj Number=Plur @A1,A2" + AGREED
    text = "The two leaders agreed to wait. The two leaders agreed to wait."
    actors, found, memberships = code(text, rows + "\n" + rows)
    assert len({statement.speaker for statement in found}) == 1
    assert (len(actors), len(memberships), len(actors[-1].mentions)) == (5, 2, 2)
