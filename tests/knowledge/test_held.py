from datetime import date

import pytest

from dragoman.knowledge.held import holders_of

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
    ],
)
def test_offices_in_words(text: str, name: str) -> None:
    assert [term.name for term in holders_of(text, DAY).holders][:1] == [name]


def test_the_day_decides() -> None:
    names = [holders_of("prime minister of Italy", date(year, 7, 1)).holders[0].name for year in (2015, 2022)]
    assert names == ["Matteo Renzi", "Mario Draghi"]


@pytest.mark.parametrize(
    "text", ["former president of France", "president-elect of the United States", "Lima"]
)
def test_who_is_not_in_office_holds_none(text: str) -> None:
    assert holders_of(text, DAY).holders == ()
