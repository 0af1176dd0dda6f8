import re
import tracemalloc
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
import typer
from tests.export.golden import records

from dragoman.export.document import rewrite, terminal_lines
from dragoman.export.errors import ExportError
from dragoman.export.formats import Format, Options, _abouts, format_named, formats
from dragoman.export.joined import Joined, joined
from dragoman.record.examples import small_record
from dragoman.record.models import Record

PAGE = Path(__file__).parents[2] / "docs" / "exports.md"


def test_what_is_registered() -> None:
    assert {name: form.about.suffix for name, form in formats().items()} == {
        "csv": ".csv",
        "gdelt": ".export.CSV",
        "geojson": ".geojson",
        "graphml": ".graphml",
        "icalendar": ".ics",
        "icews": ".tab",
        "parquet": "",
        "plover": ".jsonl",
        "polecat": ".txt",
    }
    assert set(_abouts()) == set(formats())
    assert all(isinstance(form, Format) for form in formats().values())


def test_every_format_says_what_it_loses() -> None:
    text = "\n".join(terminal_lines(width=10_000))
    for form in formats().values():
        assert form.about.loses
        assert all(loss in text for loss in form.about.loses)


def test_the_page_says_the_same() -> None:
    page = PAGE.read_text("utf-8")
    assert page == rewrite(page), "renew it: python -m dragoman.export.document docs/exports.md"


def test_every_option_is_on_the_page() -> None:
    command = typer.main.get_command(import_module("dragoman.cli.export").app)
    options = [option for param in command.params for option in param.opts if option.startswith("--")]
    page = PAGE.read_text("utf-8")
    assert len(options) > 10
    assert [option for option in options if f"`{option}" not in page and option != "--help"] == []


def test_examples_of_the_page_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {"record": small_record()}
    blocks = re.findall(r"^```python\n(.*?)^```$", PAGE.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    for block in blocks:
        exec(compile(block, "exports.md", "exec"), names)
    assert (tmp_path / "events.csv").exists()
    assert len(blocks) == 2


def test_a_page_without_marks_is_not_rewritten() -> None:
    with pytest.raises(ValueError, match="no marks"):
        rewrite("# Exports")


def test_names() -> None:
    assert format_named("ICEWS").name == "icews"
    with pytest.raises(ExportError, match=r"polcat: no such format; did you mean polecat\?"):
        format_named("polcat")
    with pytest.raises(ExportError, match="xyz: no such format; there are csv, gdelt"):
        format_named("xyz")


@pytest.mark.parametrize("name", [name for name in formats() if name != "parquet"])
def test_no_format_keeps_what_has_passed(name: str, tmp_path: Path) -> None:
    """Ten times the records take no more memory; GraphML, which must count, holds only actors and pairs."""
    made = records()

    def stream(times: int) -> Iterator[Joined]:
        for _ in range(times):
            yield from joined(Record.model_validate(record.model_dump()) for record in made)

    def peak(times: int) -> int:
        tracemalloc.start()
        try:
            formats()[name].write(stream(times), tmp_path / "out", Options())
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    peak(1)  # tables of codes are read once
    assert peak(10) < 1.25 * peak(1) + 200_000


@pytest.mark.parametrize("name", formats())
def test_a_format_broken_off_leaves_nothing(name: str, tmp_path: Path) -> None:
    def broken() -> Iterator[Joined]:
        yield from joined(records())
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        formats()[name].write(broken(), tmp_path / "out", Options())
    assert list(tmp_path.iterdir()) == []
