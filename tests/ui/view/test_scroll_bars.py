# SPDX-License-Identifier: AGPL-3.0-or-later
"""The scroll bars, and the marks of answers beside them."""

from __future__ import annotations

import itertools
from dataclasses import replace

from desktop_qa.ui.reader.marks.scroll_marks import apart


def test_marks_of_answers_near_each_other_are_moved_apart():
    step, last = 13.0, 200.0
    for places in ([10, 10, 10], [5, 100, 101, 102], [190, 199, 199], [0, 0, 199], list(range(7, 130, 1)), []):
        moved = apart([float(place) for place in places], step, last)
        gaps = [after - before for before, after in itertools.pairwise(moved)]
        room = (last - step / 2) / max(len(places) - 1, 1)
        assert all(gap >= min(step, room) - 1e-6 for gap in gaps), (places, moved)
        assert all(0 <= place <= last for place in moved)
    assert apart([20.0, 60.0], step, last) == [20.0, 60.0]


def test_pages_cannot_be_moved_sideways_where_they_fit(make_view):
    for width in range(500, 900, 37):
        view = make_view(tuple((f"Chapter {number}", "Words.") for number in range(30)))
        view.resize(width, 600)
        bar = view.pages.horizontalScrollBar()
        assert bar.maximum() == bar.minimum()
        assert not bar.isVisible()


def test_only_a_page_that_is_too_wide_can_be_moved_sideways(make_view, host):
    view = make_view(tuple((f"Chapter {number}", "Words.") for number in range(40)))
    info = view.info
    wide = replace(info.pages[20], width=2 * info.pages[20].width)
    view.set_document(host, replace(info, pages=(*info.pages[:20], wide, *info.pages[21:])))
    bar = view.pages.horizontalScrollBar()
    assert bar.maximum() == bar.minimum()
    middle = bar.value()
    view.go_to_page(20)
    assert bar.maximum() > bar.minimum()
    view.go_to_page(5)
    assert bar.maximum() == bar.minimum() == middle
    view.set_zoom(3.0)
    assert bar.maximum() > bar.minimum()
