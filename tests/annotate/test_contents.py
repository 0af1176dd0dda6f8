from dragoman.annotate.contents import close_contents, right_edges
from dragoman.annotate.layers import Attribution
from dragoman.annotate.reading import Reading

# 0 He | 1 praised | 2 the | 3 school | 4 that | 5 she | 6 likes | 7 , | 8 officials | 9 said | 10 .
HEADS = [1, 9, 3, 1, 6, 6, 3, 9, 9, 9, 9]
UPOS = ["PRON", "VERB", "DET", "NOUN", "PRON", "PRON", "VERB", "PUNCT", "NOUN", "VERB", "PUNCT"]


def reading(*content, cue=(9, 10), source=(8, 9)) -> Reading:
    found = Reading([(0, 11)], UPOS, [""] * 11, [""] * 11, HEADS, ["dep"] * 11, [], [], [], [])
    found.attributions = [Attribution(cue, source, content)]
    return found


def contents(*content, **other):
    (found,) = close_contents(reading(*content, **other))
    return found.content


def test_a_content_goes_on_to_the_end_of_its_constituent():
    assert contents((0, 5)) == ((0, 7),)


def test_a_whole_one_stays_and_takes_no_comma():
    assert contents((0, 7)) == ((0, 7),)


def test_it_does_not_swallow_who_says_it():
    assert contents((0, 5), cue=(5, 6), source=None) == ((0, 5),)


def test_stretches_that_come_to_touch_are_one():
    assert contents((0, 5), (6, 7)) == ((0, 7),)


def test_right_edges_reach_over_all_that_is_below():
    assert right_edges(HEADS) == [0, 6, 2, 6, 4, 5, 6, 7, 8, 10, 10]
    assert right_edges([]) == []
