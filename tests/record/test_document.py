import re
from pathlib import Path

import pytest

from dragoman.record.document import reference, rewrite
from dragoman.record.schema import record_schema

PAGE = Path(__file__).parents[2] / "docs" / "record.md"


def test_the_page_agrees_with_the_models() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert rewrite(page) == page, "run: python -m dragoman.record.document docs/record.md"


def test_every_field_of_every_model_has_a_value_and_a_meaning() -> None:
    sections = dict(part.split("\n", 1) for part in reference().split("### ")[1:])
    schema = record_schema()
    for name, model in {"Record": schema, **schema["$defs"]}.items():
        rows = dict(re.findall(r"^\| `(\w+)` \| (.+ \| .+) \|$", sections[name], re.MULTILINE))
        assert list(rows) == list(model["properties"]), name


def test_choices_spans_days_and_lists_are_worded() -> None:
    text = reference()
    assert "| `trigger` | span | The words that name the action |" in text
    assert "| `published_from` | `metadata` `text` `option` or null |" in text
    assert "| `stops` | list of [Stop](#stop) |" in text
    assert "| `start` | day or null | First day" in text


def test_a_page_without_marks_is_an_error() -> None:
    with pytest.raises(ValueError, match="no marks"):
        rewrite("# Nothing")
