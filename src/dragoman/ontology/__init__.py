"""Codebooks as data: PLOVER 2.0's event types, modes, contexts and sectors, and those of your own."""

from dragoman.ontology.codebook import (
    VARIABLE,
    Codebook,
    CodebookError,
    EventType,
    Mode,
    UnknownTypeError,
    load_codebook,
    load_plover,
    use_codebook,
)

__all__ = [
    "VARIABLE",
    "Codebook",
    "CodebookError",
    "EventType",
    "Mode",
    "UnknownTypeError",
    "load_codebook",
    "load_plover",
    "use_codebook",
]
