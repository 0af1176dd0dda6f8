"""Reading a Universal Dependencies tree: logical subjects and objects, control, coordination, prepositions.

Everything here looks at one sentence's tree only; who a phrase stands for is decided in ``roles``.
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from dragoman.coding.lexicon import load_lexicon

_SUBJECT = frozenset({"nsubj", "nsubj:pass", "nsubj:outer", "csubj", "csubj:pass"})
_RELATIVE = frozenset({"who", "which", "that", "whom", "whose"})
_CLAUSAL = frozenset({"root", "ccomp", "xcomp", "advcl", "acl", "parataxis", "csubj"})
_BETWEEN = frozenset({"among", "amongst", "between"})
_RANKS = frozenset({"first", "last", "only", "next", "latest"})
_WITH = frozenset({"with", "together with", "along with", "alongside", "alongside with"})
_NAME_PARTS = ("compound", "flat", "amod", "appos", "nmod:desc")
_APPOINTING = frozenset(
    {"plan", "schedule", "set", "slate", "due", "expect", "book", "fix", "begin", "start"}
)


def _object_control(verb: Token) -> bool:
    """Whether the object, not the subject, does what the infinitive says: "urged Iran to stop"."""
    return verb.lemma_.lower() in load_lexicon().classes["objcontrol"]


def children(token: Token, *deps: str) -> list[Token]:
    """Return the children with one of these relations, in text order."""
    return [child for child in token.children if child.dep_ in deps]


def conjuncts(token: Token) -> list[Token]:
    """Return the token and what is coordinated with it, nouns only with nouns."""
    found = [token]
    for child in token.children:
        if child.dep_ == "conj":
            found.extend(conjuncts(child))
    return found


def preposition(token: Token) -> str:
    """Return the preposition of a phrase as one lower-case string, ``""`` when it has none."""
    parts: list[Token] = []
    for child in token.children:
        if child.dep_ == "case" and child.i < token.i:
            parts.append(child)
            parts.extend(grandchild for grandchild in child.children if grandchild.dep_ == "fixed")
    if not parts and token.dep_ == "conj":
        return preposition(token.head)
    if not parts and token.pos_ == "PROPN":  # "to" may hang on the first word of "Addis Ababa"
        others = children(token, *_NAME_PARTS)
        parts = [case for other in others for case in children(other, "case") if case.i < token.i]
    return " ".join(part.lower_ for part in sorted(parts, key=lambda part: part.i))


def has_preposition(token: Token, wanted: frozenset[str]) -> bool:
    """Whether the phrase stands behind one of these prepositions; ``with`` covers "together with"."""
    found = preposition(token)
    if "with" in wanted and found in _WITH:
        return True
    return found in wanted or ("between" in wanted and found in _BETWEEN)


def is_passive(verb: Token) -> bool:
    """Whether the verb stands in the passive, with or without auxiliary."""
    for child in verb.children:
        if child.dep_ in {"aux:pass", "nsubj:pass", "csubj:pass", "obl:agent"}:
            return True
        if child.dep_ in {"nsubj", "aux"}:
            return _conjoined_passive(verb) if child.dep_ == "aux" and not _own_subject(verb) else False
    if verb.dep_ in {"acl", "amod", "advcl"} and verb.tag_ == "VBN":
        return not children(verb, "obj")
    if (
        verb.dep_ in {"acl", "amod"}
        and verb.morph.get("VerbForm") == ["Part"]
        and verb.morph.get("Tense") == ["Past"]
    ):
        return not children(verb, "obj")
    return _conjoined_passive(verb)


def is_infinitive(verb: Token) -> bool:
    """Whether the verb has the marker "to"."""
    return any(child.dep_ == "mark" and child.lower_ == "to" for child in verb.children)


def _own_subject(verb: Token) -> bool:
    return any(child.dep_ in _SUBJECT for child in verb.children)


def _conjoined_passive(verb: Token) -> bool:
    if verb.dep_ != "conj" or verb.head.pos_ != "VERB" or _own_subject(verb) or children(verb, "obj"):
        return False
    participle = verb.morph.get("VerbForm") == ["Part"] or verb.tag_ == "VBN"
    return participle and is_passive(verb.head)


def surface_subjects(verb: Token, depth: int = 0) -> list[Token]:
    """Return the heads of what stands as subject, through control, coordination and relative clauses."""
    own = [child for child in verb.children if child.dep_ in _SUBJECT and child.lower_ not in {"it", "there"}]
    if own:
        late = _late_subjects(verb)
        return [_antecedent(subject, verb) for subject in own if subject not in late]
    if depth > 6 or any(child.dep_ in _SUBJECT for child in verb.children):
        return [child for child in verb.children if child.dep_ == "nsubj" and child.lower_ == "it"]
    return _inherited_subjects(verb, depth)


def _late_subjects(verb: Token) -> list[Token]:
    """A second subject behind the verb, where there is no object, is the object misread."""
    own = children(verb, "nsubj")
    if verb.pos_ != "VERB" or len(own) < 2 or own[0].i > verb.i or children(verb, "obj", "ccomp", "xcomp"):
        return []
    return [subject for subject in own if subject.i > verb.i]


def _inherited_subjects(verb: Token, depth: int) -> list[Token]:
    dep, head = verb.dep_, verb.head
    if dep == "conj":
        return surface_subjects(head, depth + 1) if head.pos_ in {"VERB", "AUX", "ADJ", "NOUN"} else []
    if dep == "xcomp":
        controller = children(head, "obj", "iobj") if _object_control(head) else []
        if not controller and _object_control(head) and not is_passive(head):
            controller = [
                child for child in children(head, "obl") if preposition(child) in {"on", "for", "to"}
            ]
        return controller or surface_subjects(head, depth + 1)
    if dep == "advcl":
        return surface_subjects(head, depth + 1) if head.pos_ in {"VERB", "AUX", "ADJ", "NOUN"} else []
    if dep == "acl":
        if not is_infinitive(verb):
            return [head]
        if any(child.lower_ in _RANKS or child.morph.get("NumType") == ["Ord"] for child in head.children):
            return surface_subjects(head, depth + 1) or [head]  # "the first state to recognize it"
        return _holders(head, depth)
    if dep in {"acl:relcl", "amod"}:
        return [head] if dep == "amod" or not _object_relative(verb) else []
    if dep == "ccomp" and verb.morph.get("VerbForm") != ["Fin"]:
        return surface_subjects(head, depth + 1)
    return []


def _object_relative(verb: Token) -> bool:
    return any(child.dep_ in {"obj", "obl"} and child.lower_ in _RELATIVE for child in verb.children)


def _holders(noun: Token, depth: int) -> list[Token]:
    """Whose decision, plan or effort a noun is: possessor, else the subject of its verb."""
    owners = children(noun, "nmod:poss") or [
        c for c in children(noun, "nmod") if preposition(c) in {"of", "by"}
    ]
    if owners:
        return owners
    governor = governing_verb(noun)
    if governor is not None and noun.dep_ not in _SUBJECT:
        return surface_subjects(governor, depth + 1)
    return []


def _antecedent(subject: Token, verb: Token) -> Token:
    """The noun that a relative pronoun stands for; any other subject is itself."""
    if subject.lower_ not in _RELATIVE:
        return subject
    while verb.dep_ == "conj" and verb.head.i < verb.i:
        verb = verb.head
    return verb.head if verb.dep_ == "acl:relcl" else subject


def agents(verb: Token) -> list[Token]:
    """Return who acts: the by-phrase of a passive, else the subject."""
    if is_passive(verb):
        return [
            child
            for child in verb.children
            if child.dep_ == "obl:agent" or (child.dep_.startswith("obl") and preposition(child) == "by")
        ]
    return surface_subjects(verb)


def patients(verb: Token) -> list[Token]:
    """Return what is acted on: the subject of a passive, else the object, shared ones included."""
    if is_passive(verb):
        return surface_subjects(verb)
    own = children(verb, "obj")
    if own:
        return [_antecedent(token, verb) for token in own]
    if late := _late_subjects(verb):
        return late
    if verb.dep_ == "conj" and verb.head.pos_ == "VERB":
        shared = [token for token in children(verb.head, "obj") if token.i > verb.i]
        if shared:
            return shared
    for child in children(verb, "conj"):
        if child.pos_ == "VERB" and not _own_subject(child) and not children(verb, "obl", "ccomp", "xcomp"):
            found = children(child, "obj")
            if found:
                return found
    if (
        verb.dep_ == "acl:relcl"
        and (_object_relative(verb) or _own_subject(verb))
        and not children(verb, "obl")
    ):
        return [verb.head]
    return []


def obliques(token: Token, wanted: frozenset[str]) -> list[Token]:
    """Return the phrases behind one of these prepositions that hang on the token, verb or noun."""
    return [
        child
        for child in token.children
        if child.dep_.split(":")[0] in {"obl", "nmod"}
        and child.dep_ != "nmod:poss"
        and has_preposition(child, wanted)
    ]


def governing_verb(noun: Token) -> Token | None:
    """Return the verb that a noun is an argument of, through coordination and "a series of talks"."""
    current = noun
    for _ in range(4):
        head = current.head
        if head == current:
            return None
        if head.pos_ in {"VERB", "AUX"}:
            return head
        if current.dep_ == "conj" or (current.dep_ == "nmod" and preposition(current) == "of"):
            current = head
            continue
        return None
    return None


def appointed(noun: Token) -> list[Token]:
    """Return the verbs behind a noun that say for when it was planned: "a visit scheduled for May"."""
    heads = [noun, *children(noun, "nmod")]  # "a visit by the minister that was scheduled for May"
    clauses = [verb for head in heads for verb in children(head, "acl", "acl:relcl")]
    found = [verb for verb in clauses if verb.lemma_.lower() in _APPOINTING]
    return [*found, *(begun for verb in found for begun in children(verb, "xcomp"))]


def clause(token: Token) -> Token:
    """Return the head of the smallest clause that holds the token."""
    current = token
    while current.head != current and current.dep_.split(":")[0] not in _CLAUSAL:
        if current.dep_ == "conj" and current.pos_ == "VERB":
            return current
        current = current.head
    return current


def ancestors(token: Token, limit: int = 12) -> Iterator[Token]:
    """Yield the heads above the token, nearest first."""
    current = token
    for _ in range(limit):
        if current.head == current:
            return
        current = current.head
        yield current


def content_lemmas(token: Token) -> set[str]:
    """Return the lower-case lemmas of everything below the token but its subject, itself included."""
    found = {token.lemma_.lower()}
    for child in token.children:
        if child.dep_ not in _SUBJECT and child.dep_ not in {"punct", "conj"}:
            found.update(node.lemma_.lower() for node in child.subtree)
    return found
