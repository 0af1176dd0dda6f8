"""Keys and ids: whole numbers that join rows inside one record, and ids that are the same on every machine.

A *key* packs where a thing stands: the version it belongs to, its layer, its number in that layer. Keys of
all layers are distinct, the things of a version lie side by side, and the version is in the key. Versions are
numbered by the database, so keys mean nothing outside it. *Ids* come from what a story is, and are what
exports show: ``<version id>.<id in the record>``.
"""

from __future__ import annotations

import hashlib
import re
from datetime import date
from typing import Final, Literal
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit, urlunsplit

Layer = Literal["actor", "place", "time", "event", "statement", "figure", "visit", "membership"]

LAYERS: Final[tuple[Layer, ...]] = (
    "actor",
    "place",
    "time",
    "event",
    "statement",
    "figure",
    "visit",
    "membership",
)
"""Layer → its number in a key, by position. Only ever add at the end: keys are stored."""

NUMBER_BITS: Final = 16
LAYER_BITS: Final = 4
VERSION_SHIFT: Final = NUMBER_BITS + LAYER_BITS
MOST: Final = (1 << NUMBER_BITS) - 1
"""How many things of one layer a story may have."""

_CODES: Final = {layer: code for code, layer in enumerate(LAYERS)}


def thing_key(version: int, layer: Layer, number: int) -> int:
    """Return the key of the ``number``-th thing (from 1) of a layer of a version.

    >>> thing_key(1, "actor", 1), version_of(thing_key(7, "visit", 3))
    (1048577, 7)

    Raises ``OverflowError`` over :data:`MOST` things.
    """
    if not 0 < number <= MOST:
        raise OverflowError(f"over {MOST} things of one kind in a story")
    return (version << VERSION_SHIFT) | (_CODES[layer] << NUMBER_BITS) | number


def version_of(key: int) -> int:
    """Return the key of the version that a thing belongs to."""
    return key >> VERSION_SHIFT


def layer_of(key: int) -> Layer:
    """Return the layer of a thing.

    >>> layer_of(thing_key(7, "visit", 3))
    'visit'
    """
    return LAYERS[(key >> NUMBER_BITS) & ((1 << LAYER_BITS) - 1)]


def key_range(version: int) -> tuple[int, int]:
    """Return the first and the last key that a thing of a version may have, both included."""
    return version << VERSION_SHIFT, ((version + 1) << VERSION_SHIFT) - 1


_TRACKING: Final = re.compile(
    r"(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|_ga|ocid|cmpid|smid|partner|ref_src)", re.I
)
"""Parameters that say how a reader came to a page, not which page it is."""

_PORTS: Final = {"http": 80, "https": 443}


def canonical_url(url: str) -> str:
    """Return one form of an address for the many that lead to the same page.

    Scheme ``https``, host in lower case without ``www.`` and default port, no fragment, no tracking
    parameters, the others sorted, one way of percent-encoding, no slash at the end.

    >>> canonical_url("HTTP://www.Example.org:80/a/b/?utm_source=x&b=2&a=1#top")
    'https://example.org/a/b?a=1&b=2'
    """
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError:  # "http://host:port/", "http://["
        return url.strip()
    if parts.scheme.lower() not in _PORTS or not parts.hostname:
        return url.strip()
    host = parts.hostname.removeprefix("www.")
    if port is not None and port != _PORTS[parts.scheme.lower()]:
        host = f"{host}:{port}"
    path = quote(unquote(parts.path), safe="/:@!$&'()*+,;=~-._").rstrip("/")
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    query = urlencode(sorted((name, value) for name, value in pairs if not _TRACKING.fullmatch(name)))
    return urlunsplit(("https", host, path, query, ""))


def _digest(*parts: str | None) -> str:
    """Hash parts so that no two lists of parts run together; 16 hex digits, as story ids have."""
    packed = "".join("-" if part is None else f"{len(part)}:{part}" for part in parts)
    return hashlib.sha256(packed.encode()).hexdigest()[:16]


def story_id(content: str, *, url: str | None = None, publisher: str | None = None) -> str:
    """Return the id of a story: from its address; without one, from its text's hash and who published it.

    >>> story_id("f9b5", url="http://example.org/a") == story_id("0000", url="https://www.example.org/a/")
    True
    >>> story_id("f9b5", publisher="Andina") == story_id("f9b5", publisher="Lusa")
    False
    """
    return _digest("url", canonical_url(url)) if url else _digest("text", content, publisher)


def version_id(
    story: str,
    content: str,
    *,
    title: str | None = None,
    publisher: str | None = None,
    published: date | None = None,
) -> str:
    """Return the id of a version of a story: it follows all that coding depends on.

    >>> version_id("a", "f9b5") == version_id("a", "f9b5", published=date(2019, 4, 9))
    False
    """
    return _digest(story, content, title, publisher, published.isoformat() if published else None)
