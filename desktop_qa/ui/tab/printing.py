# SPDX-License-Identifier: AGPL-3.0-or-later
"""The printing of one tab, told in its message bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_qa.documents.model import DocumentInfo
    from desktop_qa.ui.reader.rendering.printing import Printing
    from desktop_qa.ui.services.services import Services
    from desktop_qa.ui.toolkit.message_bar import MessageBars

BAR = "print"


class TabPrinting(QObject):
    """Starts a printing, shows how far it is, and cancels it."""

    def __init__(self, services: Services, bars: MessageBars, tab: QWidget) -> None:
        super().__init__(tab)
        self._services = services
        self._bars = bars
        self._tab = tab
        self.job: Printing | None = None

    def ask(self, info: DocumentInfo, page: int) -> None:
        """Ask for printer and pages; ``page`` is the current one."""
        # Qt's printing is loaded when somebody prints.
        from desktop_qa.ui.reader.rendering.printing import Printing

        self.cancel()
        self.job = Printing(self._services.host, info, page, self._tab)
        self.job.progressed.connect(self._on_progress)
        self.job.finished.connect(self._on_finished)
        self.job.failed.connect(self._on_failed)
        self.job.ask()

    @Slot()
    def cancel(self) -> None:
        """Print no further page."""
        if self.job is not None:
            self.job.cancel()
        self._bars.remove(BAR)

    @Slot(int, int)
    def _on_progress(self, done: int, total: int) -> None:
        text = self.tr("Printing: page {done} of {total}").format(done=done, total=total)
        if BAR not in self._bars:
            self._bars.show_message(BAR, "info", text).add_button(self.tr("Cancel"), self.cancel)
        self._bars[BAR].set_text(text)
        self._bars[BAR].show_progress(done, total)

    @Slot()
    def _on_finished(self) -> None:
        self._bars.remove(BAR)

    @Slot(str)
    def _on_failed(self, reason: str) -> None:
        self._bars.show_message(BAR, "error", reason)
