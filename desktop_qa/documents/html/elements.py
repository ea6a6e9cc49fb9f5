# SPDX-License-Identifier: AGPL-3.0-or-later
"""Trees of elements (lxml): from source, back to source, and what both are asked for."""

from __future__ import annotations

import html
import re
from typing import Any

BLOCKS = {
    "p", "div", "section", "article", "main", "aside", "header", "footer", "nav", "h1", "h2", "h3", "h4", "h5", "h6",
    "ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "blockquote",
    "pre", "figure", "figcaption", "address", "details", "summary", "fieldset", "center", "body", "hr", "hgroup",
}  # fmt: skip
HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}


def parse(text: str) -> Any:
    """The body of a page, or None for an empty one."""
    import lxml.html

    # An XML declaration that names an encoding contradicts text that is decoded already.
    text = re.sub(r"\A\s*<\?xml[^>]*\?>", "", text).replace("\0", "")
    if not text.strip():
        return None
    try:
        parser = lxml.html.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
        return lxml.html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except lxml.etree.LxmlError:
        return None


def remove(element: Any) -> None:
    """Take an element out, but leave the text that follows it."""
    parent = element.getparent()
    if parent is None:
        return
    if element.tail:
        before = element.getprevious()
        if before is not None:
            before.tail = (before.tail or "") + element.tail
        else:
            parent.text = (parent.text or "") + element.tail
    parent.remove(element)


def serialise(tree: Any) -> str:
    """The inside of the body."""
    import lxml.html

    body = tree.find(".//body") if tree.tag != "body" else tree
    body = tree if body is None else body
    inside = "".join(
        lxml.html.tostring(child, encoding="unicode", method="xml", with_tail=True) for child in body.iterchildren()
    )
    return html.escape(body.text or "", quote=False) + inside
