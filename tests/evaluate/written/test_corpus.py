from __future__ import annotations

from pathlib import Path

from dragoman.evaluate.standoff.parts import read_parts
from dragoman.evaluate.written.check import problems
from dragoman.evaluate.written.count import count
from dragoman.evaluate.written.parse import load_story, story_paths

CORPUS = Path(__file__).parents[3] / "corpus" / "written"


def test_the_stories_of_the_corpus_are_sound_and_divided() -> None:
    read = [load_story(path) for path in story_paths(CORPUS)]
    faults = [problem for story, found in read for problem in (*found, *problems(story))]
    assert [str(fault) for fault in faults] == []
    stories = [story for story, _ in read]
    assert sorted(read_parts(CORPUS / "split.tsv")) == sorted(story.name for story in stories)
    rare = {label: n for kind, label, n in count(stories) if kind == "mode" and n < 5}
    assert rare == {}, "each mode is shown five times at least"
