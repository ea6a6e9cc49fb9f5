# SPDX-License-Identifier: AGPL-3.0-or-later
"""Trees of elements (lxml): from source, back to source, and what both are asked for."""

from __future__ import annotations

import html
import re
from typing import Any

from desktop_qa.documents.html import limits

BLOCKS = {
    "p", "div", "section", "article", "main", "aside", "header", "footer", "nav", "h1", "h2", "h3", "h4", "h5", "h6",
    "ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "blockquote",
    "pre", "figure", "figcaption", "address", "details", "summary", "fieldset", "center", "body", "hr", "hgroup",
}  # fmt: skip
HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}


_GONE, _UNWRAPPED = "gone", "unwrapped"
_NAME = re.compile(r"[a-z_][\w:.-]*", re.IGNORECASE)
_SOFT = re.compile(r"\u00ad|&shy;|&#173;|&#x0*ad;", re.IGNORECASE)


def parse(text: str) -> Any:
    """The root of a page's elements, or None for an empty one. Soft hyphens are left out: they are no text.

    Takes time in proportion to the text, whatever it holds.
    """
    import lxml.html

    # An XML declaration that names an encoding contradicts text that is decoded already.
    text = re.sub(r"\A\s*<\?xml[^>]*\?>", "", text).replace("\0", "")
    if not text.strip():
        return None
    text = limits.limited(_SOFT.sub("", text))
    try:
        parser = lxml.html.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
        tree = lxml.html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except lxml.etree.LxmlError:
        return None
    _drop_odd_attributes(tree)
    return tree


def _drop_odd_attributes(tree: Any) -> None:
    """Templates of programs leave braces in tags, ``<a {{ more }}>``, which lxml takes for namespaces."""
    for element in tree.iter():
        names = element.keys()
        if all(map(_NAME.fullmatch, names)):
            continue
        kept = {name: element.get(name) for name in names if _NAME.fullmatch(name)}
        element.attrib.clear()
        element.attrib.update(kept)


def remove(element: Any) -> None:
    """Take an element out at the next ``sweep``; the text that follows it stays."""
    if element.getparent() is not None:
        element.tag = _GONE


def unwrap(element: Any) -> None:
    """Leave only what an element holds, at the next ``sweep``."""
    if element.getparent() is not None:
        element.tag = _UNWRAPPED


def sweep(tree: Any) -> None:
    """Do what ``remove`` and ``unwrap`` were told, at once: one at a time would copy the text around each of them."""
    import lxml.etree

    lxml.etree.strip_elements(tree, _GONE, with_tail=False)
    lxml.etree.strip_tags(tree, _UNWRAPPED)


def serialise(tree: Any) -> str:
    """The inside of the body."""
    import lxml.html

    body = tree.find(".//body") if tree.tag != "body" else tree
    body = tree if body is None else body
    inside = "".join(
        lxml.html.tostring(child, encoding="unicode", method="html", with_tail=True) for child in body.iterchildren()
    )
    return html.escape(body.text or "", quote=False) + inside
