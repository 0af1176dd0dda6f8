"""Who is meant, by kind of case: spellings, offices on a day, bodies, groups, what a story says."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

import pytest

from dragoman.knowledge.who import who
from dragoman.pipeline import read
from dragoman.record.models import Actor, Record

STRINGS = [
    # spellings and diacritics
    ("Zelensky", "2022-03-01", "Volodymyr Zelenskyy", "UKR", "GOV"),
    ("Volodymyr Zelenskiy", "2022-03-01", "Volodymyr Zelensk", "UKR", "GOV"),
    ("President Zelenskyy", "2022-03-01", "Volodymyr Zelenskyy", "UKR", "GOV"),
    ("Recep Tayyip Erdoğan", "2019-05-01", "Recep Tayyip Erdo", "TUR", "GOV"),
    ("Erdogan", "2019-05-01", "Recep Tayyip Erdo", "TUR", "GOV"),
    ("Moammar Gadhafi", "2005-05-01", "Gad", "LBY", "GOV"),
    ("Abdelfattah El-Sisi", "2019-05-01", "Sisi", "EGY", "GOV"),
    ("Nicolas Maduro", "2019-05-01", "Nicolás Maduro", "VEN", "GOV"),
    # initials and short forms
    ("Michael R. Pompeo", "2019-04-09", "Mike Pompeo", "USA", "GOV"),
    ("S. Lavrov", "2018-01-10", "Lavrov", "RUS", "GOV"),
    ("Benjamin Netanyahu", "2015-05-01", "Benjamin Netanyahu", "ISR", "GOV"),
    # names over words that mean something else
    ("Prime Minister Hun Sen", "2015-05-01", "Hun Sen", "KHM", "GOV"),
    ("President Hassan Sheikh Mohamud", "2022-12-13", "Hassan Sheikh Mohamud", "SOM", "GOV"),
    ("Vice Premier Liu He", "2019-02-22", "Liu He", "CHN", "GOV"),
    ("Prime Minister Massimo d'Alema", "1999-04-23", "Massimo D'Alema", "ITA", "GOV"),
    # titles in any order
    ("French President Emmanuel Macron", "2019-05-01", "Emmanuel Macron", "FRA", "GOV"),
    ("President Emmanuel Macron of France", "2019-05-01", "Emmanuel Macron", "FRA", "GOV"),
    ("Emmanuel Macron, the French president", "2019-05-01", "Emmanuel Macron", "FRA", "GOV"),
    ("the president of France, Emmanuel Macron", "2019-05-01", "Emmanuel Macron", "FRA", "GOV"),
    # former, acting, -elect
    ("former President Barack Obama", "2019-05-01", "Barack Obama", "USA", "GOV"),
    ("ex-president Lula", None, "Lula", "BRA", "GOV"),
    ("acting President Jeanine Anez", "2020-02-01", "Jeanine Áñez", "BOL", "GOV"),
    ("President-elect Gustavo Petro", "2022-07-01", "Gustavo Petro", "COL", "GOV"),
    # an adjective or a land and an office, by day
    ("the Peruvian foreign minister", "2019-04-09", "Néstor Popolizio", "PER", "GOV"),
    ("Britain's prime minister", "2015-01-01", "David Cameron", "GBR", "GOV"),
    ("the British prime minister", "2018-01-01", "Theresa May", "GBR", "GOV"),
    ("the German chancellor", "2010-01-01", "Angela Merkel", "DEU", "GOV"),
    ("the chancellor of Germany", "2022-06-01", "Olaf Scholz", "DEU", "GOV"),
    ("the UN secretary-general", "2012-01-01", "Ban Ki-moon", None, "IGO"),
    ("the secretary general of NATO", "2016-01-01", "Jens Stoltenberg", None, "IGO"),
    ("Japan's premier", "2015-01-01", "Shinzo Abe", "JPN", "GOV"),
    ("the Taoiseach", "2015-01-01", "Enda Kenny", "IRL", "GOV"),
    # spokespersons and officials without a name, with their institution
    ("a spokesman for the Russian foreign ministry", None, "", "RUS", "GOV"),
    ("a senior State Department official", None, "", "USA", "GOV"),
    ("an unnamed Iranian diplomat", None, "", "IRN", "GOV"),
    ("a NATO official", None, "", None, "IGO"),
    ("Peruvian police sources", None, "", "PER", "COP"),
    ("a Hezbollah commander", None, "", "LBN", "REB"),
    # metonyms
    ("Downing Street", None, "", "GBR", "GOV"),
    ("the Kremlin", None, "Kremlin", "RUS", "GOV"),
    ("Foggy Bottom", None, "Department of State", "USA", "GOV"),
    ("the Élysée", None, "", "FRA", "GOV"),
    ("Itamaraty", None, "", "BRA", "GOV"),
    # bodies, their kinds and their members
    ("members of the Bundestag", None, "", "DEU", "LEG"),
    ("the Islamist group Hamas", None, "Hamas", "PSE", "REB"),
    ("Boko Haram fighters", None, "", "NGA", "REB"),
    ("the Royal Air Force of Oman", None, "", "OMN", "MIL"),
    ("opposition lawmakers in Caracas", None, "", "VEN", "OPP"),
    ("a court in Izmir", None, "", "TUR", "JUD"),
    ("displaced Syrians", None, "", "SYR", "REF"),
    ("Doctors Without Borders", None, "", None, "NGO"),
    ("the Harbour Gazette", None, "", None, "JRN"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "day", "name", "country", "sector"), STRINGS, ids=[one[0] for one in STRINGS]
)
def test_strings(text: str, day: str | None, name: str, country: str | None, sector: str) -> None:
    answer = who(text, date.fromisoformat(day) if day else None)
    assert name in answer.name
    assert (answer.country, sector in answer.sectors) == (country, True)
    assert answer.confidence > 0.3
    assert answer.resolved_by == "knowledge" or not answer.knowledge_id


STORIES = {
    "joint": (
        "2019-05-02",
        "Chile, Paraguay and Peru signed the fisheries accord on Tuesday. "
        "The three countries will share their patrol data.",
    ),
    "both": (
        "2019-05-02",
        "Japan and Vietnam held talks in Hanoi on Tuesday. Both nations agreed to reopen the consulate.",
    ),
    "apposition": (
        "2019-05-02",
        "Rosalba Quintay, Bolivia's trade minister, welcomed the ruling. Quintay said exports would resume.",
    ),
    "namesake": (
        "2015-05-02",
        "John Kerry, the mayor of Galway in Ireland, opened the harbour on Saturday. Kerry thanked us.",
    ),
    "metonym": (
        "2019-05-02",
        "Moscow rejected the accusation on Monday. The storm had passed Washington earlier in the day.",
    ),
    "short": (
        "2019-04-13",
        "Secretary of State Mike Pompeo arrived in Lima on Saturday. "
        "Pompeo will meet his Peruvian counterpart.",
    ),
    "bloc": (
        "2019-05-02",
        "The European Union imposed sanctions on the company on Monday. The bloc said it would act again.",
    ),
    "anonymous": (
        "2019-05-02",
        "A senior Pakistani official, who asked not to be named, said the talks had failed.",
    ),
    "spokeswoman": (
        "2019-05-02",
        "Russian Foreign Ministry spokeswoman Maria Zakharova rejected the report on Thursday.",
    ),
    "own": (
        "2019-05-02",
        "The Lantern Coast Tribunal (LCT) fined the firm on Monday. The LCT said the fine was final.",
    ),
    "home": (
        "2019-05-02",
        "NAIROBI, Kenya, May 2 - Kenya closed two camps on Thursday. "
        "The government said that police had found weapons. The opposition criticised the decision.",
    ),
    "former": (
        "2019-05-02",
        "Former French President François Hollande criticised the plan. He was speaking in Lyon.",
    ),
}  # fmt: skip

MENTIONS = [
    # story, words, occurrence, countries of those meant, a name among them
    ("joint", "Chile", 0, {"CHL"}, "Chile"),
    ("joint", "The three countries", 0, {"CHL", "PRY", "PER"}, "Paraguay"),
    ("both", "Both nations", 0, {"JPN", "VNM"}, "Vietnam"),
    ("apposition", "Rosalba Quintay", 0, {"BOL"}, "Rosalba Quintay"),
    ("apposition", "Quintay", 1, {"BOL"}, "Rosalba Quintay"),
    ("namesake", "John Kerry", 0, {"IRL"}, "John Kerry"),
    ("namesake", "Kerry", 1, {"IRL"}, "John Kerry"),
    ("metonym", "Moscow", 0, {"RUS"}, "Russia"),
    ("short", "Pompeo", 1, {"USA"}, "Mike Pompeo"),
    ("short", "Peruvian counterpart", 0, {"PER"}, ""),
    ("bloc", "The bloc", 0, {None}, "European Union"),
    ("anonymous", "A senior Pakistani official", 0, {"PAK"}, ""),
    ("spokeswoman", "Maria Zakharova", 0, {"RUS"}, "Maria Zakharova"),
    ("own", "LCT", 1, {None}, "Lantern Coast Tribunal"),
    ("home", "The government", 0, {"KEN"}, "Kenya"),
    ("home", "The opposition", 0, {"KEN"}, ""),
    ("former", "François Hollande", 0, {"FRA"}, "François Hollande"),
    ("former", "He", 0, {"FRA"}, "François Hollande"),
]  # fmt: skip


@lru_cache(maxsize=32)
def record(name: str) -> Record:
    day, text = STORIES[name]
    return read(text, published=day)


def meant(name: str, words: str, occurrence: int) -> list[Actor]:
    """Return the actors with a mention that holds the n-th occurrence of some words, or lies in it."""
    found = record(name)
    text = found.story.text
    start = -1
    for _ in range(occurrence + 1):
        start = text.index(words, start + 1)
    end = start + len(words)
    return [
        actor
        for actor in found.actors
        if any((a <= start and end <= b) or (start <= a and b <= end) for a, b in actor.mentions)
    ]


@pytest.mark.parametrize(("name", "words", "occurrence", "countries", "called"), MENTIONS)
def test_mentions(name: str, words: str, occurrence: int, countries: set[str | None], called: str) -> None:
    actors = meant(name, words, occurrence)
    assert {actor.country for actor in actors if actor.kind != "group"} == countries
    assert not called or any(called in actor.name for actor in actors)


def test_how_each_was_resolved() -> None:
    pompeo, quintay = meant("short", "Pompeo", 1)[0], meant("apposition", "Rosalba Quintay", 0)[0]
    assert (pompeo.resolved_by, quintay.resolved_by) == ("knowledge", "story")
    assert (pompeo.confidence or 0) > (quintay.confidence or 0) > 0.3
    assert meant("anonymous", "A senior Pakistani official", 0)[0].anonymous


def test_ground_is_no_government() -> None:
    assert meant("metonym", "Washington", 0) == []


def test_the_land_before_a_headlines_colon_is_the_ministers() -> None:
    text = (
        "Canada: Foreign minister to visit Ghana\n\n"
        "OTTAWA, March 4 (Agency) - Helen Marchetti, the foreign minister, will travel to Accra next week.\n"
    )
    story = read(text, published="2024-03-04")
    at = text.index("Foreign minister")
    (minister,) = [actor for actor in story.actors if any(start <= at < end for start, end in actor.mentions)]
    assert minister.country == "CAN"
