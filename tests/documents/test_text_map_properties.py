# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whatever a page looks like: the words come in order, and every character leads to the place where it stands."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import hypothesis.strategies as st
from hypothesis import HealthCheck, Phase, given, settings
from typeset import Paper, Placed, wide_font

if TYPE_CHECKING:
    from desktop_qa.documents.model import Rect
    from desktop_qa.documents.text.text_map import TextMap

# Setting type is slow: failures are shown as they are found, not made smaller.
_SETTINGS = settings(
    max_examples=15,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
_WORDS = st.text(alphabet="abdeghiklmnoprstuaeio", min_size=2, max_size=9)
_TEXTS = st.lists(_WORDS, min_size=30, max_size=140)
_NEAR = 0.6  # points


def _covers(rect: Rect, other: Rect) -> bool:
    return (
        rect.x0 - _NEAR <= other.x0
        and rect.x1 + _NEAR >= other.x1
        and rect.y0 - _NEAR <= other.y0
        and rect.y1 + _NEAR >= other.y1
    )


def _check_places(text_map: TextMap, placed: list[Placed], *, sideways: bool = False) -> None:
    """The pieces of words that were put on paper, in reading order, are what the characters lead to."""
    text = text_map.text
    at = 0
    for piece in placed:
        shown = piece.text
        joined = shown.endswith("-") and not text.startswith(shown, at)
        if joined:
            shown = shown[:-1]
        while text[at].isspace():
            assert len(text_map.rects(at, at + 1)) <= 1, "a space stands between two words of a line or nowhere"
            at += 1
        assert text.startswith(shown, at), f"{shown!r} expected, {text[at : at + 20]!r} found"
        end = at + len(shown)
        rects = text_map.rects(at, end)
        assert [page for page, _ in rects] == [piece.page]
        if not joined:
            assert _covers(rects[0][1], piece.rect)
        along = (rects[0][1].height, piece.rect.height) if sideways else (rects[0][1].width, piece.rect.width)
        assert along[0] <= along[1] + 2 * _NEAR, "a rectangle covers more than its characters"
        for offset in range(at, end):
            ((page, rect),) = text_map.rects(offset, offset + 1)
            assert page == piece.page
            assert text_map.page_of(offset) == page
            assert _covers(rects[0][1], rect)
            assert text_map.offset_at(page, *rect.center) == offset
        at = end
    assert not text[at:].strip()


def _check_order(text_map: TextMap) -> None:
    """Pages never go back, paragraphs follow each other without overlap, spans of pages tile the text."""
    assert all(a <= b for a, b in pairwise(text_map.piece_page.tolist()))
    assert all(a[1] < b[0] for a, b in pairwise(text_map.paragraphs))
    spans = [text_map.page_span(page) for page in range(text_map.pages)]
    assert spans[0][0] == 0
    assert spans[-1][1] == len(text_map.text)
    assert all(a[1] == b[0] for a, b in pairwise(spans))


@_SETTINGS
@given(
    texts=st.lists(_TEXTS, min_size=1, max_size=3),
    columns=st.integers(1, 3),
    rotation=st.sampled_from([0, 90, 180, 270]),
)
def test_columns_and_turned_pages(texts: list[list[str]], columns: int, rotation: int) -> None:
    paper = Paper(rotation=rotation)
    paper.page()
    width = (495 - 20 * (columns - 1)) / columns
    left, y = 50.0, 80.0
    column = 0
    for words in texts:
        for begin in range(0, len(words), 40):
            if y > 640:
                column, y = column + 1, 80.0
                if column == columns:
                    paper.page()
                    column = 0
            y = paper.block(left + column * (width + 20), y, width, " ".join(words[begin : begin + 40])) + 8
    # One line beside a column could be anything: all columns hold several lines.
    if y < 120:
        paper.block(left + column * (width + 20), y, width, "abel bagel label gabel nabel kabel tafel " * 7)
    for rest in range(column + 1, columns):
        paper.block(left + rest * (width + 20), 80, width, "abel bagel label gabel nabel kabel tafel " * 7)
    text_map = paper.map()
    _check_places(text_map, paper.placed, sideways=rotation in {90, 270})
    _check_order(text_map)


@_SETTINGS
@given(
    words=st.lists(st.text(alphabet="abdeghiklmnoprstuaeio", min_size=6, max_size=12), min_size=40, max_size=120),
    cut=st.integers(2, 4),
)
def test_hyphens_at_line_ends(words: list[str], cut: int) -> None:
    """A word cut at a line's end is whole in the text, and both of its parts keep their places."""
    paper = Paper(height=1400)
    paper.page()
    y = paper.block(60, 80, 200, " ".join(words)) + 20  # says which words there are
    paper.block(60, y, 170, " ".join(word[:cut] + "\u00ad" + word[cut:] for word in words))
    text_map = paper.map()
    assert text_map.text.split() == words + words
    _check_places(text_map, paper.placed)


@_SETTINGS
@given(words=st.lists(st.sampled_from(["ﬁrst", "oﬃce", "ﬂow", "plain", "coﬀee", "waﬄe", "ﬀ"]), min_size=1, max_size=40))
def test_ligatures_share_their_box(words: list[str]) -> None:
    paper = Paper(font=wide_font())
    paper.page()
    paper.block(60, 80, 300, " ".join(words))
    text_map = paper.map()
    letters = {"ﬁ": "fi", "ﬃ": "ffi", "ﬂ": "fl", "ﬀ": "ff", "ﬄ": "ffl"}
    assert text_map.text.split() == ["".join(letters.get(c, c) for c in word) for word in words]
    expanded = [
        Placed(piece.page, "".join(letters.get(c, c) for c in piece.text), piece.rect) for piece in paper.placed
    ]
    _check_places(text_map, expanded)
    for start, end in text_map.find("ffi"):
        boxes = [text_map.rects(k, k + 1)[0][1] for k in range(start, end)]
        widths = [box.width for box in boxes]
        assert max(widths) - min(widths) < 0.1 or text_map.text[start : start + 4] == "ffic"


@_SETTINGS
@given(
    lines=st.lists(
        st.lists(st.text(alphabet="אבגדהוזחטיכלמנ", min_size=2, max_size=7), min_size=2, max_size=6),
        min_size=1,
        max_size=8,
    )
)
def test_right_to_left(lines: list[list[str]]) -> None:
    """Hebrew as files have it, drawn from left to right, is read from right to left; places follow the letters."""
    paper = Paper(font=wide_font())
    paper.page()
    size, y = 12.0, 100.0
    for words in lines:
        right = 520.0
        for word in words:
            width = paper.font.text_length(word, size)
            paper.put(right - width, y, word[::-1], size)
            right -= width + paper.font.text_length(" ", size)
        y += 15
    text_map = paper.map()
    assert text_map.text.split() == [word for words in lines for word in words]
    _check_places(text_map, [Placed(p.page, p.text[::-1], p.rect) for p in paper.placed])
    start = 0
    for word in text_map.text.split():
        start = text_map.text.index(word, start)
        boxes = [text_map.rects(k, k + 1)[0][1] for k in range(start, start + len(word))]
        assert all(a.x0 >= b.x1 - _NEAR for a, b in pairwise(boxes))
        start += len(word)


@_SETTINGS
@given(words=_TEXTS, angle=st.sampled_from([90, -90, 30, 180]))
def test_text_at_an_angle(words: list[str], angle: int) -> None:
    """Quads stand as the text does; the place in the middle of a character's quad leads back to it."""
    paper = Paper()
    paper.page()
    paper.stamp(300, 420, " ".join(words[:5]), angle, size=9)
    text_map = paper.map()
    assert text_map.text.split() == words[:5]
    for offset, char in enumerate(text_map.text):
        if char.isspace():
            continue
        ((page, quad),) = text_map.quads(offset, offset + 1)
        middle = [sum(corner[axis] for corner in (quad.ul, quad.ur, quad.ll, quad.lr)) / 4 for axis in (0, 1)]
        assert text_map.offset_at(page, *middle) == offset
        ((_, rect),) = text_map.rects(offset, offset + 1)
        assert rect == quad.rect


@_SETTINGS
@given(words=_TEXTS, data=st.data())
def test_finding_and_selecting_agree_with_the_text(words: list[str], data: st.DataObject) -> None:
    paper = Paper()
    paper.page()
    paper.block(60, 80, 250, " ".join(words))
    text_map = paper.map()
    start = data.draw(st.integers(0, len(text_map.text) - 1))
    end = data.draw(st.integers(start + 1, len(text_map.text)))
    wanted = text_map.text[start:end]
    if wanted.strip():
        found = text_map.find(wanted.upper())
        assert found
        assert all(text_map.text[a:b].split() == wanted.split() for a, b in found)
    assert text_map.selection_text(start, end) == wanted
    low, high = text_map.word_at(start)
    assert low <= start < high
    first, last = text_map.sentence(start, end)
    assert first <= start
    assert last >= len(text_map.text[:end].rstrip())
    rects = text_map.rects(start, end)
    assert len(rects) == len({round(rect.y0) for _, rect in rects}), "more than one rectangle for a line"
