# SPDX-License-Identifier: AGPL-3.0-or-later
"""Selected text as offsets of the reading text: it follows the columns and runs across pages. No Qt.

The anchor is a span, because a double click fixes a whole word and a triple click a whole paragraph: dragging on
from there grows by words or paragraphs and never loses the first one.
"""

from __future__ import annotations

from bisect import bisect_right
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_qa.documents.contracts import ReadingText

Span = tuple[int, int]


class Grain(IntEnum):
    """What a selection grows by; the number of clicks that chose it."""

    CHARACTER = 1
    WORD = 2
    PARAGRAPH = 3


class Selection:
    """An anchor and a caret over one text."""

    def __init__(self) -> None:
        self._text: ReadingText | None = None
        self._anchor: Span | None = None
        self._caret = 0
        self.grain = Grain.CHARACTER

    def set_text(self, text: ReadingText | None) -> None:
        """Another text; nothing is selected."""
        self._text = text
        self.clear()

    def clear(self) -> None:
        """Select nothing."""
        self._anchor = None
        self.grain = Grain.CHARACTER

    @property
    def started(self) -> bool:
        """Whether there is an anchor to extend from."""
        return self._anchor is not None

    @property
    def caret(self) -> int | None:
        """The moving end."""
        return self._caret if self._anchor is not None else None

    @property
    def span(self) -> Span | None:
        """Half-open offsets, or None when nothing is selected."""
        if self._anchor is None or self._text is None:
            return None
        moving = self._grown(self._caret)
        start, end = min(self._anchor[0], moving[0]), max(self._anchor[1], moving[1])
        return (start, end) if end > start else None

    def start(self, offset: int, grain: Grain = Grain.CHARACTER) -> None:
        """A press at an offset."""
        self.grain = grain
        self._caret = offset
        self._anchor = self._grown(offset)

    def extend(self, offset: int) -> None:
        """A drag, or a click with Shift, to an offset."""
        if self._anchor is None:
            self.start(offset)
        self._caret = offset

    def select(self, start: int, end: int) -> None:
        """Select just this."""
        self.grain = Grain.CHARACTER
        self._anchor = (start, start)
        self._caret = end

    def select_all(self) -> None:
        """Select the whole text."""
        if self._text is not None and self._text.text:
            self.select(0, len(self._text.text))

    def move(self, *, forward: bool, by_word: bool = False) -> None:
        """Shift+arrow: move the caret by a character or a word."""
        if self._anchor is None or self._text is None:
            return
        self.grain = Grain.CHARACTER
        self._caret = step(self._text.text, self._caret, forward=forward, by_word=by_word)

    def _grown(self, offset: int) -> Span:
        if self._text is None or self.grain is Grain.CHARACTER:
            return offset, offset
        inside = min(offset, max(len(self._text.text) - 1, 0))
        if self.grain is Grain.WORD:
            return self._text.word_at(inside)
        return paragraph_at(self._text, inside)


def paragraph_at(text: ReadingText, offset: int) -> Span:
    """The paragraph that holds an offset; the one before it for an offset between two."""
    paragraphs = text.paragraphs
    found = bisect_right(paragraphs, (offset, len(text.text) + 1)) - 1
    return (offset, offset) if found < 0 else (paragraphs[found][0], paragraphs[found][1])


def step(text: str, offset: int, *, forward: bool, by_word: bool) -> int:
    """The next place of a caret in reading order."""
    if not by_word:
        return min(offset + 1, len(text)) if forward else max(offset - 1, 0)
    if forward:
        while offset < len(text) and not text[offset].isspace():
            offset += 1
        while offset < len(text) and text[offset].isspace():
            offset += 1
        return offset
    while offset > 0 and text[offset - 1].isspace():
        offset -= 1
    while offset > 0 and not text[offset - 1].isspace():
        offset -= 1
    return offset
