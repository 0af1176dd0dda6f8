"""Mentions: the phrases of a story that can stand for someone or something, with what they tell of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from spacy.attrs import DEP, ENT_TYPE, HEAD, LEMMA, MORPH, POS, SENT_START
from spacy.tokens import Doc

from dragoman.annotate.mention_lexicon import MentionLexicon, Pronoun, fold_word, load_mention_lexicon

_NUMBER = re.compile(r"(?:^|\|)Number=([SP])")
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "DET", "ADJ", "SYM", "X"})
_ALWAYS = frozenset({"NOUN", "PROPN"})
_ARGUMENTS = frozenset(
    {"nsubj", "obj", "iobj", "obl", "nmod", "root", "conj", "appos", "parataxis", "vocative", "dislocated"}
)
_INSIDE_NAME = frozenset({"flat", "fixed", "goeswith", "reparandum", "punct", "case", "discourse"})
_OPENERS = frozenset({"case", "cop", "cc", "mark"})
_OUTSIDE = frozenset(
    {"case", "cc", "punct", "mark", "appos", "parataxis", "conj", "discourse", "vocative", "dislocated",
     "nsubj", "csubj", "cop", "aux", "expl", "reparandum", "orphan", "dep", "list"}
)  # fmt: skip
_PREDICATE_ONLY = frozenset({"advmod", "obl", "advcl", "ccomp", "xcomp", "iobj", "obj"})
_NAME_PARTS = frozenset({"flat", "compound", "nmod", "amod"})
_DEFINITE = frozenset({"the", "this", "that", "these", "those", "both", "said"})
_INDEFINITE = frozenset(
    {"a", "an", "some", "any", "no", "another", "every", "each", "many", "several", "few"}
)


@dataclass(slots=True)
class Mention:
    """One phrase. Token offsets; ``start`` and ``end`` are half-open, ``head`` is the syntactic head."""

    index: int
    head: int
    start: int
    end: int
    sentence: int
    kind: str
    """``name``, ``nominal``, ``pronoun`` or ``group`` (a coordination)."""
    lemma: str
    key: str
    """The words without article and possessive ending, folded: equal keys are the same phrase."""
    name: tuple[str, ...] = ()
    """The words of the proper name around the head, folded, without titles."""
    modifiers: frozenset[str] = frozenset()
    number: str = ""
    gender: str = ""
    animate: bool | None = None
    type: str = ""
    """``person``, ``organization``, ``place``, ``time``, ``thing`` or empty when unknown."""
    definite: str = ""
    """``def``, ``indef``, ``poss`` or empty."""
    pronoun: Pronoun | None = None
    role: str = ""
    parts: tuple[int, ...] = ()
    """For a group: the indices of its members."""


class _Strings(dict[int, str]):
    """The strings behind spaCy's hashes, looked up once each; their relation and number where asked."""

    def __init__(self, doc: Doc) -> None:
        self._strings = doc.vocab.strings
        self._main: dict[int, str] = {}
        self._number: dict[int, str] = {}

    def __missing__(self, value: int) -> str:
        self[value] = found = str(self._strings[value]) if value else ""
        return found

    def main(self, value: int) -> str:
        """A relation without its subtype."""
        if value not in self._main:
            self._main[value] = self[value].partition(":")[0]
        return self._main[value]

    def number(self, value: int) -> str:
        """The number in a set of features: s, p or nothing."""
        if value not in self._number:
            found = _NUMBER.search(self[value])
            self._number[value] = found[1].lower() if found else ""
        return self._number[value]


@dataclass(slots=True)
class Grid:
    """The tree of a story as plain lists, for speed: spaCy's token objects cost a microsecond a look."""

    words: list[str]
    lower: list[str]
    lemma: list[str]
    pos: list[str]
    dep: list[str]
    """Relations without subtype."""
    full_dep: list[str]
    head: list[int]
    sentence: list[int]
    number: list[str]
    ent_type: list[str]
    ent_start: list[int]
    children: list[list[int]] = field(default_factory=list)
    left: list[int] = field(default_factory=list)
    right: list[int] = field(default_factory=list)

    @classmethod
    def of(cls, doc: Doc) -> Grid:
        """Read a document's tree."""
        words = [token.text for token in doc]
        lower = [word.lower() for word in words]
        columns = doc.to_array([LEMMA, POS, DEP, MORPH, ENT_TYPE, SENT_START, HEAD])
        lemma, pos, dep, morph, ent_type, starts, offset = columns.T.tolist()
        text = _Strings(doc)
        deps = [text[value] for value in dep]
        sentence, number = -1, []
        for start in starts:
            sentence += start == 1 or sentence < 0
            number.append(sentence)
        grid = cls(
            words=words,
            lower=lower,
            lemma=[text[value].lower() for value in lemma],
            pos=[text[value] for value in pos],
            dep=[text.main(value) for value in dep],
            full_dep=deps,
            head=[i + (up - 2**64 if up >= 2**63 else up) for i, up in enumerate(offset)],
            sentence=number,
            number=[text.number(value) for value in morph],
            ent_type=[text[value] for value in ent_type],
            ent_start=[-1] * len(words),
        )
        for ent in doc.ents:
            for i in range(ent.start, ent.end):
                grid.ent_start[i] = ent.start
        grid._link()
        return grid

    def _link(self) -> None:
        size = len(self.words)
        self.children = [[] for _ in range(size)]
        self.left, self.right = list(range(size)), list(range(size))
        depth = [-1] * size
        for i, head in enumerate(self.head):
            if head != i:
                self.children[head].append(i)
            path, up = [], i
            while depth[up] < 0 and self.head[up] != up:
                path.append(up)
                up = self.head[up]
            depth[up] = max(depth[up], 0)
            for steps, below in enumerate(reversed(path), depth[up] + 1):
                depth[below] = steps
        for i in sorted(range(size), key=depth.__getitem__, reverse=True):
            head = self.head[i]
            self.left[head] = min(self.left[head], self.left[i])
            self.right[head] = max(self.right[head], self.right[i])


def find_mentions(grid: Grid) -> list[Mention]:
    """Return the mentions of a story in text order of their starts, longest first; indices are positions."""
    lexicon = load_mention_lexicon()
    found: list[Mention] = []
    for i, pos in enumerate(grid.pos):
        if pos in _NOMINAL and _is_head(grid, i, lexicon):
            found.append(_mention(grid, i, lexicon))
    by_head = {mention.head: mention for mention in found}
    groups = [group for mention in found if (group := _group(grid, mention, by_head)) is not None]
    found = _unique(found + groups)
    for index, mention in enumerate(found):
        mention.index = index
    for mention in found:
        mention.parts = tuple(by_head[head].index for head in mention.parts if head in by_head)
    return found


def _unique(mentions: list[Mention]) -> list[Mention]:
    seen: set[tuple[int, int]] = set()
    kept = []
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end, m.head)):
        if (mention.start, mention.end) not in seen:
            seen.add((mention.start, mention.end))
            kept.append(mention)
    return kept


def _is_head(grid: Grid, i: int, lexicon: MentionLexicon) -> bool:
    pos, dep, lower = grid.pos[i], grid.dep[i], grid.lower[i]
    if dep in _INSIDE_NAME:
        return False
    if pos == "PRON":
        return lower in lexicon.pronouns and not _is_relative(grid, i) and dep != "expl"
    if dep == "compound":
        return _compound_counts(grid, i)
    if pos in _ALWAYS:
        return not (dep == "nmod" and grid.full_dep[i] == "nmod:desc" and pos == "NOUN")
    if pos == "ADJ" and dep == "amod":
        return grid.ent_type[i] == "NORP"
    if pos == "NUM" and dep in {"obl", "nmod", "appos"}:
        return _is_year(grid.words[i]) or any(grid.pos[j] == "PROPN" for j in grid.children[i])
    return pos in {"NUM", "DET"} and dep in {"nsubj", "obj"} and not grid.children[i]


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdigit() and word[:2] in {"18", "19", "20"}


def _compound_counts(grid: Grid, i: int) -> bool:
    """A noun before a noun stands for something of its own ("trade talks") unless both make one name."""
    head = grid.head[i]
    if grid.pos[i] == "NOUN":
        return grid.pos[head] == "NOUN"
    if grid.pos[i] != "PROPN" or (grid.ent_start[i] >= 0 and grid.ent_start[i] == grid.ent_start[head]):
        return False
    return grid.pos[head] != "PROPN" or grid.ent_start[i] >= 0


def _is_relative(grid: Grid, i: int) -> bool:
    """Whether "that" or the like opens a relative clause."""
    if grid.lower[i] != "that":
        return False
    up = grid.head[i]
    for _ in range(3):
        if grid.full_dep[up] == "acl:relcl" and grid.left[up] <= i < up:
            return True
        up = grid.head[up]
    return False


def _mention(grid: Grid, i: int, lexicon: MentionLexicon) -> Mention:
    pronoun = lexicon.pronouns.get(grid.lower[i]) if grid.pos[i] in {"PRON", "DET"} else None
    start, end = _extent(grid, i)
    name = _name(grid, i, lexicon) if pronoun is None else ()
    kind = "pronoun" if pronoun else "name" if name else "nominal"
    mention = Mention(
        index=0,
        head=i,
        start=start,
        end=end,
        sentence=grid.sentence[i],
        kind=kind,
        lemma=grid.lemma[i],
        key=_key(grid, start, end),
        name=name,
        modifiers=frozenset(
            fold_word(grid.lemma[j])
            for j in grid.children[i]
            if grid.dep[j] in {"amod", "compound", "nummod", "nmod"}
        ),
        pronoun=pronoun,
        role=grid.dep[i],
        definite=_definite(grid, i),
    )
    _describe(grid, mention, lexicon)
    return mention


def _extent(grid: Grid, i: int) -> tuple[int, int]:
    """The phrase of a head: its subtree without what governs, predicates, coordinates or renames it."""
    if grid.pos[i] == "PRON" and grid.dep[i] != "root":
        inner = [j for j in grid.children[i] if grid.dep[j] in {"nmod", "acl", "det"}]
        return min([i, *(grid.left[j] for j in inner)]), max([i, *(grid.right[j] for j in inner)]) + 1
    predicate = any(grid.dep[j] in {"cop", "nsubj"} for j in grid.children[i])
    opened = max((grid.right[j] for j in grid.children[i] if j < i and grid.dep[j] in _OPENERS), default=-1)
    start = end = i
    for j in grid.children[i]:
        dep = grid.dep[j]
        if j < opened:
            continue
        if dep == "case" and j > i and j == end + 1:
            end = j
            continue
        out = dep in _OUTSIDE or (predicate and dep in _PREDICATE_ONLY)
        if out and dep == "appos" and j > i:
            break
        if out:
            continue
        start, end = min(start, grid.left[j]), max(end, grid.right[j])
    while end > i and grid.pos[end] in {"PUNCT", "SPACE"} and grid.words[end] not in {")", '"', "”"}:
        end -= 1
    while start < i and grid.pos[start] in {"PUNCT", "SPACE"} and grid.words[start] not in {"(", '"', "“"}:
        start += 1
    return start, end + 1


def _name(grid: Grid, i: int, lexicon: MentionLexicon) -> tuple[str, ...]:
    """The words of the proper name that a head belongs to: its entity, else the run of proper nouns."""
    if grid.pos[i] != "PROPN" and grid.ent_start[i] < 0:
        return ()
    if grid.ent_start[i] >= 0 and grid.ent_type[i] not in {"DATE", "MONEY"}:
        start, j = grid.ent_start[i], i
        while j + 1 < len(grid.words) and grid.ent_start[j + 1] == start:
            j += 1
        run = range(start, j + 1)
    elif grid.pos[i] == "PROPN":
        parts = [i, *(j for j in grid.children[i] if grid.dep[j] in _NAME_PARTS and grid.pos[j] == "PROPN")]
        run = range(min(parts), max(parts) + 1)
    else:
        return ()
    found = [fold_word(grid.words[j]).rstrip(".") for j in run if grid.words[j][:1].isalnum()]
    kept = tuple(word for word in found if word not in lexicon.titles and word != "the")
    return kept or tuple(found)


def _key(grid: Grid, start: int, end: int) -> str:
    while start < end - 1 and grid.lower[start] in _DEFINITE | {"a", "an"}:
        start += 1
    if end - start > 1 and grid.lower[end - 1] in {"'s", "’s", "'", "’"}:
        end -= 1
    return " ".join(fold_word(grid.words[j]) for j in range(start, end) if grid.pos[j] != "SPACE")


def _definite(grid: Grid, i: int) -> str:
    for j in grid.children[i]:
        if j > i:
            break
        if grid.dep[j] == "det" and grid.lower[j] in _DEFINITE:
            return "def"
        if grid.dep[j] == "det" and grid.lower[j] in _INDEFINITE:
            return "indef"
        if grid.full_dep[j] == "nmod:poss":
            return "poss"
    return ""


def _describe(grid: Grid, mention: Mention, lexicon: MentionLexicon) -> None:
    """Fill number, gender, animacy and type from the pronoun, the entity, the noun and the name."""
    i, pronoun = mention.head, mention.pronoun
    if pronoun is not None:
        mention.number, mention.gender, mention.animate = pronoun.number, pronoun.gender, pronoun.animate
        mention.type = "person" if pronoun.animate and pronoun.number != "p" else ""
        return
    mention.number = grid.number[i] or ("s" if mention.kind == "name" else "")
    entity = grid.ent_type[i]
    mention.type = {
        "PERSON": "person",
        "ORGANIZATION": "organization",
        "LOCATION": "place",
        "FACILITY": "place",
        "PRODUCT": "thing",
        "NORP": "norp",
        "DATE": "time",
        "MONEY": "money",
    }.get(entity, "")
    if not mention.type and (mention.kind == "nominal" or len(mention.name) == 1):
        noun = lexicon.noun_types.get(mention.lemma, "")
        mention.type = noun if mention.kind == "nominal" or noun == "time" else ""
    titled = [grid.lower[j] for j in (i, *grid.children[i]) if grid.lower[j] in lexicon.titles]
    if titled and mention.kind == "name" and not mention.type:
        mention.type = "person"
    if not mention.type and mention.name and mention.name[0] in lexicon.given_names and len(mention.name) > 1:
        mention.type = "person"
    mention.gender = _gender(mention, titled, lexicon)
    if mention.type:
        mention.animate = mention.type in {"person", "norp"}
    if mention.type in {"organization", "place", "thing", "time"} and mention.number != "p":
        mention.gender = "n"


def _gender(mention: Mention, titled: list[str], lexicon: MentionLexicon) -> str:
    for title in titled:
        if lexicon.titles[title]:
            return lexicon.titles[title]
    if mention.kind == "name" and mention.type == "person":
        return lexicon.given_names.get(mention.name[0], "") if mention.name else ""
    return lexicon.noun_genders.get(mention.lemma, "")


def _group(grid: Grid, first: Mention, by_head: dict[int, Mention]) -> Mention | None:
    """The coordination that a mention opens: "Chile and Peru"."""
    others = [j for j in grid.children[first.head] if grid.dep[j] == "conj" and j in by_head]
    if not others or first.kind == "group":
        return None
    members = [first, *(by_head[j] for j in others)]
    persons = [member.animate for member in members]
    return Mention(
        index=0,
        head=first.head,
        start=min(member.start for member in members),
        end=max(member.end for member in members),
        sentence=first.sentence,
        kind="group",
        lemma="",
        key=" + ".join(sorted(member.key for member in members)),
        number="p",
        animate=True if all(persons) else False if not any(persons) else None,
        type=first.type if len({member.type for member in members}) == 1 else "",
        role=first.role,
        parts=tuple(member.head for member in members),
    )
