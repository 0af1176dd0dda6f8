import re
from pathlib import Path

from tests.handmade import wire_record

from dragoman.store import Store
from dragoman.store.document import BEGIN, END, table_list
from dragoman.store.schema import metadata

PAGE = Path(__file__).parents[2] / "docs" / "store.md"


def test_the_page_lists_the_tables() -> None:
    assert BEGIN + table_list() + END in PAGE.read_text(encoding="utf-8")


def test_every_table_and_column_says_what_it_holds() -> None:
    silent = [table.name for table in metadata.tables.values() if not table.info.get("doc")]
    silent += [
        str(column) for table in metadata.tables.values() for column in table.columns if not column.doc
    ]
    assert silent == []


def test_the_question_on_the_page_is_answered(record_url: str) -> None:
    (question,) = re.findall(r"```sql\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    with Store.open(record_url) as store:
        version = store.add_record(wire_record()).version
        with store.reading() as connection:
            rows = connection.exec_driver_sql(question.replace("USA", "ETH")).all()
    assert [(row[0], row[2], row[3]) for row in rows] == [(f"{version}.E10", "AGREE", "Ethiopia")]
