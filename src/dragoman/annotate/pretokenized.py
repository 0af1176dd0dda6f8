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
    whole sentences. Empty sentences are left out. Raises ``ValueError`` for a blank word.
    """
    from dragoman.annotate import load

    opening = breaks if breaks is not None else [False] * len(sentences)
    pairs = [(list(words), opens) for words, opens in zip(sentences, opening, strict=True) if words]
    kept = [words for words, _ in pairs]
    words = [word for sentence in kept for word in sentence]
    if any(not word.strip() for word in words):
        raise ValueError("a word is empty")
    doc = Doc(load().vocab, words=words)
    starts = [at == 0 for sentence in kept for at in range(len(sentence))]
    blocks = _blocks(kept, [opens for _, opens in pairs])
    text = Text(words, blocks, starts if sentence_borders else None)
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
