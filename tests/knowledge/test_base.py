from __future__ import annotations

from datetime import date

import pytest

from dragoman.knowledge.base import DATA, KnowledgeBase, load_knowledge
from dragoman.knowledge.countries import NAME_COLUMNS
from dragoman.knowledge.tables import fold, read_table


@pytest.fixture(scope="module")
def base() -> KnowledgeBase:
    return load_knowledge()


def test_every_country_has_adjective_demonym_and_capital(base: KnowledgeBase) -> None:
    kinds: dict[str, set[str]] = {}
    for row in read_table(DATA / "country_names.tsv", NAME_COLUMNS):
        kinds.setdefault(row.text("code"), set()).add(row.text("kind"))
    for country in base.countries.values():
        if country.sovereign is None and country.code != "ATA":
            missing = {"name", "adjective", "capital"} - kinds[country.code]
            missing |= {"demonyms"} - kinds[country.code] if country.code != "VAT" else set()
            assert not missing, (country.name, missing)


def test_countries_cover_iso_and_kosovo(base: KnowledgeBase) -> None:
    assert len(base.countries) == 250
    assert {"XKX", "TWN", "PSE", "ESH", "GRL", "HKG"} <= base.countries.keys()
    for country in base.countries.values():
        assert country.sovereign is None or country.sovereign in base.countries


def test_references_between_tables_hold(base: KnowledgeBase) -> None:
    for organization in base.organizations.values():
        assert organization.country is None or organization.country in base.countries
    for institution in base.institutions.values():
        assert institution.country in base.countries
    for region in base.regions.values():
        assert region.country is None or region.country in base.countries
    former = {state.code for state in base.former}
    for group, members in base.memberships.items():
        assert group in base.organizations
        for one in members:
            assert one.member in base.countries or one.member in former
            assert one.start is None or one.end is None or one.start <= one.end, one


def test_the_tables_are_as_large_as_promised(base: KnowledgeBase) -> None:
    international = [o for o in base.organizations.values() if o.kind in ("igo", "group")]
    fighting = [o for o in base.organizations.values() if {"PTY", "REB", "OPP"} & set(o.sectors)]
    assert len(international) >= 250
    assert len(fighting) >= 400
    assert len(base.institutions) >= 1900
    assert len(base.memberships) >= 120


def test_every_sovereign_state_has_a_parliament(base: KnowledgeBase) -> None:
    chambers = {"parliament", "lower_house", "upper_house"}
    there = {organ.country for organ in base.institutions.values() if organ.role in chambers}
    states = {country.code for country in base.countries.values() if country.sovereign is None}
    assert states - there == {"ATA", "VAT"}


@pytest.mark.parametrize(
    "name, country, role",
    [
        ("Quai d'Orsay", "FRA", "foreign_ministry"),
        ("Buckingham Palace", "GBR", "head_office"),
        ("Farnesina", "ITA", "foreign_ministry"),
        ("Riigikogu", "EST", "parliament"),
        ("Nitijela", "MHL", "parliament"),
        ("Wolesi Jirga", "AFG", "lower_house"),
        ("Ministry of Defence of Kenya", "KEN", "defense_ministry"),
        ("Iranian Artesh", "IRN", None),
    ],
)
def test_organs_by_their_own_names(base: KnowledgeBase, name: str, country: str, role: str | None) -> None:
    organ = base.institution(name)
    assert (organ.country, organ.role) == (country, role) if role else (organ is None)


@pytest.mark.parametrize(
    "name, code",
    [
        ("U.S.", "USA"), ("US", "USA"), ("UK", "GBR"), ("Britain", "GBR"), ("DPRK", "PRK"), ("Burma", "MMR"),
        ("Ivory Coast", "CIV"), ("DRC", "COD"), ("UAE", "ARE"), ("Czechia", "CZE"), ("Türkiye", "TUR"),
        ("Turkiye", "TUR"), ("Alemania", "DEU"), ("Estados Unidos", "USA"), ("Holy See", "VAT"), ("us", None),
        ("turkey", None), ("Corea del Sur", "KOR"), ("Holanda", "NLD"), ("Yemen Arab Republic", None),
    ],
)  # fmt: skip
def test_countries_by_name(base: KnowledgeBase, name: str, code: str | None) -> None:
    found = base.country(name)
    assert (found.code if found else None) == code


def test_adjectives_demonyms_and_seats(base: KnowledgeBase) -> None:
    assert base.adjective("Dutch") == "NLD"
    assert base.adjective("dutch") is None
    assert base.demonym("Frenchmen") == "FRA"
    assert base.demonym("New Zealanders") == "NZL"
    seat = base.metonym("the Élysée")
    assert seat is not None
    assert (seat.country, seat.role) == ("FRA", "head_office")
    ministry = base.metonym("Foggy Bottom")
    assert ministry is not None
    assert ministry.role == "foreign_ministry"


@pytest.mark.parametrize(
    "group, day, member, there",
    [
        ("EU", date(2020, 1, 31), "GBR", True),
        ("European Union", date(2020, 2, 1), "GBR", False),
        ("NATO", date(2023, 4, 3), "FIN", False),
        ("Nato", date(2023, 4, 4), "FIN", True),
        ("BRICS", date(2024, 1, 1), "ARE", True),
        ("Arab League", date(2015, 6, 1), "SYR", False),
        ("Arab League", date(2024, 6, 1), "SYR", True),
        ("Lima Group", date(2019, 4, 9), "PER", True),
        ("P5+1", date(2015, 7, 14), "DEU", True),
        ("ECOWAS", date(2025, 3, 1), "NER", False),
        ("UN", date(2011, 7, 13), "SSD", False),
        ("UN", date(2011, 7, 14), "SSD", True),
        ("UN Security Council", date(2019, 4, 9), "PER", True),
        ("UN Security Council", date(2020, 1, 1), "PER", False),
    ],
)
def test_members_by_day(base: KnowledgeBase, group: str, day: date, member: str, there: bool) -> None:
    assert (member in base.members(group, day)) is there


def test_groups_of_a_country(base: KnowledgeBase) -> None:
    assert {"eu", "nato", "g7", "g20"} <= set(base.groups("FRA", date(2020, 1, 1)))
    assert "nato" not in base.groups("FRA", date(1948, 1, 1))


def test_members_of_what_is_unknown_are_none(base: KnowledgeBase) -> None:
    assert base.members("the Tuesday Club", date(2020, 1, 1)) == ()


def test_roles_are_common_nouns(base: KnowledgeBase) -> None:
    role = base.role("foreign affairs ministry")
    assert role is not None
    assert (role.role, role.sectors) == ("foreign_ministry", ("GOV",))


def test_scanning_takes_the_longest_name(base: KnowledgeBase) -> None:
    text = "The Democratic Republic of the Congo and UN Security Council members told us"
    assert [(m.start, m.end, m.entry.id) for m in base.scan(text.split())] == [(1, 6, "COD"), (7, 10, "unsc")]


def test_scanning_meets_hyphens_as_the_tokenizer_parts_them(base: KnowledgeBase) -> None:
    tokens = ["Guinea", "-", "Bissau", "and", "al", "-", "Shabaab", "'s", "claim"]
    assert [(m.start, m.end, m.entry.id) for m in base.scan(tokens)] == [(0, 3, "GNB"), (4, 7, "al-shabaab")]


def test_scanning_offers_all_senses(base: KnowledgeBase) -> None:
    (match,) = base.scan(["Georgia"])
    assert {entry.id for entry in match.entries} == {"GEO", "USA.GA"}


def test_sources_are_named_and_ids_fold_apart(base: KnowledgeBase) -> None:
    names = [fold(country.name) for country in base.countries.values()]
    assert len(names) == len(set(names))


def test_peoples_of_parts_of_states(base: KnowledgeBase) -> None:
    assert (base.adjective("Scottish"), base.demonym("Turkish Cypriots")) == ("GBR", "CYP")
    assert [match.entry.kind for match in base.scan(["the", "Rohingya"])] == ["demonym"]
    with_article, without = (base.scan(text.split()) for text in ("the Gulf", "the Gulf Cooperation Council"))
    assert [match.entry.id for match in with_article] == ["Gulf"]
    assert [(match.start, match.entry.id) for match in without] == [(1, "gcc")]


@pytest.mark.parametrize(("group", "many"), [("OSCE", 57), ("Non-Aligned Movement", 120), ("G77", 134)])
def test_members_of_large_bodies(base: KnowledgeBase, group: str, many: int) -> None:
    assert len(base.members(group, date(2019, 4, 9))) == many
