"""A file or folder is the old one or the whole new one, whatever happens."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from dragoman.export.errors import ExportError
from dragoman.export.sink import new_file, new_folder

MARK = "mark.json"


class BrokenError(Exception):
    pass


def test_a_file_appears_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"old")
    with new_file(path) as out:
        out.write(b"new")
        out.flush()
        assert path.read_bytes() == b"old"
    assert path.read_bytes() == b"new"
    assert [file.name for file in tmp_path.iterdir()] == ["a.csv"]


def test_after_an_error_the_old_file_stands(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"old")
    with pytest.raises(BrokenError), new_file(path) as out:  # noqa: PT012
        out.write(b"half")
        raise BrokenError
    assert path.read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 1


def test_after_a_kill_the_old_file_stands(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"old")
    script = (
        "import sys; from pathlib import Path; from dragoman.export.sink import new_file\n"
        "with new_file(Path(sys.argv[1])) as out:\n"
        "    out.write(b'half' * 1_000_000); out.flush(); print('written', flush=True); sys.stdin.read()\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", script, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"written\n"
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert path.read_bytes() == b"old"


def test_a_new_file_is_as_readable_as_others(tmp_path: Path) -> None:
    (tmp_path / "other").touch()
    with new_file(tmp_path / "a"):
        pass
    assert (tmp_path / "a").stat().st_mode == (tmp_path / "other").stat().st_mode


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "there").write_bytes(b"old")
    (tmp_path / "link").symlink_to(tmp_path / "there")
    with new_file(tmp_path / "link") as out:
        out.write(b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "there").read_bytes() == b"new"


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="is a folder; this format is one file"), new_file(tmp_path):
        pass


def test_a_folder_appears_when_it_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "out"
    for content in ("1", "2"):
        with new_folder(target, mark=MARK) as folder:
            (folder / MARK).write_text(content)
            assert target.exists() == (content == "2")
        assert (target / MARK).read_text() == content
    assert [file.name for file in tmp_path.iterdir()] == ["out"]
    assert target.stat().st_mode & 0o777 == 0o777 & ~_umask()


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def test_after_an_error_the_old_folder_stands(tmp_path: Path) -> None:
    target = tmp_path / "out"
    with new_folder(target, mark=MARK) as folder:
        (folder / MARK).write_text("old")
    with pytest.raises(BrokenError), new_folder(target, mark=MARK) as folder:  # noqa: PT012
        (folder / MARK).write_text("half")
        raise BrokenError
    assert (target / MARK).read_text() == "old"
    assert len(list(tmp_path.iterdir())) == 1


def test_folders_of_other_things_are_left_alone(tmp_path: Path) -> None:
    target = tmp_path / "thesis"
    target.mkdir()
    (target / "chapter.tex").write_text("years")
    with pytest.raises(ExportError, match="holds files that are no export"), new_folder(target, mark=MARK):
        pass
    assert (target / "chapter.tex").read_text() == "years"
    with (
        pytest.raises(ExportError, match="is a file; this format is a folder"),
        new_folder(target / "chapter.tex", mark=MARK),
    ):
        pass


def test_an_empty_folder_may_be_filled(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    with new_folder(tmp_path / "out", mark=MARK) as folder:
        (folder / MARK).touch()
    assert (tmp_path / "out" / MARK).exists()


def test_a_folder_cannot_go_to_standard_output() -> None:
    with pytest.raises(ExportError, match="-o FOLDER"), new_folder(None, mark=MARK):
        pass
