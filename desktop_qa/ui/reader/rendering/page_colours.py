# SPDX-License-Identifier: AGPL-3.0-or-later
"""Dark and sepia pages: what becomes of the pixels of a page.

Dark turns lightness over and keeps the hue (a red heading stays red), within a range that is easy on the eyes:
white paper becomes a dark grey, black ink a light one. Photographs would become negatives, so picture areas keep
their lightness and are only dimmed a little. Sepia multiplies with the colour of old paper.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from collections.abc import Iterable

Pixels = npt.NDArray[np.uint8]
Area = tuple[int, int, int, int]
"""Left, top, right, bottom in pixels, half-open."""


class PageColours(StrEnum):
    """How pages are coloured."""

    NORMAL = "normal"
    DARK = "dark"
    SEPIA = "sepia"


PAPER = {PageColours.NORMAL: (255, 255, 255), PageColours.DARK: (30, 31, 34), PageColours.SEPIA: (247, 238, 219)}
"""What white becomes."""
INK = {PageColours.NORMAL: (0, 0, 0), PageColours.DARK: (222, 222, 224), PageColours.SEPIA: (51, 40, 26)}
"""What black becomes."""
DIMMED = 0.85


def recolour(rgb: Pixels, colours: PageColours, pictures: Iterable[Area] = ()) -> Pixels:
    """Pixels [height, width, 3] in the chosen colours; ``rgb`` itself is returned when nothing changes."""
    if colours is PageColours.NORMAL:
        return rgb
    if colours is PageColours.SEPIA:
        return _between(rgb, INK[colours], PAPER[colours])
    dark = _dark(rgb)
    for left, top, right, bottom in pictures:
        part = (slice(max(top, 0), max(bottom, 0)), slice(max(left, 0), max(right, 0)))
        dark[part] = (rgb[part] * np.float32(DIMMED)).astype(np.uint8)
    return dark


def _dark(rgb: Pixels) -> Pixels:
    """Turn lightness (max + min) / 2 over, keeping hue and chroma, then fit into the range from paper to ink."""
    red, green, blue = rgb[..., 0], rgb[..., 1], rgb[..., 2]
    low = np.minimum(np.minimum(red, green), blue).astype(np.int16)
    high = np.maximum(np.maximum(red, green), blue).astype(np.int16)
    shift = 255 - low - high
    return _between(rgb + shift[..., None], PAPER[PageColours.DARK], INK[PageColours.DARK])


def _between(values: npt.NDArray[Any], low: tuple[int, int, int], high: tuple[int, int, int]) -> Pixels:
    """Map 0..255 of each channel to low..high."""
    tables = np.linspace(low, high, 256).round().astype(np.uint8)
    out = np.empty(values.shape, np.uint8)
    for channel in range(3):
        np.take(tables[:, channel], values[..., channel], out=out[..., channel], mode="clip")
    return out
