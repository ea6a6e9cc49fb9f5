# SPDX-License-Identifier: AGPL-3.0-or-later
"""The language of the interface: ours and Qt's own translations, chosen by the settings or the system."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from desktop_qa.common import paths

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
    if code == "en":
        return "English"  # Qt would say which country's
    locale = QLocale(code)
    native = locale.nativeLanguageName()
    return (native[:1].upper() + native[1:]) or code


def choose(locale: QLocale) -> str:
    """The first of the person's languages that the interface has; English when it has none of them.

    Language and script decide: ``de_AT`` reads German, ``zh_SG`` simplified Chinese, ``zh_TW`` does not.
    """
    codes = available()
    scripts: dict[QLocale.Language, QLocale.Script] = {}
    for tag in locale.uiLanguages():
        wanted = QLocale(tag)
        # Behind "zh-Hant" comes the bare "zh", which would mean the other script.
        script = scripts.setdefault(wanted.language(), wanted.script())
        for code in codes:
            offered = QLocale(code)
            if (offered.language(), offered.script()) == (wanted.language(), script):
                return code
    return "en"


def install(application: QCoreApplication, language: str) -> list[QTranslator]:
    """Translate the interface into ``language``, or the system's; the translators must be kept alive.

    The window runs in the direction of the language it speaks, whatever the system's own is, and Qt's own words
    come in that language too: half a translation would be worse than none.
    """
    locale = QLocale(language) if language else QLocale.system()
    QLocale.setDefault(locale)
    code = language if language in available() else choose(locale)
    if isinstance(application, QGuiApplication):
        application.setLayoutDirection(QLocale(code).textDirection())
    installed = []
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for file, where in ((f"qtbase_{code}", qt_folder), (f"{PREFIX}{code}", str(folder()))):
        translator = QTranslator(application)
        if translator.load(file, where) and application.installTranslator(translator):
            installed.append(translator)
    return installed
