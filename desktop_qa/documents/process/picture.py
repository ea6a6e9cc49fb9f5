# SPDX-License-Identifier: AGPL-3.0-or-later
"""A drawn page or part of one, in memory that both processes share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

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


class Pixels(NamedTuple):
    """What the document process says of a picture; ``inline`` holds the pixels if they did not fit the segment."""

    width: int
    height: int
    stride: int
    inline: bytes | None


def as_pixels(drawn: Any, room: int) -> Pixels | None:
    """The reply to a request for a picture, or None if its numbers do not fit its pixels.

    The reply may be forged, and whoever paints the picture trusts the numbers. ``room`` is the size of the segment.
    """
    if type(drawn) is not tuple or len(drawn) != len(Pixels._fields):
        return None
    pixels = Pixels(*drawn)
    if any(type(one) is not int for one in pixels[:3]) or type(pixels.inline) not in {bytes, type(None)}:
        return None
    held = room if pixels.inline is None else len(pixels.inline)
    fits = 0 < pixels.width * 3 <= pixels.stride and pixels.height > 0 and pixels.stride * pixels.height <= held
    return pixels if fits else None
