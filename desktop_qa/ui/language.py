# SPDX-License-Identifier: AGPL-3.0-or-later
"""The language of the interface: ours and Qt's own translations, chosen by the settings or the system."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from desktop_qa import paths

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QCoreApplication

PREFIX = "desktop-qa_"


def folder() -> Path:
    """Where the compiled translations are."""
    return paths.resources() / "translations"


def available() -> list[str]:
    """Codes of the languages that the interface is translated into, English first."""
    found = sorted(path.stem.removeprefix(PREFIX) for path in folder().glob(f"{PREFIX}*.qm"))
    return ["en", *(code for code in found if code != "en")]


def name(code: str) -> str:
    """The language in its own words."""
    locale = QLocale(code)
    native = locale.nativeLanguageName()
    return (native[:1].upper() + native[1:]) or code


def install(application: QCoreApplication, language: str) -> list[QTranslator]:
    """Translate the interface into ``language``, or the system's; the translators must be kept alive."""
    locale = QLocale(language) if language else QLocale.system()
    QLocale.setDefault(locale)
    installed = []
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for stem, where in (("qtbase_", qt_folder), (PREFIX, str(folder()))):
        translator = QTranslator(application)
        loaded = translator.load(locale, stem, "", where, ".qm")
        if loaded and application.installTranslator(translator):
            installed.append(translator)
    return installed
