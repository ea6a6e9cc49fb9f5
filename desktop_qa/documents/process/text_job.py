# SPDX-License-Identifier: AGPL-3.0-or-later
"""Reading the text of a document page by page, going around pages that end the process."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_qa.common.errors import Text
from desktop_qa.documents.process.scheduler import Call, Crashed

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from desktop_qa.documents.process.scheduler import State
    from desktop_qa.documents.text.text_map import TextMap

PAGE_SECONDS = 10.0
BUILD_SECONDS = 10.0
BUILD_SECONDS_A_PAGE = 0.05
SLICE_SECONDS = 0.03
"""Reading text gives way to pictures this often."""
MOST_BAD_PAGES = 2


class TextJob:
    """Makes the text map of the pages ``first`` to ``last`` (0-based, both included).

    Pages are extracted in slices. When a slice ends the process, all is done again page by page, since what was
    extracted is lost with the process; a page that ends it again is left blank.
    """

    def __init__(self, state: State, first: int, last: int, tell_progress: Callable[[int, int], None]) -> None:
        self._state = state
        self._first, self._last = first, last
        self._tell_progress = tell_progress
        self._page = first
        self._one_by_one = False
        self._skip: frozenset[int] = frozenset()

    def run(self) -> Generator[Call, Any, TextMap]:
        """The calls to make, and the text map in the end."""
        while True:
            yield from self._extract()
            made = yield self._build_call()
            if not isinstance(made, int):
                text_map: TextMap = made
                return text_map
            self._page = made  # the process was started anew meanwhile and lacks pages from here

    def _extract(self) -> Generator[Call, Any, None]:
        while self._page <= self._last:
            if self._one_by_one and self._page in self._skip:
                self._page += 1
                continue
            try:
                self._page = yield self._extract_call()
            except Crashed:
                if len(self._skip) >= MOST_BAD_PAGES:
                    raise
                self._begin_again()
            else:
                self._tell_progress(min(self._page, self._last + 1) - self._first, self._last + 1 - self._first)

    def _begin_again(self) -> None:
        if self._one_by_one:
            self._skip |= {self._page}
        self._one_by_one, self._page = True, self._first

    def _extract_call(self) -> Call:
        seconds = 0.0 if self._one_by_one else SLICE_SECONDS
        arguments = {"doc": self._state.doc, "start": self._page, "seconds": seconds, "skip": self._skip}
        doing = Text("reading the text of page {number}", number=self._page + 1)
        return Call(self._state, "extract", arguments, PAGE_SECONDS, doing)

    def _build_call(self) -> Call:
        state = self._state
        arguments = {"doc": state.doc, "first": self._first, "last": self._last, "outline": state.outline}
        arguments["skip"] = self._skip
        seconds = BUILD_SECONDS + BUILD_SECONDS_A_PAGE * (self._last - self._first)
        return Call(self._state, "text_map", arguments, seconds, Text("reading its text"))
