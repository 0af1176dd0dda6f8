"""Standoff annotation of stories whose texts are not ours to pass on.

It lives with the evaluation, not with the training: both read it, and evaluation runs without torch.
"""

from dragoman.evaluate.standoff.convert import to_gold, to_standoff
from dragoman.evaluate.standoff.documents import Document, StandoffError, read_corpus, read_document

__all__ = ["Document", "StandoffError", "read_corpus", "read_document", "to_gold", "to_standoff"]
