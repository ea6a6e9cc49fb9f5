# SPDX-License-Identifier: AGPL-3.0-or-later
"""Keeps which documents are open in a window, and where each is, for the next start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from desktop_qa.storage.history import SessionTab

if TYPE_CHECKING:
    from desktop_qa.ui.services.services import Services
    from desktop_qa.ui.shell.tabs import Tabs

SAVE_AFTER_MS = 1500


class Session(QObject):
    """Writes the open documents to the history a moment after they changed, and a last time at the end."""

    def __init__(self, services: Services, tabs: Tabs, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._tabs = tabs
        self._closed = False
        self._used = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save)

    def changed(self) -> None:
        """Other documents are open, or another one is in front."""
        self._used = self._used or bool(self._tabs.documents)
        if not self._closed:
            self._timer.start()

    @Slot()
    def moved(self) -> None:
        """A document was scrolled: its place is kept while it is read, not only at the end."""
        if not self._closed and not self._timer.isActive():
            self._timer.start()

    @Slot()
    def save(self) -> None:
        """Write them now."""
        settings = self._services.settings.value
        if not (settings.restore_session and settings.history):
            return
        if not (self._used or self._tabs.documents):
            # Closed before what was open last time could be opened again: that stays for the next start.
            return
        tabs = [
            SessionTab(tab.source, tab.place(), current=tab is self._tabs.current)
            for tab in self._tabs.documents
            if tab.source and tab.pasted is None
        ]
        self._services.remember(lambda history: history.save_session(tabs))
        for tab in self._tabs.documents:
            tab.remember_place()

    def close(self) -> None:
        """Write what is open now, before the tabs of a closing window go one by one."""
        self._closed = True
        self._timer.stop()
        self.save()
