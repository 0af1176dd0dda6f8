from __future__ import annotations

from dragoman.errors import DragomanError, InputError


def test_an_input_error_is_one_line_with_file_reason_and_place() -> None:
    error = InputError("a\nb.txt", "broken\n UTF-8", "byte 12")
    assert str(error) == "a b.txt: broken UTF-8 (byte 12)"
    assert (error.file, error.reason, error.place) == ("a\nb.txt", "broken\n UTF-8", "byte 12")


def test_codes() -> None:
    assert issubclass(InputError, DragomanError)
    assert (DragomanError.code, DragomanError.exit_code) == ("D001", 1)
    assert (InputError.code, InputError.exit_code) == ("D101", 2)
