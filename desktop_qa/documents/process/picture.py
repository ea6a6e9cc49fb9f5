# SPDX-License-Identifier: AGPL-3.0-or-later
"""A drawn page or part of one, in memory that both processes share."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_qa.documents.process.shared_memory import Pool, Segment


class Picture:
    """RGB pixels, one byte per channel: ``height`` rows of ``stride`` bytes in ``data``.

    Call ``release`` when the pixels have been copied; after that ``data`` is empty and the memory shows other pages.
    """

    __slots__ = ("_lent", "data", "generation", "height", "stride", "width")

    def __init__(
        self,
        width: int,
        height: int,
        stride: int,
        data: memoryview,
        generation: int = 0,
        lent: tuple[Pool, Segment] | None = None,
    ) -> None:
        self.width, self.height, self.stride = width, height, stride
        self.data = data
        self.generation = generation
        self._lent = lent

    def release(self) -> None:
        """Give the memory back; once is enough, more does no harm."""
        lent, self._lent = self._lent, None
        self.data = memoryview(b"")
        if lent is not None:
            pool, segment = lent
            pool.give(segment)
