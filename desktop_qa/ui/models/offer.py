# SPDX-License-Identifier: AGPL-3.0-or-later
"""At the first weak answer the larger published reader is offered, once: what it brings, what it costs, one button."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from desktop_qa.answers.reply import Reply
    from desktop_qa.models.registry import Published
    from desktop_qa.models.store import Store
    from desktop_qa.ui.services.services import Services
    from desktop_qa.ui.toolkit.message_bar import MessageBars

BETTER: Final = "mobilebert-squad-v2"
"""The published reader that is offered: it also tells when a text does not answer."""
NAME: Final = "better reader"
"""Of the message."""


class Offer(QObject):
    """Looks at the answers of all tabs until it has made its offer. Whoever declines is never asked again."""

    accepted = Signal(str)
    """The name of the published reader that a person wants."""

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._bars: MessageBars | None = None

    @property
    def pending(self) -> bool:
        """Whether the offer was not made yet and makes sense: nobody has chosen another reader."""
        settings = self._services.settings.value
        return not settings.reader_offered and not settings.model

    def consider(self, reply: Reply | None, bars: MessageBars) -> None:
        """A question was answered: make the offer in these messages if even the best answer is a guess."""
        answers = reply.answers if reply is not None else ()
        if answers and not answers[0].above and self.pending:
            self._bars = bars
            self._services.models(_to_offer).succeeded.connect(self._on_known)

    @Slot(object)
    def _on_known(self, published: Published | None) -> None:
        if published is None or self._bars is None or not self.pending:
            return
        # Whatever becomes of it: the models dialog lists the reader all the time.
        self._services.settings.change(reader_offered=True)
        figures = published.figures["published"]
        bar = self._bars.show_message(
            NAME,
            "info",
            self.tr(
                "This answer is a guess. A larger reader, MobileBERT, finds more (by its authors F1 {f1} on {set}), but"
                " reads slower. It is downloaded once, {size} MB; the network is used for nothing else."
            ).format(f1=figures["f1"], set=figures["set"], size=published.megabytes),
        )
        bar.add_button(self.tr("Download it"), self._accept)
        bar.add_button(self.tr("No, thanks"), self._end)

    def _accept(self) -> None:
        self._end()
        self.accepted.emit(BETTER)

    def _end(self) -> None:
        if self._bars is not None:
            self._bars.remove(NAME)
            self._bars = None


def _to_offer(store: Store) -> Published | None:
    """The reader to offer, or None where it is there already or cannot be downloaded. In a worker thread."""
    from desktop_qa.models import registry
    from desktop_qa.ui.models.rows import missing

    published = registry.find(BETTER)
    there = any(entry.name == published.name for entry in store.list())
    return None if there or missing(published) else published
