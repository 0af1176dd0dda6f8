import threading
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, inspect, select, text
from tests.handmade import wire_record
from tests.postgres import Server

from dragoman.record.examples import small_record
from dragoman.store import NewerRecordError, NoRecordError, Store, StoreError, migrate, schema
from dragoman.store.engine import connect, reading, record_url, writing


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Return the URL of a database without any tables."""
    if request.param == "sqlite":
        return str(tmp_path / "record.db")
    server: Server = request.getfixturevalue("postgres_server")
    return server.database()


def test_migrations_make_the_schema(record_url: str) -> None:
    own = _named_in_schema()

    def included(name: str | None, kind: str, _: object) -> bool:
        # Indexes of words are made by dragoman.store.search: no table of the schema can say them.
        return name in own if kind == "table" else name != "ix_versions_words"

    with Store.open(record_url) as store, store.reading() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": included})
        assert compare_metadata(context, schema.metadata) == []


def _named_in_schema() -> set[str]:
    return {value.name for value in vars(schema).values() if isinstance(value, type(schema.runs))}


def test_the_newest_migration_is_the_revision() -> None:
    folder = Path(migrate.__file__).parent / "migrations"
    assert ScriptDirectory(str(folder)).get_heads() == [schema.REVISION]
    assert migrate.known()[-1] == schema.REVISION


def test_a_record_of_the_previous_form_is_brought_up_to_date(empty_url: str) -> None:
    """A record as form 0001 kept it, with a story in it, opens and has all its rows and what 0002 added."""
    engine = connect(record_url(empty_url))
    migrate.prepare(engine, to="0001")
    with writing(engine) as connection:
        for statement in _OLD_STORY:
            connection.exec_driver_sql(statement)
        assert not inspect(connection).has_table("episodes")
    engine.dispose()
    with Store.open(empty_url) as store, store.reading() as connection:
        assert migrate.revision(connection) == schema.REVISION
        row = connection.execute(select(schema.versions.c.text, schema.versions.c.linked)).one()
        assert row == ("They met.", False)
        assert inspect(connection).has_table("episodes")
    with Store.open(empty_url) as store:
        assert store.add_record(wire_record()).outcome == "added"


_RUN = "'add', 'done', '2026-01-01 00:00:00', '0.1.0', 'm', 'PLOVER 2.0', '{}'"
_OLD_STORY = (
    f"INSERT INTO runs (key, command, state, started, coder, model, codebook, options) VALUES (7, {_RUN})",
    "INSERT INTO stories (key, id, url) VALUES (3, 'aaaaaaaaaaaaaaaa', NULL)",
    "INSERT INTO versions (key, id, story, number, current, content, text, language, coder, model, codebook,"
    " run) VALUES (1000, 'bbbbbbbbbbbbbbbb', 3, 1, true, 'c', 'They met.', 'en', '0.1.0', 'm', 'P', 7)",
)


def test_a_record_of_a_later_form_is_refused(record_url: str) -> None:
    with Store.open(record_url) as store, store.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(NewerRecordError, match=r"form 9999, this one knows 0\d+\): update Dragoman"):
        Store.open(record_url)


def test_a_database_of_something_else_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "shop.db"
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE shoes (size INTEGER)"))
    with pytest.raises(StoreError, match="not a record of Dragoman"):
        Store.open(path)
    assert inspect(engine).get_table_names() == ["shoes"]
    engine.dispose()


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text("They met. " * 100)
    with pytest.raises(StoreError, match="not a record of Dragoman, or a damaged one"):
        Store.open(path)


def test_asking_makes_no_record(tmp_path: Path) -> None:
    path = tmp_path / "nothing.db"
    with pytest.raises(NoRecordError, match="no record here"):
        Store.open(path, create=False)
    assert not path.exists()
    with pytest.raises(StoreError, match="no such folder"):
        Store.open(tmp_path / "missing" / "record.db")


def test_many_may_open_a_new_record_at_once(empty_url: str) -> None:
    failed: list[BaseException] = []

    def opened() -> None:
        try:
            with Store.open(empty_url) as store:
                store.add_record(small_record())
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=opened) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    engine = connect(record_url(empty_url))
    with reading(engine) as connection:
        assert len(connection.execute(select(schema.versions)).all()) == 1
    engine.dispose()
