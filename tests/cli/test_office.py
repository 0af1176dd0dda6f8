import json

from typer.testing import CliRunner

from dragoman.cli.office import app


def run(*arguments: str):
    return CliRunner().invoke(app, list(arguments))


def test_who_held_an_office_on_a_day() -> None:
    assert run("foreign minister of Peru", "--on", "2019-04-09").stdout == (
        "Néstor Popolizio: Minister of Foreign Affairs, PER, 2018-04-02 to 2019-09-30\n"
    )


def test_json_names_the_office_and_the_term() -> None:
    answer = json.loads(run("UN secretary-general", "--on", "2010-06-01", "--json").stdout)
    assert (answer["title"], answer["organization"], answer["country"], answer["on"]) == (
        "Secretary-General",
        "United Nations",
        None,
        "2010-06-01",
    )
    assert [term["name"] for term in answer["holders"]] == ["Ban Ki-moon"]
    assert list(answer["holders"][0]) == ["name", "title", "start", "end", "knowledge_id", "wikidata"]


def test_nobody_known() -> None:
    assert run("minister of silly walks", "--on", "2019-04-09").stdout == (
        "minister of silly walks: nobody known on 2019-04-09\n"
    )


def test_a_bad_day_is_wrong_usage() -> None:
    assert run("Taoiseach", "--on", "tomorrow").exit_code == 2
