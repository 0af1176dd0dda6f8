"""What the tables are made of: types of columns, and columns that many tables have."""

from __future__ import annotations

import zlib
from typing import Any, Final

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    Dialect,
    Float,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    TypeDecorator,
)
from sqlalchemy.dialects.postgresql import JSONB

metadata: Final = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Packed(TypeDecorator[bytes]):
    """Bytes, compressed where they are kept (zlib) and whole where they are used."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: bytes | None, dialect: Dialect) -> bytes | None:
        """Compress; level 4 packs English about as well as 6 in half the time."""
        return None if value is None else zlib.compress(value, 4)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> bytes | None:
        """Unpack."""
        return None if value is None else zlib.decompress(value)


Key: Final = BigInteger().with_variant(Integer, "sqlite")  # SQLite's row numbers must be spelt INTEGER
Json: Final = JSON().with_variant(JSONB(), "postgresql")


def key(doc: str) -> Column[int]:
    """Make a table's key, numbered by whoever inserts."""
    return Column("key", Key, primary_key=True, autoincrement=False, doc=doc)


def to(name: str, target: str, doc: str, *, null: bool = False, **more: Any) -> Column[int]:
    """Make a column that refers to a row of another table, and goes with it."""
    return Column(name, Key, ForeignKey(target, ondelete="CASCADE"), nullable=null, doc=doc, **more)


def words(name: str, doc: str, *, null: bool = False, **more: Any) -> Column[str]:
    """Make a column of text."""
    return Column(name, Text, nullable=null, doc=doc, **more)


def count(name: str, doc: str, *, null: bool = False, **more: Any) -> Column[int]:
    """Make a column of whole numbers."""
    return Column(name, Integer, nullable=null, doc=doc, **more)


def day(name: str, doc: str) -> Column[Any]:
    """Make a column of days, null where none is known."""
    return Column(name, Date, nullable=True, doc=doc)


def number(name: str, doc: str, *, null: bool = False, **more: Any) -> Column[float]:
    """Make a column of numbers, in double precision."""
    return Column(name, Float(53), nullable=null, doc=doc, **more)


def span(prefix: str = "", what: str = "the words", *, null: bool = False) -> list[Column[int]]:
    """Make the two columns of a span, half-open."""
    return [
        count(f"{prefix}start_char", f"Where {what} begin(s) in versions.text, in code points", null=null),
        count(f"{prefix}end_char", f"Where {what} end(s), not included", null=null),
    ]


def thing(name: str, *columns: Any, doc: str) -> Table:
    """Make the table of a layer: what every thing has, then its own columns."""
    return Table(
        name,
        metadata,
        key("Joins tables; contains the version (dragoman.store.keys)"),
        to("version", "versions.key", "The version of the story that tells it"),
        words("id", "Its id inside the record, e.g. E7"),
        Column("current", Boolean, nullable=False, doc="Whether its version is the story's newest"),
        *columns,
        info={"doc": doc},
        sqlite_autoincrement=False,
    )
