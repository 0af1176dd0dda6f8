import json

from typer.testing import CliRunner

from dragoman.cli.who import app


def run(*arguments: str, lines: str | None = None):
    return CliRunner().invoke(app, list(arguments), input=lines)


def test_one_string_on_a_day() -> None:
    result = run("the Peruvian foreign minister", "--on", "2019-04-09", "--json")
    answer = json.loads(result.stdout)
    assert (answer["name"], answer["country"], answer["sectors"]) == ("Néstor Popolizio", "PER", ["GOV"])
    assert answer["text"] == "the Peruvian foreign minister"


def test_lines_carry_their_own_days() -> None:
    result = run(
        "-",
        "--json",
        lines="the British prime minister\t2015-01-01\n\nthe British prime minister\t2018-01-01\n",
    )
    assert [json.loads(line)["name"] for line in result.stdout.splitlines()] == [
        "David Cameron",
        "Theresa May",
    ]


def test_for_people() -> None:
    assert run("German troops").stdout.startswith("German troops: government, DEU, MIL")
    assert run("Qwertyuiop").stdout == "Qwertyuiop: not known\n"


def test_a_bad_day_is_named_and_the_rest_is_answered() -> None:
    result = run("-", lines="German troops\tyesterday\nGerman troops\n")
    assert result.exit_code == 2
    assert "line 1: no day: 'yesterday'" in result.stderr
    assert result.stdout.count("DEU") == 1
