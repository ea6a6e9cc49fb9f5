# SPDX-License-Identifier: AGPL-3.0-or-later
"""The windows of passages in the order of reading, some made ahead so that batches are of equal length."""

from __future__ import annotations

from collections import Counter, deque
from typing import TYPE_CHECKING

from desktop_qa.qa import windows as windowing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_qa.qa.tokens import Tokens, TokenStore
    from desktop_qa.qa.windows import Window

AHEAD = 16
"""Windows that are made at once, to find some of equal length."""


class WindowQueue:
    """What is left to read of a text, likeliest first."""

    def __init__(self, store: TokenStore, order: Sequence[int], question: Tokens, max_length: int) -> None:
        """Queue the passages ``order`` of a text with ``question``; each becomes windows when it is near its turn."""
        self._store = store
        self._left = deque(order)
        self._question = question
        self._max_length = max_length
        self._made: deque[Window] = deque()
        self._waiting: Counter[int] = Counter()  # windows made but not taken, by passage
        self._total = len(order)
        self.passages = len(order)
        """Passages in all."""

    @property
    def total(self) -> int:
        """All windows; a passage with very many word pieces makes several, which is known when it is reached."""
        return self._total

    @property
    def passages_read(self) -> int:
        """Passages of which every window was taken."""
        return self.passages - len(self._left) - len(self._waiting)

    def take(self, size: int) -> list[Window]:
        """The next windows, up to ``size``, padded to the same length as the first of them."""
        while self._left and len(self._made) < (size if size == 1 else AHEAD):
            self._make(self._left.popleft())
        if not self._made:
            return []
        first = windowing.padded(self._made[0].length, self._max_length)
        alike = [one for one in self._made if windowing.padded(one.length, self._max_length) == first][:size]
        for one in alike:
            self._made.remove(one)
            self._count(one, -1)
        return alike

    def give_back(self, windows: Sequence[Window]) -> None:
        """Put windows that were taken but not read in front again."""
        self._made.extendleft(reversed(windows))
        for one in windows:
            self._count(one, 1)

    def _make(self, passage: int) -> None:
        made = windowing.windows_of(self._store, passage, self._question, self._max_length)
        self._total += len(made) - 1
        self._made.extend(made)
        for one in made:
            self._count(one, 1)

    def _count(self, window: Window, change: int) -> None:
        self._waiting[window.passage] += change
        if not self._waiting[window.passage]:
            del self._waiting[window.passage]
