# SPDX-License-Identifier: AGPL-3.0-or-later
"""Links as their page means them: closed where they end, whole from a saved file, without the signs of permalinks."""

from __future__ import annotations

import re
from typing import Any

from desktop_qa.documents.html.elements import BLOCKS, HEADINGS, remove, sweep, unwrap

_PERMALINK = re.compile(
    r"\W*|\W*(?:permanent |perma)?link(?: to this .{0,40}| here)?\W*|direct link to .{0,200}|edit|\[edit\]",
    re.IGNORECASE,
)
_SIGN_CLASSES = {
    "headerlink", "permalink", "header-anchor", "anchor-link", "anchorjs-link", "hash-link", "heading-link",
    "heading-anchor", "section-link", "doc-anchor", "mw-editsection", "octicon-link",
}  # fmt: skip
_MOST_LINK_TEXT = 400
"""Characters; a longer link was never closed."""
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(https?://[^\s>]+)", re.IGNORECASE)
_SINGLE_FILE = re.compile(r"<!--\s*Page saved with SingleFile\s.{0,200}?url:\s*(https?://\S+)", re.DOTALL)


def address_of(tree: Any, text: str) -> str:
    """The address that a page was saved from, as the page itself or the browser that saved it says; else empty."""
    for pattern in (_SAVED_FROM, _SINGLE_FILE):
        if found := pattern.search(text, 0, 4096):
            return found[1]
    for path in (
        "//link[@rel='canonical']/@href",
        "//meta[@property='og:url']/@content",
        "//meta[@name='twitter:url']/@content",
    ):
        for value in tree.xpath(path):
            if value.strip().lower().startswith(("http://", "https://")):
                return str(value.strip())
    return ""


def base_of(tree: Any, url: str) -> str:
    """What the page's links are relative to: its ``base`` element if it has one, else its address."""
    from urllib.parse import urljoin

    for value in tree.xpath("//base/@href"):
        try:
            whole = urljoin(url, value.strip())
        except ValueError:
            continue
        if whole.lower().startswith(("http://", "https://")):
            return str(whole)
    return url


def mend_links(tree: Any) -> None:
    """Take out the signs of permalinks, and end links that were never closed before the text that they swallowed."""
    _drop_permalinks(tree)
    sweep(tree)
    for link in list(tree.iter("a")):
        if link.get("href") is None or _was_never_closed(link):
            _leave_target(link)
    sweep(tree)


def _drop_permalinks(tree: Any) -> None:
    """``<h2>Tides <a href="#tides">¶</a></h2>`` becomes ``<h2>Tides</h2>``."""
    for heading in list(tree.iter(*HEADINGS, "dt", "caption", "figcaption")):
        whole = " ".join(heading.text_content().split())
        for link in list(heading.iter("a")):
            text = " ".join(link.text_content().split())
            known = not _SIGN_CLASSES.isdisjoint((link.get("class") or "").split())
            sign = _PERMALINK.fullmatch(text) is not None and link.find(".//img") is None
            if (known and len(text) < 0.5 * len(whole)) or (sign and text != whole and link.get("href") is not None):
                if link.get("id") or link.get("name"):
                    link.clear(keep_tail=True)  # a target for other links
                else:
                    remove(link)


def _was_never_closed(link: Any) -> bool:
    """Whether a link holds more than a link does: several blocks, or a long text."""
    blocks = sum(1 for child in link.iter(*BLOCKS) if child is not link)
    return len(link.text_content()) > _MOST_LINK_TEXT or (blocks > 4 and link.find(".//p") is not None)


def _leave_target(link: Any) -> None:
    """Unwrap what an anchor holds; an empty one keeps its name, for others lead to it."""
    name = link.get("id") or link.get("name")
    if name and not link.text_content().strip() and not len(link):
        return
    if name:
        import lxml.html

        target = lxml.html.Element("a")
        target.set("id", name)
        link.addprevious(target)
    unwrap(link)
