# SPDX-License-Identifier: AGPL-3.0-or-later
"""The words that a link within the document leads to, such as the entry that a citation stands for; no Qt."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from desktop_qa.ui.reader.text.selection import paragraph_at

if TYPE_CHECKING:
    from desktop_qa.documents.contracts import ReadingText
    from desktop_qa.documents.model import Link

MOST = 360
"""Characters of a preview."""
WIDTH = 72
SHARE = 0.15
"""Of a line: a destination may lie within the line that it means, even on its baseline."""
SLACK = 3.0
"""Points to the left of which a line may end."""


def preview(text: ReadingText | None, link: Link) -> str:
    """The beginning of the paragraph at the target of a link, in lines of ``WIDTH`` characters; empty if unknown.

    It begins with the line that the link leads to: entries of a list of references are often one paragraph.
    """
    if text is None or link.page is None:
        return ""
    start, end = text.page_span(link.page)
    top, left = link.target_y or 0.0, link.target_x
    lines = [rect for page, rect in text.rects(start, end) if page == link.page]
    # In columns a line beside the target is not meant: what ends left of it comes later, if at all.
    below = [rect for rect in lines if rect.y1 > top + SHARE * rect.height and (left is None or rect.x1 > left + SLACK)]
    if not below:
        return ""
    offset = text.offset_at(link.page, below[0].x0 + 1, below[0].center[1])
    if offset is None:
        return ""
    last = paragraph_at(text, offset)[1]
    words = " ".join(text.text[offset : max(min(last, offset + MOST), offset)].split())
    if last > offset + MOST:
        words = words[: words.rfind(" ")] + " …"
    return textwrap.fill(words, WIDTH)
