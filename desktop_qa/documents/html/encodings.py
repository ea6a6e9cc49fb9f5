# SPDX-License-Identifier: AGPL-3.0-or-later
"""Text from bytes whose encoding is stated, marked or has to be found out."""

from __future__ import annotations

import codecs
import re

_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_XML_CHARSET = re.compile(rb"<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w.:-]+)", re.IGNORECASE)
_HEADER_CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
# What pages mean when they say these (WHATWG Encoding, 4.2).
_MEANT = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252"}
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decode(data: bytes, declared: str = "", *, markup: bool = False) -> str:
    """Text from bytes: byte order mark, then what the server or the page declares, then UTF-8, then a guess.

    ``declared`` is a content type. Never fails: what cannot be decoded becomes U+FFFD.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    if wide := _wide(data[: 1 << 16]):
        return data.decode(wide, "replace")
    names = []
    if found := _HEADER_CHARSET.search(declared):
        names.append(found[1])
    if markup and (stated := _META_CHARSET.search(data[:4096]) or _XML_CHARSET.search(data[:200])):
        names.append(stated[1].decode("ascii", "replace"))
    # A cut in the middle of a character is no reason to doubt the rest.
    for name in (*names, "utf-8"):
        try:
            decoder = codecs.getincrementaldecoder(_MEANT.get(name.lower(), name))()
            return decoder.decode(data)
        except (LookupError, UnicodeError):
            continue
    return data.decode("utf-8" if _is_damaged_utf_8(data) else _guess(data), "replace")


def _is_damaged_utf_8(data: bytes) -> bool:
    """Whether most of what is not ASCII is UTF-8: a stray byte says nothing about the rest."""
    decoded = data[: 1 << 20].decode("utf-8", "replace")
    wrong = decoded.count("\ufffd")
    return sum(sign > "\x7f" for sign in decoded) - wrong > 9 * wrong


def _wide(sample: bytes) -> str:
    """UTF-16 without a mark, or nothing. It may pass for UTF-8: a Cyrillic M is 04 1C, which are two control codes."""
    for name, high, low in (("utf-16-le", sample[1::2], sample[::2]), ("utf-16-be", sample[::2], sample[1::2])):
        # Every other byte is zero in Western text, and in any other at least those of its spaces.
        zeros = high.count(0)
        if zeros > 0.4 * len(high) or (zeros > max(4, 0.02 * len(high)) and not low.count(0)):
            return name
    return ""


def _guess(data: bytes) -> str:
    """The likeliest encoding of text that is no UTF-8."""
    import chardet

    found = chardet.detect(data[: 1 << 16])["encoding"]
    try:
        return codecs.lookup(found).name if found and found != "ascii" else "cp1252"
    except LookupError:
        return "cp1252"
