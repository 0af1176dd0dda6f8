"""The land of a story's publisher, by the address it was published at: ``.co.uk``, ``.ca``, ``.ie``."""

from __future__ import annotations

from urllib.parse import urlsplit

from dragoman.knowledge.base import KnowledgeBase

_ANYBODYS = frozenset(
    ["ai", "am", "cc", "co", "fm", "gg", "io", "la", "ly", "me", "sh", "st", "to", "tv", "vc", "ws"]
)
"""Domains of small states that anybody registers."""
_OTHER = {"uk": "GBR", "eu": None}


def site_land(address: str | None, base: KnowledgeBase) -> str | None:
    """Return the country (alpha-3) of a web address or a bare domain; None for .com, .org and the like.

    >>> from dragoman.knowledge.base import load_knowledge
    >>> base = load_knowledge()
    >>> [site_land(one, base) for one in ("https://www.example.co.uk/a", "example.ca", "example.com")]
    ['GBR', 'CAN', None]
    """
    if not address:
        return None
    host = urlsplit(address if "//" in address else f"//{address}").hostname or ""
    last = host.rpartition(".")[2].lower()
    if last in _OTHER:
        return _OTHER[last]
    if len(last) != 2 or last in _ANYBODYS:
        return None
    return next((code for code, land in base.countries.items() if land.iso2.lower() == last), None)
