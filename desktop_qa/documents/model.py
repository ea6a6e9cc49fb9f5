# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a document is made of, as plain immutable data that travels between processes.

All coordinates are points (1/72 inch) with the origin at the top left corner of the page as it is shown when the
view is not turned: the page's own rotation is already applied, the view's zoom and rotation are not.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

TextLayer = Literal["yes", "none", "garbled"]
AnnotationKind = Literal["note", "text", "highlight", "underline", "strikeout", "drawing", "stamp"]
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Rect:
    """An upright rectangle in page coordinates; ``x0 <= x1`` and ``y0 <= y1`` unless it is empty."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def width(self) -> float:
        """Extent to the right, in points."""
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        """Extent downwards, in points."""
        return self.y1 - self.y0

    @property
    def empty(self) -> bool:
        """Whether the rectangle has no area."""
        return self.x1 <= self.x0 or self.y1 <= self.y0

    @property
    def center(self) -> Point:
        """The middle of the rectangle."""
        return (self.x0 + self.x1) / 2, (self.y0 + self.y1) / 2

    def contains(self, x: float, y: float) -> bool:
        """Whether the point lies in the half-open rectangle."""
        return self.x0 <= x < self.x1 and self.y0 <= y < self.y1

    def intersects(self, other: Rect) -> bool:
        """Whether both share an area."""
        return self.x0 < other.x1 and other.x0 < self.x1 and self.y0 < other.y1 and other.y0 < self.y1

    def union(self, other: Rect) -> Rect:
        """The smallest rectangle around both."""
        return Rect(min(self.x0, other.x0), min(self.y0, other.y0), max(self.x1, other.x1), max(self.y1, other.y1))


@dataclass(frozen=True, slots=True)
class Quad:
    """Four corners of a piece of text, for text that stands at an angle.

    The names follow the reading direction: ``ul`` is above the start of the text, ``lr`` below its end, wherever
    these lie on the page.
    """

    ul: Point
    ur: Point
    ll: Point
    lr: Point

    @property
    def rect(self) -> Rect:
        """The upright rectangle around the four corners."""
        xs = (self.ul[0], self.ur[0], self.ll[0], self.lr[0])
        ys = (self.ul[1], self.ur[1], self.ll[1], self.lr[1])
        return Rect(min(xs), min(ys), max(xs), max(ys))


@dataclass(frozen=True, slots=True)
class Link:
    """An area of a page that leads elsewhere: to ``page`` (0-based) or to ``uri``.

    ``target_x`` and ``target_y`` say which point of the page belongs to the top left of the window; None is the
    page's own.
    """

    rect: Rect
    page: int | None = None
    target_y: float | None = None
    target_x: float | None = None
    uri: str | None = None


@dataclass(frozen=True, slots=True)
class Annotation:
    """A note or mark that is in the file already. ``lines`` are what a highlight, underline or strike-out covers."""

    page: int
    kind: AnnotationKind
    rect: Rect
    lines: tuple[Quad, ...] = ()
    text: str = ""
    """What the note says."""
    author: str = ""
    changed: str = ""
    """A date as PDF writes it, ``D:20240131120000Z``; may be empty."""


@dataclass(frozen=True, slots=True)
class OutlineItem:
    """An entry of the table of contents; ``level`` counts from 1, ``page`` from 0 (-1: leads nowhere).

    ``y`` and ``x`` say which point of the page belongs to the top left of the window; None is the page's own.
    """

    level: int
    title: str
    page: int
    y: float | None = None
    x: float | None = None


@dataclass(frozen=True, slots=True)
class PageInfo:
    """Size in points and name of a page; ``has_text`` is None while nobody has looked."""

    index: int
    width: float
    height: float
    label: str = ""
    has_text: bool | None = None


@dataclass(frozen=True, slots=True)
class DocumentInfo:
    """What is known of an open document before its text is read."""

    source: str
    title: str
    kind: str
    pages: tuple[PageInfo, ...]
    outline: tuple[OutlineItem, ...] = ()
    metadata: dict[str, str] = field(default_factory=dict)
    reflowable: bool = False
    encrypted: bool = False
    text_layer: TextLayer = "yes"
    content_hash: str = ""
    notice: str = ""
    """Words for the person who opened it, such as that only a part is shown; a `Text` of `desktop_qa.common.errors`."""
    doc: int = 0
    """The host's number for the open document; 0 where no host is involved."""


@dataclass(frozen=True, slots=True)
class LayoutOptions:
    """How documents that reflow are laid out.

    ``font`` is serif, sans or mono; ``size`` of the body text and ``width`` of a page are in points.
    """

    font: str = "serif"
    size: float = 12.0
    width: float = 480.0

    @property
    def height(self) -> float:
        """Height of a page in points: the proportions of A4."""
        return round(self.width * 1.414)


@dataclass(frozen=True, slots=True)
class RecognisedPage:
    """The text recognised in the picture of a page.

    ``layer`` is a PDF of one page of invisible text, upright; empty where the page is blank. ``matrix`` (a, b, c, d,
    e, f) leads from its points to those of the page: x' = a x + c y + e, y' = b x + d y + f. ``language`` is a code
    of Tesseract.
    """

    layer: bytes
    matrix: tuple[float, float, float, float, float, float]
    language: str
