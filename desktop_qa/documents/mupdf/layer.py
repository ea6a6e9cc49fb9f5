# SPDX-License-Identifier: AGPL-3.0-or-later
"""The invisible text of a page: the words that Tesseract found in its blocks, as one PDF page without a picture.

MuPDF gives a PDF page for each picture that was recognised: the picture, and the words as strokes of a font without
shapes whose every letter is half as wide as it is high, stretched (``Tz``) to the width of the word. Spaces are not
written, and words that stand close would be read as one. Here each word is followed by a space that reaches to the
next word of its line.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

ADVANCE = 0.5
"""Width of each letter in ems, before it is stretched."""
SAME_LINE = 0.35
"""Share of the size by which the baselines of words on one line may differ."""
_NUMBER = rb"(-?[\d.]+)"
_TOKEN = re.compile(
    rb"/\w+ " + _NUMBER + rb" Tf|" + _NUMBER + rb" Tz|" + _NUMBER + rb" " + _NUMBER + rb" Td|<([0-9a-fA-F]*)> ?Tj"
)
_SPACE = "0020"


class Word(NamedTuple):
    """A word: its letters as UTF-16 in hexadecimal digits, where its baseline begins (in points, from the bottom
    left), its width and the size of its font.
    """

    code: str
    x: float
    y: float
    width: float
    size: float


def read_words(content: bytes, dx: float, dy: float) -> list[Word]:
    """The words of a page of MuPDF's text recognition, moved by ``dx`` and ``dy`` points.

    >>> read_words(b"/F0 10 Tf 100 Tz 20 700 Td <00410042>Tj 50 Tz 15 0 Td <0043>Tj", 0, 0)[1]
    Word(code='0043', x=35.0, y=700.0, width=2.5, size=10.0)
    """
    words = []
    size, stretch, x, y = 0.0, 1.0, dx, dy
    for token in _TOKEN.finditer(content):
        found = token.groups()
        if found[0] is not None:
            size = float(found[0])
        elif found[1] is not None:
            stretch = float(found[1]) / 100
        elif found[2] is not None:
            x, y = x + float(found[2]), y + float(found[3])
        elif found[4]:
            width = len(found[4]) / 4 * ADVANCE * size * stretch
            words.append(Word(found[4].decode("ascii"), x, y, width, size))
    return words


def written(words: Sequence[Word]) -> bytes:
    """The content of a page with these words, invisible, each with a space up to the next one of its line."""
    parts = ["BT 3 Tr"]
    for number, word in enumerate(words):
        letters = len(word.code) / 4
        stretch = 100 * word.width / max(letters * ADVANCE * word.size, 0.01)
        parts.append(f"/F0 {word.size:.2f} Tf {stretch:.2f} Tz 1 0 0 1 {word.x:.2f} {word.y:.2f} Tm <{word.code}> Tj")
        after = words[number + 1] if number + 1 < len(words) else None
        if after is not None and abs(after.y - word.y) < SAME_LINE * word.size and after.x > word.x:
            gap = max(after.x - word.x - word.width, 0.05 * word.size)
            parts.append(f"{100 * gap / (ADVANCE * word.size):.2f} Tz <{_SPACE}> Tj")
    return "\n".join([*parts, "ET"]).encode("ascii")


def page_of(made: Any, words: Sequence[Word], width: float, height: float) -> bytes:
    """A PDF page [width, height] in points of these words, made of a ``pymupdf.Document`` of MuPDF's, for its font."""
    page = made[0]
    (content, *_) = page.get_contents()
    made.update_stream(content, written(words))
    made.xref_set_key(page.xref, "MediaBox", f"[0 0 {width:.3f} {height:.3f}]")
    made.xref_set_key(page.xref, "Resources/XObject", "null")
    return bytes(made.tobytes(garbage=3, deflate=True))
