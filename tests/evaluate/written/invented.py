"""An invented story in the form that stories are written in."""

from __future__ import annotations

from pathlib import Path

from dragoman.evaluate.written.parse import parse_story
from dragoman.evaluate.written.story import Story

SOURCE = """\
name: lima-talks
published: 2019-05-04
style: agency
region: Americas
negatives: none

LIMA, May 4, 2019 (HNS) – Foreign Minister Ana Ruiz will travel to Callao on Monday, her ministry said.

“We were never asked,” a spokesman for Peru said. He said that, according to Chile, Gen. Li Wen had met her. \
“Is it so?” Ruiz asked. Peru and Chile blamed about 2,000 marchers.

%actors
ruiz = Ana Ruiz | CHL | person
ministry = Chile's foreign ministry | CHL | state | her ministry
spokesman = a spokesman for Peru | PER | person
peru = Peru | PER | state
chile = Chile | CHL | state
li = Li Wen | CHN | person
marchers = marchers | - | population | 2,000 marchers
%events
CONSULT/visit planned core | ruiz > peru | 2019-05-06 | Callao PER | "[will travel]" | contexts: legal, crime
CONSULT happened | li, ruiz > - | 2019-05-01..2019-05-03 | - PER | "Wen [had met] her" | by S3
COERCE/arrest planned | marchers > li | - | - | "Chile [blamed] about" | by S1
ACCUSE/allege happened core | peru, chile > marchers | - | - | "Chile [blamed] about"
%statements
S1 | ministry | indirect institution | "ministry [said]." | "Foreign Minister Ana Ruiz … on Monday"
S2 | spokesman | indirect anonymous | "He [said] that" | "according to Chile, … met her"
S3 | chile | indirect institution | "[according to] Chile" | "Gen. Li Wen had met her" | inside S2
S4 | peru, chile | indirect institution | - | "about 2,000 marchers"
%figures
"about [2,000] marchers" | at least 2000.5 person | those who marched
%visits
ruiz, li planned | Callao PER 2019-05-06..2019-05-07; - CHL -
%places
LIMA PER; Callao PER
Peru PER
%dates
"on [Monday]" = 2019-05-06; "[May 4, 2019]" = 2019-05-04
"""


def story(source: str = SOURCE, file: str = "corpus/lima-talks.story") -> Story:
    read, problems = parse_story(source, file)
    assert not problems, [str(problem) for problem in problems]
    return read


def write(folder: Path, source: str = SOURCE, name: str = "lima-talks") -> Path:
    path = folder / f"{name}.story"
    path.write_text(source.replace("lima-talks", name), encoding="utf-8")
    return path
