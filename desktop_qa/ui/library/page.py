# SPDX-License-Identifier: AGPL-3.0-or-later
"""The page of the library: its folders and documents at the left, a question to all of them at the right."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_qa.library.records import shown
from desktop_qa.session.library_session import LibrarySession
from desktop_qa.ui.library.asking import LibraryAsking
from desktop_qa.ui.library.contents import ENTRY_ROLE, DocumentModel, DocumentTable
from desktop_qa.ui.library.panel import LibraryPanel
from desktop_qa.ui.library.progress import ReadingLine
from desktop_qa.ui.toolkit import theme
from desktop_qa.ui.toolkit.message_bar import MessageBars
from desktop_qa.ui.toolkit.placeholder import Placeholder
from desktop_qa.ui.toolkit.plain_text import Label
from desktop_qa.ui.toolkit.wording import in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from desktop_qa.library.records import Entry
    from desktop_qa.ui.services.library import Contents
    from desktop_qa.ui.services.services import Services
    from desktop_qa.ui.toolkit.actions import Actions

SHOWN = ("all", "failed", "new")


class LibraryPage(QWidget):
    """Shows what the library holds and asks it. Opens nothing itself."""

    openWanted = Signal(str)
    """A document of the table, by its path."""
    placeWanted = Signal(object, int, str)
    """An answer is to be shown in its document: the ``Reply``, its rank, and what was asked."""

    def __init__(self, services: Services, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._library = services.library
        self._contents: Contents | None = None
        self.setAcceptDrops(True)
        self.bars = MessageBars()
        self.totals = Label()
        self.totals.setProperty("look", "quiet")
        self.line = ReadingLine(self._library)
        self.folder = QComboBox()
        self.folder.setProperty("look", "plain")
        self.folder.setAccessibleName(self.tr("Folder"))
        self.folder.currentIndexChanged.connect(self._on_folder)
        self.which = QComboBox()
        self.which.setProperty("look", "plain")
        self.which.setAccessibleName(self.tr("Documents to show"))
        for which, title in zip(SHOWN, (self.tr("All"), self.tr("Not readable"), self.tr("Waiting")), strict=True):
            self.which.addItem(title, which)
        self.which.currentIndexChanged.connect(self._show_documents)
        self.remove = _plain(self.tr("&Remove…"))
        self.remove.setToolTip(self.tr("Remove this folder from the library, with all that was read from it"))
        self.remove.clicked.connect(self._on_remove)
        self.model = DocumentModel(self)
        self.table = DocumentTable(self.model)
        self.table.activated.connect(self._on_row)
        self.table.selectionModel().selectionChanged.connect(self._on_selection)
        self.session = LibrarySession()
        self.panel = LibraryPanel(actions, services.settings.value, self.session)
        self.panel.optionsChanged.connect(self._on_options)
        self.panel.activated.connect(self._on_answer)
        self.asking = LibraryAsking(services, self.session, self.panel, self)
        self.empty = Placeholder("book")
        self.empty.show_text(
            self.tr("Ask many documents at once"),
            self.tr(
                "Add folders of documents. They are read once, on this computer, and kept up to date; then one "
                "question is answered from all of them. The documents stay where they are and are not changed."
            ),
        )
        self.empty.add_button(self.tr("Add a &folder…"), self.add_folder, primary=True)
        self.empty.add_button(self.tr("Add f&iles…"), self.add_files)
        self.stack = QStackedWidget()
        self.stack.addWidget(QWidget())
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self._body())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bars)
        column.addWidget(self.stack, 1)
        self._library.changed.connect(self._on_contents)
        self._library.failed.connect(self._on_failed)
        services.settings.changed.connect(self._on_settings)
        self._library.refresh()

    def _body(self) -> QWidget:
        """The page of a library that is not empty."""
        title = Label(self.tr("Library"))
        title.setFont(theme.scaled(self.font(), 1.45, bold=True))
        add_folder, add_files = _plain(self.tr("Add a &folder…")), _plain(self.tr("Add f&iles…"))
        add_folder.clicked.connect(self.add_folder)
        add_files.clicked.connect(self.add_files)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(add_folder)
        head.addWidget(add_files)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.folder, 1)
        row.addWidget(self.which)
        row.addWidget(self.remove)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(20, 16, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.totals)
        column.addWidget(self.line)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.panel)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 1)
        return self.splitter

    def sizeHint(self) -> QSize:
        return QSize(1000, 700)

    def shut(self) -> None:
        """The page is being closed."""
        self.asking.close()

    # -- what is in it

    @Slot()
    def add_folder(self) -> None:
        """Ask for a folder to add."""
        dialog = QFileDialog(self.window(), self.tr("Add a folder to the library"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._ask(dialog)

    @Slot()
    def add_files(self) -> None:
        """Ask for files to add."""
        dialog = QFileDialog(self.window(), self.tr("Add files to the library"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        self._ask(dialog)

    def _ask(self, dialog: QFileDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._on_files)
        dialog.open()

    @Slot("QStringList")
    def _on_files(self, names: list[str]) -> None:
        self.add([Path(name) for name in names])

    def add(self, paths: Sequence[Path]) -> None:
        """Add folders and files."""
        if paths:
            self._library.add(paths)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.add([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    @Slot(object)
    def _on_contents(self, contents: Contents) -> None:
        self._contents = contents
        self.stack.setCurrentIndex(2 if contents.folders else 1)
        totals = contents.totals
        words = self.tr("{documents} documents · {pages} pages · {size} MB").format(
            documents=totals.read, pages=totals.pages, size=f"{totals.bytes / 1e6:.1f}"
        )
        if totals.failed:
            words += " · " + self.tr("{count} not readable").format(count=totals.failed)
        self.totals.setText(words)
        chosen = self.folder.currentData()
        self.folder.blockSignals(True)
        self.folder.clear()
        self.folder.addItem(self.tr("All folders"), "")
        for one in contents.folders:
            self.folder.addItem(shown(one.path) + (f" ({in_words(one.reason)})" if one.reason else ""), str(one.path))
        self.folder.setCurrentIndex(max(0, self.folder.findData(chosen)))
        self.folder.blockSignals(False)
        self.panel.show_places(contents.folders, contents.entries)
        self._show_documents()
        if contents.notice:
            self.bars.show_message("store", "warning", in_words(contents.notice))

    @Slot()
    def _on_folder(self) -> None:
        """Show another folder, which is also the one to ask."""
        self.panel.folder.setCurrentIndex(max(0, self.panel.folder.findData(self.folder.currentData())))
        self._show_documents()

    @Slot()
    def _show_documents(self) -> None:
        """Show the documents of the chosen folder and state."""
        if self._contents is None:
            return
        folder, which = self.folder.currentData(), self.which.currentData()
        self.remove.setEnabled(bool(folder))
        self.model.show([one for one in self._contents.entries if _wanted(one, folder, which)])

    @Slot()
    def _on_remove(self) -> None:
        folder = self.folder.currentData()
        if folder:
            task = self._library.remove(Path(folder))
            task.succeeded.connect(lambda count: self._on_removed(folder, count))

    def _on_removed(self, folder: str, count: Any) -> None:
        words = self.tr("“{folder}” and all that was read from it ({count} documents) is no longer in the library.")
        bar = self.bars.show_message("removed", "info", words.format(folder=shown(folder), count=count or 0))
        bar.add_button(self.tr("Add it again"), lambda: self.add([Path(folder)]))

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        self.bars.show_message("failed", "error", in_words(error))

    # -- choosing and asking

    @Slot(QModelIndex)
    def _on_row(self, index: QModelIndex) -> None:
        entry: Entry | None = index.data(ENTRY_ROLE)
        if entry is not None:
            self.openWanted.emit(str(entry.path))

    @Slot()
    def _on_selection(self) -> None:
        self.panel.set_chosen(self.table.chosen())

    @Slot(int)
    def _on_answer(self, rank: int) -> None:
        if self.session.reply is not None:
            self.placeWanted.emit(self.session.reply, rank, self.session.asked_scope)

    @Slot(dict)
    def _on_options(self, changes: dict[str, Any]) -> None:
        self._services.settings.change(**changes)

    @Slot()
    def _on_settings(self) -> None:
        self.panel.options.set_values(self._services.settings.value)


def _wanted(entry: Entry, folder: str, which: str) -> bool:
    inside = not folder or Path(folder) == entry.path or Path(folder) in entry.path.parents
    return inside and which in {"all", entry.state}


def _plain(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("look", "plain")
    return button
