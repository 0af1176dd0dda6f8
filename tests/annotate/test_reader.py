from concurrent.futures import ThreadPoolExecutor
from importlib.resources import as_file, files

import pytest

from dragoman.annotate.reader import CARD, GRAPH, LABELS, PAIRS, VOCABULARY, Reader, Text, load_reader


def cut(sentence: str) -> list[str]:
    return sentence.split(" ")


FIRST = cut("President Ana Reis said on Monday that Portugal would send two envoys to Rabat .")
SECOND = cut("“ We are glad ” , her colleague told reporters .")


def text(*paragraphs: list[str], starts=None) -> Text:
    words = [word for paragraph in paragraphs for word in paragraph]
    blocks, at = [], 0
    for paragraph in paragraphs:
        blocks.append((at, at + len(paragraph)))
        at += len(paragraph)
    return Text(words, blocks, starts)


@pytest.fixture(scope="module")
def reader() -> Reader:
    return load_reader()


def test_a_story_is_read_alike_alone_and_among_others(reader):
    texts = [text(FIRST, SECOND), text(SECOND * 40), text([]), text(FIRST), text(SECOND, FIRST * 25)]
    together = reader.read(texts)
    assert together == [reader.read([each])[0] for each in texts]
    assert list(reversed(together)) == reader.read(reversed(texts))


def test_reading_twice_gives_the_same(reader):
    assert reader.read([text(FIRST, SECOND)]) == reader.read([text(FIRST, SECOND)])


def test_several_threads_may_read(reader):
    texts = [text(FIRST[at:], SECOND) for at in range(6)]
    wanted = reader.read(texts)
    with ThreadPoolExecutor(6) as pool:
        assert list(pool.map(lambda each: reader.read([each])[0], texts)) == wanted


def test_a_reading_is_well_formed(reader):
    (reading,) = reader.read([text(FIRST * 20, SECOND, FIRST)])
    count = len(FIRST) * 21 + len(SECOND)
    assert [at for start, end in reading.sentences for at in range(start, end)] == list(range(count))
    for start, end in reading.sentences:
        heads = reading.heads[start:end]
        roots = [at for at, head in enumerate(heads, start) if head == at]
        assert len(roots) == 1
        assert all(start <= head < end for head in heads)
        assert reading.relations[roots[0]] == "root"
    assert sum(relation == "root" for relation in reading.relations) == len(reading.sentences)
    assert all(reading.lemmas)
    borders = {start for start, _ in reading.sentences}
    for start, end, _ in reading.entities + reading.times:
        assert start < end <= count
        assert not borders & set(range(start + 1, end))


def test_given_borders_are_kept(reader):
    starts = [at in (0, 5, 9) for at in range(len(FIRST))]
    (reading,) = reader.read([text(FIRST, starts=starts)])
    assert reading.sentences == [(0, 5), (5, 9), (9, len(FIRST))]


def test_plain_news_is_read_right(reader):
    (reading,) = reader.read([text(FIRST)])
    tagged = dict(zip(FIRST, reading.upos, strict=True))
    assert (tagged["Portugal"], tagged["send"], tagged["envoys"]) == ("PROPN", "VERB", "NOUN")
    assert reading.lemmas[FIRST.index("said")] == "say"
    assert FIRST[reading.heads[FIRST.index("envoys")]] == "send"
    assert reading.relations[FIRST.index("envoys")] == "obj"
    assert (1, 3, "Person") in reading.entities
    (attribution,) = reading.attributions
    assert FIRST[slice(*attribution.cue)] == ["said"]
    assert "send" in FIRST[slice(*attribution.content[0])]


def test_marks_are_no_words(reader):
    """The weights once took the colon of a headline for a verb."""
    words = [
        *FIRST[:2],
        ":",
        "Foreign",
        "minister",
        "to",
        "visit",
        "Ghana",
        ",",
        "Kenya",
        "-",
        "3",
        "%",
        "…",
        "!",
    ]
    (reading,) = reader.read([Text(words, [(0, len(words))])])
    for word, tag in zip(words, reading.upos, strict=True):
        if not word.isalnum():
            assert tag in {"PUNCT", "SYM", "X", "PART", "CCONJ", "ADP"}, word


def test_the_card_names_the_weights(reader):
    assert reader.card["name"] == "dragoman-reader"
    assert set(reader.card) >= {"version", "base", "steps", "recipe", "corpora"}
    assert len(load_reader().vocabulary.words(["a"])) == 1
    assert load_reader() is reader


@pytest.mark.parametrize("missing", [CARD, GRAPH, LABELS, PAIRS, VOCABULARY])
def test_weights_that_are_not_whole_are_refused(tmp_path, missing):
    with as_file(files("dragoman.annotate") / "weights") as folder:
        for name in {CARD, GRAPH, LABELS, PAIRS, VOCABULARY} - {missing}:
            (tmp_path / name).symlink_to(folder / name)
        with pytest.raises(FileNotFoundError, match=missing):
            Reader(tmp_path)
