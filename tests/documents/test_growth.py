# SPDX-License-Identifier: AGPL-3.0-or-later
"""Reading text takes time in proportion to the text, in whatever shape it comes."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_qa.documents.mupdf.extract import FULL, PageExtract
from desktop_qa.documents.text.assemble import build_text_map

if TYPE_CHECKING:
    from collections.abc import Callable

Cell = tuple[float, float, float, str]
"""Left, right, baseline, text."""

_COUNT = 6000
_SECONDS = 6.0  # of processor time, on a busy machine; what grows with the square of the count takes minutes


def _page(cells: list[Cell]) -> PageExtract:
    lengths = [len(text) for *_, text in cells]
    edges = [np.linspace(0, FULL, length + 1).astype(np.uint16) for length in lengths]
    count, characters = len(cells), sum(lengths)
    return PageExtract(
        index=0,
        width=max(right for _, right, *_ in cells),
        height=max(base for _, _, base, _ in cells) + 50,
        text="".join(text for *_, text in cells),
        near=np.concatenate([edge[:-1] for edge in edges]),
        far=np.concatenate([edge[1:] for edge in edges]),
        marks=np.zeros(characters, np.uint8),
        start=np.cumsum([0, *lengths]).astype(np.int32),
        frame=np.array([(1, 0, left, right, base - 7, base + 2) for left, right, base, _ in cells], np.float32),
        base=np.array([base for _, _, base, _ in cells], np.float32),
        size=np.full(count, 10.0, np.float32),
        bold=np.zeros(count, np.float32),
        mono=np.zeros(count, bool),
        seen=characters,
    )


_SHAPES: dict[str, Callable[[int], list[Cell]]] = {
    "a row": lambda n: [(12.0 * k, 12.0 * k + 9, 100, "ab") for k in range(n)],
    "a row of figures": lambda n: [(12.0 * k, 12.0 * k + 9, 100, str(k % 100)) for k in range(n)],
    "a column": lambda n: [(50, 400, 12.0 * k, "a line of text that goes on") for k in range(n)],
    "a column of figures": lambda n: [(50, 80, 12.0 * k, str(k)) for k in range(n)],
    "a table": lambda n: [(50.0 * (k % 10), 50.0 * (k % 10) + 40, 12.0 * (k // 10), f"cell {k}") for k in range(n)],
    "one place": lambda n: [(50, 60, 100, "x")] * n,
    "one line": lambda n: [(0, 600, 100, "word " * n)],
    "notes": lambda n: [(0, 600, 100, "word.[12] " * n)],
    "leaders": lambda n: [(0, 600, 100, ". " * n)],
    "figures": lambda n: [(0, 600, 100, "1234, " * n)],
    "cut words": lambda n: [(50, 400, 12.0 * k, "a line of text that is bro-") for k in range(n)],
    "brackets": lambda n: [(0, 600, 100, "(" * n)],
    "an address": lambda n: [(50, 400, 12.0 * k, "https://example.org/a/") for k in range(n)],
    "from the right": lambda n: [(50, 400, 12.0 * k, "הגשר נבנה בשנת 1912.") for k in range(n // 4)],
}


@pytest.mark.parametrize("printed", [True, False])
@pytest.mark.parametrize("shape", _SHAPES)
def test_shapes(shape: str, *, printed: bool) -> None:
    page = _page(_SHAPES[shape](_COUNT))
    begin = time.process_time()
    build_text_map([page], printed=printed)
    assert time.process_time() - begin < _SECONDS
