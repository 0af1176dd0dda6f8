"""From bytes to characters: byte order mark, declared charset, UTF-8, detection; else a clear error."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from dragoman.errors import InputError
from dragoman.ingest.tables import toml

_BOMS = (  # UTF-32 first: its little-endian mark begins with UTF-16's
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(
    rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})|<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""",
    re.IGNORECASE,
)
_HEAD = 4096  # bytes searched for a declaration; the HTML standard asks for 1,024
# What browsers read for these labels (WHATWG Encoding Standard): every page that says Latin-1 means this.
_AS_1252 = {"iso8859-1", "ascii", "cp1252"}
# Characters that bytes 0x80-0xFF become in English prose in Windows-1252: quotes, dashes, signs, letters.
_WESTERN = re.compile(
    "[‘’“”‚„†‡•…‰‹›€™–—£¥¢§©®°·½¼¾«»\u00a0ÀÁÂÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÖØÙÚÛÜßàáâãäåæçèéêëìíîïñòóôöøùúûüýÿŠšŽžŒœ]"
)
_MOJIBAKE = re.compile("â€|Ã[\u0080-\u00bf©¡±¨]|ï»¿")
_CHAOS = 0.2  # charset-normalizer's own ceiling for a plausible decoding
_SAMPLE = 100_000  # bytes that detection looks at


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text and the name of the encoding it was read by."""

    text: str
    encoding: str


def decode(data: bytes, *, name: str) -> Decoded:
    """Decode a text file's bytes.

    Raises ``InputError`` for binary data, damaged UTF-8 and bytes that no charset explains.

    >>> decode("Nestor Popolizio’s visit".encode("cp1252"), name="story.txt")
    Decoded(text='Nestor Popolizio’s visit', encoding='cp1252')
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _strictly(data, encoding, name)
    declared = _declared(data)
    if declared and declared not in _AS_1252 and not declared.startswith("utf"):
        try:
            return Decoded(data.decode(declared), declared)
        except UnicodeDecodeError:
            pass  # the declaration is wrong; what the bytes are decides
    wide = _wide(data)
    if wide:
        return _strictly(data, wide, name)
    _refuse_binary(data, name)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        return _not_utf8(data, name, error.start)


def _strictly(data: bytes, encoding: str, name: str) -> Decoded:
    try:
        return Decoded(data.decode(encoding), encoding.removesuffix("-sig"))
    except UnicodeDecodeError as error:
        label = encoding.removesuffix("-sig").upper()
        raise InputError(name, f"broken {label}", f"byte {error.start}") from error


def _declared(data: bytes) -> str | None:
    found = _DECLARED.search(data[:_HEAD])
    if not found:
        return None
    try:
        encoding = codecs.lookup((found[1] or found[2]).decode("ascii"))
    except (LookupError, UnicodeDecodeError):
        return None
    # Codecs such as "hex" or "rot13" are not character encodings.
    return encoding.name if getattr(encoding, "_is_text_encoding", True) else None


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: English text then has a zero in every second byte, and in no other."""
    sample = data[: _SAMPLE // 2 * 2]
    if len(sample) < 8 or len(data) % 2:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if odd > 0.7 * half and even < 0.02 * half:
        return "utf-16-le"
    if even > 0.7 * half and odd < 0.02 * half:
        return "utf-16-be"
    return None


def _refuse_binary(data: bytes, name: str) -> None:
    for entry in toml("binary.toml")["signature"]:
        if data.startswith(bytes.fromhex(entry["hex"])):
            raise InputError(name, f"a {entry['name']} file, not text")
    at = data.find(0)
    if at >= 0:
        raise InputError(name, "binary, not text", f"zero at byte {at}")
    sample = data[:_SAMPLE]
    controls = sum(sample.count(byte) for byte in (*range(1, 9), *range(14, 27), *range(28, 32), 127))
    if controls > max(4, len(sample) // 50):
        raise InputError(name, "binary, not text")


def _not_utf8(data: bytes, name: str, at: int) -> Decoded:
    lenient = data.decode("utf-8", errors="replace")
    multibyte = sum(char > "\x7f" and char != "\ufffd" for char in lenient)
    if multibyte > lenient.count("\ufffd"):  # other charsets hardly ever form valid sequences by chance
        raise InputError(name, "broken UTF-8", f"byte {at}")
    declared = _declared(data)
    if declared in _AS_1252 or _looks_western(data):
        try:
            return Decoded(data.decode("cp1252"), "cp1252")
        except UnicodeDecodeError:
            pass  # five bytes mean nothing in Windows-1252
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE], explain=False).best()
    if best is None or best.chaos > _CHAOS or _MOJIBAKE.search(str(best)):
        raise InputError(name, "cannot tell its character encoding; save it as UTF-8", f"byte {at}")
    return _strictly(data, best.encoding, name)


def _looks_western(data: bytes) -> bool:
    """Whether Windows-1252 gives English prose: few bytes above ASCII, each a quote, dash, sign or letter."""
    high = [char for char in data.decode("cp1252", errors="replace") if char > "\x7f"]
    expected = sum(bool(_WESTERN.match(char)) for char in high)
    return len(high) <= 0.05 * len(data) and expected >= 0.98 * len(high)
