from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar, Event
from tests.export.golden import records
from tests.export.hostile import hostile_record

from dragoman.export.formats import Options, Summary, formats
from dragoman.export.icalendar import fold
from dragoman.export.joined import joined


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, Summary]:
    path: Path = tmp_path_factory.mktemp("ics") / "visits.ics"
    summary = formats()["icalendar"].write(joined(records()), path, Options())
    return path.read_bytes(), summary


@pytest.fixture(scope="module")
def entries(written: tuple[bytes, Summary]) -> dict[str, Event]:
    calendar = Calendar.from_ical(written[0])
    assert calendar.errors == []
    assert all(entry.errors == [] for entry in calendar.events)
    return {str(entry["UID"]): entry for entry in calendar.events}


def test_icalendar_reads_it_back(written: tuple[bytes, Summary], entries: dict[str, Event]) -> None:
    assert len(entries) == written[1].rows == 5
    assert next(iter(entries)) == "7d847e69da84f659.V1.1@dragoman"


def test_days_are_whole_days_and_the_last_is_in(entries: dict[str, Event]) -> None:
    days = {uid[17:-9]: (entry.start, entry.end) for uid, entry in entries.items() if uid[0] == "7"}
    assert days == {
        "V1.1": (date(2024, 3, 12), date(2024, 3, 14)),  # 12 and 13 March; the end is the day after
        "V1.2": (date(2024, 3, 14), date(2024, 3, 15)),
    }


def test_an_entry(entries: dict[str, Event]) -> None:
    entry = entries["8c0a7ecc9ce11c72.V1.1@dragoman"]
    assert entry["SUMMARY"] == 'Rosa "Cha-cha" Núñez; junior, @Ministry: Lima'
    assert entry["STATUS"] == "CANCELLED"
    assert entry["LOCATION"] == "Lima, Peru"
    assert entry["GEO"].to_ical() == "-12.0;-77.0"
    assert entry["DESCRIPTION"] == 'tour\n+Plus; Minus · =HYPERLINK("https://example.org";"Talks")'
    assert entry["CATEGORIES"].to_ical() == b"cancelled"


def test_status(entries: dict[str, Event]) -> None:
    assert {uid[17:-9]: str(entry["STATUS"]) for uid, entry in entries.items() if uid[0] == "8"} == {
        "V1.1": "CANCELLED",
        "V2.1": "TENTATIVE",
    }
    assert entries["7d847e69da84f659.V1.1@dragoman"]["STATUS"] == "CONFIRMED"


def test_what_has_no_day_or_was_not_is_counted(written: tuple[bytes, Summary]) -> None:
    assert written[1].left_out == {"without days": 1, "denied": 1}


def test_lines_are_folded_at_75_octets_with_crlf(written: tuple[bytes, Summary]) -> None:
    lines = written[0].split(b"\r\n")
    assert lines.pop() == b""
    assert b"\n" not in b"".join(lines)
    assert max(map(len, lines)) <= 75
    assert all(line.decode() for line in lines)  # no character is cut in two


@settings(deadline=None)  # machines are busy
@given(st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=300))
def test_a_folded_line_unfolds(line: str) -> None:
    data = fold(line)
    assert data.replace(b"\r\n ", b"").removesuffix(b"\r\n").decode() == line
    assert all(len(part) <= 75 for part in data.split(b"\r\n"))


def test_the_stamp_hangs_on_no_clock(entries: dict[str, Event]) -> None:
    assert entries["7d847e69da84f659.V1.1@dragoman"].DTSTAMP.date() == date(2024, 3, 12)
    assert entries["8c0a7ecc9ce11c72.V1.1@dragoman"].DTSTAMP.date() == date(2024, 6, 30)


def test_no_text_can_end_a_line_and_begin_a_property(tmp_path: Path) -> None:
    record = hostile_record()
    record.actors[0].name = "A\r\nATTACH:https://example.org/x\nBEGIN:VALARM\x07"
    record.story.url = "https://example.org/\r\nBEGIN:VALARM"
    formats()["icalendar"].write(joined([record]), tmp_path / "x.ics", Options())
    calendar = Calendar.from_ical((tmp_path / "x.ics").read_bytes())
    first = calendar.events[0]
    assert first["SUMMARY"] == "A\nATTACH:https://example.org/x\nBEGIN:VALARM, @Ministry: Lima"
    assert "ATTACH" not in first
    assert "URL" not in first
    assert calendar.errors == []
    assert first.subcomponents == []
