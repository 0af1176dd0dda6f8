from __future__ import annotations

import pytest

from dragoman.ingest.formats import Format, choose, formats


def test_what_is_registered() -> None:
    own = {
        name: reader.extensions
        for name, reader in formats().items()
        if type(reader).__module__.startswith("dragoman.")
    }
    assert own == {
        "html": (".html", ".htm", ".xhtml"),
        "markdown": (".md", ".markdown", ".mdown", ".mkd"),
        "plain": (".txt", ".text", ""),
    }
    assert all(isinstance(reader, Format) for reader in formats().values())


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("a.md", b"They met.", "markdown"),
        ("a.HTM", b"They met.", "html"),
        ("a.txt", b"They met.", "plain"),
        ("-", b"They met.", "plain"),
        ("a.xyz", b"They met.", "plain"),
        ("-", b"\n<!DOCTYPE html><html>", "html"),
        ("a.txt", b"<html><body>", "html"),
        ("-", b"---\ntitle: They met\n---\n", "markdown"),
        ("v1.2", b"<!-- saved --><html>", "html"),
    ],
)
def test_extension_then_first_bytes(name: str, data: bytes, expected: str) -> None:
    assert choose(data, name=name).name == expected
