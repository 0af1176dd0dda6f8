"""Attributions in the layout of PolNeAR: ``text/NAME.txt`` and brat stand-off in ``attributions/``."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from dragoman.annotate.layers import Attribution
from dragoman.errors import InputError
from dragoman.train.example import Example
from dragoman.train.texts import Words

Stretches = tuple[tuple[int, int], ...]
"""Half-open character ranges, in order."""

_SPAN = re.compile(r"T\d+\t")
_EVENT = re.compile(r"E\d+\t")
_ANNOTATOR = re.compile(r"_[0-9a-z]+$")


def read_polnear(folder: Path) -> Iterator[Example]:
    """Yield the articles of a folder, each with one annotator's attributions (the first by name)."""
    for text_path, ann_paths in articles(folder):
        text = text_path.read_text(encoding="utf-8")
        words = Words(text)
        found = [_in_words(words, *parts) for parts in attributions_of(ann_paths[0])]
        yield Example(
            name=text_path.stem,
            words=words.texts,
            blocks=words.blocks,
            attributions=[attribution for attribution in found if attribution is not None],
        )


def articles(folder: Path) -> list[tuple[Path, list[Path]]]:
    """Return the texts of a folder, each with its annotators' files; texts without any are left out.

    Raises :class:`~dragoman.errors.InputError` when the folder has not PolNeAR's layout.
    """
    if not (folder / "text").is_dir() or not (folder / "attributions").is_dir():
        raise InputError(str(folder), "no folders text and attributions in it")
    files: dict[str, list[Path]] = defaultdict(list)
    for path in sorted((folder / "attributions").glob("*.ann")):
        whole = (folder / "text" / f"{path.stem}.txt").exists()
        files[path.stem if whole else _ANNOTATOR.sub("", path.stem)].append(path)
    texts = sorted((folder / "text").glob("*.txt"))
    return [(path, files[path.stem]) for path in texts if files.get(path.stem)]


def attributions_of(path: Path) -> Iterator[tuple[Stretches, Stretches, Stretches]]:
    """Yield (cue, source, content) of each attribution with a cue; the other parts may be empty."""
    stretches: dict[str, Stretches] = {}
    events: list[tuple[int, list[str]]] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        # Other lines are annotators' notes, and the rest of quoted texts that have line breaks in them.
        fields = line.split("\t")
        if _SPAN.match(line):
            try:
                ranges = fields[1].split(" ", 1)[1]
                pairs = (part.split() for part in ranges.split(";"))
                stretches[fields[0]] = tuple(sorted((int(start), int(end)) for start, end in pairs))
            except (IndexError, ValueError) as error:
                raise InputError(str(path), f"no stand-off span in {line!r}", f"line {number}") from error
        elif _EVENT.match(line):
            events.append((number, fields[1].split()))
    for number, roles in events:
        parts: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for role in roles:
            name, _, key = role.partition(":")
            if key not in stretches:
                raise InputError(str(path), f"nothing is named {key!r}", f"line {number}")
            parts[name.rstrip("0123456789")].extend(stretches[key])
        if parts["Cue"]:
            yield tuple(sorted(parts["Cue"])), tuple(sorted(parts["Source"])), tuple(sorted(parts["Content"]))


def _in_words(words: Words, cue: Stretches, source: Stretches, content: Stretches) -> Attribution | None:
    """The cue and the source are one stretch each, as in a ``Doc``: their first."""
    cues = _ranges(words, cue)
    if not cues:
        return None
    sources = _ranges(words, source)
    return Attribution(cues[0], sources[0] if sources else None, tuple(_ranges(words, content)))


def _ranges(words: Words, stretches: Stretches) -> list[tuple[int, int]]:
    found = (words.span(start, end) for start, end in stretches)
    return [span for span in found if span is not None]
