# SPDX-License-Identifier: AGPL-3.0-or-later
"""About the program, and what a report of a fault needs: versions and figures, never text of a document."""

from __future__ import annotations

import os
import platform
import sys
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Slot, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_qa import __version__
from desktop_qa.ui import icons, theme

if TYPE_CHECKING:
    from desktop_qa.ui.services import Services

PACKAGES = ("PySide6-Essentials", "onnxruntime", "tokenizers", "PyMuPDF", "numpy", "trafilatura")
FEATURES = ("avx", "avx2", "avx512f", "avx512_vnni", "avx_vnni", "amx_int8", "fma", "f16c", "asimd", "asimddp", "i8mm")


def processor(cpuinfo: Path = Path("/proc/cpuinfo")) -> tuple[str, list[str]]:
    """The processor's name and those of its features that make reading fast."""
    name = platform.processor() or platform.machine()
    features: list[str] = []
    try:
        lines = cpuinfo.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return name, []
    for line in lines:
        key, _, value = line.partition(":")
        if key.strip() == "model name":
            name = value.strip()
        elif key.strip() in {"flags", "Features"} and not features:
            known = set(value.split())
            features = [feature for feature in FEATURES if feature in known]
    return name, features


def report(services: Services) -> str:
    """What to send with a report. It names no document and holds no question."""
    name, features = processor()
    screen = QGuiApplication.primaryScreen()
    lines = [
        f"Desktop QA {__version__}",
        f"Python {platform.python_version()} ({'frozen' if getattr(sys, 'frozen', False) else 'interpreter'})",
        f"Qt {qVersion()}, platform {QGuiApplication.platformName()}",
    ]
    for package in PACKAGES:
        try:
            lines.append(f"{package} {metadata.version(package)}")
        except metadata.PackageNotFoundError:
            lines.append(f"{package}: version unknown")
    lines += [
        f"System {platform.system()} {platform.release()} {platform.machine()}",
        f"Processor {name}, {os.cpu_count()} logical cores, {' '.join(features) or 'features unknown'}",
        f"Screen {screen.size().width()}x{screen.size().height()}, ratio {screen.devicePixelRatio():g}"
        if screen is not None
        else "Screen unknown",
        f"Model {services.asker.model or 'not loaded yet'}",
    ]
    settings = services.settings.value
    lines.append(
        f"Settings effort={settings.effort} answers={settings.answers} threshold={settings.threshold:g}"
        f" threads={settings.threads} language={settings.language or 'system'} appearance={settings.appearance}"
    )
    return "\n".join(lines)


class AboutDialog(QDialog):
    """Name, licence, diagnostics."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Desktop QA"))
        self._services = services
        picture = QLabel()
        picture.setPixmap(icons.application_icon().pixmap(64, 64))
        title = QLabel("Desktop QA")
        title.setFont(theme.scaled(self.font(), 1.5, bold=True))
        words = QLabel(
            self.tr(
                "Ask a document in plain words, see the answers where they stand. All of it happens on this computer."
            )
        )
        words.setWordWrap(True)
        licence = QLabel(self.tr("Version {version} · Free software, AGPL-3.0-or-later").format(version=__version__))
        licence.setProperty("look", "quiet")
        right = QVBoxLayout()
        for widget in (title, words, licence):
            right.addWidget(widget)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(right, 1)
        label = QLabel(self.tr("&Diagnostics, without any text of your documents:"))
        self.text = QPlainTextEdit(report(services))
        self.text.setReadOnly(True)
        self.text.setMinimumHeight(230)
        label.setBuddy(self.text)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy_button = QPushButton(self.tr("&Copy for a report"))
        self.copy_button.clicked.connect(self._on_copy)
        self.log_button = QPushButton(self.tr("Show the &log file"))
        self.log_button.clicked.connect(self._on_log)
        self.buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.addButton(self.log_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(label)
        column.addWidget(self.text)
        column.addWidget(self.buttons)
        self.resize(560, 480)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    @Slot()
    def _on_log(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._services.paths.log_file.parent)))
