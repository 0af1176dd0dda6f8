import numpy as np
import pytest

from dragoman.annotate.attributions import CueTable
from dragoman.annotate.event_mentions import LIKELY, event_mentions_in
from dragoman.annotate.labels import DISTANCE_CLASSES, PARTY_LABELS, Labels
from dragoman.annotate.reading import Scored
from dragoman.annotate.windows import Window

LABELS = Labels(
    upos=(),
    feats=(),
    lemmas=(),
    relations=(),
    entities=(),
    times=(),
    events=("O", "CONSULT", "ACCUSE"),
    modes=("", "CONSULT/visit"),
    statuses=("happened", "planned"),
    feats_of=(),
)
SIZE = 3


def table(distances=None) -> CueTable:
    """A table that gives each word the label whose number its vector points to."""
    both = np.zeros((SIZE, len(PARTY_LABELS) * SIZE), dtype=np.float32)
    for label in range(len(PARTY_LABELS)):
        both[0, label * SIZE + label] = 10.0
    zeros = np.zeros((DISTANCE_CLASSES, SIZE), dtype=np.float32)
    inner = np.zeros((len(PARTY_LABELS), SIZE), dtype=np.float32)
    return CueTable(both, zeros, inner, np.zeros(len(PARTY_LABELS), dtype=np.float32))


def scored(events, roles, first=10) -> Scored:
    """A window whose words stand at ``first`` and after in the text."""
    count = len(events)
    nothing = np.zeros((count, 1), dtype=np.float32)
    triggers = np.zeros((count, SIZE), dtype=np.float32)
    triggers[:, 0] = 1.0
    parties = np.zeros((count, SIZE), dtype=np.float32)
    for at, role in enumerate(roles):
        parties[at, PARTY_LABELS.index(role)] = 1.0
    rest = dict.fromkeys(
        [
            "upos",
            "feats",
            "lemmas",
            "entities",
            "times",
            "cues",
            "arcs",
            "relation_words",
            "relation_heads",
            "cue_words",
            "told_words",
        ],
        nothing,
    )
    return Scored(
        window=Window(((first, first + count),)),
        places=np.arange(first, first + count),
        starts=nothing[:, 0],
        events=np.array(events, dtype=np.float32),
        modes=np.array([[0.0, 3.0]] * count, dtype=np.float32),
        statuses=np.array([[3.0, 0.0]] * count, dtype=np.float32),
        event_words=triggers,
        party_words=parties,
        **rest,
    )


def test_a_trigger_has_types_mode_status_and_parties_at_the_texts_places():
    window = scored([[9, 0, 0], [0, 4, 2], [9, 0, 0]], ["actor", "O", "recipient"])
    (found,) = event_mentions_in(window, 0, 3, LABELS, table())
    assert found.trigger == 11
    assert [name for name, _ in found.types] == ["CONSULT", "ACCUSE"]
    assert found.types[0][1] > found.types[1][1] > LIKELY
    assert found.modes[0][0] == "CONSULT/visit"
    assert found.statuses[0][0] == "happened"
    assert set(found.parties) == {10, 12}
    assert found.parties[10][0] > 0.9 > 0.1 > found.parties[10][1]
    assert found.parties[12][1] > 0.9 > 0.1 > found.parties[12][0]


def test_words_that_name_nothing_are_left_out():
    window = scored([[9, 0, 0], [9, 1, 0]], ["actor", "O"])
    assert event_mentions_in(window, 0, 2, LABELS, table()) == []


def test_only_the_words_asked_for_are_triggers():
    window = scored([[0, 9, 0], [0, 9, 0]], ["O", "O"])
    assert [each.trigger for each in event_mentions_in(window, 1, 2, LABELS, table())] == [11]


def test_chances_sum_to_one_at_most():
    window = scored([[1, 1, 1]], ["actor"])
    (found,) = event_mentions_in(window, 0, 1, LABELS, table())
    assert sum(chance for _, chance in found.types) == pytest.approx(2 / 3, abs=1e-3)
    assert sum(chance for _, chance in found.modes) == pytest.approx(1, abs=1e-3)
