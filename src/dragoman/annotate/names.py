"""Names that stand for one and the same: repeated, shortened, abbreviated."""

from __future__ import annotations

from collections import defaultdict

from dragoman.annotate.clusters import Clusters
from dragoman.annotate.mentions import Mention

_SMALL = frozenset({"of", "the", "and", "for", "on", "in", "de", "la", "du", "des"})
_BODIES = frozenset({"organization", "thing", ""})


def join_names(clusters: Clusters) -> None:
    """Join equal names, then short forms with the nearest earlier long form, then acronyms."""
    names = [m for m in clusters.mentions if m.kind == "name" and m.name and m.type != "time"]
    for mention in (m for m in clusters.mentions if m.kind == "group"):
        for i, part in enumerate(mention.parts):
            for other in mention.parts[i + 1 :]:
                clusters.keep_apart(clusters.mentions[part], clusters.mentions[other])
    _join_equal(names, clusters)
    _join_short(names, clusters)
    _join_acronyms(names, clusters)


def _join_equal(names: list[Mention], clusters: Clusters) -> None:
    first: dict[tuple[str, ...], list[Mention]] = defaultdict(list)
    for mention in names:
        for earlier in first[mention.name]:
            if _same_kind(mention, earlier) and clusters.join(earlier, mention, forced=True):
                break
        else:
            first[mention.name].append(mention)


def _same_kind(a: Mention, b: Mention) -> bool:
    """Equal words are one name unless one is a person and the other is not, or one is an adjective."""
    if (a.type == "norp") != (b.type == "norp"):
        return False
    if a.name and a.lemma != b.lemma and (_heads_common(a) or _heads_common(b)):
        return False
    return not ({a.type, b.type} >= {"person", "place"} and a.gender != b.gender)


def _heads_common(mention: Mention) -> bool:
    """Whether the phrase is headed by another word than its name: "the Trump administration"."""
    return mention.lemma not in mention.name and mention.lemma.rstrip(".") not in mention.name


def _join_short(names: list[Mention], clusters: Clusters) -> None:
    """ "Pompeo" after "Michael R. Pompeo"; "the Commission" is left to descriptions."""
    by_last: dict[str, dict[tuple[str, ...], Mention]] = defaultdict(dict)
    by_first: dict[str, dict[tuple[str, ...], Mention]] = defaultdict(dict)
    for mention in names:
        long_forms = [*by_last[mention.name[-1]].values(), *by_first[mention.name[0]].values()]
        for candidate in sorted(long_forms, key=lambda m: m.index, reverse=True):
            if _short_of(mention, candidate) and clusters.join(candidate, mention):
                break
        by_last[mention.name[-1]][mention.name] = mention
        by_first[mention.name[0]][mention.name] = mention


def _short_of(a: Mention, b: Mention) -> bool:
    if a.name == b.name or _heads_common(a) or _heads_common(b):
        return False
    short, full = sorted((a.name, b.name), key=len)
    if a.type == "person" or b.type == "person":
        if {a.type, b.type} - {"person", "", "thing"}:
            return False
        return _person_short(short, full)
    if a.type == "organization" or b.type == "organization":
        return len(short) > 1 and short == full[-len(short) :]
    return False


def _person_short(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    if len(short) == 1:
        return short[0] == full[-1] or (short[0] == full[0] and len(short[0]) > 2)
    if short[-1] != full[-1]:
        return short == full[: len(short)]
    if short[0] == full[0] or set(short) <= set(full):
        return True
    return short[0][:1] == full[0][:1] and min(len(short[0]), len(full[0])) <= 2  # "M. Pompeo"


def _join_acronyms(names: list[Mention], clusters: Clusters) -> None:
    initials: dict[str, Mention] = {}
    for mention in names:
        if len(mention.name) >= 2 and mention.type in _BODIES | {"place"}:
            for words in (mention.name, tuple(w for w in mention.name if w not in _SMALL)):
                letters = "".join(word[0] for word in words)
                if len(letters) >= 2:
                    initials.setdefault(letters, mention)
    for mention in names:
        if len(mention.name) == 1 and mention.type in _BODIES | {"place"}:
            full = initials.get(mention.name[0].replace(".", ""))
            if full is not None and full.index != mention.index:
                clusters.join(full, mention, forced=True)
