# SPDX-License-Identifier: AGPL-3.0-or-later
"""The main window: header above, the current tab below, and what all tabs share."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QMainWindow, QMenu, QStatusBar, QVBoxLayout, QWidget

from desktop_qa.common import paths as paths_module
from desktop_qa.ui.library.page import LibraryPage
from desktop_qa.ui.models.offer import Offer
from desktop_qa.ui.services.placement import Placement
from desktop_qa.ui.shell import command_state
from desktop_qa.ui.shell.commands import Commands, handlers
from desktop_qa.ui.shell.header import Header
from desktop_qa.ui.shell.open_documents import Session
from desktop_qa.ui.shell.recent import Recent
from desktop_qa.ui.shell.start_page import StartPage, as_address
from desktop_qa.ui.shell.tabs import Tabs
from desktop_qa.ui.tab.document_tab import DocumentTab
from desktop_qa.ui.tab.memory import as_position
from desktop_qa.ui.tab.opening import PASTED, is_address
from desktop_qa.ui.tab.presentation import Presentation
from desktop_qa.ui.toolkit.actions import GROUPS, MENU_BAR_IS_NATIVE, Actions, group_title
from desktop_qa.ui.toolkit.plain_text import Label
from desktop_qa.ui.toolkit.wording import in_words

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent

    from desktop_qa.answers.reply import Reply
    from desktop_qa.documents.source import Source
    from desktop_qa.session.document_session import Scope, Subject
    from desktop_qa.storage.history import Asked, SessionTab
    from desktop_qa.storage.settings import Settings
    from desktop_qa.ui.services.services import Services
    from desktop_qa.ui.shell.tabs import ClosedTab

SAMPLE_QUESTIONS = (
    "How many parameters does MobileBERT have?",
    "When did Google publish BERT?",
    "How long did MobileBERT need on a Pixel 4 telephone?",
    "How many unpublished books was BERT trained on?",
)
"""In the language of the sample, which is English in every translation."""


class MainWindow(QMainWindow):
    """Opens sources into tabs and keeps the commands in step with what is in front."""

    documentReady = Signal(object)
    """A ``DocumentTab`` shows its document."""
    closing = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.services = services
        self.tabs = Tabs(self)
        self.commands = Commands(self)
        self.actions_ = Actions(self, handlers(self.commands))
        self.header = Header(self.actions_, self.tabs.bar)
        self.header.page.wanted.connect(self._on_page_wanted)
        self.header.zoomWanted.connect(self._on_zoom_wanted)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.tabs.stack, 1)
        self.setCentralWidget(body)
        for group in GROUPS:
            self.actions_.fill(self.menuBar().addMenu(group_title(group)), group)
        self.setAcceptDrops(True)
        self.drop_hint = Label(self.tr("Drop to open"), self)
        self.drop_hint.setObjectName("dropHint")
        self.drop_hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.drop_hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.drop_hint.hide()
        self.setWindowTitle("Desktop QA")
        self._pasted = 0
        self._closed = False
        self._presentation: Presentation | None = None
        self._session = Session(services, self.tabs, self)
        self._recent = Recent(services, self.tabs, self)
        recent = self._recent.menu(self.tr("Op&en recent"), self.open, self)
        for menu in (self.menuBar(), self.header.menu):
            files = menu.actions()[0].menu()
            if isinstance(files, QMenu):
                files.insertMenu(self.actions_["open_address"], recent)
        self._offer = Offer(services, self)
        self._offer.accepted.connect(self.commands.fetch_model)
        self.tabs.currentChanged.connect(self._on_current)
        self.tabs.emptied.connect(self.new_tab)
        services.settings.changed.connect(self._on_settings)
        services.settings.unsaved.connect(self._on_unsaved)
        services.historyFailed.connect(self._on_unsaved)
        services.cleared.connect(self._on_cleared)
        services.asker.failed.connect(self._on_no_model)
        services.crashed.connect(self._on_crash)
        self._apply(services.settings.value)
        self.resize(1180, 800)
        self._placement = Placement(self, services.settings)
        self.new_tab()

    # -- tabs

    @property
    def tab(self) -> DocumentTab | None:
        """The tab in front, when it is a document."""
        page = self.tabs.current
        return page if isinstance(page, DocumentTab) else None

    @Slot()
    def new_tab(self) -> None:
        """A tab with the start page."""
        if self._closed:
            return
        self.tabs.add(self._start_page(), self.tr("New tab"))
        self._session.save()
        self._recent.show()

    def _start_page(self) -> StartPage:
        page = StartPage()
        page.openWanted.connect(self.commands.do_open)
        page.sourceWanted.connect(self.open)
        page.addressWanted.connect(self.open_address)
        page.sampleWanted.connect(self.commands.do_open_sample)
        page.pasteWanted.connect(self.commands.do_paste_document)
        page.libraryWanted.connect(self.show_library)
        page.forgetWanted.connect(self._recent.forget)
        return page

    @Slot(str)
    def open_address(self, typed: str) -> None:
        """Open what was typed as an address; where that fails, a start page has it again, with the reason."""
        self.open(as_address(typed), typed=typed.strip())

    @Slot(str, str)
    def _on_address_failed(self, typed: str, reason: str) -> None:
        tab, page = self.sender(), self._start_page()
        if isinstance(tab, DocumentTab):
            tab.shut()
            self.tabs.add(page, self.tr("New tab"), instead_of=tab)
            page.show_trouble(typed, reason)
            self._recent.show()

    def show_library(self) -> LibraryPage:
        """The page of the library, which is there once."""
        for page in self.tabs.pages:
            if isinstance(page, LibraryPage):
                self.tabs.show_page(page)
                return page
        page = LibraryPage(self.services, self.actions_)
        page.openWanted.connect(self.open)
        page.placeWanted.connect(self.show_place)
        current = self.tabs.current
        self.tabs.add(page, self.tr("Library"), instead_of=current if isinstance(current, StartPage) else None)
        page.panel.focus_question()
        return page

    @Slot(object, int, str)
    def show_place(self, reply: Reply, rank: int, scope: Scope) -> None:
        """Bring the document of an answer to the front, at its place; it is opened if need be."""
        for answer in reply.answers:
            if answer.rank == rank and answer.document:
                self.open(answer.document).adopt(reply, rank, scope)

    def subjects(self) -> list[Subject]:
        """All open documents that can be asked; those that were never looked at are opened now."""
        for tab in self.tabs.documents:
            tab.wake()
        return [tab.session.subject for tab in self.tabs.documents if tab.session.subject is not None]

    @Slot(str)
    def open(self, source: str, question: str = "", *, typed: str = "") -> DocumentTab:
        """Open a file or an address (``typed`` so); a source that is open already comes to the front."""
        if not is_address(source):
            source = str(Path(source).expanduser().absolute())
        for tab in self.tabs.documents:
            if tab.source == source:
                self.tabs.show_page(tab)
                if question:
                    tab.panel.ask(question)
                return tab
        tab = self._add_tab()
        self._rename(tab, source)
        tab.open(source, question=question, typed=typed)
        return tab

    @Slot(object)
    def open_entry(self, entry: Asked) -> None:
        """Open the document of an entry of the notebook and show its answers."""
        self.open(entry.source).notebook.show_entry(entry)

    def open_text(self, pasted: Source) -> DocumentTab:
        """Open pasted text."""
        self._pasted += 1
        tab = self._add_tab()
        tab.open(f"{PASTED}{self._pasted}", pasted=pasted)
        return tab

    def reopen(self, closed: ClosedTab) -> DocumentTab:
        """Open a tab that was closed, where it was."""
        tab = self._add_tab()
        tab.open(closed.source, pasted=closed.pasted, position=as_position(closed.place))
        return tab

    def restore(self, session: list[SessionTab]) -> None:
        """Open the tabs of the last window; a document is read only when its tab is looked at."""
        front = None
        for one in session:
            tab = self._add_tab(in_front=False)
            tab.plan(one.source, as_position(one.position))
            self._rename(tab, one.source)
            if one.current or front is None:
                front = tab
        if front is not None:
            self.tabs.show_page(front)
            front.wake()

    def _add_tab(self, *, in_front: bool = True) -> DocumentTab:
        tab = DocumentTab(self.services, self.actions_, self.subjects)
        tab.placeWanted.connect(self.show_place)
        tab.titleChanged.connect(self._on_title)
        tab.stateChanged.connect(self.update_commands)
        tab.outsideWanted.connect(self.commands.ask_about_link)
        tab.openWanted.connect(self.commands.do_open)
        tab.closeWanted.connect(self._on_close_wanted)
        tab.addressFailed.connect(self._on_address_failed)
        tab.panels.resized.connect(self._on_panels)
        tab.ready.connect(self._on_ready)
        tab.panel.asked.connect(self._on_asked)
        tab.asking.finished.connect(lambda reply: self._offer.consider(reply, tab.bars))
        tab.view.pageChanged.connect(self._show_place)
        tab.view.viewChanged.connect(self._session.moved)
        tab.view.zoomChanged.connect(self._show_place)
        current = self.tabs.current
        self.tabs.add(tab, "", instead_of=current if isinstance(current, StartPage) else None, in_front=in_front)
        return tab

    def _rename(self, tab: DocumentTab, source: str) -> None:
        self.tabs.set_title(tab, tab.name, source)

    # -- what is in front

    @Slot()
    def update_commands(self) -> None:
        """Enable the commands that make sense for the tab in front."""
        command_state.enable(self.actions_, self.tab, closed=bool(self.tabs.closed))
        self._show_place()

    @Slot()
    def _show_place(self) -> None:
        tab = self.tab
        if tab is None or tab.info is None:
            self.header.show_document(0, ())
            self.header.show_zoom(None)
            return
        labels = [page.label or str(page.index + 1) for page in tab.info.pages]
        self.header.show_document(tab.view.current_page, labels)
        self.header.show_zoom(tab.view.zoom)

    @Slot()
    def _on_current(self) -> None:
        if self._presentation is not None and self._presentation.tab is not self.tab:
            self.toggle_presentation()
        tab = self.tab
        if tab is not None:
            tab.wake()
            tab.show_panels(self.services.settings.value)
        if not self.tabs.bar.hasFocus():
            # Else the keys would go to the button that happens to be next, after a tab was closed.
            self.focus_page()
        self._on_title()
        self.update_commands()
        self._session.changed()

    def focus_page(self) -> None:
        """Give the keys to what is in front: the pages, or what else a tab shows."""
        page = self.tabs.current
        if isinstance(page, DocumentTab):
            page.take_focus()
        elif page is not None:
            page.setFocus()

    @Slot()
    def _on_title(self) -> None:
        for tab in self.tabs.documents:
            self._rename(tab, tab.source)
        name = self.tab.name if self.tab is not None else ""
        self.setWindowTitle(self.tr("{document} – Desktop QA").format(document=name) if name else "Desktop QA")

    @Slot()
    def _on_ready(self) -> None:
        tab = self.sender()
        if isinstance(tab, DocumentTab):
            if Path(tab.source) == paths_module.resources() / "sample.pdf":
                tab.panel.set_examples(SAMPLE_QUESTIONS)
            self._on_title()
            if tab is self.tab and not tab.panel.field.hasFocus():
                tab.view.setFocus()
            self.documentReady.emit(tab)
            # The first document is on the screen: now there is time to load the model.
            self.services.asker.warm()
            self._session.changed()
            self._recent.show()

    @Slot(str)
    def _on_asked(self, _question: str) -> None:
        panel = self.sender()
        for tab in self.tabs.documents:
            if tab.panel is not panel:
                # There is one worker: the question of another tab has been replaced in it.
                tab.asking.cancel()

    @Slot()
    def _on_close_wanted(self) -> None:
        tab = self.sender()
        if isinstance(tab, DocumentTab):
            self.tabs.close_page(tab)

    @Slot(int)
    def _on_page_wanted(self, page: int) -> None:
        if self.tab is not None:
            self.tab.view.go_to_page(page)
            self.tab.view.setFocus()

    @Slot(float)
    def _on_zoom_wanted(self, zoom: float) -> None:
        if self.tab is not None:
            self.tab.view.set_zoom(zoom)
            self.tab.view.setFocus()

    @Slot(int, int)
    def _on_panels(self, side: int, ask: int) -> None:
        self.services.settings.change(side_width=side, ask_width=ask)

    # -- settings, history, trouble

    @Slot(object, object)
    def _on_settings(self, before: Settings, now: Settings) -> None:
        self._apply(now)
        self.services.asker.configure(now)
        if before.history != now.history:
            self._recent.show()

    def _apply(self, settings: Settings) -> None:
        for name in ("side_bar", "ask_panel", "menu_bar"):
            self.actions_[name].setChecked(getattr(settings, name))
        self.menuBar().setVisible(settings.menu_bar or MENU_BAR_IS_NATIVE)

    @Slot()
    def _on_cleared(self) -> None:
        self._recent.show()
        for tab in self.tabs.documents:
            tab.panel.set_history(())

    def tell(self, name: str, kind: Any, text: str) -> None:
        """Say something in the tab in front."""
        if self.tab is not None:
            self.tab.bars.show_message(name, kind, text)
        else:
            self._status_line().showMessage(text, 15000)

    def _status_line(self) -> QStatusBar:
        """The line below a start page, which takes room only while it says something."""
        line = self.findChild(QStatusBar)
        if line is None:
            line = self.statusBar()
            line.setSizeGripEnabled(False)
            line.messageChanged.connect(self._on_said)
        return line

    @Slot(str)
    def _on_said(self, text: str) -> None:
        self._status_line().setVisible(bool(text))

    @Slot(object)
    def _on_unsaved(self, error: object) -> None:
        self.tell("unsaved", "warning", in_words(error))

    @Slot(object)
    def _on_no_model(self, error: object) -> None:
        self.tell("model", "error", in_words(error))

    @Slot(object, object)
    def _on_crash(self, _docs: object, message: object) -> None:
        self.tell("crash", "warning", in_words(message))

    # -- the window itself

    def toggle_presentation(self) -> None:
        """Page by page on the whole screen, and back."""
        if self._presentation is None and self.tab is not None and self.tab.has_document:
            self._presentation = Presentation(self.tab)
            if not self.isFullScreen():
                self.toggle_full_screen()
            self.tab.view.fit_page()
        elif self._presentation is not None:
            self.toggle_full_screen()  # which ends it

    def _end_presentation(self) -> None:
        presentation, self._presentation = self._presentation, None
        if presentation is not None and presentation.tab in self.tabs.documents:
            presentation.end()

    def toggle_full_screen(self) -> None:
        """Only the document, and back; the header stays away until then."""
        if self.isFullScreen():
            self._end_presentation()
        full = self._placement.toggle_full_screen()
        self.header.setVisible(not full)
        self.actions_["full_screen"].setChecked(full)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that nothing inside took; the rule is written at ``DocumentView.escape``."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.isFullScreen():
            self.toggle_full_screen()
        else:
            self.focus_page()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()
            self.drop_hint.resize(self.size())
            self.drop_hint.show()
            self.drop_hint.raise_()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self.drop_hint.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.drop_hint.hide()
        event.acceptProposedAction()
        self.commands.take(event.mimeData())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "actions_"):
            self.actions_.draw_icons()
            self.tabs.draw_icons()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._session.close()
        self._closed = True
        self._placement.close()
        self.services.asker.cancel()
        while len(self.tabs):
            self.tabs.close_at(0)
        self.closing.emit()
        super().closeEvent(event)

    def use_settings(self, **changes: Any) -> None:
        """Change settings."""
        self.services.settings.change(**changes)

    def settings(self) -> Settings:
        """The settings in use."""
        return replace(self.services.settings.value)
