# SPDX-License-Identifier: AGPL-3.0-or-later
"""One tab: a document that is being opened, could not be opened, or is being read and asked."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_qa.session.document_session import DocumentSession
from desktop_qa.ui.ask.panel import AskPanel
from desktop_qa.ui.reader.document_view import DocumentView
from desktop_qa.ui.reader.navigation.zoom import Position
from desktop_qa.ui.reader.panes.sidebar import SideBar
from desktop_qa.ui.services.watching import FileWatch
from desktop_qa.ui.tab.asking import TabAsking
from desktop_qa.ui.tab.exporting import Exporter
from desktop_qa.ui.tab.meaning import TabMeaning
from desktop_qa.ui.tab.memory import TabMemory
from desktop_qa.ui.tab.notebook import TabNotebook
from desktop_qa.ui.tab.notes import TabNotes
from desktop_qa.ui.tab.opening import Opener, is_address, short_name
from desktop_qa.ui.tab.panels import TabPanels
from desktop_qa.ui.tab.printing import TabPrinting
from desktop_qa.ui.tab.scans import Scans
from desktop_qa.ui.tab.text import TabText, same_place
from desktop_qa.ui.toolkit import icons
from desktop_qa.ui.toolkit.message_bar import MessageBars
from desktop_qa.ui.toolkit.placeholder import Placeholder
from desktop_qa.ui.toolkit.plain_text import Label
from desktop_qa.ui.toolkit.wording import in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_qa.answers.reply import Reply
    from desktop_qa.documents.contracts import ReadingText
    from desktop_qa.documents.model import DocumentInfo, LayoutOptions
    from desktop_qa.documents.source import Source
    from desktop_qa.session.document_session import Scope, Subject
    from desktop_qa.storage.settings import Settings
    from desktop_qa.ui.services.services import Services
    from desktop_qa.ui.toolkit.actions import Actions


class DocumentTab(QWidget):
    """Holds the parts together; what each does is in its own module."""

    titleChanged = Signal()
    stateChanged = Signal()
    """What is possible may have changed: a document is there, its text, answers, a selection."""
    outsideWanted = Signal(str)
    """A link leads out of the program."""
    openWanted = Signal()
    closeWanted = Signal()
    addressFailed = Signal(str, str)
    """What was typed as an address could not be loaded, and why."""
    ready = Signal()
    """The document is shown; its text may still be read."""

    placeWanted = Signal(object, int, str)
    """An answer that stands in another document is to be shown: the ``Reply``, its rank, and what was asked."""

    def __init__(
        self,
        services: Services,
        actions: Actions,
        subjects: Callable[[], Sequence[Subject]] = lambda: (),
        parent: QWidget | None = None,
    ) -> None:
        """``subjects`` gives all documents that are open."""
        super().__init__(parent)
        self._services = services
        self._actions = actions
        self.session = DocumentSession()
        self.source = ""
        self.pasted: Source | None = None
        self.error = ""
        self._question = ""
        self._adopted: tuple[Reply, int, Scope] | None = None
        self._position: Position | None = None
        self._info_waiting: DocumentInfo | None = None
        self._closed = False
        self._planned = False
        self._typed = ""
        settings = services.settings.value

        self.opener = Opener(services.host, services, self)
        self.opener.opened.connect(self._on_opened)
        self.opener.failed.connect(self._on_failed)
        self.opener.fetching.connect(self._on_fetching)
        self.opener.moved.connect(self._on_moved)
        self.memory = TabMemory(services, self)
        self.memory.recalled.connect(self._on_recalled)
        self.text = TabText(services.host, self)
        self.text.arrived.connect(self._on_text)
        self.text.laidOut.connect(self._on_reflowed)
        self.text.failed.connect(self._on_no_text)
        self.bars = MessageBars()
        self.view = DocumentView(self.session)
        self.side_bar = SideBar(self.view)
        self.side_bar.add_command(actions["library"])
        self.panel = AskPanel(actions, settings, self.session)
        self.asking = TabAsking(services, self.session, self.panel, self.view, subjects, self)
        self.panel.activated.connect(self._on_activated)
        self.exporter = Exporter(services, self.session, self.bars, self)
        self.notes = TabNotes(services, self.view, self.side_bar, self.bars, self)
        self.notes.paneWanted.connect(self._show_side_bar)
        self.meaning = TabMeaning(services, self.session, self.view, self.side_bar, self)
        self.meaning.paneWanted.connect(self._show_side_bar)
        self.notebook = TabNotebook(services, self.session, self.asking, self.bars, self)
        self.scan = Scans(services, self.bars, self.view, self)
        self.scan.started.connect(self.session.expect_text)
        self.scan.grew.connect(self._on_text_grew)
        self.scan.copyWanted.connect(self.exporter.ask_where_to_save_searchable)
        self.opening = Label()
        self.opening.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.opening.setProperty("look", "quiet")
        self.opening.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.failure = Placeholder("error")
        self.failure.add_button(self.tr("&Try again"), self.reload, primary=True)
        self.failure.add_button(self.tr("&Open another file…"), self.openWanted.emit)
        self.failure.add_button(self.tr("&Close the tab"), self.closeWanted.emit)
        self.panels = TabPanels(self.side_bar, self.view, self.panel, settings)
        self.stack = QStackedWidget()
        for page in (self.opening, self.failure, self.panels):
            self.stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bars)
        column.addWidget(self.stack, 1)

        self.watch: FileWatch | None = None
        self.printing = TabPrinting(services, self.bars, self)
        self.view.linkActivated.connect(self._on_link)
        for changed in (self.view.selectionChanged, self.view.historyChanged, self.view.pageChanged):
            changed.connect(self._on_view_changed)
        self.asking.changed.connect(self.stateChanged)
        self.panel.optionsChanged.connect(self._on_options)
        services.settings.changed.connect(self._on_settings)
        services.pagesDone.connect(self._on_text_progress)
        services.crashed.connect(self._on_crash)
        self._colour(settings)
        self.view.set_motion(settings.motion)
        names = ("highlight", "note", "question", "scope_selection", "find", "find_similar")
        self.view.context_actions = [actions[name] for name in names]
        self.show_panels(settings)
        self._draw_icons()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "view"):
            self._draw_icons()

    def _draw_icons(self) -> None:
        self.view.find_bar.set_icons(icons.icon("up"), icons.icon("down"), icons.icon("close"))

    def take_focus(self) -> None:
        """Give the keys to what the tab shows: the pages, or the first thing to do about a failure."""
        if self.stack.currentWidget() is self.panels:
            self.view.setFocus()
        elif self.stack.currentWidget() is self.failure:
            self.failure.take_focus()
        else:
            self.opening.setFocus()

    # -- opening and closing

    @property
    def name(self) -> str:
        """The title of the document, or the name of its file."""
        title = self.info.title.strip() if self.info else ""
        return title or short_name(self.source)

    @property
    def info(self) -> DocumentInfo | None:
        """The facts of the document, None while it is not shown."""
        return self.session.info

    @property
    def has_document(self) -> bool:
        """Whether a document is shown."""
        return self.info is not None

    def open(
        self,
        source: str,
        *,
        pasted: Source | None = None,
        position: Position | None = None,
        question: str = "",
        typed: str = "",
        kept: bool = False,
    ) -> None:
        """Open a file, an address or pasted text, at a position, and ask a question when given.

        ``typed`` is what was typed for an address; see `Opener.open` for it and ``kept``.
        """
        self._typed = typed
        self.source, self.pasted, self._position, self._question = source, pasted, position, question
        self.error = ""
        self._planned = False
        self.opening.setText(self.tr("Opening “{name}” …").format(name=short_name(source)))
        self.stack.setCurrentWidget(self.opening)
        if position is None:
            self.memory.recall(source)
        else:
            self.memory.forgo()
        self.opener.open(source, self._layout(), pasted, typed=bool(typed) and "://" not in typed, kept=kept)
        self.titleChanged.emit()

    def adopt(self, reply: Reply, rank: int, scope: Scope) -> None:
        """Show an answer of several documents that stands in this one, as soon as its text is there."""
        if self.session.subject is None:
            self._adopted = reply, rank, scope
            return
        self._adopted = None
        self.session.adopt(reply, rank, scope)
        if self.session.outdated:
            # The document is another one by now, or laid out differently: its text is asked, not searched for words.
            self.asking.ask(reply.question)

    @Slot(int)
    def _on_activated(self, _rank: int) -> None:
        answer, reply = self.session.current, self.session.reply
        if answer is not None and reply is not None and not self.session.here(answer):
            self.placeWanted.emit(reply, answer.rank, self.session.asked_scope)

    def plan(self, source: str, position: Position | None, pasted: Source | None = None) -> None:
        """Open this when the tab is first looked at."""
        self.source, self.pasted, self._position = source, pasted, position
        self._planned = True
        self.titleChanged.emit()

    def wake(self) -> None:
        """The tab is looked at: open what was planned."""
        if self._planned:
            # A page of the last time is shown as it was: nothing is loaded unasked.
            self.open(self.source, pasted=self.pasted, position=self._position, kept=True)

    @Slot()
    def reload(self) -> None:
        """Open the source again, at the place where it is now."""
        if not self.source:
            return
        position = self.view.position() if self.info is not None else self._position
        self._let_go()
        self.open(self.source, pasted=self.pasted, position=position)

    def shut(self) -> None:
        """Give everything back; the tab is gone after this."""
        self._closed = True
        self.notes.set_document(None)
        self.remember_place()
        self.opener.cancel()
        self.text.cancel()
        self._adopted = None
        self.asking.close()
        self.meaning.cancel()
        self.scan.cancel()
        self.printing.cancel()
        self._let_go()
        self.side_bar.stop()
        self.view.shut()

    def remember_place(self) -> None:
        """Keep where the document is now for the next time."""
        if self.info is not None:
            self.memory.remember_place(self.info, self.view.position())

    def place(self) -> dict[str, Any]:
        """Where the document is now, as JSON values."""
        return asdict(self.view.position()) if self.info is not None else asdict(self._position or Position())

    def _let_go(self) -> None:
        if self.watch is not None:
            self.watch.close()
            self.watch.deleteLater()
            self.watch = None
        waiting, self._info_waiting = self._info_waiting, None
        if waiting is not None:  # it was opened, and the history has not said yet where it was left
            self._services.host.close_doc(waiting.doc)
        if self.info is not None:
            self._services.host.close_doc(self.info.doc)
            self.session.set_document(None)

    @Slot(str)
    def _on_moved(self, address: str) -> None:
        self.source = address
        self.titleChanged.emit()

    @Slot()
    def _on_fetching(self) -> None:
        self.opening.setText(self.tr("Loading {address} …").format(address=self.source))

    @Slot()
    def _on_recalled(self) -> None:
        info, self._info_waiting = self._info_waiting, None
        if info is not None:
            self._show(info)

    @Slot(object)
    def _on_opened(self, info: DocumentInfo) -> None:
        if self._closed:
            self._services.host.close_doc(info.doc)
        elif self.memory.asking:
            self._info_waiting = info
        else:
            self._show(info)

    def _show(self, info: DocumentInfo) -> None:
        self.session.set_document(info)
        position = self._position or self.memory.take_position()
        if position is not None and position.page >= len(info.pages):
            position = None
        self._position = None
        self.stack.setCurrentWidget(self.panels)
        self.view.set_document(self._services.host, info, position)
        self.side_bar.set_document(info)
        self.notes.set_document(info, self.name)
        self.scan.set_document(info)
        self._watch_file()
        if info.notice:
            self.bars.show_message("notice", "warning", in_words(info.notice))
        if self.pasted is None:
            self.memory.remember_document(info, self.source, self.name)
        self.text.read(info)
        self.titleChanged.emit()
        self.stateChanged.emit()
        self.ready.emit()
        question, self._question = self._question, ""
        if question:
            self.panel.ask(question)

    @Slot(str)
    def _on_failed(self, reason: str) -> None:
        self.error = reason
        if self._typed:
            self.addressFailed.emit(self._typed, reason)
            return
        self.failure.show_text(self.tr("“{name}” could not be opened").format(name=short_name(self.source)), reason)
        self.stack.setCurrentWidget(self.failure)
        if self.isVisible():
            self.take_focus()
        self.titleChanged.emit()
        self.stateChanged.emit()

    # -- the reading text

    @Slot(object)
    def _on_text(self, text: ReadingText) -> None:
        if text.text and not text.text.isspace():
            self.session.set_text(text)
            self.notes.set_text(text)
            if self._adopted is not None:
                self.adopt(*self._adopted)
        elif not self.scan.running:
            self.session.set_no_text(self.tr("The document has no text to read."))
        self.scan.set_text(text)
        self.stateChanged.emit()

    @Slot(object)
    def _on_no_text(self, error: object) -> None:
        reason = in_words(error)
        self.session.set_no_text(reason)
        bar = self.bars.show_message("text", "error", reason)
        bar.add_button(self.tr("Try again"), self.reload)

    @Slot(int, int, int)
    def _on_text_progress(self, doc: int, done: int, total: int) -> None:
        if self.info is not None and doc == self.info.doc and total:
            self.panel.wait(self.tr("Reading the document: page {done} of {total}").format(done=done, total=total))

    @Slot()
    def _on_text_grew(self) -> None:
        """More pages have been recognised."""
        if self.info is not None:
            self.text.read(self.info)

    # -- changes from outside

    def _watch_file(self) -> None:
        if self.watch is None and self.pasted is None and not is_address(self.source):
            self.watch = FileWatch(Path(self.source).absolute(), self._services.background, self)
            self.watch.changed.connect(self._on_file_changed)

    @Slot()
    def _on_file_changed(self) -> None:
        self.reload()
        self.bars.show_message("changed", "info", self.tr("The file has changed on the disk and was loaded again."))

    @Slot(object, object)
    def _on_crash(self, _docs: object, _message: object) -> None:
        # Whatever was under way is asked for again; the host opens the document anew by itself.
        if self.info is not None and self.view.text_map is None:
            self.text.read(self.info)

    @Slot(object, object)
    def _on_settings(self, before: Settings, now: Settings) -> None:
        self.panel.options.set_values(now)
        self._colour(now)
        self.view.set_motion(now.motion)
        self.show_panels(now)
        same = (before.reading_font, before.reading_size) == (now.reading_font, now.reading_size)
        if not same and self.info is not None and self.info.reflowable:
            self.text.lay_out(self.info, self._layout())

    @Slot(object)
    def _on_reflowed(self, info: DocumentInfo) -> None:
        if self.info is None:
            return
        position = same_place(self.view.position(), self.info, info)
        self.view.set_document(self._services.host, info, position)
        self.side_bar.set_document(info)
        self.text.read(info)

    def _layout(self) -> LayoutOptions:
        from desktop_qa.documents.model import LayoutOptions

        settings = self._services.settings.value
        return LayoutOptions(font=settings.reading_font, size=settings.reading_size)

    def print(self) -> None:
        """Ask how to print, and print in the background."""
        if self.info is not None:
            self.printing.ask(self.info, self.view.current_page)

    # -- panels

    def _colour(self, settings: Settings) -> None:
        self.view.set_page_colours(settings.page_colours)
        self.side_bar.set_page_colours(self.view.page_colours)

    def show_panels(self, settings: Settings) -> None:
        """Show or fold the side bar and the ask panel, as wide as they were left; the document keeps its room."""
        self.panels.arrange(settings, self.width())

    @Slot()
    def _show_side_bar(self) -> None:
        self._services.settings.change(side_bar=True)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.show_panels(self._services.settings.value)

    @Slot(object)
    def _on_link(self, link: Any) -> None:
        if link.uri:
            self.outsideWanted.emit(link.uri)

    @Slot()
    def _on_view_changed(self) -> None:
        self.panel.options.allow("selection", allowed=self.view.selection() is not None)
        self.stateChanged.emit()

    @Slot(dict)
    def _on_options(self, changes: dict[str, Any]) -> None:
        self._services.settings.change(**changes)
