from __future__ import annotations

from pathlib import Path

import pytest
from tests.ontology.ownbook import OWN, codes, line_of, own_file

from dragoman.errors import InputError
from dragoman.ontology import CodebookError, load_codebook


def test_what_a_file_adds_stands_beside_ours(tmp_path: Path) -> None:
    book, ours = load_codebook(own_file(tmp_path)), load_codebook()
    assert book.name == "Harbour codebook 1.0"
    assert book.extends == "PLOVER 2.0"
    assert [*book.types] == [*ours.types, "OBSERVE"]
    assert book.type("OBSERVE").modes["vote"].intensity == 3.0
    assert book.intensity("OBSERVE", "ceasefire") == 3.5
    assert book.intensity("SUPPORT", "endorse-candidate") == 5.5
    assert book.contexts["harbours"].startswith("Ports")
    assert book.context_words == {"fisheries": ("fishery", "fishing ground")}
    assert "OBS" in book.sectors
    assert book.reduce("OBSERVE", "planned") == "AGREE"
    assert (book.like("OBSERVE"), book.like("SUPPORT")) == ("AID", "SUPPORT")
    assert book.type("CONSULT") is ours.type("CONSULT")


def test_triggers_know_their_line_and_take_default_roles(tmp_path: Path) -> None:
    monitor, mission, back = load_codebook(own_file(tmp_path)).triggers
    assert (monitor.type, monitor.pos, monitor.actor, monitor.prior) == ("OBSERVE", "V", "subj", 0.7)
    assert monitor.line == line_of("[[types.OBSERVE.triggers]]")
    assert (mission.actor, mission.recipient) == ("poss|by|from|gov|of", "to|with|for|against|on|of|host")
    assert (back.type, back.mode) == ("SUPPORT", "endorse-candidate")


def test_a_type_that_names_none_follows_the_rules_of_its_quad(tmp_path: Path) -> None:
    book = load_codebook(own_file(tmp_path, OWN.replace('like = "AID"\n', "")))
    assert book.like("OBSERVE") == "COOPERATE"


def test_a_hostile_type_is_a_threat_only_where_its_actor_announces_it(tmp_path: Path) -> None:
    text = OWN.replace("quad = 2\nintensity = 3.0", "quad = 4\nintensity = -3.0")
    text = text.replace('future = "AGREE"', 'future = "THREATEN"').replace(
        "intensity = 3.5", "intensity = -3.5"
    )
    book = load_codebook(own_file(tmp_path, text))
    assert book.reduce("OBSERVE", "planned", by_actor=False) == "OBSERVE"
    assert book.reduce("OBSERVE", "planned") == "THREATEN"


def test_maps_give_codes_by_mode_where_it_has_its_own(tmp_path: Path) -> None:
    book = load_codebook(own_file(tmp_path, OWN + codes()))
    assert book.codes("OBSERVE", "vote") == {"OTHER": {"root": "99", "quad": 2}}
    assert book.codes("OBSERVE", "ceasefire") == {"OTHER": {"root": "17", "quad": 1}}
    assert load_codebook().codes("AID", None) is None


@pytest.mark.parametrize(
    ("old", "new", "reason", "at"),
    [
        ('version = "1.0"\n', "", "no version", "codebook.version"),
        ('extends = "PLOVER 2.0"', 'extends = "CAMEO"', "'CAMEO' cannot be extended", "codebook.extends"),
        ("quad = 2\n", "quad = 5\n", "quad is 5, none of 1, 2, 3, 4", "types.OBSERVE.quad"),
        ("quad = 2\n", "quad = true\n", "quad is True", "types.OBSERVE.quad"),
        ("intensity = 3.0\n", "intensity = 30\n", "30 is no score", "types.OBSERVE.intensity"),
        ('like = "AID"', 'like = "HELP"', "no type 'HELP'", "types.OBSERVE.like"),
        ('future = "AGREE"', 'future = "NOD"', "no type NOD", "types.OBSERVE.future"),
        ("recipient = true", 'recipient = "yes"', "neither true nor false", "types.OBSERVE.recipient"),
        ("recipient = true", "recipients = true", "no key 'recipients'", "types.OBSERVE.recipients"),
        ("[types.OBSERVE]\n", "[types.Observe]\n", "named in capitals", "types.Observe"),
        ('pos = "N"', 'pos = "X"', "pos is 'X'", "types.OBSERVE.triggers.1.pos"),
        ("prior = 0.8", "prior = 8", "prior is 8", "types.OBSERVE.triggers.1.prior"),
        ("obj=@watched", "obj=@seen", "unknown class '@seen'", "types.OBSERVE.triggers.0.needs"),
        ("host|of|obj", "hosts|of", "unknown role 'hosts'", "types.OBSERVE.triggers.0.recipient"),
        ('word = "monitor"', 'word = "keep watch"', "not one word", "types.OBSERVE.triggers.0.word"),
        ('mode = "endorse', 'mode = "endorsing', "SUPPORT has no mode", "types.SUPPORT.triggers.0.mode"),
        ('words = ["candidate"]', 'words = ["a candidate"]', "not one word", "endorse-candidate.words"),
        ("fisheries = {", "economic = {", "PLOVER 2.0 has 'economic' already", "contexts.economic"),
        ("OBS =", "GOV =", "PLOVER 2.0 has 'GOV' already", "sectors.GOV"),
        ("[sectors]", "[sector]", "no key 'sector'", "sector"),
    ],
)
def test_mistakes_name_file_line_and_key(tmp_path: Path, old: str, new: str, reason: str, at: str) -> None:
    assert old in OWN
    text = OWN.replace(old, new, 1)
    with pytest.raises(CodebookError) as caught:
        load_codebook(own_file(tmp_path, text))
    error = caught.value
    assert error.file.endswith("mine.toml")
    assert reason in error.reason
    assert error.place is not None
    assert error.place.endswith(at)
    if new and at.split(".")[-1] in new:
        assert error.place.startswith(f"line {line_of(new.splitlines()[0], text)},")


def test_types_of_ours_keep_their_meaning(tmp_path: Path) -> None:
    text = OWN + "[types.AID]\nintensity = 1.0\n"
    with pytest.raises(
        CodebookError, match=rf"may add examples, modes, triggers .*line {line_of('[types.AID]', text) + 1},"
    ):
        load_codebook(own_file(tmp_path, text))


def test_a_type_without_a_trigger_is_refused(tmp_path: Path) -> None:
    text = OWN + '[types.WAVE]\ndefinition = "Wave."\nquad = 1\nintensity = 1.0\n'
    with pytest.raises(CodebookError, match="nothing would be coded"):
        load_codebook(own_file(tmp_path, text))


def test_a_map_must_cover_every_type_alike(tmp_path: Path) -> None:
    with pytest.raises(CodebookError, match="no code for OBSERVE"):
        load_codebook(own_file(tmp_path, OWN + codes(16)))
    with pytest.raises(CodebookError, match="not the same keys"):
        load_codebook(
            own_file(tmp_path, OWN + codes().replace('AID = { root = "06", quad', 'AID = { root = "06", no'))
        )


def test_broken_files_are_input_errors(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"no TOML: .*\(line 1\)"):
        load_codebook(own_file(tmp_path, "[codebook\n"))
    path = tmp_path / "latin.toml"
    path.write_bytes("[codebook]\nname = 'é'".encode("latin-1"))
    with pytest.raises(CodebookError, match="not UTF-8"):
        load_codebook(path)
