# SPDX-License-Identifier: AGPL-3.0-or-later
"""The names of pages ("iv", "A-3"), from a PDF's rules for them (ISO 32000-1, 12.4.2).

The rules are a tree of numbers: from each page named there on, pages are called by a prefix and a running numeral.
They are read here object by object: files have trees that go in circles, are out of order, or hold nonsense, and
prefixes in each of the three encodings of PDF's text strings.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MOST_RULES = 10_000
DEEPEST = 32
LONGEST = 24
"""Characters of a label that are kept: a page box shows no more."""
_UNSHOWN = frozenset({"Cc", "Cs", "Co", "Cn"})
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class LabelRule:
    """From page ``start`` (0-based) on: ``prefix`` and a numeral from ``first`` (style D, R, r, A, a or none)."""

    start: int
    prefix: str = ""
    style: str = ""
    first: int = 1


def page_labels(rules: Sequence[LabelRule], count: int) -> list[str]:
    """The labels of ``count`` pages; a page that no rule names is called by its number, from 1.

    >>> page_labels([LabelRule(0, style="r"), LabelRule(2, "A-", "D", 7)], 4)
    ['i', 'ii', 'A-7', 'A-8']
    """
    labels = [str(index + 1) for index in range(count)]
    ordered = sorted(rules, key=lambda rule: rule.start)
    ends = [*(rule.start for rule in ordered[1:]), count]
    for rule, end in zip(ordered, ends, strict=False):
        for index in range(max(rule.start, 0), min(end, count)):
            label = (rule.prefix + numeral(rule.first + index - rule.start, rule.style))[:LONGEST].strip()
            labels[index] = label or labels[index]
    return labels


def numeral(number: int, style: str) -> str:
    """A number as a page label shows it."""
    if style == "D" or (style in "RrAa" and style and not 0 < number < 5000):
        return str(number)
    if style in {"R", "r"}:
        text = ""
        for value, letters in _ROMAN:
            times, number = divmod(number, value)
            text += letters * times
        return text.upper() if style == "R" else text
    if style in {"A", "a"}:
        text = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return text.upper() if style == "A" else text
    return ""


def read_rules(doc: Any) -> list[LabelRule]:
    """The rules of a ``pymupdf.Document``; what cannot be read of them is left out."""
    import pymupdf

    if not doc.is_pdf:
        return []
    mupdf = pymupdf.mupdf
    rules: dict[int, LabelRule] = {}
    try:
        pdf = mupdf.pdf_document_from_fz_document(doc.this)
        catalogue = mupdf.pdf_dict_gets(mupdf.pdf_trailer(pdf), "Root")
        for start, rule in _entries(mupdf.pdf_dict_gets(catalogue, "PageLabels")):
            if mupdf.pdf_is_dict(rule):
                # Of two rules for one page the first is meant: readers look no further.
                rules.setdefault(start, _rule(start, rule))
            if len(rules) >= MOST_RULES:
                break
    except (RuntimeError, ValueError, mupdf.FzErrorBase):
        pass  # labels are a decoration: what was read until here is shown
    return list(rules.values())


def _entries(root: Any) -> Iterator[tuple[int, Any]]:
    """Pages and their rules, all over the tree."""
    import pymupdf

    mupdf = pymupdf.mupdf
    seen: set[int] = set()
    waiting = [(root, 0)]
    while waiting:
        node, depth = waiting.pop()
        number = mupdf.pdf_to_num(node)
        if depth > DEEPEST or (number and number in seen) or not mupdf.pdf_is_dict(node):
            continue
        seen.add(number)
        numbers = mupdf.pdf_dict_gets(node, "Nums")
        for place in range(0, mupdf.pdf_array_len(numbers) - 1, 2):
            page = mupdf.pdf_array_get(numbers, place)
            if mupdf.pdf_is_int(page):
                yield mupdf.pdf_to_int(page), mupdf.pdf_array_get(numbers, place + 1)
        kids = mupdf.pdf_dict_gets(node, "Kids")
        count = min(mupdf.pdf_array_len(kids), MOST_RULES)
        waiting.extend((mupdf.pdf_array_get(kids, place), depth + 1) for place in reversed(range(count)))


def _rule(start: int, rule: Any) -> LabelRule:
    import pymupdf

    mupdf = pymupdf.mupdf
    first, prefix = mupdf.pdf_dict_gets(rule, "St"), mupdf.pdf_dict_gets(rule, "P")
    return LabelRule(
        start,
        printable(mupdf.pdf_to_text_string(prefix)) if mupdf.pdf_is_string(prefix) else "",
        str(mupdf.pdf_to_name(mupdf.pdf_dict_gets(rule, "S"))),
        mupdf.pdf_to_int(first) if mupdf.pdf_is_int(first) else 1,
    )


def printable(text: str) -> str:
    r"""A text string of a PDF on one line, without its marks of language and what no font shows.

    >>> printable("\x1bde\x1bAnhang\r\n ")
    'Anhang '
    """
    without = re.sub("\x1b[a-zA-Z]{2,8}\x1b", "", text)
    return "".join(char for char in re.sub(r"\s+", " ", without) if unicodedata.category(char) not in _UNSHOWN)
