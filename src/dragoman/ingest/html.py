"""Web pages: trafilatura finds the article; its paragraphs, headings and stated metadata are kept."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from dragoman.errors import InputError
from dragoman.ingest.charset import decode
from dragoman.ingest.dates import parse_day
from dragoman.ingest.draft import Block, Draft, Role
from dragoman.ingest.normalise import normalise, one_line
from dragoman.ingest.tables import toml

_MARKUP = re.compile(rb"<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])", re.IGNORECASE)
_PROLOGUE = re.compile(rb"\A(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*|<!--.*?-->\s*)*", re.DOTALL)
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")  # lxml refuses it in text that is decoded already
_ROLES: dict[str, Role] = {"head": "heading", "item": "item", "row": "item", "figDesc": "caption"}
_LEAVES = frozenset({"p", "head", "item", "quote", "row", "code", "ab", "figDesc"})
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_SKIP = frozenset(
    {"script", "style", "nav", "header", "footer", "aside", "form", "noscript", "template", "button"}
)


@dataclass(frozen=True, slots=True)
class Html:
    """HTML and XHTML pages."""

    name: str = "html"
    extensions: tuple[str, ...] = (".html", ".htm", ".xhtml")

    def sniff(self, head: bytes) -> bool:
        """Whether the file begins as a page does, after an XML declaration or comments."""
        prologue = _PROLOGUE.match(head)
        return _MARKUP.match(head, prologue.end() if prologue else 0) is not None

    def read(self, data: bytes, *, name: str) -> Draft:
        """Read a page; raises ``InputError`` where no article is found in it."""
        import lxml.html
        from lxml.etree import ParserError

        decoded = decode(data, name=name)
        source = _DECLARATION.sub("", normalise(decoded.text))
        try:
            tree = lxml.html.document_fromstring(source)
        except (ParserError, ValueError) as error:
            raise InputError(name, "no article found in the page") from error
        published = _published(tree)
        article = _extract(source)
        blocks = tuple(_blocks(article.body)) if article is not None and article.body is not None else ()
        blocks = blocks or tuple(_plain_blocks(tree))
        if not blocks:
            raise InputError(name, "no article found in the page")
        meta = {"format": self.name, "charset": decoded.encoding}
        if article is not None and article.author:
            meta["author"] = one_line(article.author)
        return Draft(
            blocks,
            title=one_line(article.title) if article is not None and article.title else None,
            published=published,
            publisher=one_line(article.sitename) if article is not None and article.sitename else None,
            url=article.url if article is not None else None,
            meta=meta,
        )


HTML = Html()


def _extract(source: str) -> Any:
    import trafilatura

    return trafilatura.bare_extraction(source, with_metadata=True, include_comments=False)


def _blocks(body: Any) -> Iterator[Block]:
    """The leaves of trafilatura's tree, in order; ``lb`` is a line end."""
    for node in body.iter():
        if node.tag in _LEAVES and not any(child.tag in _LEAVES for child in node.iterdescendants()):
            yield from _lines(_words(node, breaks="lb"), _ROLES.get(node.tag, "text"))


def _plain_blocks(tree: Any) -> Iterator[Block]:
    """Every paragraph of a page too short for trafilatura."""
    for node in tree.iter("p", *_HEADINGS, "li", "blockquote", "figcaption"):
        inside = {parent.tag for parent in node.iterancestors()}
        if not inside & _SKIP and not (node.tag in {"li", "blockquote"} and node.find(".//p") is not None):
            yield from _lines(_words(node, breaks="br"), _html_role(node.tag))


def _html_role(tag: str) -> Role:
    return (
        "heading"
        if tag in _HEADINGS
        else "item"
        if tag == "li"
        else "caption"
        if tag == "figcaption"
        else "text"
    )


def _words(node: Any, *, breaks: str) -> str:
    if not isinstance(node.tag, str) or node.tag in _SKIP:
        return ""  # comments and processing instructions have a function for a tag
    parts = [re.sub(r"\s+", " ", node.text or "")]
    for child in node:
        parts.append(
            "\n" if child.tag == breaks else "; " if child.tag == "cell" and parts[0].strip() else ""
        )
        parts.append(_words(child, breaks=breaks))
        parts.append(re.sub(r"\s+", " ", child.tail or ""))
    return "".join(parts)


def _lines(text: str, role: Role) -> Iterator[Block]:
    for line in text.split("\n"):
        if clean := one_line(line):
            yield Block(clean, role)


def _published(tree: Any) -> date | None:
    """The publication day that the page states: meta elements, JSON-LD, then ``<time>`` marked as such."""
    stated: dict[str, str] = {}
    for node in tree.iter("meta"):
        key = (node.get("property") or node.get("name") or node.get("itemprop") or "").lower()
        stated.setdefault(key, node.get("content") or "")
    values = [stated[key] for key in toml("metadata.toml")["html"]["published"] if key in stated]
    for node in tree.iter("script"):
        if (node.get("type") or "").lower() == "application/ld+json":
            values.extend(_json_dates(node.text or ""))
    for node in tree.iter("time"):
        marks = f"{node.get('itemprop') or ''} {node.get('class') or ''}"
        if "pubdate" in node.attrib or re.search(r"publish|pubdate", marks, re.IGNORECASE):
            values.append(node.get("datetime") or "".join(node.itertext()))
    return next((day for value in values if (day := parse_day(value))), None)


def _json_dates(source: str) -> list[str]:
    try:
        queue: list[Any] = [json.loads(source)]
    except (ValueError, RecursionError):
        return []
    found: list[str] = []
    while queue:
        value = queue.pop(0)
        if isinstance(value, list):
            queue.extend(value)
        elif isinstance(value, dict):
            if isinstance(value.get("datePublished"), str):
                found.append(value["datePublished"])
            queue.extend(item for item in value.values() if isinstance(item, (dict, list)))
    return found
