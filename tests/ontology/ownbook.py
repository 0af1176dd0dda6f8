"""A small codebook of one's own: a type with modes, a mode of a type of PLOVER's, a context, a map."""

from __future__ import annotations

from pathlib import Path

from dragoman.ontology import load_codebook

OWN = """\
[codebook]
name = "Harbour codebook"
version = "1.0"
extends = "PLOVER 2.0"
source = "Made for tests."

[types.OBSERVE]
definition = "Watch over a vote, a border or a ceasefire, with the consent of those watched."
quad = 2
intensity = 3.0
like = "AID"
future = "AGREE"
recipient = true
examples = ["Norwegian observers monitored the parliamentary election in Kenya on Sunday."]

[types.OBSERVE.modes]
vote = { definition = "An election or referendum.", words = ["election", "referendum"] }
ceasefire = { definition = "A ceasefire.", intensity = 3.5, words = ["ceasefire", "truce"] }

[[types.OBSERVE.triggers]]
word = "monitor"
needs = "obj=@watched"
recipient = "host|of|obj"

[[types.OBSERVE.triggers]]
word = "mission"
pos = "N"
needs = "mod=observation|observer"
prior = 0.8

[types.SUPPORT.modes]
endorse-candidate = { definition = "Back a candidate for an office.", intensity = 5.5, words = ["candidate"] }

[[types.SUPPORT.triggers]]
word = "back"
needs = "obj=candidacy|bid"
mode = "endorse-candidate"

[classes]
watched = ["election", "referendum", "ceasefire", "truce"]

[contexts]
fisheries = { definition = "Fishing and its grounds.", words = ["fishery", "fishing ground"] }
harbours = "Ports and what passes through them."

[sectors]
OBS = "Observers"
"""


def line_of(words: str, text: str = OWN) -> int:
    """The line on which words first stand."""
    return next(number for number, line in enumerate(text.splitlines(), 1) if words in line)


def codes(kinds: int = 17) -> str:
    """A map of all types of the codebook to another list's codes; fewer when told."""
    names = [*load_codebook().types, "OBSERVE"][:kinds]
    rows = [f'{name} = {{ root = "{number:02}", quad = 1 }}' for number, name in enumerate(names, 1)]
    rows.append('"OBSERVE/vote" = { root = "99", quad = 2 }' if kinds == 17 else "")
    return '[maps.OTHER]\nsource = "Made for tests."\n[maps.OTHER.codes]\n' + "\n".join(rows) + "\n"


def own_file(folder: Path, text: str = OWN) -> Path:
    """Write the codebook and return its path."""
    path = folder / "mine.toml"
    path.write_text(text, encoding="utf-8")
    return path
