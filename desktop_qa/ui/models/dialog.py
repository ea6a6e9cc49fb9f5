# SPDX-License-Identifier: AGPL-3.0-or-later
"""The models: which one reads, how good, large and fast each is here, and which published ones can be had."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_qa.ui.models import rows as models_rows
from desktop_qa.ui.models import text as models_text
from desktop_qa.ui.models.list_view import ModelsList
from desktop_qa.ui.models.work import Strip
from desktop_qa.ui.services.measuring import ANSWERS, SPEED
from desktop_qa.ui.toolkit.plain_text import Label
from desktop_qa.ui.toolkit.wording import in_words

if TYPE_CHECKING:
    from desktop_qa.ui.models.rows import Row
    from desktop_qa.ui.services.services import Services


class ModelsDialog(QDialog):
    """Lists models with their figures; chooses, measures, verifies, removes, adds and downloads them."""

    def __init__(self, services: Services, parent: QWidget | None = None, *, fetch: str = "") -> None:
        """``fetch`` names a published model that the person has asked for: it is downloaded at once, and used then."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Models"))
        self._services = services
        self._said = ""
        self._wanted = fetch
        self._to_fetch = self._to_use = fetch
        self._checked: dict[str, bool] = {}
        self.confirmation: QMessageBox | None = None
        self.list = ModelsList()
        self.list.currentItemChanged.connect(self._on_current)
        self.details = Label()
        self.details.setWordWrap(True)
        self.details.setTextFormat(Qt.TextFormat.RichText)
        self.details.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.details.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.details.setContentsMargins(8, 8, 8, 8)
        area = QScrollArea()
        area.setWidget(self.details)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.tr("What is known of the chosen model"))
        self.outcome = Label()
        self.outcome.setWordWrap(True)
        self.outcome.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.strip = Strip()
        self.strip.succeeded.connect(self._on_added)
        self.strip.failed.connect(self._on_not_added)
        self.strip.running.connect(self._on_running)
        self._measuring = services.measuring
        self._measuring.measured.connect(self._on_speed)
        self._measuring.answered.connect(self._on_answers)
        self._measuring.failed.connect(self._on_no_figure)
        note = Label(
            self.tr("Nothing is downloaded unless you ask for it here. Your documents and questions never leave.")
        )
        note.setWordWrap(True)
        note.setProperty("look", "quiet")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(self.list, 3)
        column.addWidget(area, 3)
        column.addLayout(self._buttons())
        column.addWidget(self.strip)
        column.addWidget(self.outcome)
        column.addWidget(note)
        column.addWidget(buttons)
        self.resize(860, 640)
        self._on_current()
        self._fill()

    def _buttons(self) -> QHBoxLayout:
        self.use_button = QPushButton(self.tr("&Use this model"))
        self.use_button.clicked.connect(self._on_use)
        self.download_button = QPushButton(self.tr("&Download…"))
        self.download_button.clicked.connect(self._on_download)
        self.measure_button = QPushButton(self.tr("&Measure it"))
        self.measure_button.setToolTip(
            self.tr("Its speed, and how well it answers our own questions; its confidence is fitted to them")
        )
        self.measure_button.clicked.connect(self._on_measure)
        self.verify_button = QPushButton(self.tr("&Verify its files"))
        self.verify_button.clicked.connect(self._on_verify)
        self.remove_button = QPushButton(self.tr("&Remove…"))
        self.remove_button.clicked.connect(self._on_remove)
        self.add_button = QPushButton(self.tr("&Add a model…"))
        self.add_button.setToolTip(
            self.tr("Checkpoints of TensorFlow, PyTorch and ONNX are converted on this computer")
        )
        menu = QMenu(self)
        menu.addAction(self.tr("From a &file…")).triggered.connect(self._on_add_file)
        menu.addAction(self.tr("From a f&older…")).triggered.connect(self._on_add_folder)
        self.add_button.setMenu(menu)
        row = QHBoxLayout()
        for button in (
            self.use_button, self.download_button, self.measure_button, self.verify_button, self.remove_button
        ):  # fmt: skip
            button.setAutoDefault(False)
            row.addWidget(button)
        self.add_button.setAutoDefault(False)
        row.addStretch(1)
        row.addWidget(self.add_button)
        return row

    # -- the list

    def _fill(self, wanted: str = "") -> None:
        """Read the models anew; ``wanted`` is chosen then, or else the one that was, or the one in use."""
        row = self._row
        self._wanted = wanted or (row.name if row is not None else self._wanted)
        paths, settings = self._services.paths, self._services.settings.value
        task = self._services.models(lambda store: models_rows.gather(store, paths, settings))
        task.succeeded.connect(self._on_models)
        task.failed.connect(self._on_failed)

    @Slot(object)
    def _on_models(self, rows: Any) -> None:
        self.list.show_rows(rows, self._wanted)
        self.outcome.setText(self._said)
        self._said = ""
        self._measuring.begin(SPEED, [row.name for row in rows if row.answers and row.entry and row.speed is None])
        self._show_measuring()
        row = self._row
        name, self._to_fetch = self._to_fetch, ""
        if name and row is not None and row.published is not None and row.name == name:
            self.download(row.published)

    @property
    def _row(self) -> Row | None:
        return self.list.row

    @Slot()
    def _on_current(self) -> None:
        self.outcome.setText("")
        self._show_details()

    def _show_details(self) -> None:
        row = self._row
        entry = row.entry if row is not None else None
        facts = models_text.details(row, self._check(row)) if row is not None else []
        self.details.setText(models_text.table(facts))
        self.details.setAccessibleName("\n".join(f"{name}: {value}" for name, value in facts))
        free = not self.strip.busy
        published = row.published if row is not None else None
        self.use_button.setEnabled(row is not None and entry is not None and row.answers and not row.used)
        self.download_button.setVisible(published is not None)
        self.download_button.setEnabled(free)
        received = published is not None and row is not None and row.received
        self.download_button.setText(self.tr("Continue the &download…") if received else self.tr("&Download…"))
        for button in (self.measure_button, self.verify_button, self.remove_button):
            button.setVisible(published is None)
        busy = row is not None and row.name in self._measuring.waiting(SPEED) + self._measuring.waiting(ANSWERS)
        self.measure_button.setEnabled(row is not None and entry is not None and row.answers and not busy)
        self.verify_button.setEnabled(entry is not None and entry.manifest is not None)
        self.remove_button.setEnabled(entry is not None and not entry.embedded)
        self.add_button.setEnabled(free)

    def _check(self, row: Row) -> str:
        """Whether the files were compared with their checksums."""
        if row.entry is None:
            return ""
        if row.name in self._checked:
            return self.tr("its files are whole") if self._checked[row.name] else self.tr("its files are damaged")
        # A model is verified whenever it is loaded.
        return self.tr("verified when it was loaded") if row.name == self._services.asker.model else ""

    # -- use, verify, remove

    @Slot()
    def _on_use(self) -> None:
        row = self._row
        if row is not None:
            self._use(row.name)
            self._fill()

    def _use(self, name: str) -> None:
        self._services.settings.change(model=name)
        self._services.asker.warm()

    @Slot()
    def _on_verify(self) -> None:
        row = self._row
        if row is None:
            return
        name = row.name
        self.outcome.setText(self.tr("Verifying …"))
        task = self._services.models(lambda store: (name, store.verify(name)))
        task.succeeded.connect(self._on_verified)
        task.failed.connect(self._on_failed)

    @Slot(object)
    def _on_verified(self, found: Any) -> None:
        name, faults = found
        self._checked[name] = not faults
        self._show_details()
        self.outcome.setText(
            "\n".join(map(in_words, faults)) if faults else self.tr("All files are as they were installed.")
        )

    @Slot()
    def _on_remove(self) -> None:
        row = self._row
        if row is None:
            return
        box = self._box(
            self.tr("Remove the model “{name}”?").format(name=row.title),
            self.tr("Its files are deleted: {size}.").format(size=models_text.size(row)),
        )
        remove = box.addButton(self.tr("&Remove"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        name = row.name
        remove.clicked.connect(lambda: self._remove(name))
        box.open()

    def _remove(self, name: str) -> None:
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
        self.outcome.setText(in_words(error))

    def _box(self, question: str, more: str) -> QMessageBox:
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.windowTitle())
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(question)
        box.setInformativeText(more)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.finished.connect(box.deleteLater)
        self.confirmation = box
        return box

    # -- measuring

    @Slot()
    def _on_measure(self) -> None:
        row = self._row
        if row is not None and row.entry is not None:
            self._measuring.begin(SPEED, [row.name])
            if not row.entry.embedded:
                # What comes with the program was measured and calibrated on much more.
                self._measuring.begin(ANSWERS, [row.name])
            self._show_measuring()

    @Slot(str, object)
    def _on_speed(self, name: str, speed: Any) -> None:
        self.list.show_speed(name, speed)
        self._show_measuring()

    @Slot(str, object)
    def _on_answers(self, name: str, manifest: Any) -> None:
        self.list.show_figures(name, manifest.figures)
        self._show_measuring()

    @Slot(str, object)
    def _on_no_figure(self, name: str, error: object) -> None:
        self.list.show_figures(name)
        self._show_measuring()
        self.outcome.setText(in_words(error))

    def _show_measuring(self) -> None:
        self.list.show_measuring(self._measuring.waiting(SPEED), self._measuring.waiting(ANSWERS))
        self._show_details()

    # -- adding and downloading

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
        path, models = Path(name), self._services.paths.models

        def work(report: Any, stop: Any) -> Any:
            from desktop_qa.evaluation import measuring
            from desktop_qa.models import install

            checked = install.Options(check=measuring.trial)
            return install.import_model(path, models, checked, progress=report, cancelled=stop)

        self.strip.run(self.tr("Importing “{name}” … This may take a minute.").format(name=path.name), work)

    @Slot()
    def _on_download(self) -> None:
        row = self._row
        if row is None or row.published is None:
            return
        if row.missing:
            self.outcome.setText(
                self.tr(
                    "Downloading a model needs packages that are not installed here: {packages}. Install them with:"
                    ' pip install "desktop-qa[fetch]"'
                ).format(packages=", ".join(row.missing))
            )
            return
        size = self.tr("about {size}").format(size=models_text.size(row)) if row.size else self.tr("size not known")
        box = self._box(
            self.tr("Download “{name}” from the network?").format(name=row.title),
            self.tr(
                "From {source} ({size}, licence {licence}). The files are asked for without any account; nothing about"
                " you or your documents is sent. Then the model is converted on this computer, which takes a few"
                " minutes."
            ).format(source=row.source, size=size, licence=row.licence),
        )
        download = box.addButton(self.tr("&Download"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(download)
        published = row.published
        download.clicked.connect(lambda: self.download(published))
        box.open()

    def download(self, published: Any) -> None:
        """Fetch and install a published model."""
        paths = self._services.paths

        def work(report: Any, stop: Any) -> Any:
            from desktop_qa.evaluation import measuring
            from desktop_qa.models import fetch, install

            checked = install.Options(check=measuring.trial)
            return fetch.fetch(published, paths, checked, progress=report, cancelled=stop)

        self.strip.run(self.tr("Asking {source} …").format(source=published.source), work)

    @Slot(bool)
    def _on_running(self, running: bool) -> None:
        if running:
            self.outcome.setText("")
        self._show_details()

    @Slot(object)
    def _on_added(self, installed: Any) -> None:
        manifest = installed.manifest
        said = [self.tr("“{name}” was added.").format(name=manifest.title or manifest.name)]
        self._said = " ".join([*said, *map(in_words, installed.notes)])
        if manifest.kind == "reader":
            self._measuring.begin(ANSWERS, [manifest.name])
        if manifest.name == self._to_use:
            self._use(manifest.name)
        self._fill(manifest.name)

    @Slot(object)
    def _on_not_added(self, error: object) -> None:
        from desktop_qa.models.order import Cancelled

        if isinstance(error, Cancelled):
            self._said = self.tr("Stopped; nothing was installed. What was downloaded is kept and can be continued.")
        else:
            self._said = in_words(error)
        self._fill()

    def done(self, result: int) -> None:
        """What is added is stopped, and nothing half is left behind; measuring goes on."""
        self.strip.close_down()
        super().done(result)
