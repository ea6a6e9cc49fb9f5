# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is shared: settings that save themselves, history without a word lost, loading, collecting, language."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from types import SimpleNamespace

import pytest
from engines import FakeEngine
from PySide6.QtCore import QLocale

from desktop_qa.qa.answer import AskOptions
from desktop_qa.session.answering import KEPT_DOCUMENTS, Loaded
from desktop_qa.session.document_session import Subject
from desktop_qa.storage import settings
from desktop_qa.storage.database import DatabaseError
from desktop_qa.storage.settings import Settings
from desktop_qa.ui.services.asking import Asker
from desktop_qa.ui.toolkit import language


def test_settings_are_written_at_the_end(make_services):
    services = make_services()
    services.settings.change(answers=8)
    services.close()
    assert settings.load(services.paths.settings_file).answers == 8


def test_a_change_that_changes_nothing_is_not_told(qtbot, services):
    with qtbot.assertNotEmitted(services.settings.changed):
        services.settings.change(answers=services.settings.value.answers)


def test_settings_that_cannot_be_written_are_told(qtbot, services):
    services.paths.config.parent.mkdir(parents=True, exist_ok=True)
    services.paths.config.write_text("a file where a folder should be")
    services.settings.change(answers=8)
    with qtbot.waitSignal(services.settings.unsaved):
        services.settings.save()


def test_a_slow_export_does_not_keep_a_document_from_opening(window, services, qtbot):
    go = threading.Event()
    for worker in (services.exports, services.background):
        worker.run(go.wait)
    try:
        tab = window.open("/tmp/house.pdf", "Who built the room?")
        with qtbot.waitSignal(tab.asking.finished):
            pass
        assert tab.session.reply.found
    finally:
        go.set()


def test_the_last_export_is_waited_for(make_services, tmp_path):
    services = make_services()
    target = tmp_path / "late.txt"

    def write():
        time.sleep(0.2)
        target.write_text("all of it")

    services.exports.run(write)
    services.close()
    assert target.read_text() == "all of it"


def test_trouble_with_the_history_is_told_once(qtbot, services):
    def fail(_history):
        raise DatabaseError("the disk is full")

    told = []
    services.historyFailed.connect(told.append)
    tasks = [services.remember(fail) for _ in range(3)]
    qtbot.waitUntil(lambda: not any(task.running for task in tasks))
    assert [str(error) for error in told] == ["the disk is full"]


def test_progress_from_another_thread_arrives_here(qtbot, services):
    with qtbot.waitSignal(services.pagesDone) as done:
        services.tell_progress(3, 4, 5)
    assert done.args == [3, 4, 5]


def test_pulling_the_plug_counts_from_the_next_question_on(qtbot, monkeypatch):
    plugged, seen = [True], []
    monkeypatch.setattr("desktop_qa.common.power.on_battery", lambda: not plugged[0])
    asker = Asker(lambda settings: seen.append(settings) or Loaded(FakeEngine(), "fake"), Settings(threads=2))
    for plug in (True, True, False, False):
        plugged[0] = plug
        with qtbot.waitSignal(asker.ready):
            asker.warm()
    asker.close()
    assert [choice.threads for choice in seen] == [2, 1]


def subject(number, text="Ada Brandt was here."):
    return Subject(
        f"key {number}", "/tmp/a.pdf", "A", SimpleNamespace(text=text, paragraphs=(), headings=(), region_spans=())
    )


def test_the_model_is_loaded_once_and_again_when_another_is_chosen(qtbot, engine):
    loads = []

    def load(chosen):
        loads.append(chosen.model)
        return Loaded(engine, chosen.model or "default")

    asker = Asker(load, Settings())
    with qtbot.waitSignal(asker.ready) as ready:
        asker.warm()
    assert ready.args == ["default"]
    asker.prepare(subject(1))
    asker.prepare(subject(1))
    asker.configure(Settings(model="other"))
    with qtbot.waitSignal(asker.ready):
        asker.warm()
    asker.prepare(subject(1))
    asker.close()
    assert loads == ["", "other"]


def test_documents_are_prepared_once_and_the_oldest_dropped(qtbot, engine):
    asker = Asker(lambda _settings: Loaded(engine, "fake"), Settings())
    for number in range(KEPT_DOCUMENTS + 1):
        asker.prepare(subject(number))
        asker.prepare(subject(number))
    with qtbot.waitSignal(asker.ready):
        asker.warm()
    assert len(engine.prepared) == KEPT_DOCUMENTS + 1
    asker.prepare(subject(KEPT_DOCUMENTS))
    asker.prepare(subject(0))
    asker.forget(f"key {KEPT_DOCUMENTS}")
    asker.prepare(subject(KEPT_DOCUMENTS))
    with qtbot.waitSignal(asker.ready):
        asker.warm()
    asker.close()
    assert len(engine.prepared) == KEPT_DOCUMENTS + 3, "the oldest, and the one that was let go, are prepared again"


def test_a_model_that_cannot_be_loaded_is_told(window, qtbot, monkeypatch):
    def fail(_settings):
        raise RuntimeError("No usable model is installed.")

    monkeypatch.setattr(window.services.asker.answering, "use", fail)
    tab = window.open("/tmp/house.pdf")
    qtbot.waitUntil(lambda: "model" in tab.bars)
    assert "No usable model" in tab.bars["model"].label.text()


def test_a_language_that_is_not_there_leaves_english(qapp):
    before = QLocale()
    installed = language.install(qapp, "en")
    try:
        assert language.available()[0] == "en"
        assert language.name("de") == "Deutsch"
    finally:
        for translator in installed:
            qapp.removeTranslator(translator)
        QLocale.setDefault(before)


def test_the_window_is_there_before_anything_heavy():
    heavy = {"pymupdf", "onnxruntime", "tokenizers", "trafilatura", "lxml", "torch", "onnx", "huggingface_hub"}
    script = f"import sys\nfrom desktop_qa.ui.app import app\nprint(sorted({heavy!r} & set(sys.modules)))\n"
    done = subprocess.run([sys.executable, "-c", script], check=True, timeout=60, capture_output=True, text=True)
    assert done.stdout.strip() == "[]"


class VectorEngine(FakeEngine):
    """Prepares documents whose vectors take many small steps."""

    def __init__(self) -> None:
        super().__init__()
        self.made: list[str] = []

    def prepare(self, text, paragraphs, headings=(), regions=()):
        engine, prepared = self, super().prepare(text, paragraphs, headings, regions)

        class Prepared(str):
            __slots__ = ()

            def make_vectors(self):
                for step in range(20):
                    time.sleep(0.005)
                    engine.made.append(f"{prepared} {step}")
                    yield step + 1, 20

        return Prepared(prepared)


@pytest.fixture
def vectors():
    """An engine whose documents have vectors, and an asker with it."""
    engine = VectorEngine()
    asker = Asker(lambda _choice: Loaded(engine, "fake"), Settings())
    yield engine, asker
    asker.close()


def test_vectors_are_made_in_the_background_and_give_way_to_a_question(qtbot, vectors):
    engine, asker = vectors
    asker.prepare(subject(1))
    qtbot.waitUntil(lambda: len(engine.made) >= 3)
    engine.hold()
    task = asker.ask((subject(1),), "Who was here?", AskOptions())
    qtbot.waitUntil(lambda: bool(engine.asked))
    made = len(engine.made)
    assert made < 20
    with qtbot.waitSignal(task.finished, timeout=5000):
        engine.serve(9)
    assert len(engine.made) == made
    # Afterwards they are made on.
    qtbot.waitUntil(lambda: "Ada Brandt was here. 19" in engine.made)


def test_the_newest_document_gets_its_vectors_first(qtbot, vectors):
    engine, asker = vectors
    asker.prepare(subject(1, "First."))
    asker.prepare(subject(2, "Second."))
    qtbot.waitUntil(lambda: "First. 19" in engine.made)
    assert engine.made.index("Second. 19") < engine.made.index("First. 19")


def test_a_document_that_is_forgotten_gets_no_vectors(qtbot, vectors):
    engine, asker = vectors
    asker.prepare(subject(1))
    qtbot.waitUntil(lambda: len(engine.made) >= 2)
    asker.forget("key 1")
    with qtbot.waitSignal(asker.idle().finished):
        pass
    made = len(engine.made)
    qtbot.wait(100)
    assert len(engine.made) == made < 20
