#!/usr/bin/env python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Make ``english.txt.gz``: which English words are written in one and which with a hyphen.

    python resources/make_words.py TEXT.gz ... > resources/words/english.txt.gz

Each TEXT is plain English, gzip, one paragraph a line. Three lists follow each other, a blank line between: common
words (at least 40 times in all texts), other words (at least 4 times), and compounds that are written with a hyphen at
least twice and more often than in one. Only words and how often they occur are taken, no text.
"""

from __future__ import annotations

import gzip
import re
import sys
from collections import Counter

_WORD = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)*")
_MOST_CHARACTERS = 25_000_000  # of one text, so that novels do not outweigh everything else
_COMMON, _KNOWN, _COMPOUND = 40, 4, 2


def count(paths: list[str]) -> Counter[str]:
    """How often each word occurs."""
    words: Counter[str] = Counter()
    for path in paths:
        read = 0
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                read += len(line)
                if read > _MOST_CHARACTERS:
                    break
                words.update(word.lower() for word in _WORD.findall(line))
    return words


def main() -> None:
    """Write the lists of the texts named on the command line."""
    words = count(sys.argv[1:])
    plain = sorted(word for word in words if "-" not in word and len(word) > 1)
    common = [word for word in plain if words[word] >= _COMMON]
    known = [word for word in plain if _KNOWN <= words[word] < _COMMON]
    compounds = [
        word
        for word, times in sorted(words.items())
        if word.count("-") == 1 and times >= _COMPOUND and times > words[word.replace("-", "")]
    ]
    text = "\n\n".join("\n".join(part) for part in (common, known, compounds)) + "\n"
    sys.stdout.buffer.write(gzip.compress(text.encode("ascii"), 9, mtime=0))


if __name__ == "__main__":
    main()
