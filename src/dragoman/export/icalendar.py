"""iCalendar by RFC 5545: every stop of a visit that has days, as an all-day entry."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import BinaryIO, Final

from dragoman.export.codes import country_name
from dragoman.export.flat import VisitStop, visit_stops
from dragoman.export.formats import FileFormat, Options, Summary
from dragoman.export.joined import Joined

NO_DAYS: Final = "without days"
DENIED: Final = "denied"

_STATUS: Final = {
    "happened": "CONFIRMED",
    "ongoing": "CONFIRMED",
    "planned": "TENTATIVE",
    "hypothetical": "TENTATIVE",
    "cancelled": "CANCELLED",
}
_WIDTH: Final = 75  # octets of a line, its end not counted
_ESCAPED: Final = re.compile(r"[\\;,]")
_CONTROLS: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_NO_URL: Final = re.compile("[\x00-\x20\x7f]")  # a line break in an address would begin a property


def write_icalendar(records: Iterable[Joined], out: BinaryIO, options: Options) -> Summary:
    """Write one calendar."""
    summary = Summary()
    _write(out, ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Dragoman//Dragoman//EN", "CALSCALE:GREGORIAN"])
    for told in records:
        for row in visit_stops(told):
            if row.visit.visit.status not in _STATUS:
                summary.left_out[DENIED] += 1
            elif row.stop.start is None:
                summary.left_out[NO_DAYS] += 1
            else:
                _write(out, _entry(row, row.stop.start))
                summary.rows += 1
    _write(out, ["END:VCALENDAR"])
    return summary


def _entry(row: VisitStop, start: date) -> Iterator[str]:
    """Yield the lines of a stop's entry. Its stamp is the day of publication: the same in every run."""
    story, place = row.told.story, row.place
    end = (row.stop.end or start) + timedelta(days=1)  # the last day, which RFC 5545 does not count in
    yield "BEGIN:VEVENT"
    yield f"UID:{row.visit.id}.{row.number}@dragoman"
    yield f"DTSTAMP:{story.published or start:%Y%m%d}T000000Z"
    yield f"DTSTART;VALUE=DATE:{start:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{end:%Y%m%d}"
    yield f"SUMMARY:{_text(_summary(row))}"
    yield f"STATUS:{_STATUS[row.visit.visit.status]}"
    yield "TRANSP:TRANSPARENT"
    if where := _where(row):
        yield f"LOCATION:{_text(where)}"
    if place and place.lat is not None and place.lon is not None:
        yield f"GEO:{place.lat:.6f};{place.lon:.6f}"
    yield f"DESCRIPTION:{_text(_description(row))}"
    if story.url and not _NO_URL.search(story.url):
        yield f"URL:{story.url}"
    yield f"CATEGORIES:{_text(row.visit.visit.status)}"
    yield "END:VEVENT"


def _summary(row: VisitStop) -> str:
    who = ", ".join(actor.name for actor in row.visit.travellers) or "Visit"
    place = row.place.name if row.place else country_name(row.stop.country)
    return f"{who}: {place}" if place else who


def _where(row: VisitStop) -> str | None:
    names = (row.place.name if row.place else None, country_name(row.stop.country))
    return ", ".join(dict.fromkeys(name for name in names if name)) or None


def _description(row: VisitStop) -> str:
    """Return what the calendar's reader can check: the sentences, and who published them."""
    events = {event.id: event for event in row.told.record.events}
    told = (row.told.words(events[one].evidence) or "" for one in row.stop.events if one in events)
    story = row.told.story
    published = story.published.isoformat() if story.published else None
    source = " · ".join(filter(None, (story.publisher, published, story.title)))
    return "\n".join((*dict.fromkeys(told), source))


def _text(value: str) -> str:
    """Escape a text by RFC 5545, 3.3.11."""
    value = _CONTROLS.sub("", value.replace("\r\n", "\n").replace("\r", "\n"))
    return _ESCAPED.sub(lambda found: "\\" + found[0], value).replace("\n", "\\n")


def _write(out: BinaryIO, lines: Iterable[str]) -> None:
    for line in lines:
        out.write(fold(line))


def fold(line: str) -> bytes:
    r"""Return a line in UTF-8 with CRLF, folded at 75 octets and never inside a character.

    >>> fold("A" * 76)
    b'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\r\n A\r\n'
    """
    data = line.encode()
    parts: list[bytes] = []
    while len(data) > (room := _WIDTH - bool(parts)):
        while data[room] & 0xC0 == 0x80:  # inside a character of several octets
            room -= 1
        parts.append(data[:room])
        data = data[room:]
    return b"\r\n ".join((*parts, data)) + b"\r\n"


ICALENDAR: Final = FileFormat("icalendar", write_icalendar)
