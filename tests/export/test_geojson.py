import json
from pathlib import Path

import geopandas
import pytest
from tests.export.golden import records

from dragoman.export.formats import Options, Summary, formats
from dragoman.export.joined import joined


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Summary]:
    path = tmp_path_factory.mktemp("geojson") / "out.geojson"
    return path, formats()["geojson"].write(joined(records()), path, Options())


def test_geopandas_reads_it_back(written: tuple[Path, Summary]) -> None:
    path, summary = written
    frame = geopandas.read_file(path)
    assert len(frame) == summary.rows
    assert frame.crs == "EPSG:4326"
    assert frame["id"].is_unique
    assert set(frame.geom_type) == {"Point"}
    austin = frame[frame["id"] == "8c0a7ecc9ce11c72.E2"].iloc[0]
    assert (austin.geometry.x, austin.geometry.y) == (-97.74306, 30.26715)
    assert (austin["kind"], austin["type"], austin["actors"]) == ("event", "REQUEST", "@Ministry")


def test_stops_of_visits_are_points_too(written: tuple[Path, Summary]) -> None:
    frame = geopandas.read_file(written[0])
    stops = frame[frame["kind"] == "stop"].set_index("id")
    assert list(stops.index) == ["7d847e69da84f659.V1.1", "8c0a7ecc9ce11c72.V1.1", "8c0a7ecc9ce11c72.V3.1"]
    assert stops.loc["8c0a7ecc9ce11c72.V1.1", "status"] == "cancelled"


def test_the_box_holds_the_points_in_order_of_rfc_7946(written: tuple[Path, Summary]) -> None:
    west, south, east, north = geopandas.read_file(written[0]).total_bounds
    assert (west, south, east, north) == (-99.25, -12.0, 38.5, 31.25)


def test_what_has_no_point_is_counted(written: tuple[Path, Summary]) -> None:
    path, summary = written
    things = sum(
        len(record.events) + sum(len(visit.stops) for visit in record.visits) for record in records()
    )
    assert summary.rows + summary.left_out["without coordinates"] == things
    assert len(json.loads(path.read_text("utf-8"))["features"]) == summary.rows


def test_nothing_makes_an_empty_collection(tmp_path: Path) -> None:
    formats()["geojson"].write([], tmp_path / "out", Options())
    assert json.loads((tmp_path / "out").read_text("utf-8")) == {"type": "FeatureCollection", "features": []}
