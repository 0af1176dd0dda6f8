from __future__ import annotations

import sys
from datetime import date

from dragoman.ingest.draft import Block, Draft
from dragoman.ingest.furniture import Layout, lay_out

BODY = "The ministers of both states met on Tuesday and agreed to reopen the border."


def layout(*lines: str, title: str | None = None, published: date | None = None) -> Layout:
    return lay_out(Draft(tuple(map(Block, lines)), title=title), published=published)


def pieces(found: Layout) -> list[tuple[str, str]]:
    return [(piece.kind, found.text[piece.start : piece.end]) for piece in found.furniture]


def prose(found: Layout) -> list[str]:
    return [found.text[start:end] for start, end in found.paragraphs]


def test_a_wire_story_from_agency_to_sign_off() -> None:
    found = layout(
        "Andina",
        "Published: 4/9/2019",
        "Ministers to meet in Quito",
        "Border and trade on the agenda",
        "08:10 | Quito (Ecuador), Apr. 9. " + BODY,
        "Lima Group",
        BODY,
        "(END) ABC/DEF",
    )
    assert pieces(found) == [
        ("agency", "Andina"),
        ("published", "Published: 4/9/2019"),
        ("headline", "Ministers to meet in Quito"),
        ("subhead", "Border and trade on the agenda"),
        ("dateline", "08:10 | Quito (Ecuador), Apr. 9."),
        ("heading", "Lima Group"),
        ("signoff", "(END) ABC/DEF"),
    ]
    assert prose(found) == [
        "Ministers to meet in Quito",
        "Border and trade on the agenda",
        BODY,
        "Lima Group",
        BODY,
    ]
    assert (found.publisher, found.published) == ("Andina", date(2019, 4, 9))
    assert found.dateline is not None
    assert found.dateline.date == date(2019, 4, 9)
    assert found.dateline.place is not None
    assert found.text[slice(*found.dateline.place)] == "Quito"


def test_a_dateline_takes_its_year_from_the_option_first() -> None:
    found = layout("QUITO, Dec. 31 (AP) — " + BODY, published=date(2020, 1, 1))
    assert found.dateline is not None
    assert found.dateline.date == date(2019, 12, 31)
    assert found.published is None  # the text alone does not tell


def test_a_dateline_without_any_year_has_no_day() -> None:
    found = layout("QUITO, Dec. 31 (AP) — " + BODY)
    assert found.dateline is not None
    assert found.dateline.date is None


def test_a_date_line_dates_the_story() -> None:
    found = layout("Monday, May 6, 2019", BODY)
    assert found.published == date(2019, 5, 6)
    assert pieces(found) == [("dateline", "Monday, May 6, 2019")]


def test_updates_do_not_date_the_story() -> None:
    assert layout("Ministers to meet", "Last updated: May 6, 2019", BODY).published is None


def test_a_headline_with_a_full_stop_is_told_by_the_dateline_below() -> None:
    found = layout("Ministers meet on the border.", "QUITO (AP) — " + BODY)
    assert found.title == "Ministers meet on the border."


def test_a_section_name_above_the_headline_is_not_the_headline() -> None:
    found = layout("WORLD", "Ministers to meet in Quito next week", BODY)
    assert found.title == "Ministers to meet in Quito next week"


def test_a_stated_title_that_recurs_is_the_headline() -> None:
    found = layout("Ministers to meet in Quito", BODY, title="Ministers to meet in Quito | Example Herald")
    assert pieces(found) == [("headline", "Ministers to meet in Quito")]
    assert found.title == "Ministers to meet in Quito | Example Herald"


def test_a_list_of_names_is_no_row_of_headings() -> None:
    found = layout(BODY, "Taking part:", "Ana Ruiz, Ecuador", "Tom Lee, Canada", "Li Na, China", BODY)
    assert pieces(found) == []


def test_short_speech_is_no_heading() -> None:
    found = layout(BODY, "“We agree”", BODY, "MS. RUIZ: Can you hear me?", BODY)
    assert "MS. RUIZ: Can you hear me?" not in [text for _, text in pieces(found)]


def test_sources_end_a_wiki_story() -> None:
    found = layout(
        "Monday, May 6, 2019", BODY, "Sources", "Ana Ruiz. “Talks in Quito” — Example News, May 6, 2019"
    )
    assert [kind for kind, _ in pieces(found)] == ["dateline", "sources", "sources"]
    assert prose(found) == [BODY]


def test_prose_below_a_sources_heading_is_read() -> None:
    found = layout(BODY, "Sources", BODY, BODY)
    assert prose(found) == [BODY, "Sources", BODY, BODY]


def test_short_lines_take_linear_work() -> None:
    def work(repeats: int) -> int:
        many = ("Lima Group", "Sources") * repeats
        calls = 0

        def count(_frame: object, event: str, _argument: object) -> None:
            nonlocal calls
            calls += event in ("call", "c_call")

        sys.setprofile(count)
        try:
            found = layout(BODY, *many, BODY)
        finally:
            sys.setprofile(None)
        assert len(found.paragraphs) == len(many) + 2
        return calls

    assert work(800) < 2.5 * work(400)  # quadratic work would be four times as much


def test_one_short_line_alone_is_read() -> None:
    found = layout("Peru recalls its ambassador")
    assert prose(found) == ["Peru recalls its ambassador"]
