import random
from datetime import date
from typing import Any

import pytest
from spacy.tokens import Doc
from spacy.vocab import Vocab
from tests.handmade import TEXT, TITLE, at, wire_record

from dragoman.coding.result import Coding
from dragoman.ingest.story import Dateline, Story
from dragoman.record.assemble import assemble
from dragoman.record.models import Actor, Place, Record
from dragoman.record.validate import RecordError
from dragoman.resolve.resolution import Resolution


def _story() -> Story:
    start, end = at("NAIROBI, March 12")
    return Story(
        id="5f0c2f6c7a1d4e0b",
        text=TEXT,
        language="en",
        title=TITLE,
        publisher="Fjord Wire",
        url="https://example.org/solheim?a=1&b=2",
        published=date(2024, 3, 12),
        published_from="option",
        dateline=Dateline(start, end, at("NAIROBI"), date(2024, 3, 12)),
    )


def _doc() -> Doc:
    return Doc(Vocab(), words=["unused"], user_data={"model": "by hand"})


def _apart(record: Record) -> tuple[Resolution, Coding]:
    """Take a record apart into what resolution and coding would have handed over."""
    return (
        Resolution(actors=record.actors, places=record.places, times=record.times),
        Coding(
            events=record.events,
            statements=record.statements,
            figures=record.figures,
            visits=record.visits,
            memberships=record.memberships,
        ),
    )


def _assembled(record: Record) -> Record:
    return assemble(_story(), _doc(), *_apart(record))


def _renamed(value: Any, names: dict[str, str]) -> Any:
    if isinstance(value, dict):
        return {key: _renamed(item, names) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_renamed(item, names) for item in value]
    return names.get(value, value) if isinstance(value, str) else value


@pytest.mark.parametrize("seed", range(8))
def test_ids_and_order_going_in_make_no_difference(seed: int) -> None:
    plain = _assembled(wire_record())
    rng = random.Random(seed)
    record = wire_record()
    groups = (record.actors, record.places, record.times, record.events, record.statements, record.figures)
    old = [entry.id for group in groups for entry in group]
    names = dict(
        zip(old, (f"{name[0]}{n}" for n, name in enumerate(rng.sample(old, len(old)), 500)), strict=True)
    )
    shuffled = record.model_dump(mode="json")
    for group in ("actors", "places", "times", "events", "statements", "figures"):
        rng.shuffle(shuffled[group])
    for actor in shuffled["actors"]:
        rng.shuffle(actor["mentions"])
    mixed = Record.model_validate(_renamed(shuffled, names))
    assert _assembled(mixed).to_json() == plain.to_json()


def test_ids_follow_the_text() -> None:
    record = _assembled(wire_record())
    for group in (record.actors, record.places):
        starts = [entry.mentions[0] for entry in group]
        assert starts == sorted(starts)
    assert [event.trigger for event in record.events] == sorted(event.trigger for event in record.events)
    assert [actor.id for actor in record.actors] == [f"A{n}" for n in range(1, len(record.actors) + 1)]
    assert record.actors[0].name == "Ingrid Solheim"
    assert [event.id for event in record.events] == [f"E{n}" for n in range(1, len(record.events) + 1)]
    assert record.coder.model == "by hand"


def test_references_follow_their_targets() -> None:
    record = _assembled(wire_record())
    names = {actor.id: actor.name for actor in record.actors}
    said = {record.evidence(s.content[0]): s.speaker for s in record.statements}
    assert names[said["“These are lies,”"] or ""] == "Yusuf Barre"
    shelling = next(event for event in record.events if event.type == "ASSAULT")
    assert [names[i] for i in (*shelling.actors, *shelling.recipients)] == ["Red Hill Front", "Kenya"]
    assert {place.id: place.name for place in record.places}[shelling.place or ""] == "Moyale"
    (membership,) = record.memberships
    assert (names[membership.member], names[membership.group]) == ("Yusuf Barre", "Red Hill Front")
    first, second = record.visits[0].stops
    assert {e.id: e.mode for e in record.events}[second.events[0]] == "visit"
    assert first.place == record.events[0].place


def test_the_unused_is_left_out_and_the_dateline_kept() -> None:
    record = wire_record()
    record.actors.append(
        Actor(id="A77", name="Nobody", kind="person", country=None, mentions=[at("news agencies")])
    )
    record.places.append(Place(id="P77", name="Nowhere", country=None, mentions=[]))
    done = _assembled(record)
    assert "Nobody" not in {actor.name for actor in done.actors}
    assert "Nowhere" not in {place.name for place in done.places}
    assert done.story.dateline is not None
    assert {p.id: p.name for p in done.places}[done.story.dateline.place or ""] == "Nairobi"


def test_what_goes_in_is_not_changed() -> None:
    record = wire_record()
    _assembled(record)
    assert record == wire_record()


def test_an_id_that_leads_nowhere_is_an_error_that_says_where() -> None:
    record = wire_record()
    record.events[2].recipients = ["A404"]
    with pytest.raises(RecordError, match=r"R202 .*A404"):
        _assembled(record)


def test_a_dateline_without_a_known_place_has_none() -> None:
    record = wire_record()
    start, end = at("(END)")
    story = Story(id="x", text=TEXT, language="en", dateline=Dateline(start, end, None, None))
    done = assemble(story, _doc(), *_apart(record))
    assert done.story.dateline is not None
    assert done.story.dateline.place is None
    assert done.story.dateline.span == (start, end)
