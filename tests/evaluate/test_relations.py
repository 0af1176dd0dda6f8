from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from tests.handmade import TEXT, at, wire_record

from dragoman.errors import InputError
from dragoman.evaluate.relations import Relation, answer, evaluate_relations, read_relations
from dragoman.ontology.codebook import load_codebook
from dragoman.record.models import Record

TABLE = """\
\tsentence_id\tsentence\tmarked_sentence\tgold_root
0\t7\tChad thanked Mali.\t<s>Chad</s> thanked <t>Mali</t>.\tSUPPORT
1\t8\tChad left "Mali.\t<s>Chad</s> left <t>"Mali</t>.\tRETREAT
2\t9\tChad hit Mali.\t<s>Chad hit <t>Mali</t>.\tASSAULT
"""


def test_marks_are_taken_out(tmp_path: Path) -> None:
    path = tmp_path / "a.tsv"
    path.write_text(TABLE)
    first, second, third = read_relations(path)
    assert first == Relation("Chad thanked Mali.", ((0, 4),), ((13, 17),), "SUPPORT")
    assert second.root == "YIELD"
    assert third.source == ()


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ("sentence\troot\nx\tAID\n", r"no columns .*\(line 1\)"),
        (TABLE.replace("ASSAULT", "HUG"), r"'HUG' is no root code \(line 4\)"),
        ("sentence\tgold_root\n", "no sentences"),
        ("", "no columns"),
    ],
)
def test_a_wrong_table_is_named(tmp_path: Path, table: str, message: str) -> None:
    path = tmp_path / "a.tsv"
    path.write_text(table)
    with pytest.raises(InputError, match=message):
        read_relations(path)


@pytest.mark.parametrize(
    ("source", "target", "root"),
    [
        ("Kenya's defence ministry", "the Red Hill Front", "ACCUSE"),
        ("the Red Hill Front", "Kenya's defence ministry", "REJECT"),  # against the accusation, by direction
        ("The European Union", "the Red Hill Front", "SANCTION"),
        ("President Daniel Otieno", "Norwegian Foreign Minister Ingrid Solheim", "AGREE"),  # symmetric
        ("A senior official", "civilians", "THREATEN"),  # one party only
        ("people displaced by the fighting", "A senior official", ""),  # each in events, on the other side
        ("civilians", "battalions", ""),
    ],
)
def test_the_surest_event_from_source_to_target(source: str, target: str, root: str) -> None:
    relation = Relation(TEXT, (at(source),), (at(target),), "SUPPORT")
    assert answer(relation, wire_record(), load_codebook()) == root


def test_scores(tmp_path: Path) -> None:
    path = tmp_path / "a.tsv"
    path.write_text(TABLE)

    def code(relations: Iterable[Relation]) -> Iterator[Record | None]:
        for number, relation in enumerate(relations):
            record = wire_record()
            (event,) = (one for one in record.events if one.type == "ACCUSE")
            actors = {one.id: one for one in record.actors}
            source = actors[event.actors[0]].model_copy(update={"mentions": list(relation.source)})
            target = actors[event.recipients[0]].model_copy(update={"mentions": list(relation.target)})
            kind = ("SUPPORT", "RETREAT", "AID")[number]
            coded = event.model_copy(update={"type": kind, "plover": kind})
            yield (
                record.model_copy(update={"actors": [source, target], "events": [coded]})
                if number < 2
                else None
            )

    scores = evaluate_relations(path, code=code)
    assert scores["root_accuracy"] == 0.6667
    assert scores["root_macro_f1"] == 0.6667  # SUPPORT 1, YIELD 1, ASSAULT 0
    assert scores["quad_macro_f1"] == 0.6667
    assert scores["binary_macro_f1"] == 0.5  # cooperation 1, conflict 0
    assert scores["unanswered"] == 1
