"""Stories that ship with Dragoman, written for it: their people, words and events are invented."""

from __future__ import annotations

from importlib.resources import files


def read(name: str = "wire.txt") -> bytes:
    """The bytes of an example: ``wire.txt``, ``readout.md`` or ``page.html``.

    >>> read().decode("utf-8").splitlines()[0]
    'Meridian News Agency'
    """
    return files("dragoman.examples").joinpath(name).read_bytes()
