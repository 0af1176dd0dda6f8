from datetime import date

import pytest

from dragoman.knowledge.held import holder_of, holders_of

DAY = date(2019, 4, 9)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("the Peruvian foreign minister", "Néstor Popolizio"),
        ("Secretary-General of the United Nations", "António Guterres"),
        ("president of the European Council", "Donald Tusk"),
        ("US ambassador to Peru", "Krishna R. Urs"),
        ("home secretary", "Sajid Javid"),
        ("the Taoiseach", "Leo Varadkar"),
        ("head of state of Japan", "Akihito"),
        ("World Bank president", "David Malpass"),
        ("European Commission president", "Jean-Claude Juncker"),
        ("African Union Commission chairperson", "Moussa Faki Mahamat"),
        ("UN special envoy for Yemen", "Martin Griffiths"),
        ("UN special envoy to Libya", "Ghassan Salamé"),
        ("U.S. ambassador to Germany", "Richard A. Grenell"),
        ("deputy secretary of state", "John J. Sullivan"),
        ("CIA director", "Gina Haspel"),
        ("High Commissioner for Human Rights", "Michelle Bachelet"),
        ("the UN human rights chief", "Michelle Bachelet"),
        ("Fed chair", "Jerome Powell"),
        ("crown prince of Abu Dhabi", "Mohamed bin Zayed Al Nahyan"),
    ],
)
def test_offices_in_words(text: str, name: str) -> None:
    assert [term.name for term in holders_of(text, DAY).holders][:1] == [name]


def test_the_day_decides() -> None:
    names = [holders_of("prime minister of Italy", date(year, 7, 1)).holders[0].name for year in (2015, 2022)]
    assert names == ["Matteo Renzi", "Mario Draghi"]


@pytest.mark.parametrize(
    "text",
    [
        "former president of France",
        "president-elect of the United States",
        "Lima",
        "secretary-general",
        "national security adviser",
        "UN special envoy for Portugal",
        "assistant secretary of state for the Moon",
    ],
)
def test_who_is_not_in_office_holds_none(text: str) -> None:
    assert holders_of(text, DAY).holders == ()


def test_an_office_to_one_land_is_none_to_another() -> None:
    held = holders_of("UN special envoy for Syria", DAY).holders
    assert [term.title for term in held] == ["Special Envoy for Syria"]


@pytest.mark.parametrize("text", ["envoy", "UN envoy", "commissioner of the European Union"])
def test_of_several_none_alone_holds_it(text: str) -> None:
    assert holder_of(text, DAY) is None
