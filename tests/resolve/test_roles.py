from dragoman.ontology import load_codebook
from dragoman.resolve.roles import load_roles, title_words


def test_plurals_are_made_of_the_word_that_carries_number() -> None:
    roles = load_roles()
    for words in (["spokesmen"], ["secretaries", "of", "state"], ["heads", "of", "state"], ["embassies"]):
        match = roles.at(words, 0)
        assert match is not None
        assert match.role.plural
        assert (match.start, match.end, match.head) == (0, len(words), 0)


def test_longer_roles_go_before_shorter() -> None:
    (match,) = load_roles().all(["prime", "minister"])
    assert match.role.word == "prime minister"


def test_sectors_are_codes_of_the_codebook() -> None:
    known = set(load_codebook().sectors)
    used = {sector for role in load_roles()._roles.values() for sector in role.sectors}
    assert used <= known


def test_senses_are_the_ones_that_readers_of_phrases_know() -> None:
    known = {"former", "acting", "elect", "then", "honorific", "anonymous", "backed", "displaced"}
    assert set(title_words().values()) == known
