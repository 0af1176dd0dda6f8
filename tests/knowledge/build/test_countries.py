from __future__ import annotations

from dragoman.knowledge.base import DATA
from dragoman.knowledge.build.countries import build, plural
from dragoman.knowledge.countries import NAME_COLUMNS
from dragoman.knowledge.tables import read_table


def test_the_packaged_names_are_those_that_are_built() -> None:
    """Names of CLDR are left out: they change with its version."""
    _, names = build()
    ours = {name for name in names if "CLDR" not in name[4]}
    packaged = {
        (row.text("code"), row.text("name"), row.text("language"), row.text("kind"), row.text("source"))
        for row in read_table(DATA / "country_names.tsv", NAME_COLUMNS)
    }
    assert ours == {name for name in packaged if "CLDR" not in name[4]}


def test_names_are_in_english_and_spanish() -> None:
    _, names = build()
    assert {("DEU", "Alemania", "es"), ("DEU", "Germany", "en")} <= {name[:3] for name in names}


def test_plurals_of_peoples() -> None:
    assert [plural(noun) for noun in ("Dane", "Englishwoman", "Chinese", "German", "Burkinabe")] == [
        "Danes",
        "Englishwomen",
        "Chinese",
        "Germans",
        "Burkinabes",
    ]
