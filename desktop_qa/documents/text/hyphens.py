# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whether a hyphen at the end of a line belongs to the word or only to the line.

The document itself knows best: whichever of the joined and the hyphenated word it uses elsewhere is right. Where it
uses neither, the parts are looked at, with a list of words for English. What could be either ("re-" / "created")
follows the document's habit: a text whose lines break at real hyphens only, never within words, keeps it.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from desktop_qa.documents.text import english

if TYPE_CHECKING:
    from collections.abc import Iterable

HYPHENS = "-\u2010\u00ad"
"""Hyphen-minus, hyphen and soft hyphen; the non-breaking hyphen never ends a line by itself."""

Joint = Literal["keep", "drop", "space"]
"""What happens to a hyphen at the end of a line: "well-known", "compiler", "pre- and post-war"."""

_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010\u2011][^\W\d_]+)*")
_LAST = re.compile(r"([^\W_]+(?:[-\u2010\u2011][^\W_]+)*)[-\u2010\u00ad]$")
_FIRST = re.compile(r"[^\W\d_]+(?:[-\u2010\u2011][^\W\d_]+)*")
_SUSPENDED = re.compile(r"(?:and|or|nor|to|und|oder|bzw|sowie|bis|et|ou|y|e|o|en|of|och|og)\s|&\s")
"""What follows the first of two words that share their end: "pre- and post-war", "Vor- und Nachteile"."""


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


# First halves that are written with a hyphen before almost any word, and ones that hardly ever are.
_HEADS = _set("self well ill ex half quasi vice pseudo non")
_LIKELY_HEADS = _HEADS | _set(
    "all cross high low long short mid post much ever so one two three four five six seven eight nine ten first second "
    "third fourth twenty thirty forty fifty sixty seventy eighty ninety nineteenth twentieth eighteenth seventeenth "
    "large small full open real part user state decision object"
)
_NUMBERS = _set(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred"
)
_TAILS = _set(
    "based like free related specific wide made known level end time term called making oriented driven aware "
    "dependent independent style type scale third thirds century year old day sized shaped friendly"
)
_SURE_TAILS = _set(
    "associated based related specific induced mediated derived oriented containing linked driven sized shaped "
    "coloured colored labelled labeled positive negative resistant sensitive deficient binding like"
)
_PREFIXES = _set(
    "ab ac ad ana anti be bi bio by com con counter de di dis down em en extra fore geo hyper im in inter "
    "intra is ka macro mal meta micro mis mono multi neo ob over out para per photo poly pre pro psycho re "
    "retro semi sub super sur syn tele the ther trans tri un under uni up with"
)
_EITHER = _set("re co pre non anti semi multi over under sub ex pro")
"""Prefixes that some write with a hyphen: re-created, co-ordinate."""
_LONG_TAIL = 4  # letters; "re-port" and "co-ver" are words in one
_FEWEST_SITES = 3
_LINKS = _set("of the to and in by on up at as for a an de la du")
"""Words within compounds: "state-of-the-art"."""


class Hyphens:
    """Decides for one document, from the words of its lines (fragments in the order of the file)."""

    def __init__(self, lines: Iterable[str]) -> None:
        whole: list[str] = []
        self._sites: list[tuple[str, str]] = []
        broken, before = False, ""
        for line in lines:
            text = line
            if broken:
                self._sites.append((before, line))
                text = line.partition(" ")[2]
            broken, before = line[-1:] in HYPHENS and line != "", line
            # Half a word is no evidence for what words there are.
            whole.append(text.rpartition(" ")[0] if broken else text)
        self._words: Counter[str] = Counter(_words("\n".join(whole)))

    def joint(self, left: str, right: str) -> Joint:
        """What becomes of the hyphen between a line that ends in one and the next line."""
        last, first = _LAST.search(left), _FIRST.match(right)
        if last is None or first is None:
            return "keep"  # a dash; "COVID-19", "the 1990-2000 figures"
        head, tail = last.group(1), first.group()
        if _SUSPENDED.match(right) and len(head) > 1 and not self._is_word(head + tail):
            return "space"
        verdict = self._verdict(head, tail)
        return "keep" if (self._keeps if verdict is None else verdict) else "drop"

    def belongs(self, left: str, right: str) -> bool:
        """Whether the hyphen stays between a line that ends in one and the next line."""
        return self.joint(left, right) != "drop"

    @cached_property
    def _keeps(self) -> bool:
        """Whether lines of this document break at the hyphens of words only, as where no program hyphenates."""
        verdicts = []
        for left, right in self._sites:
            last, first = _LAST.search(left), _FIRST.match(right)
            if last and first:
                verdicts.append(self._verdict(last.group(1), first.group()))
        sure = [verdict for verdict in verdicts if verdict is not None]
        return len(sure) >= _FEWEST_SITES and all(sure)

    @cached_property
    def _english(self) -> english.Words | None:
        """The list of words, if the document is English."""
        return english.words() if english.is_english(self._words, self._words.total()) else None

    def _verdict(self, head: str, tail: str) -> bool | None:
        """Whether "head-tail" is a word with a hyphen; None where it could be either."""
        first_tail = tail.partition("-")[0]
        joined, compound = self._count(head + tail), self._count(f"{head}-{tail}")
        if joined != compound:
            return compound > joined
        if head[-1].isdigit() or tail[0].isupper() or (len(head) > 1 and head.isupper()):
            return True  # "6-methyl", "Soekarno-Hatta", "FAA-approved"
        if len(head) == 1:
            return True  # "X-rays", "e-mail", "n-octanal": no line breaks after a word's first letter
        before, _, part = head.lower().rpartition("-")
        if (before and part in _LINKS) or ("-" in tail and first_tail.lower() in _LINKS):
            return True  # "state-of-the-" / "art", "interpreter-" / "to-trace"
        by_list = self._by_list(part, first_tail.lower(), within=bool(before)) if self._english else False
        return self._compound(part, first_tail.lower()) or by_list

    def _by_list(self, head: str, tail: str, *, within: bool) -> bool | None:
        """What English words say: "com-piler" is one word, "two-year" has a hyphen, "re-created" may be either."""
        known = self._english
        assert known is not None
        if f"{head}-{tail}" in known.compounds:
            return True
        joined = known.knows(head + tail)
        if head in _NUMBERS and tail in known.known and not joined:
            return True
        if head[-1] == tail[0] and head[-1] in "aeiou" and head in _PREFIXES | _EITHER and tail in known.known:
            return None  # "pre-eminent", "re-elected", "co-operative"
        if joined:
            return None if tail in known.common and len(tail) > _LONG_TAIL and head in _EITHER else False
        if within and tail in known.known:
            return True
        return head not in _PREFIXES and min(len(head), len(tail)) > 3 and {head, tail} <= known.common

    def _compound(self, head: str, tail: str) -> bool:
        """What the document's words and the likely halves of compounds say, in any language."""
        if len(head) > 3 and tail in _SURE_TAILS and head not in _PREFIXES and not self._is_word(head + tail):
            return True  # "Plasmodium-associated"
        if head in _PREFIXES:
            return False
        if head in _LIKELY_HEADS and (self._words[tail] > 0 or head in _HEADS):
            return True
        if tail in _TAILS and self._words[head] > 0:
            return True
        if len(head) > 4 and head.endswith("ed") and len(tail) > 3 and self._words[tail] > 0:
            return True  # "mixed-mode"
        return min(len(head), len(tail)) > 3 and self._words[head] > 1 and self._words[tail] > 1

    def _is_word(self, word: str) -> bool:
        """Whether the document or the list has a word in one."""
        return self._count(word) > 0 or (self._english is not None and self._english.knows(word.lower()))

    def _count(self, word: str) -> int:
        """How often the document has a word, whatever its case."""
        return self._words[word.lower()]


def _words(text: str) -> list[str]:
    """The words of a text in small letters, compounds also by their parts."""
    found = _WORD.findall(text.lower().replace("\u2010", "-").replace("\u2011", "-"))
    parts = [part for word in found if "-" in word for part in word.split("-")]
    return found + parts
