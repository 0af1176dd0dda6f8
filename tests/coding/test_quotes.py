import pytest

from dragoman.coding.quotes import QuoteIndex, find_quotes


def quoted(text: str) -> list[str]:
    paragraphs, at = [], 0
    for line in text.split("\n"):
        paragraphs.append((at, at + len(line)))
        at += len(line) + 1
    return [text[quote.start : quote.end] for quote in find_quotes(text, paragraphs)]


@pytest.mark.parametrize(
    "text, found",
    [
        ('He said: "We will go."', ["We will go."]),
        ("“We will go,” he said, “and soon.”", ["We will go,", "and soon."]),
        ("Er sagte: „Wir gehen.“ Gut.", ["Wir gehen."]),
        ("Il dit : « Nous partons ». Bon.", ["Nous partons"]),
        ('“We go at once," she said.', ["We go at once,"]),
        ("“He told me ‘no’ twice,” she said.", ["He told me ‘no’ twice,"]),
        ('A 5" gun and 6" shells.', []),
        ("No marks at all, it's plain.", []),
        ("“”", []),
        ("😀 “Go 🚀 now,” قال “نعم.”", ["Go 🚀 now,", "نعم."]),
    ],
)
def test_marks_of_several_kinds(text, found):
    assert quoted(text) == found


def test_a_mark_opened_anew_goes_on_over_paragraphs():
    text = "He said: “One.\n“Two.\n“Three.” That was all."
    assert quoted(text) == ["One.\n“Two.\n“Three."]
    quote = find_quotes(text, [(0, 14), (15, 20), (21, len(text))])[0]
    assert quote.paragraphs == 3


def test_a_mark_left_open_ends_with_its_paragraph():
    assert quoted("She said: “Never.\nThe talks went on.") == ["Never."]


def test_looking_up_by_offset():
    text = 'a "b c" d "e"'
    index = QuoteIndex(find_quotes(text, [(0, len(text))]))
    assert index.at(text.index("c")) == index.quotes[0]
    assert index.at(text.index("d")) is None
