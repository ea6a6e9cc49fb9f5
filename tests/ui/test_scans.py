# SPDX-License-Identifier: AGPL-3.0-or-later
"""A scan in the window: offered, recognised page by page, asked meanwhile, saved as a searchable copy."""

from __future__ import annotations

import pytest
from fakes import DEFAULT_PAGES, FakeDocument
from PySide6.QtWidgets import QPushButton

from desktop_qa.ui.tab.recognition_dialog import language_name


def bar_buttons(tab):
    return {button.text().replace("&", ""): button for button in tab.bars["scan"].findChildren(QPushButton)}


def opened(window, qtbot, host, **document):
    host.documents["scan"] = FakeDocument(**document)
    tab = window.open("/tmp/scan.pdf")
    qtbot.waitUntil(lambda: tab.has_document and bool(host.called("text_map")))
    return tab


def test_a_scan_is_offered_to_be_recognised_and_then_asked_and_saved(window, qtbot, host, tmp_path):
    tab = opened(window, qtbot, host, text_layer="none")
    assert tab.bars["scan"].kind == "warning"
    assert list(bar_buttons(tab)) == ["Recognise the text", "Language…"]
    assert not window.actions_["save_searchable"].isEnabled()
    bar_buttons(tab)["Recognise the text"].click()
    qtbot.waitUntil(lambda: not tab.scan.running)
    (request,) = host.called("recognise")
    assert request.arguments["pages"] is None
    assert request.arguments["first"] == (0, 1)
    assert request.arguments["keep"] is True
    assert "recognised (English" in tab.bars["scan"].label.text()
    # Its text was read again, and more than once: pages are part of it as they come.
    qtbot.waitUntil(lambda: len(host.called("text_map")) >= 2)
    qtbot.waitUntil(lambda: window.actions_["save_searchable"].isEnabled())
    tab.exporter.save_searchable(tmp_path / "copy.pdf")
    qtbot.waitUntil(lambda: "saved" in tab.bars)
    assert host.called("save_searchable")[0].arguments["target"] == tmp_path / "copy.pdf"


def test_history_off_keeps_nothing_and_the_language_is_the_chosen_one(make_services, qtbot, host):
    from desktop_qa.ui.shell.window import MainWindow

    window = MainWindow(make_services(history=False, recognition_language="deu"))
    try:
        tab = opened(window, qtbot, host, text_layer="none")
        tab.scan.start()
        qtbot.waitUntil(lambda: not tab.scan.running)
        arguments = host.called("recognise")[0].arguments
        assert (arguments["keep"], arguments["language"]) == (False, "deu")
    finally:
        window.close()
        window.deleteLater()


def test_a_scan_is_recognised_at_once_when_that_is_set(window, qtbot, host):
    window.services.settings.change(recognise="always")
    tab = opened(window, qtbot, host, text_layer="none")
    qtbot.waitUntil(lambda: bool(host.called("recognise")) and not tab.scan.running)


def test_pages_that_are_pictures_are_offered_in_a_document_that_has_text(window, qtbot, host):
    tab = opened(window, qtbot, host, layers=("yes", "none", "garbled", *["yes"] * (len(DEFAULT_PAGES) - 3)))
    qtbot.waitUntil(lambda: "scan" in tab.bars)
    assert host.called("pictured_pages")[0].arguments["pages"] == (1,)
    tab.scan.start()
    qtbot.waitUntil(lambda: not tab.scan.running)
    assert host.called("recognise")[0].arguments["pages"] == (1, 2)


def test_a_document_with_text_says_nothing_of_scans(window, qtbot, host):
    tab = opened(window, qtbot, host)
    assert "scan" not in tab.bars
    assert not host.called("pictured_pages")


def test_recognition_can_be_cancelled_and_begun_again(window, qtbot, host):
    tab = opened(window, qtbot, host, text_layer="none")
    host.hold()
    tab.scan.start()
    assert tab.scan.running
    bar_buttons(tab)["Cancel"].click()
    assert not tab.scan.running
    host.held = False
    host.serve()
    bar_buttons(tab)["Recognise the text"].click()
    qtbot.waitUntil(lambda: not tab.scan.running)
    assert "recognised" in tab.bars["scan"].label.text()


def test_the_page_that_is_looked_at_goes_first(window, qtbot, host):
    tab = opened(window, qtbot, host, text_layer="none")
    host.hold()
    tab.scan.start()
    tab.view.go_to_page(2)
    qtbot.waitUntil(lambda: bool(host.looked_at))
    assert host.looked_at[-1] == (tab.info.doc, (2, 3))
    host.held = False
    host.serve()


def test_a_failure_is_said_and_can_be_tried_again(window, qtbot, host, monkeypatch):
    from desktop_qa.common.errors import DocumentError

    tab = opened(window, qtbot, host, text_layer="none")

    def fails(*_args, **_more):
        def work():
            raise DocumentError("{name}: no", name="scan.pdf")

        return host._request("recognise", work)

    monkeypatch.setattr(host, "recognise", fails)
    tab.scan.start()
    qtbot.waitUntil(lambda: tab.bars["scan"].kind == "error")
    assert "Try again" in bar_buttons(tab)


def test_the_dialog_lists_languages_and_keeps_the_choice(window, qtbot, host, monkeypatch):
    tab = opened(window, qtbot, host, text_layer="none")
    monkeypatch.setattr("desktop_qa.documents.languages.installed", lambda _data: {"eng": "/a", "deu": "/b"})
    window.actions_["recognise"].trigger()
    dialog = tab.scan.dialog
    qtbot.waitUntil(lambda: dialog.language.count() == 3)
    assert [dialog.language.itemData(row) for row in range(3)] == ["", "eng", "deu"]
    dialog.language.setCurrentIndex(2)
    dialog.always.setChecked(True)
    dialog.buttons.accepted.emit()
    qtbot.waitUntil(lambda: bool(host.called("recognise")) and not tab.scan.running)
    assert host.called("recognise")[0].arguments["language"] == "deu"
    assert window.services.settings.value.recognise == "always"


def test_what_was_kept_is_forgotten_with_everything_else(window, qtbot, host):
    window.services.cleared.emit()
    qtbot.waitUntil(lambda: host.forgotten)


@pytest.mark.parametrize(
    ("code", "name"), [("deu", "Deutsch"), ("chi_sim", "简体中文"), ("xyz", "xyz"), ("srp_latn", "српски (srp_latn)")]
)
def test_languages_have_their_own_names(code, name):
    assert language_name(code) == name


def test_a_question_that_runs_goes_on_with_the_text_that_came(window, qtbot, host, engine):
    tab = opened(window, qtbot, host, text_layer="none")
    engine.hold()
    tab.panel.ask("Who keeps the house?")
    qtbot.waitUntil(lambda: len(engine.asked) == 1)
    before = tab.session.text
    tab.scan.start()
    qtbot.waitUntil(lambda: tab.session.text is not before and len(engine.asked) >= 2)
    engine.held = False
    engine.serve(9)
    qtbot.waitUntil(lambda: not tab.session.running)
    assert {question for question, _ in engine.asked} == {"Who keeps the house?"}
    assert tab.session.reply is not None
    assert tab.session.reply.answers
