# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the rest of the program may expect of a document host and of a reading text.

``process.host.Host`` and ``text.text_map.TextMap`` are the real ones; tests use smaller ones of their own, and one
suite of tests runs against both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from concurrent.futures import Future
    from pathlib import Path

    from desktop_qa.documents.model import Annotation, DocumentInfo, LayoutOptions, Link, Quad, Rect, TextLayer
    from desktop_qa.documents.process.host import Source

Span = tuple[int, int]


class ReadingText(Protocol):
    """The text of a document in the order in which it is read, with the place of each character.

    Offsets are half-open and count characters of ``text``; pages count from 0, places are in points of the page.
    """

    @property
    def text(self) -> str:
        """All of it."""
        ...

    @property
    def paragraphs(self) -> tuple[Span, ...]:
        """The paragraphs, in order."""
        ...

    @property
    def headings(self) -> tuple[tuple[int, int, int], ...]:
        """Start, end and level of the headings."""
        ...

    @property
    def region_spans(self) -> tuple[tuple[int, int, str], ...]:
        """Start, end and kind of the parts that are no running text: "contents", "references" and so on."""
        ...

    @property
    def text_layer(self) -> TextLayer:
        """Whether the document has text that can be read."""
        ...

    @property
    def page_layers(self) -> tuple[TextLayer, ...]:
        """For each page whether it has."""
        ...

    def page_of(self, offset: int) -> int:
        """The page on which a character stands."""
        ...

    def page_span(self, page: int) -> Span:
        """The text of a page."""
        ...

    def pages_span(self, first: int, last: int) -> Span:
        """The text of some pages, the last included."""
        ...

    def rects(self, start: int, end: int) -> list[tuple[int, Rect]]:
        """Page and rectangle of each line of a stretch."""
        ...

    def quads(self, start: int, end: int) -> list[tuple[int, Quad]]:
        """Page and four corners of each line of a stretch."""
        ...

    def offset_at(self, page: int, x: float, y: float) -> int | None:
        """The character at a place or a little beside it: what a click means."""
        ...

    def caret_at(self, page: int, x: float, y: float) -> int | None:
        """The offset between two characters nearest to a place: where a selection begins or ends."""
        ...

    def word_at(self, offset: int) -> Span:
        """The word that holds a character."""
        ...

    def sentence(self, start: int, end: int) -> Span:
        """The sentences that a stretch touches."""
        ...

    def chapter(self, offset: int) -> Span:
        """From the heading before an offset to the next one of its level."""
        ...

    def selection_text(self, start: int, end: int) -> str:
        """A stretch as it is copied."""
        ...

    def find(self, query: str, *, match_case: bool = False, whole_words: bool = False) -> list[Span]:
        """Where some words stand, whatever their accents and line breaks, and their case unless it is to match."""
        ...


class Picture(Protocol):
    """A drawn piece of a page: RGB, one byte each, until it is released."""

    @property
    def width(self) -> int:
        """In pixels."""
        ...

    @property
    def height(self) -> int:
        """In pixels."""
        ...

    @property
    def stride(self) -> int:
        """Bytes from one row to the next."""
        ...

    @property
    def data(self) -> bytes | memoryview:
        """The rows."""
        ...

    def release(self) -> None:
        """Give the memory back."""
        ...


class DocumentHost(Protocol):
    """Opens, draws and reads documents; each method returns a future at once. See ``process.host.Host``."""

    on_crash: list[Callable[..., object]]
    on_progress: list[Callable[[int, int, int], object]]
    on_recognised: list[Callable[[int, int, int, int], object]]

    @property
    def process_number(self) -> int | None:
        """The number of the document process, while there is one."""
        ...

    def start(self) -> None:
        """Be ready for the first document."""
        ...

    def close(self) -> None:
        """End; what was not done is cancelled."""
        ...

    def cancel(self, future: Future[Any], /) -> bool:
        """Withdraw a request."""
        ...

    def open(
        self, source: str | Path | Source, password: str | None = None, layout: LayoutOptions | None = None
    ) -> Future[DocumentInfo]:
        """Open a file or bytes."""
        ...

    def close_doc(self, doc: int) -> Future[None]:
        """Forget a document."""
        ...

    def reflow(self, doc: int, layout: LayoutOptions) -> Future[DocumentInfo]:
        """Lay a document out anew."""
        ...

    def fetch(self, url: str) -> Future[Source]:
        """Load an address."""
        ...

    def render(
        self,
        doc: int,
        page: int,
        scale: float,
        rotation: int = 0,
        clip: Rect | None = None,
        generation: int = 0,
        priority: float = 0,
    ) -> Future[Any]:
        """Draw a page or a part of it; the result is a ``Picture``."""
        ...

    def photographs(self, doc: int, page: int, priority: float = 0) -> Future[tuple[Rect, ...]]:
        """The areas of a page that show photographs."""
        ...

    def links(self, doc: int, page: int, priority: float = 0) -> Future[tuple[Link, ...]]:
        """Where a page leads to."""
        ...

    def annotations(self, doc: int, page: int, priority: float = 0) -> Future[tuple[Annotation, ...]]:
        """The notes that the file itself has on a page."""
        ...

    def text_map(self, doc: int, priority: float = 0) -> Future[Any]:
        """The reading text; the result is a ``ReadingText``."""
        ...

    def annotate(self, doc: int, highlights: Sequence[Any], target: Path) -> Future[Path]:
        """Save a copy with highlights as annotations."""
        ...

    def recognise(
        self,
        doc: int,
        pages: Iterable[int] | None = None,
        language: str = "",
        *,
        first: Iterable[int] = (),
        keep: bool = True,
    ) -> Future[str]:
        """Recognise the text of scanned pages; the result is the language."""
        ...

    def look_at(self, doc: int, pages: Iterable[int]) -> None:
        """Recognise these before others."""
        ...

    def pictured_pages(self, doc: int, pages: Iterable[int]) -> Future[tuple[int, ...]]:
        """Those of the pages that a picture fills."""
        ...

    def forget_recognised(self) -> None:
        """Forget what was recognised at other times."""
        ...

    def save_searchable(self, doc: int, target: Path) -> Future[Path]:
        """Save a copy with the recognised text."""
        ...

    def save_copy(self, doc: int, target: Path) -> Future[Path]:
        """Save the document as it came."""
        ...

    def save_pages(self, doc: int, pages: Sequence[int], target: Path) -> Future[Path]:
        """Save some pages as a PDF with their text."""
        ...
