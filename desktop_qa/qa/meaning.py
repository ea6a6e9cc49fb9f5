# SPDX-License-Identifier: AGPL-3.0-or-later
"""The vectors of a text's passages, made a few at a time, kept for the next time the text is open."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Protocol

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable

    import numpy.typing as npt

    from desktop_qa.qa.encoder import Encoder, Vectors
    from desktop_qa.qa.passages import Passages

    Cosines = npt.NDArray[np.float32]

AT_ONCE = 4
"""Passages between two looks at whether a question waits: about 20 ms with two threads."""


class VectorCache(Protocol):
    """Keeps vectors by key; it may forget any of them, and never fails."""

    def get(self, key: str, shape: tuple[int, int]) -> Vectors | None:
        """The vectors kept under ``key``, if they have that shape."""
        ...

    def put(self, key: str, vectors: Vectors) -> None:
        """Keep vectors, if that is possible."""
        ...


class PassageVectors:
    """One vector for each passage of a text; rows that are not made yet are unknown."""

    def __init__(self, encoder: Encoder, text: str, passages: Passages, cache: VectorCache | None = None) -> None:
        self.encoder = encoder
        self._text = text
        self._passages = passages
        self._cache = cache
        self._vectors: Vectors = np.zeros((len(passages), encoder.dimension), np.float32)
        self._known = np.zeros(len(passages), bool)
        self._key = _key(encoder, text, passages)
        kept = cache.get(self._key, self._vectors.shape) if cache is not None else None
        if kept is not None:
            self._vectors, self._known[:] = kept, True

    @property
    def ready(self) -> bool:
        """Whether every passage has its vector."""
        return bool(self._known.all())

    def take(self, first: int, vectors: Vectors, known: npt.NDArray[np.bool_]) -> None:
        """Use vectors that were made before, from passage ``first`` on.

        Of ``vectors`` ``[n, dimension]`` those that are ``known`` ``[n]`` are taken.
        """
        rows = first + np.flatnonzero(known)
        self._vectors[rows] = vectors[known]
        self._known[rows] = True

    @property
    def made(self) -> tuple[Vectors, npt.NDArray[np.bool_]]:
        """The vectors ``[m, dimension]``, and which of them are known ``[m]``."""
        return self._vectors, self._known

    def make(self, passages: Iterable[int], stopped: Callable[[], bool] | None = None) -> None:
        """Make the vectors of these passages now.

        Raises:
            ReadingStopped: ``stopped`` returned true, or the encoder was terminated.
        """
        missing = [index for index in passages if not self._known[index]]
        if not missing:
            return
        texts = [self._text[slice(*self._passages.span(index))] for index in missing]
        self._vectors[missing] = self.encoder.encode(texts, stopped)
        self._known[missing] = True
        if self._cache is not None and self.ready:
            self._cache.put(self._key, self._vectors)

    def make_all(self) -> Generator[tuple[int, int], None, None]:
        """Make the missing ones, a few at a time; yields how many of how many are there."""
        missing = np.flatnonzero(~self._known).tolist()
        for at in range(0, len(missing), AT_ONCE):
            self.make(missing[at : at + AT_ONCE])
            yield int(self._known.sum()), len(self._known)

    def cosines(self, words: str) -> Cosines:
        """How alike in meaning each passage and ``words`` are, -1 to 1, ``[m]``; NaN where it is not known yet."""
        cosines = self._vectors @ self.encoder.encode([words])[0]
        return np.where(self._known, cosines, np.float32(np.nan)).astype(np.float32)


def _key(encoder: Encoder, text: str, passages: Passages) -> str:
    """Changes with the encoder, the text and the way it is cut."""
    digest = hashlib.sha256(encoder.digest.encode())
    digest.update(text.encode("utf-8", "surrogatepass"))
    digest.update(passages.sentences[passages.first[:-1], 0].tobytes())
    return digest.hexdigest()
