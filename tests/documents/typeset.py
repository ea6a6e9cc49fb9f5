# SPDX-License-Identifier: AGPL-3.0-or-later
"""A small typesetter for tests: it puts words on the pages of a PDF and remembers where each of them stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pymupdf  # noqa: TID253
import pytest

from desktop_qa.documents.model import Rect
from desktop_qa.documents.mupdf.extract import PageExtract, extract_page
from desktop_qa.documents.text.assemble import build_text_map

if TYPE_CHECKING:
    from desktop_qa.documents.text.text_map import TextMap

_WIDE_FONTS = (
    "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
    "/usr/share/fonts/dejavu-sans-fonts/DejaVuSans.ttf",
    "/usr/share/fonts/TTF/DejaVuSans.ttf",
    "/Library/Fonts/Arial Unicode.ttf",
    "C:/Windows/Fonts/arial.ttf",
)


def wide_font() -> pymupdf.Font:
    """A font with Hebrew, Greek and ligatures."""
    for path in _WIDE_FONTS:
        if Path(path).is_file():
            return pymupdf.Font(fontfile=path)
    pytest.skip("no font with Hebrew letters (DejaVu Sans) on this machine")


@dataclass(frozen=True)
class Placed:
    """A piece of a word that was put on a page, in the coordinates of the page as shown."""

    page: int
    text: str
    rect: Rect


@dataclass
class Paper:
    """A document in the making."""

    width: float = 595.0
    height: float = 842.0
    rotation: int = 0
    font: pymupdf.Font = field(default_factory=lambda: pymupdf.Font("helv"))
    bold: pymupdf.Font = field(default_factory=lambda: pymupdf.Font("hebo"))
    document: pymupdf.Document = field(default_factory=pymupdf.open)
    placed: list[Placed] = field(default_factory=list)
    _turn: pymupdf.Matrix = field(default_factory=lambda: pymupdf.Matrix(1, 1))
    _writers: dict[tuple[int, bool], pymupdf.TextWriter] = field(default_factory=dict)

    def page(self) -> None:
        """Begin a page."""
        page = self.document.new_page(width=self.width, height=self.height)
        page.set_rotation(self.rotation)
        self._turn = page.rotation_matrix
        page.set_rotation(0)

    def put(
        self, x: float, y: float, text: str, size: float = 10, *, bold: bool = False, invisible: bool = False
    ) -> float:
        """Write at a place (baseline, unrotated coordinates); the x behind the text."""
        page = self.document[-1]
        font = self.bold if bold else self.font
        writer = self._writers.setdefault((page.number, invisible), pymupdf.TextWriter(page.mediabox))
        writer.append((x, y), text, font, size)
        end = x + font.text_length(text, size)
        corners = pymupdf.Rect(x, y - 0.7 * size, end, y + 0.15 * size) * self._turn
        self.placed.append(Placed(page.number, text, Rect(*corners.normalize())))
        return end

    def stamp(self, x: float, y: float, text: str, degrees: float, size: float = 7) -> None:
        """Write at an angle."""
        page = self.document[-1]
        writer = pymupdf.TextWriter(page.mediabox)
        writer.append((x, y), text, self.font, size)
        writer.write_text(page, morph=(pymupdf.Point(x, y), pymupdf.Matrix(degrees)))

    def block(
        self,
        x: float,
        y: float,
        width: float,
        text: str,
        size: float = 10,
        *,
        leading: float = 1.2,
        indent: float = 0,
        bold: bool = False,
    ) -> float:
        """Set a paragraph, ragged right, word by word; hyphens only where the text has a soft one. The next y."""
        font = self.bold if bold else self.font
        space = font.text_length(" ", size)
        at = x + indent
        for word in text.split():
            whole = word.replace("\u00ad", "")
            if at + font.text_length(whole, size) > x + width and at > x:
                head, _, tail = word.partition("\u00ad")
                if tail and at + font.text_length(head + "-", size) <= x + width:
                    self.put(at, y, head + "-", size, bold=bold)
                    whole = tail.replace("\u00ad", "")
                at, y = x, y + leading * size
            at = self.put(at, y, whole, size, bold=bold) + space
        return y + leading * size

    def saved(self) -> bytes:
        """The document as a file."""
        for (number, invisible), writer in self._writers.items():
            writer.write_text(self.document[number], render_mode=3 if invisible else 0)
        self._writers = {}
        for page in self.document:
            page.set_rotation(self.rotation)
        return bytes(self.document.tobytes())

    def extracts(self) -> list[PageExtract]:
        """The pages as the host would read them."""
        self.document = pymupdf.open("pdf", self.saved())
        return [extract_page(page) for page in self.document]

    def map(self, outline=()) -> TextMap:
        """The reading text of the document."""
        return build_text_map(self.extracts(), outline)


def plain(text_map: TextMap) -> list[str]:
    """The paragraphs of a map."""
    return [text_map.text[start:end] for start, end in text_map.paragraphs]


LOREM = (
    "The river rises in the hills above the town and runs through three valleys before it meets the sea. "
    "People have fished there for as long as anyone remembers, and the mills along its banks once ground the corn "
    "of the whole district. Today the mills are quiet, but walkers still follow the path beside the water every spring."
)
