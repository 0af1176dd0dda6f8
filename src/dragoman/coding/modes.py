"""The mode of requests, refusals, threats and violence, by the words of what is asked or used."""

from __future__ import annotations

from spacy.tokens import Token

from dragoman.coding import tree
from dragoman.coding.lexicon import BY_CONTENT, Entry, Lexicon

# Types whose ``*`` mode is read off the content: mode and word class, in order of precedence.
_BY_CONTENT: dict[str, tuple[tuple[str, str], ...]] = {
    "REQUEST": (("meet", "meetw"), ("yield", "yieldw"), ("assist", "assistw")),
    "REJECT": (("meet", "meetw"), ("yield", "yieldw"), ("assist", "assistw")),
    "THREATEN": (
        ("arrest", "arrestw"), ("territory", "occupyw"), ("violence", "violencew"), ("expel", "expelw"),
        ("relations", "relationsw"), ("restrict", "restrictw"),
    ),
}  # fmt: skip
_DEFAULT = {"REQUEST": "change", "REJECT": "change", "THREATEN": None}
_WEAPONS: tuple[tuple[str, str], ...] = (
    ("unconventional", "unconventionalw"), ("suicide-attack", "suicidew"), ("drone", "dronew"),
    ("aerial", "aerialw"), ("heavy-weapons", "heavyw"), ("explosives", "explosivew"),
    ("firearms", "firearmw"), ("primitive", "primitivew"), ("crowd-control", "crowdw"),
)  # fmt: skip


def mode_of(entry: Entry, token: Token, lexicon: Lexicon) -> str | None:
    """Return the mode of an event: the entry's own, else by the words around the trigger."""
    return ruled_mode(entry, token, lexicon)[0]


def ruled_mode(entry: Entry, token: Token, lexicon: Lexicon) -> tuple[str | None, str]:
    """Return the mode with the name of the rule that gave it; see :func:`mode_of`."""
    if entry.mode in {None, BY_CONTENT} and entry.type in lexicon.mode_words:
        words = tree.content_lemmas(token)
        own = (mode for mode, of in lexicon.mode_words[entry.type] if words & of)
        if (mode := next(own, None)) is not None:
            return mode, "words of the codebook"
    if entry.mode == BY_CONTENT:
        return _by_content(entry.type, tree.content_lemmas(token), lexicon), "content"
    if entry.mode is None and entry.type == "ASSAULT":
        return _weapon(token, lexicon), "weapon"
    if entry.mode is None and entry.type == "CONSULT":
        return _meeting(token, lexicon), "meeting"
    return entry.mode, "entry"


def _by_content(kind: str, words: set[str], lexicon: Lexicon) -> str | None:
    table = _BY_CONTENT.get(kind, ())
    return next((mode for mode, name in table if words & lexicon.classes[name]), _DEFAULT.get(kind))


def _weapon(token: Token, lexicon: Lexicon) -> str | None:
    words = {child.lemma_.lower() for child in token.children}
    for child in token.children:
        if child.dep_ in {"obl", "nmod", "obj", "nsubj"}:
            words.update(node.lemma_.lower() for node in child.children)
    return next((mode for mode, name in _WEAPONS if words & lexicon.classes[name]), None)


def _meeting(token: Token, lexicon: Lexicon) -> str | None:
    near = [
        child for child in token.children if child.dep_.split(":")[0] in {"obl", "nmod", "compound", "amod"}
    ]
    words = {node.lemma_.lower() for child in near for node in (child, *child.children)}
    if words & lexicon.classes["phonew"]:
        return "phone"
    margins = {node.lower_ for child in near for node in child.subtree}
    if margins & {"margins", "sidelines", "margin"} and margins & lexicon.classes["multilateralw"]:
        return "multilateral"
    return None
