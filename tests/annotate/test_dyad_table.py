import numpy as np
import pytest

from dragoman.annotate.dyad_table import PLACES, DyadTable, where
from dragoman.annotate.dyads import Dyad, root_of
from dragoman.annotate.reader import load_reader


def table(heads=1, numbers=2, width=2, types=3):
    """Looks at the first number of the words: above its mean it says AID, below it ASSAULT."""

    def none(*shape):
        return np.zeros(shape, dtype=np.float32)

    value = none(heads, width, numbers + PLACES)
    value[:, 0, 0], value[:, 1, 0] = 1.0, -1.0
    out = none(heads, 2, 3 * width)
    out[:, 0, 0] = out[:, 1, 1] = 9.0
    return DyadTable(
        roots=("AID", "ASSAULT"),
        centre=np.full(numbers, 5.0, dtype=np.float32),
        spread=np.ones(numbers, dtype=np.float32),
        key=none(heads, width, numbers + PLACES),
        key_bias=none(heads, width),
        query=none(heads, width, 2 * numbers),
        query_bias=none(heads, width),
        attend=none(heads, width),
        value=value,
        value_bias=none(heads, width),
        source=none(heads, width, numbers),
        source_bias=none(heads, width),
        target=none(heads, width, numbers),
        target_bias=none(heads, width),
        out=out,
        out_bias=none(heads, 2),
        summed=none(heads, 2, types),
    )


EVEN = np.full(3, 1 / 3, dtype=np.float32)


@pytest.mark.parametrize(("number", "root"), [(8.0, "AID"), (2.0, "ASSAULT")])
def test_words_tell_the_root_and_chances_add_up(number, root):
    words = np.full((4, 2), number, dtype=np.float32)
    told = table(heads=2).chances(words, [0], [3], EVEN)
    assert max(told, key=told.get) == root
    assert sum(told.values()) == pytest.approx(1)


def test_a_side_may_be_empty():
    words = np.full((4, 2), 8.0, dtype=np.float32)
    assert table().chances(words, [0], [], EVEN) == pytest.approx(table().chances(words, [], [2], EVEN))


def test_where_words_stand_to_the_parties():
    flags = where(5, [1], [3])
    assert flags[:, 0].tolist() == [0, 1, 0, 0, 0]
    assert flags[:, 1].tolist() == [0, 0, 0, 1, 0]
    assert flags[:, 2].tolist() == [0, 1, 1, 0, 0]
    assert flags[:, 3].tolist() == [1, 0, 0, 0, 0]
    assert flags[:, 4].tolist() == [1, 1, 1, 0, 0]
    assert where(2, [1], [])[:, 4].tolist() == [0, 0]


def test_the_reader_tells_who_does_what_to_whom():
    words = ["Norway", "sharply", "condemned", "Kenya", "over", "the", "arrests", "."]
    (told,) = load_reader().dyads([Dyad(words, [0], [3])])
    assert max(told, key=told.get) == "ACCUSE"
    assert sum(told.values()) == pytest.approx(1, abs=1e-4)


def test_types_of_one_root_share_its_chance():
    words = ["Norway", "withdrew", "its", "troops", "from", "Kenya", "."]
    (told,) = load_reader().dyads([Dyad(words, [0], [5])])
    assert {root_of(name) for name in told} >= {"YIELD", "AID"}
    assert {"CONCEDE", "RETREAT"} <= told.keys()
    assert told["RETREAT"] > told["CONCEDE"], "it is a withdrawal"


def test_nothing_is_told_of_nobody():
    (told,) = load_reader().dyads([Dyad(["It", "rained", "."], [], [])])
    assert told == {}
