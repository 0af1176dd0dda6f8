from datetime import date

import pytest

from dragoman.knowledge.laid import load_people
from dragoman.knowledge.names import DATA
from dragoman.knowledge.tables import day_range, read_table

OFFICES = load_people().offices
DAY = date(2019, 4, 9)


@pytest.mark.parametrize(
    ("title", "country", "on", "person"),
    [
        ("foreign minister", "PER", DAY, "nestor-popolizio"),
        ("Minister of Foreign Affairs", "PER", DAY, "nestor-popolizio"),
        ("top diplomat", "USA", DAY, "Q473239"),
        ("secretary of state", "USA", DAY, "Q473239"),
        ("secretary of state", "USA", date(2018, 4, 26), "Q473239"),
        ("foreign secretary", "GBR", date(2016, 10, 1), "Q180589"),
        ("home secretary", "GBR", DAY, "Q727798"),
        ("president", "IRN", DAY, "Q348144"),
        ("supreme leader", "IRN", DAY, "ali-khamenei"),
        ("prime minister", "FRA", DAY, "edouard-philippe"),
        ("president", "FRA", DAY, "Q3052772"),
        ("chancellor", "DEU", DAY, "Q567"),
        ("queen", "GBR", DAY, "Q9682"),
        ("leader", "PRK", DAY, "Q56226"),
    ],
)
def test_holders_by_any_title_of_their_office(title: str, country: str, on: date, person: str) -> None:
    holder = OFFICES.holder(title, country=country, on=on)
    assert holder is not None
    assert holder.person == person


def test_organizations_have_offices() -> None:
    assert OFFICES.holder("secretary general", organization="UN", on=DAY).person == "Q311440"
    assert OFFICES.holder("foreign policy chief", organization="EU", on=DAY).person == "federica-mogherini"


def test_a_vacant_or_unknown_office_has_no_holder() -> None:
    assert OFFICES.holder("president", country="LBN", on=date(2015, 1, 1)) is None
    assert OFFICES.holder("grand vizier", country="PER", on=DAY) is None
    assert OFFICES.holder("minister", country="PER", on=DAY) is None


def test_a_president_of_an_assembly_is_no_head_of_state() -> None:
    holders = OFFICES.holders("president", country="VEN", on=DAY)
    assert [holder.office.kind for holder in holders] == ["both"]


def test_titles_of_one_state_name_it() -> None:
    assert OFFICES.home("Home Secretary") == "GBR"
    assert OFFICES.home("foreign minister") is None


def test_of_person_tells_office_or_years_since() -> None:
    office, years = OFFICES.of_person("Q473239", DAY)
    assert office is not None
    assert (office.title, years) == ("Secretary of State", 0)
    assert OFFICES.of_person("Q473239", date(2024, 1, 1)) == (None, 3)
    assert OFFICES.of_person("nobody", DAY) == (None, 50)


def test_every_term_names_its_source_an_office_and_a_person_and_ends_after_it_starts() -> None:
    offices = {row.text("id") for row in read_table(DATA / "offices.tsv", _OFFICES)}
    people = {row.text("id") for row in read_table(DATA / "people.tsv", _PEOPLE)}
    for row in read_table(DATA / "holders.tsv", ("office", "person", "start", "end", "source")):
        assert row.text("office") in offices
        assert row.text("person") in people
        first, last = day_range(row.text("start"))[0], row.last_day("end")
        assert last is None or first <= last, row


@pytest.mark.parametrize(
    ("kinds", "since", "least"), [({"hos", "hog", "both", "leader"}, 2000, 190), ({"foreign"}, 2019, 165)]
)
def test_most_states_have_a_known_holder_every_year(kinds: set[str], since: int, least: int) -> None:
    for year in range(since, 2026):
        day = date(year, 7, 1).isoformat()
        states = {
            office.country
            for office in OFFICES._offices.values()
            if office.kind in kinds
            and office.country
            and any(s <= day and (not e or day <= e + "~") for _, _, s, e in OFFICES._by_office[office.id])
        }
        assert len(states) >= least, year


_OFFICES = ("id", "title", "kind", "country", "organization", "source")
_PEOPLE = ("id", "name", "aliases", "country", "wikidata", "source")
