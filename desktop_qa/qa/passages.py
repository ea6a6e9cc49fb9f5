# SPDX-License-Identifier: AGPL-3.0-or-later
"""Reading text cut into sentences, and sentences gathered into passages, the units of search and of reading.

A passage is some neighbouring sentences, of one long paragraph or of several short ones. It ends where a paragraph
ends if it can, and a heading always begins one, so that a heading is read together with what it announces.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from desktop_qa.common import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy.typing as npt

    from desktop_qa.qa.answer import Span

    Offsets = npt.NDArray[np.int32]

PASSAGE_CHARACTERS = 640
"""About 150 word pieces of English, the size of the paragraphs that readers are trained on. On 147 questions of joined
training articles 640 characters with 48 word pieces around them put an accepted answer first for 62.6 % and into the
first three for 78.2 %; 900 with 64 for 60.5 % and 75.5 %, and the first answer came later."""
LONGEST_SENTENCE = 480
"""A longer "sentence" is a table or a list without full stops and is cut at white space."""

_BREAK = re.compile(r"\n[ \t]*\n\s*")


@dataclass(frozen=True, slots=True, eq=False)
class Passages:
    """Sentences and passages of a text, in order; all spans are half-open offsets in the text.

    ``sentences`` is ``[n, 2]`` and ``paragraph_of`` ``[n]``: the paragraph each sentence stands in. ``first`` is
    ``[m + 1]``: passage ``i`` is the sentences from ``first[i]`` up to ``first[i + 1]``.
    """

    sentences: Offsets
    paragraph_of: Offsets
    first: Offsets

    def __len__(self) -> int:
        return len(self.first) - 1

    def span(self, index: int) -> Span:
        """Where passage ``index`` stands."""
        return int(self.sentences[self.first[index], 0]), int(self.sentences[self.first[index + 1] - 1, 1])

    def sentence_at(self, offset: int) -> int:
        """The number of the sentence that holds ``offset``, or of the one before it."""
        return max(0, int(np.searchsorted(self.sentences[:, 0], offset, side="right")) - 1)

    def passage_of(self, sentence: int) -> int:
        """The number of the passage that holds a sentence."""
        return int(np.searchsorted(self.first, sentence, side="right")) - 1


def paragraphs_of(text: str) -> tuple[Span, ...]:
    """The paragraphs of a text without other structure: what blank lines separate."""
    spans, start = [], 0
    for match in _BREAK.finditer(text):
        spans.append((start, match.start()))
        start = match.end()
    spans.append((start, len(text)))
    return tuple((first, last) for first, last in spans if text[first:last].strip())


def sentences_of(text: str, start: int, end: int) -> Iterator[Span]:
    """The sentences of ``text[start:end]``, without the white space around them, none too long."""
    for first, last in sentences.spans(text, start, end):
        yield from _pieces(text, first, last)


def _pieces(text: str, start: int, end: int) -> Iterator[Span]:
    """A sentence, stripped, in pieces that are not too long."""
    while start < end:
        while start < end and text[start].isspace():
            start += 1
        stop = end
        if stop - start > LONGEST_SENTENCE:
            stop = start + LONGEST_SENTENCE
            space = max(text.rfind(" ", start + LONGEST_SENTENCE // 2, stop), text.rfind("\n", start, stop))
            stop = space if space > start else stop
        last = stop
        while last > start and text[last - 1].isspace():
            last -= 1
        if last > start:
            yield start, last
        start = stop


def split(
    text: str,
    paragraphs: Sequence[Span],
    headings: Sequence[tuple[int, int, int]] = (),
    characters: int = PASSAGE_CHARACTERS,
) -> Passages:
    """Cut ``text`` into sentences and passages of about ``characters``.

    ``headings`` are ``(start, end, level)`` of those paragraphs that are headings.
    """
    heading_starts = {start for start, _, _ in headings}
    gathering = _Gathering(characters)
    for number, (start, end) in enumerate(paragraphs):
        own = list(sentences_of(text, start, end))
        if own:
            gathering.add(number, own, end - start, is_heading=start in heading_starts)
    return gathering.passages()


class _Gathering:
    """Fills passages with paragraphs, one after the other."""

    def __init__(self, characters: int) -> None:
        self._characters = characters
        self._sentences: list[Span] = []
        self._paragraph_of: list[int] = []
        self._first: list[int] = []
        self._length = 0  # characters in the passage that is being filled
        self._headings_only = False  # it holds nothing else yet

    def add(self, number: int, sentences: Sequence[Span], size: int, *, is_heading: bool) -> None:
        """Take in paragraph ``number``, ``size`` characters long."""
        if not self._first or (not self._headings_only and (is_heading or self._is_full(size))):
            self._begin()
        target = self._target(size)
        for start, end in sentences:
            if self._holds_some and not self._headings_only and self._length + (end - start) / 2 > target:
                self._begin()
            self._sentences.append((start, end))
            self._paragraph_of.append(number)
            self._length += end - start
            self._headings_only = is_heading

    def _is_full(self, size: int) -> bool:
        """Whether a paragraph of ``size`` characters would make the passage too long, unless it has hardly begun."""
        return self._length + size > self._characters and self._length > self._characters // 4

    def _target(self, size: int) -> float:
        """The length of each passage, so that a long paragraph is cut into like parts rather than full ones and a rest.

        1,500 characters with passages of 640 make two of 750, not two of 640 and one of 220.
        """
        total = self._length + size
        return total / max(1, round(total / self._characters))

    @property
    def _holds_some(self) -> bool:
        return len(self._sentences) > self._first[-1]

    def _begin(self) -> None:
        self._first.append(len(self._sentences))
        self._length = 0

    def passages(self) -> Passages:
        """What was gathered."""
        first = [*self._first, len(self._sentences)] if self._sentences else [0]
        return Passages(
            np.asarray(self._sentences, np.int32).reshape(-1, 2),
            np.asarray(self._paragraph_of, np.int32),
            np.asarray(first, np.int32),
        )


def titles(text: str, passages: Passages, headings: Sequence[tuple[int, int, int]]) -> list[str]:
    """The headings that each passage stands under, of all levels, outermost first."""
    path: list[tuple[int, str]] = []
    result = []
    following = iter(sorted(headings))
    heading = next(following, None)
    for index in range(len(passages)):
        start = passages.span(index)[0]
        while heading is not None and heading[0] <= start:
            first, last, level = heading
            path = [one for one in path if one[0] < level] + [(level, text[first:last])]
            heading = next(following, None)
        result.append(" ".join(title for _, title in path))
    return result
