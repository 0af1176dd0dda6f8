"""Contexts of an event, by the words of its sentence and paragraph."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from dragoman.coding.lexicon import LexiconError, read_table
from dragoman.ontology import Codebook, load_plover

# A word in the event's own sentence decides; one in the paragraph must be seconded.
_SENTENCE, _PARAGRAPH, _ENOUGH = 2, 1, 2


@lru_cache(maxsize=2)
def load_contexts(path: Path | None = None) -> dict[str, frozenset[str]]:
    """Load the keyword table: lemma, or two or three lemmas parted by spaces, to contexts."""
    source = path if path is not None else Path(str(files("dragoman.coding") / "data" / "contexts.tsv"))
    book = load_plover()
    table: dict[str, set[str]] = {}
    for line, row in read_table(source, ["context", "words"]):
        if row["context"] not in book.contexts:
            raise LexiconError(f"{source.name}:{line}: {book.name} has no context {row['context']!r}")
        table.setdefault(row["words"], set()).add(row["context"])
    return {words: frozenset(names) for words, names in table.items()}


@lru_cache(maxsize=4)
def contexts_of_book(book: Codebook) -> dict[str, frozenset[str]]:
    """Return the keyword table of a codebook: ours for the contexts that it has, and its own."""
    if book is load_plover():
        return load_contexts()
    table = {
        words: kept for words, names in load_contexts().items() if (kept := names & book.contexts.keys())
    }
    for name, own in book.context_words.items():
        for words in own:
            table[words] = table.get(words, frozenset()) | {name}
    return table


def contexts_in(lemmas: Sequence[str], table: Mapping[str, frozenset[str]] | None = None) -> Counter[str]:
    """Count the keywords of each context in a run of lower-case lemmas; PLOVER's without a ``table``.

    >>> sorted(contexts_in(["the", "human", "right", "situation"]))
    ['human_rights']
    """
    table = load_contexts() if table is None else table
    seen: set[str] = set()
    for size in (1, 2, 3):
        seen.update(" ".join(lemmas[i : i + size]) for i in range(len(lemmas) - size + 1))
    return Counter(name for words in seen & table.keys() for name in table[words])


def contexts_of(sentence: Counter[str], paragraph: Counter[str], limit: int = 4) -> list[str]:
    """Contexts of an event, best supported first.

    >>> contexts_of(Counter(economic=1), Counter(economic=1, health=1))
    ['economic']
    """
    weight = Counter({name: _SENTENCE * count for name, count in sentence.items()})
    for name, count in paragraph.items():
        weight[name] += _PARAGRAPH * (count - sentence[name])
    ranked = sorted(
        (name for name in weight if weight[name] >= _ENOUGH), key=lambda name: (-weight[name], name)
    )
    return ranked[:limit]
