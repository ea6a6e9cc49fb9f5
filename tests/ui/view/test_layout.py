# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where pages lie: exact both ways, at any scale and rotation, and quick for ten thousand pages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_qa.documents.model import Rect
from desktop_qa.ui.reader.navigation.history import NavigationHistory
from desktop_qa.ui.reader.navigation.layout import GAP, PageLayout, fit_scale
from desktop_qa.ui.reader.navigation.zoom import LEAST, MOST, step_in, step_out
from desktop_qa.ui.reader.text.selection import step

SIZES = st.lists(st.tuples(st.floats(20, 3000), st.floats(20, 3000)), min_size=1, max_size=30)
ROTATIONS = st.sampled_from((0, 90, 180, 270))


@given(SIZES, st.floats(0.1, 8), ROTATIONS, st.data())
def test_points_go_to_the_sheet_and_back(sizes, scale, rotation, data):
    layout = PageLayout(sizes, scale, rotation)
    page = data.draw(st.integers(0, len(sizes) - 1))
    x = data.draw(st.floats(0, sizes[page][0]))
    y = data.draw(st.floats(0, sizes[page][1]))
    back = layout.to_page(page, *layout.to_sheet(page, x, y))
    assert back == pytest.approx((x, y), abs=1e-6)


@given(SIZES, st.floats(0.1, 8), ROTATIONS)
def test_pages_follow_each_other_and_are_found_again(sizes, scale, rotation):
    layout = PageLayout(sizes, scale, rotation)
    for page in range(len(sizes)):
        box = layout.box(page)
        assert layout.page_at(box.y) == layout.page_at(box.bottom - 1) == page
        assert box.x >= GAP
        assert box.right <= layout.width - GAP
        if page:
            assert box.y == layout.box(page - 1).bottom + GAP
    assert layout.box(len(sizes) - 1).bottom + GAP == layout.height


@given(SIZES, st.floats(0.1, 3), st.floats(0, 1), st.floats(0, 1))
def test_visible_are_exactly_the_pages_that_touch_the_band(sizes, scale, first, second):
    layout = PageLayout(sizes, scale)
    top, bottom = sorted((first * layout.height, second * layout.height))
    expected = [
        page
        for page in range(len(sizes))
        if top < bottom and layout.box(page).y < bottom and layout.box(page).bottom > top
    ]
    assert list(layout.visible(top, bottom)) == expected


@given(SIZES, st.floats(0.1, 3), st.floats(0.1, 3), st.floats(0, 1))
def test_an_anchor_finds_its_place_at_another_scale(sizes, scale, other, share):
    before, after = PageLayout(sizes, scale), PageLayout(sizes, other)
    page, fraction = before.anchor(share * before.height)
    assert after.anchor(after.height_of(page, fraction))[0] in {page, page - 1, page + 1}
    assert before.height_of(page, fraction) == pytest.approx(share * before.height, abs=1e-6)


def test_without_pages_nothing_is_anywhere():
    layout = PageLayout((), 1.0)
    assert len(layout) == 0
    assert layout.page_at(10) == -1
    assert list(layout.visible(0, 100)) == []
    assert layout.locate(1, 1) == (-1, 0.0, 0.0)


def test_turned_rectangles_stay_upright():
    layout = PageLayout([(100, 200)], 2.0, 90)
    rect = layout.rect_to_sheet(0, Rect(10, 20, 30, 60))
    assert (rect.width, rect.height) == (80, 40)
    assert layout.rect_to_page(0, rect) == Rect(10, 20, 30, 60)


def test_ten_thousand_pages():
    layout = PageLayout([(612, 792)] * 10_000, 1.5)
    assert layout.page_at(layout.height - GAP - 1) == 9_999
    assert len(layout.visible(layout.height / 2, layout.height / 2 + 1000)) <= 3


def test_fitting_ignores_one_page_that_folds_out():
    sizes = [(600.0, 800.0)] * 40 + [(3000.0, 800.0)]
    assert fit_scale(sizes, 0, 0, 600, None) == 1.0
    assert fit_scale(sizes, 0, 90, 800, None) == 1.0
    assert fit_scale(sizes, 0, 0, 600, 400) == 0.5


def test_zoom_steps_end():
    zoom = 1.0
    for _ in range(40):
        zoom = step_in(zoom)
    assert zoom == MOST
    for _ in range(40):
        zoom = step_out(zoom)
    assert zoom == LEAST
    assert step_out(step_in(1.0)) == 1.0


def test_back_and_forward_are_a_history():
    history = NavigationHistory()
    assert history.back("here") is None
    for place in ("a", "b"):
        history.leave(place)
    assert history.back("c") == "b"
    assert history.back("b") == "a"
    assert history.forward("a") == "b"
    history.leave("d")
    assert not history.can_go_forward


@pytest.mark.parametrize(
    ("offset", "forward", "by_word", "expected"),
    [(0, True, False, 1), (0, False, False, 0), (0, True, True, 4), (7, False, True, 4), (9, True, False, 9)],
)
def test_the_caret_steps_by_letters_and_words(offset, forward, by_word, expected):
    assert step("one three", offset, forward=forward, by_word=by_word) == expected
