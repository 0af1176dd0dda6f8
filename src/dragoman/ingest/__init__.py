"""Takes stories in: bytes of any format become normalised text whose furniture is understood."""

from dragoman.ingest.read import MAX_BYTES, read_bytes, read_path, read_text
from dragoman.ingest.story import Dateline, Furniture, Story

__all__ = ["MAX_BYTES", "Dateline", "Furniture", "Story", "read_bytes", "read_path", "read_text"]
