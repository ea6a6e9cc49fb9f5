# SPDX-License-Identifier: AGPL-3.0-or-later
"""Takes answers out of the program: to the clipboard, into files, into a copy of the PDF."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QFileDialog

from desktop_qa.answers import export
from desktop_qa.common import atomic
from desktop_qa.common.errors import reason_of
from desktop_qa.documents.source import is_address
from desktop_qa.ui.tab.opening import short_name
from desktop_qa.ui.toolkit.marks import rank_colour
from desktop_qa.ui.toolkit.saved import tell_saved
from desktop_qa.ui.toolkit.tasks import watch
from desktop_qa.ui.toolkit.wording import in_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_qa.answers.reply import Reply
    from desktop_qa.session.document_session import DocumentSession
    from desktop_qa.ui.services.services import Services
    from desktop_qa.ui.toolkit.message_bar import MessageBars


def to_markdown(reply: Reply) -> str:
    """The answers as Markdown in the language of the interface."""
    return export.to_markdown(reply, in_words)


ENDINGS = {"markdown": ".md", "text": ".txt"}
"""Endings of names where the kind of a document is none."""
WRITERS = {".md": to_markdown, ".csv": export.to_csv, ".json": export.to_json}


class Exporter(QObject):
    """Copies and saves the answers of a tab; says what became of it in the tab's message bars."""

    saved = Signal(object)
    """The path that was written."""

    def __init__(self, services: Services, session: DocumentSession, bars: MessageBars, parent: QWidget) -> None:
        super().__init__(parent)
        self._services = services
        self._session = session
        self._bars = bars
        self._widget = parent
        self.dialog: QFileDialog | None = None

    def copy_answer(self) -> None:
        """The current answer with its citation, to the clipboard."""
        answer, reply = self._session.current, self._session.reply
        if answer is not None and reply is not None:
            QGuiApplication.clipboard().setText(export.citation(answer, reply, in_words))

    def ask_where_to_export(self) -> None:
        """Ask for the file to write the answers into."""
        name = self.tr("{name} - answers").format(name=self._stem())
        dialog = self._dialog(self.tr("Export answers"), f"{name}.md")
        dialog.setNameFilters([self.tr("Markdown (*.md)"), self.tr("Table (*.csv)"), self.tr("JSON (*.json)")])
        dialog.setDefaultSuffix("md")
        dialog.filterSelected.connect(self._on_filter)
        dialog.fileSelected.connect(self._on_export_chosen)
        dialog.open()

    def ask_where_to_save(self) -> None:
        """Ask for the file to write the highlighted copy into."""
        dialog = self._dialog(
            self.tr("Save highlights in a copy"), self.tr("{name} - highlights").format(name=self._stem()) + ".pdf"
        )
        dialog.setNameFilter(self.tr("PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(self._on_save_chosen)
        dialog.open()

    def ask_where_to_save_copy(self) -> None:
        """Ask for the file to write the document itself into."""
        info = self._session.info
        if info is not None:
            ending = Path(info.source).suffix if not is_address(info.source) else ""
            ending = ending or ENDINGS.get(info.kind, f".{info.kind}")
            name = self.tr("{name} - copy").format(name=self._stem())
            dialog = self._dialog(self.tr("Save a copy"), f"{name}{ending}")
            dialog.setDefaultSuffix(ending.removeprefix("."))
            dialog.fileSelected.connect(self._on_copy_chosen)
            dialog.open()

    @Slot(str)
    def _on_copy_chosen(self, name: str) -> None:
        info = self._session.info
        if info is not None:
            task = watch(self._services.host.save_copy(info.doc, Path(name)))
            task.succeeded.connect(self._on_saved)
            task.failed.connect(self._on_failed)

    def ask_where_to_save_searchable(self) -> None:
        """Ask for the file to write the copy with the recognised text into."""
        dialog = self._dialog(
            self.tr("Save a searchable copy"), self.tr("{name} - searchable").format(name=self._stem()) + ".pdf"
        )
        dialog.setNameFilter(self.tr("PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(self._on_searchable_chosen)
        dialog.open()

    def save_searchable(self, target: Path) -> None:
        """Write a copy of the document with the text that was recognised in its pictures."""
        info = self._session.info
        if info is not None:
            task = watch(self._services.host.save_searchable(info.doc, target))
            task.succeeded.connect(self._on_saved)
            task.failed.connect(self._on_failed)

    def export_to(self, target: Path) -> None:
        """Write the answers; the ending of the name says in which format."""
        reply = self._session.reply
        if reply is None:
            return
        writer = WRITERS.get(target.suffix.lower(), to_markdown)

        def write() -> Path:
            atomic.write_text(target, writer(reply))
            return target

        task = self._services.exports.run(write)
        task.succeeded.connect(self._on_saved)
        task.failed.connect(self._on_failed)

    def save_highlights(self, target: Path) -> None:
        """Write a copy of the document with the answers as highlight annotations."""
        reply, words, info = self._session.reply, self._session.text, self._session.info
        if reply is None or words is None or info is None:
            return
        highlights = []
        for answer in self._session.answers_here:
            if not answer.above:
                continue
            note = self.tr("{question}\nAnswer {rank}: {answer} ({confidence} %)").format(
                question=reply.question,
                rank=answer.rank,
                answer=" ".join(answer.text.split()),
                confidence=round(100 * answer.confidence),
            )
            colour = pastel(rank_colour(answer.rank, dark=False))
            highlights.append((words.rects(answer.start, answer.end), note, colour))
        task = watch(self._services.host.annotate(info.doc, highlights, target))
        task.succeeded.connect(self._on_saved)
        task.failed.connect(self._on_failed)

    def _dialog(self, title: str, name: str) -> QFileDialog:
        dialog = QFileDialog(self._widget, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        folder = Path(self._session.info.source).parent if self._session.info is not None else None
        if folder is not None and folder.is_absolute() and folder.is_dir():
            dialog.setDirectory(str(folder))
        dialog.selectFile(name)
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        return dialog

    def _stem(self) -> str:
        info = self._session.info
        name = (info.title.strip() or short_name(info.source)) if info is not None else ""
        stem = (
            name[: -len(Path(name).suffix)]
            if Path(name).suffix.lower() in {".pdf", ".html", ".epub", ".txt", ".md"}
            else name
        )
        return "".join(" " if sign in '\\/:*?"<>|\n' else sign for sign in stem).strip()[:80]

    @Slot(str)
    def _on_filter(self, chosen: str) -> None:
        if self.dialog is not None:
            suffix = chosen[chosen.rfind("*") + 1 : -1]
            self.dialog.setDefaultSuffix(suffix.lstrip("."))
            selected = self.dialog.selectedFiles()
            if selected:
                self.dialog.selectFile(Path(selected[0]).with_suffix(suffix).name)

    @Slot(str)
    def _on_export_chosen(self, name: str) -> None:
        self.export_to(Path(name))

    @Slot(str)
    def _on_save_chosen(self, name: str) -> None:
        self.save_highlights(Path(name))

    @Slot(str)
    def _on_searchable_chosen(self, name: str) -> None:
        self.save_searchable(Path(name))

    @Slot(object)
    def _on_saved(self, target: object) -> None:
        tell_saved(self._bars, str(target))
        self.saved.emit(target)

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        text = in_words(error)
        if isinstance(error, OSError):
            text = self.tr("The file could not be written ({why}). Choose another folder or make room.").format(
                why=in_words(reason_of(error))
            )
        self._bars.show_message("saved", "error", text)


def pastel(colour: QColor) -> tuple[float, float, float]:
    """A light tone of the colour, 0..1 each, through which black text stays readable."""
    light = QColor.fromHslF(max(colour.hslHueF(), 0.0), min(colour.hslSaturationF(), 0.9), 0.8)
    return light.redF(), light.greenF(), light.blueF()
