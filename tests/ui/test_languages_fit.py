# SPDX-License-Identifier: AGPL-3.0-or-later
"""Every dialog and panel of the window in each language, and in one whose words are 40 % longer than the English ones.

Nothing may be cut off, and in the made-up language nothing may be seen that was never translated: what stays
is the documents' own text, names and numbers.
"""

from __future__ import annotations

import functools
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from fakes import FakeDocument
from fitting import clipped, made_up_language, maker, untranslated
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop_qa.common import paths
from desktop_qa.models import registry
from desktop_qa.models.speed import Speed
from desktop_qa.models.store import Store
from desktop_qa.storage.history import Seen
from desktop_qa.ui.services.measuring import SPEED
from desktop_qa.ui.shell.start_page import StartPage
from desktop_qa.ui.shell.window import SAMPLE_QUESTIONS, MainWindow
from desktop_qa.ui.toolkit import language, theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

QUESTION, FOUND, NOT_FOUND, WRONG = "Who built the room?", "the", "zebra", "wrong"
SCREEN = (1280, 800)
"""Pixels: no dialog may be larger than a small screen."""


@pytest.fixture(scope="session")
def made_up(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the compiled language of long accented words, and one like it that runs from right to left."""
    folder = tmp_path_factory.mktemp("languages")
    for code in ("en_XA", "ar"):
        made_up_language(folder, code)
    return folder


class QtsOwn(QTranslator):
    """The made-up language for what Qt says itself: buttons of dialogs, names of keys."""

    def __init__(self, stretch: Callable[[str], str], parent: QApplication) -> None:
        super().__init__(parent)
        self._stretch = stretch

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        ours = not context.startswith("Q") or source == "QT_LAYOUT_DIRECTION"
        # An empty text would be taken for a translation.
        return source if ours else self._stretch(source)


@pytest.fixture
def speak(qapp: QApplication, made_up: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """A function that makes the interface speak a language; ``en_XA`` is the made-up one."""
    before, sheet, palette, style = QLocale(), qapp.styleSheet(), qapp.palette(), qapp.style().name()
    spoken: list[QTranslator] = []

    def begin(code: str) -> None:
        theme.apply(qapp, "light")
        if code in {"en_XA", "ar"}:
            monkeypatch.setattr(language, "folder", lambda: made_up)
        if code == "en_XA":
            # Before ours, which are asked first then.
            spoken.append(QtsOwn(maker().stretch, qapp))
            qapp.installTranslator(spoken[0])
        spoken.extend(language.install(qapp, code))

    yield begin
    for translator in spoken:
        qapp.removeTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(before)
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setStyle(style)


@pytest.fixture
def models(monkeypatch: pytest.MonkeyPatch, services: Any) -> None:
    """The embedded models, a damaged one, the published ones, and a measurement that takes no time."""
    monkeypatch.setattr(
        "desktop_qa.models.store.Store", functools.partial(Store, embedded=paths.resources() / "models")
    )
    monkeypatch.setattr("desktop_qa.models.speed.Speeds.measure", lambda *_: Speed(31.4, 384, 2))
    (services.paths.models / "broken").mkdir(parents=True)


class Tour:
    """Goes through all places of the window, as a person would, and stops at each."""

    def __init__(self, qtbot: Any, services: Any, host: Any) -> None:
        self.qtbot, self.services, self.host = qtbot, services, host
        self.window = MainWindow(services)
        self.window.show()
        qtbot.waitExposed(self.window)

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()

    def places(self) -> Iterator[tuple[str, QWidget]]:
        """A name and what is to be looked at."""
        yield from self._start()
        yield from self._document()
        yield from self._failures()
        yield from self._dialogs()
        yield from self._questions()

    def _open(self, source: str, **options: Any) -> Any:
        tab = self.window.open(source, **options)
        self.qtbot.waitUntil(lambda: bool(tab.error) or (tab.has_document and tab.session.text is not None))
        return tab

    def _start(self) -> Iterator[tuple[str, QWidget]]:
        yield "start page", self.window
        page = self.window.tabs.current
        assert isinstance(page, StartPage)
        page.show_recent([Seen("key", "/tmp/house.pdf", "A house for readers", "pdf", 3, 1.7e9, {"page": 1})])
        yield "start page with recent documents", self.window
        yield "menu of a recent document", self._menu(page.recent.menu("/tmp/house.pdf"))
        self.window.drop_hint.resize(self.window.size())
        self.window.drop_hint.show()
        yield "dropping", self.window
        self.window.drop_hint.hide()
        self.window.use_settings(menu_bar=True)
        yield "menu bar", self.window
        self.window.use_settings(menu_bar=False)
        for menu in [self.window.header.zoom_menu, *(one.menu() for one in self.window.header.menu.actions())]:
            yield f"menu {menu.title()}", self._menu(menu)

    def _menu(self, menu: Any) -> QWidget:
        menu.ensurePolished()
        return menu

    def _document(self) -> Iterator[tuple[str, QWidget]]:
        tab = self._open("/tmp/house.pdf")
        panel = tab.panel
        yield "document", self.window
        panel.set_examples(SAMPLE_QUESTIONS)
        yield "questions to try", self.window
        panel.options.more.setChecked(True)
        yield "more options", self.window
        panel.options.more.setChecked(False)
        with self.qtbot.waitSignal(tab.asking.finished):
            panel.ask(QUESTION)
        yield "answers", self.window
        yield "menu of an answer", self._menu(panel.menu())
        reply = tab.session.reply
        assert reply is not None
        below = tuple(replace(one, above=False, alternatives=("oak",)) for one in reply.answers)
        tab.session.take(replace(reply, answers=below))
        yield "answers below the threshold", self.window
        tab.session.fail(panel.tr("The document has no text to read."))
        yield "no answer", self.window
        tab.session.forget()
        tab.side_bar.tabs.setCurrentIndex(1)
        yield "pages", self.window
        view = tab.view
        view.open_find()
        yield "find bar", self.window
        view.find_bar.field.setText(FOUND)
        self.qtbot.waitUntil(lambda: view.find_bar.next.isEnabled())
        yield "find bar with hits", self.window
        view.find_bar.field.setText(NOT_FOUND)
        self.qtbot.waitUntil(lambda: not view.find_bar.next.isEnabled())
        yield "find bar without hits", self.window
        view.find_bar.close_bar()
        yield "menu of the document", self._menu(view.menu())
        for name, kind in (("unsaved", "warning"), ("crash", "warning")):
            self.window.tell(name, kind, "[ The message of an error, which comes from elsewhere ]")
        QApplication.clipboard().clear()
        self.window.commands.do_paste_document()
        tab.printing._on_progress(1, 3)
        yield "messages", self.window
        tab.printing.cancel()

    def _failures(self) -> Iterator[tuple[str, QWidget]]:
        for layer in ("none", "garbled"):
            self.host.documents[f"scan-{layer}"] = FakeDocument(text_layer=layer)
            self._open(f"/tmp/scan-{layer}.pdf")
            yield f"text layer {layer}", self.window
        self.host.documents["broken"] = FakeDocument(error="[ Damaged. ]")
        self._open("/tmp/broken.pdf")
        yield "a file that cannot be opened", self.window
        self.host.documents["locked"] = FakeDocument(password="open sesame")
        tab = self.window.open("/tmp/locked.pdf")
        self.qtbot.waitUntil(lambda: self._front() is not None)
        dialog = self._front()
        yield "password", dialog
        dialog.field.setText(WRONG)
        dialog.buttons.button(dialog.buttons.StandardButton.Open).click()
        self.qtbot.waitUntil(lambda: dialog.wrong.isVisible())
        yield "wrong password", dialog
        dialog.reject()
        self.qtbot.waitUntil(lambda: bool(tab.error))

    def _front(self) -> Any:
        found = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
        return found[-1] if found else None

    def _command(self, name: str) -> Any:
        self.window.actions_[name].trigger()
        return self.window.commands.dialog

    def _dialogs(self) -> Iterator[tuple[str, QWidget]]:
        self._open("/tmp/house.pdf")
        for name in ("palette", "shortcuts", "about", "open_address", "properties"):
            dialog = self._command(name)
            yield name, dialog
            dialog.reject()
        dialog = self._command("settings")
        for page in range(dialog.pages.count()):
            dialog.pages.setCurrentIndex(page)
            yield f"settings, page {page + 1}", dialog
        dialog.clear_button.click()
        yield "clearing what is remembered", dialog.confirmation
        dialog.confirmation.reject()
        dialog._on_cleared(None)
        yield "settings, cleared", dialog
        dialog.reject()

    def _questions(self) -> Iterator[tuple[str, QWidget]]:
        self.window.commands.ask_about_link("https://example.org/a/page")
        dialog: Any = self.window.commands.dialog
        yield "link", dialog
        dialog.reject()
        dialog = self._command("models")
        self.qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() > 3 and not dialog._measuring.waiting(SPEED))
        for row in range(dialog.list.topLevelItemCount()):
            dialog.list.setCurrentItem(dialog.list.topLevelItem(row))
            yield f"models, {dialog.list.topLevelItem(row).text(0)}", dialog
            if dialog.download_button.isVisible():
                dialog.download_button.click()
                if dialog.confirmation is not None and dialog.confirmation.isVisible():
                    yield "downloading a model", dialog.confirmation
                    dialog.confirmation.reject()
        yield "adding a model", self._menu(dialog.add_button.menu())
        dialog.strip.label.setText(dialog.strip.tr("Stopping …"))
        dialog.strip.show()
        yield "work on a model", dialog
        dialog.strip.hide()
        dialog.reject()


@pytest.fixture
def tour(
    qtbot: Any, make_services: Any, host: Any, models: None, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], Tour]]:
    """A function that begins a tour; the window is made when the language is spoken already."""
    made: list[Tour] = []

    def begin() -> Tour:
        made.append(Tour(qtbot, make_services(), host))
        return made[-1]

    yield begin
    for one in made:
        one.close()


@pytest.mark.parametrize("code", ["en_XA", "ar", "en", "de", "es", "fr", "ja", "zh_CN"])
def test_nothing_is_cut_off(speak: Callable[[str], None], tour: Callable[[], Tour], code: str) -> None:
    speak(code)
    wrong: list[str] = []
    seen = 0
    for place, widget in tour().places():
        QApplication.processEvents()
        seen += 1
        wrong += [f"{place}: {what}" for what in clipped(widget)]
        if isinstance(widget, QDialog) and (widget.width() > SCREEN[0] or widget.height() > SCREEN[1]):
            wrong.append(f"{place}: {widget.width()}x{widget.height()} is larger than a small screen")
    assert seen > 45
    assert not wrong, "\n".join(wrong)


def test_nothing_is_left_in_english(speak: Callable[[str], None], tour: Callable[[], Tour], host: Any) -> None:
    speak("en_XA")
    wrong: list[str] = []
    for place, widget in tour().places():
        QApplication.processEvents()
        wrong += [f"{place}: {text!r}" for text in untranslated(widget, stays(host))]
    assert not wrong, "\n".join(dict.fromkeys(wrong))


def stays(host: Any) -> re.Pattern[str]:
    """What is the same in every language: text of documents, what was typed, names, paths, addresses and units."""
    pages = host.default.pages
    texts = {host.default.title, *(line for page in pages for line in page), "Ada Brandt", "Lisbon", *SAMPLE_QUESTIONS}
    names = {"Desktop QA", "MobileBERT", QUESTION, FOUND, NOT_FOUND, WRONG, "broken"}
    names |= {language.name(code) for code in ("en", "en_XA", "de", "es", "fr", "ja", "zh_CN", "ar")}
    for one in registry.PUBLISHED:
        names |= {one.name, one.title.partition(":")[0], one.licence}
    for entry in Store(paths.find()).list():
        if entry.manifest is not None:
            names |= {entry.name, entry.manifest.title, entry.manifest.licence, entry.manifest.source}
            names |= set(entry.manifest.figures)
    shapes = [r"trained by desktop-qa-train .*", r"AUROC", r"with(out)? retrieval", r"PDF \d"]
    shapes += [r"/tmp/\S+", r"\w+\.pdf", r"https://\S*", r"\d\S* [MGk]B"]
    return re.compile("|".join([*shapes, *(re.escape(one) for one in sorted(texts | names, key=len, reverse=True))]))
