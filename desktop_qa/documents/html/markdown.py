# SPDX-License-Identifier: AGPL-3.0-or-later
"""Markdown becomes safe HTML."""

from __future__ import annotations

import html
import re

from desktop_qa.documents.html import cleaning
from desktop_qa.documents.html.page import ROOM


def body(text: str, room: float = ROOM) -> tuple[str, str]:
    """Safe HTML of CommonMark with tables, and its first heading. HTML within it is kept as far as it is safe."""
    from markdown_it import MarkdownIt

    text = re.sub(r"\A---\n.*?\n(?:---|\.\.\.)\n", "", text.replace("\r\n", "\n"), count=1, flags=re.DOTALL)
    rendered = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).render(text)
    found = re.search(r"<h[12]>(.*?)</h[12]>", rendered, re.DOTALL)
    title = html.unescape(re.sub(r"<[^>]+>", "", found[1])).strip() if found else ""
    return cleaning.safe_fragment(rendered, room=room), title
