import json

from typer.testing import CliRunner

from dragoman.cli.group import app


def run(*arguments: str):
    return CliRunner().invoke(app, list(arguments))


def test_members_on_the_days_before_and_after_a_withdrawal() -> None:
    before, after = (
        json.loads(run("EU", "--on", day, "--json").stdout) for day in ("2020-01-31", "2020-02-01")
    )
    assert set(before["members"]) - set(after["members"]) == {"GBR"}
    assert (after["name"], after["kind"], after["on"]) == ("European Union", "igo", "2020-02-01")
    assert list(after) == ["text", "name", "kind", "knowledge_id", "on", "members"]


def test_for_people() -> None:
    assert run("the Quad", "--on", "2022-01-01").stdout.splitlines() == [
        "Quadrilateral Security Dialogue, 4 on 2022-01-01:",
        "AUS  Australia",
        "IND  India",
        "JPN  Japan",
        "USA  United States",
    ]


def test_what_is_not_known_is_said() -> None:
    assert run("Gondor League").stdout == "Gondor League: not known\n"
    assert run("Hezbollah", "--on", "2022-01-01").stdout == "Hezbollah: no members known on 2022-01-01\n"
