import base64
import hashlib
import json
import re
from html.parser import HTMLParser
from importlib.resources import files
from itertools import chain

import pytest
from tests.handmade import TEXT, wire_record

from dragoman.desk.page import notebook_html, page_html, write_page
from dragoman.explain import EventReasons, Reading, Reason
from dragoman.record.examples import small_record
from dragoman.record.models import Record

_VOID = {"meta", "rect", "br"}


class _Reader(HTMLParser):
    """Collects what a browser would: the tree's balance, attributes, the text of paragraphs and scripts."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.paragraphs: list[str] = []
        self.raw: dict[str, list[str]] = {"script": [], "style": []}
        self._in_text = False

    def values(self, attribute: str) -> list[str]:
        return [attributes[attribute] for _, attributes in self.tags if attribute in attributes]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        self.tags.append((tag, attributes))
        if tag not in _VOID:
            self.open.append(tag)
        if tag == "p" and attributes.get("dir") == "auto":
            self._in_text = True
            self.paragraphs.append("")
        if tag in self.raw:
            self.raw[tag].append("")

    def handle_endtag(self, tag: str) -> None:
        if tag in _VOID:
            return
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop() == tag
        if tag == "p":
            self._in_text = False

    def handle_data(self, data: str) -> None:
        if self._in_text:
            self.paragraphs[-1] += data
        if self.open and self.open[-1] in self.raw:
            self.raw[self.open[-1]][-1] += data


def _read(page: str) -> _Reader:
    reader = _Reader()
    reader.feed(page)
    reader.close()
    assert reader.open == []
    return reader


def test_the_text_is_the_story_to_the_letter() -> None:
    assert _read(page_html([wire_record()])).paragraphs == [line for line in TEXT.split("\n") if line.strip()]


def test_ids_are_unique_and_every_link_arrives() -> None:
    record = wire_record()
    reader = _read(page_html([record, small_record(), wire_record()]))
    ids = reader.values("id")
    assert len(ids) == len(set(ids))
    assert {link[1:] for link in reader.values("href") if link.startswith("#")} <= set(ids)
    assert set(reader.values("aria-labelledby")) <= set(ids)
    read = (record.events, record.statements, record.figures, record.actors, record.places, record.times)
    for thing in chain.from_iterable(read):
        assert {f"s1-r-{thing.id}", f"s1-t-{thing.id}"} <= set(ids)


def test_nothing_is_fetched_and_nothing_is_inline() -> None:
    reader = _read(page_html([wire_record()]))
    tags = {tag for tag, _ in reader.tags}
    assert tags.isdisjoint({"link", "img", "iframe", "object", "embed", "base", "form"})
    assert [*reader.values("src"), *reader.values("style"), *reader.values("onclick")] == []
    outside = [link for link in reader.values("href") if not link.startswith("#")]
    assert outside == ["https://example.org/solheim?a=1&b=2"]
    assert not re.search(r"url\(|@import|https?:", "".join(reader.raw["style"] + reader.raw["script"][-1:]))


def test_the_policy_admits_the_pages_own_script_and_style_alone() -> None:
    reader = _read(page_html([wire_record()]))
    policy = next(a["content"] for t, a in reader.tags if a.get("http-equiv") == "Content-Security-Policy")
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy
    for name, source in (("style", reader.raw["style"][0]), ("script", reader.raw["script"][-1])):
        digest = base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()
        assert f"{name}-src 'sha256-{digest}'" in policy


_EVIL = "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"'&amp;"


def test_hostile_words_stay_words() -> None:
    record = wire_record()
    record.story.text = TEXT + "\n" + _EVIL
    record.story.title = _EVIL
    record.story.publisher = _EVIL
    record.story.url = "javascript:alert(3)"
    record.actors[0].name = _EVIL
    record.actors[0].title = _EVIL
    record.figures[0].of = _EVIL
    record.statements[0].channel = _EVIL
    reader = _read(page_html([record]))
    assert reader.paragraphs[-1] == _EVIL
    assert not [tag for tag, _ in reader.tags if tag == "img"]
    assert len(reader.raw["script"]) == 2
    assert not [a for _, a in reader.tags if a.get("href", "").startswith("javascript")]
    assert "javascript:" not in notebook_html(record)


def test_the_page_carries_its_records() -> None:
    records = [wire_record(), small_record()]
    reader = _read(page_html(records))
    data = [Record.model_validate(json.loads(source)) for source in reader.raw["script"][:-1]]
    assert data == records


def test_stories_are_listed_when_there_are_several() -> None:
    assert "<details>" not in page_html([wire_record()])
    page = page_html([wire_record(), small_record()])
    assert "<summary>2 stories</summary>" in page
    assert "Reis in Rabat" in page.split("<summary>")[1]
    assert "No story could be read" in page_html([])


def test_the_page_is_written_a_story_at_a_time() -> None:
    taken = 0

    def stories() -> object:
        nonlocal taken
        for _ in range(3):
            taken += 1
            yield small_record()

    pieces = write_page(stories())  # type: ignore[arg-type]
    next(pieces)
    assert taken == 0
    next(pieces)
    assert taken == 1


def test_overlapping_evidence_keeps_every_id() -> None:
    reader = _read(page_html([wire_record()]))
    runs = [(a["data-of"], a["data-ev"]) for _, a in reader.tags if "data-of" in a]
    assert ("S1 E4", "E4") in runs
    assert any(of == "E7" and set(evidence.split()) == {"E6", "E7"} for of, evidence in runs)


def test_a_notebook_gets_styles_for_its_own_classes_only() -> None:
    shown = notebook_html(wire_record())
    reader = _read(shown)
    assert {tag for tag, _ in reader.tags}.isdisjoint({"html", "body", "head", "meta"})
    (style,) = reader.raw["style"]
    for selectors in re.findall(r"([^{}]+)\{", re.sub(r"@(?:media|container)[^{]+\{", "", style)):
        for selector in selectors.split(","):
            assert ".dg" in selector, selector


def test_a_record_of_nothing_is_a_page() -> None:
    record = wire_record()
    for name in ("actors", "places", "times", "events", "statements", "figures", "visits", "memberships"):
        setattr(record, name, [])
    record.story.title = record.story.dateline = record.story.published = record.story.publisher = None
    record.story.url = None
    reader = _read(page_html([record]))
    assert len(reader.paragraphs) == len([line for line in TEXT.split("\n") if line.strip()])


def _luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


_PAIRS = [
    *((ink, ground) for ink in ("ink", "soft") for ground in ("paper", "panel", "lit", "said")),
    *((f"q{n}", f"q{n}-bg") for n in range(1, 5)),
    *(("paper", f"q{n}") for n in range(1, 5)),
]


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), _PAIRS)
def test_contrast_is_enough_to_read(ink: str, ground: str, scheme: int) -> None:
    css = (files("dragoman.desk") / "assets" / "record.css").read_text("utf-8")
    colours = dict(re.findall(r"--([\w-]+): light-dark\((#\w{6}, #\w{6})\)", css))
    bright, dim = sorted(
        (_luminance(colours[name].split(", ")[scheme]) for name in (ink, ground)), reverse=True
    )
    # WCAG 2.2 AA for text of any size.
    assert (bright + 0.05) / (dim + 0.05) >= 4.5


def test_events_have_their_reasons_folded_under_them() -> None:
    record = wire_record()
    taken = Reading("CONSULT", "visit", "happened", ("A <b>",), (), 0.5, "line 1")
    why = {
        event.id: EventReasons(
            event.id, (Reason("trigger", "lexicon", f"why {event.id} <i>"),), taken, None, None, 0.5, 0.2, ()
        )
        for event in record.events[:2]
    }
    reasons = {record.story.id: why}
    page = "".join(write_page([record], reasons))
    assert page.count('<tr class="dg-why"') == 2
    assert page.count("<details>") == 2
    assert f"<bdi>why {record.events[0].id} &lt;i&gt;</bdi>" in page
    assert reasons == {}, "what was shown is taken out"
    assert 'dg-why"' not in "".join(write_page([record]))
