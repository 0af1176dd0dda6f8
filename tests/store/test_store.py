from tests.handmade import wire_record

from dragoman.store import Store


def test_roundtrip(record_url: str) -> None:
    with Store.open(record_url) as store:
        added = store.add_record(wire_record())
        assert store.record(added.version) == wire_record()
