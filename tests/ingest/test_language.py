from __future__ import annotations

import pytest

from dragoman.ingest.language import judge


@pytest.mark.parametrize(
    "text",
    [
        "The minister said that the talks with his counterpart in Lima had been useful.",
        "Russia sanctions 12 EU officials.",
        "Xi Jinping, Kim Jong Un, Moon Jae-in, Abe Shinzo, Rodrigo Duterte and Joko Widodo met in Beijing.",
        "Present: Mohammed bin Salman, Abdel Fattah el-Sisi, Giorgia Meloni, Emmanuel Macron, Pedro Sanchez.",
        "Der Spiegel, Le Monde, El País and Corriere della Sera published the documents on Monday.",
        "42",
        "",
    ],
)
def test_english_names_and_scraps_pass(text: str) -> None:
    assert judge(text).english


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (
            "de",
            "Der Außenminister reist am Montag nach Lima, um mit seinem Kollegen über die Lage zu reden.",
        ),
        ("es", "El canciller viajará el lunes a Quito para reunirse con su homólogo y discutir la crisis."),
        (
            "fr",
            "Le ministre se rendra lundi à Beyrouth pour rencontrer son homologue et parler de la crise.",
        ),
        ("nl", "De minister reist maandag naar Brussel om met zijn ambtgenoot over de situatie te spreken."),
        ("ru", "Министр иностранных дел посетит Москву в понедельник для встречи со своим коллегой."),
        ("zh", "外交部长星期一将前往北京会见他的同行。"),
        ("ar", "وزير الخارجية يزور القاهرة يوم الاثنين للقاء نظيره المصري."),
    ],
)
def test_other_languages_are_told(code: str, text: str) -> None:
    verdict = judge(text)
    assert not verdict.english
    assert verdict.code == code


def test_english_that_quotes_another_language_passes() -> None:
    assert judge(
        "The president said “vamos a seguir trabajando por la paz de todos los colombianos”, and the crowd "
        "cheered. "
        "She then left for the airport with her ministers, who had been waiting."
    ).english
