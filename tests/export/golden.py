"""What every format makes of three hand-made records, kept in ``golden/``.

    python -m tests.export.golden

renews the files after a change that is meant; the difference then shows in review. Parquet's bytes hang on
the version of pyarrow, so that its tables are kept as JSON Lines.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from pathlib import Path

from pyarrow import parquet
from tests.export.hostile import hostile_record
from tests.handmade import wire_record

from dragoman.export.flat import FLAT
from dragoman.export.formats import Options, formats
from dragoman.export.joined import joined
from dragoman.record.examples import small_record
from dragoman.record.models import Record

FOLDER = Path(__file__).with_name("golden")


def records() -> list[Record]:
    """Return the records that the golden files are made from."""
    return [wire_record(), small_record(), hostile_record()]


def made() -> Iterator[tuple[str, bytes]]:
    """Yield (name, bytes) of every golden file, made now."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for form in formats().values():
            if form.is_folder:
                form.write(joined(records()), folder / form.name, Options())
                yield from _parquet(folder / form.name)
            elif form.name != "csv":
                form.write(joined(records()), folder / "out", Options())
                yield f"{form.name}{form.about.suffix}", (folder / "out").read_bytes()
        for table in FLAT:
            for safe in (False, True):
                options = Options(table=table, spreadsheet_safe=safe)
                formats()["csv"].write(joined(records()), folder / "out", options)
                yield f"{table}{'.safe' if safe else ''}.csv", (folder / "out").read_bytes()


def _parquet(folder: Path) -> Iterator[tuple[str, bytes]]:
    for file in sorted(folder.iterdir()):
        if file.suffix == ".parquet":
            rows = parquet.read_table(file).to_pylist()
            lines = (json.dumps(row, ensure_ascii=False, default=str) + "\n" for row in rows)
            yield f"parquet/{file.stem}.jsonl", "".join(lines).encode()
        else:
            yield f"parquet/{file.name}", file.read_bytes()


if __name__ == "__main__":
    (FOLDER / "parquet").mkdir(parents=True, exist_ok=True)
    for name, data in made():
        (FOLDER / name).write_bytes(data)
