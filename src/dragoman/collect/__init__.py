"""Room: collect. Finds stories in files, folders, JSON Lines, CSV, saved feeds, and gzip of any of these."""

from dragoman.collect.item import Found, How, Item, Unreadable
from dragoman.collect.unpack import record_of, story_of
from dragoman.collect.walk import Folder, collect

__all__ = ["Folder", "Found", "How", "Item", "Unreadable", "collect", "record_of", "story_of"]
