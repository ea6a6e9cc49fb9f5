# SPDX-License-Identifier: AGPL-3.0-or-later
"""Recognised text becomes part of the open document: an invisible layer that is selected and read like any text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_qa.common.errors import Text
from desktop_qa.documents.mupdf.recognition import DPI

if TYPE_CHECKING:
    from desktop_qa.documents.mupdf.opened import MupdfDocument

_LARGEST = 5000
"""Pixels along the longer side: enough for a page of A3, and Tesseract does not get better beyond."""


def page_picture(document: MupdfDocument, page: int) -> bytes:
    """A page as a grey PNG picture at ``ocr.DPI``, as it is shown."""
    import pymupdf

    from desktop_qa.documents.mupdf.library import as_document_error

    with as_document_error(document.name, Text("drawing page {number}", number=page + 1)):
        shown = document.raw.load_page(page)
        scale = min(DPI / 72, _LARGEST / max(shown.rect.width, shown.rect.height, 1))
        picture = shown.get_pixmap(matrix=pymupdf.Matrix(scale, scale), colorspace=pymupdf.csGRAY)
        return bytes(picture.tobytes("png"))


def add_layer(document: MupdfDocument, page: int, layer: bytes) -> None:
    """Lay a PDF page of invisible text over a page; the document becomes a PDF in memory if it was none."""
    import pymupdf

    from desktop_qa.documents.mupdf.library import as_document_error

    with as_document_error(document.name, Text("adding the text of page {number}", number=page + 1)):
        doc = document.raw
        if not doc.is_pdf:
            doc = pymupdf.open("pdf", doc.convert_to_pdf())
        with pymupdf.open("pdf", layer) as text:
            shown = doc.load_page(page)
            turned = shown.rotation
            # The layer is upright as the page is shown; content is written before the page's rotation.
            area = shown.rect * shown.derotation_matrix
            shown.show_pdf_page(area.normalize(), text, 0, rotate=turned, keep_proportion=False)
        document.ocr_done = True
        document.replace_raw(doc)
