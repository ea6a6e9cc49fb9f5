# SPDX-License-Identifier: AGPL-3.0-or-later
"""A web page reduced to its main content, as HTML that can do no harm and loads nothing.

trafilatura says which text is the article; the page's own markup of that text is kept, so that words, lists, tables
and code stay as they were written. Where it finds no article the whole page is shown.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urldefrag, urljoin

from desktop_qa.common.errors import DocumentError
from desktop_qa.documents.html import markup, nesting

if TYPE_CHECKING:
    from collections.abc import Iterator

_DROPPED = {
    "script", "style", "noscript", "template", "iframe", "frame", "frameset", "object", "embed", "applet", "form",
    "button", "input", "select", "textarea", "svg", "canvas", "audio", "video", "source", "track", "map", "area",
    "link", "meta", "base", "head", "dialog", "portal", "math", "annotation", "rt", "rp",
}  # fmt: skip
_BLOCKS = {
    "p", "div", "section", "article", "main", "aside", "header", "footer", "nav", "h1", "h2", "h3", "h4", "h5", "h6",
    "ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "blockquote",
    "pre", "figure", "figcaption", "address", "details", "summary", "fieldset", "center", "body", "hr", "hgroup",
}  # fmt: skip
_KEPT = (_BLOCKS - {"section", "article", "main", "aside", "header", "footer", "nav", "body", "address", "details",
                    "summary", "fieldset", "center", "figure", "hgroup"}) | {
    "a", "b", "strong", "i", "em", "u", "s", "del", "ins", "sub", "sup", "code", "kbd", "samp", "var", "q", "cite",
    "small", "mark", "br", "img", "span", "abbr", "dfn", "tt", "big",
}  # fmt: skip
_AS_DIV = {
    "section", "article", "main", "aside", "header", "footer", "nav", "address", "details", "summary", "fieldset",
    "center", "figure", "hgroup",
}  # fmt: skip
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_PICTURE = re.compile(r"\Adata:image/(?:png|jpe?g|gif|bmp|webp|tiff)[;,]", re.IGNORECASE)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_MACHINERY = {"mw-editsection", "mw-jump-link", "noprint", "sr-only", "visually-hidden", "screen-reader-text"}
"""Classes of MediaWiki and of common frameworks for what is only there to edit, to jump or to be read out."""
_WORD = re.compile(r"\w+")
_TOO_LITTLE = 200
"""Characters; shorter results of the reduction mean that the page is no article."""
_GRAM = 4


@dataclass(frozen=True, slots=True)
class ArticleHtml:
    """The content of a page: a safe HTML fragment, and what the page says of itself."""

    body: str
    title: str = ""
    author: str = ""
    date: str = ""
    site: str = ""
    reduced: bool = False
    """Whether the main content was found; otherwise ``body`` is the whole page."""


def to_page(text: str, url: str = "", label: str = "The page") -> markup.Page:
    """The page that shows an article.

    Raises:
        DocumentError: the page holds no text.
    """
    found = article(text, url)
    if not re.search(r"\w|<img", re.sub(r"<(?!img)[^>]*>", "", found.body)):
        raise DocumentError(
            "{name} holds no text of its own: it may be made by a script. Save it as PDF with a browser, or copy its "
            "text and paste it here.",
            name=label,
        )
    byline = ", ".join(part for part in (found.author, found.site, found.date) if part) if found.reduced else ""
    shown = f'<p class="byline">{html.escape(byline)}</p>' if byline else ""
    untitled = found.title and not _starts_with(found.body, found.title)
    heading = f"<h1>{html.escape(found.title)}</h1>" if untitled else ""
    made = markup.page(heading + shown + found.body, found.title)
    notes = {"author": found.author, "date": found.date, "site": found.site, "address": url}
    return markup.Page(made.html, made.title, {key: value for key, value in notes.items() if value})


def article(text: str, url: str = "") -> ArticleHtml:
    """Reduce a page's HTML source to its main content; ``url`` makes its links whole. Nothing is loaded."""
    tree = _parse(text)
    if tree is None:
        return ArticleHtml("")
    title = _title(tree)
    chosen, facts = _main_text(text, url)
    _clean(tree, url)
    if len(chosen) >= _TOO_LITTLE:
        kept = _keep(tree, chosen)
        if kept is not None:
            # trafilatura leaves out the site's name, but may take another heading for the title.
            short = facts.pop("title", "")
            title = short if short and (not title or short.casefold() in title.casefold()) else title
            return ArticleHtml(_serialise(kept), title, **facts, reduced=True)
    return ArticleHtml(_serialise(tree), title)


def safe_fragment(text: str, url: str = "") -> str:
    """HTML with nothing but harmless markup: no scripts, no styles, nothing that is loaded from elsewhere."""
    tree = _parse(text)
    if tree is None:
        return ""
    _clean(tree, url)
    return _serialise(tree)


def _parse(text: str) -> Any:
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


def _title(tree: Any) -> str:
    """What the page calls itself."""
    for path in ("//meta[@property='og:title']/@content", "//title/text()", "//h1//text()"):
        for value in tree.xpath(path):
            if value.strip():
                return " ".join(value.split())[:300]
    return ""


def _main_text(text: str, url: str) -> tuple[str, dict[str, str]]:
    """The article's text as trafilatura sees it, with author, date and site."""
    import trafilatura

    try:
        found = trafilatura.bare_extraction(
            text,
            url=url or None,
            favor_recall=True,
            include_comments=False,
            include_tables=True,
            include_links=False,
            deduplicate=False,
            with_metadata=True,
        )
    except Exception:  # noqa: BLE001 - whatever a strange page does to it, the whole page can still be shown
        return "", {}
    if found is None:
        return "", {}
    # Any day in the text may pass for the date of the page; only one that the page states as such is shown.
    stated = found.date and re.search(rf"""(content|datetime|datePublished"\s*:)\s*=?\s*["']{found.date}""", text)
    facts = {"title": found.title, "author": found.author, "date": found.date if stated else "", "site": found.sitename}
    return str(found.text or ""), {key: str(value) for key, value in facts.items() if value}


def _clean(tree: Any, url: str) -> None:
    """Leave harmless elements and attributes only."""
    for element in list(tree.iter()):
        if not isinstance(element.tag, str) or element.tag in _DROPPED or _is_hidden(element):
            _remove(element)
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
                _remove(element)
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
    nesting.flatten(tree, _BLOCKS)


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


def _remove(element: Any) -> None:
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


def _serialise(tree: Any) -> str:
    """The inside of the body."""
    import lxml.html

    body = tree.find(".//body") if tree.tag != "body" else tree
    body = tree if body is None else body
    inside = "".join(
        lxml.html.tostring(child, encoding="unicode", method="xml", with_tail=True) for child in body.iterchildren()
    )
    return html.escape(body.text or "", quote=False) + inside


def _starts_with(body: str, title: str) -> bool:
    """Whether the title stands at the beginning of the body anyway."""
    start = "".join(_WORD.findall(html.unescape(re.sub(r"<[^>]+>", " ", body[:6000]))))[: 400 + len(title)].casefold()
    # Pages add their site's name to the title.
    first = re.split(r" [|–—-] ", title)[0]
    return "".join(_WORD.findall(first)).casefold() in start


# Which of the page's blocks make up the chosen text


def _keep(tree: Any, chosen: str) -> Any | None:
    """The tree without blocks that are no part of the chosen text; None where they cannot be found in it."""
    _wrap_stray_text(tree)
    words = _words(chosen)
    grams = {tuple(words[at : at + _GRAM]) for at in range(len(words) - _GRAM + 1)}
    lines = {tuple(_words(part)) for line in chosen.splitlines() for part in (line, *line.split("|"))}
    leaves = list(_leaves(tree))
    texts = [_words(leaf.text_content()) for leaf in leaves]
    sure = [len(text) >= 2 * _GRAM and _share(text, grams) >= 0.5 for text in texts]
    found = sum(len(text) for text, is_sure in zip(texts, sure, strict=True) if is_sure)
    if found < 0.5 * len(words):
        return None
    inside = _common(tree, [leaf for leaf, is_sure in zip(leaves, sure, strict=True) if is_sure])
    keep = list(sure)
    for at, (leaf, text) in enumerate(zip(leaves, texts, strict=True)):
        if not keep[at] and inside in leaf.iterancestors():
            keep[at] = tuple(text) in lines or (len(text) >= _GRAM and _share(text, grams) >= 0.5)
            keep[at] = keep[at] or (not text and leaf.find(".//img") is not None)
    _keep_tables(leaves, keep)
    # Headings go with what follows them.
    for at in range(len(leaves) - 2, -1, -1):
        if leaves[at].tag in _HEADINGS and inside in leaves[at].iterancestors():
            keep[at] = keep[at] or keep[at + 1]
    wanted = set()
    for leaf, is_kept in zip(leaves, keep, strict=True):
        if is_kept:
            wanted.add(leaf)
            wanted.update(leaf.iterancestors())
    for leaf, is_kept in zip(leaves, keep, strict=True):
        if not is_kept:
            _remove(leaf)
    for element in list(tree.iter()):
        if element.tag in _BLOCKS and element not in wanted and not any(up in wanted for up in _leaf_or_above(element)):
            _remove(element)
    return tree


def _leaf_or_above(element: Any) -> Iterator[Any]:
    """The element's ancestors that hold no other block: inside them everything stays."""
    for up in element.iterancestors():
        if any(child.tag in _BLOCKS for child in up):
            return
        yield up


def _keep_tables(leaves: list[Any], keep: list[bool]) -> None:
    """A table stays whole or goes whole, unless it only arranges the page."""
    tables: dict[Any, list[int]] = {}
    for at, leaf in enumerate(leaves):
        table = next((up for up in leaf.iterancestors() if up.tag == "table"), None)
        if table is not None:
            tables.setdefault(table, []).append(at)
    for table, cells in tables.items():
        letters = [len(leaves[at].text_content()) for at in cells]
        if table.find(".//table") is not None or max(letters) > 1200:
            continue
        kept = sum(size for at, size in zip(cells, letters, strict=True) if keep[at])
        whole = kept >= 0.4 * max(sum(letters), 1)
        for at in cells:
            keep[at] = whole


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _share(words: list[str], grams: set[tuple[str, ...]]) -> float:
    """The part of the words' sequences that occur in the chosen text."""
    count = len(words) - _GRAM + 1
    return sum(tuple(words[at : at + _GRAM]) in grams for at in range(count)) / max(count, 1)


def _leaves(tree: Any) -> Iterator[Any]:
    """Blocks without blocks in them, in order."""
    for element in tree.iter():
        if element.tag in _BLOCKS and not any(below.tag in _BLOCKS for below in element.iterdescendants()):
            yield element


def _common(tree: Any, leaves: list[Any]) -> Any:
    """The deepest element around (nearly) all of the text of these leaves."""
    weight: dict[Any, int] = {}
    total = 0
    for leaf in leaves:
        size = len(leaf.text_content())
        total += size
        for up in leaf.iterancestors():
            weight[up] = weight.get(up, 0) + size
    at = tree
    while True:
        deeper = [child for child in at if weight.get(child, 0) >= 0.97 * total]
        if not deeper:
            return at
        at = deeper[0]


def _wrap_stray_text(tree: Any) -> None:
    """Text that stands beside blocks becomes a block of its own."""
    import lxml.html

    for element in list(tree.iter()):
        if element.tag not in _BLOCKS | {"html"} or not any(child.tag in _BLOCKS for child in element):
            continue
        run = None
        if element.text and element.text.strip():
            run = lxml.html.Element("p")
            run.text, element.text = element.text, None
            element.insert(0, run)
        for child in list(element):
            if child is run:
                continue
            inline = child.tag not in _BLOCKS
            tail, child.tail = child.tail, None
            if inline:
                if run is None:
                    run = lxml.html.Element("p")
                    child.addprevious(run)
                run.append(child)
                child.tail = tail
            else:
                run = None
                if tail and tail.strip():
                    run = lxml.html.Element("p")
                    run.text = tail
                    child.addnext(run)
