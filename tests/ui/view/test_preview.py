# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is said of the target of a link before it is followed."""

from __future__ import annotations

from fakes import FakeTextMap

from desktop_qa.documents.model import Link, Rect
from desktop_qa.ui.reader.text.preview import MOST, WIDTH, preview

HERE = Rect(0, 0, 1, 1)
TEXT = FakeTextMap((("Words", "See [2]."), ("References", "[1] Brandt, A. Lamps.", "[2] Costa, B. Pears. " * 40)))


def line_of(words: str) -> tuple[int, Rect]:
    start = TEXT.text.index(words)
    return TEXT.rects(start, start + 1)[0]


def test_the_words_begin_at_the_target() -> None:
    page, rect = line_of("[1] Brandt")
    assert preview(TEXT, Link(HERE, page=page, target_y=rect.y0, target_x=rect.x0)) == "[1] Brandt, A. Lamps."
    assert preview(TEXT, Link(HERE, page=page, target_y=rect.y0 - 2)) == "[1] Brandt, A. Lamps."
    assert preview(TEXT, Link(HERE, page=page)) == "References"


def test_a_long_paragraph_is_cut_at_a_word() -> None:
    page, rect = line_of("[2] Costa")
    words = preview(TEXT, Link(HERE, page=page, target_y=rect.y0))
    assert words.startswith("[2] Costa, B. Pears.")
    assert words.endswith(" …")
    assert len(words) <= MOST + 2
    assert all(len(line) <= WIDTH for line in words.splitlines())


def test_where_nothing_is_known_nothing_is_said() -> None:
    assert preview(None, Link(HERE, page=1)) == ""
    assert preview(TEXT, Link(HERE, uri="https://example.org")) == ""
    assert preview(TEXT, Link(HERE, page=1, target_y=780.0)) == ""
