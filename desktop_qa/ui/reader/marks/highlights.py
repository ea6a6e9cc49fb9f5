# SPDX-License-Identifier: AGPL-3.0-or-later
"""Answers and find hits in the pages: which is the current one, where it is brought into sight, how it flashes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QVariantAnimation, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_qa.documents.model import Rect
    from desktop_qa.ui.reader.marks.overlay import Overlay
    from desktop_qa.ui.reader.marks.scroll_marks import ScrollMarks
    from desktop_qa.ui.reader.navigation.navigator import Navigator
    from desktop_qa.ui.reader.navigation.viewpoint import Viewpoint
    from desktop_qa.ui.reader.text.finder import Hits

FLASH_MS = 900


class Highlights(QObject):
    """Shows the answers of the session and find hits in the pages and beside the scroll bar."""

    changed = Signal()
    """Something is to be painted anew."""

    def __init__(
        self, overlay: Overlay, viewpoint: Viewpoint, navigator: Navigator, strip: ScrollMarks, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.motion = True
        self.flash = 0.0
        """1 at the height of the flash of the current answer, 0 without."""
        self._overlay = overlay
        self._viewpoint = viewpoint
        self._navigator = navigator
        self._strip = strip
        self._hit_places: Sequence[tuple[int, Rect]] = ()
        self._animation = QVariantAnimation(self, duration=FLASH_MS)
        for step, value in ((0.0, 0.0), (0.15, 1.0), (0.45, 0.15), (0.6, 0.8), (1.0, 0.0)):
            self._animation.setKeyValueAt(step, value)
        self._animation.valueChanged.connect(self._set_flash)

    def forget(self) -> None:
        """Another document: nothing of a person's own is marked in it."""
        self._overlay.text_changed()
        self._overlay.set_notes(())
        self._overlay.set_remarks(())
        self._hit_places = ()

    def rest(self) -> None:
        """End the flash: the pages are not to be seen any more."""
        self._animation.stop()
        self._set_flash(0.0)

    def text_changed(self) -> None:
        """The reading text: from now on answers and hits have places."""
        self._overlay.text_changed()
        self.show_current(flash=False)

    def answers_changed(self) -> None:
        """Highlight the answers of the session."""
        self._overlay.answers_changed()
        self.place_marks()
        self.changed.emit()

    def show_current(self, *, flash: bool = True) -> None:
        """Scroll the current answer to the middle and flash it."""
        overlay = self._overlay
        self.rest()
        answer = overlay.current
        if answer is not None and overlay.text is not None:
            pieces = overlay.text.rects(answer.start, answer.end)
            if pieces:
                page, rect = pieces[0]
                for where, other in pieces[1:]:
                    rect = rect.union(other) if where == page else rect
                self._navigator.show_rect(page, rect)
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
                self._navigator.show_rect(*pieces[0], middle=False)
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
        self._strip.set_answers([(answer, start_of((answer.start, answer.end))) for answer in answers])
        hit = None if overlay.current_hit is None else start_of(overlay.hits[overlay.current_hit])
        self._strip.set_hits([fraction(place) for place in self._hit_places], hit)

    @Slot(object)
    def _set_flash(self, value: float) -> None:
        self.flash = float(value)
        self.changed.emit()
