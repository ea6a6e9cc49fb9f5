# SPDX-License-Identifier: AGPL-3.0-or-later
"""Addresses that the end of a line cuts are joined without a space, and keep every character."""

from __future__ import annotations

import re

_ADDRESS = re.compile(
    r"[(<\[\"'“‘]*(?:(?:https?|ftp|file)://|www\.|doi:|mailto:|10\.\d{4,}/|[\w.+-]+@|(?:[\w-]+\.)+[a-z]{2,}/)",
    re.IGNORECASE,
)
"""How addresses begin: https://, www., doi:, jane@, example.org/."""
_BREAKS_AFTER = "/.=&?_-#%:@~+"
_BREAKS_BEFORE = re.compile(r"[/?&=_#%~]\S|\.[a-z]")
_MAIL = re.compile(r"[\w.+-]+@[\w.-]*$")
_ENDINGS_TEXT = "com org net edu gov int info uk de fr eu html htm pdf php xml txt json"
_ENDINGS = frozenset(_ENDINGS_TEXT.split())
_PATH = re.compile(r"[\w)~.-]+/$")


def goes_on(token: str, after: str) -> bool:
    """Whether a word at the end of a line goes on in the next line, ``after``, as parts of an address do.

    "https://example.org/archive/" / "table.html" and "jane@example." / "org" do; "at www.example.org." / "The list"
    and "in either /" / "or" do not.
    """
    if not token or not after or after[0].isspace():
        return False
    last = token[-1]
    if _ADDRESS.match(token):
        if last == "." or (last == ":" and "://" in token):
            goes = after[0].islower() and (_MAIL.match(token) is not None or not _is_word(after))
            return goes or after[0].isdigit()
        if last in _BREAKS_AFTER:
            return after[0].isalnum() or after[0] in "/_~%"
        return _BREAKS_BEFORE.match(after) is not None
    return _PATH.fullmatch(token) is not None and after[0].isalnum()


def _is_word(after: str) -> bool:
    """Whether a line begins with a plain word rather than with a part of an address: "and the" and not "html for"."""
    first = after.split(maxsplit=1)[0].rstrip(".,;:)")
    return first.isalpha() and first not in _ENDINGS
