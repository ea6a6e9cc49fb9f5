# SPDX-License-Identifier: AGPL-3.0-or-later
"""The small bar that appears at a selection: mark it in one of four colours, or write a note to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton

from desktop_qa.storage.notes import COLOURS
from desktop_qa.ui.notes import colours
from desktop_qa.ui.toolkit import icons
from desktop_qa.ui.toolkit.plain_text import tip

if TYPE_CHECKING:
    from desktop_qa.storage.notes import Colour
    from desktop_qa.ui.reader.document_view import DocumentView

GAP = 6


class SelectionBar(QFrame):
    """Comes when the mouse lets go of a selection, goes with it, and never takes the focus from the pages."""

    colourChosen = Signal(str)
    noteWanted = Signal()

    def __init__(self, view: DocumentView) -> None:
        super().__init__(view.pages.viewport())
        self._view = view
        self.setObjectName("selectionBar")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(self.tr("Mark the selection"))
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 3, 4, 3)
        row.setSpacing(2)
        self.buttons: dict[Colour, QToolButton] = {}
        for number, colour in enumerate(COLOURS, 1):
            button = self._button(self.tr("{colour} ({key})").format(colour=colours.name(colour), key=number))
            button.clicked.connect(lambda _=False, chosen=colour: self.colourChosen.emit(chosen))
            self.buttons[colour] = button
            row.addWidget(button)
        self.note_button = self._button(self.tr("Write a note"))
        self.note_button.clicked.connect(self.noteWanted)
        row.addWidget(self.note_button)
        self._draw()
        self.hide()
        view.pages.viewport().installEventFilter(self)
        view.selectionChanged.connect(self._on_selection)
        view.viewChanged.connect(self._place)

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAccessibleName(name)
        button.setToolTip(tip(name))
        return button

    def _draw(self) -> None:
        for colour, button in self.buttons.items():
            button.setIcon(colours.swatch(colour))
        self.note_button.setIcon(icons.icon("note"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "note_button"):
            self._draw()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the bar once the mouse has let go, not while it is still selecting."""
        left = isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton
        if left and event.type() == QEvent.Type.MouseButtonPress:
            self.hide()
        elif left and event.type() == QEvent.Type.MouseButtonRelease and self._view.selection() is not None:
            self.show()
            self._place()
        return super().eventFilter(watched, event)

    @Slot()
    def _on_selection(self) -> None:
        if self._view.selection() is None:
            self.hide()

    @Slot()
    def _place(self) -> None:
        """Above the first line of the selection, or below the last one where there is no room above."""
        if not self.isVisible():
            return
        lines = self._view.pages.selection_in_viewport()
        if not lines:
            self.hide()
            return
        self.adjustSize()
        area = self._view.pages.viewport().rect()
        above = lines[0].top() - GAP - self.height()
        y = above if above >= area.top() else lines[-1].bottom() + GAP
        x = min(max(lines[0].left(), area.left() + GAP), area.right() - GAP - self.width())
        self.move(QPoint(x, min(max(y, area.top() + GAP), area.bottom() - GAP - self.height())))
        self.raise_()
