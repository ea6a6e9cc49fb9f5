# SPDX-License-Identifier: AGPL-3.0-or-later
"""The notes of one tab: their pane in the side bar, what is said about them, and their way into files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_qa.answers import anchors, notes_export
from desktop_qa.common import atomic
from desktop_qa.ui.notes.document_notes import DocumentNotes
from desktop_qa.ui.notes.file_notes import FileNotes
from desktop_qa.ui.notes.marking import Marking
from desktop_qa.ui.notes.pane import NotesPane
from desktop_qa.ui.toolkit.marks import note_colour
from desktop_qa.ui.toolkit.saved import tell_saved
from desktop_qa.ui.toolkit.tasks import Task, watch
from desktop_qa.ui.toolkit.wording import in_words

if TYPE_CHECKING:
    from desktop_qa.documents.contracts import ReadingText
    from desktop_qa.documents.model import Annotation, DocumentInfo
    from desktop_qa.storage.notes import Highlight
    from desktop_qa.ui.reader.document_view import DocumentView
    from desktop_qa.ui.reader.panes.sidebar import SideBar
    from desktop_qa.ui.services.services import Services
    from desktop_qa.ui.toolkit.message_bar import MessageBars


class TabNotes(QObject):
    """Puts the parts together for one document after the other."""

    paneWanted = Signal()
    """The side bar is to be shown."""

    def __init__(
        self, services: Services, view: DocumentView, side_bar: SideBar, bars: MessageBars, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._view = view
        self._side_bar = side_bar
        self._bars = bars
        self._widget = parent
        self._info: DocumentInfo | None = None
        self.notes = DocumentNotes(services, self)
        self.file_notes = FileNotes(services.host, self)
        self.pane = NotesPane(self.notes, self.file_notes)
        self.marking = Marking(view, self.notes, self.pane, self)
        side_bar.add_pane(self.tr("Notes"), "note", self.pane)
        self.marking.paneWanted.connect(self.show_pane)
        self.file_notes.changed.connect(self._on_file_notes)
        self.pane.annotationActivated.connect(self._on_annotation)
        self.notes.removed.connect(self._on_removed)
        self.notes.failed.connect(self._on_failed)
        self.pane.exportWanted.connect(self.ask_where_to_export)
        self.pane.copyWanted.connect(self.ask_where_to_save)

    def set_document(self, info: DocumentInfo | None, name: str = "") -> None:
        """Another document, or none."""
        self.pane.keep_note()
        self._info = info
        self.pane.set_labels([page.label for page in info.pages] if info is not None else ())
        self.file_notes.set_document(info)
        self.notes.set_document(info.content_hash if info else "", info.source if info else "", name)

    def set_text(self, text: ReadingText) -> None:
        """The document's reading text."""
        self.notes.set_text(text)
        self.pane.set_text(text)
        self.file_notes.read()

    @Slot()
    def show_pane(self) -> None:
        """Bring the list of notes to the front."""
        self.paneWanted.emit()
        self._side_bar.show_pane(self.pane)

    @Slot()
    def _on_file_notes(self) -> None:
        self._view.set_remarks(self.file_notes.annotations)

    @Slot(object)
    def _on_annotation(self, annotation: Annotation) -> None:
        self._view.show_rect(annotation.page, annotation.rect)

    # -- files

    @Slot()
    def ask_where_to_export(self) -> None:
        """Ask for the Markdown file."""
        if self.notes.highlights:
            name = self.tr("{name} - notes").format(name=self._stem())
            self._ask(self.tr("Export notes"), f"{name}.md", self.tr("Markdown (*.md)"), self.export_to)

    @Slot()
    def ask_where_to_save(self) -> None:
        """Ask for the copy of the document."""
        if self.notes.highlights:
            name = self.tr("{name} - notes").format(name=self._stem())
            self._ask(
                self.tr("Save a copy with the notes in it"), f"{name}.pdf", self.tr("PDF (*.pdf)"), self.save_copy
            )

    def export_to(self, target: Path) -> None:
        """Write the notes as Markdown."""
        info, highlights = self._info, self.notes.highlights
        if info is None:
            return
        labels = [page.label for page in info.pages]

        def write() -> Path:
            text = notes_export.to_markdown(info.title, info.source, highlights, labels, in_words)
            atomic.write_text(target, text)
            return target

        self._tell(self._services.exports.run(write))

    def save_copy(self, target: Path) -> None:
        """Write a copy of the document with the notes as annotations that every PDF reader shows."""
        if self._info is None:
            return
        marks = []
        for one in self.notes.highlights:
            areas = [(page, anchors.quad(line)) for page, line in one.areas]
            marks.append((areas, one.note, note_colour(one.colour, dark=False).name()))
        self._tell(watch(self._services.host.annotate(self._info.doc, marks, target)))

    def _tell(self, task: Task) -> None:
        task.succeeded.connect(self._on_saved)
        task.failed.connect(self._on_failed)

    def _ask(self, title: str, name: str, kind: str, chosen: _Writer) -> None:
        dialog = QFileDialog(self._widget, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(kind)
        dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda path: chosen(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _stem(self) -> str:
        title = (self._info.title if self._info else "") or "document"
        return "".join(" " if sign in '\\/:*?"<>|\n' else sign for sign in title).strip()[:80]

    # -- what is said

    @Slot(object)
    def _on_removed(self, highlight: Highlight) -> None:
        bar = self._bars.show_message("note", "info", self.tr("The highlight was removed."))

        def undo() -> None:
            self._bars.remove("note")
            self.notes.put_back(highlight)

        bar.add_button(self.tr("&Undo"), undo)

    @Slot(object)
    def _on_saved(self, target: object) -> None:
        tell_saved(self._bars, str(target))

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        self._bars.show_message("note", "error", in_words(error))


class _Writer(Protocol):
    def __call__(self, target: Path) -> None: ...
