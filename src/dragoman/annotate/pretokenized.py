"""Reading words that are cut already: corpora with gold tokens, and texts that another tokenizer cut."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc

from dragoman.annotate.component import Layout, write
from dragoman.annotate.coreference import resolve_coreference
from dragoman.annotate.reader import Text, load_reader
from dragoman.annotate.windows import WINDOW


def annotate_words(
    sentences: Sequence[Sequence[str]],
    *,
    sentence_borders: bool = True,
    breaks: Sequence[bool] | None = None,
    coreference: bool = False,
) -> Doc:
    """Return the ``Doc`` of one document given as sentences of words, joined by single spaces.

    With ``sentence_borders`` the sentences stay as given; else they are found anew within the paragraphs.
    ``breaks`` tells which sentences open a paragraph; without it there is one paragraph, read in windows of
    whole sentences. Raises ``ValueError`` for a word that is empty or holds a space.
    """
    from dragoman.annotate import load

    kept = [list(sentence) for sentence in sentences if sentence]
    words = [word for sentence in kept for word in sentence]
    if any(not word.strip() for word in words):
        raise ValueError("a word is empty")
    doc = Doc(load().vocab, words=words)
    starts = [at == 0 for sentence in kept for at in range(len(sentence))]
    opens = list(breaks) if breaks is not None else [False] * len(kept)
    text = Text(words, _blocks(kept, opens), starts if sentence_borders else None)
    layout = Layout(list(range(len(words))), text)
    write(doc, layout, load_reader().read([text])[0])
    if coreference:
        resolve_coreference(doc)
    return doc


def _blocks(sentences: Sequence[Sequence[str]], opens: Sequence[bool]) -> list[tuple[int, int]]:
    """Cut a long paragraph between sentences, so that no window need cut one."""
    vocabulary = load_reader().vocabulary
    blocks: list[tuple[int, int]] = []
    at, used = 0, 0
    for sentence, opening in zip(sentences, opens, strict=True):
        size = sum(len(word.pieces) for word in vocabulary.words(sentence))
        if not blocks or opening or used + size > WINDOW - 2:
            blocks.append((at, at))
            used = 0
        at, used = at + len(sentence), used + size
        blocks[-1] = (blocks[-1][0], at)
    return blocks
