"""Why an event is what it is: the coder's trace in words, for the terminal, the page and programs."""

from dragoman.explain.reasons import EventReasons, Point, Reading, Reason, Reasons, reasons_of

__all__ = ["EventReasons", "Point", "Reading", "Reason", "Reasons", "reasons_of"]
