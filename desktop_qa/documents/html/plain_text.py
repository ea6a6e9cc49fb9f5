# SPDX-License-Identifier: AGPL-3.0-or-later
"""Plain text becomes paragraphs: lines that were broken to a width flow again, all others stay lines.

Empty lines set blocks apart. What a block is, is told by how its lines end and begin, measured against the width to
which the whole text was broken, if it was.
"""

from __future__ import annotations

import html
import itertools
import re
from typing import TYPE_CHECKING

from desktop_qa.documents.text.hyphens import Hyphens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_GAP = re.compile(r"\S(?: {3,}|\t)\s*\S")
_ITEM = re.compile(r"\s*(?:[-*•+·–]|\(?(?:\d{1,3}|[a-zA-Z])[.)]|\[\d{1,3}\])\s+\S")
_CODE = re.compile(r"[{};]\s*$|^\s*(?:[#$>]|//|def |class |import |return\b|if .*:$)|[=!]=|\)\s*[;{:]\s*$|\w\(.*\)")
_LEAST_WIDTH = 30
_NARROW = 45
"""Characters; text is seldom broken to fewer, so such lines need other signs of belonging together."""
_PARAGRAPH = 120
"""Characters; a longer line is a paragraph of its own."""
_SHORT_OF = 2


def body(text: str) -> str:
    """Safe HTML of a plain text."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n\n").replace("\0", "")
    blocks = list(_blocks(text))
    width = _width(blocks)
    # Words are only joined where the text uses hyphens to break them; it may say itself how they are written.
    hyphens = Hyphens(line for block in blocks for line in block)
    return "\n".join(_block(block, width, hyphens) for block in blocks)


def _blocks(text: str) -> Iterator[list[str]]:
    """The lines between empty lines, without the blanks behind them."""
    block: list[str] = []
    for line in text.split("\n"):
        if line := line.rstrip():
            block.append(line.expandtabs(4) if line[:1] in " \t" else line)
        elif block:
            yield block
            block = []
    if block:
        yield block


def _width(blocks: Sequence[list[str]]) -> int:
    """The width to which most of the lines were broken; 0 where there are too few to tell."""
    lengths = sorted(len(line) for block in blocks if len(block) > 1 for line in block[:-1])
    return lengths[len(lengths) * 9 // 10] if len(lengths) >= 8 else 0


def _block(lines: list[str], width: int, hyphens: Hyphens) -> str:
    if _is_set_out(lines, width):
        return f"<pre>{html.escape(chr(10).join(lines))}</pre>"
    if len(lines) == 1:
        return f"<p>{html.escape(lines[0].strip())}</p>"
    if any(map(_ITEM.match, lines)):
        return _paragraphs(_items(lines, width), hyphens)
    if _is_broken_to_width(lines, width):
        return _paragraphs(_by_indent(lines), hyphens)
    if max(map(len, lines)) > _PARAGRAPH:
        return _paragraphs([[line] for line in lines], hyphens)
    return f"<p>{'<br>'.join(html.escape(line.strip()) for line in lines)}</p>"


def _is_set_out(lines: list[str], width: int) -> bool:
    """Whether spaces place the parts of the lines: tables, code, drawings."""
    gaps = sum(_GAP.search(line) is not None for line in lines)
    if gaps > 0.4 * len(lines):
        return True
    if min(map(_indent, lines)) < 4:
        # Code whose first line stands at the edge: "def f(a):" and what belongs to it.
        return len(lines) > 1 and max(map(_indent, lines)) >= 4 and _looks_like_code(lines)
    return _looks_like_code(lines) or not (len(lines) == 1 or _is_broken_to_width(lines, width))


def _looks_like_code(lines: list[str]) -> bool:
    return sum(_CODE.search(line) is not None for line in lines) >= 0.5 * len(lines)


def _is_broken_to_width(lines: list[str], width: int) -> bool:
    """Whether lines end where a width was reached: the next line's first word would not have fitted.

    Verse of even length passes for this, but its lines begin with capitals; so do those of an address.
    """
    longest = max(map(len, lines))
    wide = max(longest, width) if longest > 0.6 * width else width
    if longest < _LEAST_WIDTH or longest > 400:
        return False
    pairs = list(itertools.pairwise(lines))
    full = sum(len(line) + 1 + len(after.split(maxsplit=1)[0]) > wide - _SHORT_OF for line, after in pairs)
    if full < 0.6 * len(pairs):
        return False
    goes_on = sum(_goes_on(line, after) for line, after in pairs)
    if longest < _NARROW or len(pairs) > 2:
        return goes_on >= 0.25 * len(pairs)
    return True


def _goes_on(line: str, after: str) -> bool:
    """Whether a line ends within a word or the next one begins with a small letter: "of the" / "harbour"."""
    begin = after.lstrip().lstrip("\"'“‘(")
    return line.endswith("-") or not begin[:1].isupper()


def _by_indent(lines: list[str]) -> list[list[str]]:
    """Paragraphs that begin with an indented line, where most lines stand at an edge further out."""
    edge = min(map(_indent, lines))
    if sum(_indent(line) == edge for line in lines[1:]) < 0.5 * (len(lines) - 1):
        edge = max(map(_indent, lines))
    parts: list[list[str]] = [[]]
    for line in lines:
        if _indent(line) > edge and parts[-1]:
            parts.append([])
        parts[-1].append(line)
    return parts


def _items(lines: list[str], width: int) -> list[list[str]]:
    """The items of a list with the lines that belong to each, and the lines before them."""
    parts: list[list[str]] = []
    listed = False
    for number, line in enumerate(lines):
        begins = _ITEM.match(line) is not None
        listed = listed or begins
        before = lines[number - 1]
        longest = max(map(len, lines))
        full = len(before) + 1 + len(line.split(maxsplit=1)[0]) > max(longest, min(width, 80)) - _SHORT_OF
        if not parts or begins or not ((listed and _indent(line) > _indent(parts[-1][0])) or full):
            parts.append([])
        parts[-1].append(line)
    return parts


def _paragraphs(parts: Sequence[Sequence[str]], hyphens: Hyphens) -> str:
    return "\n".join(f"<p>{html.escape(_flowing(part, hyphens))}</p>" for part in parts if part)


def _flowing(lines: Sequence[str], hyphens: Hyphens) -> str:
    """Lines as one, the words joined that their ends have cut: "infra-" / "structure" gives "infrastructure"."""
    pieces = [lines[0].strip()]
    for line in lines[1:]:
        before, after = pieces[-1], line.strip()
        if before.endswith("-") and before[-2:-1].isalpha() and after[:1].isalnum():
            joint = hyphens.joint(before, after)
            pieces[-1] = before[:-1] if joint == "drop" else before
            pieces += [" ", after] if joint == "space" else [after]
        else:
            pieces += [" ", after]
    return "".join(pieces)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
