# SPDX-License-Identifier: AGPL-3.0-or-later
"""Sentences that a column, a page or something floating has cut are joined again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_qa.documents.text.breaks import ends_early
from desktop_qa.documents.text.hyphens import HYPHENS
from desktop_qa.documents.text.paragraphs import FLOATING

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_qa.documents.text.paragraphs import Paragraph


class Flow:
    """Joins the halves of paragraphs and hands everything to ``put`` in order.

    Pages never go back in the text, so that a page is one span of it. Hence what floats on the page where an open
    paragraph began goes before it, what floats on the page where it goes on comes after it. Example: "... make it as
    easy as" ends a column, a copyright notice follows, the next column begins with "distributing a file." Put out
    are the notice and then the whole sentence.
    """

    def __init__(self, put: Callable[[Paragraph], None]) -> None:
        self._put = put
        self._open: Paragraph | None = None
        self._held: list[Paragraph] = []  # what floats behind the open paragraph
        self._lead: list[Paragraph] = []  # the headings right above the open paragraph

    def add(self, paragraph: Paragraph) -> None:
        """Take the next paragraph of the page."""
        if self._open is None:
            self._begin(paragraph)
        elif paragraph.kind in FLOATING:
            self._held.append(paragraph)
        elif self._continues(self._open, paragraph) and self._make_way(self._open):
            self._open.rows += paragraph.rows
            self._open.column = paragraph.column
            if self._open.finished:
                self.flush()
        else:
            self.flush()
            self._begin(paragraph)

    def flush(self) -> None:
        """Put out what was waiting."""
        self._put_lead()
        waiting = self._held if self._open is None else [self._open, *self._held]
        self._open, self._held = None, []
        for paragraph in waiting:
            self._put(paragraph)

    def _begin(self, paragraph: Paragraph) -> None:
        """Keep headings and unfinished text for what follows; put out everything else."""
        if paragraph.kind == "heading":
            self._lead.append(paragraph)
        elif paragraph.kind in {"body", "list"} and not paragraph.finished:
            self._open = paragraph
        else:
            self._put_lead()
            self._put(paragraph)

    def _make_way(self, paragraph: Paragraph) -> bool:
        """Put out what floats on the page where the open paragraph ended so far; whether that could be done.

        It cannot where the paragraph began on an earlier page: its page would come again after the next one.
        """
        page = paragraph.rows[-1].page
        before = [p for p in self._held if p.rows[-1].page == page]
        if not before:
            return True
        if paragraph.rows[0].page != page:
            return False
        # Not between a heading and its text, if the heading is on the same page.
        if any(p.rows[0].page != page for p in self._lead):
            self._put_lead()
        for floating in before:
            self._put(floating)
        self._held = self._held[len(before) :]
        return True

    def _put_lead(self) -> None:
        for heading in self._lead:
            self._put(heading)
        self._lead = []

    def _continues(self, first: Paragraph, second: Paragraph) -> bool:
        """Whether the second paragraph is the rest of the first: the same type, and a line that goes on."""
        last, row = first.rows[-1], second.rows[0]
        if second.kind != "body" or abs(last.size - row.size) > 0.12 * row.size or first.rows[0].mono != row.mono:
            return False
        if (last.page, last.column) == (row.page, row.column) and not self._held:
            return False  # what told them apart there was right
        text = row.text.lstrip("([“‘\"'")
        if not text:
            return False
        if last.text[-1] in HYPHENS:
            return True
        column = first.column
        if column is not None and not column.loose and ends_early(last, row, column):
            return False  # a cell of a form, a line of an address: nothing cut it off
        if text[0].islower() or last.text[-1] == ",":
            return True
        # A capital or a figure: the line before must have been full, and the new one not indented.
        widest = max(r.u1 for r in first.rows)
        full = len(first.rows) > 1 and last.u1 > widest - 2 * last.size
        flush = len(second.rows) < 2 or row.u0 < min(r.u0 for r in second.rows) + 0.5 * row.size
        return full and flush
