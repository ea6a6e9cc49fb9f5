# SPDX-License-Identifier: AGPL-3.0-or-later
"""The notebook: what was asked of this document and of all others, with the answers as they were given."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QDateTime, QEvent, QLocale, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop_qa.answers import notebook_export
from desktop_qa.answers.notebook_export import document_name, percent
from desktop_qa.common import atomic
from desktop_qa.ui.toolkit import icons
from desktop_qa.ui.toolkit.direction import OwnDirection
from desktop_qa.ui.toolkit.plain_text import Label
from desktop_qa.ui.toolkit.tasks import Latest, Task
from desktop_qa.ui.toolkit.wording import in_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from desktop_qa.storage.history import Asked, History

NUMBER = Qt.ItemDataRole.UserRole + 1
MOST = 500
"""Entries that are listed; the search finds the others."""


class HistoryKeeper(Protocol):
    """Whoever runs work on the history in its own thread, and work on files in another."""

    def remember(self, work: Callable[[History], Any]) -> Task:
        """Run ``work`` there; the task succeeds with its result in the interface's thread."""

    def write(self, work: Callable[[], Any]) -> Task:
        """Run ``work``, which writes a file."""


def day(seconds: float) -> str:
    """A time as a short date in the interface's language."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(round(seconds)), QLocale.FormatType.ShortFormat)


class Notebook(QDialog):
    """Searches the history and shows what it finds. It changes nothing but stars; opening is left to the window."""

    openWanted = Signal(object)
    """Show this `Asked` in its document."""

    def __init__(self, keeper: HistoryKeeper, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Notebook"))
        self._keeper = keeper
        self._key = key
        self._task = Latest()
        self.entries: tuple[Asked, ...] = ()
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search questions and answers"))
        self.search.setAccessibleName(self.tr("Search questions and answers"))
        self.search.setClearButtonEnabled(True)
        self.only_here = QCheckBox(self.tr("Only &this document"))
        self.only_here.setVisible(bool(key))
        self.only_starred = QCheckBox(self.tr("Only st&arred"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Questions"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(OwnDirection(self.list))
        self.list.installEventFilter(self)
        self.answers = QPlainTextEdit()
        self.answers.setReadOnly(True)
        self.answers.setAccessibleName(self.tr("Answers as they were given"))
        self.status = Label()
        self.status.setProperty("look", "quiet")
        self.status.setWordWrap(True)
        self.open_button = QPushButton(self.tr("&Show in the document"))
        self.star_button = QPushButton(self.tr("S&tar"))
        self.star_button.setCheckable(True)
        self.export_button = QPushButton(self.tr("&Export…"))
        close = QPushButton(self.tr("&Close"))
        for button in (self.open_button, self.star_button, self.export_button, close):
            button.setAutoDefault(False)
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.only_here)
        top.addWidget(self.only_starred)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        column.addWidget(self.status)
        panes = QSplitter()
        panes.setChildrenCollapsible(False)
        panes.addWidget(left)
        panes.addWidget(self.answers)
        panes.setStretchFactor(1, 1)
        panes.setSizes([320, 420])
        bottom = QHBoxLayout()
        bottom.addWidget(self.export_button)
        bottom.addStretch(1)
        bottom.addWidget(self.star_button)
        bottom.addWidget(self.open_button)
        bottom.addWidget(close)
        whole = QVBoxLayout(self)
        whole.addLayout(top)
        whole.addWidget(panes, 1)
        whole.addLayout(bottom)
        self.resize(780, 480)
        self.search.textChanged.connect(self.refresh)
        self.only_here.toggled.connect(self.refresh)
        self.only_starred.toggled.connect(self.refresh)
        self.list.currentItemChanged.connect(self._on_current)
        self.list.itemActivated.connect(self._on_open)
        self.open_button.clicked.connect(self._on_open)
        self.star_button.clicked.connect(self._on_star)
        self.export_button.clicked.connect(self.ask_where_to_export)
        close.clicked.connect(self.reject)
        self.only_here.setChecked(bool(key))
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Ask the history for what the fields say."""
        words = self.search.text()
        key = self._key if self.only_here.isChecked() else ""
        starred = self.only_starred.isChecked()
        task = self._keeper.remember(
            lambda history: tuple(history.entries(words, key=key, starred=starred, limit=MOST))
        )
        task.succeeded.connect(self._on_found)
        self._task.set(task)

    def current(self) -> Asked | None:
        """The chosen entry."""
        item = self.list.currentItem()
        number = item.data(NUMBER) if item is not None else None
        return next((entry for entry in self.entries if entry.number == number), None)

    @Slot()
    def ask_where_to_export(self) -> None:
        """Ask for the Markdown file; what is listed is written."""
        dialog = QFileDialog(self, self.tr("Export the notebook"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Markdown (*.md)"))
        dialog.setDefaultSuffix("md")
        dialog.selectFile(self.tr("Notebook") + ".md")
        dialog.fileSelected.connect(lambda path: self.export_to(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export_to(self, target: Path) -> None:
        """Write the listed entries."""
        text = notebook_export.to_markdown(self.entries, day, in_words)
        task = self._keeper.write(lambda: atomic.write_text(target, text))
        task.succeeded.connect(lambda _: self.status.setText(self.tr("Saved as {path}").format(path=target)))
        task.failed.connect(lambda error: self.status.setText(in_words(error)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """S gives the chosen entry a star or takes it away."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_S:
            self._on_star()
            return True
        return super().eventFilter(watched, event)

    @Slot(object)
    def _on_found(self, entries: tuple[Asked, ...]) -> None:
        before = self.current()
        self.entries = entries
        self.list.blockSignals(True)
        self.list.clear()
        for entry in entries:
            self.list.addItem(self._item(entry))
        numbers = [entry.number for entry in entries]
        if numbers:
            self.list.setCurrentRow(numbers.index(before.number) if before and before.number in numbers else 0)
        self.list.blockSignals(False)
        self.status.setText("" if entries else self.tr("Nothing found. What you ask of documents is kept here."))
        self.export_button.setEnabled(bool(entries))
        self._on_current()

    def _item(self, entry: Asked) -> QListWidgetItem:
        star = "★ " if entry.starred else ""
        item = QListWidgetItem(f"{star}{entry.question}\n{document_name(entry, in_words)} · {day(entry.asked)}")
        item.setIcon(icons.icon("ask"))
        item.setData(NUMBER, entry.number)
        return item

    @Slot()
    def _on_current(self) -> None:
        entry = self.current()
        self.open_button.setEnabled(entry is not None and bool(entry.source))
        self.star_button.setEnabled(entry is not None)
        self.star_button.setChecked(entry is not None and entry.starred)
        self.answers.setPlainText("" if entry is None else self._words(entry))

    def _words(self, entry: Asked) -> str:
        lines = [entry.question, ""]
        if not any(answer.get("above", True) for answer in entry.answers):
            lines += [self.tr("No answer above the threshold."), ""]
        for number, answer in enumerate(entry.answers, 1):
            place = self.tr("page {page}, {percent} %").format(page=answer.get("page", "?"), percent=percent(answer))
            lines += [f"{number}. {answer.get('text', '')}  ({place})", f"    {answer.get('context', '')}", ""]
        lines.append(self.tr("Answered by {model}").format(model=entry.model))
        return "\n".join(lines)

    @Slot()
    def _on_open(self) -> None:
        entry = self.current()
        if entry is not None and entry.source:
            self.openWanted.emit(entry)

    @Slot()
    def _on_star(self) -> None:
        entry = self.current()
        if entry is not None:
            number, on = entry.number, not entry.starred
            self._keeper.remember(lambda history: history.star(number, on=on)).succeeded.connect(self._on_starred)

    @Slot(object)
    def _on_starred(self, _nothing: object) -> None:
        self.refresh()
