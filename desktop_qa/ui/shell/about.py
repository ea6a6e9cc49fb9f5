# SPDX-License-Identifier: AGPL-3.0-or-later
"""About the program, and what a report of a fault needs: versions and figures, never text of a document."""

from __future__ import annotations

import os
import platform
import sys
from importlib import metadata
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QUrl, Slot, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_qa import __version__
from desktop_qa.common.processor import features, processor
from desktop_qa.ui.toolkit import icons, theme
from desktop_qa.ui.toolkit.actions import plain
from desktop_qa.ui.toolkit.plain_text import Label, tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_qa.models.store import Entry
    from desktop_qa.ui.services.services import Services

PACKAGES = ("PySide6-Essentials", "onnxruntime", "tokenizers", "PyMuPDF", "numpy", "trafilatura")


def report(services: Services, models: Sequence[Entry] = (), default: str = "") -> str:
    """What to send with a report: English in every language, naming no document, no folder and no question.

    ``models`` are the installed ones, for the version and the figures of the one that answers; ``default`` is the one
    that does when none was chosen.
    """
    screen = QGuiApplication.primaryScreen()
    settings = services.settings.value
    lines = [
        f"Desktop QA {__version__}",
        f"Python {platform.python_version()} ({'frozen' if getattr(sys, 'frozen', False) else 'interpreter'})",
        f"Qt {qVersion()}, platform {QGuiApplication.platformName()}",
        *(f"{package} {_version(package)}" for package in PACKAGES),
        f"System {platform.system()} {platform.release()} {platform.machine()}",
        f"Processor {processor()}, {os.cpu_count()} logical cores, {' '.join(features()) or 'features unknown'}",
        f"Screen {screen.size().width()}x{screen.size().height()}, ratio {screen.devicePixelRatio():g}"
        if screen is not None
        else "Screen unknown",
        *_model(services.asker.model, settings.model or default, models),
        (
            f"Settings effort={settings.effort} answers={settings.answers} threshold={settings.threshold:g}"
            f" threads={settings.threads} quiet_on_battery={settings.quiet_on_battery}"
            f" language={settings.language or 'system'} appearance={settings.appearance}"
        ),
    ]
    return "\n".join(lines)


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "unknown"


def _model(loaded: str, chosen: str, models: Sequence[Entry]) -> list[str]:
    """The model that answers, and what was measured of it."""
    name = loaded or chosen
    known = [one for one in models if one.usable and one.manifest is not None]
    entry = next((one for one in known if one.name == name), None)
    lines = [f"Model {loaded or 'not loaded yet'}"]
    if entry is None or entry.manifest is None:
        return lines
    lines = [f"Model {name} {entry.manifest.version}, {entry.manifest.licence}{'' if loaded else ', not loaded yet'}"]
    for title, values in entry.manifest.figures.items():
        shown = ", ".join(f"{key} {value}" for key, value in values.items()) if isinstance(values, dict) else values
        lines.append(f"  {title}: {shown}")
    return lines


class AboutDialog(QDialog):
    """Name, licence, diagnostics."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Desktop QA"))
        self._services = services
        picture = Label()
        picture.setPixmap(icons.application_icon().pixmap(64, 64))
        title = Label("Desktop QA")
        title.setFont(theme.scaled(self.font(), 1.5, bold=True))
        words = Label(
            self.tr(
                "Ask a document in plain words, see the answers where they stand. All of it happens on this computer."
            )
        )
        words.setWordWrap(True)
        licence = Label(self.tr("Version {version} · Free software, AGPL-3.0-or-later").format(version=__version__))
        licence.setProperty("look", "quiet")
        right = QVBoxLayout()
        for widget in (title, words, licence):
            right.addWidget(widget)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(right, 1)
        label = Label(self.tr("&Diagnostics, without any text of your documents:"))
        self.text = QPlainTextEdit(report(services))
        self.text.setReadOnly(True)
        # What is copied must be whole lines, whatever the width.
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setMinimumHeight(230)
        label.setBuddy(self.text)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy_button = QPushButton(self.tr("&Copy for a report"))
        self.copy_button.clicked.connect(self._on_copy)
        self.log_button = QPushButton(self.tr("Show the &log file"))
        self.log_button.clicked.connect(self._on_log)
        # Where the log is stands beside the report, not in it: the path names the person.
        self.log_path = QLineEdit(str(services.paths.log_file))
        self.log_path.setReadOnly(True)
        self.log_path.setFrame(False)
        self.log_path.setAccessibleName(plain(self.log_button.text()))
        self.log_path.setToolTip(tip(self.log_path.text()))
        self.buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.addButton(self.log_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(label)
        column.addWidget(self.text)
        column.addWidget(self.log_path)
        column.addWidget(self.buttons)
        self.resize(600, 520)
        services.models(lambda store: (store.list(), store.default().name)).succeeded.connect(self._on_models)

    @Slot(object)
    def _on_models(self, found: Any) -> None:
        self.text.setPlainText(report(self._services, *found))

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    @Slot()
    def _on_log(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._services.paths.log_file.parent)))
