"""Python's search for garbage, put off while a batch is stored."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def put_off() -> Iterator[None]:
    """Look for no garbage inside.

    What storing makes is dropped as it is done with, and holds no circles. But it is much, and each full
    search goes through all that the reader has in memory: on some runs that took most of the time.

    >>> with put_off():
    ...     gc.isenabled()
    False
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
