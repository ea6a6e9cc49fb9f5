# SPDX-License-Identifier: AGPL-3.0-or-later
"""The documents read last, on the start pages of a window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from desktop_qa.ui.shell.start_page import StartPage

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from desktop_qa.storage.history import Seen
    from desktop_qa.ui.services.services import Services
    from desktop_qa.ui.shell.tabs import Tabs

SHOWN = 8
LONGEST = 60
"""Characters of a title or a place in a menu."""


class Recent(QObject):
    """Asks the history and shows what it knows; nothing where no history is kept."""

    def __init__(self, services: Services, tabs: Tabs, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._tabs = tabs
        self._seen: Sequence[Seen] = ()

    def menu(self, title: str, opened: Callable[[str], object], parent: QWidget) -> QMenu:
        """A menu of them; ``opened`` is called with the source of the one that is chosen."""
        menu = QMenu(title, parent)

        def fill() -> None:
            menu.clear()
            for one in self._seen:
                action = menu.addAction(entry_of(one))
                action.triggered.connect(partial(lambda source, *_: opened(source), one.source))
            if not self._seen:
                menu.addAction(self.tr("Nothing yet")).setEnabled(False)

        menu.aboutToShow.connect(fill)
        return menu

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
        self._seen = tuple(seen)
        for page in self._tabs.pages:
            if isinstance(page, StartPage):
                page.show_recent(seen)


def entry_of(seen: Seen) -> str:
    """A document as an entry of a menu: its title, and where it is."""
    where = seen.source if len(seen.source) <= LONGEST else "…" + seen.source[-LONGEST:]
    title = seen.title or where
    return (title if title == where else f"{title[:LONGEST]}  –  {where}").replace("&", "&&")
