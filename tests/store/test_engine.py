import builtins
import sqlite3
from typing import Any

import pytest
from sqlalchemy import make_url
from sqlalchemy.exc import OperationalError, ProgrammingError

from dragoman.store import StoreError
from dragoman.store.engine import _reason, connect, record_url, shown


def test_the_record_is_named_by_argument_variable_or_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DRAGOMAN_RECORD", raising=False)
    assert record_url().database == "record.db"
    monkeypatch.setenv("DRAGOMAN_RECORD", "postgres://me:secret@db:5433/news")
    url = record_url()
    assert (url.drivername, url.host, url.port, url.database) == ("postgresql+psycopg", "db", 5433, "news")
    assert record_url("other.db").database == "other.db"


def test_passwords_are_never_shown() -> None:
    assert shown(record_url("postgresql://me:secret@db/news")) == "postgresql://me:***@db/news"
    with pytest.raises(StoreError) as caught:
        record_url("mysql://me:secret@db/news")
    assert "secret" not in str(caught.value)
    assert "only SQLite and PostgreSQL" in str(caught.value)


def test_without_psycopg_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    importer = builtins.__import__

    def without(name: str, *rest: Any, **more: Any) -> Any:
        if name.partition(".")[0] == "psycopg":
            raise ModuleNotFoundError(name)
        return importer(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(StoreError, match=r'pip install "dragoman\[postgres\]"'):
        connect(make_url("postgresql+psycopg://me@db/news"))


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("database or disk is full", "the disk is full or failing"),
        ('could not extend file "base/1": No space left on device', "the disk is full or failing"),
        ("database is locked", "another program has kept it locked"),
        ("file is not a database", "not a record of Dragoman"),
        ("attempt to write a readonly database", "cannot be opened or written"),
        ('connection to server at "db" failed: Connection refused', "Connection refused"),
    ],
)
def test_what_a_person_can_mend_is_told_plainly(said: str, told: str) -> None:
    error = OperationalError("INSERT", {}, sqlite3.OperationalError(said))
    assert told in str(_reason(error))


def test_a_fault_of_ours_stays_one() -> None:
    assert _reason(ProgrammingError("SELEKT", {}, sqlite3.OperationalError('near "SELEKT"'))) is None
