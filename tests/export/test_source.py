import gzip
import io
import sys
from pathlib import Path

import pytest
from tests.export.golden import records

from dragoman.errors import InputError
from dragoman.export.source import read_records


@pytest.fixture
def lines() -> bytes:
    return "".join(record.to_json() + "\n" for record in records()).encode()


def test_files_and_standard_input_gzipped_or_not(
    tmp_path: Path, lines: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.jsonl").write_bytes(lines + b"\n  \n")
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(lines))
    for data in (lines, gzip.compress(lines)):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
        files = [str(tmp_path / "a.jsonl"), "-", str(tmp_path / "a.jsonl.gz")]
        assert list(read_records(files)) == records() * 3


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b'{"coder": 1}\n', "line 1: coder: "),
        (b"\n\nnot json\n", "line 3: Invalid JSON"),
        (b"\xff\xfe\n", "line 1: Invalid JSON"),
        (b"[]\n", "line 1: "),
    ],
)
def test_what_is_no_record_is_named_with_its_line(tmp_path: Path, data: bytes, said: str) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(data)
    with pytest.raises(InputError) as caught:
        list(read_records([str(path)]))
    assert str(caught.value).startswith(f"{path}: no record of Dragoman's ({said}")


def test_files_that_cannot_be_read(tmp_path: Path, lines: bytes) -> None:
    (tmp_path / "cut.gz").write_bytes(gzip.compress(lines)[:-20])
    for name, reason in (
        ("none", "no such file"),
        ("cut.gz", "compressed file ended"),
        (".", "is a directory"),
    ):
        with pytest.raises(InputError, match=reason):
            list(read_records([str(tmp_path / name)]))


def test_records_pass_one_at_a_time(tmp_path: Path, lines: bytes) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(lines + b"broken\n")
    passing = read_records([str(path)])
    assert [next(passing) for _ in records()] == records()
