from __future__ import annotations

import textwrap

from hypothesis import given
from hypothesis import strategies as st

from dragoman.ingest.plain import PLAIN, blocks

FIRST = (
    "Foreign ministers of four states met on Tuesday in the capital of Ecuador to discuss the crisis across "
    "the border, where more than forty thousand people have waited for weeks to be let through to safety."
)
SECOND = (
    "They agreed to reopen two crossings by the end of the month and to meet again in May, officials said."
)


def texts(text: str) -> list[str]:
    return [block.text for block in blocks(text)]


def test_blank_lines_part_paragraphs() -> None:
    assert texts(f"{FIRST}\n\n{SECOND}") == [FIRST, SECOND]


def test_single_line_ends_part_long_paragraphs() -> None:
    assert texts(f"{FIRST}\n{SECOND}") == [FIRST, SECOND]


def test_hand_wrapped_lines_are_joined() -> None:
    wrapped = "\n\n".join(textwrap.fill(paragraph, 68) for paragraph in (FIRST, SECOND))
    assert texts(wrapped) == [FIRST, SECOND]


def test_indents_part_hand_wrapped_paragraphs() -> None:
    wrapped = "\n".join(textwrap.fill(text, 66, initial_indent="    ") for text in (FIRST, SECOND, FIRST))
    assert texts(wrapped) == [FIRST, SECOND, FIRST]


def test_short_lines_above_a_wrapped_story_stay_apart() -> None:
    wrapped = "\n\n".join(["Ministers meet\nBorder on the agenda", textwrap.fill(FIRST * 2, 70)])
    assert texts(wrapped)[:2] == ["Ministers meet", "Border on the agenda"]


def test_a_broken_word_is_joined_as_it_stands() -> None:
    wrapped = textwrap.fill(FIRST, 70) + "\nand the visit of the Iraqi foreign minister Ibrahim al-\nJaafari."
    assert texts(wrapped)[-1].endswith("Ibrahim al-Jaafari.")


def test_bullets_become_items() -> None:
    found = blocks("They agreed to:\n- reopen the border\n- exchange envoys\n• meet again")
    assert [(block.text, block.role) for block in found][1:] == [
        ("reopen the border", "item"),
        ("exchange envoys", "item"),
        ("meet again", "item"),
    ]


@given(st.text(alphabet="ab .\n-", max_size=300))
def test_words_are_kept_in_order(text: str) -> None:
    kept = "".join(texts(text)).replace(" ", "")
    stripped = text.replace(" ", "").replace("\n", "")
    assert kept.replace("-", "") == stripped.replace("-", "")


def test_plain_is_never_sure() -> None:
    assert not PLAIN.sniff(b"They met.")
