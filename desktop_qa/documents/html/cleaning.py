# SPDX-License-Identifier: AGPL-3.0-or-later
"""Elements and attributes that can do no harm and load nothing stay; everything else goes."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urldefrag, urljoin

from desktop_qa.documents.html import elements, nesting
from desktop_qa.documents.html.elements import BLOCKS

_DROPPED = {
    "script", "style", "noscript", "template", "iframe", "frame", "frameset", "object", "embed", "applet", "form",
    "button", "input", "select", "textarea", "svg", "canvas", "audio", "video", "source", "track", "map", "area",
    "link", "meta", "base", "head", "dialog", "portal", "math", "annotation", "rt", "rp",
}  # fmt: skip
_KEPT = (BLOCKS - {"section", "article", "main", "aside", "header", "footer", "nav", "body", "address", "details",
                    "summary", "fieldset", "center", "figure", "hgroup"}) | {
    "a", "b", "strong", "i", "em", "u", "s", "del", "ins", "sub", "sup", "code", "kbd", "samp", "var", "q", "cite",
    "small", "mark", "br", "img", "span", "abbr", "dfn", "tt", "big",
}  # fmt: skip
_AS_DIV = {
    "section", "article", "main", "aside", "header", "footer", "nav", "address", "details", "summary", "fieldset",
    "center", "figure", "hgroup",
}  # fmt: skip
_PICTURE = re.compile(r"\Adata:image/(?:png|jpe?g|gif|bmp|webp|tiff)[;,]", re.IGNORECASE)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_MACHINERY = {"mw-editsection", "mw-jump-link", "noprint", "sr-only", "visually-hidden", "screen-reader-text"}
"""Classes of MediaWiki and of common frameworks for what is only there to edit, to jump or to be read out."""


def safe_fragment(text: str, url: str = "") -> str:
    """HTML with nothing but harmless markup: no scripts, no styles, nothing that is loaded from elsewhere."""
    tree = elements.parse(text)
    if tree is None:
        return ""
    clean(tree, url)
    return elements.serialise(tree)


def clean(tree: Any, url: str) -> None:
    """Leave harmless elements and attributes only."""
    for element in list(tree.iter()):
        if not isinstance(element.tag, str) or element.tag in _DROPPED or _is_hidden(element):
            elements.remove(element)
    for element in list(tree.iter()):
        tag = element.tag
        attributes = dict(element.attrib)
        element.attrib.clear()
        if (name := attributes.get("id") or attributes.get("name")) and re.fullmatch(r"[\w.:-]{1,200}", name):
            element.set("id", name)
        for span in ("colspan", "rowspan"):
            if (value := attributes.get(span, "")).isdigit() and 1 < int(value) <= 100:
                element.set(span, value)
        if tag == "img":
            address = attributes.get("src", "").strip()
            if not _PICTURE.match(address):
                elements.remove(element)
                continue
            element.set("src", address)
            if alternative := attributes.get("alt"):
                element.set("alt", alternative)
        elif tag == "a" and (address := _safe_link(attributes.get("href", ""), url)):
            element.set("href", address)
        elif tag in _AS_DIV:
            element.tag = "div"
        elif tag not in _KEPT and tag not in {"html", "body"}:
            element.drop_tag()
    nesting.flatten(tree, BLOCKS)


def _is_hidden(element: Any) -> bool:
    """Whether a person who reads the page would not see this, or would see it as part of the site's machinery."""
    return (
        "hidden" in element.attrib
        or bool(_HIDDEN.search(element.get("style") or ""))
        or not _MACHINERY.isdisjoint((element.get("class") or "").split())
    )


def _safe_link(address: str, url: str) -> str:
    """A link that may be followed on request, or nothing."""
    address = address.strip()
    if address.startswith("#"):
        return address
    try:
        whole = urljoin(url, address) if url else address
    except ValueError:
        return ""
    if url and urldefrag(whole).url == urldefrag(url).url and "#" in whole:
        return "#" + whole.split("#", 1)[1]
    return whole if whole.lower().startswith(("http://", "https://", "mailto:")) else ""
