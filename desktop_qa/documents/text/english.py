# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which English words there are, and which of them are written with a hyphen."""

from __future__ import annotations

import gzip
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from desktop_qa.common.paths import resources

if TYPE_CHECKING:
    from collections.abc import Mapping

_FREQUENT_TEXT = "the of and to in a is that for it was on with as be by this are at from"
_FREQUENT = frozenset(_FREQUENT_TEXT.split())
_ENDINGS = ("s", "es", "ed", "d", "ing", "ly", "er", "ers", "ness")


@dataclass(frozen=True, slots=True)
class Words:
    """``common`` words, all ``known`` ones, and ``compounds`` such as "well-known"; all in small letters."""

    common: frozenset[str]
    known: frozenset[str]
    compounds: frozenset[str]

    def knows(self, word: str) -> bool:
        """Whether a word is known, in this form or without a common ending."""
        if word in self.known:
            return True
        stems = [word[: -len(ending)] for ending in _ENDINGS if word.endswith(ending) and len(word) > len(ending) + 3]
        return any(stem in self.known or stem + "e" in self.known for stem in stems)


@lru_cache(maxsize=1)
def words() -> Words:
    """The list that comes with the program; an empty one where it is missing."""
    path = resources() / "words" / "english.txt.gz"
    if not path.is_file():
        return Words(frozenset(), frozenset(), frozenset())
    common, known, compounds = (
        frozenset(part.split()) for part in gzip.decompress(path.read_bytes()).decode().split("\n\n")
    )
    return Words(common, common | known, compounds)


def is_english(counts: Mapping[str, int], total: int) -> bool:
    """Whether words with these counts are those of an English text: one in eight is "the", "of" or the like."""
    return total > 0 and sum(counts.get(word, 0) for word in _FREQUENT) > total / 8
