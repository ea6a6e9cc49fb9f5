# SPDX-License-Identifier: AGPL-3.0-or-later
"""An entry of the notebook in its document: the kept answers are shown, or the question is asked once more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop_qa.answers import keeping
from desktop_qa.session.document_session import Changed
from desktop_qa.ui.notes.notebook import day

if TYPE_CHECKING:
    from desktop_qa.session.document_session import DocumentSession
    from desktop_qa.storage.history import Asked
    from desktop_qa.ui.services.services import Services
    from desktop_qa.ui.tab.asking import TabAsking
    from desktop_qa.ui.toolkit.message_bar import MessageBars


class TabNotebook(QObject):
    """Waits for the reading text where it is not there yet."""

    def __init__(
        self, services: Services, session: DocumentSession, asking: TabAsking, bars: MessageBars, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._session = session
        self._asking = asking
        self._bars = bars
        self._waiting: Asked | None = None
        session.observe(self._on_session)

    def show_entry(self, entry: Asked) -> None:
        """Show the answers of an entry as they were given, if they still hold."""
        self._waiting = entry
        if self._session.subject is not None:
            self._services.models(lambda store: store.default().name).succeeded.connect(self._on_model)

    def _on_session(self, changed: Changed) -> None:
        if changed & Changed.TEXT and self._waiting is not None:
            self.show_entry(self._waiting)

    @Slot(object)
    def _on_model(self, model: str) -> None:
        subject, entry = self._session.subject, self._waiting
        if subject is None or entry is None:
            return
        self._waiting = None
        reads = self._services.settings.value.model or model
        reply = keeping.reply_of(entry, subject.text, subject.page_labels)
        same = not entry.text_hash or entry.text_hash == keeping.text_hash(subject.text.text)
        if reply is not None and same and entry.model == reads:
            self._asking.cancel()
            self._session.begin(entry.question)
            self._session.take(reply)
            self._say(self.tr("These are the answers of {day}.").format(day=day(entry.asked)))
            return
        reason = (
            self.tr("The document’s text has changed since {day}, so it was asked again.")
            if not same or reply is None
            else self.tr("Another model reads now than on {day}, so the document was asked again.")
        )
        self._asking.ask(entry.question)
        self._say(reason.format(day=day(entry.asked)))

    def _say(self, text: str) -> None:
        self._bars.show_message("notebook", "info", text)
