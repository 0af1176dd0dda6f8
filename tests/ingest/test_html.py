from __future__ import annotations

from datetime import date

import pytest

from dragoman.errors import InputError
from dragoman.examples import read
from dragoman.ingest.html import HTML


def page(head: str, body: str = "<p>The minister met her guest in Quito on Monday.</p>") -> bytes:
    return f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode()


def test_an_article_is_taken_from_its_page() -> None:
    draft = HTML.read(read("page.html"), name="page.html")
    assert draft.title == "Chile and Japan agree on lithium partnership"
    assert (draft.publisher, draft.published) == ("Example Herald", date(2022, 8, 17))
    assert draft.url == "https://example.org/2022/08/chile-japan-lithium"
    words = [block.text for block in draft.blocks]
    assert "Home" not in " ".join(words)
    assert "Next steps" in [block.text for block in draft.blocks if block.role == "heading"]
    assert any("about $900 million and employ" in text for text in words)


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="2019-04-09T17:36:00Z">',
        '<meta name="DC.date.issued" content="2019-04-09">',
        '<script type="application/ld+json">{"@graph": [{"datePublished": "2019-04-09"}]}</script>',
        '<meta itemprop="datePublished" content="April 9, 2019">',
    ],
)
def test_a_page_states_its_day_in_many_ways(head: str) -> None:
    assert HTML.read(page(head), name="page.html").published == date(2019, 4, 9)


def test_a_day_in_the_text_or_footer_is_not_metadata() -> None:
    body = "<p>The minister met her guest on 9 April 2019 in Quito.</p><footer>Copyright 2021</footer>"
    assert HTML.read(page("", body), name="page.html").published is None


def test_broken_json_is_passed_over() -> None:
    head = '<script type="application/ld+json">{"datePublished": </script>'
    assert HTML.read(page(head), name="page.html").published is None


@pytest.mark.parametrize("data", [page("", ""), page("", "<p> </p>"), b"<html></html>"])
def test_a_page_without_an_article_is_refused(data: bytes) -> None:
    with pytest.raises(InputError, match=r"page\.html: no article found in the page"):
        HTML.read(data, name="page.html")


def test_an_xhtml_declaration_is_no_obstacle() -> None:
    body = b"<html><body><p>The minister met Mr Mu\xf1oz.</p></body></html>"
    data = b'<?xml version="1.0" encoding="iso-8859-1"?>' + body
    assert HTML.sniff(data)
    assert "Muñoz" in HTML.read(data, name="page.xhtml").blocks[0].text


@pytest.mark.parametrize("head", [b"They met <html>", b"<b>They met", b"", b"<head", b"<headline>They met"])
def test_other_beginnings_are_no_page(head: bytes) -> None:
    assert not HTML.sniff(head)
