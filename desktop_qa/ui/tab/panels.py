# SPDX-License-Identifier: AGPL-3.0-or-later
"""Document, side bar and ask panel beside each other: who gets how much room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSplitter

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_qa.storage.settings import Settings

SIDE, VIEW, ASK = range(3)
LEAST = (120, 160, 260)
"""Widths below which each is of no use."""
ROOM_FOR_SIDE_BAR = 1060
"""Below this width of the window the side bar makes way for the document."""
MOST_SIDE, MOST_ASK = 0.25, 0.4
"""Shares of the window that the panels may take."""


class TabPanels(QSplitter):
    """Shows or folds the panels as the settings say; the document keeps its room."""

    resized = Signal(int, int)
    """Widths of the side bar and the ask panel, after the person moved them."""

    def __init__(self, side_bar: QWidget, view: QWidget, panel: QWidget, settings: Settings) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._side, self._ask = side_bar, panel
        self._settings = settings
        self._only_document = False
        self._wanted = False
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for place, widget in ((SIDE, side_bar), (VIEW, view), (ASK, panel)):
            self.insertWidget(place, widget)
            self.setStretchFactor(place, int(place == VIEW))
            widget.setMinimumWidth(LEAST[place])
        self.splitterMoved.connect(self._on_moved)

    def arrange(self, settings: Settings, width: int) -> None:
        """Divide ``width`` as the settings say."""
        self._settings = settings
        self._wanted = self._wanted and settings.side_bar
        room = self._wanted or width >= ROOM_FOR_SIDE_BAR
        side = settings.side_bar and not self._only_document and room
        self._side.setVisible(side)
        ask = settings.ask_panel and not self._only_document
        self._ask.setVisible(ask)
        sides = min(settings.side_width, round(width * MOST_SIDE)) if side else 0
        asks = max(min(settings.ask_width, round(width * MOST_ASK)), LEAST[ASK]) if ask else 0
        self.setSizes([sides, max(width - sides - asks, LEAST[VIEW]), asks])

    def want_side_bar(self) -> None:
        """The person asks for the side bar: show it, however narrow the window is."""
        self._wanted = True
        self.arrange(self._settings, self.width())

    def show_document_only(self, only: bool) -> None:
        """Fold both panels, whatever the settings say; and back."""
        self._only_document = only
        self.arrange(self._settings, self.width())

    @Slot(int, int)
    def _on_moved(self, _place: int, _index: int) -> None:
        sizes, settings = self.sizes(), self._settings
        self.resized.emit(
            sizes[SIDE] if self._side.isVisible() else settings.side_width,
            sizes[ASK] if self._ask.isVisible() else settings.ask_width,
        )
