# SPDX-License-Identifier: AGPL-3.0-or-later
"""Asks in which language the text of a scan is to be recognised, and whether that is to be asked at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from desktop_qa.ui.toolkit.plain_text import Label

if TYPE_CHECKING:
    from desktop_qa.ui.services.services import Services

_SPECIAL = {
    "eng": "English",
    "spa": "español",
    "por": "português",
    "chi_sim": "简体中文",
    "chi_tra": "繁體中文",
    "frk": "Deutsch (Fraktur)",
}


def language_name(code: str) -> str:
    """A language's own name by its code of Tesseract; the code itself where Qt does not know it."""
    if code in _SPECIAL:
        return _SPECIAL[code]
    language = QLocale.codeToLanguage(code.partition("_")[0])
    if language in {QLocale.Language.AnyLanguage, QLocale.Language.C}:
        return code
    name = QLocale(language).nativeLanguageName() or QLocale.languageToString(language)
    return name if "_" not in code else f"{name} ({code})"


class RecognitionDialog(QDialog):
    """Both choices are settings: they hold for this document and for those to come."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self._services = services
        self.setWindowTitle(self.tr("Recognise text"))
        self.language = QComboBox()
        self.language.addItem(self.tr("Found out by itself"), "")
        self.always = QCheckBox(self.tr("Recognise &scans at once from now on"))
        self.always.setChecked(services.settings.value.recognise == "always")
        note = Label(
            self.tr(
                "Other languages are there when Tesseract’s data for them is installed, or lies in the folder {folder}."
            ).format(folder=services.paths.data / "tessdata")
        )
        note.setWordWrap(True)
        note.setProperty("look", "quiet")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(
            QCoreApplication.translate("Scans", "&Recognise the text")
        )
        self.buttons.accepted.connect(self._on_accepted)
        self.buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("&Language of the text"), self.language)
        form.addRow("", self.always)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStrut(420)
        column.addLayout(form)
        column.addWidget(note)
        column.addWidget(self.buttons)
        services.recall_languages(self._on_languages)

    @Slot(object)
    def _on_languages(self, codes: object) -> None:
        if not isinstance(codes, list):
            return
        for code in codes:
            self.language.addItem(language_name(code), code)
        chosen = self.language.findData(self._services.settings.value.recognition_language)
        self.language.setCurrentIndex(max(chosen, 0))

    @Slot()
    def _on_accepted(self) -> None:
        self._services.settings.change(
            recognition_language=self.language.currentData() or "",
            recognise="always" if self.always.isChecked() else "ask",
        )
        self.accept()
