import io
import re

import pytest
from rich.cells import cell_len
from rich.console import Console
from tests.handmade import wire_record

from dragoman.desk.terminal import show
from dragoman.record.models import Record


def _shown(record: Record, width: int, *, colour: bool = False) -> str:
    out = io.StringIO()
    console = Console(
        file=out, width=width, force_terminal=colour, color_system="truecolor" if colour else None
    )
    show(record, console)
    return out.getvalue()


@pytest.mark.parametrize("width", [60, 80, 120, 200])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    assert max(cell_len(line) for line in _shown(wire_record(), width).splitlines()) <= width


@pytest.mark.parametrize("width", [80, 120])
def test_everything_of_the_record_is_there(width: int) -> None:
    record = wire_record()
    shown = _shown(record, width)
    words = " ".join(shown.split())
    for thing in (*record.actors, *record.events, *record.statements, *record.figures, *record.visits):
        assert re.search(rf"^ {thing.id}\b", shown, re.MULTILINE), thing.id
    for place in ("Nairobi", "Moyale", "Addis"):
        assert place in words
    for heading in ("Events (13)", "Actors (11)", "Statements (6)", "Figures (3)", "Visits (1)"):
        assert heading in words


def test_evidence_is_tagged_without_colour() -> None:
    shown = " ".join(_shown(wire_record(), 120).split())
    assert "pledging[E5] 45 million dollars" in shown
    assert "“We will not look away,”[S2 Ingrid Solheim]" in shown
    assert "\x1b" not in shown


def test_colours_follow_the_quad_class() -> None:
    shown = _shown(wire_record(), 120, colour=True)
    styles = dict.fromkeys(re.findall(r"\x1b\[([\d;]+)m(arrived|accused|shelling)\x1b", shown))
    assert {word: codes for codes, word in styles} == {
        "arrived": "1;7;34",
        "accused": "1;7;33",
        "shelling": "1;7;31",
    }


def test_scores_and_status_have_columns_when_wide_only() -> None:
    assert "Score" not in _shown(wire_record(), 80)
    wide = _shown(wire_record(), 120)
    assert "Score" in wide
    assert re.search(r"ASSAULT.*happened.*-10\.0", wide)


def test_no_color_is_obeyed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    out = io.StringIO()
    show(wire_record(), Console(file=out, width=80, force_terminal=True))
    assert not re.search(r"\x1b\[[\d;]*(3[0-7]|4[0-7]|38|48)[;m]", out.getvalue())


def test_the_words_of_a_story_are_not_markup() -> None:
    record = wire_record()
    record.actors[0].name = "[bold]Ingrid[/bold] [/oops]"
    record.story.title = "[red]alert"
    shown = _shown(record, 120)
    assert "[bold]Ingrid[/bold]" in shown
    assert "[red]alert" in shown


def test_a_record_of_nothing_shows_its_text() -> None:
    record = wire_record()
    for name in ("actors", "places", "times", "events", "statements", "figures", "visits", "memberships"):
        setattr(record, name, [])
    record.story.title = record.story.dateline = None
    shown = _shown(record, 80)
    assert "(no title)" in shown
    assert "Red Hill Front" in shown
    assert "Events (" not in shown
