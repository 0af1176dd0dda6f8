from __future__ import annotations

import io
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dragoman.errors import InputError
from dragoman.examples import read as example
from dragoman.ingest import MAX_BYTES, Story, read_bytes, read_path, read_text

STORY = (
    "Ministers meet in Quito\n\n"
    "QUITO, Apr. 9 (AP) — The ministers agreed to reopen the border.\n\n"
    "They left.\n"
)
READ = {"headline", "subhead", "heading"}


def assert_sound(story: Story) -> None:
    """Spans lie in the text, paragraphs are ordered and disjoint, unread furniture overlaps none."""
    at = 0
    for start, end in story.paragraphs:
        assert at <= start < end <= len(story.text)
        assert story.text[start:end] == story.text[start:end].strip()
        at = end
    for piece in story.furniture:
        assert 0 <= piece.start < piece.end <= len(story.text)
        if piece.kind in READ:
            assert (piece.start, piece.end) in story.paragraphs
        else:
            assert all(piece.end <= start or end <= piece.start for start, end in story.paragraphs)
    if story.dateline and story.dateline.place:
        assert story.dateline.start <= story.dateline.place[0] < story.dateline.place[1] <= story.dateline.end


def read_soundly(data: bytes, name: str = "story.txt") -> str | None:
    """The reason why it is no story, or None for one whose every span is sound."""
    try:
        story = read_bytes(data, name=name)
    except InputError as error:
        refusal = error
    else:
        assert_sound(story)
        return None
    assert "\n" not in str(refusal)
    return refusal.reason


def test_a_path_is_read_with_its_options(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    story = read_path(path, published=date(2019, 4, 10), url="https://example.org", publisher="Example")
    assert (story.published, story.published_from) == (date(2019, 4, 10), "option")
    assert (story.url, story.publisher, story.path) == ("https://example.org", "Example", str(path))
    assert story.dateline is not None
    assert story.dateline.date == date(2019, 4, 9)
    assert [story.text[start:end] for start, end in story.paragraphs] == [
        "Ministers meet in Quito",
        "The ministers agreed to reopen the border.",
        "They left.",
    ]


def test_standard_input_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(STORY.encode())))
    assert read_path("-").title == "Ministers meet in Quito"


def test_where_the_publication_day_comes_from() -> None:
    assert read_bytes(example("readout.md"), name="readout.md").published_from == "metadata"
    assert read_bytes(example("wire.txt"), name="wire.txt").published_from == "text"
    undated = read_text(STORY)
    assert (undated.published, undated.published_from) == (None, None)


def test_the_title_of_a_readout_stays_out_of_its_text() -> None:
    story = read_bytes(example("readout.md"), name="readout.md")
    assert story.title is not None
    assert story.title.startswith("Readout of Foreign Minister Lindqvist’s Call")
    assert story.text.startswith("Foreign Minister Anna Lindqvist")


def test_the_same_story_has_the_same_id() -> None:
    windows = b"\xef\xbb\xbf" + STORY.replace("\n", "\r\n").encode()
    assert (
        read_text(STORY).id
        == read_bytes(windows, name="other.txt").id
        == read_bytes(STORY.encode("utf-16"), name="b").id
    )
    assert read_text(STORY).id != read_text(STORY + "They returned.").id
    assert len(read_text(STORY).id) == 16


def test_the_demo_story() -> None:
    story = read_bytes(example(), name="wire.txt")
    assert_sound(story)
    assert story.publisher == "Meridian News Agency"
    assert story.published == date(2024, 3, 4)
    assert [story.text[p.start : p.end] for p in story.furniture if p.kind == "heading"] == [
        "Ghana",
        "Kenya",
        "African Union",
    ]
    assert story.text[story.furniture[-1].start :] == "(END) RKM/DLT/JAB"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \n\t ", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        ("\u200b\u200b".encode(), "empty"),
        (b"\x00\x01\x02", "binary, not text"),
        (b"1 2 3\n\n4 5 6", "no sentences found"),
        (b"-30-", "no sentences found"),
        (b"<html><nav><p>Home</p></nav></html>", "no sentences found"),
        (b"Home About Contact", "no sentences found"),
        ("Министр посетит Москву в понедельник.".encode(), "not English (looks like “ru”)"),
        (b"They met. " * (MAX_BYTES // 10) + b"!", "over 5 MB"),
    ],
)
def test_what_is_no_story_is_refused_in_one_line(data: bytes, reason: str) -> None:
    with pytest.raises(InputError) as caught:
        read_bytes(data, name="in.txt")
    assert caught.value.reason == reason
    assert "\n" not in str(caught.value)
    assert caught.value.exit_code == 2


def test_files_that_cannot_be_opened_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        read_path(tmp_path / "none.txt")
    with pytest.raises(InputError, match="is a directory"):
        read_path(tmp_path)
    with pytest.raises(InputError, match="null"):
        read_path("a\0b")


def test_text_is_read_as_it_is_whatever_charset_it_declares() -> None:
    story = read_text(
        '<html><head><meta charset="shift_jis"></head><body><p>The minister met Mr Muñoz.</p></body></html>'
    )
    assert "Muñoz" in story.text


_PIECES = st.sampled_from(
    [
        "The minister met her guest 🇵🇪 in Quito on Monday.",
        "“We agree,” said وزير الخارجية in Cairo. — AFP",
        "👨‍👩‍👧 The families returned home, שלום, officials said.",
        "QUITO, Apr. 9 (AP) — The ministers will meet again.",
        "Lima Group",
        "By Ana Ruiz",
        "Published: 4/9/2019",
        "Monday, May 6, 2019",
        "- they agreed to meet",
        "Sources",
        "(END) ABC/DEF",
        "Andina",
        "Ministers to meet in Quito",
        "",
    ]
)


@given(st.lists(_PIECES, min_size=1, max_size=12), st.sampled_from(["\n", "\n\n", "\r\n"]))
def test_any_arrangement_of_pieces_is_sound(lines: list[str], end: str) -> None:
    assert read_soundly(end.join(lines).encode()) in {None, "empty", "no sentences found"}


@given(st.binary(max_size=400), st.sampled_from(["a.txt", "a.md", "-"]))
def test_any_bytes_give_a_story_or_an_input_error(data: bytes, name: str) -> None:
    read_soundly(data, name)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=60)
@given(st.text(alphabet="<>/phtmldiv !-&;\"'= Theyagreed.\n", max_size=200))
def test_any_page_gives_a_story_or_an_input_error(body: str) -> None:
    read_soundly(f"<html><body>{body}</body></html>".encode(), "page.html")


@given(st.text(max_size=300))
def test_any_text_gives_a_story_or_an_input_error(text: str) -> None:
    read_soundly(("The minister said that they would meet.\n\n" + text).encode(errors="replace"))


def test_heavy_libraries_are_imported_only_when_needed() -> None:
    code = (
        "import sys; from dragoman.ingest import read_text;"
        "read_text('QUITO, April 9, 2019 - The minister said that they would meet her in May.');"
        "heavy = 'trafilatura lxml dateparser py3langid charset_normalizer yaml markdown_it spacy'.split();"
        "print([name for name in heavy if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
