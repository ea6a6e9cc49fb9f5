# SPDX-License-Identifier: AGPL-3.0-or-later
"""Copies of an open document: as it came, or some of its pages as a PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_qa.common import atomic
from desktop_qa.common.errors import DocumentError, Text
from desktop_qa.documents.mupdf.annotating import refuse_the_document_itself, write
from desktop_qa.documents.mupdf.library import as_document_error

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop_qa.documents.mupdf.opened import MupdfDocument


def save_copy(document: MupdfDocument, target: Path) -> None:
    """Write the bytes that the document was opened from, whole or not at all.

    Raises:
        DocumentError: the target is the open document itself or cannot be written, or the document is gone.
    """
    refuse_the_document_itself(document, target)
    source = document.source
    try:
        data = source.path.read_bytes() if source.path is not None else source.data
        atomic.write_bytes(target, data or b"")
    except OSError as error:
        reason = error.strerror or str(error)
        raise DocumentError("{name} could not be written: {reason}.", name=target.name, reason=reason) from error


def save_pages(document: MupdfDocument, pages: Sequence[int], target: Path) -> None:
    """Write these pages (0-based, in this order) as a PDF that keeps their text and drawings, whole or not at all.

    Raises:
        DocumentError: the target is the open document itself, cannot be written, or the copy cannot be made.
    """
    refuse_the_document_itself(document, target)
    with as_document_error(document.name, Text("making the copy")):
        copy = document.pdf_copy()
        try:
            copy.select([page for page in pages if 0 <= page < copy.page_count])
            write(copy, target)
        finally:
            copy.close()
