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
    return data.decode(_guess(data), "replace")


def _guess(data: bytes) -> str:
    """The likeliest encoding of text that is no UTF-8."""
    sample = data[: 1 << 16]
    for name, zeros in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[::2])):
        if zeros.count(0) > 0.4 * len(zeros):
            return name
    import charset_normalizer

    best = charset_normalizer.from_bytes(sample, cp_exclusion=["utf_7"]).best()
    return best.encoding if best is not None else "cp1252"
