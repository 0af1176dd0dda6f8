from datetime import date

import pytest
from tests.resolve.lands import NAMES

from dragoman.knowledge.who import who

DAY = date(2019, 4, 9)


@pytest.mark.parametrize(
    ("text", "kind", "country", "sector"),
    [
        ("German troops", "government", "DEU", "MIL"),
        ("Bundestag", "government", "DEU", "LEG"),
        ("opposition lawmakers in Caracas", "person", "VEN", "OPP"),
        ("ex-president Lula", "person", "BRA", "GOV"),
        ("the Shura Council", "government", None, "LEG"),
        ("protesters in Algiers", "population", "DZA", "OPP"),
        ("Iranians", "population", "IRN", "CVL"),
        ("the Kremlin", "state", "RUS", "GOV"),
        ("Russian-backed separatists", "armed_group", None, "REB"),
        ("Hezbollah fighters", "armed_group", "LBN", "REB"),
        ("a senior State Department official", "person", "USA", "GOV"),
        ("Syrian refugees", "population", "SYR", "REF"),
        ("Peru's central bank", "government", "PER", "GOV"),
        ("Gen. Khalifa Haftar", "person", "LBY", "REB"),
    ],
)
def test_kind_land_and_sector(text: str, kind: str, country: str | None, sector: str) -> None:
    answer = who(text, DAY, names=NAMES)
    assert (answer.kind, answer.country) == (kind, country)
    assert sector in answer.sectors


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("the Peruvian foreign minister", "Néstor Popolizio", "Minister of Foreign Affairs"),
        ("Foreign Affairs Minister Nestor Popolizio", "Néstor Popolizio", "Minister of Foreign Affairs"),
        ("United States Secretary of State Michael R. Pompeo", "Mike Pompeo", "Secretary of State"),
        ("UN Secretary-General", "António Guterres", "Secretary-General"),
        ("the EU foreign policy chief", "Federica Mogherini", None),
        ("Prime Minister of Japan", "Shinzo Abe", "Prime Minister"),
    ],
)
def test_people_by_office_on_a_day(text: str, name: str, title: str | None) -> None:
    answer = who(text, DAY, names=NAMES)
    assert answer.name == name
    assert title is None or answer.title == title
    assert answer.knowledge_id


def test_officers_of_organizations_act_for_no_state() -> None:
    answer = who("NATO Secretary General Jens Stoltenberg", DAY, names=NAMES)
    assert (answer.country, "IGO" in answer.sectors) == (None, True)


def test_an_office_needs_a_day() -> None:
    assert who("the Peruvian foreign minister", names=NAMES).knowledge_id is None


def test_what_nobody_knows_keeps_its_words() -> None:
    answer = who("Qwertyuiop", names=NAMES)
    assert (answer.name, answer.kind, answer.country, answer.confidence) == ("Qwertyuiop", None, None, 0.0)


def test_the_answer_as_json_has_the_keys_of_the_contract() -> None:
    keys = [
        "text",
        "name",
        "kind",
        "country",
        "sectors",
        "title",
        "knowledge_id",
        "wikidata",
        "confidence",
        "resolved_by",
    ]
    assert list(who("German troops", names=NAMES).as_dict()) == keys


@pytest.mark.parametrize(
    ("text", "name", "kind", "country", "sectors"),
    [
        ("Chile, Paraguay and Peru", "Chile, Paraguay and Peru", "group", None, ("GOV",)),
        ("Bosnia and Herzegovina", "Bosnia and Herzegovina", "state", "BIH", ("GOV",)),
        ("Russia's FSB", "Federal Security Service", "government", "RUS", ("SPY",)),
        ("South Africa's ruling ANC", "African National Congress", "organization", "ZAF", ("PTY",)),
        ("Estados Unidos", "United States", "state", "USA", ("GOV",)),
        ("the Rohingya", "the Rohingya", "population", "MMR", ("CVL",)),
        ("Northern Irish police", "Northern Irish police", "government", "GBR", ("COP",)),
        ("the Gulf Cooperation Council", "Gulf Cooperation Council", "igo", None, ("IGO",)),
    ],
)
def test_several_owned_and_foreign_names(
    text: str, name: str, kind: str, country: str | None, sectors: tuple[str, ...]
) -> None:
    answer = who(text, DAY)
    assert (answer.name, answer.kind, answer.country, answer.sectors) == (name, kind, country, sectors)


@pytest.mark.parametrize(
    ("text", "name", "title", "sector"),
    [
        ("Secretary Pompeo", "Mike Pompeo", "Secretary of State", "GOV"),
        ("Minister Lavrov", "Sergei Lavrov", "Minister of Foreign Affairs", "GOV"),
        ("the US ambassador to Peru", "Krishna R. Urs", "Ambassador to Peru", "GOV"),
        ("Taiwan's president Tsai Ing-wen", "Tsai Ing-wen", "President", "GOV"),
        ("South Korean envoy Park Min-soo", "Park Min-soo", "envoy", "GOV"),
        ("President-elect Ana Quispe", "Ana Quispe", "President-elect", "GOV"),
        ("Qassem Soleimani", "Qassem Soleimani", "Commander of the Quds Force", "MIL"),
        ("the Chairman of the Joint Chiefs of Staff", "Joseph Dunford", None, "MIL"),
    ],
)
def test_short_titles_posts_and_hyphens(text: str, name: str, title: str | None, sector: str) -> None:
    answer = who(text, DAY)
    assert (answer.name, sector in answer.sectors) == (name, True)
    assert title is None or answer.title == title


def test_an_owner_is_not_who_is_meant() -> None:
    answer = who("Putin's spokesman", DAY)
    assert (answer.name, answer.country, answer.sectors) == ("Putin's spokesman", "RUS", ("GOV",))
    assert answer.knowledge_id is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("European Commission President", "Jean-Claude Juncker"),
        ("World Bank president", "David Malpass"),
        ("the U.N. special envoy for Yemen", "Martin Griffiths"),
        ("Assistant Secretary of State for African Affairs", "Tibor P. Nagy Jr."),
        ("High Commissioner for Human Rights Michelle Bachelet", "Michelle Bachelet"),
        ("Deputy Secretary of State John Sullivan", "John J. Sullivan"),
        ("the Dalai Lama", "Tenzin Gyatso"),
        ("Volodymyr Zelenskiy", "Volodymyr Zelenskyy"),
        ("King Abdullah of Jordan", "Abdullah II"),
    ],
)
def test_the_name_is_that_of_the_tables(text: str, name: str) -> None:
    assert who(text, DAY).name == name


@pytest.mark.parametrize("text", ["a Western diplomat", "President Santos", "Central Bank officials"])
def test_what_is_no_town_in_a_title_gives_no_land(text: str) -> None:
    assert who(text, date(2016, 10, 1)).country is None


def test_a_town_in_a_description_gives_the_land() -> None:
    assert who("Shanghai police", DAY).country == "CHN"


def test_states_have_items() -> None:
    answer = who("Peru", DAY)
    assert (answer.knowledge_id, answer.wikidata) == ("PER", "Q419")
