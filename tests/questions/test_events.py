"""Events: each filter against a plain reading of the same records in Python, on both databases."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import combinations, cycle

import pytest
from tests.questions.stories import records

from dragoman.questions.errors import QuestionError, UnknownValue
from dragoman.questions.record import OpenRecord
from dragoman.record.models import Actor, Event, Record

Plain = Callable[[Record, Event], bool]


def who(record: Record, ids: list[str]) -> list[Actor]:
    return [actor for actor in record.actors if actor.id in ids]


def countries(record: Record, event: Event, *roles: str) -> set[str | None]:
    return {actor.country for role in roles for actor in who(record, getattr(event, role))}


def where(record: Record, event: Event) -> tuple[str, str | None]:
    return next(((p.name, p.country) for p in record.places if p.id == event.place), ("", None))


BOTH = ("actors", "recipients")
FILTERS: dict[str, tuple[dict[str, object], Plain]] = {
    "actor": ({"actor": "USA"}, lambda r, e: "USA" in countries(r, e, "actors")),
    "recipient": ({"recipient": "Peru"}, lambda r, e: "PER" in countries(r, e, "recipients")),
    "party": ({"party": "per"}, lambda r, e: "PER" in countries(r, e, *BOTH)),
    "several": ({"actor": "RUS, BOL"}, lambda r, e: bool({"RUS", "BOL"} & countries(r, e, "actors"))),
    "sector": ({"actor": "MIL"}, lambda r, e: any("MIL" in a.sectors for a in who(r, e.actors))),
    "country and sector": (
        {"actor": "USA:MIL"},
        lambda r, e: any("MIL" in a.sectors and a.country == "USA" for a in who(r, e.actors)),
    ),
    "id": ({"party": "Q7184"}, lambda r, e: any(a.name == "NATO" for a in who(r, e.actors))),
    "name": ({"actor": "Rosa Quispe"}, lambda r, e: any(a.name == "Rosa Quispe" for a in who(r, e.actors))),
    "type": ({"type": ["consult", "AID"]}, lambda r, e: e.type in ("CONSULT", "AID")),
    "plover": ({"plover": "AGREE"}, lambda r, e: e.plover == "AGREE"),
    "mode": ({"mode": "meet"}, lambda r, e: e.mode == "meet"),
    "status": ({"status": "denied"}, lambda r, e: e.status == "denied"),
    "quad": ({"quad": "material conflict, 2"}, lambda r, e: e.quad in (2, 4)),
    "contexts": (
        {"contexts": "military, migration"},
        lambda r, e: bool({"military", "migration"} & {*e.contexts}),
    ),
    "country": ({"country": "Peru"}, lambda r, e: where(r, e)[1] == "PER"),
    "place": ({"place": "La Paz"}, lambda r, e: where(r, e)[0] == "La Paz"),
    "publisher": ({"publisher": "Coastal Post"}, lambda r, e: r.story.publisher == "Coastal Post"),
    "since": ({"since": "2019-04-13"}, lambda r, e: bool(e.start and e.start >= date(2019, 4, 13))),
    "until": ({"until": "2019-05"}, lambda r, e: bool(e.start and e.start <= date(2019, 5, 31))),
}


def expected(plain: Plain) -> list[str]:
    kept = [record for number, record in enumerate(records()) if number != 4]
    return sorted(record.evidence(e.evidence) for record in kept for e in record.events if plain(record, e))


def told(record: OpenRecord, **filters: object) -> list[str]:
    return sorted(row["evidence"] for row in record.events(**filters))


@pytest.mark.parametrize("name", FILTERS)
def test_one_filter(asked: OpenRecord, name: str) -> None:
    filters, plain = FILTERS[name]
    assert expected(plain), "a filter that nothing meets shows nothing"
    assert told(asked, **filters) == expected(plain)


def test_two_filters_hold_at_once_in_every_order(asked: OpenRecord) -> None:
    orders = cycle(("record", "-record", "day", "-day", "-published", "confidence"))
    for one, other in combinations(FILTERS.values(), 2):
        if one[0].keys() & other[0].keys():
            continue
        query = asked.events(**one[0], **other[0])
        both = expected(lambda r, e, one=one[1], other=other[1]: one(r, e) and other(r, e))  # type: ignore[misc]
        order = next(orders)
        found = [row["evidence"] for row in query.order(order).limit(100)]
        assert sorted(found) == both, (one[0], other[0], order)
        assert query.count() == len(both)


def test_without_filters_everything_current_in_the_order_it_came(asked: OpenRecord) -> None:
    found = [row["evidence"] for row in asked.events()]
    kept = [record for number, record in enumerate(records()) if number != 4]
    assert found == [record.evidence(event.evidence) for record in kept for event in record.events]


def test_two_countries_meet_either_way_or_together(asked: OpenRecord) -> None:
    def meet(r: Record, e: Event) -> bool:
        actors, all_ = countries(r, e, "actors"), countries(r, e, *BOTH)
        return {"USA", "PER"} <= all_ and bool({"USA", "PER"} & actors)

    assert told(asked, between="USA,PER") == told(asked, between="PER,USA") == expected(meet)
    assert len(expected(meet)) == 3
    assert told(asked, between="USA,PER", contexts="migration") == expected(
        lambda r, e: meet(r, e) and "migration" in e.contexts
    )


def test_superseded_versions_are_seen_when_asked_for(asked: OpenRecord) -> None:
    assert asked.events(between="PER,BOL").count() == 1
    rows = list(asked.events(between="PER,BOL").with_superseded().order("day"))
    assert [(row["type"], row["current"]) for row in rows] == [("AGREE", False), ("REJECT", True)]
    assert rows[0]["story"] == rows[1]["story"]


def test_days_sort_from_either_end_and_the_undated_come_last(asked: OpenRecord) -> None:
    for order, reverse in (("day", False), ("-day", True)):
        days = [row["start"] for row in asked.events().order(order)]
        dated = [one for one in days if one]
        assert dated == sorted(dated, reverse=reverse)
        assert days[len(dated) :] == [None] * 2
        american = [row["start"] for row in asked.events(actor="USA").order(order)]
        assert american[-1] is None
        assert american[:-1] == sorted(filter(None, american), reverse=reverse)


def test_publication_is_no_events_day_unless_asked_for_and_then_it_says_so(asked: OpenRecord) -> None:
    assert asked.events(type="ACCUSE", since="2019").count() == 0
    (row,) = asked.events(type="ACCUSE").where(since="2019", dated_by="publication")
    assert (row["start"], row["counted_on"], row["counted_from"]) == (None, date(2019, 5, 2), "publication")
    rows = list(asked.events(dated_by="publication", actor="USA").order("day"))
    assert [row["counted_from"] for row in rows][-2:] == ["text", "none"]
    assert "counted_on" not in asked.events().schema.names


def test_rows_hold_what_the_record_does(asked: OpenRecord) -> None:
    (row,) = asked.events(mode="visit")
    version = row["id"].split(".")[0]
    assert row | {"story": "", "id": ""} == {
        "id": "",
        "start": date(2019, 4, 13),
        "end": date(2019, 4, 13),
        "date_from": "text",
        "type": "CONSULT",
        "mode": "visit",
        "plover": "AGREE",
        "status": "planned",
        "actors": ["Dale Archer"],
        "actor_countries": ["USA"],
        "actor_sectors": ["GOV"],
        "recipients": ["Peru"],
        "recipient_countries": ["PER"],
        "recipient_sectors": ["GOV"],
        "place": "Lima",
        "country": "PER",
        "lat": -12.05,
        "lon": -77.04,
        "geonames": 3936456,
        "contexts": ["diplomatic"],
        "quad": 1,
        "intensity": 2.5,
        "confidence": 0.8,
        "trigger": "visit",
        "evidence": "Dale Archer will visit Peru, with talks in Lima.",
        "evidence_start": 88,
        "evidence_end": 136,
        "statement": None,
        "episode": None,
        "story": "",
        "title": "Archer to fly to Lima",
        "publisher": "Andina Wire",
        "published": date(2019, 4, 9),
        "url": "https://example.org/a",
        "current": True,
    }
    (story,) = asked.stories(story=row["story"])
    assert (story["version"], story["id"]) == (version, row["story"])
    (claimed,) = asked.events(type="ACCUSE")
    assert claimed["statement"].endswith(".S1")


@pytest.mark.parametrize(
    ("filters", "message"),
    [
        ({"type": "CONSLUT"}, "--type: 'CONSLUT' is not known; did you mean CONSULT?"),
        ({"status": "happend"}, "did you mean happened"),
        ({"contexts": "millitary"}, "did you mean military"),
        ({"country": "Perou"}, "did you mean Peru"),
        ({"quad": 5}, "--quad: '5' is not known"),
        ({"since": "yesterday"}, "--since: 'yesterday' is no day, month or year"),
        ({"since": "2020", "until": "2019"}, "is before --since"),
        ({"between": "USA"}, "two countries are asked for"),
        ({"unit": "person"}, "--unit does not apply to events"),
        ({"order": "size"}, "events have no order 'size'"),
        ({"text": "-war"}, "asks for no word"),
        ({"text": '"open'}, "a quotation mark is missing"),
        ({"dated_by": "story"}, "neither event nor publication"),
        ({"limit": -1}, "--limit: -1 is below 0"),
        ({"colour": "red"}, "there is no filter 'colour'"),
    ],
)
def test_what_cannot_be_asked_is_said(sqlite: OpenRecord, filters: dict[str, object], message: str) -> None:
    with pytest.raises(QuestionError) as caught:
        sqlite.events(**filters)
    assert message in str(caught.value)
    assert caught.value.exit_code == 2


def test_a_name_that_nobody_bears_is_refused_with_the_nearest(asked: OpenRecord) -> None:
    with pytest.raises(UnknownValue, match="did you mean Rosa Quispe"):
        asked.events(actor="Rosa Quisp").count()
    with pytest.raises(UnknownValue, match="is no country:sector"):
        asked.events(actor="USA:XYZ").count()
