from pathlib import Path

from dragoman.knowledge.build import document

DOCS = Path(__file__).parents[3] / "docs" / "knowledge.md"


def test_the_page_is_of_these_tables() -> None:
    """When it is not: python -m dragoman.knowledge.build document docs/knowledge.md."""
    assert DOCS.read_text(encoding="utf-8") == document.page()


def test_every_office_and_year_is_counted_and_gaps_are_named() -> None:
    lines = list(document.lines())
    heads = next(n for n, line in enumerate(lines) if line.startswith("head of state:"))
    counted = dict(part.split() for part in lines[heads + 1].split(", "))
    assert set(counted) == {str(year) for year in range(1990, document.UNTIL + 1)}
    assert min(map(int, counted.values())) >= 175
    assert "SOM 1997-2000" in lines[heads + 2]
