"""The documentation says what is: commands, options, tables, files, links and the output of examples."""

import re
import shlex
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from dragoman.cli.main import COMMANDS, app
from dragoman.export.arrow import SCHEMAS

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "dragoman"
GUIDE = (ROOT / "docs" / "guide.md").read_text("utf-8")
PAGES = [
    ROOT / "README.md",
    ROOT / "NOTICE.md",
    ROOT / "CONTRIBUTING.md",
    *sorted((ROOT / "docs").glob("*.md")),
]


def anchors(page: Path) -> set[str]:
    """Return the anchors of a page's headings, as GitHub makes them."""
    headings = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def links(page: Path) -> Iterator[str]:
    text = re.sub(r"```.*?```", "", page.read_text("utf-8"), flags=re.DOTALL)
    yield from (link for link in re.findall(r"\]\(([^)\s]+)\)", text) if "://" not in link)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for link in links(page):
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), link
        assert not anchor or anchor in anchors(target), link


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_in_the_guide(name: str) -> None:
    assert f"dragoman {name}" in GUIDE


STORE = (ROOT / "docs" / "store.md").read_text("utf-8")


@pytest.mark.parametrize("name", ["add", "quarantine", "runs", "recode"])
def test_every_option_of_the_record_is_on_its_page(name: str) -> None:
    command = typer.main.get_command(import_module(f"dragoman.cli.{name}").app)
    options = [option for param in command.params for option in param.opts if option.startswith("--")]
    assert [option for option in options if option not in STORE and option != "--help"] == []


@pytest.mark.parametrize("name", ["read", "demo", "explain", "who", "where", "office", "group"])
def test_every_option_is_in_the_guide(name: str) -> None:
    command = typer.main.get_command(import_module(f"dragoman.cli.{name}").app)
    options = [option for param in command.params for option in param.opts if option.startswith("--")]
    assert [option for option in options if f"{option}" not in GUIDE and option != "--help"] == []


def test_every_arrow_table_is_in_the_guide() -> None:
    assert [name for name in SCHEMAS if f"`{name}`" not in GUIDE] == []


def examples() -> Iterator[tuple[str, str]]:
    """Yield the commands to the knowledge base that the guide shows, with their output."""
    block: list[str] = []
    for line in [*GUIDE.splitlines(), ""]:
        shown = line.removeprefix("    ") if line.startswith("    ") else None
        if shown is None or shown.startswith("$ "):
            if block and block[0].split()[1] in {"who", "where", "office", "group"}:
                yield block[0], "\n".join(block[1:]) + "\n"
            block = []
        if shown is not None and (block or shown.startswith("$ dragoman")):
            block.append(shown.removeprefix("$ "))


def test_the_guide_has_examples() -> None:
    assert len(list(examples())) >= 4


@pytest.mark.parametrize(("command", "output"), list(examples()))
def test_examples_print_what_the_guide_shows(command: str, output: str) -> None:
    assert CliRunner().invoke(app, shlex.split(command)[1:]).stdout == output


def test_files_named_in_the_architecture_exist() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    known = {path.name for path in SOURCE.rglob("*") if path.is_file()}
    for name in re.findall(r"`([\w/]+\.(?:py|tsv|toml|bin))`", text):
        found = (SOURCE / name).exists() or Path(name).name in known
        assert found or name in {"mine.toml"}, name
