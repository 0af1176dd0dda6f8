from __future__ import annotations

import bz2
import csv
import gzip
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from tests.knowledge.dump import ENTITIES, dump

from dragoman.errors import InputError
from dragoman.knowledge import importing, load_knowledge, use_layers
from dragoman.knowledge.importing import Progress, import_dump
from dragoman.knowledge.who import who

PLAIN: Callable[[bytes], bytes] = bytes


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def codes() -> list[str]:
    return list(load_knowledge().countries)


@pytest.mark.parametrize(("suffix", "pack"), [(".gz", gzip.compress), (".bz2", bz2.compress), ("", PLAIN)])
def test_a_dump_becomes_a_layer(
    tmp_path: Path, codes: list[str], suffix: str, pack: Callable[[bytes], bytes]
) -> None:
    source, layer = tmp_path / f"dump.json{suffix}", tmp_path / "layer"
    source.write_bytes(pack(dump(ENTITIES)))
    done = import_dump(source, layer, countries=codes)
    assert (done.lines, done.bad, done.actors, done.holders, done.members) == (8, 0, 2, 2, 1)
    terms = [(r["person"], r["title"], r["country"], r["organization"], r["start"], r["end"])
             for r in rows(layer / "holders.csv")]  # fmt: skip
    assert terms == [
        ("Tamsin Oakleaf", "Minister of Tides", "NZL", "", "2031-02-03", "2033"),
        ("Tamsin Oakleaf", "Chair of the Tidal Council", "", "Tidal Council", "2034-01-01", ""),
    ]
    assert sorted(file.name for file in layer.iterdir()) == ["actors.csv", "holders.csv", "members.csv"]


def test_the_layer_answers(tmp_path: Path, codes: list[str]) -> None:
    source = tmp_path / "dump.json"
    source.write_bytes(dump(ENTITIES))
    import_dump(source, tmp_path / "layer", countries=codes)
    try:
        use_layers(tmp_path / "layer")
        minister = who("Tam Oakleaf", date(2032, 1, 1))
        assert (minister.country, minister.title, minister.wikidata) == (
            "NZL",
            "Minister of Tides",
            "Q900005",
        )
        party = who("Shoal Party")
        assert (party.country, party.sectors, party.knowledge_id) == ("NZL", ("PTY",), "Q900006")
        assert load_knowledge().members("Tidal Council", date(2019, 6, 30)) == ("NZL",)
        assert load_knowledge().members("Tidal Council", date(2019, 7, 1)) == ()
    finally:
        use_layers()


def test_a_broken_run_goes_on_where_it_stopped(
    tmp_path: Path, codes: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "_BATCH", 2)
    source, layer = tmp_path / "dump.json.gz", tmp_path / "layer"
    packed = gzip.compress(dump(ENTITIES))
    source.write_bytes(packed[:-30] + bytes(30))
    with pytest.raises(InputError, match=r"dump\.json\.gz: cannot be unpacked"):
        import_dump(source, layer, countries=codes)
    source.write_bytes(packed)
    parsed: list[bytes] = []
    facts_of = importing.facts_of
    monkeypatch.setattr(importing, "facts_of", lambda line: parsed.append(line) or facts_of(line))
    done = import_dump(source, layer, countries=codes)
    assert (done.lines, done.holders, done.members) == (8, 2, 1)
    assert 0 < len(parsed) < 8


def test_another_dump_is_not_mixed_in(tmp_path: Path, codes: list[str]) -> None:
    layer = tmp_path / "layer"
    broken, other = tmp_path / "broken.json.gz", tmp_path / "other.json"
    broken.write_bytes(gzip.compress(dump(ENTITIES))[:-20])
    other.write_bytes(dump(ENTITIES))
    with pytest.raises(InputError):
        import_dump(broken, layer, countries=codes)
    with sqlite(layer) as base:
        base.execute("REPLACE INTO read VALUES (?, 1, 2, 0)", (str(broken),))
    with pytest.raises(InputError, match="the layer holds part of"):
        import_dump(other, layer, countries=codes)


def sqlite(layer: Path):
    import sqlite3
    from contextlib import closing, contextmanager

    @contextmanager
    def opened():
        with closing(sqlite3.connect(layer / "import.sqlite")) as base, base:
            yield base

    return opened()


def test_broken_lines_are_counted(tmp_path: Path, codes: list[str]) -> None:
    source = tmp_path / "dump.json"
    source.write_bytes(dump(ENTITIES).replace(b"]\n", b'{"type": "item", "P39": [\n]\n', 1))
    done = import_dump(source, tmp_path / "layer", countries=codes)
    assert (done.bad, done.holders) == (1, 2)


def test_progress_ends_at_the_whole(tmp_path: Path, codes: list[str]) -> None:
    source = tmp_path / "dump.json"
    source.write_bytes(dump(ENTITIES))
    told: list[Progress] = []
    import_dump(source, tmp_path / "layer", countries=codes, progress=told.append)
    assert (told[-1].read, told[-1].lines) == (source.stat().st_size, 8)


def test_no_dump(tmp_path: Path, codes: list[str]) -> None:
    with pytest.raises(InputError, match="No such file"):
        import_dump(tmp_path / "none.json.gz", tmp_path / "layer", countries=codes)
