# SPDX-License-Identifier: AGPL-3.0-or-later
"""What each command does: one method for each name in ``actions.COMMANDS``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit

from desktop_qa.common import paths
from desktop_qa.ui.ask.answer_list import AnswerList
from desktop_qa.ui.reader.commands import ViewCommands
from desktop_qa.ui.tab.opening import is_address
from desktop_qa.ui.toolkit.actions import COMMANDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_qa.session.document_session import Scope
    from desktop_qa.ui.shell.window import MainWindow
    from desktop_qa.ui.tab.document_tab import DocumentTab

PAGE_COLOURS = ("normal", "dark", "sepia")
READABLE = "*.pdf *.epub *.xps *.oxps *.fb2 *.cbz *.mobi *.html *.htm *.xhtml *.mhtml *.mht *.md *.markdown *.txt"


def handlers(commands: Commands) -> dict[str, Callable[[], object]]:
    """The method of each command."""
    made = (commands, commands.view)
    return {
        command.name: next(getattr(one, f"do_{command.name}") for one in made if hasattr(one, f"do_{command.name}"))
        for command in COMMANDS
    }


class Commands(QObject):
    """Carries out commands for the window, most of them on the tab in front."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.view = ViewCommands(lambda: self._tab.view if self._tab is not None else None, window.update_commands)
        self.dialog: QDialog | None = None
        """The dialog that was opened last, while it is open."""

    @property
    def _tab(self) -> DocumentTab | None:
        return self._window.tab

    def _open_dialog(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()

    @Slot()
    def _on_dialog_finished(self) -> None:
        dialog = self.sender()
        if self.dialog is dialog:
            self.dialog = None
        if isinstance(dialog, QDialog):
            dialog.deleteLater()

    # -- file

    @Slot()
    def do_open(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Open"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Documents ({patterns})").format(patterns=READABLE), self.tr("All files (*)")])
        if self._tab is not None and not is_address(self._tab.source) and self._tab.pasted is None:
            dialog.setDirectory(str(Path(self._tab.source).parent))
        dialog.filesSelected.connect(self._on_files)
        self._open_dialog(dialog)

    @Slot("QStringList")
    def _on_files(self, names: list[str]) -> None:
        for name in names:
            self._window.open(name)

    @Slot()
    def do_open_address(self) -> None:
        from desktop_qa.ui.shell.questions import AddressDialog

        dialog = AddressDialog(self._window)
        dialog.entered.connect(self._window.open_address)
        self._open_dialog(dialog)

    @Slot()
    def do_paste_document(self) -> None:
        # An empty clipboard has no data at all on some systems.
        self.take(QGuiApplication.clipboard().mimeData() or QMimeData())

    def take(self, data: QMimeData) -> None:
        """Open what was dropped or is in the clipboard: files, one address, or text."""
        urls = [url for url in data.urls() if url.isLocalFile() or url.scheme() in {"http", "https"}]
        text = data.text().strip()
        if urls:
            folders = [
                Path(url.toLocalFile()) for url in urls if url.isLocalFile() and Path(url.toLocalFile()).is_dir()
            ]
            if folders:
                # A folder cannot be opened, but it can be asked.
                self._window.show_library().add(folders)
            for url in urls:
                if not (url.isLocalFile() and Path(url.toLocalFile()) in folders):
                    self._window.open(url.toLocalFile() if url.isLocalFile() else url.toString())
        elif is_address(text) and not any(sign.isspace() for sign in text):
            self._window.open(text)
        elif text or data.hasHtml():
            from desktop_qa.documents.source import pasted

            self._window.open_text(pasted(text, self.tr("Pasted text")))
        else:
            self._window.tell("paste", "info", self.tr("There is no text in the clipboard."))

    @Slot()
    def do_open_sample(self) -> None:
        self._window.open(str(paths.resources() / "sample.pdf"))

    def do_library(self) -> None:
        self._window.show_library()

    def do_new_tab(self) -> None:
        self._window.new_tab()

    def do_close_tab(self) -> None:
        page = self._window.tabs.current
        if page is not None:
            self._window.tabs.close_page(page)

    def do_reopen_tab(self) -> None:
        closed = self._window.tabs.take_closed()
        if closed is not None:
            self._window.reopen(closed)

    def do_reload(self) -> None:
        if self._tab is not None:
            self._tab.reload()

    def do_print(self) -> None:
        if self._tab is not None and self._tab.info is not None:
            self._tab.print()

    def do_save_copy(self) -> None:
        if self._tab is not None and self._tab.info is not None:
            self._tab.exporter.ask_where_to_save_copy()

    def do_properties(self) -> None:
        if self._tab is not None and self._tab.info is not None:
            from desktop_qa.ui.reader.panes.properties import PropertiesDialog

            self._open_dialog(PropertiesDialog(self._tab.info, self._window))

    def do_settings(self) -> None:
        from desktop_qa.ui.shell.settings_dialog import SettingsDialog

        self._open_dialog(SettingsDialog(self._window.services, self._window))

    def do_models(self) -> None:
        from desktop_qa.ui.models.dialog import ModelsDialog

        self._open_dialog(ModelsDialog(self._window.services, self._window))

    @Slot(str)
    def fetch_model(self, name: str) -> None:
        """Open the dialog of the models and download a published one there, to be used from then on."""
        from desktop_qa.ui.models.dialog import ModelsDialog

        self._open_dialog(ModelsDialog(self._window.services, self._window, fetch=name))

    def do_quit(self) -> None:
        self._window.close()

    # -- edit

    def do_copy(self) -> None:
        if self._tab is None:
            return
        # Nothing selected copies nothing: what is in the clipboard stays.
        if isinstance(QApplication.focusWidget(), AnswerList):
            self.do_copy_answer()
        else:
            self._tab.view.copy_selection()

    def do_highlight(self) -> None:
        if self._tab is not None:
            self._tab.notes.marking.mark()

    def do_note(self) -> None:
        if self._tab is not None:
            self._tab.notes.marking.mark_with_note()

    def do_notes(self) -> None:
        if self._tab is not None:
            self._tab.notes.show_pane()

    def do_find_meaning(self) -> None:
        if self._tab is not None:
            self._tab.meaning.open_pane()

    def do_find_similar(self) -> None:
        if self._tab is not None:
            self._tab.meaning.find_similar()

    def do_find_next(self) -> None:
        if self._tab is not None:
            self._tab.meaning.find_next()

    def do_find_previous(self) -> None:
        if self._tab is not None:
            self._tab.meaning.find_previous()

    # -- view

    def do_larger_text(self) -> None:
        self._window.use_settings(reading_size=self._window.settings().reading_size + 1)

    def do_smaller_text(self) -> None:
        self._window.use_settings(reading_size=self._window.settings().reading_size - 1)

    def do_page_colours(self) -> None:
        now = PAGE_COLOURS.index(self._window.settings().page_colours)
        self._window.use_settings(page_colours=PAGE_COLOURS[(now + 1) % len(PAGE_COLOURS)])

    def do_side_bar(self) -> None:
        wanted = not self._window.settings().side_bar
        tab = self._tab
        if not wanted and tab is not None and tab.has_document and not tab.side_bar.isVisible():
            wanted = True  # it is folded only for the want of room
        self._window.use_settings(side_bar=wanted)
        if wanted and tab is not None:
            tab.panels.want_side_bar()
        self._window.actions_["side_bar"].setChecked(wanted)

    def do_ask_panel(self) -> None:
        self._window.use_settings(ask_panel=not self._window.settings().ask_panel)

    def do_menu_bar(self) -> None:
        self._window.use_settings(menu_bar=not self._window.settings().menu_bar)

    def do_full_screen(self) -> None:
        self._window.toggle_full_screen()

    def do_presentation(self) -> None:
        self._window.toggle_presentation()

    def do_main_menu(self) -> None:
        self._window.header.open_menu()

    # -- go

    def do_go_to_page(self) -> None:
        field: QLineEdit = self._window.header.page
        field.setFocus()
        field.selectAll()

    def do_next_tab(self) -> None:
        self._window.tabs.step(1)

    def do_previous_tab(self) -> None:
        self._window.tabs.step(-1)

    def do_focus_document(self) -> None:
        if self._tab is not None:
            self._tab.view.setFocus()

    # -- ask

    def do_question(self) -> None:
        if self._tab is not None:
            self._window.use_settings(ask_panel=True)
            self._tab.panel.focus_question()

    def do_stop(self) -> None:
        if self._tab is not None:
            self._tab.asking.cancel()

    def do_read_all(self) -> None:
        if self._tab is not None:
            self._tab.asking.read_all()

    def do_next_answer(self) -> None:
        if self._tab is not None:
            self._tab.session.step(1)

    def do_previous_answer(self) -> None:
        if self._tab is not None:
            self._tab.session.step(-1)

    def do_copy_answer(self) -> None:
        if self._tab is not None:
            self._tab.exporter.copy_answer()

    def do_keep_answer(self) -> None:
        if self._tab is not None and (answer := self._tab.session.current) is not None:
            self._tab.notes.marking.keep_answer(answer.start, answer.end, self._tab.session.question)

    def do_notebook(self) -> None:
        from desktop_qa.ui.notes.notebook import Notebook

        info = self._tab.info if self._tab is not None else None
        dialog = Notebook(self._window.services, info.content_hash if info is not None else "", self._window)
        dialog.openWanted.connect(self._window.open_entry)
        dialog.openWanted.connect(dialog.accept)
        self._open_dialog(dialog)

    def do_save_highlights(self) -> None:
        if self._tab is not None:
            self._tab.exporter.ask_where_to_save()

    def do_export_answers(self) -> None:
        if self._tab is not None:
            self._tab.exporter.ask_where_to_export()

    def do_recognise(self) -> None:
        if self._tab is not None:
            self._tab.scan.choose()

    def do_save_searchable(self) -> None:
        if self._tab is not None:
            self._tab.exporter.ask_where_to_save_searchable()

    def do_scope_document(self) -> None:
        self._scope("document")

    def do_scope_page(self) -> None:
        self._scope("page")

    def do_scope_selection(self) -> None:
        self._scope("selection")

    def do_scope_chapter(self) -> None:
        self._scope("chapter")

    def do_scope_open(self) -> None:
        self._scope("open")

    def _scope(self, scope: Scope) -> None:
        if self._tab is not None:
            self._tab.session.set_scope(scope)
            self.do_question()

    # -- help

    def do_palette(self) -> None:
        from desktop_qa.ui.shell.palette import Palette

        dialog = Palette(self._window.actions_, self._window)
        dialog.chosen.connect(self._on_palette)
        self._open_dialog(dialog)

    @Slot(str)
    def _on_palette(self, name: str) -> None:
        self._window.actions_[name].trigger()

    def do_shortcuts(self) -> None:
        from desktop_qa.ui.shell.shortcuts_sheet import ShortcutsSheet

        self._open_dialog(ShortcutsSheet(self._window))

    def do_debug(self) -> None:
        from desktop_qa.ui.shell.debug_page import DebugPage

        self._open_dialog(DebugPage(self._window.services.paths, self._window.tabs.documents, self._window))

    def do_about(self) -> None:
        from desktop_qa.ui.shell.about import AboutDialog

        self._open_dialog(AboutDialog(self._window.services, self._window))

    # -- asked by others

    @Slot(str)
    def ask_about_link(self, address: str) -> None:
        """A link leads out of the program: ask before anything happens."""
        from desktop_qa.ui.shell.questions import LinkDialog

        dialog = LinkDialog(address, self._window)
        dialog.opened.connect(self._on_outside)
        dialog.readHere.connect(self._window.open)
        self._open_dialog(dialog)

    @Slot(str)
    def _on_outside(self, address: str) -> None:
        QDesktopServices.openUrl(QUrl(address))
