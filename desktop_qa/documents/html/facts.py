# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a web page states about itself: title, author, date, site, and its text for machines (JSON-LD).

Only statements made as such are taken. What merely looks like a name or a date may be anybody's and any day.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_ARTICLES = re.compile(r"(?:Article|BlogPosting|Report|WebPage|CreativeWork|Book|Chapter|HowTo|Recipe)$")
_MOST_JSON = 2 << 20
_LONGEST_NAME = 80
_TITLES = ("og:title", "twitter:title", "dc.title", "citation_title")
_AUTHORS = ("author", "article:author", "dc.creator", "citation_author", "parsely-author", "sailthru.author")
_DATES = ("article:published_time", "date", "dc.date", "citation_publication_date", "citation_date", "parsely-pub-date",
          "datepublished", "publish-date", "og:published_time")  # fmt: skip
_SITES = ("og:site_name", "application-name")
_DAY = re.compile(r"\A\s*(\d{4})[-/](\d{1,2})[-/](\d{1,2})")
_SEPARATOR = re.compile(r"\s+[|–—·»•:-]\s+|\s*\|\s*|:\s+")


@dataclass(frozen=True, slots=True)
class Facts:
    """What is stated; empty where nothing is. ``text`` is the article as JSON-LD has it."""

    title: str = ""
    author: str = ""
    date: str = ""
    site: str = ""
    text: str = ""


def stated(tree: Any) -> Facts:
    """The statements of a page, its head before its JSON-LD before its marked-up names."""
    metas = _metas(tree)
    objects = list(_objects(tree))
    title = _first(metas, _TITLES) or _json_text(objects, "headline") or _text(tree.find(".//title"))
    return Facts(
        title=title[:300],
        author=_name(_first(metas, _AUTHORS)) or _json_author(objects) or _marked_author(tree),
        date=_day(_first(metas, _DATES)) or _day(_json_text(objects, "datePublished")) or _marked_day(tree),
        site=_first(metas, _SITES)[:_LONGEST_NAME],
        text=max((str(one.get("articleBody") or "") for one in objects), key=len, default=""),
    )


def titles(tree: Any) -> list[str]:
    """The headings of the first level."""
    return [text for heading in tree.iter("h1") if (text := _text(heading))]


def title_of(facts: Facts, inside: list[str], everywhere: list[str]) -> str:
    """The page's title without the name of its site.

    ``inside`` are the headings of the first level in its main content, ``everywhere`` those of the whole page, with
    the names of sites among them. "Tides | Island News" becomes "Tides" where a heading says so, or where the site is
    known to be "Island News".
    """
    if not facts.title:
        return next(iter((*inside, *everywhere)), "")[:300]
    folded = facts.title.casefold()
    for heading in inside:
        if heading.casefold() in folded and len(heading) > 3:
            return heading[:300]
    for heading in everywhere:
        if folded.startswith(heading.casefold()) and heading.casefold() != facts.site.casefold() and len(heading) > 3:
            return heading[:300]
    parts = [part for part in _SEPARATOR.split(facts.title) if part]
    if len(parts) > 1 and facts.site:
        site = facts.site.casefold()
        for name, cut in ((parts[-1], facts.title.rfind(parts[-1])), (parts[0], 0)):
            if name.casefold() == site:
                rest = facts.title[:cut] if cut else facts.title[len(name) :]
                return rest.strip(" |–—·»•:-\t")
    return facts.title


def _metas(tree: Any) -> dict[str, str]:
    """The contents of the meta elements by their names in lower case; the first of each."""
    found: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").strip().lower()
        value = " ".join((meta.get("content") or "").split())
        if name and value:
            found.setdefault(name, value)
    return found


def _first(metas: dict[str, str], names: tuple[str, ...]) -> str:
    return next((metas[name] for name in names if name in metas), "")


def _objects(tree: Any) -> Iterator[dict[str, Any]]:
    """The articles that JSON-LD describes."""
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "") or not script.text or len(script.text) > _MOST_JSON:
            continue
        try:
            values = json.loads(script.text, strict=False)
        except (ValueError, RecursionError):
            continue
        pending = [values]
        while pending:
            value = pending.pop(0)
            if isinstance(value, list):
                pending += value[:100]
            elif isinstance(value, dict):
                pending += [value["@graph"]] if "@graph" in value else []
                kinds = value.get("@type")
                kinds = kinds if isinstance(kinds, list) else [kinds]
                if any(isinstance(kind, str) and _ARTICLES.search(kind) for kind in kinds):
                    yield value


def _json_text(objects: list[dict[str, Any]], key: str) -> str:
    return next((" ".join(one[key].split()) for one in objects if isinstance(one.get(key), str)), "")


def _json_author(objects: list[dict[str, Any]]) -> str:
    for one in objects:
        authors = one.get("author")
        names = []
        for author in authors if isinstance(authors, list) else [authors]:
            name = author.get("name") if isinstance(author, dict) else author
            if isinstance(name, str) and (short := _name(name)):
                names.append(short)
        if names:
            return ", ".join(names[:4])
    return ""


def _marked_author(tree: Any) -> str:
    for path in ("//*[@rel='author']", "//*[@itemprop='author']//*[@itemprop='name']", "//*[@itemprop='author']"):
        names = {name: None for element in tree.xpath(path) if (name := _name(_text(element)))}
        if 0 < len(names) < 4:
            return ", ".join(names)
    return ""


def _marked_day(tree: Any) -> str:
    for path in ("//*[@itemprop='datePublished']", "//time[@pubdate]", "//time[@datetime]"):
        found = tree.xpath(path)
        # Lists of other articles have days as well.
        if len(found) == 1 and (day := _day(found[0].get("datetime") or found[0].get("content") or "")):
            return day
    return ""


def _name(text: str) -> str:
    """A name of one or more persons, or nothing where it is an address, a handle or a sentence."""
    text = re.sub(r"\A(?:by|von|par|por|di)\s+", "", " ".join(text.split()), flags=re.IGNORECASE).strip(" ,;|")
    usable = 0 < len(text) <= _LONGEST_NAME and "://" not in text and "@" not in text and len(text.split()) <= 12
    return text if usable and any(map(str.isalpha, text)) and not any(map(str.isdigit, text)) else ""


def _day(text: str) -> str:
    """The day of a time as ISO 8601 has it: 2021-03-04T10:00Z becomes 2021-03-04."""
    found = _DAY.match(text)
    if not found or not (1 <= int(found[2]) <= 12 and 1 <= int(found[3]) <= 31):
        return ""
    return f"{found[1]}-{int(found[2]):02}-{int(found[3]):02}"


def _text(element: Any) -> str:
    return "" if element is None else " ".join(element.text_content().split())
