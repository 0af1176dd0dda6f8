"""Parts of speech, lemmas and dependencies on a treebank: ``dragoman evaluate syntax FILE.conllu``.

Tokens are gold, and so are sentence borders unless asked otherwise. ``las`` compares universal relations, as
the CoNLL 2018 shared task does (``nsubj:pass`` is ``nsubj``); ``las_subtypes`` compares them whole. Every
syntactic word counts, punctuation too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from spacy.tokens import Doc

from dragoman.evaluate.annotators import WordsAnnotator, check_words, read_words
from dragoman.evaluate.lines import files_of
from dragoman.evaluate.treebank import TreebankDocument, Word, read_treebank

NO_HEAD = -1


def evaluate_syntax(
    path: Path, *, sentence_borders: bool = True, annotate: WordsAnnotator = read_words
) -> dict[str, float]:
    """Return ``upos``, ``uas``, ``las``, ``lemma``, ``las_subtypes`` (fractions) and ``words``.

    ``path`` is a CoNLL-U file or a folder of them. With ``sentence_borders`` off the reader splits sentences
    itself, and a head across a wrong border is an error. Raises ``InputError`` for what is no treebank.
    """
    documents = (document for file in files_of(path, "*.conllu") for document in read_treebank(file))
    return score_syntax(documents, sentence_borders=sentence_borders, annotate=annotate)


def score_syntax(
    documents: Iterable[TreebankDocument],
    *,
    sentence_borders: bool = True,
    annotate: WordsAnnotator = read_words,
) -> dict[str, float]:
    """Return the scores of :func:`evaluate_syntax` on documents."""
    right: Counter[str] = Counter()
    for document in documents:
        doc = annotate(document.forms, sentence_borders=sentence_borders, breaks=document.breaks)
        check_words(doc, document.forms)
        _count(document, doc, right)
    words = right["words"]
    shares = {
        key: round(right[key] / words, 4) if words else 0.0
        for key in ("upos", "uas", "las", "lemma", "las_subtypes")
    }
    return {**shares, "words": words}


def _count(document: TreebankDocument, doc: Doc, right: Counter[str]) -> None:
    at = 0
    for sentence in document.sentences:
        base = at
        for word in sentence:
            token = doc[at]
            head = NO_HEAD if token.head.i == token.i else token.head.i
            same_head = head == (base + word.head if word.head != NO_HEAD else NO_HEAD)
            right["words"] += 1
            right["upos"] += token.pos_ == word.upos
            right["lemma"] += _same_lemma(word, token.lemma_)
            right["uas"] += same_head
            right["las"] += same_head and _universal(token.dep_) == _universal(word.relation)
            right["las_subtypes"] += same_head and token.dep_ == word.relation
            at += 1


def _universal(relation: str) -> str:
    return relation.partition(":")[0].lower()


def _same_lemma(word: Word, lemma: str) -> bool:
    """A lemma that the treebank leaves open ("_") is held against nobody."""
    return lemma == word.lemma or (word.lemma == "_" != word.form)
