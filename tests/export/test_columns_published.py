"""POLECAT, ICEWS and GDELT, read back as their users do: by pandas, with and without quotation."""

import csv
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest
from tests.export.golden import records

from dragoman.export.columns import columns_of, names_of
from dragoman.export.formats import Options, Summary, formats
from dragoman.export.joined import joined

FORMATS = ("polecat", "icews", "gdelt")


@pytest.fixture(scope="module", params=FORMATS)
def written(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[str, Path, Summary]:
    name = request.param
    path = tmp_path_factory.mktemp("published") / name
    return name, path, formats()[name].write(joined(records()), path, Options())


def read(name: str, path: Path, quoting: int = csv.QUOTE_MINIMAL) -> pd.DataFrame:
    header = {"header": None, "names": names_of(name)} if name == "gdelt" else {"header": 0}
    return pd.read_csv(path, sep="\t", dtype=str, keep_default_na=False, quoting=quoting, **header)  # type: ignore[call-overload,no-any-return]


def test_columns_and_rows(written: tuple[str, Path, Summary]) -> None:
    name, path, summary = written
    frame = read(name, path)
    assert list(frame.columns) == names_of(name)
    assert len(frame) == summary.rows > 10


def test_quotation_makes_no_difference(written: tuple[str, Path, Summary]) -> None:
    name, path, _ = written
    pd.testing.assert_frame_equal(read(name, path), read(name, path, csv.QUOTE_NONE))


def test_every_line_has_all_its_cells(written: tuple[str, Path, Summary]) -> None:
    name, path, summary = written
    lines = path.read_bytes().decode().split("\n")
    assert lines.pop() == ""
    assert {line.count("\t") + 1 for line in lines} == {len(columns_of(name))}
    assert len(lines) == summary.rows + (name != "gdelt")


def test_ids_are_unique(written: tuple[str, Path, Summary]) -> None:
    name, path, _ = written
    ids = read(name, path).iloc[:, 0]
    assert ids.is_unique
    assert ids.ne("").all()


def test_columns_hold_what_their_table_says(written: tuple[str, Path, Summary]) -> None:
    """A column that the table calls empty is; the others are filled by some row; types hold."""
    name, path, _ = written
    frame = read(name, path)
    checks: dict[str, Callable[[str], object]] = {
        "day": lambda cell: pd.Timestamp(cell),
        "whole": int,
        "number": float,
        "text": str,
    }
    for column in columns_of(name):
        cells = frame[column.name][frame[column.name] != ""]
        assert cells.empty == (column.filled is None), column.name
        cells.map(checks[column.type])


def test_what_they_cannot_say_is_counted(written: tuple[str, Path, Summary]) -> None:
    _, _, summary = written
    assert summary.left_out == {"hypothetical": 2, "denied": 1}


def test_a_denied_event_is_no_row(written: tuple[str, Path, Summary]) -> None:
    name, path, _ = written
    if name == "polecat":
        ids = set(read(name, path)["Event ID"])
        assert "8c0a7ecc9ce11c72.E5" not in ids
        assert "8c0a7ecc9ce11c72.E8" in ids


def polecat_row(identifier: str, tmp_path: Path) -> pd.Series:
    path = tmp_path / "polecat.txt"
    formats()["polecat"].write(joined(records()), path, Options())
    frame = read("polecat", path).set_index("Event ID")
    return frame.loc[identifier]


def test_a_polecat_row(tmp_path: Path) -> None:
    row = polecat_row("7d847e69da84f659.E1", tmp_path)
    assert row[row != ""].to_dict() == {
        "Event Date": "2024-03-12",
        "Event Type": "CONSULT",
        "Event Mode": "visit",
        "Intensity": "2.5",
        "Quad Code": "VERBAL COOPERATION",
        "Contexts": "diplomatic",
        "Actor Name": "Ingrid Solheim",
        "Actor Country": "NOR",
        "Actor COW": "385",
        "Primary Actor Sector": "GOV",
        "Actor Sectors": "GOV",
        "Actor Title": "Foreign Minister",
        "Actor Name Raw": "Norwegian Foreign Minister Ingrid Solheim",
        "Recipient Name": "Kenya",
        "Recipient Country": "KEN",
        "Recipient COW": "501",
        "Recipient Name Raw": "Kenya",
        "Placename": "Nairobi",
        "City": "Nairobi",
        "Country": "KEN",
        "Latitude": "-1.28",
        "Longitude": "36.82",
        "GeoNames ID": "184745",
        "Raw Placename": "Nairobi",
        "Source": "Fjord Wire",
        "Publication Date": "2024-03-12",
        "Story People": "Ingrid Solheim; Daniel Otieno; Yusuf Barre",
        "Story Organizations": "Ministry of Defence; Red Hill Front; European Union",
        "Story Locations": "Nairobi; Addis Ababa; Moyale",
        "Language": "en",
        "Version": "dragoman 0, by hand",
    }


def test_a_reduced_event_has_the_score_of_its_code(tmp_path: Path) -> None:
    row = polecat_row("8c0a7ecc9ce11c72.E1", tmp_path)
    assert (row["Event Type"], row["Intensity"], row["Quad Code"]) == ("AGREE", "2.5", "VERBAL COOPERATION")


def test_an_icews_row(tmp_path: Path) -> None:
    path = tmp_path / "icews.tab"
    formats()["icews"].write(joined(records()), path, Options())
    row = read("icews", path).iloc[0]
    assert row[row != ""].to_dict() == {
        "Event ID": "6655250721071592422",
        "Event Date": "2024-03-12",
        "Source Name": "Ingrid Solheim",
        "Source Sectors": "GOV",
        "Source Country": "Norway",
        "Event Text": "Make a visit",
        "CAMEO Code": "042",
        "Intensity": "1.9",
        "Target Name": "Kenya",
        "Target Country": "Kenya",
        "Story ID": "1772642809199974574",
        "Publisher": "Fjord Wire",
        "City": "Nairobi",
        "Country": "Kenya",
        "Latitude": "-1.28",
        "Longitude": "36.82",
    }


def test_a_gdelt_row_of_a_place_in_the_usa(tmp_path: Path) -> None:
    path = tmp_path / "gdelt.CSV"
    formats()["gdelt"].write(joined(records()), path, Options())
    frame = read("gdelt", path)
    row = frame[frame["ActionGeo_FullName"] == "Austin, Texas, United States"].iloc[0]
    assert row[row != ""].to_dict() == {
        "GlobalEventID": "6834896893234666037",
        "Actor1Code": "ROMGOVMILLEG",
        "Actor1Name": "@MINISTRY",
        "Actor1CountryCode": "ROM",
        "Actor1Type1Code": "GOV",
        "Actor1Type2Code": "MIL",
        "Actor1Type3Code": "LEG",
        "Actor2Code": "PERGOVBUS",
        "Actor2Name": "ROSA 'CHA-CHA' NÚÑEZ; JUNIOR",
        "Actor2CountryCode": "PER",
        "Actor2Type1Code": "GOV",
        "Actor2Type2Code": "BUS",
        "IsRootEvent": "1",
        "EventCode": "104",
        "EventBaseCode": "104",
        "EventRootCode": "10",
        "QuadClass": "3",
        "GoldsteinScale": "-5",
        "NumMentions": "1",
        "NumSources": "1",
        "NumArticles": "1",
        "ActionGeo_Type": "3",
        "ActionGeo_FullName": "Austin, Texas, United States",
        "ActionGeo_CountryCode": "US",
        "ActionGeo_ADM1Code": "USTX",
        "ActionGeo_Lat": "30.26715",
        "ActionGeo_Long": "-97.74306",
    }


def test_gdelt_days_are_as_exact_as_the_story(tmp_path: Path) -> None:
    path = tmp_path / "gdelt.CSV"
    formats()["gdelt"].write(joined(records()), path, Options())
    days = read("gdelt", path)[["Day", "MonthYear", "Year", "FractionDate"]].apply(tuple, axis=1)
    assert ("20240312", "202403", "2024", "2024.1973") in set(days)  # a day
    assert ("", "202405", "2024", "") in set(days)  # "in May 2024"
    assert ("20231231", "202312", "2023", "2023.9890") in set(days)  # two days, in two years
    assert ("", "", "", "") in set(days)
