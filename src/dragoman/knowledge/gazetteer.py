"""The gazetteer: towns of 500 inhabitants and more, and the regions and counties they lie in, by name.

One packaged file of arrays, mapped into memory and read where it is asked, so that opening takes
milliseconds and only the pages used are resident. Made by :mod:`dragoman.knowledge.build.gazetteer` from
GeoNames (CC BY 4.0).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dragoman.knowledge.tables import fold

GAZETTEER = Path(__file__).parent / "data" / "gazetteer.bin"
FEATURES = ("city", "admin1", "admin2")
_MAGIC = b"DRAGOMAN-GAZETTEER-1\n"
_ALIGN = 16


@dataclass(frozen=True, slots=True)
class Toponym:
    """A place of the gazetteer.

    ``lat`` and ``lon`` are degrees; ``country`` is alpha-3; ``admin1`` the name of the region it lies in,
    with ``admin1_code`` GeoNames' code; ``population`` counts inhabitants (of a region: those of its towns);
    ``primary`` is True when the name asked for is its own and not an alternate.
    """

    name: str
    geonames: int | None
    lat: float
    lon: float
    country: str
    admin1: str | None
    admin1_code: str
    population: int
    feature: str
    primary: bool


def write_arrays(path: Path, arrays: Mapping[str, NDArray[Any]], meta: Mapping[str, Any]) -> None:
    """Write named arrays and facts about them into one file that can be mapped."""
    places: dict[str, tuple[str, int, int]] = {}
    offset = 0
    for name, array in arrays.items():
        places[name] = (array.dtype.str, len(array), offset)
        offset += -(-array.nbytes // _ALIGN) * _ALIGN
    header = json.dumps({"arrays": places, **meta}, ensure_ascii=False).encode()
    header += b" " * (-(len(_MAGIC) + 8 + len(header)) % _ALIGN)
    with path.open("wb") as out:
        out.write(_MAGIC + len(header).to_bytes(8, "little") + header)
        for array in arrays.values():
            out.write(array.tobytes() + b"\0" * (-array.nbytes % _ALIGN))


class Gazetteer:
    """Places by name.

    >>> [place.name for place in load_gazetteer().find("Sarajevo")]
    ['Sarajevo']
    """

    def __init__(self, path: Path = GAZETTEER) -> None:
        """Map a gazetteer file. ValueError when it is none; OSError when it cannot be read."""
        with path.open("rb") as file:
            if file.read(len(_MAGIC)) != _MAGIC:
                raise ValueError(f"{path}: not a gazetteer of this version")
            header = json.loads(file.read(int.from_bytes(file.read(8), "little")))
            start = file.tell()
        self.countries: list[str] = header["countries"]
        self.admin1: list[list[str]] = header["admin1"]
        self.path = path
        self._data = np.memmap(path, mode="r", dtype=np.uint8, offset=0)
        arrays = {
            name: self._data[start + offset : start + offset + length * np.dtype(kind).itemsize].view(kind)
            for name, (kind, length, offset) in header["arrays"].items()
        }
        self._names, self._name_at = arrays["names"], arrays["name_at"]
        self._rows, self._row_at = arrays["rows"], arrays["row_at"]
        self._own = arrays["own"]
        self._shown, self._shown_at = arrays["shown"], arrays["shown_at"]
        self._geonames, self._population = arrays["geonames"], arrays["population"]
        self._lat, self._lon = arrays["lat"], arrays["lon"]
        self._country, self._admin1 = arrays["country"], arrays["region"]
        self._feature = arrays["feature"]
        self.find = lru_cache(maxsize=4096)(self._find)

    def __len__(self) -> int:
        return len(self._geonames)

    def _key(self, number: int) -> bytes:
        return self._names[self._name_at[number] : self._name_at[number + 1]].tobytes()

    def _search(self, key: bytes) -> int | None:
        low, high = 0, len(self._name_at) - 2
        while low <= high:
            middle = (low + high) // 2
            found = self._key(middle)
            if found == key:
                return middle
            if found < key:
                low = middle + 1
            else:
                high = middle - 1
        return None

    def _find(self, name: str) -> tuple[Toponym, ...]:
        """Return the places of a name, those with most inhabitants first; case and marks do not count."""
        number = self._search(fold(name).encode())
        if number is None:
            return ()
        return tuple(
            self._toponym(int(self._rows[i]), bool(self._own[i]))
            for i in range(int(self._row_at[number]), int(self._row_at[number + 1]))
        )

    def _toponym(self, row: int, primary: bool) -> Toponym:
        region = self.admin1[int(self._admin1[row])]
        shown = self._shown[self._shown_at[row] : self._shown_at[row + 1]].tobytes().decode()
        return Toponym(
            name=shown,
            geonames=int(self._geonames[row]) or None,
            lat=round(float(self._lat[row]), 5),
            lon=round(float(self._lon[row]), 5),
            country=self.countries[int(self._country[row])],
            admin1=region[1] or None,
            admin1_code=region[0],
            population=int(self._population[row]),
            feature=FEATURES[int(self._feature[row])],
            primary=primary,
        )


@cache
def load_gazetteer() -> Gazetteer:
    """Return the packaged gazetteer, mapped once."""
    return Gazetteer()
