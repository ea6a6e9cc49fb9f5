# SPDX-License-Identifier: AGPL-3.0-or-later
"""The documents read last, on the start pages of a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop_qa.ui.shell.start_page import StartPage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_qa.storage.history import Seen
    from desktop_qa.ui.services.services import Services
    from desktop_qa.ui.shell.tabs import Tabs

SHOWN = 8


class Recent(QObject):
    """Asks the history and shows what it knows; nothing where no history is kept."""

    def __init__(self, services: Services, tabs: Tabs, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._tabs = tabs

    @Slot()
    def show(self) -> None:
        """Show them as they are now."""
        if self._services.settings.value.history:
            self._services.recall(lambda history: history.recent(SHOWN), self._on_recent)
        else:
            self._on_recent(())

    @Slot(str)
    def forget(self, source: str) -> None:
        """Take a document out of the list."""
        self._services.remember(lambda history: history.forget(source))
        self.show()

    @Slot(object)
    def _on_recent(self, seen: Sequence[Seen]) -> None:
        for page in self._tabs.pages:
            if isinstance(page, StartPage):
                page.show_recent(seen)
