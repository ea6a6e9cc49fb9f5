# SPDX-License-Identifier: AGPL-3.0-or-later
"""Elements and attributes that can do no harm and load nothing stay; everything else goes.

What the elements of a page mean for a book-like layout is settled on the tree; that nothing else is left is settled by
nh3 (Ammonia) on what the tree is written as.
"""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urldefrag, urljoin

from desktop_qa.documents.html import anchors, elements, formulas, lists, nesting, tables, unfolding
from desktop_qa.documents.html.elements import BLOCKS, HEADINGS
from desktop_qa.documents.html.page import ROOM

_DROPPED = {
    "script", "style", "iframe", "frame", "frameset", "object", "embed", "applet", "input", "select", "textarea", "svg",
    "canvas", "audio", "video", "source", "track", "map", "area", "link", "meta", "base", "head", "dialog", "portal",
    "rp", "datalist", "template", "noscript", "title",
}  # fmt: skip
_AS_DIV = {
    "section", "article", "main", "aside", "header", "footer", "nav", "address", "details", "summary", "fieldset",
    "center", "figure", "hgroup", "form", "legend", "search",
}  # fmt: skip
_INLINE = {
    "a", "b", "strong", "i", "em", "u", "s", "del", "ins", "sub", "sup", "code", "kbd", "samp", "var", "q", "cite",
    "small", "mark", "br", "img", "span", "abbr", "dfn", "tt", "big",
}  # fmt: skip
_KEPT = (BLOCKS - _AS_DIV - {"body"}) | _INLINE
_ATTRIBUTES = {
    "*": {"id", "dir"}, "a": {"href"}, "img": {"src", "alt"}, "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"}, "ol": {"start", "style"}, "table": {"style"},
}  # fmt: skip
_PICTURE = re.compile(r"\Adata:image/(?:png|jpe?g|gif|bmp|webp|tiff)[;,]", re.IGNORECASE)
_BRACKETS = re.compile(r"(?<=[\])])(?=[\[(])")
_MOST_HEADINGS = 8000
"""MuPDF's time grows with the square of the number of headings; there are no books with more."""
_OUR_STYLES = re.compile(r"list-style-type: [a-z-]{4,20}|font-size: 0\.\d{1,2}em")
"""What this package itself writes into a style."""


def safe_fragment(text: str, url: str = "", room: float = ROOM) -> str:
    """HTML with nothing but harmless markup: no scripts, no styles of others, nothing loaded from elsewhere.

    ``room`` is the width of a line in ems, for tables to fit in.
    """
    tree = elements.parse(text)
    if tree is None:
        return ""
    formulas.write_formulas(tree)
    unfolding.unfold(tree)
    anchors.mend_links(tree)
    tables.unwrap_arranging(tree)
    clean(tree, url)
    tables.fit(tree, room)
    return written(tree)


def clean(tree: Any, url: str) -> None:
    """Leave the elements and attributes that the layout knows; links are made whole with ``url``."""
    for element in tree.iter():
        if not isinstance(element.tag, str) or element.tag in _DROPPED or _is_foreign_picture(element):
            elements.remove(element)
    elements.sweep(tree)
    lists.number(tree)
    names: set[str] = set()
    for element in tree.iter():
        attributes = dict(element.attrib)
        element.attrib.clear()
        element.attrib.update(_kept_attributes(element.tag, attributes, url))
        if (name := element.get("id")) in names:
            del element.attrib["id"]  # links lead to the first
        elif name is not None:
            names.add(name)
        if element.tag == "rt":
            _bracket(element)
        elif element.tag == "br" and not any(up.tag == "pre" for up in element.iterancestors()):
            element.tail = f"\n{element.tail or ''}"  # or the words before and behind it were one
        elif element.tag in _AS_DIV:
            element.tag = "div"
        elif element.tag not in _KEPT and element.tag not in {"html", "body"}:
            elements.unwrap(element)
    elements.sweep(tree)
    nesting.flatten(tree, BLOCKS)
    _keep_brackets_together(tree)
    for heading in list(tree.iter(*HEADINGS))[_MOST_HEADINGS:]:
        heading.tag = "p"


def _keep_brackets_together(tree: Any) -> None:
    """Lines do not break within ``m[0][1]`` or ``f(a)[0]``: a break there would pass for a space."""
    for element in tree.iter():
        for name in ("text", "tail"):
            text = getattr(element, name)
            if text and _BRACKETS.search(text):
                setattr(element, name, _BRACKETS.sub("\u2060", text))


def written(tree: Any) -> str:
    """The inside of the body as HTML that nh3 has checked."""
    import nh3

    safe: str = nh3.clean(
        elements.serialise(tree),
        tags=_KEPT,
        attributes=_ATTRIBUTES,
        attribute_filter=_checked,
        url_schemes={"http", "https", "mailto", "data"},
        link_rel=None,
    )
    return safe


def _checked(_tag: str, name: str, value: str) -> str | None:
    """The value of an attribute, or None if it may not stand there: pictures are data, links lead to the web."""
    if name == "src":
        return value if _PICTURE.match(value) else None
    if name == "href":
        return value if value.startswith("#") or value.lower().startswith(("http://", "https://", "mailto:")) else None
    if name == "style":
        return value if _OUR_STYLES.fullmatch(value) else None
    return value


def _kept_attributes(tag: str, attributes: dict[str, str], url: str) -> dict[str, str]:
    kept = {"beside": ""} if "beside" in attributes else {}
    if (name := attributes.get("id") or attributes.get("name")) and re.fullmatch(r"[\w.:-]{1,200}", name):
        kept["id"] = name
    if (way := attributes.get("dir", "").lower()) in {"rtl", "ltr"} and tag not in _INLINE:
        kept["dir"] = way
    for span in ("colspan", "rowspan"):
        if (value := attributes.get(span, "")).isdigit() and 1 < int(value[:4]) <= 100:
            kept[span] = value
    if tag == "img":
        kept["src"] = attributes.get("src", "").strip()
        if alternative := attributes.get("alt"):
            kept["alt"] = alternative
    elif tag == "a" and (address := _safe_link(attributes.get("href", ""), url)):
        kept["href"] = address
    elif tag == "ol":
        kept |= {name: attributes[name] for name in ("start", "style") if name in attributes}
    return kept


def _is_foreign_picture(element: Any) -> bool:
    """Whether this is a picture that would have to be loaded."""
    return element.tag == "img" and not _PICTURE.match(element.get("src", "").strip())


def _bracket(element: Any) -> None:
    """The reading of a sign stands in brackets behind it: 漢(かん)."""
    text = "".join(element.itertext()).strip()
    for child in list(element):
        element.remove(child)
    element.text = f"({text})" if text else ""
    elements.unwrap(element)


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
