"""The reference part of ``docs/record.md``: every field of the record, from its models, as Markdown.

    python -m dragoman.record.document docs/record.md

rewrites what stands between the two marks of that page; a test checks that page and models agree.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from dragoman.record.schema import record_schema

BEGIN: Final = "<!-- generated from the models: begin -->"
END: Final = "<!-- generated from the models: end -->"
_WORDS: Final = {"integer": "whole number", "string": "text", "boolean": "true or false"}


def reference() -> str:
    """Return the reference as Markdown, without the marks: a table for each kind of thing.

    >>> reference().splitlines()[0]
    '### Record'
    """
    schema = record_schema()
    models: dict[str, dict[str, Any]] = {"Record": schema, **schema["$defs"]}
    order = ["Record", *_met(schema, schema["$defs"])]
    return "\n".join(line for name in order for line in _section(name, models)).strip()


def rewrite(page: str) -> str:
    """Return the page with its generated part renewed. ValueError when the marks are missing."""
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError("the page has no marks for the generated part")
    return f"{before}{BEGIN}\n\n{reference()}\n\n{END}{after}"


def _met(model: dict[str, Any], models: dict[str, dict[str, Any]]) -> list[str]:
    """Return the models that one refers to, each followed by those it refers to itself."""
    found: list[str] = []
    for field in model["properties"].values():
        for name in _references(field):
            found += [name, *_met(models[name], models)]
    return list(dict.fromkeys(found))


def _references(field: Any) -> Iterator[str]:
    if isinstance(field, dict):
        if "$ref" in field:
            yield field["$ref"].rsplit("/", 1)[1]
        for value in field.values():
            yield from _references(value)
    elif isinstance(field, list):
        for value in field:
            yield from _references(value)


def _section(name: str, models: dict[str, dict[str, Any]]) -> Iterator[str]:
    yield from (f"### {name}", "", _about(models[name]), "")
    yield from ("| field | value | meaning |", "| --- | --- | --- |")
    for field, schema in models[name]["properties"].items():
        meaning = schema.get("description") or " ".join(_about(models[m]) for m in _references(schema))
        yield f"| `{field}` | {_value(schema)} | {meaning.rstrip('.')} |"
    yield ""


def _about(model: dict[str, Any]) -> str:
    return " ".join(model["description"].split("\n\n")[0].split())


def _value(schema: dict[str, Any]) -> str:
    """Word what a field may hold."""
    if "anyOf" in schema:
        return " or ".join(_value(choice) for choice in schema["anyOf"])
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[1]
        return f"[{name}](#{name.lower()})"
    if "const" in schema:
        return f"`{schema['const']}`"
    if "enum" in schema:
        return " ".join(f"`{choice}`" for choice in schema["enum"])
    if "prefixItems" in schema:
        return "span"
    if schema["type"] == "object":
        return f"of each name {_value(schema['additionalProperties'])}"
    if schema["type"] == "array":
        return f"list of {_value(schema['items'])}"
    if schema.get("format") == "date":
        return "day"
    return _WORDS.get(schema["type"], schema["type"])


def main() -> None:
    """Rewrite the page named on the command line."""
    path = Path(sys.argv[1])
    path.write_text(rewrite(path.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
