# SPDX-License-Identifier: AGPL-3.0-or-later
"""The notebook window: what it lists, finds, stars, writes out and opens."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_qa.ui.notes.notebook import Notebook

ANSWER = {"text": "30 m", "page": 4, "confidence": 0.87, "context": "The hall is 30 m long.", "above": True}


@pytest.fixture
def notebook(qtbot, services):
    for number, (key, question) in enumerate([("a", "How long?"), ("a", "How high?"), ("b", "Who built it?")]):
        services.remember(
            lambda history, key=key, question=question, number=number: (
                history.remember_document(key, f"/{key}.pdf", f"Book {key}", "pdf", 1),
                history.remember_question(key, question, (ANSWER,), "small", text_hash="t", asked=number),
            )
        )
    made = Notebook(services, "a")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: bool(made.entries))
    return made


def questions(notebook):
    return [entry.question for entry in notebook.entries]


def test_it_begins_with_this_document_and_shows_all_on_demand(notebook, qtbot):
    assert questions(notebook) == ["How high?", "How long?"]
    notebook.only_here.setChecked(False)
    qtbot.waitUntil(lambda: len(notebook.entries) == 3)
    assert "Book b" in notebook.list.item(0).text()


def test_words_are_searched_in_all_parts(notebook, qtbot):
    notebook.only_here.setChecked(False)
    notebook.search.setText("BUILT book")
    qtbot.waitUntil(lambda: questions(notebook) == ["Who built it?"])
    notebook.search.setText("nothing like it")
    qtbot.waitUntil(lambda: not notebook.entries)
    assert notebook.status.text()
    assert not notebook.export_button.isEnabled()
    assert not notebook.open_button.isEnabled()


def test_answers_are_shown_as_they_were_given(notebook):
    text = notebook.answers.toPlainText()
    assert "1. 30 m" in text
    assert "page 4, 87 %" in text
    assert "small" in text


def test_a_star_is_given_by_key_and_searched_for(notebook, qtbot):
    notebook.list.setCurrentRow(1)
    QTest.keyClick(notebook.list, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: notebook.entries[1].starred)
    assert notebook.star_button.isChecked()
    notebook.only_starred.setChecked(True)
    qtbot.waitUntil(lambda: questions(notebook) == ["How long?"])


def test_what_is_listed_is_written_out(notebook, qtbot, tmp_path):
    notebook.export_to(tmp_path / "book.md")
    qtbot.waitUntil(lambda: "book.md" in notebook.status.text())
    assert (tmp_path / "book.md").read_text(encoding="utf-8").startswith("# Book a\n")


def test_an_entry_is_opened(notebook, qtbot):
    with qtbot.waitSignal(notebook.openWanted) as wanted:
        notebook.list.itemActivated.emit(notebook.list.currentItem())
    assert wanted.args[0].question == "How high?"


# -- in the document


@pytest.fixture
def tab(window, qtbot):
    tab = window.open("/tmp/house.pdf")
    qtbot.waitUntil(lambda: tab.has_document and tab.session.text is not None)
    return tab


def asked(tab, services, qtbot, question="Who built the room?"):
    with qtbot.waitSignal(tab.asking.finished):
        tab.panel.ask(question)
    found = []
    services.remember(lambda history: history.entries()).succeeded.connect(found.append)
    qtbot.waitUntil(lambda: bool(found))
    [entry] = found[0]
    return entry


@pytest.fixture
def reads(services, monkeypatch):
    """The name of the model that reads."""

    def name(model):
        services.settings.change(model=model)

    return name


def test_kept_answers_are_shown_without_asking_again(window, tab, services, qtbot, engine, reads):
    entry = asked(tab, services, qtbot)
    before = tab.session.answers
    reads(entry.model)
    tab.session.forget()
    with qtbot.assertNotEmitted(tab.asking.finished, wait=200):
        window.open_entry(entry)
        qtbot.waitUntil(lambda: "notebook" in tab.bars)
    assert [(one.start, one.end, one.text, one.page, one.context) for one in tab.session.answers] == [
        (one.start, one.end, one.text, one.page, one.context) for one in before
    ]
    assert tab.session.current is not None


def test_with_another_model_it_is_asked_again_and_said(window, tab, services, qtbot, reads):
    entry = asked(tab, services, qtbot)
    reads("another")
    with qtbot.waitSignal(tab.asking.finished):
        window.open_entry(entry)
    assert "model" in tab.bars["notebook"].label.text()


def test_in_a_text_that_has_changed_it_is_asked_again_and_said(window, tab, services, qtbot, reads):
    entry = asked(tab, services, qtbot)
    reads(entry.model)
    with qtbot.waitSignal(tab.asking.finished):
        window.open_entry(replace(entry, text_hash="0" * 16))
    assert "changed" in tab.bars["notebook"].label.text()


def test_an_entry_waits_for_a_document_that_is_opened_for_it(window, tab, services, qtbot, reads):
    entry = asked(tab, services, qtbot)
    reads(entry.model)
    window.tabs.close_page(tab)
    window.open_entry(entry)
    again = window.tab
    qtbot.waitUntil(lambda: bool(again.session.answers))
    assert again.session.question == entry.question
