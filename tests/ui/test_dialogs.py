# SPDX-License-Identifier: AGPL-3.0-or-later
"""Settings and about: what they change, what they show, and what they never show."""

from __future__ import annotations

import os
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QSpinBox

from desktop_qa.storage.settings import Settings
from desktop_qa.ui.shell.about import AboutDialog
from desktop_qa.ui.shell.questions import LinkDialog
from desktop_qa.ui.shell.settings_dialog import SettingsDialog


class FakeStore:
    """Models without files."""

    def __init__(self):
        manifest = SimpleNamespace(
            title="A reader", version="1", source="here", licence="MIT", languages=("en",), max_length=384,
            figures={"squad": {"f1": 79.0}},
        )  # fmt: skip
        self.entries = [
            SimpleNamespace(name="mine", embedded=False, manifest=manifest, fault="", usable=True),
            SimpleNamespace(name="ours", embedded=True, manifest=manifest, fault="", usable=True),
            SimpleNamespace(name="broken", embedded=False, manifest=None, fault="no manifest", usable=False),
        ]

    def list(self):
        return tuple(self.entries)

    def default(self):
        return self.entries[1]


@pytest.fixture
def store(monkeypatch):
    made = FakeStore()
    monkeypatch.setattr("desktop_qa.models.store.Store", lambda _paths: made)
    return made


@pytest.fixture
def dialog(qtbot, services, store):
    made = SettingsDialog(services)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.widget("model").count() == 3)
    return made


@pytest.mark.parametrize(
    ("name", "value"),
    [("appearance", "dark"), ("page_colours", "sepia"), ("reading_font", "sans"), ("reading_size", 15.5),
     ("answers", 9), ("threshold", 0.35), ("effort", "thorough"), ("threads", 2), ("quiet_on_battery", False),
     ("model", "mine"), ("history", False), ("restore_session", False), ("motion", True)],
)  # fmt: skip
def test_every_control_changes_its_setting_at_once(dialog, services, name, value):
    widget = dialog.widget(name)
    if isinstance(widget, QComboBox):
        widget.setCurrentIndex(widget.findData(value))
    elif isinstance(widget, QCheckBox):
        widget.setChecked(value)
    elif name == "threshold":
        widget.setValue(round(100 * value))
    else:
        assert isinstance(widget, (QSpinBox, QDoubleSpinBox))
        widget.setValue(value)
    assert getattr(services.settings.value, name) == value


def test_changes_from_elsewhere_are_shown(dialog, services):
    services.settings.change(answers=12, appearance="dark")
    assert dialog.widget("answers").value() == 12
    assert dialog.widget("appearance").currentData() == "dark"


def test_defaults_come_back_but_the_window_stays_as_it_is(dialog, services):
    services.settings.change(answers=12, side_width=333)
    dialog.buttons.button(dialog.buttons.StandardButton.RestoreDefaults).click()
    assert services.settings.value == Settings(side_width=333)
    assert dialog.undo.isVisible()
    services.settings.change(side_width=300)
    dialog.undo.click()
    assert services.settings.value == Settings(answers=12, side_width=300, motion=False)
    assert not dialog.undo.isVisible()


def test_enter_changes_nothing_by_itself(dialog, services, qtbot):
    services.settings.change(answers=12)
    for name in ("answers", "threshold", "threads"):
        qtbot.keyClick(dialog.widget(name), Qt.Key.Key_Return)
    assert services.settings.value.answers == 12


def test_clearing_asks_first_and_then_forgets(dialog, services, qtbot):
    services.remember(lambda history: history.remember_document("k", "/a.pdf", "A", "pdf", 1))
    dialog.clear_button.click()
    box = dialog.confirmation
    assert box.isVisible()
    (forget,) = [one for one in box.buttons() if box.buttonRole(one) == box.ButtonRole.DestructiveRole]
    assert box.defaultButton() is not forget
    with qtbot.waitSignal(services.cleared):
        forget.click()
    found = []
    services.recall(lambda history: history.recent(), found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert found == [[]]
    assert dialog.cleared.text()


def test_the_report_has_versions_and_figures_and_no_document(window, qtbot, services, tmp_path):
    tab = window.open("/tmp/secret-name.pdf", "What is secret?")
    with qtbot.waitSignal(tab.asking.finished):
        pass
    services.settings.change(model="minilm-l6-qa")
    dialog = AboutDialog(services)
    qtbot.addWidget(dialog)
    before = dialog.text.toPlainText()
    qtbot.waitUntil(lambda: dialog.text.toPlainText() != before or services.asker.model == "fake")
    dialog.copy_button.click()
    report = QGuiApplication.clipboard().text()
    for part in ("Desktop QA", "Python", "Qt", "onnxruntime", "Processor", "Model fake"):
        assert part in report
    # Neither the document and the question, nor folders, which name the person.
    for secret in ("secret", "Brandt", str(tmp_path), str(Path.home()) + os.sep):
        assert secret not in report
    assert dialog.log_path.text() == str(services.paths.log_file)


def test_the_report_tells_what_was_measured_of_the_model(qtbot, services, store):
    for chosen, name in (("", "ours"), ("mine", "mine")):
        services.settings.change(model=chosen)
        dialog = AboutDialog(services)
        qtbot.addWidget(dialog)
        wanted = f"Model {name} 1, MIT, not loaded yet\n  squad: f1 79.0\n"
        qtbot.waitUntil(lambda: wanted in dialog.text.toPlainText())  # noqa: B023 - waited for at once


@pytest.mark.parametrize(("address", "here"), [("https://example.org/", True), ("mailto:a@example.org", False)])
def test_a_link_shows_where_it_leads_and_enter_goes_nowhere(qtbot, address, here):
    dialog = LinkDialog(address)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.buttons.button(dialog.buttons.StandardButton.Cancel).isDefault()
    assert hasattr(dialog, "here_button") is here
