# SPDX-License-Identifier: AGPL-3.0-or-later
"""The models that are installed: which one reads, what it is, whether its files are whole."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_qa.ui.tasks import Worker

if TYPE_CHECKING:
    from desktop_qa.ui.services import Services

ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1


class ModelsDialog(QDialog):
    """Lists models, chooses one, verifies, removes and adds."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Models"))
        self._services = services
        self._added = ""
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Models"))
        self.list.currentItemChanged.connect(self._on_current)
        self.details = QLabel()
        self.details.setWordWrap(True)
        self.details.setTextFormat(Qt.TextFormat.PlainText)
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.details.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.outcome = QLabel()
        self.outcome.setWordWrap(True)
        self.use_button = QPushButton(self.tr("&Use this model"))
        self.use_button.clicked.connect(self._on_use)
        self.verify_button = QPushButton(self.tr("&Verify its files"))
        self.verify_button.clicked.connect(self._on_verify)
        self.remove_button = QPushButton(self.tr("&Remove"))
        self.remove_button.clicked.connect(self._on_remove)
        self.add_button = QPushButton(self.tr("&Add a model…"))
        self.add_menu = QMenu(self)
        self.add_menu.addAction(self.tr("From a &file…")).triggered.connect(self._on_add_file)
        self.add_menu.addAction(self.tr("From a f&older…")).triggered.connect(self._on_add_folder)
        self.add_button.setMenu(self.add_menu)
        self.stop_button = QPushButton(self.tr("&Stop"))
        self.stop_button.clicked.connect(self._on_stop)
        self.stop_button.hide()
        note = QLabel(self.tr("Checkpoints of TensorFlow, PyTorch and ONNX are converted here. Nothing is downloaded."))
        note.setWordWrap(True)
        note.setProperty("look", "quiet")
        self._importer = Worker("import")
        self._stop = threading.Event()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        right = QVBoxLayout()
        right.addWidget(self.details, 1)
        right.addWidget(self.outcome)
        row = QHBoxLayout()
        for button in (self.use_button, self.verify_button, self.remove_button):
            row.addWidget(button)
        row.addStretch(1)
        right.addLayout(row)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        below = QHBoxLayout()
        below.addWidget(self.add_button)
        below.addWidget(self.stop_button)
        below.addStretch(1)
        left.addLayout(below)
        middle.addLayout(left, 2)
        middle.addLayout(right, 3)
        column = QVBoxLayout(self)
        column.addLayout(middle, 1)
        column.addWidget(note)
        column.addWidget(buttons)
        self.resize(680, 420)
        self._on_current()
        self._fill()

    def _fill(self) -> None:
        self._services.recall_models(self._on_models)

    @Slot(object)
    def _on_models(self, entries: Any) -> None:
        self.list.clear()
        chosen = self._services.settings.value.model
        for entry in entries:
            title = entry.manifest.title if entry.manifest is not None and entry.manifest.title else entry.name
            used = entry.name == chosen or (not chosen and entry.name == self._services.asker.model)
            item = QListWidgetItem(self.tr("{name} (in use)").format(name=title) if used else title)
            item.setData(ENTRY_ROLE, entry)
            self.list.addItem(item)
            if used or self.list.currentItem() is None:
                self.list.setCurrentItem(item)
        self.outcome.setText(self._added)
        self._added = ""

    @property
    def _entry(self) -> Any:
        item = self.list.currentItem()
        return item.data(ENTRY_ROLE) if item is not None else None

    @Slot()
    def _on_current(self) -> None:
        entry = self._entry
        self.outcome.setText("")
        self.details.setText(self.describe(entry) if entry is not None else "")
        self.use_button.setEnabled(entry is not None and entry.usable)
        self.verify_button.setEnabled(entry is not None and entry.manifest is not None)
        self.remove_button.setEnabled(entry is not None and not entry.embedded)

    def describe(self, entry: Any) -> str:
        """What is known of a model, one fact to a line."""
        manifest = entry.manifest
        if manifest is None:
            return str(entry.fault)
        lines = [
            self.tr("Name: {value}").format(value=entry.name),
            self.tr("Version: {value}").format(value=manifest.version),
            self.tr("From: {value}").format(value=manifest.source),
            self.tr("Licence: {value}").format(value=manifest.licence),
            self.tr("Languages: {value}").format(value=", ".join(manifest.languages)),
            self.tr("Longest window: {value} word pieces").format(value=manifest.max_length),
        ]
        if entry.embedded:
            lines.append(self.tr("It comes with the program."))
        lines += [f"{name}: {value}" for name, value in flat(manifest.figures)]
        return "\n".join(lines)

    @Slot()
    def _on_use(self) -> None:
        self._services.settings.change(model=self._entry.name)
        self._services.asker.warm()
        self._fill()

    @Slot()
    def _on_verify(self) -> None:
        name = self._entry.name
        self.outcome.setText(self.tr("Verifying …"))
        task = self._services.models(lambda store: store.verify(name))
        task.succeeded.connect(self._on_verified)
        task.failed.connect(self._on_failed)

    @Slot(object)
    def _on_verified(self, faults: Any) -> None:
        self.outcome.setText("\n".join(faults) if faults else self.tr("All files are as they were installed."))

    @Slot()
    def _on_remove(self) -> None:
        name = self._entry.name
        if self._services.settings.value.model == name:
            self._services.settings.change(model="")
        task = self._services.models(lambda store: store.remove(name))
        task.succeeded.connect(self._on_removed)
        task.failed.connect(self._on_failed)

    @Slot(object)
    def _on_removed(self, _nothing: object) -> None:
        self._fill()

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        self.outcome.setText(str(error))

    # -- adding

    @Slot()
    def _on_add_file(self) -> None:
        self._choose(QFileDialog.FileMode.ExistingFile)

    @Slot()
    def _on_add_folder(self) -> None:
        self._choose(QFileDialog.FileMode.Directory)

    def _choose(self, mode: QFileDialog.FileMode) -> None:
        dialog = QFileDialog(self, self.tr("Add a model"))
        dialog.setFileMode(mode)
        dialog.fileSelected.connect(self.add)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def add(self, name: str) -> None:
        """Import a model from a file or a folder; nothing is installed unless all of it succeeds."""
        path, models, stop = Path(name), self._services.paths.models, self._stop
        stop.clear()

        def work() -> object:
            from desktop_qa.models import install

            return install.import_model(path, models, cancelled=stop.is_set)

        self._importing(running=True)
        self.outcome.setText(self.tr("Importing “{name}” … This may take a minute.").format(name=path.name))
        task = self._importer.run(work, interrupt=stop.set)
        task.succeeded.connect(self._on_added)
        task.failed.connect(self._on_not_added)

    @Slot()
    def _on_stop(self) -> None:
        self._stop.set()

    @Slot(object)
    def _on_added(self, installed: Any) -> None:
        self._importing(running=False)
        self._added = " ".join([self.tr("“{name}” was added.").format(name=installed.manifest.name), *installed.notes])
        self._fill()

    @Slot(object)
    def _on_not_added(self, error: object) -> None:
        self._importing(running=False)
        self.outcome.setText(str(error))

    def _importing(self, *, running: bool) -> None:
        self.add_button.setEnabled(not running)
        self.stop_button.setVisible(running)

    def done(self, result: int) -> None:
        """An import that runs is stopped; nothing half is left behind."""
        self._stop.set()
        self._importer.close()
        super().done(result)


def flat(figures: Any, before: str = "") -> list[tuple[str, str]]:
    """Nested figures as names and values."""
    rows: list[tuple[str, str]] = []
    for name, value in figures.items():
        full = f"{before} {name}".strip()
        if hasattr(value, "items"):
            rows += flat(value, full)
        else:
            rows.append((full, str(value)))
    return rows
