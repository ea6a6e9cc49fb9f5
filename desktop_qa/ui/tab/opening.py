# SPDX-License-Identifier: AGPL-3.0-or-later
"""Brings one source (file, address, pasted text) to an open document, asking for a password on the way."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import QObject, Signal, Slot

from desktop_qa.common.errors import PasswordRequired, Unreachable
from desktop_qa.ui.tab.password_dialog import PasswordDialog
from desktop_qa.ui.toolkit.tasks import Latest, watch
from desktop_qa.ui.toolkit.wording import in_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_qa.documents.contracts import DocumentHost
    from desktop_qa.documents.model import DocumentInfo, LayoutOptions
    from desktop_qa.documents.source import Source
    from desktop_qa.ui.services.services import Services

log = logging.getLogger(__name__)

PASTED = "pasted:"


def is_address(source: str) -> bool:
    """Whether ``source`` is to be fetched."""
    return source.lower().startswith(("http://", "https://"))


def short_name(source: str) -> str:
    """The name of the file or of the page, for a tab or a message."""
    if is_address(source):
        parts = urlsplit(source)
        return unquote(Path(parts.path).name) or parts.netloc
    return Path(source).name or source


class Opener(QObject):
    """Opens a document in the host and tells when it is there; one at a time."""

    opened = Signal(object)
    """The ``DocumentInfo``."""
    failed = Signal(str)
    """Why it could not be opened and what can be done."""
    fetching = Signal()
    moved = Signal(str)
    """The address is another one: http instead of the https that was tried first."""

    def __init__(self, host: DocumentHost, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = host
        self._services = services
        self._typed = False
        self._window = parent
        self._running = Latest()
        self._wanted: Path | Source | None = None
        self._source = ""
        self._layout: LayoutOptions | None = None
        self._password: str | None = None
        self.dialog: PasswordDialog | None = None

    def open(
        self,
        source: str,
        layout: LayoutOptions,
        pasted: Source | None = None,
        *,
        typed: bool = False,
        kept: bool = False,
    ) -> None:
        """Open ``source``, or the pasted text that goes by this name.

        An address that was ``typed`` without a scheme is tried by https, then by http. With ``kept`` the page of an
        address is shown as it was loaded last, and nothing is asked of the network.
        """
        self._source, self._layout, self._wanted, self._typed = source, layout, pasted, typed
        if pasted is not None or not is_address(source):
            self._wanted = pasted or Path(source)
            self._ask_host()
        elif kept:
            task = self._services.kept_pages(lambda pages: pages.find(source))
            task.succeeded.connect(self._on_kept)
            self._running.set(task)
        else:
            self._fetch()

    def _fetch(self) -> None:
        self.fetching.emit()
        task = watch(self._host.fetch(self._source), cancel=self._host.cancel)
        task.succeeded.connect(self._on_fetched)
        task.failed.connect(self._on_failed)
        self._running.set(task)

    @Slot(object)
    def _on_kept(self, page: Source | None) -> None:
        if page is None:
            self.failed.emit(self.tr("The page was not kept, and nothing is loaded unasked. “Try again” loads it."))
        else:
            self._wanted = page
            self._ask_host()

    def cancel(self) -> None:
        """Open nothing."""
        self._running.cancel()
        self._close_dialog()

    def _ask_host(self) -> None:
        assert self._wanted is not None
        future = self._host.open(self._wanted, password=self._password, layout=self._layout)
        task = watch(future, cancel=self._host.cancel)
        task.succeeded.connect(self._on_opened)
        task.failed.connect(self._on_failed)
        self._running.set(task)

    @Slot(object)
    def _on_fetched(self, fetched: Source) -> None:
        self._wanted = fetched
        address = self._source
        if self._services.settings.value.history:
            self._services.kept_pages(lambda pages: pages.keep(address, fetched))
        self._ask_host()

    @Slot(object)
    def _on_opened(self, info: DocumentInfo) -> None:
        self._close_dialog()
        self.opened.emit(info)

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        if isinstance(error, PasswordRequired):
            self._password = None
            if self.dialog is None:
                self._ask_password()
            elif not self.dialog.refuse():
                self._close_dialog()
                self.failed.emit(
                    self.tr("The password was wrong three times. Open the document again when you know it.")
                )
            return
        self._close_dialog()
        if self._typed and isinstance(error, Unreachable) and self._source.startswith("https://"):
            self._source = "http://" + self._source.removeprefix("https://")
            self.moved.emit(self._source)
            self._fetch()
            return
        self.failed.emit(in_words(error))

    def _ask_password(self) -> None:
        self.dialog = PasswordDialog(short_name(self._source), self._window)
        self.dialog.entered.connect(self._on_password)
        self.dialog.rejected.connect(self._on_no_password)
        self.dialog.open()

    @Slot(str)
    def _on_password(self, password: str) -> None:
        self._password = password
        self._ask_host()

    @Slot()
    def _on_no_password(self) -> None:
        self._running.cancel()
        self._close_dialog()
        self.failed.emit(self.tr("The document is encrypted and was not opened without its password."))

    def _close_dialog(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.rejected.disconnect(self._on_no_password)
            dialog.close()
            dialog.deleteLater()
