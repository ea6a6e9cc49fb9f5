# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whether a hyphen at the end of a line belongs to the word or only to the line.

The document itself knows best: whichever of the joined and the hyphenated word it uses elsewhere is right. Where it
uses neither, the parts are looked at: a compound is made of words that the document also uses alone.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

HYPHENS = "-\u2010\u00ad"
"""Hyphen-minus, hyphen and soft hyphen; the non-breaking hyphen never ends a line by itself."""

_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010\u2011][^\W\d_]+)*")
_LAST = re.compile(r"([^\W_]+(?:[-\u2010\u2011][^\W_]+)*)[-\u2010\u00ad]$")
_FIRST = re.compile(r"[^\W_]+")
# First halves that English writes with a hyphen before almost any word, and ones that it hardly ever does.
_COMPOUND_HEADS_TEXT = (
    "self well ill all ex half quasi cross high low long short mid post much ever so non vice one two three four five "
    "six seven eight nine ten first second third fourth twenty thirty forty fifty sixty seventy eighty ninety "
    "nineteenth twentieth eighteenth seventeenth large small full open real part user state decision user object"
)
_COMPOUND_HEADS = frozenset(_COMPOUND_HEADS_TEXT.split())
_COMPOUND_TAILS_TEXT = (
    "based like free related specific wide made known level end time term called making oriented driven aware "
    "dependent independent style type scale third thirds century year old day sized shaped friendly"
)
_COMPOUND_TAILS = frozenset(_COMPOUND_TAILS_TEXT.split())
_PREFIXES_TEXT = (
    "a ab ac ad ana anti be bi bio by com con counter de di dis down em en ex extra fore geo hyper im in inter intra "
    "is ka macro mal meta micro mis mono multi neo ob over out para per photo poly pre pro psycho re retro semi sub "
    "super sur syn tele the ther trans tri un under uni up with"
)
_PREFIXES = frozenset(_PREFIXES_TEXT.split())


class Hyphens:
    """Decides for one document, from the words of its lines."""

    def __init__(self, lines: Iterable[str]) -> None:
        whole = []
        broken = False
        for line in lines:
            text = line.partition(" ")[2] if broken else line
            broken = line[-1:] in HYPHENS and line != ""
            # Half a word is no evidence for what words there are.
            whole.append(text.rpartition(" ")[0] if broken else text)
        self._words: Counter[str] = Counter(_words("\n".join(whole)))

    def belongs(self, left: str, right: str) -> bool:
        """Whether the hyphen stays between a line that ends in one and the next line."""
        last, first = _LAST.search(left), _FIRST.match(right)
        if last is None or first is None:
            return True
        head, tail = last.group(1), first.group()
        whole = re.match(r"[^\W\d_]+", right)
        if whole is None or head[-1].isdigit():
            return True  # "COVID-19", "the 1990-2000 figures"
        joined = self._count(head + tail)
        compound = self._count(f"{head}-{tail}")
        if joined != compound:
            return compound > joined
        if tail[0].isupper() or (len(head) > 1 and head.isupper()):
            return True  # "Soekarno-Hatta", "FAA-approved"
        return self._compound(head.rpartition("-")[2].lower(), tail.lower())

    def _compound(self, head: str, tail: str) -> bool:
        if head in _PREFIXES:
            return False
        if head in _COMPOUND_HEADS and (self._words[tail] > 0 or head in {"self", "well", "half", "quasi", "vice"}):
            return True
        if tail in _COMPOUND_TAILS and self._words[head] > 0:
            return True
        if len(head) > 4 and head.endswith("ed") and len(tail) > 3 and self._words[tail] > 0:
            return True  # "mixed-mode"
        return min(len(head), len(tail)) > 3 and self._words[head] > 1 and self._words[tail] > 1

    def _count(self, word: str) -> int:
        """How often the document has a word, whatever its case."""
        return self._words[word.lower()]


def _words(text: str) -> list[str]:
    """The words of a text in small letters, compounds also by their parts."""
    found = _WORD.findall(text.lower().replace("\u2010", "-").replace("\u2011", "-"))
    parts = [part for word in found if "-" in word for part in word.split("-")]
    return found + parts
