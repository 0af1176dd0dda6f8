import xml.etree.ElementTree as ET
from pathlib import Path

from dragoman.knowledge.build.facts import load_codes
from dragoman.knowledge.build.officers import NEWEST, ended, read_officers, services


def chief(person: str, start: str, end: str = "", role: str = "ambassador-e-p") -> str:
    return (
        f"<chief><person-id>{person}</person-id><role-title-id>{role}</role-title-id>"
        f"<started><date>{start}</date></started><ended><date>{end}</date></ended></chief>"
    )


def ends(*chiefs: str, single: bool = True) -> list[str]:
    return [end for _, end, _ in ended(services(ET.fromstring(f"<m>{''.join(chiefs)}</m>"), "chief"), single)]


def test_who_has_no_last_day_leaves_when_the_next_comes() -> None:
    assert ends(chief("ada", "1990-01-02"), chief("bo", "1993-04-05", "1996-01-01")) == [
        "1993-04-05",
        "1996-01-01",
    ]


def test_who_stays_on_paper_leaves_when_the_next_comes() -> None:
    assert ends(chief("ada", "1990-01-02", "1993-05-01"), chief("bo", "1993-04-05", "1996-01-01"))[0] == (
        "1993-04-05"
    )


def test_the_last_of_a_post_is_known_to_the_newest_posting_and_no_longer() -> None:
    assert ends(chief("ada", "2018-01-02")) == [NEWEST]
    assert ends(chief("ada", "2009-01-02")) == ["2009-01-02"]
    assert ends(chief("ada", "2025-01-21")) == [""]


def test_the_next_of_a_shared_post_replaces_nobody() -> None:
    assert ends(chief("ada", "2018-01-02", "2020-01-01"), chief("bo", "2019-01-02"), single=False) == [
        "2020-01-01",
        NEWEST,
    ]


def test_a_charge_replaces_no_ambassador_and_is_called_so(tmp_path: Path) -> None:
    root = tmp_path / "HistoryAtState+pocom"
    for folder in ("people/a", "missions-countries", "missions-orgs", "positions-principals"):
        (root / folder).mkdir(parents=True)
    for key, surname in (("ada", "Ash"), ("bo", "Birch")):
        (root / "people/a" / f"{key}.xml").write_text(
            f"<person><persName><surname>{surname}</surname><forename>{key.title()}</forename></persName>"
            "</person>"
        )
    (root / "missions-countries" / "czech-republic.xml").write_text(
        "<m>"
        + chief("ada", "2001-01-01", "2004-01-01")
        + chief("bo", "2002-01-01", role="charge-daffaires")
        + "</m>"
    )
    held = {one.name: one for one in read_officers(tmp_path, load_codes(tmp_path))}
    assert (held["Ada Ash"].title, held["Ada Ash"].end) == ("Ambassador to Czechia", "2004-01-01")
    assert (held["Bo Birch"].title, held["Bo Birch"].end) == ("Chargé d'Affaires to Czechia", "2002-01-01")
