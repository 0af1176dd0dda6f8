from __future__ import annotations

from dragoman.ingest._places_table import rows
from dragoman.ingest.tables import tsv


def test_the_table_holds_what_the_generator_states_by_hand() -> None:
    built = {name.lower() for name, _, source in rows() if not source.startswith("geonames:")}
    assert built <= {row["name"].lower() for row in tsv("places.tsv")}
