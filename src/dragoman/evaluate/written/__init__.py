"""Stories written for the corpus: text and annotation in one file that a person can write and read.

``docs/annotation.md`` tells of the form.
"""

from dragoman.evaluate.written.convert import to_document, to_gold
from dragoman.evaluate.written.parse import read_story, read_written
from dragoman.evaluate.written.story import Story, WrittenError

__all__ = ["Story", "WrittenError", "read_story", "read_written", "to_document", "to_gold"]
