"""The model card, from a run of training and from what was measured.

    python -m dragoman.train.card RUN SCORES.json [--weights FOLDER] > docs/model-card.md

RUN is the folder of the run. Its ``weights`` are described, or those in FOLDER; its ``log``, where what the
training wrote was kept, tells of each epoch. SCORES.json holds what ``dragoman evaluate … --json`` printed,
by command: ``{"syntax ewt/dev.conllu": {"upos": 0.97, …}, …}``.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

import jinja2

from dragoman.annotate.pieces import MAX_PIECES_OF_A_WORD
from dragoman.annotate.reader import CARD, DYADS, GRAPH, LABELS, PAIRS, VOCABULARY
from dragoman.annotate.windows import OVERLAP, WINDOW
from dragoman.errors import InputError

_EPOCH: Final = re.compile(r"epoch (\d+): (.+)")
_RESUMED: Final = re.compile(r"resumed at step (\d+) of \d+")


@dataclass(frozen=True, slots=True)
class Table:
    """A table of scores: the first column names what the row measures."""

    head: list[str]
    rows: list[list[str]]


def model_card(weights: Path, scores: Mapping[str, Mapping[str, Any]], *, log: Path | None = None) -> str:
    """Return the card of a folder of weights, as Markdown.

    Raises :class:`~dragoman.errors.InputError` when the weights are not whole, or were trained on other data
    than ``corpora.toml`` describes.
    """
    sizes = {}
    for name in (GRAPH, PAIRS, VOCABULARY, LABELS, CARD):
        if not (weights / name).is_file():
            raise InputError(str(weights), f"no {name} in it")
        sizes[name] = (weights / name).stat().st_size
    if (weights / DYADS).is_file():
        sizes[DYADS] = (weights / DYADS).stat().st_size
    card = json.loads((weights / CARD).read_text(encoding="utf-8"))
    corpora = _corpora(weights, card["corpora"])
    environment = jinja2.Environment(
        undefined=jinja2.StrictUndefined, keep_trailing_newline=True, autoescape=False
    )
    template = environment.from_string(_text("card.md.jinja"))
    return template.render(
        card=card,
        files=sizes,
        corpora=corpora,
        recipe=list(_fields(card["recipe"])),
        epochs=_epochs(_log_of(log)),
        resumed=_RESUMED.findall(_log_of(log)),
        scores=[(command, tables_of(found)) for command, found in scores.items()],
        amount=lambda part: f"{part['documents']:,} documents, {part['words']:,} words",
        ordinal=lambda number: {2: "second", 3: "third"}.get(number, f"{number}th"),
        window=WINDOW,
        overlap=OVERLAP,
        pieces=MAX_PIECES_OF_A_WORD,
    )


def tables_of(scores: Mapping[str, Any]) -> list[Table]:
    """Return the tables of what one command measured: one of plain scores, one of each kind of parts.

    >>> tables_of({"f1": 0.5, "by_type": {"Date": {"f1": 0.25, "gold": 8}}})[1].rows
    [['Date', '0.2500', '8']]
    """
    plain = {name: value for name, value in scores.items() if not isinstance(value, Mapping)}
    parts = {name: value for name, value in scores.items() if isinstance(value, Mapping)}
    tables = []
    if plain:
        tables.append(Table(["measure", "score"], [[name, _shown(value)] for name, value in plain.items()]))
    flat = {name: part for name, part in parts.items() if not _nested(part)}
    if flat:
        tables.append(_parts("part", flat))
    tables.extend(_parts(name.replace("_", " "), part) for name, part in parts.items() if _nested(part))
    return tables


def _nested(part: Mapping[str, Any]) -> bool:
    return any(isinstance(value, Mapping) for value in part.values())


def _parts(title: str, parts: Mapping[str, Mapping[str, Any]]) -> Table:
    names = list(dict.fromkeys(name for part in parts.values() for name in part))
    rows = [
        [key, *(_shown(part[name]) if name in part else "" for name in names)] for key, part in parts.items()
    ]
    return Table([title, *names], rows)


def _shown(value: object) -> str:
    """Fractions with four digits; counts whole."""
    if isinstance(value, float) and value <= 1:
        return f"{value:.4f}"
    return f"{value:,.0f}" if isinstance(value, int | float) else str(value)


def _fields(recipe: Mapping[str, Any]) -> Iterable[tuple[str, str]]:
    for name, value in recipe.items():
        if name == "rounds":
            for number, each in enumerate(value, 1):
                yield from ((f"round {number}: {part}", told) for part, told in _fields(each))
        elif name == "shares":
            yield name, ", ".join(f"{corpus} {share:g}" for corpus, share in value.items())
        elif name != "held_out":
            yield name, f"{value:g}" if isinstance(value, float) else str(value)


def _corpora(weights: Path, digests: Mapping[str, str]) -> dict[str, dict[str, Any]]:
    described = tomllib.loads(_text("corpora.toml"))
    for name, digest in digests.items():
        if name not in described or described[name]["sha256"] != digest:
            raise InputError(str(weights / CARD), f"trained on another {name} than corpora.toml describes")
    return {name: described[name] for name in described if name in digests}


def _log_of(path: Path | None) -> str:
    return path.read_text(encoding="utf-8") if path is not None and path.is_file() else ""


def _epochs(log: str) -> list[tuple[int, dict[str, str]]]:
    """What a run's log says of each epoch; of a run that went on, what was said last."""
    found: dict[int, dict[str, str]] = {}
    for match in _EPOCH.finditer(log):
        words = match[2].split()
        found[int(match[1])] = dict(zip(words[::2], words[1::2], strict=False))
    return sorted(found.items())


def _text(name: str) -> str:
    return (files("dragoman.train") / name).read_text(encoding="utf-8")


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the card, as the module's text says."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("run", type=Path)
    parser.add_argument("scores", type=Path)
    parser.add_argument("--weights", type=Path, default=None)
    options = parser.parse_args(arguments)
    scores = json.loads(options.scores.read_text(encoding="utf-8"))
    weights = options.weights or options.run / "weights"
    sys.stdout.write(model_card(weights, scores, log=options.run / "log"))


if __name__ == "__main__":
    main()
