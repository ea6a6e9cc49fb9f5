# SPDX-License-Identifier: AGPL-3.0-or-later
"""The languages whose text can be recognised: files ``CODE.traineddata`` of Tesseract, and where they may lie."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_qa.common import paths
from desktop_qa.common.errors import DocumentError

if TYPE_CHECKING:
    from collections.abc import Iterator

SHIPPED = "eng"
SUFFIX = ".traineddata"
NO_LANGUAGES = frozenset({"osd", "equ", "snum"})
"""Data that is no language's: for directions of writing, equations and numbers."""
MOST_GUESSED = 6
"""Languages that a page is read in to find out which it is written in; each takes about a second."""


def installed(data: Path | None = None) -> dict[str, str]:
    """The codes of the languages (``eng``, ``deu``) with the folders of their data, the shipped one first.

    ``data`` is the program's folder of this person, where ``tessdata`` may hold more; it wins over the system's.
    """
    found: dict[str, str] = {}
    for folder in _folders(data or paths.find().data):
        try:
            files = sorted(folder.glob(f"*{SUFFIX}"))
        except OSError:
            continue
        for file in files:
            if (code := file.name.removesuffix(SUFFIX)) not in NO_LANGUAGES:
                found.setdefault(code, str(folder))
    return found


def _folders(data: Path) -> Iterator[Path]:
    yield paths.resources() / "tessdata"
    yield data / "tessdata"
    if prefix := os.environ.get("TESSDATA_PREFIX"):
        yield Path(prefix)
        yield Path(prefix) / "tessdata"
    if sys.platform == "win32":
        yield Path(os.environ.get("PROGRAMFILES", r"C:\Program Files")) / "Tesseract-OCR" / "tessdata"
    for root in ("/usr/share", "/usr/local/share", "/opt/homebrew/share", "/opt/local/share"):
        yield from sorted(Path(root, "tesseract-ocr").glob("*/tessdata"), reverse=True)
        yield Path(root, "tesseract", "tessdata")
        yield Path(root, "tessdata")


def folder_of(language: str, known: dict[str, str]) -> str:
    """The folder of a language's data.

    Raises:
        DocumentError: there is none.
    """
    if language not in known:
        raise DocumentError(
            "The language {language} cannot be recognised here: there is no file {file}. These can: {known}.",
            language=language,
            file=f"{language}{SUFFIX}",
            known=", ".join(known),
        )
    return known[language]


def candidates(known: dict[str, str], preferred: str = "") -> dict[str, str]:
    """The languages that a page is tried in: the preferred and the shipped one, then the others by name."""
    first = [code for code in (preferred, SHIPPED) if code in known]
    order = dict.fromkeys([*first, *(code for code in known if len(code) == 3 or code.startswith("chi_"))])
    return {code: known[code] for code in list(order)[:MOST_GUESSED]}
