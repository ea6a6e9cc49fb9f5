# SPDX-License-Identifier: AGPL-3.0-or-later
"""Blocks within blocks, made flatter where MuPDF would lay them out beside the page, and their text would be lost."""

from __future__ import annotations

from typing import Any

from desktop_qa.documents.html.elements import sweep, unwrap

_DEEPEST = 60
"""MuPDF leaves out what lies some hundred elements deep."""
_MOST_INDENTS = 8
"""Each indent takes some 20 to 40 points of a page's width; quotations of quotations would leave none."""
_MOST_TABLES = 5
"""MuPDF's time doubles with each table within a table."""
_INDENTS = {"blockquote", "ul", "ol", "dd"}
_PARTS = {"li", "caption", "thead", "tbody", "tfoot", "tr", "td", "th"}
"""What is nothing without the list or the table around it."""
_EMPTY = {"img", "br", "hr"}


def flatten(tree: Any, blocks: set[str]) -> None:
    """Keep the text of an element tree (lxml) within the page; ``blocks`` are the tags of blocks."""
    # Levels, indents and tables down to an element that stays, and for one that does not, what it stands in.
    inside: dict[Any, tuple[int, int, int]] = {}
    around: dict[Any, Any] = {}
    for element in list(tree.iter()):
        # Outer elements come first.
        parent = element.getparent()
        parent = around.get(parent, parent)
        level, indents, tables = inside.get(parent, (0, 0, 0))
        level += 1
        indents += element.tag in _INDENTS
        tables += element.tag == "table"
        if (
            indents > _MOST_INDENTS
            or tables > _MOST_TABLES
            or (element.tag in _PARTS and parent is not None and parent.tag == "div")
        ):
            element.tag = "div"
            indents, tables = min(indents, _MOST_INDENTS), min(tables, _MOST_TABLES)
        if level > _DEEPEST and element.tag not in _EMPTY:
            if element.tag not in blocks or any(child.tag in blocks for child in element):
                unwrap(element)
                around[element] = parent
                continue
            if element.tag != "pre":
                element.tag = "p"
        inside[element] = level, indents, tables
    sweep(tree)
