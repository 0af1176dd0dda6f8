from datetime import date

import pytest
import spacy
from hypothesis import example, given, settings
from hypothesis import strategies as st
from spacy import displacy
from spacy.tokens import Doc, DocBin

import dragoman
from dragoman.annotate import annotate
from dragoman.annotate.component import DragomanReader, Layout
from dragoman.ingest import read_text

STORY = """ACCRA, May 4 (Fjord Wire) – Ghana's foreign minister, Kofi Mensah, arrived in \
Oslo on Tuesday for two days of talks.

“We came to listen,” Mensah told reporters at the airport.  He said that both countries had agreed to \
reopen their embassies.

Norway's prime minister will travel to Accra next month, her office said in a statement.
"""
ODD = "🇳🇴 Reis 👩🏽‍⚖️ left.\u00a0\u2003She smiled…\t\n \n\u200fقال الوزير: “نعم”.\r\nEnd\u2028of it."
PIECES = (
    "Reis arrived in Rabat.",
    "“We are glad,” she said.",
    "\n",
    "\n\n",
    " ",
    "\t",
    "\u00a0",
    "\u200f",
    "قال الوزير",
    "😀",
    "🇰🇪",
    "e\u0301",
    "x",
    "...",
    "\u2028",
    "The U.N. sent $5m",
)
TEXTS = st.lists(st.sampled_from(PIECES), max_size=9).map("".join)


@pytest.fixture(scope="module")
def nlp():
    return dragoman.load()


def lines_of(text: str) -> list[tuple[int, int]]:
    found, at = [], 0
    for line in text.split("\n"):
        if line:
            found.append((at, at + len(line)))
        at += len(line) + 1
    return found


def check(doc: Doc, text: str) -> None:
    """What holds for any text, whatever the weights say."""
    assert doc.text == text
    assert all(text[token.idx : token.idx + len(token)] == token.text for token in doc)
    sentences = list(doc.sents)
    assert [token.i for sentence in sentences for token in sentence] == list(range(len(doc)))
    for sentence in sentences:
        words = [token for token in sentence if not token.is_space]
        assert sum(token.head.i == token.i for token in sentence) == 1
        assert all(token.head in sentence for token in sentence)
        for start, end in lines_of(text):
            inside = [start <= token.idx < end for token in words]
            assert all(inside) or not any(inside)
    for token in doc:
        assert (token.dep_ == "root") == (token.head.i == token.i)
        assert token.lemma_
        if token.is_space:
            assert token.pos_ == "SPACE"
            assert not list(token.children)
    for span in [*doc.ents, *(span for group in doc.spans.values() for span in group)]:
        assert span.text.strip()
        assert not span[0].is_space
        assert not span[-1].is_space
    for attribution in doc._.attributions:
        for start, end in [attribution.cue, *attribution.content]:
            assert 0 <= start < end <= len(doc)


@settings(max_examples=40, deadline=None)
@given(TEXTS)
@example("")
@example(" ")
@example("\n\n")
@example("\n a\n")
@example(ODD)
@example(STORY)
def test_any_text(nlp, text):
    if text.isspace():
        assert [token.pos_ for token in nlp(text)] == ["SPACE"] * len(nlp.make_doc(text))
        assert nlp(text).text == text
        return
    check(nlp(text), text)


def test_offsets_are_characters_not_bytes(nlp):
    doc = nlp("😀 Ana Reis arrived in Rabat.")
    (reis,) = [token for token in doc if token.text == "Reis"]
    assert doc.text[reis.idx :].startswith("Reis arrived")


def test_a_storys_paragraphs_are_what_is_read():
    story = read_text(STORY, published=date(2024, 5, 7))
    (doc,) = annotate([story])
    assert doc._.story is story
    assert len(story.paragraphs) == 3
    for sentence in doc.sents:
        words = [token for token in sentence if not token.is_space]
        owners = {
            next((at for at, (start, end) in enumerate(story.paragraphs) if start <= token.idx < end), None)
            for token in words
        }
        assert len(owners) == 1


def test_words_in_no_paragraph_stand_apart():
    """A dateline is no prose: a sentence of its own, without syntax, names or attributions."""
    (doc,) = annotate([read_text(STORY, published=date(2024, 5, 7))])
    story = doc._.story
    start = story.paragraphs[0][0]
    assert doc.text[:start].startswith("ACCRA")
    outside = [token for token in doc if token.idx < start and not token.is_space]
    assert {token.pos_ for token in outside} == {"X"}
    assert {token.head.i for token in outside} == {0}
    assert [token.lemma_ for token in outside] == [token.text for token in outside]
    assert all(entity.start_char >= start for entity in doc.ents)
    layout = Layout.of(doc)
    assert not {token.i for token in outside} & set(layout.tokens)


def test_layout_of_a_bare_text(nlp):
    layout = Layout.of(nlp.make_doc("One two.\n\n \nThree  four\n"))
    assert layout.text.words == ["One", "two", ".", "Three", "four"]
    assert layout.text.blocks == [(0, 3), (3, 5)]


def test_a_paragraph_of_three_thousand_words(nlp):
    sentence = (
        "Norway 's foreign minister said on Monday that talks with Ghana would go on in Oslo until June . "
    )
    text = sentence * 160 + "Then they ended."
    doc = nlp(text)
    check(doc, text)
    assert len(doc) > 3000
    # Every copy is read, to the last: a cut window would show.
    verbs = [token.i for token in doc if token.text == "said"]
    cues = {attribution.cue[0] for attribution in doc._.attributions}
    assert len(cues & set(verbs)) >= 0.9 * len(verbs)
    assert 140 <= len(list(doc.sents)) <= 180


def read_off(doc: Doc) -> tuple:
    return (
        [(t.text, t.pos_, str(t.morph), t.lemma_, t.dep_, t.head.i, t.is_sent_start) for t in doc],
        [(span.start, span.end, span.label_) for span in doc.ents],
        {key: [(span.start, span.end, span.label_) for span in spans] for key, spans in doc.spans.items()},
        doc._.attributions,
        doc._.clusters,
    )


@pytest.mark.parametrize("batch_size", [1, 2, 8])
def test_a_story_is_annotated_alike_alone_and_in_a_batch(nlp, batch_size):
    texts = [STORY, ODD, "", "Reis left.", STORY[:200], "\n"]
    alone = [read_off(nlp(text)) for text in texts]
    assert [read_off(doc) for doc in nlp.pipe(texts, batch_size=batch_size)] == alone


def test_pipe_takes_no_more_than_a_batch_ahead(nlp):
    taken = []

    def stream():
        for number in range(6):
            taken.append(number)
            yield nlp.make_doc("Reis left.")

    found = DragomanReader().pipe(stream(), batch_size=2)
    next(found)
    assert taken == [0, 1]
    assert len(list(found)) == 5


def test_reading_again_changes_nothing(nlp):
    doc = nlp(STORY)
    before = read_off(doc)
    assert read_off(nlp.get_pipe("dragoman_reader")(doc)) == before


def test_doc_bin_keeps_all_but_what_is_of_ours(nlp):
    docs = [nlp(STORY), nlp(ODD), nlp("")]
    stored = DocBin(docs=docs, store_user_data=False).to_bytes()
    back = list(DocBin().from_bytes(stored).get_docs(spacy.blank("en").vocab))
    assert [read_off(doc)[:3] for doc in back] == [read_off(doc)[:3] for doc in docs]


def test_displacy_draws_it(nlp):
    doc = nlp(STORY)
    sentence = next(iter(doc.sents))
    svg = displacy.render(sentence, style="dep", jupyter=False, options={"collapse_punct": False})
    assert svg.count('class="displacy-arrow"') == len(sentence) - 1
    page = displacy.render(doc, style="ent", jupyter=False)
    assert page.count('<mark class="entity"') == len(doc.ents)


def test_the_component_is_found_by_its_name():
    fresh = spacy.blank("en")
    fresh.add_pipe("dragoman_reader")
    assert [token.pos_ for token in fresh("Reis left.")] == ["PROPN", "VERB", "PUNCT"]
