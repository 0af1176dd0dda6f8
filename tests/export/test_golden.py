"""Golden files: what formats make of three hand-made records changes only when it is meant to."""

import subprocess
import sys
from pathlib import Path

import pytest
from tests.export.golden import FOLDER, made

ROOT = Path(__file__).parents[2]
NOW = dict(made())


def test_every_golden_file_is_made_and_kept() -> None:
    kept = {str(file.relative_to(FOLDER)) for file in FOLDER.rglob("*") if file.is_file()}
    assert kept == set(NOW)


@pytest.mark.parametrize("name", NOW)
def test_what_is_made_is_what_is_kept(name: str) -> None:
    assert NOW[name].decode() == (FOLDER / name).read_bytes().decode()


def test_another_process_makes_the_same_bytes() -> None:
    """Nothing hangs on the order of sets, on the process or on the clock."""
    script = "import hashlib; from tests.export.golden import made; " + (
        "print(hashlib.sha256(b''.join(name.encode() + data for name, data in made())).hexdigest())"
    )
    import hashlib

    here = hashlib.sha256(b"".join(name.encode() + data for name, data in NOW.items())).hexdigest()
    there = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env={"PYTHONHASHSEED": "7", "PATH": "", "TZ": "Pacific/Kiritimati", "LC_ALL": "C"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert there.stdout.strip() == here
