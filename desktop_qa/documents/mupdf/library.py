# SPDX-License-Identifier: AGPL-3.0-or-later
"""MuPDF as a library in the document process: setting it up, its version, its memory and its way of failing."""

from __future__ import annotations

import contextlib
import sys
from typing import TYPE_CHECKING, Any

from desktop_qa.common.errors import DocumentError, Text, joined

if TYPE_CHECKING:
    from collections.abc import Iterator

OPENING = Text("opening")


def prepare() -> None:
    """Set MuPDF up: quiet, and without the layout models that PyMuPDF loads (a second, and never used here)."""
    unwanted: dict[str, Any] = {"pymupdf.layout": None, "pymupdf4llm": None}
    sys.modules.update({name: module for name, module in unwanted.items() if name not in sys.modules})
    import pymupdf

    # PyMuPDF reads the outline of every document that it opens, and MuPDF's recursion ends the process on one that is
    # very deep. `facts.outline` reads it when it is asked for, so that the pages are there whatever becomes of it.
    pymupdf.Document._loadOutline = lambda _document: None
    pymupdf.TOOLS.mupdf_display_errors(False)
    pymupdf.TOOLS.mupdf_display_warnings(False)


def version() -> str:
    """The version of MuPDF and of the package that brings it."""
    import pymupdf

    return f"{pymupdf.mupdf_version} (PyMuPDF {pymupdf.pymupdf_version})"


@contextlib.contextmanager
def as_document_error(name: str, doing: Text) -> Iterator[None]:
    """Turn what MuPDF raises into a message that names the document."""
    try:
        yield
    except DocumentError:
        raise
    except MemoryError:
        raise DocumentError(
            "{name}: {doing} needs more memory than a document may take.", name=name, doing=doing
        ) from None
    except Exception as error:
        reason = " ".join(str(error).split()).removeprefix("code=")[:200] or type(error).__name__
        if "malloc" in reason or "calloc" in reason or "out of memory" in reason:
            reason = Text("it needs more memory than a document may take")
        words = Text("{name}: {doing} failed ({reason}).", name=name, doing=doing, reason=reason)
        if doing == OPENING:
            words = joined((words, Text("It may be damaged: get it again.")))
        raise DocumentError.saying(words) from error


def resident_bytes() -> int:
    """Memory of this process."""
    import psutil

    return int(psutil.Process().memory_info().rss)
