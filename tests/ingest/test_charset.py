from __future__ import annotations

import pytest

from dragoman.errors import InputError
from dragoman.ingest.charset import decode

PROSE = (
    "Foreign Minister Nestor Popolizio said the “Lima Group” – fourteen states – won’t recognise him. " * 3
)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be", "cp1252"]
)
def test_every_usual_encoding_gives_the_same_text(encoding: str) -> None:
    assert decode(PROSE.encode(encoding), name="story.txt").text == PROSE


def test_a_declared_charset_is_believed() -> None:
    page = '<html><head><meta charset="windows-1251"></head><p>Лавров met his guest.</p></html>'
    assert decode(page.encode("cp1251"), name="page.html").text == page
    xml = '<?xml version="1.0" encoding="Shift_JIS"?><html><p>安倍 spoke.</p></html>'
    assert decode(xml.encode("shift_jis"), name="page.xhtml").encoding == "shift_jis"


def test_a_page_that_says_latin_1_but_is_utf8_is_read_as_utf8() -> None:
    page = '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>Peru’s minister</p>'
    assert decode(page.encode("utf-8"), name="page.html").text == page


def test_a_page_that_says_latin_1_is_read_as_windows_1252() -> None:
    page = '<meta charset="iso-8859-1"><p>Peru’s minister</p>'
    assert decode(page.encode("cp1252"), name="page.html").text == page


def test_an_unknown_or_absurd_declaration_is_ignored() -> None:
    for charset in ("no-such-thing", "rot13", "hex"):
        page = f'<meta charset="{charset}"><p>They met in Malmö.</p>'
        assert decode(page.encode("utf-8"), name="page.html").text == page


def test_other_charsets_are_detected() -> None:
    text = "Το Υπουργείο Εξωτερικών ανακοίνωσε ότι ο υπουργός θα ταξιδέψει στη Λευκωσία τη Δευτέρα. " * 4
    assert decode(text.encode("iso8859-7"), name="story.txt").text == text


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"%PDF-1.7\n1 0 obj", "a PDF file, not text"),
        (b"PK\x03\x04\x14\x00", "a ZIP or Office file, not text"),
        (b"\x89PNG\r\n\x1a\n", "a PNG image file, not text"),
        (b"They met\x00 in Lima.", "binary, not text"),
        (bytes(range(1, 32)) * 10, "binary, not text"),
        ("Perú – Chile – Brasília".encode() + b"\xe2\x28\xa1", "broken UTF-8"),
        (b"\xff\xfeT\x00h\x00e\x00\xd8", "broken UTF-16"),
    ],
)
def test_what_is_no_text_is_refused_with_its_reason(data: bytes, reason: str) -> None:
    with pytest.raises(InputError) as caught:
        decode(data, name="in.bin")
    assert caught.value.reason == reason
    assert str(caught.value).startswith("in.bin: ")


def test_broken_utf8_is_located() -> None:
    good = "Perú – Chile – Brasília. ".encode()
    with pytest.raises(InputError) as caught:
        decode(good + b"\xff", name="story.txt")
    assert caught.value.place == f"byte {len(good)}"
