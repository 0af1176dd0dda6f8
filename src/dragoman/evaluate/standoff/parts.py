"""Which documents are for training, which for development: a third of each collection, by their names."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

from dragoman.evaluate.standoff.documents import Document, StandoffError

COLUMNS = ("name", "collection", "part")
PARTS = ("train", "dev")


def divide(documents: Iterable[Document], kept: Mapping[str, str] | None = None) -> dict[str, str]:
    """The part of each document, by name: of each collection the third with the lowest hash is dev.

    The hash of the name decides, so that neither the order of files nor a seed does. Documents in ``kept``
    stay in their part, as models have learnt from one and been measured on the other; the rest is divided.

    >>> divide([])
    {}
    """
    kept = kept or {}
    collections: defaultdict[str, list[str]] = defaultdict(list)
    parts: dict[str, str] = {}
    for document in documents:
        if document.name in kept:
            parts[document.name] = kept[document.name]
        else:
            collections[document.collection].append(document.name)
    for names in collections.values():
        ordered = sorted(names, key=lambda name: hashlib.sha256(name.encode("utf-8")).hexdigest())
        held = round(len(ordered) / 3)
        parts.update({name: "dev" if i < held else "train" for i, name in enumerate(ordered)})
    return dict(sorted(parts.items()))


def write_parts(path: Path, documents: Iterable[Document]) -> None:
    """Write the list as tab-separated values: name, collection, part. Who is listed already stays there."""
    listed = sorted(documents, key=lambda document: document.name)
    parts = divide(listed, read_parts(path) if path.exists() else None)
    rows = [COLUMNS, *((d.name, d.collection, parts[d.name]) for d in listed)]
    path.write_text("".join("\t".join(row) + "\n" for row in rows), encoding="utf-8")


def read_parts(path: Path) -> dict[str, str]:
    """The part of each document, by name. :class:`StandoffError` names file and line of what is wrong."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise StandoffError(f"{path}: {error.strerror}") from error
    parts: dict[str, str] = {}
    for number, line in enumerate(lines[1:], 2):
        cells = line.split("\t")
        if len(cells) != len(COLUMNS) or cells[2] not in PARTS or cells[0] in parts:
            raise StandoffError(f"{path}:{number}: want {', '.join(COLUMNS)}, each name once")
        parts[cells[0]] = cells[2]
    return parts
