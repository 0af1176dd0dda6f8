"""Texts of readouts: Markdown with front matter, as the archive of White House releases keeps them."""

from __future__ import annotations

import re

_FRONT = re.compile(r"---\n.*?\n---\n(.*)", re.DOTALL)
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_END_MARK = re.compile(r"\\?###.*", re.DOTALL)  # newsroom mark for the end of a release
_EMPHASIS = re.compile(r"[*_]{1,3}([^*_\n]+)[*_]{1,3}", re.DOTALL)
_TAG = re.compile(r"<[^>]+>")
_PARAGRAPH = re.compile(r"\n\s*\n")
_SPACES = re.compile(r"\s+")


def readout_text(source: str) -> str:
    """The paragraphs below the front matter, each on one line, without Markdown's marks.

    The title is front matter and stays out. ValueError when there is no front matter.

    >>> readout_text("---\\ntitle: A call\\n---\\nThe *two*\\nleaders spoke.\\n\\n###\\n")
    'The two leaders spoke.'
    """
    front = _FRONT.match(source)
    if front is None:
        raise ValueError("no front matter")
    body = _LINK.sub(r"\1", front.group(1))
    body = _TAG.sub("", _EMPHASIS.sub(r"\1", _END_MARK.sub("", body)))
    body = body.replace("\\", "").replace("*", "")
    paragraphs = (_SPACES.sub(" ", part).strip(" #") for part in _PARAGRAPH.split(body))
    return "\n\n".join(part for part in paragraphs if part)
