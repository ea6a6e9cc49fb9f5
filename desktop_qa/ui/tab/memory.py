# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the history knows of the document of one tab: where it was left, and that it was opened."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from desktop_qa.ui.reader.navigation.zoom import Position, ZoomMode

if TYPE_CHECKING:
    from desktop_qa.documents.model import DocumentInfo
    from desktop_qa.ui.services.services import Services


class TabMemory(QObject):
    """Asks the history before a document is shown, and tells it afterwards; does neither where none is kept."""

    recalled = Signal()
    """``asking`` is over."""

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self.asking = False
        """Whether the history was asked and has not answered yet."""
        self._position: Position | None = None
        self._written: tuple[str, Position] | None = None

    @property
    def _kept(self) -> bool:
        return self._services.settings.value.history

    def recall(self, source: str) -> None:
        """Ask where the document of this source was left."""
        self._position = None
        self.asking = self._kept
        if self.asking:
            task = self._services.recall(lambda history: history.document("", source), self._on_recalled)
            task.failed.connect(self._on_recalled)

    def forgo(self) -> None:
        """Another position is known already."""
        self._position, self.asking = None, False

    def take_position(self) -> Position | None:
        """Where the document was left, if that is known; told once."""
        position, self._position = self._position, None
        return position

    def remember_document(self, info: DocumentInfo, source: str, name: str) -> None:
        """The document was opened."""
        if self._kept:
            key, kind, pages = info.content_hash, info.kind, len(info.pages)
            self._services.remember(lambda history: history.remember_document(key, source, name, kind, pages))

    def remember_place(self, info: DocumentInfo, position: Position) -> None:
        """The document is here, for the next time."""
        if self._kept and self._written != (info.content_hash, position):
            self._written = (info.content_hash, position)
            key, place = info.content_hash, asdict(position)
            self._services.remember(lambda history: history.remember_position(key, place))

    @Slot(object)
    def _on_recalled(self, seen: object) -> None:
        # Also called with the error when the history could not be read.
        if self.asking:
            self.asking = False
            self._position = as_position(getattr(seen, "position", None))
            self.recalled.emit()


def as_position(values: Any) -> Position | None:
    """The position of which these are the JSON values; None when they are something else."""
    try:
        return Position(
            page=int(values["page"]),
            fraction=float(values["fraction"]),
            zoom_mode=ZoomMode(values["zoom_mode"]),
            zoom=float(values["zoom"]),
            rotation=int(values["rotation"]),
            left=float(values["left"]),
        )
    except (KeyError, TypeError, ValueError):
        return None
