# SPDX-License-Identifier: AGPL-3.0-or-later
"""The ask panel of the library: where to look instead of which part of a document, and answers of many documents."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QPushButton

from desktop_qa.answers import export
from desktop_qa.library.records import shown
from desktop_qa.library.search import Only
from desktop_qa.ui.ask.panel import AskPanel
from desktop_qa.ui.toolkit.plain_text import tip
from desktop_qa.ui.toolkit.wording import in_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from desktop_qa.answers.reply import Reply
    from desktop_qa.library.records import Entry, Folder
    from desktop_qa.session.library_session import LibrarySession
    from desktop_qa.storage.settings import Settings
    from desktop_qa.ui.toolkit.actions import Actions


class LibraryPanel(AskPanel):
    """Asks the whole library, a folder of it, documents of a kind, or those that are chosen."""

    BUTTONS = ()
    searched = Signal(str)
    """Passages that are about these words are wanted, no answer."""

    def __init__(
        self, actions: Actions, settings: Settings, session: LibrarySession, parent: QWidget | None = None
    ) -> None:
        super().__init__(actions, settings, session, parent)
        self.title.setText(self.tr("Ask the library"))
        self.field.setPlaceholderText(self.tr("A question, or words to look for"))
        self.options.scope_box.hide()
        self.state.read_all.setText(self.tr("&Read more"))
        self.find_button = QPushButton(self.tr("&Find passages"))
        self.find_button.setProperty("look", "plain")
        self.find_button.setToolTip(self.tr("Show the passages that are about these words"))
        self.find_button.clicked.connect(self._on_find)
        self.folder = self._box(self.tr("Folder to look in"))
        self.kind = self._box(self.tr("Kind of documents to look in"))
        self._chosen_documents: tuple[Entry, ...] = ()
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.folder, 2)
        row.addWidget(self.kind, 1)
        row.addWidget(self.find_button)
        row.addWidget(self.options.more)
        self.options.layout().insertLayout(0, row)  # type: ignore[union-attr]
        self.show_places((), ())

    def _box(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setProperty("look", "plain")
        box.setAccessibleName(name)
        box.setToolTip(tip(name))
        box.setMinimumContentsLength(8)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return box

    def show_places(self, folders: Sequence[Folder], entries: Sequence[Entry]) -> None:
        """Offer these folders and the kinds of these documents; what was chosen stays chosen if it is still there."""
        names = [(Path(one.path).name or str(one.path), str(one.path)) for one in folders]
        _fill(self.folder, [(self.tr("All folders"), ""), *((shown(name), path) for name, path in names)])
        kinds = sorted({one.kind for one in entries if one.kind})
        _fill(
            self.kind,
            [(self.tr("All kinds"), ""), *((kind.upper() if kind != "text" else kind, kind) for kind in kinds)],
        )

    def set_chosen(self, entries: Sequence[Entry]) -> None:
        """Documents that are selected: with two or more, only these are asked."""
        self._chosen_documents = tuple(entries)
        count = len(entries)
        some = self.tr("Ask the {count} selected documents").format(count=count)
        self.title.setText(some if count > 1 else self.tr("Ask the library"))

    def only(self) -> Only:
        """Where to look."""
        folder, kind = self.folder.currentData(), self.kind.currentData()
        chosen = self._chosen_documents if len(self._chosen_documents) > 1 else ()
        return Only((Path(folder),) if folder else (), (kind,) if kind else (), tuple(entry.number for entry in chosen))

    @Slot()
    def _on_find(self) -> None:
        words = " ".join(self.field.text().split())
        if words:
            self.searched.emit(words)
        else:
            self.state.say("", self.tr("Type a question first."))

    def show_outcome(self, reply: Reply) -> None:
        """What was found; a search for passages has no reader."""
        if reply.model:
            super().show_outcome(reply)
        elif reply.answers:
            self.state.say(self.tr("Passages: {count}").format(count=len(reply.answers)))
        else:
            self.state.say("", self.tr("Nothing about this was found here."))

    def menu(self) -> QMenu:
        """What can be done with an answer."""
        menu = QMenu(self)
        menu.addAction(self.tr("Open at this place")).triggered.connect(self._on_open)
        menu.addAction(self.tr("Copy with citation")).triggered.connect(self._on_copy)
        return menu

    def _on_open(self) -> None:
        if (answer := self._session.current) is not None:
            self.activated.emit(answer.rank)

    def _on_copy(self) -> None:
        answer, reply = self._session.current, self._session.reply
        if answer is not None and reply is not None:
            QGuiApplication.clipboard().setText(export.citation(answer, reply, in_words))


def _fill(box: QComboBox, items: Iterable[tuple[str, str]]) -> None:
    items = list(items)
    if [(box.itemText(row), box.itemData(row)) for row in range(box.count())] == items:
        return
    before = box.currentData()
    box.clear()
    for text, data in items:
        box.addItem(text, data)
    box.setCurrentIndex(max(0, box.findData(before)))
