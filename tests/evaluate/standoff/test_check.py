from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.evaluate.standoff.invented import TEXT, gold

from dragoman.evaluate.standoff.check import problems
from dragoman.evaluate.standoff.convert import to_standoff
from dragoman.evaluate.standoff.documents import Document


def sound() -> Document:
    document = to_standoff(gold(), TEXT, collection="readouts")
    document.actors[4].implied = True  # the police are not mentioned
    return document


def test_sound_annotation_has_no_problems() -> None:
    assert list(problems(sound())) == []
    assert list(problems(sound(), TEXT)) == []


def _break(change: Callable[[Document], object], text: str | None = None) -> list[str]:
    document = sound()
    change(document)
    return list(problems(document, text))


def _set(part: object, **values: object) -> None:
    for name, value in values.items():
        setattr(part, name, value)


@pytest.mark.parametrize(
    "change, message",
    [
        (lambda d: _set(d.events[0], trigger=(5, 5)), "E1 trigger: span [5, 5) is empty"),
        (lambda d: _set(d.times[0], span=(0, 9999)), "T1: span [0, 9999)"),
        (lambda d: _set(d.events[0], trigger=(91, 95)), "E1: the trigger is outside the evidence"),
        (lambda d: _set(d.events[1], id="E1"), "E1: id is given twice"),
        (lambda d: _set(d.events[0], recipients=["A9"]), "E1: no actor A9"),
        (lambda d: _set(d.events[4], actors=["A1"]), "A5: actor takes part in nothing"),
        (lambda d: _set(d.events[2], actors=[]), "E3 without an actor"),
        (lambda d: _set(d.actors[4], implied=False), "A5: an actor is mentioned, or else implied"),
        (lambda d: _set(d.actors[0], implied=True), "A1: an actor is mentioned, or else implied"),
        (lambda d: _set(d.events[0], type="GREET"), "E1: no type GREET"),
        (lambda d: _set(d.events[0], mode="dinner"), "E1: CONSULT has no mode dinner"),
        (lambda d: _set(d.events[0], status="planned"), "E1: CONSULT planned is not reduced to CONSULT"),
        (lambda d: _set(d.events[0], contexts=["weather"]), "E1: no context weather"),
        (lambda d: _set(d.places[0], country="ZZZ"), "P1: no country ZZZ"),
        (lambda d: _set(d.events[0], start=d.published), "E1: ends before it starts"),
        (lambda d: _set(d.events[0], end=None), "E1: a first day needs a last day"),
    ],
)
def test_what_is_wrong_is_named(change: Callable[[Document], object], message: str) -> None:
    assert any(message in problem for problem in _break(change))


@pytest.mark.parametrize(
    "change, message",
    [
        (lambda d: _set(d.events[0], trigger=(25, 33)), "E1 trigger: begins or ends with a space"),
        (lambda d: _set(d.events[0], trigger=(0, 33)), "E1: a trigger is one to 4 words"),
        (lambda d: _set(d.figures[1], of="the people who Marched here"), "F2 of: a string holds words"),
        (
            lambda d: _set(d.figures[1], of=[(5, 9), "people who marched against"]),
            "F2 of: a string holds words",
        ),
        (lambda d: _set(d, length=3), "not the text that was annotated"),
    ],
)
def test_what_only_the_text_shows_is_named(change: Callable[[Document], object], message: str) -> None:
    assert any(message in problem for problem in _break(change, TEXT))


def test_hostile_plan_may_be_a_threat_or_not() -> None:
    for plover in ("THREATEN", "COERCE"):
        assert not _break(lambda d, code=plover: _set(d.events[4], status="planned", plover=code))
