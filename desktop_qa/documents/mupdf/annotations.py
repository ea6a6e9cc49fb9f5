# SPDX-License-Identifier: AGPL-3.0-or-later
"""Notes that are in a PDF already, made by whatever program: what they say, who wrote them, what they mark."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

from desktop_qa.documents.model import Annotation, AnnotationKind, Quad, Rect

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MOST = 2_000
"""Annotations of one page that are read; a page with more of them is made to be slow."""
LONGEST = 20_000
"""Characters of one note that are kept."""
KINDS: dict[str, AnnotationKind] = {
    "Text": "note", "FreeText": "text", "Highlight": "highlight", "Underline": "underline", "Squiggly": "underline",
    "StrikeOut": "strikeout", "Ink": "drawing", "Line": "drawing", "Square": "drawing", "Circle": "drawing",
    "Polygon": "drawing", "PolyLine": "drawing", "Caret": "note", "Stamp": "stamp", "FileAttachment": "note",
}  # fmt: skip
"""PDF's names of annotations (ISO 32000-1, 12.5.6) and ours. Links, form fields and pop-ups are no notes."""


def read_annotations(page: Any) -> Iterator[Annotation]:
    """The annotations of a ``pymupdf.Page`` that a person would call notes, in the order of the file.

    Hidden ones are left out, and what cannot be read of a damaged one.
    """
    turn = page.rotation_matrix
    for annotation in islice(_all(page), MOST):
        try:
            found = _annotation(annotation, page.number, turn)
        except Exception:  # noqa: BLE001, S112 - annotations of broken files raise anything, and the others are fine
            continue
        if found is not None:
            yield found


def _all(page: Any) -> Iterator[Any]:
    """The annotations, until a broken one ends the list."""
    try:
        yield from page.annots() or ()
    except Exception:  # noqa: BLE001 - see above
        return


def _annotation(annotation: Any, page: int, turn: Any) -> Annotation | None:
    import pymupdf

    kind = KINDS.get(str(annotation.type[1]))
    if kind is None or annotation.flags & (pymupdf.PDF_ANNOT_IS_HIDDEN | pymupdf.PDF_ANNOT_IS_NO_VIEW):
        return None
    info = annotation.info
    text = str(info.get("content") or "").replace("\r\n", "\n").replace("\r", "\n").strip()[:LONGEST]
    marks = kind in {"highlight", "underline", "strikeout"}
    box = annotation.rect * turn
    return Annotation(
        page=page,
        kind=kind,
        rect=Rect(float(box.x0), float(box.y0), float(box.x1), float(box.y1)),
        lines=tuple(_lines(annotation.vertices or (), turn)) if marks else (),
        text=text,
        author=str(info.get("title") or "").strip(),
        changed=str(info.get("modDate") or info.get("creationDate") or ""),
    )


def _lines(points: Sequence[Any], turn: Any) -> Iterator[Quad]:
    """The corners of each marked line: the file has them as upper left, upper right, lower left, lower right."""
    import pymupdf

    corners = [pymupdf.Point(point) * turn for point in points]
    for first in range(0, len(corners) - 3, 4):
        ul, ur, ll, lr = ((float(one.x), float(one.y)) for one in corners[first : first + 4])
        yield Quad(ul, ur, ll, lr)


def remarks(found: Sequence[Annotation], seen: str) -> tuple[tuple[str, Rect], ...]:
    """What the notes of a page add to its text, each with its place.

    ``seen`` is the text that the page shows. Left out are notes that say nothing, text that is written on the page
    itself, and copies: some programs put the marked words into the note.
    """
    shown = "".join(seen.split())
    new: dict[str, Rect] = {}
    for one in found:
        if one.text and one.kind != "text" and "".join(one.text.split()) not in shown:
            new.setdefault(one.text, one.rect)  # the same note at several places is read once
    return tuple(new.items())
