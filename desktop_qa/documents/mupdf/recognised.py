# SPDX-License-Identifier: AGPL-3.0-or-later
"""Recognised pages as parts of a document: read like any page, and written as invisible text into a copy."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_qa.common.errors import Text
from desktop_qa.documents.mupdf.library import as_document_error

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from desktop_qa.documents.model import RecognisedPage
    from desktop_qa.documents.mupdf.extract import PageExtract
    from desktop_qa.documents.mupdf.opened import MupdfDocument
    from desktop_qa.documents.text.text_map import TextMap


def extract(recognised: RecognisedPage, page: int) -> PageExtract:
    """The characters of a recognised page, which lie upright: ``placed`` brings them to where they stand."""
    import pymupdf

    from desktop_qa.documents.mupdf.extract import blank_page, extract_page

    if not recognised.layer:
        return blank_page(page)
    with pymupdf.open("pdf", recognised.layer) as layer:
        return dataclasses.replace(extract_page(layer[0]), index=page)


def placed(text_map: TextMap, pages: Mapping[int, RecognisedPage]) -> TextMap:
    """The text map with the text of recognised pages where it stands on the pages as they are shown.

    A piece lies along its direction (dx, dy) from u0 to u1, and across it from v0 to v1. The matrix of a page turns
    the direction, and with it the axes along which u and v are measured; it moves the origin and scales by as much as
    the direction grows.
    """
    frame = text_map.piece_frame.astype(np.float64)
    for page, recognised in pages.items():
        rows = text_map.piece_page == page
        a, b, c, d, e, f = recognised.matrix
        dx, dy, u0, u1, v0, v1 = frame[rows].T
        x, y = a * dx + c * dy, b * dx + d * dy
        scale = np.hypot(x, y)
        x, y = x / scale, y / scale
        along, across = e * x + f * y, f * x - e * y
        frame[rows] = np.column_stack(
            [x, y, u0 * scale + along, u1 * scale + along, v0 * scale + across, v1 * scale + across]
        )
    return dataclasses.replace(text_map, piece_frame=frame.astype(np.float32))


def save_searchable(document: MupdfDocument, target: Path) -> None:
    """Write a copy of the document as PDF that holds the recognised text invisibly, whole or not at all.

    Raises:
        DocumentError: the target is the open document itself, cannot be written, or the copy cannot be made.
    """
    from desktop_qa.documents.mupdf.annotating import refuse_the_document_itself, write

    refuse_the_document_itself(document, target)
    with as_document_error(document.name, Text("making the searchable copy")):
        copy = document.pdf_copy()
        try:
            for page, recognised in document.recognised.items():
                if recognised.layer:
                    _lay_over(copy.load_page(page), recognised)
            write(copy, target)
        finally:
            copy.close()


def _lay_over(page: Any, recognised: RecognisedPage) -> None:
    import pymupdf

    with pymupdf.open("pdf", recognised.layer) as layer:
        matrix = pymupdf.Matrix(*recognised.matrix)
        degrees = float(np.degrees(np.arctan2(matrix.b, matrix.a)))
        # The layer's rectangle as it is turned, within the page as it is shown; content is written before the page's
        # own rotation, and PyMuPDF turns counterclockwise what it shows.
        area = (layer[0].rect.quad * matrix).rect + (page.rect.x0, page.rect.y0) * 2
        area = (area * page.derotation_matrix).normalize()
        page.show_pdf_page(area, layer, 0, rotate=page.rotation - degrees, keep_proportion=True)
