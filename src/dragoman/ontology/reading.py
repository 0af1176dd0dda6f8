"""Reading a codebook's file: a whole one, as ``data/plover.toml`` is, or one that extends PLOVER 2.0.

A file that extends says what it adds::

    [codebook]
    name = "Harbour codebook"
    version = "1.2"
    extends = "PLOVER 2.0"

    [types.OBSERVE]                     # a type: definition, quad and intensity, and what it is like
    definition = "Watch over a vote, a border or a ceasefire, with the consent of those watched."
    quad = 2
    intensity = 3.0
    like = "AID"
    examples = ["Norwegian observers monitored the vote in Kenya."]

    [[types.OBSERVE.triggers]]          # a word that names it, and in which frame
    word = "monitor"
    needs = "obj=@vote"

    [types.SUPPORT.modes]               # a mode of a type of ours
    endorse-candidate = { definition = "Back a candidate.", intensity = 5.5, words = ["candidate"] }

    [classes]
    vote = ["vote", "election", "referendum"]

    [contexts]
    fisheries = { definition = "Fishing and its grounds.", words = ["fishery", "fishing ground"] }

    [maps.CAMEO.codes]                  # what every event is called in another list
    AGREE = { root = "03", quad = 1 }

Every mistake is a :class:`~dragoman.ontology.errors.CodebookError` with file, line and key.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any, Final

from dragoman.ontology.errors import CodebookError
from dragoman.ontology.lines import Lines
from dragoman.ontology.model import STATUSES, Codebook, CodeMap, EventType, Mode, likeness
from dragoman.ontology.triggers import read_classes, read_triggers

_WHOLE: Final = ("quads", "types", "contexts", "sectors", "statuses")
_ADDED: Final = ("types", "classes", "contexts", "sectors", "maps")
_TYPE_KEYS: Final = frozenset(
    """definition quad intensity symmetric recipient future cancelled like note examples modes
    triggers""".split()  # noqa: SIM905
)
_MORE_OF_OURS: Final = frozenset({"modes", "triggers", "examples"})
_MODE_KEYS: Final = frozenset({"definition", "intensity", "note", "words"})


class Checker:
    """Values of a file as what they have to be; errors name the file, the line and the key."""

    def __init__(self, text: str, file: str) -> None:
        self.file = file
        self._lines = Lines(text)

    def line(self, path: Sequence[str]) -> int:
        """Return the line where a key stands."""
        return self._lines.of(path)

    def error(self, path: Sequence[str], reason: str) -> CodebookError:
        """Return the error that names the place of a key."""
        return CodebookError(self.file, reason, f"line {self.line(path)}, {'.'.join(path)}")

    def that(self, condition: bool, path: Sequence[str], reason: str) -> None:
        """Raise the error unless a condition holds."""
        if not condition:
            raise self.error(path, reason)

    def table(
        self, value: object, path: Sequence[str], keys: Collection[str] | None = None
    ) -> dict[str, Any]:
        """Return a table; ``keys`` are those that it may have."""
        if not isinstance(value, dict):
            raise self.error(path, f"{path[-1]} is no table")
        for key in value if keys is not None else ():
            self.that(
                key in (keys or ()),
                [*path, key],
                f"no key {key!r}; there are {', '.join(sorted(keys or ()))}",
            )
        return value

    def text(self, value: object, path: Sequence[str]) -> str:
        """Return a text that is not empty."""
        if not isinstance(value, str) or not value.strip():
            raise self.error(
                path, f"{path[-1]} is {value!r}, no text" if value is not None else f"no {path[-1]}"
            )
        return value

    def texts(self, value: object, path: Sequence[str]) -> tuple[str, ...]:
        """Return a list of texts."""
        if not isinstance(value, list) or not all(isinstance(one, str) and one.strip() for one in value):
            raise self.error(path, f"{path[-1]} is {value!r}, no list of texts")
        return tuple(value)

    def flag(self, value: object, path: Sequence[str]) -> bool:
        """Return true or false."""
        if not isinstance(value, bool):
            raise self.error(path, f"{path[-1]} is {value!r}, neither true nor false")
        return value

    def score(self, value: object, path: Sequence[str]) -> float:
        """Return a score from -10 to 10."""
        if isinstance(value, bool) or not isinstance(value, int | float) or not -10 <= value <= 10:
            raise self.error(
                path, f"{value!r} is no score in -10..10" if value is not None else f"no {path[-1]}"
            )
        return float(value)


def parse(text: str, file: str, base: Codebook | None) -> Codebook:
    """Return the codebook that a file holds; ``base`` is the one that it may extend."""
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"line \d+", str(error))
        raise CodebookError(file, f"no TOML: {error}", place[0] if place else None) from error
    check = Checker(text, file)
    keys = {"name", "version", "extends", "source"}
    about = check.table(raw.get("codebook", {}), ["codebook"], keys)
    check.that(bool(about), ["codebook"], "no [codebook]")
    name = check.text(about.get("name"), ["codebook", "name"])
    if "version" in about or "extends" in about:
        name = f"{name} {check.text(about.get('version'), ['codebook', 'version'])}"
    if "extends" not in about:
        return _whole(raw, name, check)
    if base is None or about["extends"] != base.name:
        ours = base.name if base is not None else "nothing"
        raise check.error(["codebook", "extends"], f"{about['extends']!r} cannot be extended, only {ours}")
    check.that(name != base.name, ["codebook", "name"], f"{name} is what ships; another needs another name")
    return _Extension(raw, check, base).codebook(name, str(about.get("source", "")))


def _whole(raw: dict[str, Any], name: str, check: Checker) -> Codebook:
    for section in _WHOLE:
        check.that(isinstance(raw.get(section), dict) and bool(raw[section]), [section], f"no [{section}]")
    check.table(raw, [], {"codebook", *_WHOLE, "maps"})
    quads = {int(key): str(value) for key, value in raw["quads"].items()}
    types = {key: read_type(key, body, check, quads, None) for key, body in raw["types"].items()}
    book = Codebook(
        name=name,
        source=str(raw["codebook"].get("source", "")),
        types=types,
        contexts=_meanings(raw["contexts"], "contexts", check),
        sectors=_meanings(raw["sectors"], "sectors", check),
        statuses=_meanings(raw["statuses"], "statuses", check),
        quads=quads,
        file=check.file,
        maps=_maps(raw.get("maps", {}), check, types),
    )
    check.that(set(book.statuses) == set(STATUSES), ["statuses"], f"statuses must be {', '.join(STATUSES)}")
    _check_codes(book, check)
    return book


class _Extension:
    """What a file adds to a codebook."""

    def __init__(self, raw: dict[str, Any], check: Checker, base: Codebook) -> None:
        self.raw = check.table(raw, [], {"codebook", *_ADDED})
        self.check = check
        self.base = base

    def codebook(self, name: str, source: str) -> Codebook:
        """Return the whole of both."""
        check, base, raw = self.check, self.base, self.raw
        bodies = check.table(raw.get("types", {}), ["types"])
        types = dict(base.types)
        for key, body in bodies.items():
            types[key] = self._type(key, body)
        contexts, words = self._contexts()
        sectors = check.table(raw.get("sectors", {}), ["sectors"])
        self._new(sectors, base.sectors, "sectors")
        classes = read_classes(raw.get("classes", {}), check)
        book = replace(
            base,
            name=name,
            source=source,
            file=check.file,
            extends=base.name,
            types=types,
            contexts=base.contexts | contexts,
            sectors=base.sectors | _meanings(sectors, "sectors", check),
            classes=classes,
            context_words=words,
            triggers=tuple(
                row for key, body in bodies.items() for row in read_triggers(body, types[key], check, classes)
            ),
            maps=_maps(raw.get("maps", {}), check, types),
        )
        _check_codes(book, check)
        self._check_reached(book)
        return book

    def _type(self, name: str, body: object) -> EventType:
        ours, at = self.base.types.get(name), ["types", name]
        if ours is None:
            return read_type(name, body, self.check, self.base.quads, self.base)
        table = self.check.table(body, at)
        for key in table:
            if key not in _MORE_OF_OURS:
                reason = (
                    f"{name} is {self.base.name}'s; a file may add {', '.join(sorted(_MORE_OF_OURS))} to it"
                )
                raise self.check.error([*at, key], reason)
        modes = self.check.table(table.get("modes", {}), [*at, "modes"])
        self._new(modes, ours.modes, *at, "modes")
        added = {
            key: _mode(key, value, ours.intensity, self.check, [*at, "modes", key])
            for key, value in modes.items()
        }
        return replace(ours, modes=ours.modes | added, examples=_examples(table, self.check, at))

    def _contexts(self) -> tuple[dict[str, str], dict[str, tuple[str, ...]]]:
        contexts = self.check.table(self.raw.get("contexts", {}), ["contexts"])
        self._new(contexts, self.base.contexts, "contexts")
        meanings, words = {}, {}
        for key, value in contexts.items():
            at = ["contexts", key]
            table = self.check.table(
                {"definition": value} if isinstance(value, str) else value, at, {"definition", "words"}
            )
            meanings[key] = self.check.text(table.get("definition"), [*at, "definition"])
            words[key] = self.check.texts(table.get("words", []), [*at, "words"])
            for word in words[key]:
                self.check.that(len(word.split()) <= 3, [*at, "words"], f"{word!r} has more than three words")
        return meanings, {key: found for key, found in words.items() if found}

    def _new(self, table: dict[str, Any], ours: Collection[str], *at: str) -> None:
        for key in table:
            self.check.that(key not in ours, [*at, key], f"{self.base.name} has {key!r} already")

    def _check_reached(self, book: Codebook) -> None:
        """A new type without a trigger would never be found."""
        named = {row.type for row in book.triggers}
        for name in book.types:
            if name not in self.base.types:
                self.check.that(
                    name in named, ["types", name], f"no [[types.{name}.triggers]]: nothing would be coded"
                )


def read_type(
    name: str, body: object, check: Checker, quads: Collection[int], base: Codebook | None
) -> EventType:
    """Return an event type; where a ``base`` is extended, one that may be like one of the base's."""
    at = ["types", name]
    check.that(re.fullmatch(r"[A-Z][A-Z_]*", name) is not None, at, f"{name}: a type is named in capitals")
    table = check.table(body, at, _TYPE_KEYS if base is not None else _TYPE_KEYS - {"triggers", "examples"})
    definition = check.text(table.get("definition"), [*at, "definition"])
    quad = table.get("quad")
    listed = ", ".join(map(str, quads))
    check.that(
        not isinstance(quad, bool) and quad in quads, [*at, "quad"], f"quad is {quad!r}, none of {listed}"
    )
    intensity = check.score(table.get("intensity"), [*at, "intensity"])
    modes = check.table(table.get("modes", {}), [*at, "modes"])
    like = table.get("like")
    if base is not None:
        like = like or likeness(int(quad or 0))
        check.that(like in base.types, [*at, "like"], f"{base.name} has no type {like!r}")
    return EventType(
        name=name,
        definition=definition,
        quad=int(quad or 0),
        intensity=intensity,
        symmetric=check.flag(table.get("symmetric", False), [*at, "symmetric"]),
        recipient=check.flag(table.get("recipient", False), [*at, "recipient"]),
        modes={key: _mode(key, value, intensity, check, [*at, "modes", key]) for key, value in modes.items()},
        future=table.get("future"),
        cancelled=table.get("cancelled"),
        note=table.get("note"),
        like=like,
        examples=_examples(table, check, at),
    )


def _examples(table: dict[str, Any], check: Checker, at: list[str]) -> tuple[str, ...]:
    return check.texts(table.get("examples", []), [*at, "examples"])


def _mode(name: str, value: object, intensity: float, check: Checker, at: list[str]) -> Mode:
    table = check.table(value, at, _MODE_KEYS)
    words = check.texts(table.get("words", []), [*at, "words"])
    for word in words:
        check.that(len(word.split()) == 1, [*at, "words"], f"{word!r} is not one word")
    return Mode(
        name,
        check.text(table.get("definition"), [*at, "definition"]),
        check.score(table.get("intensity", intensity), [*at, "intensity"]),
        table.get("note"),
        words,
    )


def _meanings(table: dict[str, Any], section: str, check: Checker) -> dict[str, str]:
    return {key: check.text(value, [section, key]) for key, value in table.items()}


def _check_codes(book: Codebook, check: Checker) -> None:
    for kind in book.types.values():
        for key, code in (("future", kind.future), ("cancelled", kind.cancelled)):
            at = ["types", kind.name, key]
            check.that(code is None or code in book.types, at, f"{kind.name}: no type {code}")


def _maps(value: object, check: Checker, types: dict[str, EventType]) -> dict[str, CodeMap]:
    tables = check.table(value, ["maps"])
    return {name: _map(name, body, check, types) for name, body in tables.items()}


def _map(name: str, body: object, check: Checker, types: dict[str, EventType]) -> CodeMap:
    at = ["maps", name]
    table = check.table(body, at, {"source", "codes"})
    codes: dict[str, dict[str, str | int]] = {}
    for key, fields in check.table(table.get("codes", {}), [*at, "codes"]).items():
        here = [*at, "codes", key]
        kind, slash, mode = key.partition("/")
        check.that(kind in types, here, f"no event type {kind!r}")
        check.that(not slash or mode in types[kind].modes, here, f"{kind} has no mode {mode!r}")
        codes[key] = check.table(fields, here)
        for field, code in codes[key].items():
            right = isinstance(code, str | int) and not isinstance(code, bool)
            check.that(right, [*here, field], f"{field} is {code!r}, neither text nor whole number")
        first = next(iter(codes.values()))
        check.that(
            set(codes[key]) == set(first),
            here,
            f"{key} has not the same keys as the first: {', '.join(first)}",
        )
    missing = [kind for kind in types if kind not in codes]
    check.that(not missing, [*at, "codes"], f"no code for {', '.join(missing)}: every type needs one")
    return CodeMap(name, str(table.get("source", "")), codes)
