"""Records to test with: one in SQLite, one in a real PostgreSQL that is started when first asked for."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.postgres import NoPostgresError, Server, postgres


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Server]:
    """Return a running server, the same for all tests."""
    pytest.importorskip("psycopg", reason="psycopg is not installed: pip install psycopg[binary]")
    try:
        with postgres() as server:
            yield server
    except NoPostgresError as error:
        # .ci/run sets the variable: there, nothing may be left out in silence.
        give_up = pytest.fail if os.environ.get("DRAGOMAN_REQUIRE_POSTGRES") else pytest.skip
        give_up(f"no PostgreSQL: {error}")


@pytest.fixture(params=["sqlite", "postgresql"])
def record_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Return the URL of an empty record: every test that asks for it runs on both databases."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'record.db'}"
    server: Server = request.getfixturevalue("postgres_server")
    return server.record()
