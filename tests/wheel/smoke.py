"""Run by the Python of an environment that holds the wheel and nothing else of the project: does it work?"""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import dragoman
from dragoman.record.validate import validate


def main() -> None:
    home = Path(dragoman.__file__).resolve()
    assert Path(sys.prefix).resolve() in home.parents, f"not the installed wheel: {home}"
    assert find_spec("torch") is None, "the wheel must not bring torch"
    program = Path(sys.prefix) / "bin" / "dragoman"
    page = Path("demo.html")
    done = subprocess.run(
        [program, "demo", "--json", "--html", page],
        capture_output=True,
        text=True,
        check=True,
        encoding="utf-8",
    )
    record = dragoman.Record.from_json(done.stdout)
    validate(record)
    assert json.loads(done.stdout)["story"]["id"] == record.story.id
    assert record.events, "no event in the demo story"
    assert record.statements, "no statement in the demo story"
    assert page.read_text("utf-8").endswith("</html>\n")
    again = dragoman.read(record.story.text, published=record.story.published)
    assert again.events, "no event when read from Python"
    subprocess.run([program, "demo"], capture_output=True, check=True)
    Path("demo.jsonl").write_text(done.stdout, encoding="utf-8")
    Path("record.db").unlink(missing_ok=True)
    for outcome in ("1 added", "1 known"):
        added = subprocess.run([program, "add", "demo.jsonl"], capture_output=True, text=True, check=True)
        assert outcome in added.stderr, added.stderr
    print(f"wheel {dragoman.__version__}: {len(record.events)} events from the demo story")


if __name__ == "__main__":
    main()
