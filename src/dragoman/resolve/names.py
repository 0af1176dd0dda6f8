"""Names of people in a story, with their titles: "U.S. Secretary of State Mike Pompeo"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc

from dragoman.knowledge.names import agree, name_tokens
from dragoman.resolve.context import Context
from dragoman.resolve.phrases import Phrase, PhraseReader

_LEFT, _BEFORE, _RIGHT = 16, 26, 18
"""Words of a title before a name, of one set off by a comma, and of an apposition behind it, at most."""
_TITLE_POS = frozenset({"PROPN", "NOUN", "ADJ", "DET", "PART", "NUM"})
_NAME_POS = frozenset({"PROPN", "X", "PART"})
_MISTAKEN = frozenset({"ORGANIZATION", "LOCATION", "FACILITY", "NORP", "MISC"})
_FAMILY = 2
"""Words of a family name at most: "Le Guennec"."""
_NOT_OF_NAMES = tuple([word] for word in ("the", "in", "at", "near", "from"))
_STOP = frozenset({",", ".", ";", ":", "(", ")", "—", "–", '"', "“", "”", "!", "?"})
_CLAUSE = frozenset({"VERB", "AUX", "PRON", "SCONJ"})


@dataclass(slots=True, eq=False)
class NameMention:
    """One naming of a person: the name's tokens, the whole phrase's, and the phrases around the name."""

    start: int
    end: int
    whole: tuple[int, int]
    text: str
    tokens: tuple[str, ...]
    phrases: list[Phrase]

    @property
    def head(self) -> int:
        """The last token of the name's first word run: the tokens' syntactic head is set by the caller."""
        return self.start


def find_names(doc: Doc, reader: PhraseReader, context: Context) -> list[NameMention]:
    """Return the namings of people in a story, in text order."""
    return [_mention(doc, reader, context, start, end) for start, end in _spans(doc, reader)]


def _spans(doc: Doc, reader: PhraseReader) -> Iterator[tuple[int, int]]:
    taken: set[int] = set()
    spans: list[tuple[int, int]] = []
    others: list[tuple[int, int]] = []
    for ent in doc.ents:
        if ent.label_ == "PERSON" and (span := _trim(doc, reader, ent.start, ent.end)):
            spans.append(span)
            taken.update(range(*span))
        else:
            if ent.label_ in _MISTAKEN:
                others.append((ent.start, ent.end))
            taken.update(range(ent.start, ent.end))
    for start, end in _family_names(doc, reader, spans, others):
        spans.append((start, end))
        taken.update(range(start, end))
    for i, match in reader.role_at.items():
        if i != match.end - 1 or match.role.kind != "person" or match.role.plural:
            continue
        end = match.end
        while (
            end < len(doc) and end not in taken and end not in reader.hit_at and _name_word(doc, reader, end)
        ):
            end += 1
        if end > match.end and doc[match.start].text[:1].isupper():
            spans.append((match.end, end))
            taken.update(range(match.end, end))
    return iter(sorted(spans))


def _family_names(
    doc: Doc, reader: PhraseReader, people: list[tuple[int, int]], others: list[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """Yield names taken for a body's or a place's that end the full name of somebody in the story.

    After "Gideon Sogavake", "Sogavake" is he, unless it follows "the" or "in" or the base knows the name.
    """
    full = {doc[start:end].text for start, end in people if end - start > 1}
    for start, end in others:
        words = doc[start:end].text
        if end - start > _FAMILY or start in reader.hit_at or start in reader.role_at:
            continue
        if reader.folded[start - 1 : start] not in _NOT_OF_NAMES and any(
            name.endswith(f" {words}") for name in full
        ):
            yield start, end


def _name_word(doc: Doc, reader: PhraseReader, i: int) -> bool:
    return doc[i].pos_ == "PROPN" and doc[i].text[:1].isupper() and i not in reader.role_at


def _trim(doc: Doc, reader: PhraseReader, start: int, end: int) -> tuple[int, int] | None:
    """Drop titles and honorifics before a name and a possessive behind it; None when no name is left."""
    while start < end:
        hit, role = reader.hit_at.get(start), reader.role_at.get(start)
        titled = reader.senses.get(reader.folded[start].rstrip(".")) == "honorific" and end - start > 1
        if role is not None and role.end < end:
            start = role.end
        elif hit is not None and hit.end < end and hit.kind in {"state", "adjective"} and hit.start == start:
            start = hit.end
        elif titled or not reader.folded[start]:
            start += 1
        else:
            break
    while end > start and (reader.folded[end - 1] in {"s", ""} or doc[end - 1].pos_ == "PART"):
        end -= 1
    if start >= end or not doc[start].text[:1].isalpha():
        return None
    hit = reader.hit_at.get(start)
    if hit is not None and hit.start <= start and hit.end >= end:
        return None
    return start, end


def _mention(doc: Doc, reader: PhraseReader, context: Context, start: int, end: int) -> NameMention:
    text = " ".join("".join(token.text_with_ws for token in doc[start:end]).split())
    phrases: list[Phrase] = []
    first = start
    while first and reader.senses.get(reader.folded[first - 1]) == "honorific":
        first -= 1
    whole = [first, end]
    left = _left(doc, reader, context, first)
    if left is not None:
        phrases.append(left)
        whole[0] = left.start
    right = _right(doc, reader, context, end)
    if right is not None:
        phrases.append(right)
    if not any(phrase.countries or phrase.organizations for phrase in phrases):
        land = _of_land(reader, context, end)
        if land is not None:
            phrases.append(land)
    if left is None and right is None:
        before = _before_comma(doc, reader, context, first, end)
        if before is not None:
            phrases.append(before)
    return NameMention(start, end, (whole[0], whole[1]), text, name_tokens(text), phrases)


def _left(doc: Doc, reader: PhraseReader, context: Context, start: int) -> Phrase | None:
    first, _ = context.sentence(start)
    begin = start
    while begin > first and start - begin < _LEFT and _in_left(doc, reader, begin - 1, start):
        begin -= 1
    while begin < start and (doc[begin].pos_ in {"ADP", "CCONJ"} or not reader.folded[begin]):
        begin += 1
    if begin == start:
        return None
    phrase = reader.read(begin, start)
    if phrase.role is None or phrase.role.kind != "person" or phrase.role.plural:
        return _bare(doc, phrase)
    return phrase


def _bare(doc: Doc, phrase: Phrase) -> Phrase | None:
    """Keep "Iraqi" of "Iraqi Sheikh Ali" although no office is named: an adjective of a state just before."""
    return phrase if phrase.role is None and phrase.countries and doc[phrase.end - 1].pos_ == "ADJ" else None


def _in_left(doc: Doc, reader: PhraseReader, i: int, start: int) -> bool:
    token = doc[i]
    if token.is_space:
        return True
    if reader.folded[i] in {"of", "for"}:
        return i + 1 < start and i - 1 in reader.role_at
    if reader.folded[i] == "and":
        before = reader.hit_at.get(i - 1)
        if before is not None and before.kind in {"state", "adjective"} and i + 1 in reader.role_at:
            return False  # "Mr. Biden of the United States and Prime Minister X"
        return i + 1 in reader.role_at or (i + 1 < start and i - 1 >= 0 and _titled(reader, i))
    if token.text in {"-", "."} or token.text == "’s" or token.text == "'s":
        return True
    if token.ent_type_ == "PERSON" and i not in reader.role_at and i not in reader.hit_at:
        return False
    return token.pos_ in _TITLE_POS and token.text not in _STOP


def _titled(reader: PhraseReader, i: int) -> bool:
    """Whether "and" at a place joins words of one title: "Minister of Foreign Affairs and Trade X"."""
    return any(reader.folded[j] in {"of", "for"} and j - 1 in reader.role_at for j in range(max(0, i - 6), i))


def _right(doc: Doc, reader: PhraseReader, context: Context, end: int) -> Phrase | None:
    _, last = context.sentence(end - 1)
    if end + 1 >= last or doc[end].text not in {",", "(", "-", "–", "—"}:
        return None
    begin, stop = end + 1, end + 1
    while stop < min(last, begin + _RIGHT):
        token = doc[stop]
        if token.text in _STOP or (token.pos_ in _CLAUSE and stop not in reader.role_at):
            break
        if token.ent_type_ == "PERSON" and stop not in reader.role_at:
            return None
        stop += 1
    if stop == begin or doc[begin].pos_ in {"ADP", "CCONJ", "ADV"}:
        return None
    phrase = reader.read(begin, stop)
    if phrase.role is None or phrase.role.kind != "person" or phrase.role.plural:
        return None
    return None if _acts(doc, phrase, stop, last) else phrase


def _of_land(reader: PhraseReader, context: Context, end: int) -> Phrase | None:
    """Read "of Italy" of "Prime Minister Mario Draghi of Italy"."""
    _, last = context.sentence(end - 1)
    if end + 1 >= last or reader.folded[end] != "of":
        return None
    begin = end + 2 if reader.folded[end + 1] == "the" else end + 1
    hit = reader.hit_at.get(begin)
    if hit is None or hit.kind != "state" or hit.country is None or hit.end > last:
        return None
    return Phrase(end, hit.end, countries=[hit.country])


def _acts(doc: Doc, phrase: Phrase, stop: int, last: int) -> bool:
    """Whether a phrase behind a name is the subject of what follows: "With Soto, the minister said"."""
    if stop >= last or phrase.head is None or doc[stop].pos_ not in {"VERB", "AUX"}:
        return False
    return doc[phrase.head].dep_ in {"nsubj", "nsubj:pass"}


def _before_comma(doc: Doc, reader: PhraseReader, context: Context, start: int, end: int) -> Phrase | None:
    """Read "The Peruvian foreign minister" of "The Peruvian foreign minister, Nestor Popolizio, said"."""
    first, last = context.sentence(start)
    if start - 2 < first or doc[start - 1].text != "," or end >= last:
        return None
    if doc[end].text != "," and doc[end].pos_ not in {"VERB", "AUX"}:
        return None
    begin = start - 1
    while begin > first and start - begin < _BEFORE and _before_word(doc, reader, begin - 1):
        begin -= 1
    while begin < start - 1 and reader.folded[begin] in {"and", ""}:
        begin += 1
    phrase = reader.read(begin, start - 1) if begin < start - 1 else None
    if phrase is None or phrase.role is None or phrase.role.kind != "person" or phrase.role.plural:
        return None
    return phrase


def _before_word(doc: Doc, reader: PhraseReader, i: int) -> bool:
    token = doc[i]
    if token.is_space:
        return True
    return token.pos_ in _TITLE_POS or reader.folded[i] in {"of", "for", "and", "s"} or i in reader.hit_at


def group_names(names: list[NameMention]) -> list[list[NameMention]]:
    """Bring the namings of one person together: "Mike Pompeo", "Michael R. Pompeo", "Pompeo".

    Full names come first, the longest leading; a short one goes to the nearest full one before it that bears
    it, else to the first after it. Groups are in order of their first naming.
    """
    full = [name for name in names if len(name.tokens) > 1]
    groups: list[list[NameMention]] = []
    for name in sorted(full, key=lambda name: (-len(name.tokens), name.start)):
        home = next((group for group in groups if _one_person(name, group[0])), None)
        if home is None:
            groups.append([name])
        else:
            home.append(name)
    for name in names:
        if len(name.tokens) > 1:
            continue
        bearing = [group for group in groups if _bears(group, name)]
        if bearing:
            min(bearing, key=lambda group: _distance(group, name)).append(name)
        else:
            groups.append([name])
    for group in groups:
        group.sort(key=lambda name: name.start)
    return sorted(groups, key=lambda group: group[0].start)


def _one_person(short: NameMention, full: NameMention) -> bool:
    if not agree(short.tokens, full.tokens):
        return False
    return short.tokens[-1] == full.tokens[-1] or short.tokens[0] == full.tokens[0]


def _bears(group: list[NameMention], name: NameMention) -> bool:
    return bool(name.tokens) and any(name.tokens[0] in other.tokens for other in group)


def _distance(group: list[NameMention], name: NameMention) -> tuple[int, int]:
    last = any(other.tokens[-1] == name.tokens[0] for other in group)
    before = [name.start - other.start for other in group if other.start < name.start]
    return (0 if last else 1, min(before) if before else 1_000_000 + group[0].start)
