"""What the reader writes on a spaCy ``Doc``: the contract between annotation and everything after it.

Tokens are spaCy's blank-English tokens over ``story.text``; syntax is Universal Dependencies.

* ``token.is_sent_start``, ``pos_`` (UPOS), ``morph`` (UD features), ``lemma_``, ``head``, ``dep_`` (UD
  relations with subtypes, root is ``"root"``); newline tokens are ``SPACE``/``dep``, and hang on a neighbour.
  Sentences never cross a paragraph.
* ``doc.ents``: PERSON ORGANIZATION LOCATION NORP FACILITY PRODUCT MISC DATE MONEY.
* ``doc.spans["timex"]``: time expressions labelled DATE TIME DURATION SET.
* ``doc._.attributions``: who is reported to say what (:class:`Attribution`); their spans are also in
  ``doc.spans["source"]``, ``doc.spans["cue"]``, ``doc.spans["content"]``.
* ``doc._.event_mentions``: words that may name an event, with what the reader has learned of them
  (:class:`EventMention`).
* ``doc._.story``: the :class:`~dragoman.ingest.story.Story`, or ``None`` for a bare text.
* ``doc._.clusters``: coreference clusters of the story, each a list of token spans in text order, also as
  ``doc.spans["coref_clusters_1"]`` and so on.
"""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc


@dataclass(frozen=True, slots=True)
class Attribution:
    """One reported stretch, in half-open token spans; ``content`` may have gaps, ``source`` may be absent."""

    cue: tuple[int, int]
    source: tuple[int, int] | None
    content: tuple[tuple[int, int], ...]
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class EventMention:
    """A word that may name an event: how likely each type is, and which words mention its parties.

    ``types``: (type, probability), likeliest first; ``modes``, ``statuses`` the same, given that it names an
    event. ``parties``: for tokens near it, the probabilities that one mentions an actor, and a recipient.
    """

    trigger: int
    types: tuple[tuple[str, float], ...]
    modes: tuple[tuple[str, float], ...]
    statuses: tuple[tuple[str, float], ...]
    parties: dict[int, tuple[float, float]]


def register_extensions() -> None:
    """Register ``doc._.story`` and what else is listed above; safe to call again."""
    for name in ("story", "attributions", "event_mentions", "clusters"):
        if not Doc.has_extension(name):
            Doc.set_extension(name, default=None)
