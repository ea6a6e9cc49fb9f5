# SPDX-License-Identifier: AGPL-3.0-or-later
"""The models dialog: what it shows of each model, and that each of its buttons does what it says, or says why not."""

from __future__ import annotations

import functools
import threading
import time
from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QMessageBox

from desktop_qa.common.errors import ModelError
from desktop_qa.models import manifest as manifests
from desktop_qa.models import registry
from desktop_qa.models.install import Cancelled, Progress
from desktop_qa.models.manifest import Manifest
from desktop_qa.models.speed import Speed
from desktop_qa.models.store import Store
from desktop_qa.ui.models import rows as models_rows
from desktop_qa.ui.models import text as models_text
from desktop_qa.ui.models.dialog import ModelsDialog
from desktop_qa.ui.models.list_view import MEASURED, NAME, SIZE, SPEED, STATE

FIGURES = {"open SQuAD 1.1": {"exact": 70.4, "f1": 79.0}, "articles": {"top3": 0.567, "n": 120}}


def install(folder, name, *, kind="reader", title="", figures=FIGURES):
    """A model directory whose network nobody runs."""
    directory = folder / name
    directory.mkdir(parents=True)
    for file in ("model.onnx", "tokenizer.json"):
        (directory / file).write_bytes(b"0" * 1000)
    files = {file: manifests.sha256(directory / file) for file in ("model.onnx", "tokenizer.json")}
    written = Manifest(name, "1", "made here", "MIT", files, "bert", 384, title=title, kind=kind, figures=figures)
    manifests.write(directory, written)
    return SimpleNamespace(directory=directory, manifest=written, notes=())


def measured(models, name, _threads, *, stopped):
    """Every reader answers half of our own questions."""
    assert not stopped()
    found = replace(models.get(name).manifest, figures=FIGURES | {models_text.OWN: {"f1": 66.5, "top1": 0.5, "n": 9}})
    manifests.write(models.get(name).directory, found)
    return found


@pytest.fixture
def embedded(tmp_path):
    return tmp_path / "embedded"


@pytest.fixture(autouse=True)
def little_world(monkeypatch, embedded):
    """Two models, a damaged one, two published ones, a measurement that takes no time, and numbers in English."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    monkeypatch.setattr("desktop_qa.models.store.Store", functools.partial(Store, embedded=embedded))
    monkeypatch.setattr("desktop_qa.models.registry.PUBLISHED", registry.PUBLISHED[:3:2])
    monkeypatch.setattr("desktop_qa.models.speed.Speeds.measure", lambda *_: Speed(31.4, 384, 2))
    monkeypatch.setattr("desktop_qa.evaluation.measuring.measure_installed", measured)
    yield
    QLocale.setDefault(before)


@pytest.fixture
def dialog(qtbot, services, embedded):
    install(embedded, "mobilebert-ours", title="Our reader")
    install(services.paths.models, "mine")
    (services.paths.models / "broken").mkdir()
    made = ModelsDialog(services)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.list.topLevelItemCount() == 5 and made.list.topLevelItem(1).text(SPEED) == "31 ms")
    yield made
    made.reject()


def choose(dialog, name):
    item = next(item for item in items(dialog) if item.data(NAME, Qt.ItemDataRole.UserRole + 1).name == name)
    dialog.list.setCurrentItem(item)
    return item


def items(dialog):
    return [dialog.list.topLevelItem(index) for index in range(dialog.list.topLevelItemCount())]


def press(dialog, role):
    """The button of a role in the question that is asked."""
    box = dialog.confirmation
    (button,) = [one for one in box.buttons() if box.buttonRole(one) == role]
    button.click()


def facts(dialog):
    return dict(line.split(": ", 1) for line in dialog.details.accessibleName().splitlines())


def test_every_model_is_listed_with_its_figures_size_and_speed(dialog):
    rows = [[item.text(column) for column in range(5)] for item in items(dialog)]
    assert [(row[NAME], row[STATE]) for row in rows] == [
        ("mine", "Installed"),
        ("Our reader", "In use"),
        ("broken", "Damaged"),
        ("MobileBERT fine-tuned on SQuAD 1.1", "Not installed"),
        ("Google's MobileBERT as pre-trained", "Not installed"),
    ]
    assert rows[1][MEASURED] == "F1 79.0 · in the first 3 57 %"
    assert rows[1][SIZE].endswith(" kB")
    assert [row[SPEED] for row in rows] == ["31 ms", "31 ms", "–", "–", "–"]
    assert (rows[3][MEASURED], rows[3][SIZE]) == ("F1 90.0", "98.0 MB")
    # The one in use is chosen when the dialog opens, and is the bold one.
    assert dialog.list.currentItem() is items(dialog)[1]
    assert [item.font(NAME).bold() for item in items(dialog)] == [False, True, False, False, False]


def test_a_screen_reader_hears_the_facts_of_a_model(dialog):
    said = items(dialog)[1].data(NAME, Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Model: Our reader, State: In use, Measured: F1 79.0")
    assert "Speed here" not in items(dialog)[3].data(NAME, Qt.ItemDataRole.AccessibleTextRole)


def test_details_tell_what_is_known(dialog):
    known = facts(dialog)
    assert known["Name"] == "mobilebert-ours"
    assert known["Licence"] == "MIT"
    assert known["Languages"] == "English"
    assert known["Speed here"] == "31 ms for a window of 384 word pieces, threads: 2"
    assert known["Measured"].startswith("articles: in the first 3 57 %, questions 120")
    choose(dialog, "mobilebert-squad-v1")
    known = facts(dialog)
    assert known["Measured"] == "SQuAD 1.1 dev, by its authors: exact 82.6, F1 90.0"
    assert known["From"] == "https://huggingface.co/csarron/mobilebert-uncased-squad-v1"
    choose(dialog, "broken")
    assert "no manifest.json" in facts(dialog)["Fault"]
    assert not dialog.use_button.isEnabled()


def test_another_model_is_used(dialog, services, qtbot):
    assert not dialog.use_button.isEnabled()
    choose(dialog, "mine")
    dialog.use_button.click()
    assert services.settings.value.model == "mine"
    qtbot.waitUntil(lambda: items(dialog)[0].text(STATE) == "In use")
    assert items(dialog)[1].text(STATE) == "Comes with the program"


def test_files_are_verified(dialog, services, qtbot):
    choose(dialog, "mine")
    dialog.verify_button.click()
    qtbot.waitUntil(lambda: "as they were" in dialog.outcome.text())
    assert facts(dialog)["State"] == "Installed · its files are whole"
    (services.paths.models / "mine" / "model.onnx").write_bytes(b"1" * 1000)
    dialog.verify_button.click()
    qtbot.waitUntil(lambda: "model.onnx is not the file" in dialog.outcome.text())
    assert facts(dialog)["State"] == "Installed · its files are damaged"


def test_removing_asks_and_goes_back_to_the_embedded_one(dialog, services, qtbot):
    assert not dialog.remove_button.isEnabled()
    services.settings.change(model="mine")
    choose(dialog, "mine")
    dialog.remove_button.click()
    assert dialog.confirmation.defaultButton().text() == dialog.confirmation.button(
        QMessageBox.StandardButton.Cancel
    ).text()  # fmt: skip
    assert (services.paths.models / "mine").is_dir()
    press(dialog, QMessageBox.ButtonRole.DestructiveRole)
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 4)
    assert services.settings.value.model == ""
    assert not (services.paths.models / "mine").exists()
    assert items(dialog)[0].text(STATE) == "In use"


def test_speed_is_measured_again_and_faults_are_told(dialog, qtbot, monkeypatch):
    monkeypatch.setattr("desktop_qa.models.speed.Speeds.measure", lambda *_: Speed(7.2, 384, 1))
    choose(dialog, "mine")
    dialog.measure_button.click()
    assert items(dialog)[0].text(SPEED) == "measuring …"
    assert not dialog.measure_button.isEnabled()
    qtbot.waitUntil(lambda: items(dialog)[0].text(SPEED) == "7.2 ms")
    assert facts(dialog)["Speed here"].startswith("7.2 ms")
    # A reader of one's own is also asked the program's questions, and its confidence fitted to them.
    qtbot.waitUntil(lambda: items(dialog)[0].text(MEASURED) == "F1 66.5 · first right 50 %")
    qtbot.waitUntil(dialog.measure_button.isEnabled)
    assert "the program’s own questions: F1 66.5" in dialog.details.accessibleName()

    def fail(*_):
        raise ModelError("The model mine is damaged.")

    monkeypatch.setattr("desktop_qa.models.speed.Speeds.measure", fail)
    dialog.measure_button.click()
    qtbot.waitUntil(lambda: dialog.outcome.text() == "The model mine is damaged.")
    qtbot.waitUntil(dialog.measure_button.isEnabled)


def test_the_embedded_reader_keeps_its_calibration(dialog, qtbot, services, monkeypatch):
    monkeypatch.setattr("desktop_qa.evaluation.measuring.measure_installed", lambda *_, **__: pytest.fail("measured"))
    choose(dialog, "mobilebert-ours")
    dialog.measure_button.click()
    qtbot.waitUntil(dialog.measure_button.isEnabled)


def test_measuring_goes_on_when_the_dialog_is_closed(dialog, qtbot, services, monkeypatch):
    gate = threading.Event()

    def slow(*arguments, **named):
        gate.wait(5)
        return measured(*arguments, **named)

    monkeypatch.setattr("desktop_qa.evaluation.measuring.measure_installed", slow)
    choose(dialog, "mine")
    dialog.measure_button.click()
    dialog.reject()
    with qtbot.waitSignal(services.measuring.answered) as done:
        gate.set()
    assert done.args[0] == "mine"
    assert models_text.OWN in Store(services.paths).get("mine").manifest.figures


def test_speed_is_not_measured_while_a_question_is_answered(dialog, qtbot, services, monkeypatch):
    monkeypatch.setattr(type(services.asker), "running", property(lambda _: True))
    choose(dialog, "mine")
    dialog.measure_button.click()
    qtbot.wait(50)
    assert items(dialog)[0].text(SPEED) == "measuring …"
    monkeypatch.setattr(type(services.asker), "running", property(lambda _: False))
    qtbot.waitUntil(lambda: items(dialog)[0].text(SPEED) == "31 ms")


def download(dialog, name="mobilebert-squad-v1"):
    choose(dialog, name)
    dialog.download_button.click()
    press(dialog, QMessageBox.ButtonRole.AcceptRole)


def test_a_download_asks_shows_progress_and_installs(dialog, qtbot, services, monkeypatch):
    go, asked = threading.Event(), []

    def fetch(entry, paths, options, *, progress, cancelled):
        asked.append(entry.name)
        progress(Progress("Downloading model.safetensors", 30_000_000, 98_000_000, "bytes"))
        assert go.wait(10)
        assert not cancelled()
        return install(paths.models, entry.name, title=entry.title)

    monkeypatch.setattr("desktop_qa.models.fetch.fetch", fetch)
    choose(dialog, "mobilebert-squad-v1")
    assert dialog.download_button.isVisible()
    assert not dialog.verify_button.isVisible()
    dialog.download_button.click()
    words = dialog.confirmation.informativeText()
    assert "https://huggingface.co/csarron/mobilebert-uncased-squad-v1" in words
    assert "98.0 MB" in words
    assert "MIT" in words
    assert not asked
    press(dialog, QMessageBox.ButtonRole.AcceptRole)
    qtbot.waitUntil(lambda: dialog.strip.label.text() == "Downloading model.safetensors: 30.0 MB of 98.0 MB")
    assert dialog.strip.bar.value() == 306
    assert not dialog.download_button.isEnabled()
    assert not dialog.add_button.isEnabled()
    go.set()
    qtbot.waitUntil(lambda: "was added" in dialog.outcome.text())
    assert dialog.strip.isHidden()
    assert dialog.list.currentItem().text(STATE) == "Installed"
    assert dialog.use_button.isEnabled()
    assert services.settings.value.model == ""


def test_nothing_is_fetched_without_a_yes(dialog, monkeypatch):
    monkeypatch.setattr("desktop_qa.models.fetch.fetch", lambda *_, **__: pytest.fail("fetched"))
    choose(dialog, "mobilebert-squad-v1")
    dialog.download_button.click()
    press(dialog, QMessageBox.ButtonRole.RejectRole)
    assert not dialog.strip.busy


def wait_for_stop(_entry, paths, _options, *, progress, cancelled):
    part = paths.cache / "downloads" / "mobilebert-squad-v1"
    part.mkdir(parents=True, exist_ok=True)
    (part / "model.safetensors.part").write_bytes(b"0" * 5000)
    progress(Progress("Downloading model.safetensors", 5000, 0, "bytes"))
    until = time.monotonic() + 10
    while not cancelled() and time.monotonic() < until:
        time.sleep(0.005)
    raise Cancelled("Stopped.")


def test_a_stopped_download_can_be_continued(dialog, qtbot, monkeypatch):
    monkeypatch.setattr("desktop_qa.models.fetch.fetch", wait_for_stop)
    download(dialog)
    qtbot.waitUntil(lambda: dialog.strip.label.text() == "Downloading model.safetensors: 5.0 kB")
    dialog.strip.stop_button.click()
    qtbot.waitUntil(lambda: "is kept and can be continued" in dialog.outcome.text())
    assert dialog.list.currentItem().text(STATE) == "Partly downloaded"
    assert dialog.download_button.text().replace("&", "") == "Continue the download…"
    assert dialog.download_button.isEnabled()


def test_closing_the_dialog_stops_the_download(dialog, qtbot, monkeypatch):
    ended = threading.Event()

    def fetch(*arguments, **named):
        try:
            wait_for_stop(*arguments, **named)
        finally:
            ended.set()

    monkeypatch.setattr("desktop_qa.models.fetch.fetch", fetch)
    download(dialog)
    qtbot.waitUntil(lambda: "5.0 kB" in dialog.strip.label.text())
    dialog.reject()
    assert ended.wait(10)


@pytest.mark.parametrize(
    "reason",
    ["The hub cannot be reached (no route). Check the network and try again.", "Its size or checksum differs."],
)
def test_a_download_that_fails_says_why(dialog, qtbot, monkeypatch, reason):
    def fail(*_, **__):
        raise ModelError(reason)

    monkeypatch.setattr("desktop_qa.models.fetch.fetch", fail)
    download(dialog)
    qtbot.waitUntil(lambda: dialog.outcome.text() == reason)
    assert dialog.download_button.isEnabled()
    assert dialog.list.currentItem().text(STATE) == "Not installed"


def test_missing_packages_are_named_before_anything_is_asked(dialog, qtbot, monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None if name == "huggingface_hub" else name)
    dialog._fill("mobilebert-squad-v1")
    qtbot.waitUntil(lambda: dialog._row is not None and dialog._row.missing == ("huggingface_hub",))
    dialog.download_button.click()
    assert "huggingface_hub" in dialog.outcome.text()
    assert 'pip install "desktop-qa[fetch]"' in dialog.outcome.text()
    assert dialog.confirmation is None


def test_only_what_a_download_needs_is_asked_for(monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    needed = {one.name: models_rows.missing(one) for one in registry.PUBLISHED}
    assert needed == {
        "mobilebert-squad-v1": ("huggingface_hub", "onnx"),
        "mobilebert-uncased": ("huggingface_hub",),
    }


def test_a_model_is_added_from_a_file(dialog, qtbot, monkeypatch, tmp_path):
    def add(path, into, options, *, progress, cancelled):
        assert options.check is not None
        progress(Progress("Building", 2, 5))
        made = install(into, path.name)
        return SimpleNamespace(manifest=made.manifest, notes=("It reads in int8.",))

    monkeypatch.setattr("desktop_qa.models.install.import_model", add)
    dialog.add(str(tmp_path / "new"))
    assert dialog.strip.isVisible()
    qtbot.waitUntil(lambda: dialog.outcome.text() == "“new” was added. It reads in int8.")
    assert dialog.list.currentItem().text(NAME) == "new"


def test_adding_can_be_stopped_and_fails_in_words(dialog, qtbot, monkeypatch, tmp_path):
    def wait(_path, _into, _options, *, progress, cancelled):
        until = time.monotonic() + 10
        while not cancelled() and time.monotonic() < until:
            time.sleep(0.005)
        raise ModelError("The file is damaged.")

    monkeypatch.setattr("desktop_qa.models.install.import_model", wait)
    dialog.add(str(tmp_path / "new"))
    dialog.strip.stop_button.click()
    qtbot.waitUntil(lambda: dialog.outcome.text() == "The file is damaged.")
    assert dialog.add_button.isEnabled()


def test_stages_are_told_in_the_interface_s_words():
    assert models_text.progress(Progress("Building", 2, 5)) == "Converting and making it small …"
    assert (
        models_text.progress(Progress("Downloading a.bin", 10, 20, "bytes"))
        == "Downloading a.bin: 10 bytes of 20 bytes"
    )


def test_figures_without_a_group_and_of_unknown_kinds_are_shown():
    groups = models_text.groups({"seconds": 0.5, "set one": {"f1": 80.0, "deep": {"em": 3}}})
    assert groups == [("", [("seconds", 0.5)]), ("set one", [("f1", 80.0)]), ("set one deep", [("em", 3)])]
    assert models_text.summary({}) == models_text.UNKNOWN


def test_text_of_a_manifest_is_no_markup():
    assert "<b>x</b>" not in models_text.table([("From", "<b>x</b>")])
