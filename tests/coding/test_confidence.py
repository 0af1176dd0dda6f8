import math

from dragoman.coding.confidence import Facts, Scale, load_scale

FACTS = Facts(
    prior=0.8, type="CONSULT", pos="V", status="happened", actors=1, recipients=0, actor_places="subj",
    recipient_places="", quoted=False, same_country=False, officials=True,
    embedded=False, wants_recipient=False, under="",
)  # fmt: skip


def test_features_name_what_is_known():
    features = FACTS.features()
    assert math.isclose(features["prior"], math.log(4))
    assert {"type=CONSULT", "pos=V", "status=happened", "one party", "no recipient", "officials"} <= set(
        features
    )
    assert "quoted" not in features


def test_the_score_is_logistic():
    scale = Scale(intercept=0.0, weights={"prior": 1.0}, threshold=0.2)
    assert scale.score(FACTS) == 0.8
    assert Scale(intercept=-9.0, weights={}, threshold=0.2).score(FACTS) == 0.0


def test_the_shipped_scale_doubts_a_meeting_of_one():
    both = {**{name: getattr(FACTS, name) for name in FACTS.__slots__}, "actors": 2}
    assert load_scale().score(Facts(**both)) > load_scale().score(FACTS)


def test_traits_are_features():
    known = {name: getattr(FACTS, name) for name in FACTS.__slots__}
    assert Facts(**{**known, "traits": ("root", "lead")}).features()["root"] == 1.0
