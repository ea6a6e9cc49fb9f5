# SPDX-License-Identifier: AGPL-3.0-or-later
"""A web page reduced to its main content, as HTML that can do no harm and loads nothing.

trafilatura says which text is the article; the page's own markup of that text is kept, so that words, lists, tables
and code stay as they were written. Where it finds no article the whole page is shown.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import Any

from desktop_qa.common.errors import DocumentError
from desktop_qa.documents.html import cleaning, elements, main_content
from desktop_qa.documents.html.page import Page, page

_WORD = re.compile(r"\w+")
_TOO_LITTLE = 200
"""Characters; shorter results of the reduction mean that the page is no article."""


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


def to_page(text: str, url: str = "", label: str = "The page") -> Page:
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
    made = page(heading + shown + found.body, found.title)
    notes = {"author": found.author, "date": found.date, "site": found.site, "address": url}
    return Page(made.html, made.title, {key: value for key, value in notes.items() if value})


def article(text: str, url: str = "") -> ArticleHtml:
    """Reduce a page's HTML source to its main content; ``url`` makes its links whole. Nothing is loaded."""
    tree = elements.parse(text)
    if tree is None:
        return ArticleHtml("")
    title = _title(tree)
    chosen, facts = _main_text(text, url)
    cleaning.clean(tree, url)
    if len(chosen) >= _TOO_LITTLE and main_content.keep_chosen(tree, chosen):
        # trafilatura leaves out the site's name, but may take another heading for the title.
        short = facts.pop("title", "")
        title = short if short and (not title or short.casefold() in title.casefold()) else title
        return ArticleHtml(elements.serialise(tree), title, **facts, reduced=True)
    return ArticleHtml(elements.serialise(tree), title)


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


def _starts_with(body: str, title: str) -> bool:
    """Whether the title stands at the beginning of the body anyway."""
    start = "".join(_WORD.findall(html.unescape(re.sub(r"<[^>]+>", " ", body[:6000]))))[: 400 + len(title)].casefold()
    # Pages add their site's name to the title.
    first = re.split(r" [|–—-] ", title)[0]
    return "".join(_WORD.findall(first)).casefold() in start
