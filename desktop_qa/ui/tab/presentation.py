# SPDX-License-Identifier: AGPL-3.0-or-later
"""Showing a document page by page on the whole screen, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_qa.ui.reader.navigation.zoom import PageMode

if TYPE_CHECKING:
    from desktop_qa.ui.tab.document_tab import DocumentTab


class Presentation:
    """Lasts from its making to ``end``, which gives the tab back as it was, at the page that was reached."""

    def __init__(self, tab: DocumentTab) -> None:
        self.tab = tab
        self._mode = tab.view.page_mode
        self._before = tab.view.position()
        tab.panels.show_document_only(True)
        tab.bars.hide()
        tab.view.set_page_mode(PageMode.SINGLE)
        tab.view.fit_page()
        tab.view.setFocus()

    def end(self) -> None:
        """Back to the window."""
        view, page = self.tab.view, self.tab.view.current_page
        self.tab.panels.show_document_only(False)
        self.tab.bars.setVisible(bool(self.tab.bars.names()))
        view.set_page_mode(self._mode)
        view.set_position(self._before)
        if page >= 0 and page != self._before.page:
            view.go_to_page(page)
