# SPDX-License-Identifier: AGPL-3.0-or-later
"""Plain text becomes paragraphs: lines broken to a width flow again, all others stay lines."""

from __future__ import annotations

import html
import itertools
import re


def body(text: str) -> str:
    """Paragraphs of plain text. Lines that were broken to a width flow again; verse, code and tables keep theirs."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n\n").replace("\0", "")
    out = []
    for block in re.split(r"\n[ \t]*\n\s*?(?=\S|[ \t]+\S|\Z)", text.strip("\n")):
        lines = [line.rstrip() for line in block.split("\n")]
        lines = [line for line in lines if line.strip()]
        if not lines:
            continue
        if any(re.match(r" {4,}|\t", line) or re.search(r"\S(?: {3,}|\t)\S", line) for line in lines):
            out.append(f"<pre>{html.escape(chr(10).join(line.expandtabs(4) for line in lines))}</pre>")
        elif len(lines) == 1 or _broken_to_width(lines):
            out.append(f"<p>{html.escape(' '.join(line.strip() for line in lines))}</p>")
        else:
            out.append(f"<p>{'<br/>'.join(html.escape(line.strip()) for line in lines)}</p>")
    return "\n".join(out)


def _broken_to_width(lines: list[str]) -> bool:
    """Whether lines end where a width was reached: the next line's first word would not have fitted."""
    width = max(map(len, lines))
    if width < 45:
        return False
    full = sum(len(line) + 1 + len(after.split(maxsplit=1)[0]) > width - 2 for line, after in itertools.pairwise(lines))
    return full >= 0.6 * (len(lines) - 1)
