# SPDX-License-Identifier: AGPL-3.0-or-later
"""Ordered lists count as their page has them: from any number, in letters and Roman numbers, with jumps.

MuPDF knows where a list starts and how it counts by style, but not the ``value`` of an item.
"""

from __future__ import annotations

import itertools
import re
from typing import Any

_TYPES = {"a": "lower-alpha", "A": "upper-alpha", "i": "lower-roman", "I": "upper-roman", "1": "decimal"}
_STYLES = re.compile(
    r"list-style(?:-type)?\s*:[^;]*\b(lower-alpha|upper-alpha|lower-latin|upper-latin|lower-roman|upper-roman|decimal)\b",
    re.IGNORECASE,
)
_MOST_JUMPS = 300
"""A list that jumps more often counts on from its start: each jump is a list of its own."""


def number(tree: Any) -> None:
    """Say of each ordered list where it starts and how it counts, and split it where it jumps."""
    for found in list(tree.iter("ol")):
        kind = _kind(found)
        items = [child for child in found if child.tag == "li"]
        numbers = _numbers(found, items)
        found.attrib.pop("style", None)
        found.attrib.pop("start", None)
        _mark(found, numbers[0] if numbers else 1, kind)
        if sum(b != a + 1 for a, b in itertools.pairwise(numbers)) > _MOST_JUMPS:
            continue
        part = found
        for before, (item, value) in enumerate(list(zip(items, numbers, strict=True))[1:]):
            if value != numbers[before] + 1:
                part = _split_before(part, item)
                _mark(part, value, kind)


def _kind(found: Any) -> str:
    if style := _STYLES.search(found.get("style") or ""):
        return style[1].lower().replace("latin", "alpha")
    return _TYPES.get((found.get("type") or "").strip(), "decimal")


def _numbers(found: Any, items: list[Any]) -> list[int]:
    """The number of each item; ``<ol start=5><li><li value=9><li>`` has 5, 9 and 10."""
    step = -1 if "reversed" in found.attrib else 1
    value = _whole(found.get("start"), len(items) if step < 0 else 1)
    numbers = []
    for item in items:
        value = _whole(item.get("value"), value)
        numbers.append(value)
        value += step
    return numbers


def _whole(text: str | None, otherwise: int) -> int:
    text = (text or "").strip()
    return int(text) if re.fullmatch(r"-?\d{1,9}", text) else otherwise


def _mark(found: Any, start: int, kind: str) -> None:
    if start != 1:
        found.set("start", str(start))
    if kind != "decimal":
        found.set("style", f"list-style-type: {kind}")


def _split_before(found: Any, item: Any) -> Any:
    """A new list that begins with an item of another, right behind what is left of it."""
    import lxml.html

    rest = lxml.html.Element("ol")
    following = [item, *item.itersiblings()]
    found.addnext(rest)
    rest.tail, found.tail = found.tail, None
    rest.extend(following)
    return rest
