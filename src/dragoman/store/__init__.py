"""Room: store. Records of many stories in one database, SQLite or PostgreSQL."""

from dragoman.store.errors import NewerRecordError, NoRecordError, StoreError
from dragoman.store.store import Store
from dragoman.store.writer import Added

__all__ = ["Added", "NewerRecordError", "NoRecordError", "Store", "StoreError"]
