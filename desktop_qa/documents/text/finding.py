# SPDX-License-Identifier: AGPL-3.0-or-later
"""Finding typed words in a text, whatever its accents, quotation marks, dashes and line breaks."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

Folded = tuple[str, "NDArray[np.int64] | None"]
"""Text for comparing, and for each of its characters the offset it comes from (None: the same offset)."""

# What people type for what is printed.
_LOOKALIKES = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-"}
    | {
        "\u00ad": "-",
        "ı": "i",
        "ȷ": "j",
        "\t": " ",
        "\n": " ",
        "ø": "o",
        "Ø": "O",
        "ł": "l",
        "Ł": "L",
        "đ": "d",
        "Đ": "D",
    },
)


def fold(text: str, *, match_case: bool = False) -> Folded:
    """``text`` without accents and typographer's signs, and in lower case unless ``match_case``.

    Example: "Cœur’s Ångström" becomes "cœur's angstrom", and with ``match_case`` "Cœur's Angstrom". "½" becomes
    "1⁄2", three characters that all come from its one offset.
    """
    table: dict[int, str] = {}
    even = True
    for char in set(text):
        plain = unicodedata.normalize("NFKD", char.translate(_LOOKALIKES))
        plain = "".join(c for c in plain if not unicodedata.combining(c)).translate(_LOOKALIKES)
        if not match_case:
            plain = plain.casefold().translate(_LOOKALIKES)
        if plain != char:
            table[ord(char)] = plain
            even = even and len(plain) == 1
    folded = text.translate(table)
    if even:
        return folded, None
    lengths = np.ones(len(text), np.int64)
    for code, plain in table.items():
        if len(plain) != 1:
            lengths[_positions(text, chr(code))] = len(plain)
    return folded, np.repeat(np.arange(len(text)), lengths)


def find(text: Folded, query: str, *, match_case: bool = False, whole_words: bool = False) -> list[tuple[int, int]]:
    """The half-open offsets of every place of ``query`` in a folded text, in order.

    With ``whole_words`` "art" is found in "state of the art" and not in "start"; a query that begins or ends with
    a sign needs no border there.
    """
    words = fold(query, match_case=match_case)[0].split()
    if not words:
        return []
    pattern = r"\s+".join(re.escape(word) for word in words)
    if whole_words:
        before = r"(?<!\w)" if words[0][0].isalnum() else ""
        after = r"(?!\w)" if words[-1][-1].isalnum() else ""
        pattern = f"{before}{pattern}{after}"
    folded, origin = text
    found = re.finditer(pattern, folded)
    if origin is None:
        return [match.span() for match in found]
    return [(int(origin[match.start()]), int(origin[match.end() - 1]) + 1) for match in found]


def _positions(text: str, char: str) -> list[int]:
    return [match.start() for match in re.finditer(re.escape(char), text)]
