# SPDX-License-Identifier: AGPL-3.0-or-later
"""A language that runs from right to left mirrors the window, and leaves the pages and the document's words alone."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from fitting import made_up_language
from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QWidget

from desktop_qa.ui.models.text import table
from desktop_qa.ui.shell.window import MainWindow
from desktop_qa.ui.toolkit import icons, language
from desktop_qa.ui.toolkit.actions import native
from desktop_qa.ui.toolkit.direction import direction_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

RIGHT, LEFT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


@pytest.fixture
def spoken(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The interface speaks a made-up language that passes for Arabic."""
    before = QLocale()
    made_up_language(tmp_path, "ar")
    monkeypatch.setattr(language, "folder", lambda: tmp_path)
    translators = language.install(qapp, "ar")
    icons.forget()
    yield
    for translator in translators:
        qapp.removeTranslator(translator)
    qapp.setLayoutDirection(LEFT)
    QLocale.setDefault(before)
    icons.forget()


@pytest.fixture
def tab(qtbot: Any, spoken: None, services: Any) -> Iterator[Any]:
    """A document in a window that runs from right to left."""
    window = MainWindow(services)
    window.show()
    qtbot.waitExposed(window)
    made = window.open("/tmp/house.pdf")
    qtbot.waitUntil(lambda: made.has_document and made.session.text is not None)
    yield made
    window.close()
    window.deleteLater()


def left_of(widget: QWidget) -> int:
    return widget.mapTo(widget.window(), QPoint(0, 0)).x()


def test_the_panels_and_the_header_are_mirrored(tab: Any) -> None:
    window = tab.window()
    assert left_of(tab.panel) < left_of(tab.view) < left_of(tab.side_bar)
    header = window.header
    assert left_of(header.menu_button) < left_of(header.place) < left_of(window.tabs.bar)
    assert left_of(tab.panel.send) < left_of(tab.panel.field)


def test_the_pages_are_not(tab: Any) -> None:
    pages = tab.view.pages
    words = tab.view.text_map
    first, last = (words.rects(at, at + 1)[0][1] for at in (0, 10))
    # Where the mouse has to go to reach a letter: to the right for a later one.
    layout = pages.viewpoint.layout
    assert layout.rect_to_sheet(0, first).x0 < layout.rect_to_sheet(0, last).x0
    assert pages.horizontalScrollBar().layoutDirection() == LEFT
    # The strip of marks stands beside the scroll bar.
    assert left_of(pages.verticalScrollBar()) < left_of(pages.marks) < left_of(pages.viewport())
    assert not pages.marks.geometry().intersects(pages.viewport().geometry())


def test_what_points_somewhere_points_the_other_way(spoken: None, qapp: QApplication) -> None:
    colour = QColor("black")
    mirrored = {name: icons.pixmap(name, 24, colour).toImage() for name in ("back", "send", "sidebar", "find")}
    qapp.setLayoutDirection(LEFT)
    for name, picture in mirrored.items():
        straight = icons.pixmap(name, 24, colour).toImage()
        turned = straight.flipped(Qt.Orientation.Horizontal)
        like, unlike = (straight, turned) if name == "find" else (turned, straight)
        assert difference(picture, like) < 0.2 * difference(picture, unlike)


def difference(one: QImage, other: QImage) -> int:
    """How far the opacities of two pictures are apart, in all."""
    points = [(x, y) for x in range(one.width()) for y in range(one.height())]
    return sum(abs(one.pixelColor(x, y).alpha() - other.pixelColor(x, y).alpha()) for x, y in points)


def test_words_of_the_document_keep_their_direction(tab: Any) -> None:
    assert direction_of("Who wrote it?", RIGHT) == LEFT
    assert direction_of("1984: من كتبه؟", LEFT) == RIGHT
    assert direction_of("1984", RIGHT) == RIGHT
    tab.panel.set_examples(["Who wrote it?"])
    shown = tab.panel.hint.list
    option = QStyleOptionViewItem()
    option.direction = RIGHT
    option.rect = QRect(0, 0, 200, 20)
    shown.itemDelegate().initStyleOption(option, shown.model().index(0, 0))
    assert option.direction == LEFT
    # Nevertheless it begins where the lines of the list begin.
    assert option.displayAlignment & Qt.AlignmentFlag.AlignRight


def test_names_of_keys_are_not_turned_round(spoken: None) -> None:
    assert native("Ctrl++").strip("\u200e") == "Ctrl++"
    assert native("Ctrl++") != "Ctrl++"


def test_facts_stand_to_the_right_of_their_values_no_more(spoken: None, qapp: QApplication) -> None:
    assert table([("Name", "value")]).index("value") < table([("Name", "value")]).index("Name")
    qapp.setLayoutDirection(LEFT)
    assert table([("Name", "value")]).index("value") > table([("Name", "value")]).index("Name")


@pytest.mark.parametrize(
    ("locale", "code"),
    [("de_AT", "de"), ("zh_SG", "zh_CN"), ("zh_TW", "en"), ("ar_EG", "en"), ("ja_JP", "ja"), ("pt_BR", "en")],
)
def test_the_nearest_language_is_spoken(locale: str, code: str) -> None:
    assert language.choose(QLocale(locale)) == code


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="these systems keep the person's languages elsewhere")
@pytest.mark.parametrize(
    ("wanted", "words"), [("en:de", "Settings"), ("nl:de:fr", "Einstellungen"), ("he", "Settings")]
)
def test_the_first_of_the_persons_languages_counts(wanted: str, words: str) -> None:
    """Without a translation the window runs from left to right, even where the system runs from right to left."""
    script = (
        "from PySide6.QtCore import QCoreApplication\n"
        "from desktop_qa.ui.app import app\nfrom desktop_qa.ui.toolkit import language\n"
        "application = app.application()\n"
        "kept = language.install(application, '')\n"
        "print(QCoreApplication.translate('SettingsDialog', 'Settings'), application.layoutDirection().name)\n"
    )
    environment = {**os.environ, "LANGUAGE": wanted, "LANG": f"{wanted[:2]}.UTF-8", "LC_ALL": ""}
    done = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.split() == [words, "LeftToRight"]
