import pytest

from dragoman.annotate.pretokenized import annotate_words

FIRST = ["Ana", "Reis", "arrived", "in", "Rabat", "."]
SECOND = ["She", "said", "talks", "would", "begin", "on", "Monday", "."]


def sentences_of(doc) -> list[list[str]]:
    return [[token.text for token in sentence] for sentence in doc.sents]


def test_words_and_borders_stay_as_given():
    given = [FIRST[:3], FIRST[3:], SECOND]
    doc = annotate_words(given)
    assert sentences_of(doc) == given
    assert [token.pos_ for token in doc[:3]] == ["PROPN", "PROPN", "VERB"]


def test_borders_are_found_where_none_are_to_be_kept():
    doc = annotate_words([[*FIRST, *SECOND]], sentence_borders=False)
    assert sentences_of(doc) == [FIRST, SECOND]


def test_a_paragraph_always_opens_a_sentence():
    doc = annotate_words([FIRST[:2], FIRST[2:]], sentence_borders=False, breaks=[True, True])
    assert doc[2].is_sent_start


def test_long_documents_are_read_sentence_by_sentence_to_the_end():
    given = [SECOND, FIRST] * 40
    doc = annotate_words(given)
    assert sentences_of(doc) == given
    arrivals = [token for token in doc if token.text == "arrived"]
    assert {token.dep_ for token in arrivals} == {"root"}


def test_words_that_the_tokenizer_would_cut_are_one():
    doc = annotate_words([["New York-based", "envoys", "left", "U.S.-Mexico", "talks", "."]])
    assert len(doc) == 6


def test_empty_sentences_are_left_out_with_their_breaks():
    doc = annotate_words([FIRST, [], SECOND], breaks=[True, True, True])
    assert sentences_of(doc) == [FIRST, SECOND]


@pytest.mark.parametrize("blank", ["", " ", "\u00a0"])
def test_a_blank_word_is_refused(blank):
    with pytest.raises(ValueError, match="empty"):
        annotate_words([["Reis", blank]])


def test_nothing_given():
    assert len(annotate_words([])) == 0


def test_coreference_when_it_is_asked_for():
    assert annotate_words([FIRST, SECOND])._.clusters is None
    assert annotate_words([FIRST, SECOND], coreference=True)._.clusters == [[(0, 2), (6, 7)]]
