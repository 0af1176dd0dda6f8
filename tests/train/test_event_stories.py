import json

import pytest
from tests.evaluate.gold import wire_gold
from tests.handmade import TEXT

from dragoman.errors import InputError
from dragoman.train.confidence import is_left_out
from dragoman.train.event_stories import read_event_stories


def folder_of(tmp_path, *names):
    (tmp_path / "gold").mkdir()
    for name in names:
        (tmp_path / f"{name}.txt").write_text(TEXT, encoding="utf-8")
        (tmp_path / "gold" / f"{name}.json").write_text(json.dumps(wire_gold()), encoding="utf-8")
    return tmp_path


def test_triggers_are_found_with_what_they_name_and_who_is_mentioned(tmp_path):
    (example,) = read_event_stories(folder_of(tmp_path, "wire"))
    marks = {example.words[mark.word]: mark for mark in example.events}
    assert {"arrived", "accused", "shelling"} <= marks.keys()
    accused = marks["accused"]
    assert (accused.type, accused.mode, accused.status) == ("ACCUSE", "allege", "happened")
    roles = {example.words[at]: role for at, role in accused.parties.items() if role != "O"}
    assert roles["Kenya"] == "actor"
    arrived = {example.words[at]: role for at, role in marks["arrived"].parties.items()}
    assert arrived["Solheim"] == "actor"


def test_stories_left_out_are_not_read(tmp_path):
    names = ["lima-talks", "baku-raid"]
    kept = [each.name for each in read_event_stories(folder_of(tmp_path, *names), left_out=3)]
    assert kept == [name for name in names if not is_left_out(name, 3)] == ["lima-talks"]


def test_an_empty_folder_is_no_folder_of_stories(tmp_path):
    with pytest.raises(InputError, match="no gold/NAME"):
        list(read_event_stories(tmp_path))
