"""Knowledge: dated, sourced facts about countries, organizations, places, people and offices."""

from dragoman.knowledge.base import KnowledgeBase, load_knowledge
from dragoman.knowledge.gazetteer import Gazetteer, load_gazetteer
from dragoman.knowledge.tables import TableError

__all__ = ["Gazetteer", "KnowledgeBase", "TableError", "load_gazetteer", "load_knowledge"]
