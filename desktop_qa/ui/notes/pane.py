# SPDX-License-Identifier: AGPL-3.0-or-later
"""The highlights and notes of a document as a list in the side bar, with a search, and the note of the chosen one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_qa.answers import anchors
from desktop_qa.answers.notes_export import page_name
from desktop_qa.storage.notes import COLOURS
from desktop_qa.ui.notes import colours
from desktop_qa.ui.toolkit import icons
from desktop_qa.ui.toolkit.direction import OwnDirection
from desktop_qa.ui.toolkit.plain_text import Label, tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_qa.documents.contracts import ReadingText
    from desktop_qa.documents.model import Annotation
    from desktop_qa.storage.notes import Colour, Highlight
    from desktop_qa.ui.notes.document_notes import DocumentNotes
    from desktop_qa.ui.notes.file_notes import FileNotes

TYPING_MS = 600
"""A note is kept when typing has rested this long, and whenever the field is left."""
SHOWN = 110
"""Characters of a highlight in the list."""
NUMBER = Qt.ItemDataRole.UserRole + 1
"""The number of a highlight; below zero the place of a note among those of the file, from -1."""
SEARCHED = Qt.ItemDataRole.UserRole + 2


class NotesPane(QWidget):
    """Observes the notes of a document. Choosing an entry asks for its place; its note is edited below the list."""

    activated = Signal(object)
    """Go to this `Highlight`."""
    exportWanted = Signal()
    copyWanted = Signal()
    left = Signal()
    """The person is done here: back to the pages."""

    annotationActivated = Signal(object)
    """Go to this `Annotation` of the file."""

    def __init__(self, notes: DocumentNotes, file_notes: FileNotes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notes = notes
        self._file_notes = file_notes
        self._text: ReadingText | None = None
        self._labels: Sequence[str] = ()
        self._shown: Highlight | None = None
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search notes"))
        self.search.setAccessibleName(self.tr("Search notes"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Highlights and notes"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setIconSize(QSize(16, 16))
        self.list.setItemDelegate(OwnDirection(self.list))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.nothing = Label(
            self.tr("Nothing is marked yet. Select text in the document and press H, or one of the colours beside it.")
        )
        self.nothing.setProperty("look", "quiet")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.nothing.setContentsMargins(12, 8, 12, 8)
        self.editor = _NoteField()
        self.editor.setPlaceholderText(self.tr("Note"))
        self.editor.setAccessibleName(self.tr("Note"))
        self.editor.setTabChangesFocus(True)
        self.editor.setMaximumHeight(110)
        self.colour_buttons: dict[Colour, QToolButton] = {}
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for colour in COLOURS:
            button = self._tool(colours.name(colour))
            button.clicked.connect(lambda _=False, chosen=colour: self._recolour(chosen))
            self.colour_buttons[colour] = button
            row.addWidget(button)
        row.addStretch(1)
        self.remove_button = self._tool(self.tr("Remove this highlight"))
        self.remove_button.clicked.connect(self.remove_current)
        row.addWidget(self.remove_button)
        self._details = QWidget()
        details = QVBoxLayout(self._details)
        details.setContentsMargins(8, 0, 8, 0)
        details.setSpacing(4)
        details.addWidget(self.editor)
        details.addLayout(row)
        self.export_button = QPushButton(self.tr("Export notes…"))
        self.export_button.setProperty("look", "plain")
        self.export_button.clicked.connect(self.exportWanted)
        below = QWidget()
        lower = QVBoxLayout(below)
        lower.setContentsMargins(8, 0, 8, 8)
        lower.addWidget(self.export_button)
        filled = QWidget()
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        field = QHBoxLayout()
        field.setContentsMargins(8, 4, 8, 0)
        field.addWidget(self.search)
        column.addLayout(field)
        column.addWidget(self.list, 1)
        column.addWidget(self._details)
        column.addWidget(below)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.nothing)
        self._stack.addWidget(filled)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self.keep_note)
        self.editor.textChanged.connect(self._typing.start)
        self.editor.rested.connect(self.keep_note)
        self.editor.ended.connect(self._on_ended)
        self.search.textChanged.connect(self._fill)
        self.list.currentItemChanged.connect(self._on_current)
        self.list.itemActivated.connect(self._on_activated)
        self.list.itemClicked.connect(self._on_activated)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.installEventFilter(self)
        notes.changed.connect(self._fill)
        file_notes.changed.connect(self._fill)
        self._draw()
        self._fill()

    def set_labels(self, labels: Sequence[str]) -> None:
        """The names of the document's pages."""
        self._labels = labels
        self._fill()

    def set_text(self, text: ReadingText | None) -> None:
        """The reading text: what highlights of the file cover can be said."""
        self._text = text
        self._fill()

    def choose(self, number: int, *, edit: bool = False) -> None:
        """Show the highlight of this number as the chosen one; ``edit`` puts the cursor into its note."""
        if self.search.text() and not self._row(number):
            self.search.clear()
        item = self._row(number)
        if item is not None:
            self.list.setCurrentItem(item)
            self.list.scrollToItem(item)
            if edit:
                self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def current(self) -> Highlight | None:
        """The chosen highlight."""
        item = self.list.currentItem()
        return None if item is None else self._notes.find(item.data(NUMBER))

    @Slot()
    def remove_current(self) -> None:
        """Remove the chosen highlight."""
        chosen = self.current()
        if chosen is not None:
            self._typing.stop()
            self._shown = None
            self._notes.remove(chosen)

    @Slot()
    def keep_note(self) -> None:
        """Keep what was typed."""
        self._typing.stop()
        shown = self._shown and self._notes.find(self._shown.number)
        if shown is not None and self.editor.toPlainText() != shown.note:
            self._shown = replace(shown, note=self.editor.toPlainText())
            self._notes.change(self._shown)

    # Parts ----------------------------------------------------------------------------------------------------

    def _tool(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("look", "flat")
        button.setAccessibleName(name)
        button.setToolTip(tip(name))
        return button

    def _draw(self) -> None:
        self.remove_button.setIcon(icons.icon("trash"))
        chosen = self.current()
        for colour, button in self.colour_buttons.items():
            button.setIcon(colours.swatch(colour, chosen=chosen is not None and chosen.colour == colour))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "remove_button"):
            self._draw()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete removes the chosen entry, F2 edits its note, Escape goes back to the pages."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Delete:
                self.remove_current()
                return True
            if event.key() == Qt.Key.Key_F2:
                self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def _row(self, number: int) -> QListWidgetItem | None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item is not None and item.data(NUMBER) == number:
                return item
        return None

    @Slot()
    def _fill(self) -> None:
        """List what holds the words that are searched; the chosen entry stays chosen."""
        wanted = self.search.text().casefold().split()
        number = item.data(NUMBER) if (item := self.list.currentItem()) is not None else 0
        self.list.blockSignals(True)
        self.list.clear()
        for item in self._items():
            if all(word in str(item.data(SEARCHED)).casefold() for word in wanted):
                self.list.addItem(item)
        kept = self._row(number)
        if kept is not None:
            self.list.setCurrentItem(kept)
        self.list.blockSignals(False)
        self._stack.setCurrentIndex(1 if self._notes.highlights or self._file_notes.annotations else 0)
        self.export_button.setEnabled(bool(self._notes.highlights))
        self._on_current()

    def _items(self) -> list[QListWidgetItem]:
        """The person's own highlights and the notes of the file, in the order of the pages."""
        own = [(one.areas[0][0] if one.areas else 0, 0, self._item(one)) for one in self._notes.highlights]
        file = [
            (one.page, 1, self._file_item(number, one)) for number, one in enumerate(self._file_notes.annotations, 1)
        ]
        return [item for _, _, item in sorted([*own, *file], key=lambda row: row[:2])]

    def _item(self, one: Highlight) -> QListWidgetItem:
        place = page_name(one.areas[0][0], self._labels) if one.areas else "?"
        text = self.tr("p. {page}: {words}").format(page=place, words=_short(one.text))
        if one.note:
            text += f"\n{_short(one.note)}"
        item = QListWidgetItem(colours.swatch(one.colour, noted=bool(one.note)), text)
        item.setData(NUMBER, one.number)
        item.setData(SEARCHED, f"{one.text}\n{one.note}\n{one.question}")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{colours.name(one.colour)}. {text}")
        return item

    def _file_item(self, number: int, one: Annotation) -> QListWidgetItem:
        """A note of the file: it can be read and gone to, not changed."""
        words = self._words_under(one)
        place = page_name(one.page, self._labels)
        text = self.tr("p. {page}: {words}").format(page=place, words=_short(words or one.text))
        if words and one.text:
            text += f"\n{_short(one.text)}"
        if one.author:
            text += "\n" + self.tr("in the file, by {author}").format(author=one.author)
        else:
            text += "\n" + self.tr("in the file")
        item = QListWidgetItem(icons.icon("note"), text)
        item.setData(NUMBER, -number)
        item.setData(SEARCHED, f"{words}\n{one.text}\n{one.author}")
        return item

    def _words_under(self, one: Annotation) -> str:
        """What a highlight, an underline or a strike-out of the file covers."""
        if self._text is None or not one.lines:
            return ""
        span = anchors.span_of([(one.page, anchors.corners(line)) for line in one.lines], self._text)
        return "" if span is None else self._text.text[slice(*span)]

    @Slot()
    def _on_current(self) -> None:
        chosen = self.current()
        if self._shown is not None and (chosen is None or chosen.number != self._shown.number):
            self.keep_note()
        same = chosen is not None and self._shown is not None and chosen.number == self._shown.number
        self._shown = chosen
        self._details.setVisible(chosen is not None)
        if chosen is not None and not (same and self.editor.hasFocus()):
            self.editor.blockSignals(True)
            self.editor.setPlainText(chosen.note)
            self.editor.blockSignals(False)
        self._draw()

    @Slot(QListWidgetItem)
    def _on_activated(self, item: QListWidgetItem) -> None:
        number = item.data(NUMBER)
        highlight = self._notes.find(number)
        if highlight is not None:
            self.activated.emit(highlight)
        elif number < 0 and -number <= len(self._file_notes.annotations):
            self.annotationActivated.emit(self._file_notes.annotations[-number - 1])

    @Slot()
    def _on_ended(self) -> None:
        self.keep_note()
        self.left.emit()

    def _recolour(self, colour: Colour) -> None:
        self.keep_note()
        chosen = self.current()
        if chosen is not None and chosen.colour != colour:
            self._notes.change(replace(chosen, colour=colour))

    @Slot(QPoint)
    def _show_menu(self, at: QPoint) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.list.viewport().mapToGlobal(at))

    def menu(self) -> QMenu:
        """What can be done with the chosen highlight."""
        menu = QMenu(self)
        chosen = self.current()
        if chosen is not None:
            menu.addAction(self.tr("Edit the note"), self.editor.setFocus)
            for colour in COLOURS:
                action = menu.addAction(colours.swatch(colour), colours.name(colour))
                action.setEnabled(colour != chosen.colour)
                action.triggered.connect(lambda _=False, wanted=colour: self._recolour(wanted))
            menu.addAction(self.tr("Remove this highlight"), self.remove_current)
            menu.addSeparator()
        menu.addAction(self.tr("Export notes…"), self.exportWanted.emit)
        menu.addAction(self.tr("Save a copy with the notes in it…"), self.copyWanted.emit)
        return menu


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= SHOWN else words[:SHOWN] + "…"


class _NoteField(QPlainTextEdit):
    """Tells when the writing is over: by Escape, or because the focus went elsewhere."""

    ended = Signal()
    rested = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.ended.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.rested.emit()
