from __future__ import annotations

from datetime import date

import pytest

from dragoman.errors import InputError
from dragoman.ingest.markdown import MARKDOWN

STORY = """---
title: "Readout of the Minister’s\\_Call"
published_time: 2021-11-03 16:00:00-05:00
date: '2021-11-04'
source_url: https://example.org/readout
source: Ministry
author: Press office
---
# Call with *Ecuador*

The minister **spoke** with her
[counterpart](https://example.org) about `trade`.  Both
agreed.\\
They will meet ![logo](x.png)soon.

- first <b>point</b>
- second
  point

| Name | Office |
|------|--------|
| Ruiz | envoy  |

> We are ready.

\\###
"""


def test_markup_goes_and_words_stay() -> None:
    draft = MARKDOWN.read(STORY.replace("\\_", " ").encode(), name="readout.md")
    assert [(block.role, block.text) for block in draft.blocks] == [
        ("heading", "Call with Ecuador"),
        ("text", "The minister spoke with her counterpart about trade. Both agreed."),
        ("text", "They will meet soon."),
        ("item", "first point"),
        ("item", "second point"),
        ("item", "Name; Office"),
        ("item", "Ruiz; envoy"),
        ("text", "We are ready."),
        ("text", "###"),
    ]


def test_front_matter_says_what_the_story_is() -> None:
    draft = MARKDOWN.read(STORY.replace("\\_", " ").encode(), name="readout.md")
    assert draft.title == "Readout of the Minister’s Call"
    assert draft.published == date(2021, 11, 3)
    assert (draft.publisher, draft.url) == ("Ministry", "https://example.org/readout")
    assert draft.meta["author"] == "Press office"


def test_broken_front_matter_is_located() -> None:
    with pytest.raises(InputError, match=r"bad\.md: the front matter is not YAML \(line \d+\)"):
        MARKDOWN.read(b"---\ntitle: 'open\nurl: [\n---\nThey met.\n", name="bad.md")


def test_front_matter_cannot_build_objects() -> None:
    draft = MARKDOWN.read(b"---\ntitle: !!python/object/apply:os.getcwd []\n---\nThey met.\n", name="evil.md")
    assert draft.title is None


def test_a_rule_is_no_front_matter() -> None:
    draft = MARKDOWN.read(b"---\n\nThey met in Quito.\n\n---\n\nThey left.\n", name="story.md")
    assert [block.text for block in draft.blocks] == ["They met in Quito.", "They left."]


@pytest.mark.parametrize(
    ("head", "sure"),
    [
        (b"---\ntitle: x\n---\n", True),
        (b"\xef\xbb\xbf---\r\ndate: x", True),
        (b"---\nThey met", False),
        (b"# They", False),
    ],
)
def test_only_front_matter_is_sure_to_be_markdown(head: bytes, sure: bool) -> None:
    assert MARKDOWN.sniff(head) is sure
