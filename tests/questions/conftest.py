"""A record of seven hand-made stories, on each database; and in SQLite, for what is not the database's."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.questions.stories import fill

from dragoman.questions.record import OpenRecord


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def asked(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenRecord]:
    """Return the record, open; tests that ask for it change nothing."""
    if request.param == "sqlite":
        url = str(tmp_path_factory.mktemp("asked") / "record.db")
    else:
        url = request.getfixturevalue("postgres_server").record()
    with fill(url) as record:
        yield record


@pytest.fixture(scope="session")
def sqlite(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenRecord]:
    """Return the record in SQLite; tests that ask for it change nothing."""
    with fill(str(tmp_path_factory.mktemp("sqlite") / "record.db")) as record:
        yield record
