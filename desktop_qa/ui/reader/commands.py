# SPDX-License-Identifier: AGPL-3.0-or-later
"""What commands do with the view in front: zoom, find, go, turn it, and lay its pages beside each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_qa.ui.reader.navigation.zoom import PageMode

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_qa.ui.reader.document_view import DocumentView


class ViewCommands:
    """One method for each command of ``actions.COMMANDS`` that only the view is needed for.

    ``view`` gives the one in front, ``changed`` is called after the way of its pages is another.
    """

    def __init__(self, view: Callable[[], DocumentView | None], changed: Callable[[], object]) -> None:
        self._view = view
        self._changed = changed

    def do_select_all(self) -> None:
        if (view := self._view()) is not None:
            view.select_all()

    def do_find(self) -> None:
        if (view := self._view()) is not None:
            view.open_find()

    def do_zoom_in(self) -> None:
        if (view := self._view()) is not None:
            view.zoom_in()

    def do_zoom_out(self) -> None:
        if (view := self._view()) is not None:
            view.zoom_out()

    def do_fit_page(self) -> None:
        if (view := self._view()) is not None:
            view.fit_page()

    def do_actual_size(self) -> None:
        if (view := self._view()) is not None:
            view.actual_size()

    def do_fit_width(self) -> None:
        if (view := self._view()) is not None:
            view.fit_width()

    def do_back(self) -> None:
        if (view := self._view()) is not None:
            view.back()

    def do_forward(self) -> None:
        if (view := self._view()) is not None:
            view.forward()

    def do_first_page(self) -> None:
        if (view := self._view()) is not None:
            view.go_to_page(0)

    def do_previous_page(self) -> None:
        if (view := self._view()) is not None:
            view.turn(-1)

    def do_next_page(self) -> None:
        if (view := self._view()) is not None:
            view.turn(1)

    def do_last_page(self) -> None:
        if (view := self._view()) is not None:
            view.go_to_page(view.page_count - 1)

    def do_rotate(self) -> None:
        if (view := self._view()) is not None:
            view.rotate()

    def do_rotate_left(self) -> None:
        if (view := self._view()) is not None:
            view.rotate(-90)

    def do_two_pages(self) -> None:
        self._toggle(PageMode.TWO)

    def do_single_page(self) -> None:
        self._toggle(PageMode.SINGLE)

    def _toggle(self, mode: PageMode) -> None:
        if (view := self._view()) is not None:
            view.set_page_mode(PageMode.CONTINUOUS if view.page_mode is mode else mode)
            self._changed()
