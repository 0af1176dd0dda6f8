from __future__ import annotations

from tests.evaluate.written.invented import SOURCE, story

from dragoman.evaluate.written.count import count
from dragoman.ontology import load_codebook


def test_everything_is_counted_and_what_is_missing_is_told() -> None:
    undated = story(SOURCE.replace("published: 2019-05-04", "published: -"))
    rows = {(kind, label): number for kind, label, number in count([story(), undated])}
    assert rows["total", "stories"] == 2
    assert rows["total", "core events"] == 4
    assert rows["type", "CONSULT"] == 4
    assert rows["mode", "CONSULT/visit"] == 2
    assert rows["mode", "ASSAULT/drone"] == 0
    assert rows["status", "denied"] == 0
    assert rows["context", "legal"] == 2
    assert rows["decade", "2010s"] == rows["decade", "-"] == 1
    modes = sum(len(kind.modes) for kind in load_codebook().types.values())
    assert sum(kind == "mode" for kind, _ in rows) == modes
