# SPDX-License-Identifier: AGPL-3.0-or-later
"""The names of pages ("iv", "A-3"), from a PDF's rules for them (ISO 32000-1, 12.4.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def page_labels(rules: Sequence[dict[str, Any]], count: int) -> list[str]:
    """The labels of ``count`` pages; without rules pages are called by their numbers from 1.

    A rule has ``startpage`` (0-based), ``prefix``, ``style`` (D, R, r, A, a or empty) and ``firstpagenum``.
    """
    labels = [str(index + 1) for index in range(count)]
    ordered = sorted(rules, key=lambda rule: int(rule.get("startpage", 0)))
    for position, rule in enumerate(ordered):
        start = max(0, int(rule.get("startpage", 0)))
        end = int(ordered[position + 1].get("startpage", count)) if position + 1 < len(ordered) else count
        first, prefix, style = int(rule.get("firstpagenum", 1)), str(rule.get("prefix", "")), rule.get("style", "")
        for index in range(start, min(end, count)):
            labels[index] = prefix + numeral(first + index - start, str(style))
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
