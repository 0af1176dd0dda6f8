from collections import Counter
from pathlib import Path

import networkx as nx
import pytest
from tests.export.golden import records
from tests.handmade import wire_record

from dragoman.export.formats import Options, Summary, formats
from dragoman.export.graphml import node_of
from dragoman.export.joined import Joined, joined
from dragoman.export.plover import score
from dragoman.ontology import load_codebook
from dragoman.record.models import Record


def graph_of(made: list[Record], tmp_path: Path) -> tuple[nx.DiGraph, Summary]:
    path = tmp_path / "out.graphml"
    summary = formats()["graphml"].write(joined(made), path, Options())
    return nx.read_graphml(path), summary


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[nx.DiGraph, Summary]:
    return graph_of(records(), tmp_path_factory.mktemp("graphml"))


def test_networkx_reads_it_back(written: tuple[nx.DiGraph, Summary]) -> None:
    graph, summary = written
    assert graph.is_directed()
    assert not graph.is_multigraph()
    assert graph.number_of_edges() == summary.rows
    assert graph.nodes['person:PER:rosa "cha-cha" núñez; junior']["title"] == "=envoy"
    assert graph.nodes["USA"]["name"] == "United States"
    assert graph.nodes["Q42418"] == {
        "name": "Ünïted Front 第一", "kind": "armed_group", "sectors": "REB", "knowledge_id": "Q42418",
        "stories": 1,
    }  # fmt: skip


def test_counts_are_those_of_the_pairs(written: tuple[nx.DiGraph, Summary]) -> None:
    graph, _ = written
    pairs: Counter[tuple[str, str, str]] = Counter()
    for told in joined(records()):
        for event in told.events:
            for pair in event.pairs() if event.is_done else ():
                if pair.actor and pair.recipient:
                    ends = node_of(told, pair.actor), node_of(told, pair.recipient)
                    for what in ("events", event.event.plover, f"quad{score(event)[0]}"):
                        pairs[*ends, what] += 1
    counted = ["events", "quad1", "quad2", "quad3", "quad4", *load_codebook().types]
    found = Counter({(a, b, what): data[what] for a, b, data in graph.edges(data=True) for what in counted})
    assert +found == pairs


def test_an_edge(written: tuple[nx.DiGraph, Summary]) -> None:
    graph, _ = written
    edge = graph.edges["person:NOR:ingrid solheim", "KEN"]
    assert {name: value for name, value in edge.items() if value != 0} == {
        "events": 2, "quad1": 2, "CONSULT": 1, "SUPPORT": 1, "intensity": 5.5, "days": 1,
        "first_day": "2024-03-12", "last_day": "2024-03-12",
    }  # fmt: skip


def test_actors_of_two_stories_are_one_node_only_with_a_name(tmp_path: Path) -> None:
    other = wire_record()
    other.story.publisher = "Another Wire"
    graph, _ = graph_of([wire_record(), other], tmp_path)
    assert graph.nodes["person:NOR:ingrid solheim"]["stories"] == 2
    assert graph.edges["person:NOR:ingrid solheim", "KEN"]["events"] == 4
    officials = [node for node, data in graph.nodes(data=True) if data["name"] == "senior official"]
    assert len(officials) == 2


def test_what_makes_no_edge_is_counted(written: tuple[nx.DiGraph, Summary]) -> None:
    assert written[1].left_out == {"hypothetical": 2, "denied": 1, "without a second party": 1}


def test_characters_that_xml_cannot_hold_are_left_out(tmp_path: Path) -> None:
    record = wire_record()
    record.actors[0].name = "Ingrid\x00 <Solheim>\x0b & Co\ufffe"
    graph, _ = graph_of([record], tmp_path)
    assert "Ingrid <Solheim> & Co" in {data["name"] for _, data in graph.nodes(data=True)}


def test_a_record_without_pairs_is_a_graph_without_edges(tmp_path: Path) -> None:
    graph, summary = graph_of([], tmp_path)
    assert (len(graph), summary.rows) == (0, 0)


def test_node_ids_do_not_depend_on_the_order_of_stories(tmp_path: Path) -> None:
    there, _ = graph_of(records(), tmp_path)
    back, _ = graph_of(records()[::-1], tmp_path)
    assert set(there) == set(back)
    assert {(a, b): data["events"] for a, b, data in there.edges(data=True)} == {
        (a, b): data["events"] for a, b, data in back.edges(data=True)
    }
    assert Joined(wire_record()).version == "7d847e69da84f659"
