"""Facts that tie an actor to the lands of a story."""
# ruff: noqa: E501 (a story a line)

from __future__ import annotations

from collections import Counter

from tests.resolve.lands import NAMES, tell

from dragoman.knowledge.laid import load_people
from dragoman.knowledge.tables import fold
from dragoman.resolve.context import Context
from dragoman.resolve.drafts import Draft
from dragoman.resolve.home_facts import NOWHERE, LocalFacts, Subject, common_facts

TEXT = (
    "Peru/PROPN and/CCONJ Paraguay/PROPN spoke/VERB ./PUNCT | Peru/PROPN met/VERB Chile/PROPN 's/PART minister/NOUN "
    "and/CCONJ its/PRON envoy/NOUN of/ADP Brazil/PROPN ./PUNCT"
)


def local(text: str = TEXT, owner: str | None = None) -> tuple[Context, LocalFacts]:
    doc = tell(text)
    words = [token.text for token in doc]
    context = Context(doc, list(NAMES.hits(words, [])), {})
    return context, LocalFacts(context, load_people().offices, [fold(w) for w in words], lambda i: owner)


def names(facts: dict[tuple[str, str], float], land: str) -> set[str]:
    return {name for one, name in facts if one == land}


def test_a_story_names_lands_more_or_less() -> None:
    context, _ = local()
    facts = common_facts(context, Counter({"CHL": 1}), Counter({"PER": 3, "CHL": 1}), {"BRA"})
    assert facts["PER", "share"] == 0.4
    assert facts["PER", "share of all"] == 0.75
    assert facts["CHL", "share of told"] == 1.0
    assert {"most named", "first named", "most of all"} <= names(facts, "PER")
    assert names(facts, "BRA") >= {"bare titles"}
    assert facts[NOWHERE, "nowhere of many"] == 0.5


def test_where_an_actor_stands_tells_of_lands_before_and_behind_it() -> None:
    context, found = local()
    facts = found.facts(Subject("unnamed official", [(9, 10)]), ["PER", "CHL"], context.named)
    assert names(facts, "CHL") == {"before state", "just before"}
    assert names(facts, "PER") == {"before, not last", "sentence before, not last"}
    assert names(facts, "BRA") == {"after"}
    assert names(facts, "PRY") == {"sentence before"}


def test_a_phrase_s_place_and_owner_and_where_an_envoy_is() -> None:
    context, found = local(owner="PER")
    subject = Subject("unnamed official", [(11, 13)], [(11, 13)], "envoy", "envoy")
    facts = found.facts(subject, ["PER", "CHL"], context.named)
    assert "of place" in names(facts, "BRA")
    assert "owner" in names(facts, "PER")
    assert "envoy: before state" in names(facts, "CHL")


def test_people_and_offices_of_told_lands() -> None:
    context, found = local()
    draft = Draft("Ana Quispe", "person", country="PRY")
    found.person(6, draft)
    found.held["minister"] = {"PRY"}
    asked = Subject("official", [(9, 10)], (), "Prime Minister", "minister")
    facts = found.facts(asked, ["PER", "PRY", "USA"], context.named)
    assert {"person before", "office taken"} <= names(facts, "PRY")
    assert "has office" in names(facts, "PER")
    assert "lacks office" in names(facts, "USA")
    asked.draft = draft
    assert "person before" not in names(found.facts(asked, ["PRY"], context.named), "PRY")


def test_further_mentions_count_by_their_share() -> None:
    context, found = local()
    facts = found.facts(Subject("person", [(3, 4), (9, 10), (12, 13)]), ["PER"], context.named)
    assert facts["PER", "again in sentence"] == 1.0
    assert facts["CHL", "again before"] == 1.0


def test_words_for_all_lands_speak_for_none() -> None:
    context, found = local("All/DET parties/NOUN of/ADP Peru/PROPN left/VERB ./PUNCT")
    facts = found.facts(Subject("body", [(0, 2)], [(0, 2)]), ["PER"], context.named)
    assert facts[NOWHERE, "general"] == 1.0
