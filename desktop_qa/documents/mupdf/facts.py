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
MOST_LINKS = 5000
"""Links of one page; no page that is read has as many."""
MOST_ENTRIES = 10_000
"""Entries of an outline; a list of more helps nobody."""
DEEPEST_ENTRY = 32


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
    """The table of contents that the document brings along: its first ``MOST_ENTRIES`` entries, in order.

    It is walked along MuPDF's own list; PyMuPDF's ``get_toc`` looks up each entry anew, which takes a time that grows
    with the square of their number.
    """
    import pymupdf

    items: list[OutlineItem] = []
    last = doc.page_count - 1
    try:
        above: list[Any] = []
        entry = pymupdf.mupdf.fz_load_outline(doc.this)
        while len(items) < MOST_ENTRIES and (entry.m_internal or above):
            if not entry.m_internal:
                entry = above.pop().next()
                continue
            place = pymupdf.mupdf.ll_fz_page_number_from_location(doc.this.m_internal, entry.m_internal.page)
            title = " ".join((entry.m_internal.title or "").split())
            target = place if 0 <= place <= last else -1
            items.append(OutlineItem(len(above) + 1, title, target, _height(entry.m_internal.y)))
            if len(above) < DEEPEST_ENTRY and (below := entry.down()).m_internal:
                above.append(entry)
                entry = below
            else:
                entry = entry.next()
    except (RuntimeError, ValueError, pymupdf.mupdf.FzErrorBase):
        return tuple(items)  # a broken outline must not keep the pages from being read
    return tuple(items)


def _height(y: float) -> float:
    """A target's height counts from the top; NaN or nonsense means the top itself."""
    return float(y) if 0 <= y < 1e6 else 0.0


def links(doc: Any, page: Any, count: int) -> Iterator[Link]:
    """Where a page of a document of ``count`` pages leads to, without programs and files.

    The first ``MOST_LINKS`` links are looked at, along MuPDF's own list; PyMuPDF's ``get_links`` goes through all of
    them again for each one.
    """
    import pymupdf

    mupdf = pymupdf.mupdf
    link = mupdf.fz_load_links(page.this)
    seen = 0
    while link.m_internal and seen < MOST_LINKS:
        seen += 1
        box, uri = link.m_internal.rect, link.m_internal.uri or ""
        rect = Rect(float(box.x0), float(box.y0), float(box.x1), float(box.y1))
        if uri.lower().startswith(("http://", "https://", "mailto:")):
            yield Link(rect, uri=uri)
        elif not mupdf.fz_is_external_link(uri):
            target = _target(doc, uri)
            if target is not None and 0 <= target[0] < count:
                yield Link(rect, page=target[0], target_y=target[1])
        link = link.next()


def _target(doc: Any, uri: str) -> tuple[int, float | None] | None:
    """Page and height that a link of the document itself leads to."""
    import pymupdf

    mupdf = pymupdf.mupdf
    try:
        found = mupdf.ll_fz_resolve_link_dest(doc.this.m_internal, uri)
        page = mupdf.ll_fz_page_number_from_location(doc.this.m_internal, found.loc)
    except (RuntimeError, ValueError, mupdf.FzErrorBase):
        return None
    return page, (float(found.y) if 0 <= found.y < 1e6 else None)
