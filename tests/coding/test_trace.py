"""What the coder notes of its decisions, where it makes them."""

from __future__ import annotations

from pathlib import Path

from tests.coding.handtrees import grow
from tests.ontology.ownbook import line_of, own_file

from dragoman.annotate.layers import register_extensions
from dragoman.coding import Trace, code, code_events
from dragoman.coding.lexicon import load_lexicon
from dragoman.coding.trace import EventTrace
from dragoman.ontology import Codebook, load_codebook, load_plover
from dragoman.record.models import Event

register_extensions()

PRAISED = """
Norway PROPN 3 nsubj @A1
will AUX 3 aux
meet VERB 0 root VerbForm=Inf
Kenya PROPN 3 obj @A2
and CCONJ 6 cc
Peru PROPN 4 conj @A3
on ADP 8 case
Tuesday PROPN 3 obl @T12

Norway PROPN 2 nsubj @A1
condemned=condemn VERB 0 root Tense=Past|VerbForm=Fin
the DET 4 det
decision NOUN 2 obj
of ADP 6 case
Kenya PROPN 4 nmod @A2
"""
MET_TWICE = """
Norway PROPN 2 nsubj @A1
met=meet VERB 0 root Tense=Past|VerbForm=Fin
Kenya PROPN 2 obj @A2

Norway PROPN 2 nsubj @A1
met=meet VERB 0 root Tense=Past|VerbForm=Fin
Kenya PROPN 2 obj @A2
on ADP 5 case
Tuesday PROPN 2 obl @T12
"""
MONITORED = """
Norway PROPN 2 nsubj @A1
monitored=monitor VERB 0 root Tense=Past|VerbForm=Fin
the DET 4 det
election NOUN 2 obj
in ADP 6 case
Nairobi PROPN 4 nmod @P1
"""


def traced(text: str, book: Codebook | None = None) -> list[tuple[Event, EventTrace]]:
    doc, resolution = grow(text)
    trace = Trace()
    events = code_events(doc, resolution, [], book or load_plover(), trace)
    return [(event, noted) for event in events if (noted := trace.of(event)) is not None]


def test_the_events_are_the_same_with_a_trace_as_without() -> None:
    for text in (PRAISED, MET_TWICE):
        plain = code_events(*grow(text), [], load_plover())
        assert [event for event, _ in traced(text)] == plain
        assert code(*grow(text), load_plover()) == code(*grow(text), load_plover(), trace=None)


def test_the_row_that_names_an_event_is_noted() -> None:
    (_, meeting), (_, blame) = traced(PRAISED)
    assert (meeting.taken.frame.source, meeting.taken.frame.word) == ("lexicon", "meet")
    rows = {(entry.line, entry.frame) for entry in load_lexicon().lookup("condemn", "V")}
    assert (blame.taken.frame.line, blame.taken.frame.needs) in rows
    assert blame.taken.frame.needs == "obj"


def test_who_was_found_where_and_by_which_words() -> None:
    (_, meeting), (event, blame) = traced(PRAISED)
    assert [(party.actor, party.slot) for party in meeting.taken.actors.parties] == [
        ("A1", "subj"), ("A2", "obj"), ("A3", "obj"),
    ]  # fmt: skip
    (party,) = blame.taken.recipients.parties
    assert (party.actor, party.way, party.slot, party.sentences) == ("A2", "owner", "obj", 0)
    assert party.span is not None
    assert event.evidence[0] <= party.span[0] < event.evidence[1]


def test_status_and_day_name_their_rule_and_words() -> None:
    (event, meeting), (_, blame) = traced(PRAISED)
    assert (meeting.taken.status.value, meeting.taken.status.rule) == ("planned", "future")
    assert meeting.taken.status.span == (7, 11), "will"
    assert meeting.taken.day is not None
    assert (meeting.taken.day.rule, meeting.taken.day.value) == ("own phrase", f"{event.start}/{event.end}")
    assert (blame.taken.status.rule, blame.taken.mode.rule) == ("speech", "entry")


def test_points_add_up_to_the_confidence() -> None:
    for _, noted in traced(PRAISED):
        odds = noted.taken.odds
        assert noted.taken.points[0].name == "any event"
        assert abs(1 / (1 + 2.718281828**-odds) - noted.taken.confidence) <= 0.005


def test_the_runner_up_codes_something_else_and_lost() -> None:
    text = """
Norway PROPN 2 nsubj @A1
urged=urge VERB 0 root Tense=Past|VerbForm=Fin
restraint NOUN 2 obj
near ADP 5 case
Kenya PROPN 3 nmod @A2
"""
    ((_, noted),) = traced(text)
    assert noted.runner_up is not None
    assert noted.runner_up.meaning != noted.taken.meaning
    assert noted.runner_up.odds < noted.taken.odds
    assert {other.meaning for other in noted.others} >= {noted.runner_up.meaning}


def test_a_retelling_is_noted_with_what_it_gave() -> None:
    ((event, noted),) = traced(MET_TWICE)
    (retelling,) = noted.retellings
    assert retelling.rule == "same act"
    assert retelling.span in event.mentions
    assert event.start is not None


def test_a_trigger_of_ones_own_codebook_says_so(tmp_path: Path) -> None:
    book = load_codebook(own_file(tmp_path))
    ((_, noted),) = traced(MONITORED, book)
    frame = noted.taken.frame
    assert (frame.source, frame.file, frame.line) == (
        "codebook",
        book.file,
        line_of("[[types.OBSERVE.triggers]]"),
    )
    assert noted.taken.mode.rule == "words of the codebook"
    (host,) = noted.taken.recipients.parties
    assert (host.way, host.slot) in {("place", "host"), ("place", "obj")}


def test_what_later_stages_change_is_noted() -> None:
    doc, resolution = grow(
        MET_TWICE.replace(
            "met=meet VERB 0 root Tense=Past|VerbForm=Fin\nKenya",
            "praised=praise VERB 0 root Tense=Past|VerbForm=Fin\nKenya",
            1,
        )
    )
    trace = Trace()
    events = code(doc, resolution, load_plover(), trace=trace).events
    praise = next(event for event in events if event.type == "SUPPORT")
    noted = trace.of(praise)
    assert noted is not None
    assert [(change.field, change.rule, change.sentences) for change in noted.changes] == [
        ("day", "shared meeting", -1)
    ]
    assert noted.changes[0].value == f"{praise.start}/{praise.end}"
