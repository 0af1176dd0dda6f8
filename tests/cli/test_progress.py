import pytest

from dragoman.cli import progress as module
from dragoman.cli.progress import progress, rate
from dragoman.store.ledger import Tally


def test_a_log_gets_a_line_a_minute(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    clock = iter([0.0, 30.0, 100.0, 110.0, 200.0])
    monkeypatch.setattr(module.time, "monotonic", lambda: next(clock))
    with progress() as watch:
        for seen in (5, 50, 55, 100):
            watch(Tally(seen=seen, added=seen, events=2 * seen), seen, 100)
    assert capsys.readouterr().err.splitlines() == [
        "dragoman: 50 stories, 100 events, 0.5 stories/s, 50 %, 2 min left",
        "dragoman: 100 stories, 200 events, 0.5 stories/s, 100 %, 0 min left",
    ]


def test_a_terminal_gets_a_bar(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    with progress() as watch:
        watch(Tally(seen=3, added=3, events=7), 1, 2)
    captured = capsys.readouterr()
    assert captured.out == ""


def test_the_rate_counts_what_was_coded() -> None:
    assert rate(Tally(seen=100, known=90, added=6, changed=4), 5.0) == 2.0
    assert rate(Tally(), 0.0) == 0.0
