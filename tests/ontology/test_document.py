from pathlib import Path

import pytest

from dragoman.ontology import load_codebook
from dragoman.ontology.document import reference, rewrite

PAGE = Path(__file__).parents[2] / "docs" / "codebook.md"


def test_the_page_agrees_with_the_data():
    page = PAGE.read_text(encoding="utf-8")
    assert rewrite(page, load_codebook()) == page, (
        "run: python -m dragoman.ontology.document docs/codebook.md"
    )


def test_every_type_mode_context_status_and_sector_is_documented():
    book, text = load_codebook(), reference(load_codebook())
    for kind in book.types.values():
        section = text.split(f"### {kind.name}\n")[1].split("\n### ")[0]
        assert kind.definition in section
        for mode in kind.modes.values():
            assert f"| `{mode.name}` | {mode.definition}" in section
    for name in [*book.contexts, *book.statuses, *book.sectors]:
        assert f"| `{name}` |" in text


def test_a_page_without_marks_is_an_error():
    with pytest.raises(ValueError, match="no marks"):
        rewrite("# Nothing", load_codebook())
