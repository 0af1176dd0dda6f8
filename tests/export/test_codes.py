"""The tables of codes hold together, and cover what records can hold."""

import pytest
from tests.export.hostile import hostile_record
from tests.handmade import wire_record

from dragoman.export import codes
from dragoman.export.columns import columns_of
from dragoman.export.joined import Joined, JoinedEvent
from dragoman.knowledge.base import load_knowledge
from dragoman.knowledge.tables import read_table
from dragoman.ontology import load_codebook
from dragoman.record.models import Actor, Event

BOOK = load_codebook()


def event(kind: str, mode: str | None = None, status: str = "happened", **more: object) -> JoinedEvent:
    told = Joined(wire_record())
    plain = told.record.events[0].model_dump()
    plover = more.pop("plover", None) or BOOK.reduce(kind, status, mode=mode)
    made = {**plain, "type": kind, "mode": mode, "plover": plover, "status": status, **more}
    return JoinedEvent(told, Event.model_validate(made))


@pytest.mark.parametrize("kind", BOOK.types)
def test_every_type_and_mode_has_a_cameo_code(kind: str) -> None:
    for mode in (None, *BOOK.types[kind].modes):
        for status in ("happened", "planned", "cancelled"):
            code = codes.cameo(event(kind, mode, status))
            assert code.name
            assert -10 <= code.goldstein <= 10


def test_every_mode_of_the_codebook_is_in_the_table() -> None:
    rows = read_table(codes.DATA / "cameo.tsv", ("plover", "mode", "when", "cameo", "source", "note"))
    found = {(row.cells["plover"], row.cells["mode"]) for row in rows}
    wanted = {(kind.name, mode) for kind in BOOK.types.values() for mode in ("", *kind.modes)}
    assert found == wanted


def test_every_reduction_of_the_codebook_keeps_what_is_meant() -> None:
    """A planned visit is an intent to meet, not just any intent."""
    assert codes.cameo(event("CONSULT", "visit", "planned")).code == "036"
    assert codes.cameo(event("AID", None, "planned")).code == "033"
    assert codes.cameo(event("RETREAT", "ceasefire", "planned")).code == "035"
    assert codes.cameo(event("ASSAULT", "aerial", "planned")).code == "138"
    assert codes.cameo(event("CONSULT", "visit", "cancelled")).code == "125"


def test_a_request_is_an_appeal_unless_its_words_demand() -> None:
    told = {one.event.id: one for one in Joined(hostile_record()).events}
    assert codes.cameo(told["E2"]).code == "104"  # "demanded"
    assert codes.cameo(event("REQUEST", "change")).code == "024"  # "arrived"
    assert codes.cameo(event("REQUEST", "change")).quad == 1


def test_armed_bodies_fight_and_others_assault() -> None:
    assert codes.cameo(event("ASSAULT", actors=["A6"])).root == "19"  # the Red Hill Front
    assert codes.cameo(event("ASSAULT", actors=["A1"])).root == "18"  # a minister
    assert codes.cameo(event("ASSAULT", "firearms", actors=["A6"])).code == "193"


def test_quad_classes_follow_the_root() -> None:
    quads = {code.root: code.quad for code in codes._cameo_codes().values()}
    assert {root: quads[root] for root in ("02", "05", "06", "08", "09", "13", "14", "20")} == {
        "02": 1, "05": 1, "06": 2, "08": 2, "09": 3, "13": 3, "14": 4, "20": 4,
    }  # fmt: skip


def test_every_code_of_the_mapping_has_a_name_and_a_score_and_none_is_idle() -> None:
    assert set(codes._mapping().values()) == set(codes._cameo_codes())


def test_every_country_has_a_row_and_every_code_one_country() -> None:
    table = codes._countries()
    assert set(table) == set(load_knowledge().countries)
    for name in ("cow", "fips", "cameo"):
        given = [getattr(row, name) for row in table.values() if getattr(row, name)]
        assert len(given) == len(set(given)), name
    assert codes.country_codes("ZZZ") == codes.country_codes(None)


@pytest.mark.parametrize(
    ("country", "cow", "fips", "cameo"),
    [("USA", "2", "US", "USA"), ("DEU", "255", "GM", "DEU"), ("ROU", "360", "RO", "ROM"),
     ("GUM", None, "GQ", "GUM"), ("TLS", "860", "TT", "TMP"), ("CHE", "225", "SZ", "CHE"),
     ("VNM", "816", "VM", "VNM")],
)  # fmt: skip
def test_countries_known_by_heart(country: str, cow: str | None, fips: str, cameo: str) -> None:
    assert codes.country_codes(country) == codes.CountryCodes(cow, fips, cameo)


def test_every_sector_has_a_row() -> None:
    assert set(codes._sectors()) == set(BOOK.sectors)


def test_known_groups_are_bodies_of_the_knowledge_base() -> None:
    rows = read_table(
        codes._KNOWLEDGE / "organizations.tsv",
        ("id", "name", "aliases", "kind", "sectors", "country", "wikidata", "source"),
    )
    known = {row.cells["wikidata"] or row.cells["id"] for row in rows}
    assert set(codes._groups()) - known == set()


def test_types_are_at_most_three_and_once_each() -> None:
    actor = Actor(id="A1", name="x", kind="person", country=None, mentions=[],
                  sectors=["GOV", "GOV", "PTY", "MED", "JRN", "MIL", "BUS"])  # fmt: skip
    assert codes.cameo_types(actor) == ["GOV", "HLH", "MED"]


@pytest.mark.parametrize(("name", "count"), [("polecat", 40), ("icews", 20), ("gdelt", 61)])
def test_column_lists(name: str, count: int) -> None:
    columns = columns_of(name)
    assert len({column.name for column in columns}) == len(columns) == count
    assert all((column.filled is None) != (column.why_empty is None) for column in columns)
    assert {column.type for column in columns} <= {"text", "day", "whole", "number"}


def test_a_type_of_ones_own_takes_the_code_of_its_map_or_is_left_out() -> None:
    assert codes.has_cameo(event("CONSULT"))
    own = {"plover": "OBSERVE", "type": "OBSERVE"}
    assert not codes.has_cameo(event("CONSULT", **own))
    for fields, code in (({"root": "07", "quad": 2}, "070"), ({"code": "0841"}, "0841")):
        mapped = event("CONSULT", **own, codes={"CAMEO": fields})
        assert codes.has_cameo(mapped)
        assert codes.cameo(mapped).code == code
