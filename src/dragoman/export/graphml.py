"""GraphML: actors as nodes, who did what to whom as directed edges with counts.

Memory grows with the number of actors and pairs, not with that of events: each pair is one edge, and must be
counted to the end before it is written.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import BinaryIO, Final
from xml.sax.saxutils import escape, quoteattr

from dragoman.export.delimited import Value, listed, plain
from dragoman.export.formats import FileFormat, Options, Summary
from dragoman.export.joined import Joined, Pair
from dragoman.export.plover import score
from dragoman.ontology import load_codebook
from dragoman.record.models import Actor

NO_PAIR: Final = "without a second party"

# Characters that XML 1.0 has no way to write.
_UNWRITABLE: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NODE_KEYS: Final = (("name", "string"), ("kind", "string"), ("country", "string"), ("sectors", "string"),
                     ("title", "string"), ("knowledge_id", "string"), ("stories", "int"))  # fmt: skip


@dataclass
class _Node:
    actor: Actor
    stories: int = 0


@dataclass
class _Edge:
    counts: Counter[str] = field(default_factory=Counter)
    intensity: float = 0.0
    first: date | None = None
    last: date | None = None
    days: set[date] = field(default_factory=set)

    def add(self, pair: Pair) -> None:
        quad, intensity = score(pair.event)
        day = pair.event.day
        self.counts.update(("events", f"quad{quad}", pair.event.event.plover))
        self.intensity += intensity
        if day is not None:
            self.days.add(day)
            self.first = day if self.first is None else min(self.first, day)
            self.last = day if self.last is None else max(self.last, day)


def node_of(told: Joined, actor: Actor) -> str:
    """Return the id of the node that an actor is.

    Actors that the knowledge base knows are one node in all stories; so are those of one name, kind and
    country. Those without a name of their own ("a senior official", "ministry") are a node for each story.
    """
    if actor.knowledge_id:
        return actor.knowledge_id
    if actor.kind == "state" and actor.country:
        return actor.country
    if actor.anonymous or not actor.name[:1].isupper():
        return told.id_of(actor.id)
    return ":".join((actor.kind, actor.country or "", actor.name.casefold()))


def write_graphml(records: Iterable[Joined], out: BinaryIO, options: Options) -> Summary:
    """Write one directed graph: nodes, then edges, in the order in which stories first tell of them."""
    summary = Summary()
    nodes: dict[str, _Node] = {}
    edges: dict[tuple[str, str], _Edge] = {}
    for told in records:
        _add(told, nodes, edges, summary)
    out.write(_head().encode())
    for identifier, node in nodes.items():
        out.write(f"    <node id={_attribute(identifier)}>{_data('n', _node_values(node))}</node>\n".encode())
    for (source, target), edge in edges.items():
        ends = f"source={_attribute(source)} target={_attribute(target)}"
        out.write(f"    <edge {ends}>{_data('e', _edge_values(edge))}</edge>\n".encode())
    out.write(b"  </graph>\n</graphml>\n")
    summary.rows = len(edges)
    return summary


def _add(
    told: Joined, nodes: dict[str, _Node], edges: dict[tuple[str, str], _Edge], summary: Summary
) -> None:
    met: set[str] = set()
    for event in told.events:
        if not event.is_done:
            summary.left_out[event.event.status] += 1
            continue
        for pair in event.pairs():
            if pair.actor is None or pair.recipient is None:
                summary.left_out[NO_PAIR] += 1
                continue
            ends = node_of(told, pair.actor), node_of(told, pair.recipient)
            for identifier, actor in zip(ends, (pair.actor, pair.recipient), strict=True):
                node = nodes.setdefault(identifier, _Node(actor))
                node.stories += identifier not in met
                met.add(identifier)
            edges.setdefault(ends, _Edge()).add(pair)


def _edge_keys() -> list[tuple[str, str]]:
    counted = ["events", *(f"quad{quad}" for quad in load_codebook().quads), *load_codebook().types]
    return [
        *((name, "int") for name in counted),
        ("intensity", "double"),
        ("days", "int"),
        ("first_day", "string"),
        ("last_day", "string"),
    ]


def _head() -> str:
    keys = [
        f'  <key id="{place[0]}{number}" for="{place}" attr.name="{name}" attr.type="{kind}"/>\n'
        for place, listing in (("node", _NODE_KEYS), ("edge", _edge_keys()))
        for number, (name, kind) in enumerate(listing)
    ]
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation='
        '"http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n'
        f'{"".join(keys)}  <graph id="dragoman" edgedefault="directed">\n'
    )


def _node_values(node: _Node) -> list[Value]:
    actor = node.actor
    return [
        actor.name,
        actor.kind,
        actor.country,
        listed(actor.sectors),
        actor.title,
        actor.knowledge_id,
        node.stories,
    ]


def _edge_values(edge: _Edge) -> list[Value]:
    counted = [edge.counts[name] for name, _ in _edge_keys()[:-4]]
    return [*counted, round(edge.intensity, 3), len(edge.days), edge.first, edge.last]


def _data(place: str, values: list[Value]) -> str:
    """Return the values as XML; absent ones are left out."""
    return "".join(
        f'<data key="{place}{number}">{escape(_UNWRITABLE.sub("", plain(value)))}</data>'
        for number, value in enumerate(values)
        if value is not None
    )


def _attribute(value: str) -> str:
    return quoteattr(_UNWRITABLE.sub("", value))


GRAPHML: Final = FileFormat("graphml", write_graphml)
