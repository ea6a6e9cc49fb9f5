# SPDX-License-Identifier: AGPL-3.0-or-later
"""The words of the packages below the window are shown in its language, also those of the document process."""

from __future__ import annotations

import errno
import importlib.util
import os
import signal
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from fakes import FakeDocument
from PySide6.QtCore import QLocale

from desktop_qa.answers import export
from desktop_qa.answers.reply import PlacedAnswer, Reply
from desktop_qa.common.errors import DocumentError, ModelError, Text, joined
from desktop_qa.documents.html import markup
from desktop_qa.documents.process.host import Host
from desktop_qa.documents.source import Source
from desktop_qa.models import registry
from desktop_qa.storage.database import DatabaseError
from desktop_qa.ui.shell.window import MainWindow
from desktop_qa.ui.toolkit import language
from desktop_qa.ui.toolkit.wording import CONTEXT, in_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def collector() -> ModuleType:
    """``packaging/core_strings.py``."""
    spec = importlib.util.spec_from_file_location("core_strings", ROOT / "packaging" / "core_strings.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def german(qapp) -> Iterator[None]:
    """The interface in German."""
    before = QLocale()
    translators = language.install(qapp, "de")
    yield
    for translator in translators:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


def test_every_template_is_a_literal_with_its_values(collector: ModuleType) -> None:
    templates, faults = collector.read()
    assert not faults
    assert collector.CONTEXT == CONTEXT
    assert "{name} is empty." in templates
    assert "{path} is damaged or cut off ({reason}). Download it again." in templates


def test_a_template_that_is_no_literal_is_found(collector: ModuleType) -> None:
    import ast

    tree = ast.parse('raise DocumentError(f"{name} is bad")\nText("{a} and {b}", a=1)\nText("good {a}", a=1)')
    faults = [collector.wrong(call, "module.py") for call in collector.calls(tree, {"Text", "DocumentError"})]
    assert "not a literal" in faults[0]
    assert "differ" in faults[1]
    assert faults[2] == ""


def test_kinds_of_errors_are_known_wherever_they_are_defined(collector: ModuleType) -> None:
    known = {"DocumentError", "PasswordRequired", "ModelError", "DatabaseError", "Crashed", "Cancelled"}
    assert known <= collector.classes(collector.modules())


@pytest.mark.usefixtures("german")
class TestGerman:
    def test_an_error_in_words(self) -> None:
        error = DocumentError("{name} is empty.", name="a.pdf")
        assert in_words(error) == "a.pdf ist leer."
        assert str(error) == "a.pdf is empty."

    def test_words_within_words(self) -> None:
        error = DocumentError("{name} is {what}. Save it as PDF and open that.", name="a", what=Text("a Word document"))
        assert in_words(error) == "a ist ein Word-Dokument. Speichern Sie die Datei als PDF und öffnen Sie dieses."
        assert in_words(joined((Text("No answer."), "x.bin"))) == "Keine Antwort. x.bin"
        assert in_words(ModelError("{path}: {reason}", path="p", reason=error)).startswith("p: a ist ein Word")

    def test_values_are_never_translated_nor_filled_in(self) -> None:
        assert in_words(DocumentError("{name} is empty.", name="No answer.")) == "No answer. ist leer."
        assert in_words(DocumentError("{name} is empty.", name="{name} {x}")) == "{name} {x} ist leer."

    def test_reasons_of_the_system(self) -> None:
        full = OSError(errno.ENOSPC, "No space left on device", "/tmp/x")
        assert in_words(full) == "Kein Speicherplatz mehr auf dem Datenträger (/tmp/x)"
        assert in_words(OSError("something of its own")) == "something of its own"

    def test_numbers_read_as_in_that_language(self) -> None:
        assert in_words(Text("storage {name} is too short", name=30522)) == "Speicherblock 30.522 ist zu kurz"

    def test_what_has_no_template_is_shown_as_it_is(self) -> None:
        assert in_words("as it is") == "as it is"
        assert in_words(ValueError("as it is")) == "as it is"
        assert in_words(DatabaseError(Text("not known"))) == "not known"

    def test_published_models(self) -> None:
        assert all(in_words(one.title) != one.title for one in registry.PUBLISHED)

    def test_a_citation(self) -> None:
        answer = PlacedAnswer(1, "so {x}", 2, 0, 6, 1.0, 0.5, "so {x}", 0)
        reply = Reply("q?", "/a.pdf", "Titel", "m", 0.1, 1, (answer,), 0.1)
        assert export.citation(answer, reply, in_words) == "„so {x}“ (Titel, S. 2)"
        assert "(Seite 2, Konfidenz 50 %)" in export.to_markdown(reply, in_words)


def test_that_only_a_part_is_shown_is_told_in_the_window(german: None, window, host, qtbot) -> None:
    host.documents["long"] = FakeDocument()
    tab = window.open("/tmp/long.pdf")
    qtbot.waitUntil(lambda: tab.view.text_map is not None)
    assert "notice" not in tab.bars
    long = markup.to_page(Source(data=b"words " * (2 * markup.MOST_BYTES // 6), name="long"), "text")
    tab.opener.opened.emit(replace(tab.info, notice=long.notice))
    assert tab.bars["notice"].label.text().startswith("Nur die ersten 8 MB von 15 MB werden gezeigt.")
    qtbot.waitUntil(lambda: tab.view.text_map is not None)


class TestDocumentProcess:
    """With the real document process behind a German window."""

    @pytest.fixture
    def host(self) -> Iterator[Host]:
        host = Host()
        yield host
        host.close()

    @pytest.fixture
    def german_window(self, german: None, qtbot, make_services) -> Iterator[MainWindow]:
        window = MainWindow(make_services())
        window.resize(900, 600)
        window.show()
        qtbot.waitExposed(window)
        yield window
        window.close()
        window.deleteLater()

    def test_an_error_raised_there(self, german_window, qtbot, tmp_path) -> None:
        broken = tmp_path / "kaputt.pdf"
        broken.write_bytes(bytes(range(256)) * 10)
        tab = german_window.open(str(broken))
        qtbot.waitUntil(lambda: bool(tab.error), timeout=60_000)
        assert tab.error == (
            "kaputt.pdf heißt wie eine PDF-Datei, ist aber keine oder ist beschädigt. Besorgen Sie sie erneut."
        )

    def test_the_error_keeps_its_template_on_its_way(self, host, tmp_path) -> None:
        with pytest.raises(DocumentError) as caught:
            host.open(tmp_path / "none.pdf").result(60)
        assert caught.value.text.template == "{path} does not exist. Was it moved or renamed?"
        assert caught.value.text.values == {"path": str(tmp_path / "none.pdf")}
        assert str(caught.value) == f"{tmp_path / 'none.pdf'} does not exist. Was it moved or renamed?"

    @pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="processes are ended in another way here")
    def test_that_the_process_ended(self, german_window, host, qtbot, tmp_path) -> None:
        good = tmp_path / "gut.txt"
        good.write_text("Ein Satz.", encoding="utf-8")
        tab = german_window.open(str(good))
        qtbot.waitUntil(lambda: tab.view.text_map is not None, timeout=60_000)
        # Otherwise drawing the page may be what is under way, and be blamed.
        store, thumbnails = tab.view.pages.pictures.store, tab.side_bar.thumbnails.pages
        qtbot.waitUntil(lambda: bool(list(store.cache)) and not store.busy and not thumbnails.busy, timeout=60_000)
        os.kill(host._scheduler.process_number, signal.SIGKILL)
        error = host.links(tab.info.doc, 0).exception(60)
        qtbot.waitUntil(lambda: "crash" in tab.bars, timeout=60_000)
        # Whether it is noticed before the next request or by it depends on how fast the system is.
        said = tab.bars["crash"].label.text()
        if error is None:
            assert said == "Der Prozess, der Dokumente liest, war beendet und wurde neu gestartet."
        else:
            assert said == in_words(error)
            assert said.startswith("gut.txt: Das Lesen der Links auf Seite 1 hat den Leseprozess beendet.")
