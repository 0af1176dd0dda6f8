import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from dragoman.cli.output import emit, message, write_atomically
from dragoman.record.examples import small_record


def test_a_failed_write_leaves_the_old_file_and_no_litter(tmp_path: Path) -> None:
    def pieces() -> Iterator[str]:
        yield "new"
        raise RuntimeError("disk on fire")

    target = tmp_path / "page.html"
    target.write_text("old")
    with pytest.raises(RuntimeError):
        write_atomically(target, pieces())
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_link_is_written_through_and_the_file_is_as_public_as_others(tmp_path: Path) -> None:
    real, link, other = tmp_path / "real.html", tmp_path / "link.html", tmp_path / "other"
    real.write_text("old")
    other.touch()
    link.symlink_to(real)
    write_atomically(link, ["new"])
    assert link.is_symlink()
    assert real.read_text() == "new"
    assert stat.S_IMODE(real.stat().st_mode) == stat.S_IMODE(other.stat().st_mode)


def test_records_are_written_as_they_come(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    written: list[int] = []

    def records() -> Iterator[object]:
        for _ in range(3):
            yield small_record()
            written.append(capfdbinary.readouterr().out.count(b"\n"))

    assert emit(records(), as_json=True, html=None) == 3  # type: ignore[arg-type]
    assert written == [1, 1, 1]


def test_a_message_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    message("a file\nwith a name: broken")
    assert capsys.readouterr().err == "dragoman: a file with a name: broken\n"
