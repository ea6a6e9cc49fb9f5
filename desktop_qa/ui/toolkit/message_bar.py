# SPDX-License-Identifier: AGPL-3.0-or-later
"""A line above the document that says what is the matter and what can be done; never in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_qa.ui.toolkit import icons, theme
from desktop_qa.ui.toolkit.plain_text import Label

if TYPE_CHECKING:
    from collections.abc import Callable

Kind = Literal["info", "warning", "error"]


class MessageBar(QFrame):
    """One message with its buttons. ``closed`` comes when the person closes it."""

    closed = Signal()

    def __init__(self, kind: Kind, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self.setProperty("kind", kind)
        self.kind = kind
        self._picture = Label()
        self.label = Label(text)
        self.label.setWordWrap(True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(120)
        self.progress.setAccessibleName(text)
        self.progress.hide()
        self.close_button = QToolButton()
        self.close_button.setProperty("look", "flat")
        self.close_button.setAccessibleName(self.tr("Close this message"))
        self.close_button.setToolTip(self.tr("Close this message"))
        self.close_button.clicked.connect(self._on_close)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 6, 8, 6)
        self._row.setSpacing(10)
        self._row.addWidget(self._picture)
        self._row.addWidget(self.label, 1)
        self._row.addWidget(self.progress)
        self._row.addWidget(self.close_button)
        self.setAccessibleName(text)
        self._draw_icons()

    def add_button(self, text: str, pressed: Callable[[], object]) -> QPushButton:
        """Something that can be done about it."""
        button = QPushButton(text)
        button.setProperty("look", "plain")

        def clicked(_checked: bool = False) -> None:
            pressed()

        button.clicked.connect(clicked)
        self._row.insertWidget(self._row.count() - 1, button)
        return button

    def set_text(self, text: str) -> None:
        """Say something else in the same place."""
        self.label.setText(text)
        self.setAccessibleName(text)

    def show_progress(self, done: int, total: int) -> None:
        """How far the work is that the message is about."""
        self.progress.show()
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icons()

    @Slot()
    def _on_close(self) -> None:
        self.closed.emit()

    def _draw_icons(self) -> None:
        colours = theme.colours()
        colour = {"info": colours.accent, "warning": colours.warn, "error": colours.bad}[self.kind]
        self._picture.setPixmap(icons.pixmap(self.kind, 20, QColor(colour), self.devicePixelRatioF()))
        self.close_button.setIcon(icons.icon("close"))


class MessageBars(QWidget):
    """The messages of one tab, newest on top; one of each name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: dict[str, MessageBar] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    def __contains__(self, name: str) -> bool:
        return name in self._bars

    def __getitem__(self, name: str) -> MessageBar:
        return self._bars[name]

    def names(self) -> tuple[str, ...]:
        """The messages that are shown."""
        return tuple(self._bars)

    def show_message(self, name: str, kind: Kind, text: str) -> MessageBar:
        """Show a message in place of an earlier one of the same name; notices of what has been done make way for it."""
        for old, shown in tuple(self._bars.items()):
            if old == name or (shown.kind == "info" and shown.progress.isHidden()):
                self.remove(old)
        bar = MessageBar(kind, text)
        bar.closed.connect(lambda: self.remove(name))
        self._bars[name] = bar
        self._column.insertWidget(0, bar)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
        return bar

    def remove(self, name: str) -> None:
        """Take a message away, if it is there."""
        bar = self._bars.pop(name, None)
        if bar is not None:
            self._column.removeWidget(bar)
            bar.hide()
            bar.deleteLater()
        self.setVisible(bool(self._bars))
