"""The corpora of the data folder, as examples to learn from and to watch.

    python -m dragoman.train.corpora DATA OUT

copies the files that :func:`held_out_files` names to ``OUT/newswire`` and ``OUT/timeml``, so that
``dragoman evaluate`` can measure on what was held out and on nothing else.
"""

from __future__ import annotations

import hashlib
import re
import shutil
import sys
import tomllib
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

from dragoman.errors import InputError
from dragoman.train.conllu import read_conllu
from dragoman.train.example import Example
from dragoman.train.polnear import read_polnear
from dragoman.train.tagged import read_tagged
from dragoman.train.timeml import read_timeml

_NUMBER: Final = re.compile(r"_\d+\..*$")

PLACES: Final = {
    "ewt": ("ewt/train.conllu", "ewt/dev.conllu"),
    "gum": ("gum/train", "gum/dev"),
    "newswire": ("worldwide-newswire",),
    "polnear": ("polnear/train", "polnear/dev"),
    "timeml": ("timeml",),
}
"""Where each corpus lies in the data folder."""


def training(data: Path, held_out: dict[str, Any]) -> dict[str, list[Example]]:
    """Return the examples to learn from, by corpus; what ``held_out`` names is not among them."""
    _check(data)
    held = set(held_out["newswire"])
    every = int(held_out["timeml_every"])
    return {
        "ewt": list(read_conllu(data / "ewt/train.conllu")),
        "gum": list(_treebank(data / "gum/train")),
        "newswire": [each for each in _newswire(data) if publisher(each.name) not in held],
        "polnear": list(read_polnear(data / "polnear/train")),
        "timeml": [each for at, each in enumerate(read_timeml(data / "timeml")) if at % every],
    }


def watched(data: Path, held_out: dict[str, Any]) -> dict[str, list[Example]]:
    """Return the development examples, none of which is learnt from, by corpus."""
    held = set(held_out["newswire"])
    every = int(held_out["timeml_every"])
    return {
        "ewt": list(read_conllu(data / "ewt/dev.conllu")),
        "gum": list(_treebank(data / "gum/dev")),
        "newswire": [each for each in _newswire(data) if publisher(each.name) in held],
        "polnear": list(read_polnear(data / "polnear/dev")),
        "timeml": [
            each
            for at, each in enumerate(read_timeml(data / "timeml"))
            if at % every == 0 and each.name not in held_out["timeml_repeated"]
        ],
    }


def held_out_files(data: Path, held_out: dict[str, Any]) -> dict[str, list[Path]]:
    """Return, by corpus, the files that :func:`watched` reads where a corpus has no development part."""
    _check(data)
    articles = sorted((data / "worldwide-newswire").glob("*.tsv"))
    documents = sorted((data / "timeml").rglob("*.tml"))[:: int(held_out["timeml_every"])]
    return {
        "newswire": [path for path in articles if publisher(path.name) in set(held_out["newswire"])],
        "timeml": [path for path in documents if path.stem not in held_out["timeml_repeated"]],
    }


def publisher(name: str) -> str:
    """Return the publisher in an article's file name.

    >>> publisher("uruguay_mercopress_4.txt.tsv")
    'uruguay_mercopress'
    """
    return _NUMBER.sub("", name)


def digests(data: Path) -> dict[str, str]:
    """Return for each corpus the SHA-256 of its files' names and bytes, in order of name."""
    found = {}
    for corpus, places in PLACES.items():
        digest = hashlib.sha256()
        for place in places:
            root = data / place
            found_files = (
                [root] if root.is_file() else sorted(path for path in root.rglob("*") if path.is_file())
            )
            for path in found_files:
                digest.update(str(path.relative_to(data)).encode())
                digest.update(path.read_bytes())
        found[corpus] = digest.hexdigest()
    return found


def _treebank(folder: Path) -> Iterator[Example]:
    for path in sorted(folder.glob("*.conllu")):
        yield from read_conllu(path)


def _newswire(data: Path) -> Iterator[Example]:
    for path in sorted((data / "worldwide-newswire").glob("*.tsv")):
        yield read_tagged(path)


def _check(data: Path) -> None:
    for places in PLACES.values():
        for place in places:
            if not (data / place).exists():
                raise InputError(str(data), f"no {place} in it")


def main(data: Path, out: Path) -> None:
    """Copy what our recipe holds out, as the module's text says."""
    recipe = tomllib.loads((files("dragoman.train") / "recipe.toml").read_text(encoding="utf-8"))
    for corpus, paths in held_out_files(data, recipe["held_out"]).items():
        (out / corpus).mkdir(parents=True, exist_ok=True)
        for path in paths:
            shutil.copyfile(path, out / corpus / path.name)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:3]))
