# SPDX-License-Identifier: AGPL-3.0-or-later
"""What lies over the pages, as spans of the reading text turned into areas of pages when they are needed.

Answers, find hits and the selection are spans. Their rectangles are looked up page by page when a page is painted
and kept, so a selection of ten thousand pages costs no more than the pages on screen.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from desktop_qa.answers.anchors import quad

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_qa.answers.reply import PlacedAnswer
    from desktop_qa.documents.contracts import ReadingText
    from desktop_qa.documents.model import Annotation, Rect
    from desktop_qa.session.document_session import DocumentSession
    from desktop_qa.storage.notes import Highlight

Span = tuple[int, int]


class Piece(NamedTuple):
    """A rectangle of an answer on a page; the ``first`` one carries the badge."""

    answer: PlacedAnswer
    rect: Rect
    first: bool


class NotePiece(NamedTuple):
    """A line of a person's own highlight; the ``last`` one carries the sign of a note."""

    highlight: Highlight
    rect: Rect
    last: bool


class Overlay:
    """Spans over the text of a session, as rectangles per page. Answers are those of the session."""

    def __init__(self, session: DocumentSession) -> None:
        self._session = session
        self.hits: Sequence[Span] = ()
        self.current_hit: int | None = None
        self.selection: Span | None = None
        self._note_pieces: dict[int, list[NotePiece]] = {}
        self._remarks: dict[int, list[Annotation]] = {}
        self._answer_pieces: dict[int, list[Piece]] | None = None
        self._lines: dict[int, list[Rect]] = {}
        self._hit_rects: dict[int, list[tuple[int, Rect]]] = {}
        self._selection_rects: dict[int, list[Rect]] = {}

    @property
    def text(self) -> ReadingText | None:
        """The text that the spans are of."""
        return self._session.text

    @property
    def answers(self) -> Sequence[PlacedAnswer]:
        """The answers that have a place in this document; some of its properties have none."""
        return [answer for answer in self._session.answers_here if answer.start < answer.end]

    @property
    def current(self) -> PlacedAnswer | None:
        """The current answer, if it stands in this document."""
        current = self._session.current
        return current if current is not None and self._session.here(current) and current.start < current.end else None

    def text_changed(self) -> None:
        """Another text: hits and selection of the old one mean nothing any more; answers are placed anew."""
        self._lines.clear()
        self._answer_pieces = None
        self.set_hits(())
        self.set_selection(None)

    def answers_changed(self) -> None:
        """The session has other answers."""
        self._answer_pieces = None

    def set_hits(self, hits: Sequence[Span], current: int | None = None) -> None:
        """Show these find hits (sorted)."""
        self.hits = hits
        self.current_hit = current
        self._hit_rects.clear()

    def set_selection(self, span: Span | None) -> None:
        """Show this as selected."""
        if span != self.selection:
            self.selection = span
            self._selection_rects.clear()

    def set_notes(self, highlights: Sequence[Highlight]) -> None:
        """Show a person's own highlights. They bring their areas along and need no text."""
        self._note_pieces = {}
        for highlight in highlights:
            for number, (page, line) in enumerate(highlight.areas, 1):
                piece = NotePiece(highlight, quad(line).rect, number == len(highlight.areas))
                self._note_pieces.setdefault(page, []).append(piece)

    def set_remarks(self, annotations: Sequence[Annotation]) -> None:
        """Notes that the file has; MuPDF draws them, here is only known what they say."""
        self._remarks = {}
        for one in annotations:
            if one.text:
                self._remarks.setdefault(one.page, []).append(one)

    def remark_at(self, page: int, x: float, y: float) -> Annotation | None:
        """The file's own note under a point of a page; the smallest where several lie over each other."""
        there = [one for one in self._remarks.get(page, ()) if one.rect.contains(x, y)]
        return min(there, key=lambda one: one.rect.width * one.rect.height, default=None)

    def note_pieces(self, page: int) -> Sequence[NotePiece]:
        """The lines of a person's own highlights on a page."""
        return self._note_pieces.get(page, ())

    def note_at(self, page: int, x: float, y: float) -> Highlight | None:
        """The person's own highlight under a point of a page; the shortest where several lie over each other."""
        there = [piece.highlight for piece in self.note_pieces(page) if piece.rect.contains(x, y)]
        return min(there, key=lambda one: one.end - one.start, default=None)

    def answer_pieces(self, page: int) -> Sequence[Piece]:
        """The answers' rectangles on a page, the current answer's last so that it is painted on top."""
        if self.text is None:
            return ()
        if self._answer_pieces is None:
            self._answer_pieces = {}
            for answer in sorted(self.answers, key=lambda one: -one.rank):
                for index, (where, rect) in enumerate(self.text.rects(answer.start, answer.end)):
                    self._answer_pieces.setdefault(where, []).append(Piece(answer, rect, index == 0))
        pieces = self._answer_pieces.get(page, [])
        current = self.current
        return sorted(pieces, key=lambda piece: current is not None and piece.answer.rank == current.rank)

    def lines(self, page: int) -> Sequence[Rect]:
        """The lines of text on a page, parted where columns and cells are."""
        if self.text is None:
            return ()
        if page not in self._lines:
            self._lines[page] = [rect for where, rect in self.text.rects(*self.text.page_span(page)) if where == page]
        return self._lines[page]

    def hit_rects(self, page: int) -> Sequence[tuple[int, Rect]]:
        """Index and rectangle of the find hits on a page."""
        if self.text is None or not self.hits:
            return ()
        if page not in self._hit_rects:
            start, end = self.text.page_span(page)
            found: list[tuple[int, Rect]] = []
            # A hit may begin on the page before.
            index = max(bisect_left(self.hits, (start, start)) - 1, 0)
            while index < len(self.hits) and self.hits[index][0] < end:
                found.extend((index, rect) for where, rect in self.text.rects(*self.hits[index]) if where == page)
                index += 1
            self._hit_rects[page] = found
        return self._hit_rects[page]

    def selection_rects(self, page: int) -> Sequence[Rect]:
        """The selection's rectangles on a page."""
        if self.text is None or self.selection is None:
            return ()
        if page not in self._selection_rects:
            first, last = self.text.page_span(page)
            start, end = max(first, self.selection[0]), min(last, self.selection[1])
            rects = self.text.rects(start, end) if start < end else []
            self._selection_rects[page] = [rect for where, rect in rects if where == page]
        return self._selection_rects[page]

    def answer_at(self, page: int, x: float, y: float) -> PlacedAnswer | None:
        """The answer under a point of a page; the uppermost one."""
        hit = None
        for piece in self.answer_pieces(page):
            if piece.rect.contains(x, y):
                hit = piece.answer
        return hit
