"""Codebooks as data: PLOVER 2.0 event types, modes, contexts and sectors."""

from dragoman.ontology.codebook import Codebook, CodebookError, EventType, Mode, load_codebook

__all__ = ["Codebook", "CodebookError", "EventType", "Mode", "load_codebook"]
