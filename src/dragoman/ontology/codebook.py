"""Which codebook is in use, and codebooks from files: PLOVER 2.0 unless another is named."""

from __future__ import annotations

import os
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from dragoman.ontology.errors import CodebookError, UnknownTypeError
from dragoman.ontology.model import STATUSES, Codebook, CodeMap, EventType, Mode, TriggerRow
from dragoman.ontology.reading import parse

__all__ = [
    "STATUSES",
    "VARIABLE",
    "CodeMap",
    "Codebook",
    "CodebookError",
    "EventType",
    "Mode",
    "TriggerRow",
    "UnknownTypeError",
    "load_codebook",
    "load_plover",
    "use_codebook",
]

VARIABLE = "DRAGOMAN_CODEBOOK"
"""The environment variable that names the codebook in use: a file, or ``plover-cameo``, which ships."""
_SHIPPED = ("plover-cameo",)


def load_codebook(path: str | Path | None = None) -> Codebook:
    """Load and check a codebook; without a path the one in use, which is PLOVER 2.0 unless another was named.

    ``plover-cameo`` ships with Dragoman. ``CodebookError`` names file, line and key of what is wrong.
    The same file is read once as long as it does not change.
    """
    if path is None:
        named = os.environ.get(VARIABLE)
        return _in_use(named) if named else load_plover()
    if str(path) in _SHIPPED:
        return _shipped(str(path))
    source = Path(path)
    try:
        state = source.stat()
        return _loaded(str(source), state.st_mtime_ns, state.st_size)
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "not UTF-8"
        raise CodebookError(str(source), reason or str(error)) from error


def use_codebook(path: str | Path | None = None) -> Codebook:
    """Put a codebook in use for this process and those that it starts; without a path, PLOVER 2.0 again.

    The file is read at once: ``CodebookError`` names what is wrong, and then nothing has changed.

    >>> use_codebook("plover-cameo").codes("CONSULT", "visit")
    {'CAMEO': {'root': '04', 'quad': 1}}
    >>> use_codebook().name
    'PLOVER 2.0'
    """
    if path is None:
        os.environ.pop(VARIABLE, None)
        return load_plover()
    load_codebook(path)  # says what is wrong under the name that was given
    os.environ[VARIABLE] = str(path) if str(path) in _SHIPPED else str(Path(path).resolve())
    _in_use.cache_clear()
    return load_codebook()


@lru_cache(maxsize=1)
def load_plover() -> Codebook:
    """Return PLOVER 2.0, whatever is in use."""
    return parse(_resource("plover.toml"), "plover.toml", None)


@lru_cache(maxsize=1)
def _in_use(named: str) -> Codebook:
    return load_codebook(named)


@lru_cache(maxsize=8)
def _loaded(path: str, changed: int, size: int) -> Codebook:
    return parse(Path(path).read_text(encoding="utf-8-sig"), path, load_plover())


@lru_cache(maxsize=1)
def _shipped(name: str) -> Codebook:
    return parse(_resource(f"{name}.toml"), f"{name}.toml", load_plover())


def _resource(name: str) -> str:
    return (files("dragoman.ontology") / "data" / name).read_text(encoding="utf-8")
