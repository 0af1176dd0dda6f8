import tomllib

import numpy as np
from tests.coding.handtrees import grow

from dragoman.coding.events import EventCoder
from dragoman.ontology import load_codebook
from dragoman.train.confidence import Example, actor_key, common, example, f1_at, fit, train, write

STORY = """
Norway PROPN 2 nsubj @A1
praised=praise VERB 0 root Tense=Past|VerbForm=Fin
Kenya PROPN 2 obj @A2
"""
GOLD = {
    "plover": "SUPPORT",
    "sentence": "Norway praised Kenya",
    "actors": [{"name": "Ingrid Solheim", "country": "NOR"}],
    "recipients": [{"name": "Kenya", "country": "KEN"}],
}


def compare(gold):
    doc, resolution = grow(STORY)
    coder = EventCoder(doc, resolution, [], load_codebook())
    return example(doc.text, [gold], coder.readings(), resolution.actors)


def test_a_reading_matches_by_code_and_parties():
    assert compare(GOLD).matches == [[frozenset({0})]]
    assert compare({**GOLD, "plover": "ACCUSE"}).matches == [[frozenset()]]
    assert compare({**GOLD, "recipients": []}).matches == [[frozenset()]]
    other = [{"name": "Peru", "country": "PER"}]
    assert compare({**GOLD, "actors": other}).matches == [[frozenset()]]


def test_names_are_compared_where_there_is_no_country():
    assert actor_key("The League of Örebro", None) == frozenset({"league", "orebro"})


def test_the_regression_finds_what_decides():
    rng = np.random.default_rng(7)
    x = rng.normal(size=(400, 3))
    y = (x[:, 1] + 0.1 * rng.normal(size=400) > 0).astype(float)
    weights, intercept = fit(x, y, ridge=1.0)
    assert int(np.abs(weights).argmax()) == 1
    assert weights[1] > 3
    assert abs(intercept) < 1


def test_a_gold_event_counts_once():
    story = Example([[{}], [{}]], [[frozenset({0})], [frozenset({0})]], 1)
    assert f1_at([story], [[np.array([0.9]), np.array([0.9])]], 0.5) == 2 / 3
    assert f1_at([story], [[np.array([0.9]), np.array([0.1])]], 0.5) == 1.0
    assert f1_at([story], [[np.array([0.1]), np.array([0.1])]], 0.5) == 0.0


def test_training_learns_which_reading_to_trust(tmp_path):
    good, bad = {"told": 1.0}, {"guessed": 1.0}
    story = Example([[bad, good], [bad]], [[frozenset(), frozenset({0})], [frozenset()]], 1)
    weights, intercept, threshold, f1 = train([story] * 8)
    assert f1 == 1.0
    assert weights["told"] > weights.get("guessed", 0.0)
    write(tmp_path / "scale.toml", weights, intercept, threshold, 'eight "stories"')
    raw = tomllib.loads((tmp_path / "scale.toml").read_text(encoding="utf-8"))
    assert raw["weights"] == weights
    assert raw["threshold"] == threshold


def test_features_of_one_or_two_triggers_teach_nothing():
    often, rare = {"often": 1.0}, {"often": 1.0, "rare": 1.0}
    story = Example([[often], [rare, rare, rare], [rare]], [], 0)
    assert common([story]) == ["often"]
