# SPDX-License-Identifier: AGPL-3.0-or-later
"""Source that would take a parser's time or depth is made harmless before it is parsed; its text stays whole.

The parser (libxml2) compares each attribute of a tag with all before it, and stops at a depth of 2,048 elements.
"""

from __future__ import annotations

import re
from collections import Counter

_DEEPEST = 150
_MOST_ATTRIBUTES = 100
_TAG = re.compile(r"<(/?)([a-zA-Z][\w:-]*)([^<>]*)>")
_RAW = re.compile(r"<(script|style|textarea|title|xmp)\b[^<>]*>", re.IGNORECASE)
_KEPT_ATTRIBUTE = re.compile(
    r"\s(href|src|alt|id|name|class|style|hidden|role|type|start|colspan|rowspan|content|property)\s*=\s*"
    r"(\"[^\"<>]*\"|'[^'<>]*'|[^\s\"'<>]+)",
    re.IGNORECASE,
)
_CLOSED_BY_OTHERS = {
    "p", "a", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup",
    "html", "head", "body",
    "br", "hr", "img", "input", "meta", "link", "base", "wbr", "col", "area", "embed", "param", "source", "track",
}  # fmt: skip
"""Elements that hold nothing, or that the next of their kind ends."""


def limited(source: str) -> str:
    """The source without tags nested too deeply, and with few attributes in each tag.

    With a depth of two, ``<b><i><u>deep</u></i></b>`` becomes ``<b><i>deep</i></b>``.
    """
    pieces: list[str] = []
    done = 0
    opened: Counter[str] = Counter()
    dropped: Counter[str] = Counter()
    depth = 0
    for match, tag in _tags(source):
        name = tag.lower()
        replacement = None
        if match[3].count(" ") + match[3].count("\n") > _MOST_ATTRIBUTES:
            replacement = _with_few_attributes(match)
        if name not in _CLOSED_BY_OTHERS and not match[3].endswith("/"):
            if not match[1]:
                if depth >= _DEEPEST:
                    dropped[name] += 1
                    replacement = ""
                else:
                    opened[name] += 1
                    depth += 1
            elif dropped[name]:
                dropped[name] -= 1
                replacement = ""
            elif opened[name]:
                opened[name] -= 1
                depth -= 1
        if replacement is not None:
            pieces += source[done : match.start()], replacement
            done = match.end()
    return source if not pieces else "".join((*pieces, source[done:]))


def _tags(source: str) -> list[tuple[re.Match[str], str]]:
    """The tags of a source and their names; what stands in scripts and styles is none."""
    found = []
    skip_to = 0
    ends: dict[str, int] = {}
    lowered = source.lower() if _RAW.search(source) else source
    for match in _TAG.finditer(source):
        if match.start() < skip_to:
            continue
        found.append((match, match[2]))
        if not match[1] and _RAW.match(match[0]):
            name = match[2].lower()
            if ends.get(name, match.end()) >= match.end():
                ends[name] = lowered.find(f"</{name}", match.end())
            if ends[name] < 0:
                return found
            skip_to = ends[name]
    return found


def _with_few_attributes(match: re.Match[str]) -> str:
    few = "".join(f" {name}={value}" for name, value in _first_of_each(match[3]).items())
    return f"<{match[1]}{match[2]}{few}>"


def _first_of_each(attributes: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for match in _KEPT_ATTRIBUTE.finditer(attributes):
        found.setdefault(match[1].lower(), match[2])
    return found
