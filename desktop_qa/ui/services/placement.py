# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where a window is on the screen: restored at the start, kept as it changes, and found again after full screen."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject, QTimer, Slot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from desktop_qa.ui.services.services import SettingsHolder

KEEP_AFTER_MS = 800
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.WindowStateChange)


class Placement(QObject):
    """Knows the window's place; a program that is killed starts again where it was."""

    def __init__(self, window: QMainWindow, settings: SettingsHolder) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._maximised = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER_MS)
        self._timer.timeout.connect(self._keep)
        if settings.value.geometry:
            window.restoreGeometry(QByteArray(base64.b64decode(settings.value.geometry)))
        window.installEventFilter(self)

    def toggle_full_screen(self) -> bool:
        """Fill the screen, or go back to the size from before; True when it is full now."""
        full = not self._window.isFullScreen()
        if full:
            self._maximised = self._window.isMaximized()
            self._window.showFullScreen()
        elif self._maximised:
            self._window.showMaximized()
        else:
            self._window.showNormal()
        return full

    def close(self) -> None:
        """Keep the place a last time."""
        self._window.removeEventFilter(self)
        self._timer.stop()
        self._keep()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the place a moment after it changed."""
        if watched is self._window and event.type() in _MOVES and self._window.isVisible():
            self._timer.start()
        return False

    @Slot()
    def _keep(self) -> None:
        # Full screen is for the moment: the next start begins as it was before.
        if not self._window.isFullScreen():
            self._settings.change(geometry=base64.b64encode(self._window.saveGeometry().data()).decode("ascii"))
