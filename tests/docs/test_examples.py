"""The examples in Python that the documentation shows run as they stand, in their order."""

import io
import re
from pathlib import Path

import pytest

from dragoman.examples import read

ROOT = Path(__file__).parents[2]


def blocks(page: Path) -> list[str]:
    return re.findall(r"^```python\n(.*?)^```$", page.read_text("utf-8"), re.DOTALL | re.MULTILINE)


@pytest.mark.parametrize("name", ["README.md", "docs/guide.md"])
def test_examples_run(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    text = read("wire.txt").decode("utf-8")
    Path("story.txt").write_text(text, "utf-8")
    Path("story.html").write_bytes(read("page.html"))
    names: dict[str, object] = {"text": text, "stories": [text], "out": io.StringIO()}
    for code in blocks(ROOT / name):
        exec(compile(code, name, "exec"), names)
    assert names["record"].story.id  # type: ignore[attr-defined]
    assert set(names["tables"]) >= {"events", "statements", "mentions"}  # type: ignore[call-overload]
