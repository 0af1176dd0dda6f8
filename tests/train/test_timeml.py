from pathlib import Path

import pytest

from dragoman.errors import InputError
from dragoman.train.timeml import read_timeml

BODY = """<TEXT>

Reis <EVENT eid="e1">left</EVENT> on <TIMEX3 tid="t1" type="DATE">Monday
morning</TIMEX3>.

She stayed <TIMEX3 tid="t2" type="DURATION">three <b>days</b></TIMEX3>, <TIMEX3 type="OTHER">then</TIMEX3>
<TIMEX3 tid="t4" type="TIME"/>came home.
</TEXT>"""


def written(folder: Path, name: str, body: str) -> Path:
    path = folder / f"{name}.tml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"<TimeML><DCT>May 6</DCT>{body}</TimeML>", encoding="utf-8")
    return path


def test_times_are_marked_in_the_words_of_the_text(tmp_path):
    written(tmp_path, "one", BODY)
    (example,) = read_timeml(tmp_path)
    assert example.name == "one"
    assert " ".join(example.words) == "Reis left on Monday morning . She stayed three days , then came home ."
    assert example.blocks == [(0, 6), (6, 15)]
    marked = {at: tag for at, tag in enumerate(example.times) if tag != "O"}
    assert marked == {3: "B-DATE", 4: "I-DATE", 8: "B-DURATION", 9: "I-DURATION"}
    assert (example.entities, example.upos) == (None, None)


def test_documents_come_in_the_order_of_their_paths(tmp_path):
    for name in ("b/two", "a/three", "one"):
        written(tmp_path, name, "<TEXT>Reis left.</TEXT>")
    assert [example.name for example in read_timeml(tmp_path)] == ["three", "two", "one"]


def test_what_is_no_xml_is_refused(tmp_path):
    written(tmp_path, "broken", "<TEXT>Reis left.")
    with pytest.raises(InputError, match=r"broken\.tml: no XML: .*line 1"):
        list(read_timeml(tmp_path))


def test_a_document_without_a_text_is_refused(tmp_path):
    written(tmp_path, "empty", "")
    with pytest.raises(InputError, match=r"empty\.tml: no element TEXT"):
        list(read_timeml(tmp_path))
