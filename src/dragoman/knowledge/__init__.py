"""Knowledge: dated, sourced facts about countries, organizations, places, people and offices."""

from __future__ import annotations

import os
from pathlib import Path

from dragoman.knowledge.base import KnowledgeBase, load_knowledge
from dragoman.knowledge.gazetteer import Gazetteer, load_gazetteer
from dragoman.knowledge.layers import VARIABLE, active_layers
from dragoman.knowledge.tables import TableError

__all__ = [
    "Gazetteer",
    "KnowledgeBase",
    "TableError",
    "active_layers",
    "load_gazetteer",
    "load_knowledge",
    "use_layers",
]


def use_layers(*paths: str | Path) -> None:
    """Lay files and folders of own knowledge over what ships with Dragoman.

    They hold for this process and those that it starts. Later ones go before earlier ones, all of them before
    ours; without any, ours alone is used. Files are read at once: ``InputError`` names the file and line of
    what is wrong, and then nothing has changed.

    >>> use_layers()
    >>> active_layers()
    ()
    """
    from dragoman.knowledge.laid import load_people
    from dragoman.resolve.knowledge import load_names

    before = os.environ.get(VARIABLE)
    caches = (load_knowledge, load_people, load_names)
    try:
        if paths:
            os.environ[VARIABLE] = os.pathsep.join(str(Path(path).resolve()) for path in paths)
        else:
            os.environ.pop(VARIABLE, None)
        for cached in caches:
            cached.cache_clear()
        if paths:
            load_people()
    except BaseException:
        os.environ.pop(VARIABLE, None)
        if before is not None:
            os.environ[VARIABLE] = before
        for cached in caches:
            cached.cache_clear()
        raise
