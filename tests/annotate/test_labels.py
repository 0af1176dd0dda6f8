from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from tests.annotate.scored import LABELS

from dragoman.annotate.labels import DISTANCE_CLASSES, DISTANCES, Labels, distance_class


def test_labels_come_back_from_their_file(tmp_path):
    LABELS.save(tmp_path / "labels.json")
    assert Labels.load(tmp_path / "labels.json") == LABELS


@given(st.integers(0, 300), st.integers(1, 300))
def test_classes_of_distance(cue, count):
    classes = distance_class(np.arange(count), cue)
    assert classes.min() >= 0
    assert classes.max() < DISTANCE_CLASSES
    after = classes[cue + 1 :].tolist()
    before = classes[:cue][::-1].tolist()
    assert all(one <= other for one, other in pairwise(after))
    # The same classes on both sides, each side with numbers of its own.
    both = min(len(after), len(before))
    if cue < count:
        assert [number + len(DISTANCES) + 1 for number in after[:both]] == before[:both]
    assert not set(after) & set(before)


def test_the_borders_of_the_classes():
    places = np.array([1, 2, 4, 5, 6, 7, 128, 129, 500])
    assert distance_class(places, 0).tolist() == [1, 2, 4, 5, 5, 6, 14, 15, 15]
