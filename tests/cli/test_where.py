import json

from typer.testing import CliRunner

from dragoman.cli.where import FIELDS, app


def run(*arguments: str, lines: str | None = None):
    return CliRunner().invoke(app, list(arguments), input=lines)


def test_what_stands_beside_a_name_decides() -> None:
    assert (
        run("Paris, Texas", "--most", "1").stdout
        == "Paris: city, Texas, USA, 33.66 -95.56, GeoNames 4717560\n"
    )
    assert json.loads(run("Lima (Peru)", "--json").stdout)["places"][0]["country"] == "PER"


def test_the_country_of_the_story_decides() -> None:
    first = json.loads(run("Georgia", "--near", "United States", "--json").stdout)["places"][0]
    assert (first["feature"], first["country"]) == ("admin1", "USA")


def test_json_has_every_field_and_no_more_places_than_asked() -> None:
    answer = json.loads(run("San Jose", "--most", "2", "--json").stdout)
    assert list(answer) == ["text", "places"]
    assert [list(place) for place in answer["places"]] == [[*FIELDS, "population"]] * 2


def test_a_sea_belongs_to_nobody() -> None:
    place = json.loads(run("the Black Sea", "--json").stdout)["places"][0]
    assert (place["feature"], place["country"], place["population"]) == ("sea", None, None)


def test_a_name_a_line() -> None:
    assert run("-", "--most", "1", lines="Kyiv\n\nNowhereville-on-Sea\n").stdout.splitlines() == [
        "Kyiv: city, UKR, 50.45 30.52, GeoNames 703448",
        "Nowhereville-on-Sea: not known",
    ]


def test_an_unknown_country_is_wrong_usage() -> None:
    result = run("Georgia", "--near", "Atlantis")
    assert result.exit_code == 2
    assert "'Atlantis' is no country known" in " ".join(result.stderr.split())
