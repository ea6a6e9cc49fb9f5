# SPDX-License-Identifier: AGPL-3.0-or-later
"""The start page, the header, message bars, the theme, and the program asking itself."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from fakes import FakeDocument
from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QToolButton

from desktop_qa.common.errors import ModelError
from desktop_qa.storage.history import Seen
from desktop_qa.ui.app.smoke import Smoke, SmokeOptions
from desktop_qa.ui.shell.header import PageField
from desktop_qa.ui.shell.start_page import StartPage, as_address, when, where
from desktop_qa.ui.toolkit import theme
from desktop_qa.ui.toolkit.message_bar import MessageBars


@pytest.fixture
def page(qtbot):
    made = StartPage()
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def seen(number):
    return Seen(f"k{number}", f"/tmp/{number}.pdf", f"Title {number}", "pdf", 9, time.time(), {"page": number})


def test_an_address_is_completed(qtbot, page):
    qtbot.keyClicks(page.address, " example.org/a ")
    with qtbot.waitSignal(page.addressWanted) as wanted:
        qtbot.keyClick(page.address, Qt.Key.Key_Return)
    assert wanted.args == ["example.org/a"]
    assert as_address(*wanted.args) == "https://example.org/a"
    page.address.clear()
    with qtbot.assertNotEmitted(page.addressWanted):
        qtbot.keyClick(page.address, Qt.Key.Key_Return)
    assert as_address("http://a.b/") == "http://a.b/"


def test_folders_and_moments_are_told_as_people_do():
    now = QDateTime(QDate(2026, 3, 12), QTime(15, 0))

    def told(days: int) -> str:
        return when(now.addDays(-days).toSecsSinceEpoch(), now)

    before = QLocale()
    try:
        for language, date in (("en_US", "March 1, 2026"), ("de_DE", "1. März 2026"), ("ja_JP", "2026年3月1日")):
            QLocale.setDefault(QLocale(language))
            assert told(11) == date
        QLocale.setDefault(QLocale("en_GB"))
        assert told(0) == "15:00"
        assert told(1) == "yesterday"
    finally:
        QLocale.setDefault(before)
    assert where(str(Path.home() / "papers" / "a.pdf")) == "~/papers"
    assert where(str(Path.home() / "a.pdf")) == "~"
    assert where("/srv/x/a.pdf") == str(Path("/srv/x"))
    assert where("https://example.org/a/b") == "example.org"


def test_buttons_say_what_is_wanted(qtbot, page):
    for button, signal in (
        (page.drop.open_button, page.openWanted),
        (page.drop.paste_button, page.pasteWanted),
        (page.drop.sample_button, page.sampleWanted),
    ):
        with qtbot.waitSignal(signal):
            button.click()


def test_recent_documents_open_once_even_by_double_click(qtbot, page):
    page.show_recent([seen(1), seen(2)])
    assert page.recent.isVisible()
    opened = []
    page.sourceWanted.connect(opened.append)
    at = page.recent.visualRect(page.recent.model().index(1, 0)).center()
    viewport = page.recent.viewport()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=at)
    assert opened == ["/tmp/2.pdf"]
    assert "page 3 of 9" in page.recent.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    page.show_recent([])
    assert not page.recent.isVisible()


@pytest.mark.parametrize(
    ("typed", "page"), [("2", 1), ("iv", 3), ("99", 4), ("0", 0), ("x", None), ("", None), ("9" * 30, 4)]
)
def test_a_page_is_wanted_by_label_or_number(qtbot, typed, page):
    field = PageField()
    qtbot.addWidget(field)
    field.show_page(0, ["i", "ii", "iii", "iv", "5"])
    wanted = []
    field.wanted.connect(wanted.append)
    field.setText(typed)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert wanted == ([] if page is None else [page])


def test_messages_replace_their_namesakes_and_can_be_closed(qtbot):
    bars = MessageBars()
    qtbot.addWidget(bars)
    assert not bars.isVisible()
    pressed = []
    bars.show_message("a", "info", "first")
    bars.show_message("a", "error", "second").add_button("Do", lambda: pressed.append(1)).click()
    bars.show_message("b", "warning", "third").show_progress(2, 5)
    assert bars.names() == ("a", "b")
    assert bars["a"].label.text() == "second"
    assert pressed == [1]
    assert (bars["b"].progress.value(), bars["b"].progress.maximum()) == (2, 5)
    bars["a"].close_button.click()
    bars["b"].close_button.click()
    assert bars.names() == ()
    bars.remove("missing")


def contrast(first, second):
    def light(name):
        colour = QColor(name)
        parts = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
                 for part in (colour.redF(), colour.greenF(), colour.blueF())]  # fmt: skip
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    brighter, darker = sorted((light(first), light(second)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK])
def test_text_can_be_read_on_every_ground(colours):
    for ground in (colours.window, colours.base, colours.raised, colours.accent_soft, colours.info_soft):
        assert contrast(colours.text, ground) >= 7
        assert contrast(colours.quiet, ground) >= 4.5
    for ground in (colours.warn_soft, colours.bad_soft):
        assert contrast(colours.text, ground) >= 7
    assert contrast(colours.on_accent, colours.accent) >= 4.5
    assert contrast(colours.accent, colours.window) >= 4.5


def test_light_and_dark_can_be_changed_while_it_runs(window, qapp, qtbot):
    window.open("/tmp/house.pdf")
    try:
        for appearance, dark in (("dark", True), ("light", False)):
            theme.apply(qapp, appearance)
            assert theme.is_dark() is dark
            picture = window.header.findChildren(QToolButton)[1].icon().pixmap(24, 24).toImage()
            inks = [picture.pixelColor(x, y) for x in range(24) for y in range(24)]
            ink = next(colour for colour in inks if colour.alpha() > 200)
            assert (ink.lightness() > 128) is dark
    finally:
        qapp.setStyleSheet("")


def smoke(window, source, **options):
    tab = window.open(source, "Who built the room?")
    return Smoke(window, tab, SmokeOptions("Who built the room?", **options))


def test_smoke_prints_the_answers_and_saves_the_picture(window, qtbot, capsys, tmp_path):
    watcher = smoke(window, "/tmp/house.pdf", screenshot=tmp_path / "a" / "shot.png")
    with qtbot.waitSignal(watcher.done) as done:
        pass
    assert done.args == [0]
    assert json.loads(capsys.readouterr().out)["answers"][0]["text"] == "Ada Brandt"
    assert (tmp_path / "a" / "shot.png").stat().st_size > 1000


def test_smoke_ends_with_one_when_nothing_is_above_the_threshold(window, qtbot, engine, capsys):
    engine.confidences = (0.1, 0.1, 0.1)
    with qtbot.waitSignal(smoke(window, "/tmp/house.pdf").done) as done:
        pass
    assert done.args == [1]
    assert not any(answer["above"] for answer in json.loads(capsys.readouterr().out)["answers"])


def test_smoke_ends_with_three_when_the_document_cannot_be_read(window, qtbot, host, capsys):
    host.documents["broken"] = FakeDocument(error="broken.pdf is damaged")
    host.hold()
    watcher = smoke(window, "/tmp/broken.pdf")
    host.held = False
    with qtbot.waitSignal(watcher.done) as done:
        host.serve()
    assert done.args == [3]
    assert "damaged" in capsys.readouterr().err


def test_smoke_ends_with_four_without_a_model(window, qtbot, capsys, monkeypatch):
    def fail(_settings):
        raise ModelError("No usable model is installed.")

    monkeypatch.setattr(window.services.asker.answering, "use", fail)
    with qtbot.waitSignal(smoke(window, "/tmp/house.pdf").done) as done:
        pass
    assert done.args == [4]
    assert "No usable model" in capsys.readouterr().err


def test_smoke_does_not_wait_for_ever(window, qtbot, engine, capsys):
    engine.hold()
    watcher = smoke(window, "/tmp/house.pdf", seconds=0.3)
    with qtbot.waitSignal(watcher.done) as done:
        pass
    assert done.args == [3]
    window.tab.asking.cancel()
