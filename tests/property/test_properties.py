"""What holds for the record of any story, whatever is in it; nothing here depends on accuracy."""

from __future__ import annotations

import random
from itertools import chain

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import dragoman
from dragoman.errors import DragomanError
from dragoman.record.models import Record

pytest.importorskip("dragoman.annotate.component", reason="the trained reader is not installed")

SENTENCES = (
    "Norwegian Foreign Minister Ingrid Solheim arrived in Nairobi on Tuesday for two days of talks.",
    "“We will not look away,” Solheim told reporters at the airport.",
    "She said that Kenya had taken in 300,000 people, and pledged 45 million dollars.",
    "Kenya's defence ministry accused the Red Hill Front of shelling Moyale on Sunday.",
    "According to a senior official, who asked not to be named, the army sent two battalions.",
    "The European Union imposed sanctions on four commanders in February.",
    "“These are lies,” its spokesman, Yusuf Barre (يوسف بري), wrote on Twitter. “All of it 😀.”",
    "President Daniel Otieno will travel to Oslo from April 11-14, the ministry said in a statement.",
    "Ethiopia and Kenya agreed last month to reopen the crossing.",
    "Er sagte: „Wir gehen“, and left.",
    "The minister denied it, adding: \"No. Never again",
    "הנשיא אמר today that both nations “stand together”.",
    "Officials in Addis Ababa condemned the attack, which killed at least 12 civilians.",
    "He added that he had thanked his hosts 🇳🇴🇰🇪 and invited them to Oslo next year.",
)  # fmt: skip
JOINTS = (" ", "\n\n", "\n", "  ", "\u00a0", " \u200f")
NOISE = st.text(
    alphabet=st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n\t“”«»\"'—😀é\u200f"),
    max_size=40,
)

stories = st.lists(
    st.tuples(st.sampled_from(SENTENCES), st.sampled_from(JOINTS), st.one_of(st.just(""), NOISE)),
    min_size=2,
    max_size=12,
).map(lambda parts: "".join(chain.from_iterable(parts)))


@pytest.fixture(scope="module", autouse=True)
def _reader() -> None:
    dragoman.load()  # so that no example pays for loading it


def read(text: str) -> Record | None:
    """The record, or None for a text that is refused as no English story."""
    try:
        return dragoman.read(text, published="2024-03-13")
    except DragomanError:
        return None


def spans_of(value: object) -> list[tuple[int, int]]:
    """Every span anywhere in a dumped record: two numbers where the model says so."""
    if isinstance(value, dict):
        return list(chain.from_iterable(spans_of(v) for k, v in value.items() if k not in {"value", "high"}))
    if isinstance(value, tuple) and len(value) == 2 and all(type(v) is int for v in value):
        return [value]
    if isinstance(value, (list, tuple)):
        return list(chain.from_iterable(map(spans_of, value)))
    return []


def check(record: Record) -> None:
    text = record.story.text
    for start, end in spans_of(record.model_dump()):
        assert 0 <= start < end <= len(text)
    check_ids(record)
    check_statements(record)
    check_days(record)


def check_ids(record: Record) -> None:
    groups = {
        name: {item.id for item in getattr(record, name)}
        for name in ("actors", "places", "times", "events", "statements", "figures", "visits")
    }
    for name, ids in groups.items():
        assert len(ids) == len(getattr(record, name)), f"{name} share ids"
    actors, places, events = groups["actors"], groups["places"], groups["events"]
    statements = groups["statements"] | {None}
    for event in record.events:
        assert {*event.actors, *event.recipients} <= actors
        assert event.place in places | {None}
        assert event.statement in statements
        assert event.actors
    for statement in record.statements:
        assert {statement.speaker, statement.addressee} <= actors | {None}
        assert statement.within in statements - {statement.id}
    for figure in record.figures:
        assert figure.statement in statements
    for visit in record.visits:
        assert visit.travellers
        assert set(visit.travellers) <= actors
        for stop in visit.stops:
            assert stop.place in places | {None}
            assert set(stop.events) <= events
    for membership in record.memberships:
        assert {membership.member, membership.group} <= actors


def check_statements(record: Record) -> None:
    for statement in record.statements:
        assert statement.content == sorted(statement.content)
        for start, end in statement.content:
            assert record.story.text[start:end].strip() == record.story.text[start:end]
            for other in (statement.source, statement.cue):
                assert other is None or other[1] <= start or end <= other[0]


def check_days(record: Record) -> None:
    stops = [stop for visit in record.visits for stop in visit.stops]
    for item in chain(record.times, record.events, stops):
        assert (item.start is None) == (item.end is None)
        assert item.start is None or item.start <= item.end


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(stories)
def test_whatever_the_story(text):
    record = read(text)
    if record is not None:
        check(record)


def test_reading_is_deterministic():
    shuffled = list(SENTENCES)
    random.Random(7).shuffle(shuffled)
    text = "\n\n".join(shuffled)
    first, second = dragoman.read(text), dragoman.read(text)
    check(first)
    assert first.model_dump_json() == second.model_dump_json()


def test_emoji_and_right_to_left_text_move_no_offset():
    plain = "Kenya's president Daniel Otieno said on Sunday that the talks would resume soon in Nairobi."
    marked = f"😀🇰🇪 يوسف بري {plain}"
    one, other = dragoman.read(plain), dragoman.read(marked)
    shift = other.story.text.index("Kenya's")
    said = [[(a + shift, b + shift) for a, b in s.content] for s in one.statements]
    assert said == [s.content for s in other.statements]
    for record in (one, other):
        assert any(record.story.text[slice(*s.cue)] == "said" for s in record.statements if s.cue)
