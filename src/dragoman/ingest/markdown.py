"""Markdown with YAML front matter: clean prose, headings as headings, metadata from the front matter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from dragoman.errors import InputError
from dragoman.ingest.charset import decode
from dragoman.ingest.dates import parse_day
from dragoman.ingest.draft import Block, Draft, Role
from dragoman.ingest.normalise import normalise, one_line
from dragoman.ingest.tables import toml

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_FRONT = re.compile(r"\A\s*---[ ]*\n(?P<yaml>(?:.*\n)*?)(?:---|\.\.\.)[ ]*(?:\n|\Z)")
_FRONT_BYTES = re.compile(rb"\A(?:\xef\xbb\xbf)?\s*---[ \t]*\r?\n\s*[A-Za-z_][\w-]*[ \t]*:")
_TAG = re.compile(r"<[^<>]{0,2000}>")


@dataclass(frozen=True, slots=True)
class Markdown:
    """CommonMark with tables."""

    name: str = "markdown"
    extensions: tuple[str, ...] = (".md", ".markdown", ".mdown", ".mkd")

    def sniff(self, head: bytes) -> bool:
        """Whether the file begins with front matter."""
        return _FRONT_BYTES.match(head) is not None

    def read(self, data: bytes, *, name: str) -> Draft:
        """Read Markdown; raises ``InputError`` where the front matter is not YAML."""
        decoded = decode(data, name=name)
        text = normalise(decoded.text)
        fields, body = _front_matter(text, name)
        blocks = tuple(_blocks(body))
        stated = {key: _field(fields, names) for key, names in toml("metadata.toml")["front_matter"].items()}
        meta = {"format": self.name, "charset": decoded.encoding}
        if stated["author"]:
            meta["author"] = stated["author"]
        return Draft(
            blocks,
            title=stated["title"],
            published=parse_day(stated["published"]) if stated["published"] else None,
            publisher=stated["publisher"],
            url=stated["url"],
            meta=meta,
        )


MARKDOWN = Markdown()


def _front_matter(text: str, name: str) -> tuple[dict[str, str], str]:
    found = _FRONT.match(text)
    if not found:
        return {}, text
    import yaml

    try:
        # BaseLoader keeps every value a string: "2019-04-09" stays as written and is read by our own rules.
        # The C one is four times faster where it was built.
        loaded: Any = yaml.load(found["yaml"], Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader))
    except (yaml.YAMLError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        place = f"line {mark.line + 2}" if mark else None
        raise InputError(name, "the front matter is not YAML", place) from error
    if not isinstance(loaded, dict):
        return {}, text  # a rule, prose and a rule: no front matter at all
    fields = {str(key).lower(): value for key, value in loaded.items() if isinstance(value, str)}
    return fields, text[found.end() :]


def _field(fields: dict[str, str], names: list[str]) -> str | None:
    values = (one_line(fields[name]) for name in names if name in fields)
    return next((value for value in values if value), None)


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    # Indented code is switched off: readouts indent their lists of participants.
    return MarkdownIt("commonmark").enable("table").disable("code")


def _blocks(body: str) -> Iterator[Block]:
    role: Role = "text"
    cells: list[str] = []
    depth, in_cell = 0, False
    for token in _parser().parse(body):
        if token.type == "heading_open":
            role = "heading"
        elif token.type in {"list_item_open", "list_item_close"}:
            depth += 1 if token.nesting > 0 else -1
            role = "item" if depth else "text"
        elif token.type == "heading_close":
            role = "item" if depth else "text"
        elif token.type == "tr_close":
            yield from _clean("; ".join(filter(None, cells)), "item")
            cells = []
        elif token.type in {"td_open", "th_open", "td_close", "th_close"}:
            in_cell = token.nesting > 0
        elif token.type == "inline" and in_cell:
            cells.append(one_line(_inline(token)))
        elif token.type == "inline":
            yield from _clean(_inline(token), role)
        elif token.type in {"fence", "code_block"}:
            yield from _clean(token.content, "text")
        elif token.type == "html_block":
            yield from _clean(_TAG.sub("\n", token.content), role)


def _clean(text: str, role: Role) -> Iterator[Block]:
    for line in text.split("\n"):
        if clean := one_line(line):
            yield Block(clean, role)


def _inline(token: Token) -> str:
    """The words of inline content; hard line breaks become line ends, soft ones spaces."""
    words: list[str] = []
    for child in token.children or []:
        if child.type in {"text", "text_special", "code_inline"}:
            words.append(child.content)
        elif child.type == "softbreak":
            words.append(" ")
        elif child.type == "hardbreak" or (
            child.type == "html_inline" and re.match(r"(?i)<br\b", child.content)
        ):
            words.append("\n")
    return "".join(words)
