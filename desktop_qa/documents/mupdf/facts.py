# SPDX-License-Identifier: AGPL-3.0-or-later
"""What an open document says of its pages, its outline and its links. Broken files say it wrongly, or not at all."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING, Any

from desktop_qa.documents.model import Link, OutlineItem, PageInfo, Rect
from desktop_qa.documents.mupdf.labels import page_labels, read_rules
from desktop_qa.documents.mupdf.targets import Target, Targets

if TYPE_CHECKING:
    from collections.abc import Iterator

SIZES_SECONDS = 0.5
"""Time for looking at the sizes of pages."""
MOST_LINKS = 5000
"""Links of one page; no page that is read has as many."""
MOST_ENTRIES = 10_000
"""Entries of an outline; a list of more helps nobody."""
DEEPEST_ENTRY = 32
_PLACEHOLDER = re.compile(r"please wait|adobe (?:acrobat |reader)|acrobat reader", re.IGNORECASE)


def pages(doc: Any) -> tuple[PageInfo, ...]:
    """Sizes and labels; where there are so many pages that looking takes too long, the rest is like the last."""
    import pymupdf

    count = doc.page_count
    labels = page_labels(read_rules(doc), count)
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


def outline(doc: Any, targets: Targets) -> tuple[OutlineItem, ...]:
    """The table of contents that the document brings along: its first ``MOST_ENTRIES`` entries, in order.

    It is walked along MuPDF's own list; PyMuPDF's ``get_toc`` looks up each entry anew, which takes a time that grows
    with the square of their number.
    """
    import pymupdf

    items: list[OutlineItem] = []
    try:
        above: list[Any] = []
        entry = pymupdf.mupdf.fz_load_outline(doc.this)
        while len(items) < MOST_ENTRIES and (entry.m_internal or above):
            if not entry.m_internal:
                entry = above.pop().next()
                continue
            title = " ".join((entry.m_internal.title or "").split())
            target = targets.find(entry.m_internal.uri or "") or Target(-1)
            items.append(OutlineItem(len(above) + 1, title, target.page, target.y, target.x))
            if len(above) < DEEPEST_ENTRY and (below := entry.down()).m_internal:
                above.append(entry)
                entry = below
            else:
                entry = entry.next()
    except (RuntimeError, ValueError, pymupdf.mupdf.FzErrorBase):
        return tuple(items)  # a broken outline must not keep the pages from being read
    return tuple(items)


def is_only_a_form_of_adobe(doc: Any) -> bool:
    """Whether the pages of a PDF are a placeholder: what they should show is an XFA form, which MuPDF cannot draw.

    Such files ask to be rendered anew, or have a single page without fields that asks to wait or for another program.
    """
    import pymupdf

    try:
        root = doc.pdf_catalog()
        if doc.xref_get_key(root, "AcroForm/XFA")[0] == "null":
            return False
        if doc.xref_get_key(root, "NeedsRendering") == ("bool", "true"):
            return True
        kind, fields = doc.xref_get_key(root, "AcroForm/Fields")
        empty = kind == "null" or (kind == "array" and not fields.strip("[] "))
        return bool(empty and doc.page_count == 1 and _PLACEHOLDER.search(doc[0].get_text()))
    except (RuntimeError, ValueError, pymupdf.mupdf.FzErrorBase):
        return False  # too damaged to be asked


def links(page: Any, targets: Targets) -> Iterator[Link]:
    """Where a page of a document leads to, without programs and other files.

    The first ``MOST_LINKS`` links are looked at, along MuPDF's own list; PyMuPDF's ``get_links`` goes through all of
    them again for each one.
    """
    import pymupdf

    link = pymupdf.mupdf.fz_load_links(page.this)
    seen = 0
    while link.m_internal and seen < MOST_LINKS:
        seen += 1
        box, uri = link.m_internal.rect, link.m_internal.uri or ""
        rect = Rect(float(box.x0), float(box.y0), float(box.x1), float(box.y1))
        if uri.lower().startswith(("http://", "https://", "mailto:")):
            yield Link(rect, uri=uri)
        elif (target := targets.find(uri)) is not None:
            yield Link(rect, page=target.page, target_y=target.y, target_x=target.x)
        link = link.next()
