# SPDX-License-Identifier: AGPL-3.0-or-later
"""The panel beside the document: the question, how to ask it, how far the reading is, and the answers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QStackedWidget, QVBoxLayout, QWidget

from desktop_qa.ui.ask.answer_list import AnswerList, AnswerModel, Roles
from desktop_qa.ui.ask.hint import AskHint
from desktop_qa.ui.ask.options import AskOptionsRow
from desktop_qa.ui.ask.question_field import QuestionField
from desktop_qa.ui.ask.state import AskState, flat_button
from desktop_qa.ui.toolkit import icons, theme
from desktop_qa.ui.toolkit.wording import in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_qa.answers.export import PlacedAnswer, Reply
    from desktop_qa.storage.settings import Settings
    from desktop_qa.ui.services.asking import Step
    from desktop_qa.ui.toolkit.actions import Actions

SHOWN_BEFORE = 8
BUTTONS = ("previous_answer", "next_answer", "copy_answer", "save_highlights", "export_answers")


class AskPanel(QWidget):
    """Shows one question of one document. It asks nobody itself: ``asked`` and ``cancelled`` say what is wanted."""

    asked = Signal(str)
    cancelled = Signal()
    currentChanged = Signal(int)
    """The person went to the answer of this rank."""
    activated = Signal(int)
    """The person chose the answer of this rank, perhaps once more."""
    optionsChanged = Signal(dict)
    """Changed values of the settings."""

    def __init__(self, actions: Actions, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("askPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Ask"))
        self._actions = actions
        self._reply: Reply | None = None
        self._running = False
        self._chosen = False
        self._showing = False
        self._examples: tuple[str, ...] = ()

        label = QLabel(self.tr("Ask this document"))
        label.setFont(theme.scaled(self.font(), 1.12, bold=True))
        self.field = QuestionField()
        self.field.setPlaceholderText(self.tr("Who, when, where, how many …?"))
        self.field.setAccessibleName(self.tr("Question"))
        self.field.setAccessibleDescription(
            self.tr("Type a question in plain words and press Enter. Escape stops the reading.")
        )
        label.setBuddy(self.field)
        self.field.returnPressed.connect(self._on_return)
        self.send = flat_button(self)
        self.send.clicked.connect(self._on_send)
        self.options = AskOptionsRow(settings)
        self.options.changed.connect(self.optionsChanged)

        self.state = AskState()
        self.state.progress.setAccessibleName(self.tr("Reading"))
        self.state.add_buttons([actions[name] for name in BUTTONS])
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
        row.addWidget(self.send)
        top = QVBoxLayout()
        top.setContentsMargins(14, 14, 14, 4)
        top.setSpacing(8)
        top.addWidget(label)
        top.addLayout(row)
        top.addWidget(self.options)
        top.addWidget(self.state)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self.pages, 1)
        self.clear()
        self.draw_icons()

    # -- what it shows

    @property
    def reply(self) -> Reply | None:
        """The question shown and its answers so far."""
        return self._reply

    @property
    def running(self) -> bool:
        """Whether the question is being answered."""
        return self._running

    def draw_icons(self) -> None:
        """Draw the icons in the colours of the present palette."""
        self.send.setIcon(icons.icon("stop" if self._running else "send"))
        self.send.setToolTip(self.tr("Stop reading (Esc)") if self._running else self.tr("Ask (Enter)"))
        self.send.setAccessibleName(self.tr("Stop reading") if self._running else self.tr("Ask"))

    def set_history(self, own: Sequence[str], others: Sequence[str] = ()) -> None:
        """Earlier questions: of this document, and of all others for completion."""
        self.field.set_words(list(dict.fromkeys((*own, *others))))
        self.hint.show_questions(
            own[:SHOWN_BEFORE] or self._examples,
            self.tr("Asked before") if own else self.tr("Questions to try"),
        )

    def set_examples(self, examples: Sequence[str]) -> None:
        """Questions to offer while nothing was asked."""
        self._examples = tuple(examples)
        self.set_history(())

    def clear(self) -> None:
        """Nothing was asked."""
        self._reply = None
        self._set_running(running=False)
        self.model.show(())
        self.pages.setCurrentWidget(self.hint)
        self.state.say("")
        self.state.show_buttons(visible=False)

    def start(self, question: str) -> None:
        """A question begins; the answers of the one before are gone at once."""
        self._reply = None
        self._chosen = False
        self.model.show(())
        self.list.clearSelection()
        self.field.setText(question)
        if not self.field.hasFocus():
            self.field.setCursorPosition(0)
        self.state.show_progress(0, 0)
        self.state.say(self.tr("Getting ready …"))
        self._set_running(running=True)
        self.state.show_buttons(visible=False)
        self.pages.setCurrentWidget(self.list)

    def wait(self, text: str) -> None:
        """The question waits for something."""
        self.state.say(text)

    @property
    def chosen(self) -> bool:
        """Whether the person has picked an answer of this question."""
        return self._chosen

    def show_step(self, step: Step) -> None:
        """Answers so far."""
        self._showing = True
        try:
            self._show(step)
        finally:
            self._showing = False

    def _show(self, step: Step) -> None:
        self._reply = step.reply
        # What the person has chosen stays current wherever it moves to; else the best is.
        chosen = self.current() if self._chosen else None
        self.model.show(step.reply.answers)
        # Its borders may be others by now.
        stays = [one.rank for one in step.reply.answers if chosen and one.start < chosen.end and chosen.start < one.end]
        if step.reply.answers:
            self.select(stays[0] if stays else step.reply.answers[0].rank)
        self.state.show_progress(step.done, max(step.total, 1))
        self.state.show_buttons(visible=bool(step.reply.answers))
        if not step.finished:
            self.state.say(self.tr("Reading {done} of {total}. Esc stops.").format(done=step.done, total=step.total))

    def show_again(self, answers: tuple[PlacedAnswer, ...]) -> None:
        """The same answers at other places of a document that was laid out anew."""
        if self._reply is not None:
            self._reply = replace(self._reply, answers=answers)
            self.model.show(answers)

    def finish(self, step: Step | None) -> None:
        """The question is answered as far as it will be."""
        self._set_running(running=False)
        if step is None:
            self.state.say("", self.tr("The document has no text to read."))
            return
        self.show_step(step)
        reply = step.reply
        seconds = f"{reply.seconds:.1f}"
        if reply.found:
            count = sum(answer.above for answer in reply.answers)
            self.state.say(
                self.tr("Answers: {count} · {seconds} s").format(count=count, seconds=seconds),
                " ".join(map(in_words, step.notices)),
            )
            best = reply.answers[0]
            self.state.announce(
                self.tr("Answers: {count}. Best: {text}, page {page}, confidence {confidence} percent").format(
                    count=count, text=best.text, page=best.page_name, confidence=round(100 * best.confidence)
                )
            )
            return
        why = (
            self.tr("The document does not seem to answer this. The closest passages are shown in grey.")
            if reply.answers
            else self.tr("Nothing that could answer this was found here. Ask in other words, or of the whole document.")
        )
        self.state.say(self.tr("No answer · {seconds} s").format(seconds=seconds), why)
        self.state.announce(why)

    def stop(self) -> None:
        """The person stopped it; what was found stays."""
        self._set_running(running=False)
        self.state.say(self.tr("Stopped"), self.tr("These are the best answers so far.") if self.model.answers else "")

    def fail(self, message: str) -> None:
        """It could not be answered."""
        self._set_running(running=False)
        self.state.say("", message)
        self.state.announce(message)

    # -- the current answer

    def current(self) -> PlacedAnswer | None:
        """The answer that the person is at."""
        found: PlacedAnswer | None = self.list.currentIndex().data(Roles.ANSWER)
        return found

    def select(self, rank: int) -> None:
        """Make the answer of this rank the current one."""
        for row, answer in enumerate(self.model.answers):
            if answer.rank == rank:
                index = self.model.index(row)
                self.list.setCurrentIndex(index)
                self.list.scrollTo(index)
                return

    def step(self, by: int) -> None:
        """Go to the next or previous answer, around the ends."""
        count = len(self.model.answers)
        if not count:
            return
        row = self.list.currentIndex().row()
        row = (row + by) % count if row >= 0 else (0 if by > 0 else count - 1)
        self.select(self.model.answers[row].rank)

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
        popup = self.field.completer().popup()
        if popup is not None:
            popup.hide()
        if not question:
            self.state.say("", self.tr("Type a question first."))
            return
        self.asked.emit(question)

    @Slot()
    def _on_send(self) -> None:
        if self._running:
            self.cancelled.emit()
        else:
            self._on_return()

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        answer = current.data(Roles.ANSWER)
        if not self._showing and answer is not None:
            self._chosen = True
            self.currentChanged.emit(answer.rank)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        answer = index.data(Roles.ANSWER)
        if answer is not None:
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
        for name in ("copy_answer", "save_highlights", "export_answers"):
            menu.addAction(self._actions[name])
        return menu

    def _set_running(self, *, running: bool) -> None:
        self._running = running
        self.state.progress.setVisible(running)
        self.draw_icons()
