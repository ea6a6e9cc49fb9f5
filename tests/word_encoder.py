# SPDX-License-Identifier: AGPL-3.0-or-later
"""An encoder without a network: words have directions, and a table says which words mean the same."""

from __future__ import annotations

import hashlib
import re
import threading
from typing import TYPE_CHECKING

import numpy as np

from desktop_qa.qa.reader import ReadingStopped

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence


class WordEncoder:
    """The vector of a text is the sum of its words' directions; ``same`` gives a word the direction of another."""

    name = "words"

    def __init__(self, same: Mapping[str, str] | None = None, dimension: int = 64, digest: str = "0") -> None:
        self.dimension = dimension
        self.digest = digest
        self.texts: list[str] = []
        """Everything that was encoded, in order."""
        self.during: Callable[[], None] = lambda: None
        self._same = same or {}
        self._stop = threading.Event()

    def encode(self, texts: Sequence[str], stopped: Callable[[], bool] | None = None) -> np.ndarray:
        self._stop.clear()
        if stopped is not None and stopped():
            raise ReadingStopped
        self.during()
        if self._stop.is_set():
            raise ReadingStopped
        self.texts.extend(texts)
        rows = np.zeros((len(texts), self.dimension), np.float32)
        for row, text in enumerate(texts):
            for word in re.findall(r"\w+", text.lower()):
                rows[row] += self._direction(self._same.get(word, word))
        lengths = np.linalg.norm(rows, axis=1, keepdims=True)
        return np.divide(rows, lengths, out=np.zeros_like(rows), where=lengths > 0)

    def terminate(self) -> None:
        self._stop.set()

    def _direction(self, word: str) -> np.ndarray:
        seed = int.from_bytes(hashlib.sha256(word.encode()).digest()[:4], "big")
        return np.random.default_rng(seed).normal(size=self.dimension)
