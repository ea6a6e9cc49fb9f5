# SPDX-License-Identifier: AGPL-3.0-or-later
"""Answers and find hits in the pages: which is the current one, where it is brought into sight, how it flashes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QVariantAnimation, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_qa.documents.model import Rect
    from desktop_qa.documents.text.text_map import TextMap
    from desktop_qa.ui.reader.journey import Journey
    from desktop_qa.ui.reader.marks.overlay import Overlay
    from desktop_qa.ui.reader.marks.scroll_marks import ScrollMarks
    from desktop_qa.ui.reader.text.finder import Hits
    from desktop_qa.ui.reader.viewpoint import Viewpoint
    from desktop_qa.ui.toolkit.marks import Mark

FLASH_MS = 900


class Highlights(QObject):
    """Puts answers and hits into the overlay of the pages and beside the scroll bar."""

    changed = Signal()
    """Something is to be painted anew."""

    def __init__(
        self, overlay: Overlay, viewpoint: Viewpoint, journey: Journey, strip: ScrollMarks, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.motion = True
        self.flash = 0.0
        """1 at the height of the flash of the current answer, 0 without."""
        self._overlay = overlay
        self._viewpoint = viewpoint
        self._journey = journey
        self._strip = strip
        self._hit_places: Sequence[tuple[int, Rect]] = ()
        self._pending: tuple[int, bool] | None = None
        self._animation = QVariantAnimation(self, duration=FLASH_MS)
        for step, value in ((0.0, 0.0), (0.15, 1.0), (0.45, 0.15), (0.6, 0.8), (1.0, 0.0)):
            self._animation.setKeyValueAt(step, value)
        self._animation.valueChanged.connect(self._set_flash)

    def forget(self) -> None:
        """Another document: nothing is marked in it."""
        self._overlay.clear()
        self._hit_places, self._pending = (), None

    def rest(self) -> None:
        """End the flash: the pages are not to be seen any more."""
        self._animation.stop()
        self._set_flash(0.0)

    def set_text(self, text: TextMap | None) -> None:
        """The reading text: from now on answers and hits have places."""
        self._overlay.set_text(text)
        self.place_marks()
        if self._pending is not None:
            self.set_current_answer(*self._pending)
        self.changed.emit()

    def set_answers(self, answers: tuple[Mark, ...]) -> None:
        """Highlight these answers."""
        self._overlay.set_answers(answers)
        self.place_marks()
        self.changed.emit()

    def set_current_answer(self, rank: int | None, flash: bool = True) -> None:
        """Make an answer stand out, scroll it to the middle and flash it; without a text this waits for one."""
        overlay = self._overlay
        self._pending = None
        self.rest()
        overlay.current = rank
        if rank is not None and overlay.text is None:
            self._pending = (rank, flash)
        mark = None if rank is None else overlay.mark(rank)
        if mark is not None and overlay.text is not None:
            pieces = overlay.text.rects(mark.start, mark.end)
            if pieces:
                page, rect = pieces[0]
                for where, other in pieces[1:]:
                    rect = rect.union(other) if where == page else rect
                self._journey.show_rect(page, rect)
            if flash and self.motion:
                self._animation.start()
        self.place_marks()
        self.changed.emit()

    def set_hits(self, hits: Hits, current: int | None) -> None:
        """Highlight find hits and bring the current one into sight."""
        self._overlay.set_hits(hits.spans, current)
        self._hit_places = hits.places
        if current is not None and self._overlay.text is not None:
            pieces = self._overlay.text.rects(*hits.spans[current])
            if pieces:
                self._journey.show_rect(*pieces[0], middle=False)
        self.place_marks()
        self.changed.emit()

    @Slot()
    def place_marks(self) -> None:
        """Place the marks beside the scroll bar anew."""
        overlay, layout = self._overlay, self._viewpoint.layout
        text = overlay.text

        def fraction(place: tuple[int, Rect]) -> float:
            return layout.to_sheet(place[0], *place[1].center)[1] / max(layout.height, 1)

        def start_of(span: tuple[int, int]) -> float:
            pieces = text.rects(*span) if text else []
            return fraction(pieces[0]) if pieces else 0.0

        answers = overlay.answers if text and self._viewpoint.sizes else ()
        self._strip.set_answers([(mark, start_of((mark.start, mark.end))) for mark in answers], overlay.current)
        hit = None if overlay.current_hit is None else start_of(overlay.hits[overlay.current_hit])
        self._strip.set_hits([fraction(place) for place in self._hit_places], hit)

    @Slot(object)
    def _set_flash(self, value: float) -> None:
        self.flash = float(value)
        self.changed.emit()
