from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.evaluate.gold import wire_gold
from tests.handmade import TEXT

from dragoman.errors import InputError
from dragoman.evaluate.gold import GoldStory, locate, read_gold, read_gold_folder, unlocated


def test_a_record_by_hand_is_found_in_its_story() -> None:
    assert unlocated(GoldStory.model_validate(wire_gold()), TEXT) == []


def test_what_the_story_does_not_say_is_named() -> None:
    raw = wire_gold()
    raw["figures"][0]["text"] = "46 million dollars"
    raw["events"][0]["trigger"] = "accused"  # stands in the story, but not in this sentence
    raw["statements"][0]["cue"] = "shouted"
    assert unlocated(GoldStory.model_validate(raw), TEXT) == ["shouted", "46 million dollars", "accused"]


def test_line_breaks_of_a_story_do_not_hide_its_words() -> None:
    assert locate("the two\n sides met", "two sides") == (4, 14)
    assert locate("the two (2) sides", "two (2)") == (4, 11)


def test_the_wrong_key_and_the_wrong_line_are_named(tmp_path: Path) -> None:
    raw = wire_gold()
    raw["events"][2]["status"] = "maybe"
    path = tmp_path / "a.json"
    path.write_text(json.dumps(raw))
    with pytest.raises(InputError, match=r"a\.json: .*\(events\.2\.status\)"):
        read_gold(path)
    path.write_text('{"id": "a",\n "events": [}')
    with pytest.raises(InputError, match=r"a\.json: not JSON: .*\(line 2\)"):
        read_gold(path)
    path.write_bytes(b'{"id": "\xff"}')
    with pytest.raises(InputError, match=r"not UTF-8 \(byte 8\)"):
        read_gold(path)


def test_a_folder_without_records_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"no hand-made records"):
        read_gold_folder(tmp_path)
    with pytest.raises(InputError, match="No such file"):
        read_gold(tmp_path / "a.json")
