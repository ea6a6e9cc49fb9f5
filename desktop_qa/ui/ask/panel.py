# SPDX-License-Identifier: AGPL-3.0-or-later
"""The panel beside the document: the question, how to ask it, how far the reading is, and the answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from desktop_qa.session.document_session import Changed, Phase
from desktop_qa.ui.ask import wording
from desktop_qa.ui.ask.answer_list import AnswerList, AnswerModel, Roles
from desktop_qa.ui.ask.hint import AskHint
from desktop_qa.ui.ask.options import AskOptionsRow
from desktop_qa.ui.ask.question_field import QuestionField
from desktop_qa.ui.ask.state import AskState, flat_button
from desktop_qa.ui.toolkit import icons, theme
from desktop_qa.ui.toolkit.plain_text import Label
from desktop_qa.ui.toolkit.wording import in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_qa.answers.reply import Reply
    from desktop_qa.session.document_session import DocumentSession
    from desktop_qa.storage.settings import Settings
    from desktop_qa.ui.toolkit.actions import Actions

SHOWN_BEFORE = 8


class AskPanel(QWidget):
    """Shows the question of a session. It asks nobody itself: ``asked`` and ``cancelled`` say what is wanted."""

    BUTTONS: tuple[str, ...] = ("previous_answer", "next_answer", "copy_answer", "save_highlights", "export_answers")
    """Commands for the answers, beside the words on how the question stands."""

    asked = Signal(str)
    cancelled = Signal()
    readAllWanted = Signal()
    """What a quick answer left out is to be read."""
    activated = Signal(int)
    """The answer of this rank was clicked, or Enter was pressed on it."""
    optionsChanged = Signal(dict)
    """Changed values of the settings."""

    def __init__(
        self, actions: Actions, settings: Settings, session: DocumentSession, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("askPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Ask"))
        self._actions = actions
        self._session = session
        self._showing = False
        self._examples: tuple[str, ...] = ()

        self.title = Label(self.tr("Ask this document"))
        self.title.setFont(theme.scaled(self.font(), 1.12, bold=True))
        self.field = QuestionField()
        self.field.setPlaceholderText(self.tr("Who, when, where, how many …?"))
        self.field.setAccessibleName(self.tr("Question"))
        self.field.setAccessibleDescription(
            self.tr("Type a question in plain words and press Enter. Escape stops the reading.")
        )
        self.title.setBuddy(self.field)
        self.field.returnPressed.connect(self._on_return)
        self.send = flat_button(self)
        self.send.clicked.connect(self._on_send)
        self.options = AskOptionsRow(settings)
        self.options.changed.connect(self.optionsChanged)
        self.options.scopeChanged.connect(session.set_scope)

        self.state = AskState()
        self.state.progress.setAccessibleName(self.tr("Reading"))
        self.state.read_all.clicked.connect(self.readAllWanted)
        self.state.add_buttons([actions[name] for name in self.BUTTONS])
        self.model = AnswerModel(self)
        self.list = AnswerList(self.model)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.clicked.connect(self._on_clicked)
        self.list.activated.connect(self._on_clicked)
        self.list.customContextMenuRequested.connect(self._on_menu)
        self.hint = AskHint()
        self.hint.chosen.connect(self.ask)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.hint)
        self.pages.addWidget(self.list)

        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        row.addWidget(self.send, 0, Qt.AlignmentFlag.AlignTop)
        top = QVBoxLayout()
        top.setContentsMargins(14, 14, 14, 4)
        top.setSpacing(8)
        top.addWidget(self.title)
        top.addLayout(row)
        top.addWidget(self.options)
        top.addWidget(self.state)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self.pages, 1)
        session.observe(self._on_session)
        self._show_state()

    # -- what it shows

    def draw_icons(self) -> None:
        """Draw the icons in the colours of the present palette."""
        self.send.setIcon(icons.icon("stop" if self._session.running else "send"))
        self.send.setToolTip(self.tr("Stop reading (Esc)") if self._session.running else self.tr("Ask (Enter)"))
        self.send.setAccessibleName(self.tr("Stop reading") if self._session.running else self.tr("Ask"))

    def set_history(self, own: Sequence[str]) -> None:
        """Earlier questions of this document: those of others are no help here."""
        self.field.set_words(list(dict.fromkeys(own)))
        self.hint.show_questions(
            own[:SHOWN_BEFORE] or self._examples,
            self.tr("Asked before") if own else self.tr("Questions to try"),
        )

    def set_examples(self, examples: Sequence[str]) -> None:
        """Questions to offer while nothing was asked."""
        self._examples = tuple(examples)
        self.set_history(())

    def _on_session(self, changed: Changed) -> None:
        if changed & Changed.QUESTION:
            self._show_question()
        if changed & Changed.SCOPE:
            self.options.set_scope(self._session.scope)
        if changed & (Changed.ANSWERS | Changed.CURRENT):
            self._show_answers()
        if changed & (Changed.ANSWERS | Changed.STATE):
            self._show_state()

    def _show_question(self) -> None:
        question = self._session.question
        self.pages.setCurrentWidget(self.list if question else self.hint)
        if question and question != self.field.text():
            self.field.setText(question)
        if question and not self.field.hasFocus():
            self.field.show_beginning()

    def _show_answers(self) -> None:
        self._showing = True
        try:
            self.model.show(self._session.answers)
            current = self._session.current
            row = self._session.answers.index(current) if current is not None else -1
            index = self.model.index(row) if row >= 0 else QModelIndex()
            self.list.setCurrentIndex(index)
            if row >= 0:
                self.list.scrollTo(index)
        finally:
            self._showing = False
        self.state.show_buttons(visible=bool(self._session.answers))

    # -- how the question stands

    def wait(self, text: str) -> None:
        """Say how far that is which the question waits for."""
        if self._session.phase is Phase.WAITING:
            self.state.say(text)

    def _show_state(self) -> None:
        session, reply = self._session, self._session.reply
        self.state.progress.setVisible(session.running)
        self.state.read_all.setVisible(session.unread)
        self.draw_icons()
        if session.phase is Phase.NONE:
            self.state.say("")
        elif session.phase is Phase.WAITING:
            self.state.show_progress(0, 0)
            self.state.say(self.tr("Waiting for the document’s text …"))
        elif session.phase is Phase.READING and reply is None:
            self.state.show_progress(0, 0)
            self.state.say(self.tr("Getting ready …"))
        elif session.phase is Phase.READING and reply is not None:
            self.state.show_progress(reply.windows, max(reply.total, 1))
            self.state.say(
                self.tr("Reading {done} of {total}. Esc stops.").format(done=reply.windows, total=reply.total)
            )
        elif session.phase is Phase.STOPPED:
            self.state.say(self.tr("Stopped"), self.tr("These are the best answers so far.") if reply else "")
        elif session.phase is Phase.FAILED:
            self.state.say("", session.failure)
            self.state.announce(session.failure)
        elif reply is not None:
            self.show_outcome(reply)

    def show_outcome(self, reply: Reply) -> None:
        """Say how many answers there are, or that there is none."""
        seconds = f"{reply.seconds:.1f}"
        said = [in_words(notice) for notice in reply.notices]
        count = sum(answer.above for answer in reply.answers)
        if count:
            if not reply.complete:
                said.append(wording.covered(reply, self._session.asked_scope))
            self.state.say(
                self.tr("Answers: {count} · {seconds} s").format(count=count, seconds=seconds), " ".join(said)
            )
            best = reply.answers[0]
            self.state.announce(
                self.tr("Answers: {count}. Best: {text}, page {page}, confidence {confidence} percent").format(
                    count=count, text=best.text, page=best.page_name, confidence=round(100 * best.confidence)
                )
            )
            return
        said.append(wording.no_answer(reply, self._session.asked_scope))
        self.state.say(self.tr("No answer · {seconds} s").format(seconds=seconds), " ".join(said))
        self.state.announce(said[-1])

    # -- what a person does

    @Slot(str)
    def ask(self, question: str) -> None:
        """Ask this question as if it were typed."""
        self.field.setText(question)
        self._on_return()

    def focus_question(self) -> None:
        """Put the cursor into the question, with its text selected."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.draw_icons()

    @Slot()
    def _on_return(self) -> None:
        question = " ".join(self.field.text().split())
        self.field.hide_offers()
        if not question:
            self.state.say("", self.tr("Type a question first."))
            return
        self.asked.emit(question)

    @Slot()
    def _on_send(self) -> None:
        if self._session.running:
            self.cancelled.emit()
        else:
            self._on_return()

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        answer = current.data(Roles.ANSWER)
        if answer is not None and not self._showing:
            self._session.choose(answer.rank)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        answer = index.data(Roles.ANSWER)
        if answer is not None:
            self._session.choose(answer.rank)
            self.activated.emit(answer.rank)

    @Slot(QPoint)
    def _on_menu(self, point: QPoint) -> None:
        if self.list.answer_at(point) is None:
            return
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.list.viewport().mapToGlobal(point))

    def menu(self) -> QMenu:
        """What can be done with an answer."""
        menu = QMenu(self)
        for name in ("copy_answer", "keep_answer", "save_highlights", "export_answers"):
            menu.addAction(self._actions[name])
        return menu
