# SPDX-License-Identifier: AGPL-3.0-or-later
"""A web page reduced to its main content, as HTML that can do no harm and loads nothing.

trafilatura says which text is the article; the page's own markup of that text is kept, so that words, lists, tables
and code stay as they were written. Where it finds no article the whole page is shown.
"""

from __future__ import annotations

import copy
import html
import re
from dataclasses import dataclass
from typing import Any

from desktop_qa.common.errors import DocumentError
from desktop_qa.documents.html import (
    anchors,
    banners,
    cleaning,
    elements,
    facts,
    formulas,
    main_content,
    tables,
    unfolding,
)
from desktop_qa.documents.html.page import ROOM, Page, page

_WORD = re.compile(r"\w+")
_TOO_LITTLE = 200
"""Characters; shorter results of the reduction mean that the page is no article."""
_MOST_ELEMENTS, _MOST_CHILDREN = 30_000, 4_000
_MOST_REDUCED = 3 << 20
"""Characters of source; longer pages are books and lists rather than articles, and are shown whole."""


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


def to_page(text: str, url: str = "", label: str = "The page", room: float = ROOM) -> Page:
    """The page that shows an article; ``room`` is the width of a line in ems.

    Raises:
        DocumentError: the page holds no text.
    """
    found = article(text, url, room)
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
    made = page(heading + shown + found.body, found.title)
    notes = {"author": found.author, "date": found.date, "site": found.site, "address": url}
    return Page(made.html, made.title, {key: value for key, value in notes.items() if value})


def article(text: str, url: str = "", room: float = ROOM) -> ArticleHtml:
    """Reduce a page's HTML source to its main content; ``url`` makes its links whole. Nothing is loaded.

    A page without ``url`` (from a file) may say where it was saved from.
    """
    tree = elements.parse(text)
    if tree is None:
        return ArticleHtml("")
    stated = facts.stated(tree)
    base = anchors.base_of(tree, url or anchors.address_of(tree, text))
    all_titles = facts.titles(tree)
    formulas.write_formulas(tree)
    banners.drop_banners(tree)
    unfolding.unfold(tree)
    anchors.mend_links(tree)
    tables.unwrap_arranging(tree)
    main_content.mark_asides(tree)
    chosen = ""
    if len(text) <= _MOST_REDUCED and _is_ordinary(tree):
        chosen = _main_text(tree)
    part = main_content.marked_part(tree)
    cleaning.clean(tree, base)
    reduced = len(chosen) >= _TOO_LITTLE and main_content.keep_chosen(tree, chosen)
    if not reduced and part is not None:
        main_content.keep_part(tree, part)
    titles = facts.titles(tree)
    tables.fit(tree, room)
    body = cleaning.written(tree)
    if len(stated.text) > _TOO_LITTLE > len(tree.text_content().strip()) or (
        stated.text and not tree.text_content().strip()
    ):
        body, reduced = _paragraphs(stated.text), True
    return ArticleHtml(
        body, facts.title_of(stated, titles, all_titles), stated.author, stated.date, stated.site, reduced=reduced
    )


def _paragraphs(text: str) -> str:
    """Text for machines as HTML: a paragraph for each line."""
    plain = html.unescape(re.sub(r"<[^<>]*>", " ", text))
    return "".join(f"<p>{html.escape(' '.join(line.split()))}</p>" for line in plain.splitlines() if line.strip())


def _is_ordinary(tree: Any) -> bool:
    """Whether trafilatura takes no time over a page: it counts the children of an element again for each of them."""
    count = widest = 0
    for element in tree.iter():
        count += 1
        widest = max(widest, len(element))
    return count <= _MOST_ELEMENTS and widest <= _MOST_CHILDREN


def _main_text(tree: Any) -> str:
    """The article's text as trafilatura sees it; empty where it sees none."""
    import trafilatura

    try:
        found = trafilatura.bare_extraction(
            copy.deepcopy(tree),
            favor_recall=True,
            include_comments=False,
            include_tables=True,
            include_links=False,
            deduplicate=False,
            with_metadata=False,
        )
    except Exception:  # noqa: BLE001 - whatever a strange page does to it, the whole page can still be shown
        return ""
    return str(found.text or "") if found is not None else ""


def _starts_with(body: str, title: str) -> bool:
    """Whether the title stands at the beginning of the body anyway."""
    start = "".join(_WORD.findall(html.unescape(re.sub(r"<[^>]+>", " ", body[:6000]))))[: 400 + len(title)].casefold()
    # Pages add their site's name to the title.
    first = re.split(r" [|–—-] ", title)[0]
    return "".join(_WORD.findall(first)).casefold() in start
