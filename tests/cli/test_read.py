import json
import re
from pathlib import Path

import pytest
from tests.cli.conftest import ENVOY, MINISTER
from typer.testing import CliRunner

from dragoman.cli.main import app
from dragoman.record.models import Record

pytestmark = pytest.mark.usefixtures("no_reader")


def _run(*arguments: str | Path, stdin: bytes | None = None) -> tuple[int, str, str]:
    done = CliRunner().invoke(app, [str(a) for a in arguments], input=stdin, catch_exceptions=False)
    return done.exit_code, done.stdout, done.stderr


def _texts(stdout: str) -> list[str]:
    return [Record.from_json(line).story.text for line in stdout.splitlines()]


def test_json_is_one_record_a_line_in_the_order_of_the_files(stories: Path) -> None:
    code, out, err = _run("read", "--json", stories / "minister.txt", stories / "envoy.txt")
    assert (code, err) == (0, "")
    assert [text[:12] for text in _texts(out)] == [MINISTER[:12], ENVOY[:12]]


def test_people_get_the_view(stories: Path) -> None:
    code, out, err = _run("read", stories / "minister.txt", stories / "envoy.txt")
    assert (code, err) == (0, "")
    assert "arrived in Rabat on Monday" in " ".join(out.split())
    assert out.index("arrived") < out.index("envoy")


def test_bad_input_is_named_with_its_reason_and_the_rest_is_read(stories: Path) -> None:
    names = (
        "empty.txt",
        "minister.txt",
        "scan.pdf",
        "french.txt",
        "missing.txt",
        "uncodable.txt",
        "envoy.txt",
    )
    code, out, err = _run("read", "--json", *(stories / name for name in names))
    assert code == 2
    assert len(_texts(out)) == 2
    said = err.splitlines()
    assert len(said) == 5
    for line, name in zip(said, [n for n in names if n not in {"minister.txt", "envoy.txt"}], strict=True):
        assert line.startswith(f"dragoman: {stories / name}: "), line
    assert "R202" in said[4]


def test_nothing_readable_writes_no_page(stories: Path) -> None:
    page = stories / "page.html"
    page.write_text("the old page")
    code, out, err = _run("read", stories / "empty.txt", "--html", page)
    assert (code, out) == (2, "")
    assert "empty.txt" in err
    assert page.read_text() == "the old page"


def test_the_page_and_json_together(stories: Path) -> None:
    page = stories / "page.html"
    code, out, err = _run("read", "--json", "--html", page, stories / "minister.txt", stories / "envoy.txt")
    assert code == 0
    assert len(_texts(out)) == 2
    assert err == f"dragoman: wrote {page}\n"
    assert page.read_text("utf-8").count("<article") == 2
    assert [path.name for path in stories.iterdir() if path.name.startswith(".")] == []


def test_a_page_alone_leaves_stdout_empty(stories: Path) -> None:
    code, out, _ = _run("read", "--html", stories / "page.html", stories / "minister.txt")
    assert (code, out) == (0, "")


def test_a_page_that_cannot_be_written_is_an_error(stories: Path) -> None:
    with pytest.raises(OSError, match="nowhere"):
        _run("read", "--html", stories / "nowhere" / "page.html", stories / "minister.txt")


def test_standard_input(stories: Path) -> None:
    code, out, _ = _run("read", "-", "--json", stdin=MINISTER.encode())
    assert code == 0
    assert _texts(out) == [MINISTER.strip()]


def test_options_reach_the_record(stories: Path) -> None:
    code, out, _ = _run(
        "read", stories / "minister.txt", "--json", "--published", "2019-04-09", "--url", "https://x.org/1",
        "--publisher", "Example Wire",
    )  # fmt: skip
    story = json.loads(out)["story"]
    assert code == 0
    assert (story["published"], story["published_from"]) == ("2019-04-09", "option")
    assert (story["url"], story["publisher"]) == ("https://x.org/1", "Example Wire")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), "Missing argument"),
        (("a.txt", "--published", "9 April"), "'9 April' is not a day"),
        (("a.txt", "b.txt", "--url", "https://x.org"), "one FILE"),
    ],
)
def test_wrong_usage(arguments: tuple[str, ...], message: str) -> None:
    code, out, err = _run("read", *arguments)
    assert (code, out) == (2, "")
    assert re.sub(r"[\s│]+", " ", err).find(message) >= 0


def test_the_demo_story_goes_the_same_way() -> None:
    code, out, err = _run("demo", "--json")
    assert (code, err) == (0, "")
    assert len(_texts(out)) == 1
