# SPDX-License-Identifier: AGPL-3.0-or-later
"""What an open document says of its pages, its outline and its links. Broken files say it wrongly, or not at all."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from desktop_qa.documents.model import Link, OutlineItem, PageInfo, Rect
from desktop_qa.documents.mupdf.labels import page_labels

if TYPE_CHECKING:
    from collections.abc import Iterator

SIZES_SECONDS = 0.5
"""Time for looking at the sizes of pages."""


def pages(doc: Any) -> tuple[PageInfo, ...]:
    """Sizes and labels; where there are so many pages that looking takes too long, the rest is like the last."""
    import pymupdf

    count = doc.page_count
    labels = page_labels(_label_rules(doc), count)
    until = time.monotonic() + SIZES_SECONDS
    width, height = 612.0, 792.0
    found = []
    mupdf, this = pymupdf.mupdf, doc.this
    for index in range(count):
        if (index == 0 or not doc.is_reflowable) and (index % 256 or time.monotonic() < until):
            try:
                box = mupdf.fz_bound_page(mupdf.fz_load_page(this, index))
                if box.x1 - box.x0 > 0 and box.y1 - box.y0 > 0:
                    width, height = box.x1 - box.x0, box.y1 - box.y0
            except (RuntimeError, ValueError, IndexError, mupdf.FzErrorBase):
                pass  # a damaged page keeps its place, with the size of the one before
        found.append(PageInfo(index, float(width), float(height), labels[index]))
    return tuple(found)


def _label_rules(doc: Any) -> list[dict[str, Any]]:
    if not doc.is_pdf:
        return []
    try:
        return list(doc.get_page_labels() or [])
    except Exception:  # noqa: BLE001 - labels of broken files raise anything, and are only decoration
        return []


def outline(doc: Any) -> tuple[OutlineItem, ...]:
    """The table of contents that the document brings along."""
    try:
        rows = doc.get_toc(simple=False)
    except Exception:  # noqa: BLE001 - a broken outline must not keep the pages from being read
        return ()
    items = []
    last = doc.page_count - 1
    for level, title, page, *rest in rows:
        target = rest[0].get("to") if rest and isinstance(rest[0], dict) else None
        # A target's height counts from the top; NaN or nonsense means the top itself.
        y = float(target.y) if target is not None and 0 <= target.y < 1e6 else 0.0
        items.append(OutlineItem(int(level), str(title).strip(), page - 1 if 0 < page <= last + 1 else -1, y))
    return tuple(items)


def links(page: Any, count: int) -> Iterator[Link]:
    """Where a page of a document of ``count`` pages leads to; programs and files are left out."""
    import pymupdf

    for link in page.get_links():
        box = link["from"]
        rect = Rect(float(box.x0), float(box.y0), float(box.x1), float(box.y1))
        kind = link.get("kind")
        if kind in {pymupdf.LINK_GOTO, pymupdf.LINK_NAMED} and 0 <= int(link.get("page", -1)) < count:
            to = link.get("to")
            y = float(to.y) if to is not None and hasattr(to, "y") and 0 <= to.y < 1e6 else None
            yield Link(rect, page=int(link["page"]), target_y=y)
        elif kind == pymupdf.LINK_URI and str(link.get("uri", "")).lower().startswith(
            ("http://", "https://", "mailto:")
        ):
            yield Link(rect, uri=str(link["uri"]))
