import pytest

from dragoman.knowledge.names import agree, name_tokens


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Volodymyr Zelenskyy", "Vladimir Zelenskiy"),
        ("Recep Tayyip Erdoğan", "Recep Tayyip Erdogan"),
        ("Abdel Fattah el-Sisi", "Abdulfattah al Sisi"),
        ("Qassem Soleimani", "Kassim Soleimani"),
        ("Mohammed bin Salman", "Mohamed Salman"),
        ("A. K. Abdul Momen", "AK Abdul Momen"),
        ("Tony Blinken", "Antony Blinken"),
        ("Sergei Lavrov", "Sergey Lavrov"),
    ],
)
def test_spellings_of_one_name(one: str, other: str) -> None:
    assert name_tokens(one) == name_tokens(other)


@pytest.mark.parametrize(("one", "other"), [("Benedict XVI", "Benedict XV"), ("Kim Jong-un", "Kim Jong-il")])
def test_names_of_two(one: str, other: str) -> None:
    assert name_tokens(one) != name_tokens(other)


def test_a_name_of_particles_alone_keeps_them() -> None:
    assert name_tokens("de la") == ("de", "la")
    assert name_tokens("") == ()


def test_initials_stand_for_what_they_begin_and_only_once() -> None:
    assert agree(name_tokens("J. Biden"), name_tokens("Joseph R. Biden"))
    assert not agree(name_tokens("Biden Biden"), name_tokens("Joe Biden"))
