from __future__ import annotations

import re
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc, Span
from spacy.vocab import Vocab

from dragoman.annotate.layers import register_extensions
from dragoman.ingest.story import Dateline, Story
from dragoman.resolve.times import resolve_times, story_day

register_extensions()
VOCAB = Vocab()


def blank(text: str, published: date | None = None, **story: object) -> Doc:
    """A document of bare tokens, as the reader leaves it before syntax."""
    words: list[str] = []
    spaces: list[bool] = []
    for match in re.finditer(r"\w+|[^\w\s]|\s", text):
        if match.group() == " " and words and not spaces[-1]:
            spaces[-1] = True
        else:
            words.append(match.group())
            spaces.append(False)
    doc = Doc(VOCAB, words=words, spaces=spaces)
    assert doc.text == text
    doc._.story = Story(id="s", text=text, language="en", published=published, **story)  # type: ignore[arg-type]
    return doc


def test_ranges_in_words_are_one_time() -> None:
    doc = blank("They will meet from Monday to Wednesday, then in May and June.", date(2021, 1, 8))
    times, _ = resolve_times(doc)
    assert [(str(t.start), str(t.end)) for t in times] == [
        ("2021-01-11", "2021-01-13"),
        ("2021-05-01", "2021-06-30"),
    ]


def test_two_times_joined_by_and_stay_two() -> None:
    times, _ = resolve_times(blank("He led the coups of 2001 and 2014.", date(2021, 1, 8)))
    assert [t.timex3 for t in times] == ["2001", "2014"]


def test_the_dateline_is_asked_before_publication() -> None:
    story = Story(
        id="s",
        text="",
        language="en",
        published=date(2019, 4, 12),
        dateline=Dateline(0, 0, None, date(2019, 4, 9)),
    )
    assert story_day(story) == date(2019, 4, 9)
    assert story_day(None) is None


def test_tokens_know_their_time() -> None:
    doc = blank("He left on March 3, 2020.", date(2020, 5, 1))
    times, time_at = resolve_times(doc)
    assert {doc[i].text for i in time_at} == {"March", "3", ",", "2020"}
    assert set(time_at.values()) == {times[0].id} == {"T1"}


def test_furniture_that_is_not_prose_has_no_times() -> None:
    text = "Agency, Monday\n\nThey met on Tuesday."
    doc = blank(text, date(2021, 9, 16), paragraphs=((16, len(text)),))
    assert [doc.text[slice(*t.span)] for t in resolve_times(doc)[0]] == ["Tuesday"]


def test_names_are_no_times() -> None:
    doc = blank("The Sunday Telegraph quoted him on Sunday.", date(2021, 9, 16))
    doc.ents = [Span(doc, 1, 3, label="ORGANIZATION")]
    assert [t.span[0] for t in resolve_times(doc)[0]] == [35]


def test_the_governing_verb_gives_the_tense() -> None:
    def arrival(verb: str, morph: str, *before: str) -> Doc:
        words = ["He", *before, verb, "on", "October", "30", "."]
        at, n = 1 + len(before), len(words)
        doc = Doc(
            VOCAB,
            words=words,
            pos=["PRON", *["AUX"] * len(before), "VERB", "ADP", "PROPN", "NUM", "PUNCT"],
            heads=[at] * (at + 1) + [n - 3, at, n - 3, at],
            deps=["nsubj", *["aux"] * len(before), "root", "case", "obl", "nummod", "punct"],
            morphs=["", *[""] * len(before), morph, "", "", "", ""],
        )
        doc._.story = Story(id="s", text=doc.text, language="en", published=date(2021, 9, 16))
        return doc

    assert resolve_times(arrival("came", "Tense=Past"))[0][0].timex3 == "2020-10-30"
    assert resolve_times(arrival("come", "", "will"))[0][0].timex3 == "2021-10-30"


def test_durations_sets_and_now_have_no_days() -> None:
    doc = blank("For 90 days they now meet every Monday.", date(2021, 9, 16))
    times, _ = resolve_times(doc)
    assert [(t.type, t.timex3) for t in times] == [
        ("DURATION", "P90D"),
        ("DATE", "PRESENT_REF"),
        ("SET", "XXXX-WXX-1"),
    ]
    assert all(t.start is None and t.end is None and t.precision is None for t in times)


PIECES = st.sampled_from(
    [
        "on Monday",
        ", ",
        "the ",
        "last week",
        "May ",
        "3",
        "2019",
        "-",
        "and ",
        "to ",
        "quarter ",
        "of ",
        "yesterday ",
        "9 a.m. ",
        "two years ",
        "later ",
        "early ",
        "الثلاثاء ",
        "🇵🇪 ",
        "weekend ",
        "1990s",
        "century ",
        "31 February ",
        ".",
        "\n\n",
        "from ",
        "next ",
        "third ",
        "half ",
    ]
)


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES, max_size=14).map("".join), st.none() | st.dates(date(1, 1, 1), date(9999, 12, 31)))
def test_any_text_gives_ordered_days_in_the_text_and_the_same_twice(
    text: str, published: date | None
) -> None:
    doc = blank(text, published)
    times, time_at = resolve_times(doc)
    assert (times, time_at) == resolve_times(doc)
    position = 0
    for time in times:
        assert position <= time.span[0] < time.span[1] <= len(text)
        position = time.span[1]
        assert (time.start is None) == (time.end is None) == (time.precision is None)
        assert time.start is None or time.end is None or time.start <= time.end
    assert set(time_at.values()) <= {time.id for time in times}


def test_later_on_a_day_is_that_day_and_later_in_a_month_what_is_left() -> None:
    times, _ = resolve_times(blank("He came later on April 2, and she later in April.", date(2019, 4, 12)))
    assert [(time.start, time.end) for time in times] == [
        (date(2019, 4, 2), date(2019, 4, 2)),
        (date(2019, 4, 13), date(2019, 4, 30)),
    ]
