# SPDX-License-Identifier: AGPL-3.0-or-later
"""Highlights saved into a copy of a document as real annotations, which every PDF reader shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_qa.common import atomic
from desktop_qa.common.errors import DocumentError, Text, reason_of
from desktop_qa.documents.model import Quad, Rect

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from desktop_qa.documents.mupdf.opened import MupdfDocument

AUTHOR = "Desktop QA"
Colour = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Highlight:
    """Areas (page and rectangle or corners) that are marked together, with a note; red, green, blue from 0 to 1."""

    areas: tuple[tuple[int, Rect | Quad], ...]
    note: str = ""
    colour: Colour = (1.0, 0.85, 0.3)


def as_highlight(
    areas: Iterable[tuple[int, Rect | Quad]] | Mapping[int, Iterable[Rect | Quad]],
    note: str = "",
    colour: Colour | str = (1.0, 0.85, 0.3),
) -> Highlight:
    """A highlight from areas as ``TextMap.rects`` gives them or by page, and a colour as numbers or ``#rrggbb``."""
    from collections.abc import Mapping

    if isinstance(areas, Mapping):
        areas = [(page, area) for page, group in areas.items() for area in group]
    if isinstance(colour, str):
        digits = colour.lstrip("#")
        red, green, blue = (int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4))
        colour = red, green, blue
    return Highlight(tuple(areas), note, colour)


def save_annotated(document: MupdfDocument, highlights: Sequence[Highlight], target: Path) -> None:
    """Write a copy of the document with these highlights to ``target``, whole or not at all.

    Raises:
        DocumentError: the target is the open document itself, cannot be written, or the copy cannot be made.
    """
    from desktop_qa.documents.mupdf.library import as_document_error

    refuse_the_document_itself(document, target)
    with as_document_error(document.name, Text("making the annotated copy")):
        copy = document.pdf_copy()
        try:
            for highlight in highlights:
                _add(copy, highlight)
            write(copy, target)
        finally:
            copy.close()


def refuse_the_document_itself(document: MupdfDocument, target: Path) -> None:
    """Raise ``DocumentError`` if a copy would replace the document that it is a copy of."""
    path = document.source.path
    if path is not None and (target == path or (target.exists() and path.exists() and target.samefile(path))):
        raise DocumentError("{name} is the document that is open. Choose another name for the copy.", name=target.name)


def write(copy: Any, target: Path) -> None:
    """Write a ``pymupdf.Document`` to a file, whole or not at all."""
    import pymupdf

    try:
        with atomic.replacing(target) as stream:
            # The stream's writes are counted and checked, so a full disk is noticed.
            stream.write(copy.tobytes(garbage=1, deflate=True, encryption=pymupdf.PDF_ENCRYPT_KEEP))
    except OSError as error:
        raise DocumentError(
            "{name} could not be saved: {reason}. Choose another folder or make room.",
            name=target.name,
            reason=reason_of(error),
        ) from error


def _add(copy: Any, highlight: Highlight) -> None:
    """One annotation for each page that the highlight touches."""
    import pymupdf

    by_page: dict[int, list[Rect | Quad]] = {}
    for number, area in highlight.areas:
        by_page.setdefault(number, []).append(area)
    for number, areas in by_page.items():
        page = copy.load_page(number)
        # Annotations are written in the page's own coordinates, before its rotation.
        turn = page.derotation_matrix
        quads = [_quad(area, pymupdf) * turn for area in areas]
        annotation = page.add_highlight_annot(quads=quads)
        annotation.set_colors(stroke=highlight.colour)
        annotation.set_info(title=AUTHOR, content=highlight.note)
        annotation.update()


def _quad(area: Rect | Quad, pymupdf: Any) -> Any:
    if isinstance(area, Quad):
        return pymupdf.Quad(area.ul, area.ur, area.ll, area.lr)
    return pymupdf.Rect(area.x0, area.y0, area.x1, area.y1).quad
