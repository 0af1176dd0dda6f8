"""Dragoman reads diplomatic news and keeps the record.

>>> import dragoman
>>> sorted(dragoman.__all__)
['Record', '__version__', 'load', 'open', 'read', 'read_many']
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

__all__ = ["Record", "__version__", "load", "open", "read", "read_many"]

if TYPE_CHECKING:
    from dragoman.pipeline import load, read, read_many
    from dragoman.questions.record import open_record as open
    from dragoman.record.models import Record

# Imported when first used, so that `import dragoman` and the command line's help stay quick.
_HOMES = {
    "Record": "dragoman.record.models",
    "load": "dragoman.pipeline",
    "open": "dragoman.questions.record:open_record",
    "read": "dragoman.pipeline",
    "read_many": "dragoman.pipeline",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, _, attribute = _HOMES[name].partition(":")
    value = getattr(import_module(module), attribute or name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
