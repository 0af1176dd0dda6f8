"""`dragoman episodes` and `episode`: listed, shown with reasons, split and joined."""

import json
from pathlib import Path

import pytest
from tests.episodes.told import newsroom
from typer.testing import CliRunner

from dragoman.cli import episode, episodes
from dragoman.store import Store
from dragoman.store.across import link_pending

RUN = CliRunner()


@pytest.fixture
def record(tmp_path: Path) -> str:
    path = str(tmp_path / "record.db")
    with Store.open(path) as store:
        for one in newsroom():
            store.add_record(one)
        link_pending(store)
    return path


def listed(record: str, *options: str) -> list[dict[str, object]]:
    done = RUN.invoke(episodes.app, ["--record", record, "--json", *options])
    assert done.exit_code == 0
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_listed_and_shown(record: str) -> None:
    found = listed(record, "--country", "PRT", "--type", "consult")
    assert [one["mentions"] for one in found] == [3]
    shown = RUN.invoke(episode.app, [str(found[0]["id"]), "--record", record])
    assert shown.exit_code == 0
    assert "told 3 times" in shown.stdout
    assert "the same people meet on one day" in shown.stdout


def test_split_and_joined(record: str) -> None:
    (found,) = listed(record, "--country", "PRT", "--type", "CONSULT")
    whole = RUN.invoke(episode.app, ["show", str(found["id"]), "--json", "--record", record])
    uid = json.loads(whole.stdout)["tellings"][-1]["uid"]
    asked = ["--why", "another day", "--who", "me", "--record", record]
    assert RUN.invoke(episode.app, ["split", str(found["id"]), uid, *asked]).exit_code == 0
    assert [one["mentions"] for one in listed(record, "--type", "CONSULT")] == [2]
    (left,) = listed(record, "--type", "CONSULT")
    assert RUN.invoke(episode.app, ["join", str(left["id"]), uid, *asked]).exit_code == 0
    assert [one["mentions"] for one in listed(record, "--type", "CONSULT")] == [3]


def test_an_id_of_nothing_is_named(record: str) -> None:
    done = RUN.invoke(episode.app, ["nothing", "--record", record])
    assert isinstance(done.exception, episode.UnknownEpisodeError)
    assert "nothing: no episode or event" in str(done.exception)
