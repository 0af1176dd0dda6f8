"""A program that adds a path to a record and tells each step: ``python -m tests.store.adder URL PATH``."""

from __future__ import annotations

import sys
from pathlib import Path

from dragoman.store import Store
from dragoman.store.adding import Options, add
from dragoman.store.ledger import Tally


def told(tally: Tally, done: int, size: int) -> None:
    """Write a byte for each step, so that whoever started this can stop it where they like."""
    print(".", end="", flush=True)


if __name__ == "__main__":
    url, path = sys.argv[1:]
    with Store.open(url) as store:
        add(store, Options((Path(path),)), watch=told)
