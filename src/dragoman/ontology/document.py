"""The reference part of ``docs/codebook.md``: types, modes, contexts, statuses and sectors as Markdown.

    python -m dragoman.ontology.document docs/codebook.md

rewrites what stands between the two marks of that page; a test checks that page and data agree.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from dragoman.ontology.codebook import Codebook, EventType, load_codebook

BEGIN = "<!-- generated from the codebook: begin -->"
END = "<!-- generated from the codebook: end -->"


def reference(book: Codebook) -> str:
    """Return the reference as Markdown, without the marks."""
    parts = ["## Event types", "", *_overview(book)]
    for kind in book.types.values():
        parts += ["", *_type(kind, book)]
    for title, table in (("Contexts", book.contexts), ("Statuses", book.statuses), ("Sectors", book.sectors)):
        parts += ["", f"## {title}", "", "| name | meaning |", "| --- | --- |"]
        parts += [f"| `{name}` | {meaning} |" for name, meaning in table.items()]
    return "\n".join([*parts, *_maps(book)])


def _overview(book: Codebook) -> Iterator[str]:
    yield "| type | quad | score | planned, it reduces to | recipient |"
    yield "| --- | --- | ---: | --- | --- |"
    for kind in book.types.values():
        needs = "required" if kind.recipient else "optional"
        future = kind.future or kind.name
        quad = f"{kind.quad} {book.quads[kind.quad]}"
        yield f"| `{kind.name}` | {quad} | {kind.intensity:+g} | `{future}` | {needs} |"


def _type(kind: EventType, book: Codebook) -> Iterator[str]:
    yield f"### {kind.name}"
    yield ""
    yield f"{kind.definition} ({book.quads[kind.quad]}, {kind.intensity:+g})"
    if kind.symmetric:
        yield ""
        yield "Symmetric: whoever takes part on an equal footing is an actor."
    if kind.note:
        yield ""
        yield kind.note
    if kind.modes:
        yield ""
        yield "| mode | meaning | score |"
        yield "| --- | --- | ---: |"
        for mode in kind.modes.values():
            note = f" {mode.note}" if mode.note else ""
            yield f"| `{mode.name}` | {mode.definition}{note} | {mode.intensity:+g} |"
    yield from _own(kind, book)


def _own(kind: EventType, book: Codebook) -> Iterator[str]:
    """What a file says of a type beside what PLOVER's own have: rules, examples, triggers."""
    if kind.like is not None:
        yield from ("", f"Status, day, place and retellings follow the rules of `{kind.like}`.")
    if kind.examples:
        yield ""
        yield from (f"> {example}" for example in kind.examples)
    rows = [row for row in book.triggers if row.type == kind.name]
    if rows:
        yield from ("", "| trigger | where | mode | actor | recipient | prior |")
        yield "| --- | --- | --- | --- | --- | ---: |"
    for row in rows:
        cells = (
            f"`{row.word}` {row.pos}",
            _code(row.needs),
            _code(row.mode),
            _code(row.actor),
            _code(row.recipient),
        )
        yield f"| {' | '.join(cells)} | {row.prior:g} |"


def _code(text: str | None) -> str:
    return f"`{text}`".replace("|", "\\|") if text else ""


def _maps(book: Codebook) -> Iterator[str]:
    for table in book.maps.values():
        keys = list(next(iter(table.codes.values()), {}))
        yield from ("", f"## Codes in {table.name}", "")
        yield f"| code | {' | '.join(keys)} |"
        yield f"| --- |{' --- |' * len(keys)}"
        yield from (
            f"| `{code}` | {' | '.join(str(fields[key]) for key in keys)} |"
            for code, fields in table.codes.items()
        )


def rewrite(page: str, book: Codebook) -> str:
    """Return the page with its generated part renewed. ValueError when the marks are missing."""
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError("the page has no marks for the generated part")
    return f"{before}{BEGIN}\n\n{reference(book)}\n\n{END}{after}"


def main() -> None:
    """Rewrite the page named on the command line."""
    path = Path(sys.argv[1])
    path.write_text(rewrite(path.read_text(encoding="utf-8"), load_codebook()), encoding="utf-8")


if __name__ == "__main__":
    main()
