from dragoman.ontology.lines import Lines

TEXT = """\
# A comment, [no.table]
[a]
x = 1
"quoted key" = { y = 2 }

[[a.rows]]  # the first
word = "one"
[a.rows.inner]
z = 3
[[ a . rows ]]
word = "two"
dotted.key = 4
"""


def test_tables_keys_and_arrays_have_their_lines() -> None:
    lines = Lines(TEXT)
    assert lines.of(["a"]) == 2
    assert lines.of(["a", "x"]) == 3
    assert lines.of(["a", "quoted key"]) == 4
    assert lines.of(["a", "rows"]) == 6
    assert lines.of(["a", "rows", "0", "word"]) == 7
    assert lines.of(["a", "rows", "0", "inner", "z"]) == 9
    assert lines.of(["a", "rows", "1"]) == 10
    assert lines.of(["a", "rows", "1", "word"]) == 11
    assert lines.of(["a", "rows", "1", "dotted", "key"]) == 12


def test_what_is_not_there_is_where_it_would_stand() -> None:
    lines = Lines(TEXT)
    assert lines.of(["a", "quoted key", "y"]) == 4
    assert lines.of(["a", "missing", "deeper"]) == 2
    assert lines.of(["nowhere"]) == 1
