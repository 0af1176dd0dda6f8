import random

from tests.handmade import TEXT, at, wire_record

from dragoman.desk.marks import lines, record_marks, segments
from dragoman.record.models import Figure


def test_segments_are_the_text_whatever_overlaps() -> None:
    rng = random.Random(7)
    record = wire_record()
    for number in range(200):
        start = rng.randrange(len(TEXT) - 1)
        end = rng.randrange(start + 1, min(len(TEXT), start + 90) + 1)
        claim = Figure(
            id=f"F{number + 50}",
            span=(start, end),
            value=1,
            qualifier="exact",
            unit="item",
            of=None,
            of_span=None,
        )
        record.figures.append(claim)
    cut = segments(record)
    assert "".join(TEXT[s.start : s.end] for s in cut) == TEXT
    covered = {(mark, i) for s in cut for mark in s.marks for i in range(s.start, s.end)}
    assert covered == {(mark, i) for mark in record_marks(record) for i in range(mark.start, mark.end)}


def test_lines_are_the_text_without_its_blank_lines() -> None:
    found = ["".join(TEXT[s.start : s.end] for s in line) for line in lines(wire_record())]
    assert found == [line for line in TEXT.split("\n") if line.strip()]


def test_a_trigger_in_a_quotation_carries_both_marks() -> None:
    start, end = at("carried")
    segment = next(s for s in segments(wire_record()) if (s.start, s.end) == (start, end))
    assert [mark.id for mark in segment.of("trigger")] == ["E4"]
    assert [mark.id for mark in segment.of("quote")] == ["S1"]
    assert segment.closes("quote") == ()
    assert [mark.id for mark in segment.closes("trigger")] == ["E4"]


def test_a_text_without_marks_and_an_empty_one() -> None:
    record = wire_record()
    for name in ("actors", "places", "times", "events", "statements", "figures"):
        setattr(record, name, [])
    assert [(s.start, s.end, s.marks) for s in segments(record)] == [(0, len(TEXT), ())]
    record.story.text = ""
    assert list(lines(record)) == []
