# SPDX-License-Identifier: AGPL-3.0-or-later
"""Marking text in the pages: the selection bar, the keys, and the way between a highlight and its note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent

from desktop_qa.storage.notes import COLOURS
from desktop_qa.ui.notes.selection_bar import SelectionBar

if TYPE_CHECKING:
    from desktop_qa.storage.notes import Colour, Highlight
    from desktop_qa.ui.notes.document_notes import DocumentNotes
    from desktop_qa.ui.notes.pane import NotesPane
    from desktop_qa.ui.reader.document_view import DocumentView

KEYS: dict[int, Colour] = {int(Qt.Key.Key_1) + number: colour for number, colour in enumerate(COLOURS)}


class Marking(QObject):
    """Connects the pages, the notes of their document and the pane that lists them."""

    paneWanted = Signal()
    """The pane is to be shown."""

    def __init__(self, view: DocumentView, notes: DocumentNotes, pane: NotesPane, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._notes = notes
        self._pane = pane
        self._edit_next = False
        self.colour: Colour = COLOURS[0]
        """The colour used last."""
        self.bar = SelectionBar(view)
        self.bar.colourChosen.connect(self.mark)
        self.bar.noteWanted.connect(self.mark_with_note)
        notes.changed.connect(self._show)
        notes.added.connect(self._on_added)
        pane.activated.connect(self.go_to)
        pane.left.connect(view.setFocus)
        view.pages.noteActivated.connect(self._on_clicked)
        view.pages.installEventFilter(self)

    @Slot(str)
    def mark(self, colour: Colour | str = "") -> bool:
        """Mark the selection, in the colour used last without one; False when nothing is selected."""
        span = self._view.selection()
        if span is None:
            return False
        self.colour = next((one for one in COLOURS if one == colour), self.colour)
        self._notes.add(*span, self.colour)
        # The highlight is seen only when the selection no longer covers it.
        self._view.pages.selector.clear()
        return True

    @Slot()
    def mark_with_note(self) -> bool:
        """Mark the selection and write a note to it; what is marked already gets the note."""
        span = self._view.selection()
        if span is None:
            return False
        known = self._notes.covering(*span)
        if known is not None:
            self._view.pages.selector.clear()
            self._edit(known.number)
            return True
        self._edit_next = True
        return self.mark()

    def keep_answer(self, start: int, end: int, question: str) -> None:
        """An answer becomes a highlight with its question as the note."""
        self._notes.add(start, end, self.colour, note=question, question=question)

    @Slot(object)
    def go_to(self, highlight: Highlight) -> None:
        """Bring a highlight into sight."""
        self._view.show_areas(highlight.areas)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """H marks the selection, 1 to 4 choose a colour for it, N writes a note to it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._press(event):
            return True
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if event.key() == Qt.Key.Key_H:
            return self.mark()
        if event.key() == Qt.Key.Key_N:
            return self.mark_with_note()
        return event.key() in KEYS and self.mark(KEYS[event.key()])

    @Slot()
    def _show(self) -> None:
        self._view.set_notes(self._notes.highlights)

    @Slot(object)
    def _on_added(self, highlight: Highlight) -> None:
        edit, self._edit_next = self._edit_next, False
        if edit:
            self._edit(highlight.number)
        else:
            self._pane.choose(highlight.number)

    @Slot(int)
    def _on_clicked(self, number: int) -> None:
        self.paneWanted.emit()
        self._pane.choose(number)

    def _edit(self, number: int) -> None:
        self.paneWanted.emit()
        self._pane.choose(number, edit=True)
