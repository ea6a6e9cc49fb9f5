# SPDX-License-Identifier: AGPL-3.0-or-later
"""The ask panel and its list: what they show, what they say aloud, what they ask for."""

from __future__ import annotations

from dataclasses import replace

import pytest
from fakes import FakeTextMap
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QWidget

from desktop_qa.answers.reply import PlacedAnswer, Reply
from desktop_qa.documents.model import DocumentInfo
from desktop_qa.session.document_session import DocumentSession
from desktop_qa.storage.settings import Settings
from desktop_qa.ui.ask.answer_card import sentence_of
from desktop_qa.ui.ask.answer_list import Roles
from desktop_qa.ui.ask.panel import AskPanel
from desktop_qa.ui.toolkit.actions import COMMANDS, Actions

CONTEXT = "The reading room was built in 1912 by Ada Brandt."
FIRST = PlacedAnswer(1, "Ada Brandt", 1, 138, 148, 9.0, 0.86, CONTEXT, 100)
SECOND = replace(FIRST, rank=2, text="1912", start=130, end=134, confidence=0.41, alternatives=("in 1912",))
WEAK = replace(FIRST, rank=3, text="room", start=112, end=116, confidence=0.1, above=False)


def reply(*answers, done=1, total=4, finished=False):
    return Reply("Who?", "/tmp/a.pdf", "A", "fake", 0.7, done, tuple(answers), 0.1, total, finished)


@pytest.fixture
def session():
    """A document with text."""
    session = DocumentSession()
    session.set_document(DocumentInfo("/tmp/a.pdf", "A", "pdf", (), content_hash="a"))
    session.set_text(FakeTextMap())
    return session


@pytest.fixture
def panel(qtbot, session):
    owner = QWidget()
    qtbot.addWidget(owner)
    actions = Actions(owner, {command.name: lambda: None for command in COMMANDS})
    panel = AskPanel(actions, Settings(), session, owner)
    panel.resize(340, 700)
    owner.resize(340, 700)
    owner.show()
    panel.owner = owner
    return panel


def texts(panel):
    return [panel.model.index(row).data() for row in range(panel.model.rowCount())]


def test_enter_asks_without_extra_spaces(qtbot, panel):
    qtbot.keyClicks(panel.field, "  Who   built it? ")
    with qtbot.waitSignal(panel.asked) as asked:
        qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    assert asked.args == ["Who built it?"]


def test_empty_question_asks_nothing(qtbot, panel):
    with qtbot.assertNotEmitted(panel.asked):
        qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    assert "question" in panel.state.notice.text()


def test_answers_stream_in_and_the_best_is_current_at_the_end(panel, session):
    session.begin("Who?")
    assert panel.state.progress.isVisible()
    session.take(reply(SECOND))
    session.take(reply(FIRST, SECOND, done=2))
    assert texts(panel) == ["Ada Brandt", "1912"]
    assert panel.list.currentIndex().data() == "1912", "while the reading goes on, the page does not jump about"
    assert (panel.state.progress.value(), panel.state.progress.maximum()) == (2, 4)
    assert "2 of 4" in panel.state.status.text()
    session.take(reply(FIRST, SECOND, done=4, finished=True))
    assert panel.list.currentIndex().data() == "Ada Brandt"
    assert not panel.state.progress.isVisible()
    assert "2" in panel.state.status.text()


def test_what_the_person_picked_stays_current(qtbot, panel, session):
    session.begin("Who?")
    session.take(reply(FIRST, SECOND))
    panel.list.setCurrentIndex(panel.model.index(1))
    assert session.current == SECOND
    session.take(reply(replace(SECOND, rank=1), replace(FIRST, rank=2), finished=True))
    assert session.current_rank == 1
    assert panel.list.currentIndex().data() == "1912"


def test_a_new_question_clears_the_old_answers(panel, session):
    session.begin("Who?")
    session.take(reply(FIRST, finished=True))
    session.begin("When?")
    assert texts(panel) == []
    assert panel.field.text() == "When?"


def test_below_the_threshold_is_said_and_shown_and_nothing_looks_chosen(panel, session):
    session.begin("Who?")
    session.take(reply(WEAK, finished=True))
    assert texts(panel) == ["room"]
    assert not panel.list.currentIndex().isValid()
    assert not panel.list.selectionModel().hasSelection()
    assert "grey" in panel.state.notice.text()
    assert "below the threshold" in panel.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    session.step(1)
    assert panel.list.currentIndex().row() == 0


def test_nothing_at_all_is_said(panel, session):
    session.begin("Who?")
    session.take(reply(finished=True))
    assert panel.state.notice.text() == "The document does not seem to answer this. Ask in other words."


@pytest.mark.parametrize(
    ("scope", "verdict", "part"),
    [
        ("document", "The document does not seem to", "12 of 1220 passages of the document were read"),
        ("page", "This page does not seem to", "12 of 1220 passages of this page were read"),
        ("selection", "The selection does not seem to", "12 of 1220 passages of the selection were read"),
        ("chapter", "This chapter does not seem to", "12 of 1220 passages of this chapter were read"),
    ],
)
def test_a_verdict_names_its_scope_and_comes_after_all_was_read(qtbot, panel, session, scope, verdict, part):
    session.set_scope(scope)
    session.begin("Who?")
    session.set_scope("document")
    session.take(replace(reply(WEAK, finished=True), passages_read=12, passages=1220))
    assert part in panel.state.notice.text()
    assert verdict not in panel.state.notice.text()
    assert panel.state.read_all.isVisible()
    with qtbot.waitSignal(panel.readAllWanted):
        panel.state.read_all.click()
    session.read_on()
    assert texts(panel) == ["room"], "the answers stay until there are others"
    assert not panel.state.read_all.isVisible()
    session.take(replace(reply(WEAK, finished=True), passages_read=1220, passages=1220))
    assert verdict in panel.state.notice.text()
    assert not panel.state.read_all.isVisible()


def test_an_answer_of_a_part_says_so_too(panel, session):
    session.begin("Who?")
    session.take(replace(reply(FIRST, finished=True), passages_read=12, passages=40))
    assert panel.state.notice.text() == "The likeliest 12 of 40 passages of the document were read."
    session.begin("Who?")
    session.take(replace(reply(FIRST, finished=True), passages_read=40, passages=40))
    assert not panel.state.notice.text()


def test_stop_keeps_what_was_found(qtbot, panel, session):
    session.begin("Who?")
    session.take(reply(FIRST))
    with qtbot.waitSignal(panel.cancelled):
        panel.send.click()
    session.stop()
    assert texts(panel) == ["Ada Brandt"]
    assert "best answers so far" in panel.state.notice.text()


def test_a_screen_reader_reads_rank_text_page_and_confidence(panel, session):
    session.begin("Who?")
    session.take(reply(FIRST, SECOND))
    spoken = panel.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "1: Ada Brandt, page 1, confidence 86 percent"
    assert "in 1912" in panel.model.index(1).data(Qt.ItemDataRole.ToolTipRole)
    assert panel.model.index(5).data() is None
    for widget in (
        panel.field,
        panel.list,
        panel.options.scope_box,
        panel.options.more,
        panel.send,
        panel.state.progress,
    ):
        assert widget.accessibleName()


def test_history_offers_the_questions_of_this_document(qtbot, panel):
    panel.set_history(["Who built it?", "When?", "Who built it?"])
    assert panel.field.words() == ["Who built it?", "When?"]
    assert panel.hint.list.count() == 3
    with qtbot.waitSignal(panel.asked) as asked:
        panel.hint.list.itemClicked.emit(panel.hint.list.item(0))
    assert asked.args == ["Who built it?"]


def test_typing_offers_what_was_asked_and_enter_asks_what_is_typed(qtbot, panel):
    panel.set_history(["Who built the house?"])
    panel.field.setFocus()
    qtbot.keyClicks(panel.field, "built")
    popup = panel.field.completer().popup()
    assert popup.isVisible()
    with qtbot.waitSignal(panel.asked) as asked:
        qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    assert asked.args == ["built"]
    assert not popup.isVisible()
    panel.field.completer().activated.emit("Who built the house?")
    assert panel.field.text() == "Who built the house?"


def test_the_question_grows_to_three_lines_and_back(qtbot, panel):
    heights = []
    for words in (2, 12, 24, 120, 2):
        panel.field.setText("word " * words)
        QApplication.processEvents()
        heights.append(panel.field.height())
    one, two, three, many, again = heights
    line = panel.field.fontMetrics().lineSpacing()
    assert one < two <= three == many, heights
    assert many - one == pytest.approx(2 * line, abs=3)
    assert again == one
    assert "\n" not in panel.field.text()


def test_down_in_an_empty_field_lists_what_was_asked(qtbot, panel):
    panel.set_history(["Who built it?"])
    panel.field.setFocus()
    qtbot.keyClick(panel.field, Qt.Key.Key_Down)
    assert panel.field.completer().popup().isVisible()
    panel.field.completer().popup().hide()


def test_options_are_told_and_shown(qtbot, panel):
    panel.options.more.click()
    assert panel.options.panel.isVisible()
    with qtbot.waitSignal(panel.optionsChanged) as changed:
        panel.options.threshold.setValue(30)
    assert changed.args == [{"threshold": 0.3}]
    with qtbot.waitSignal(panel.optionsChanged) as changed:
        panel.options.effort.setCurrentIndex(1)
    assert changed.args == [{"effort": "thorough"}]
    with qtbot.assertNotEmitted(panel.optionsChanged):
        panel.options.set_values(Settings(answers=9))
    assert panel.options.answers.value() == 9


def test_a_scope_that_is_gone_falls_back(panel):
    panel.options.allow("selection", allowed=True)
    panel.options.set_scope("selection")
    panel.options.allow("selection", allowed=False)
    assert panel.options.scope() == "document"


@pytest.mark.parametrize("width", [260, 340, 900])
def test_cards_fit_their_width(panel, width):
    answer = replace(FIRST, text="word " * 60, context="long sentence " * 60, alternatives=("x" * 500,))
    panel.model.show((answer, FIRST))
    option = QStyleOptionViewItem()
    option.rect.setSize(QSize(width, 10))
    delegate = panel.list.itemDelegate()
    panel.list.resize(width, 600)
    assert delegate.sizeHint(option, panel.model.index(0)).height() < 260
    assert not panel.list.grab().isNull()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_cards_are_painted_in_both_directions(panel, session, direction):
    panel.setLayoutDirection(direction)
    session.begin("Who?")
    session.take(reply(FIRST, SECOND, WEAK))
    picture = panel.list.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 3) for y in range(0, 200, 3)}
    assert len(colours) > 5


def test_the_sentence_is_cut_so_that_the_answer_is_seen():
    context = "before " * 60 + "the answer" + " after" * 60
    start = 100 + context.index("the answer")
    text, first, last = sentence_of(replace(FIRST, context=context, start=start, end=start + 10))
    assert text[first:last] == "the answer"
    assert text.startswith("…")
    assert first < 100
    assert sentence_of(replace(FIRST, start=0, end=5))[1:] == (0, 0)


def test_the_list_keeps_its_rows(panel, qtbot):
    panel.model.show((FIRST, SECOND))
    with qtbot.waitSignal(panel.model.rowsRemoved):
        panel.model.show((FIRST,))
    with qtbot.waitSignal(panel.model.dataChanged):
        panel.model.show((SECOND,))
    assert panel.model.index(0).data(Roles.ANSWER) == SECOND
