# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which areas of a page are photographs, which dark pages must not turn into negatives.

A scan is a picture, too, but is read as text; so is a drawing on white ground, which is to be as dark as the page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_qa.documents.model import Rect

if TYPE_CHECKING:
    from collections.abc import Iterator

LEAST = 48.0
"""Points: what is smaller is a sign, a logo or a part of a drawing."""
MOST = 64
"""Pictures of a page that are looked at; a page of more is no page of photographs."""
SCAN = 0.6
"""A page of which so much is picture is taken for a scan."""
WHITE = 225
"""A picture whose median is lighter than this is a drawing on white ground."""
SAMPLE = 320
"""Pixels of the longer side of the page as it is looked at."""


def find(page: Any, shown: Any) -> tuple[Rect, ...]:
    """The areas of photographs on a ``pymupdf.Page``, of which ``shown`` is the display list."""
    try:
        areas = list(_pictures(page))
        covered = sum(area.width * area.height for area in areas)
        if not areas or len(areas) > MOST or covered > SCAN * page.rect.width * page.rect.height:
            return ()
        return tuple(_not_on_white(shown, page.rect, areas))
    except Exception:  # noqa: BLE001 - a damaged page is drawn as far as it goes, and shows none of them
        return ()


def filled_by_picture(page: Any) -> bool:
    """Whether pictures cover so much of a ``pymupdf.Page`` that it may be a scan."""
    area = max(page.rect.width * page.rect.height, 1.0)
    return bool(sum(one.width * one.height for one in _pictures(page)) > SCAN * area)


def _pictures(page: Any) -> Iterator[Rect]:
    import pymupdf

    for kind, box in page.get_bboxlog():
        if kind == "fill-image":
            area = (pymupdf.Rect(box) * page.rotation_matrix) & page.rect
            if area.width >= LEAST and area.height >= LEAST:
                yield Rect(float(area.x0), float(area.y0), float(area.x1), float(area.y1))


def _not_on_white(shown: Any, page: Rect, areas: list[Rect]) -> Iterator[Rect]:
    import numpy as np
    import pymupdf

    scale = min(SAMPLE / max(page.width, page.height), 1.0)
    drawn = shown.get_pixmap(matrix=pymupdf.Matrix(scale, scale), colorspace=pymupdf.csGRAY, alpha=0)
    grey = np.frombuffer(drawn.samples_mv, np.uint8).reshape(drawn.height, drawn.stride)[:, : drawn.width]
    for area in areas:
        left, top, right, bottom = (
            round(value * scale)
            for value in (area.x0 - page.x0, area.y0 - page.y0, area.x1 - page.x0, area.y1 - page.y0)
        )
        if np.median(grey[top : max(bottom, top + 1), left : max(right, left + 1)]) <= WHITE:
            yield area
