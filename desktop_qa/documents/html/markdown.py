# SPDX-License-Identifier: AGPL-3.0-or-later
"""Markdown becomes safe HTML."""

from __future__ import annotations

import html
import re

from desktop_qa.documents.html import cleaning
from desktop_qa.documents.html.page import ROOM

_FENCE = re.compile(r"^ {0,3}(?:```|~~~)", re.MULTILINE)
_MOST_BRACKETS = 2000


def body(text: str, room: float = ROOM) -> tuple[str, str]:
    """Safe HTML of CommonMark with tables, and its first heading. HTML within it is kept as far as it is safe."""
    from markdown_it import MarkdownIt

    text = re.sub(r"\A---\n.*?\n(?:---|\.\.\.)\n", "", text.replace("\r\n", "\n"), count=1, flags=re.DOTALL)
    text = _with_few_brackets(text)
    rendered = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).render(text)
    found = re.search(r"<h[12]>(.*?)</h[12]>", rendered, re.DOTALL)
    title = html.unescape(re.sub(r"<[^>]+>", "", found[1])).strip() if found else ""
    return cleaning.safe_fragment(rendered, room=room), title


def _with_few_brackets(text: str) -> str:
    """A block that has thousands of brackets is plain text: the parser looks for a link from each of them.

    Code between fences stays as it is.
    """
    if text.count("[") <= _MOST_BRACKETS:
        return text
    blocks = text.split("\n\n")
    fenced = False
    for number, block in enumerate(blocks):
        if not fenced and block.count("[") > _MOST_BRACKETS and not _FENCE.search(block):
            blocks[number] = f"<p>{html.escape(block, quote=False)}</p>"
        fenced ^= len(_FENCE.findall(block)) % 2 == 1
    return "\n\n".join(blocks)
