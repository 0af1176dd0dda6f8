"""Ids that are the same in every run and on every machine: they follow from what a story is.

The id of a thing in an export is ``<version id>.<id in the record>``, as in the store
(:mod:`dragoman.store.keys`). The version id hashes address, text, title, publisher and day of the story, so
that two outlets that print one text have two ids, and a record read from JSON Lines has the ids it has in a
database.
Formats that ask for a number get 63 bits of a hash of that id.
"""

from __future__ import annotations

from hashlib import blake2b

from dragoman.record.models import StoryInfo
from dragoman.store.keys import story_id, version_id


def version_of(story: StoryInfo) -> str:
    """Return the id of a story's version, 16 hex digits.

    >>> from dragoman.record.examples import small_record
    >>> version_of(small_record().story)
    'a8d199a12165d9f4'
    """
    identity = story_id(story.id, url=story.url, publisher=story.publisher)
    return version_id(
        identity, story.id, title=story.title, publisher=story.publisher, published=story.published
    )


def number_of(identifier: str) -> int:
    """Return a positive whole number below 2⁶³ for an id.

    Two of a million ids share one with a probability of about 5 in 100 million.

    >>> number_of("a8d199a12165d9f4.E1")
    8519695625614510482
    """
    return int.from_bytes(blake2b(identifier.encode(), digest_size=8).digest(), "big") >> 1
