# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is there for commands to work on: the answer to the ``needs`` of each command in ``actions``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_qa.ui.reader.navigation.zoom import PageMode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_qa.ui.tab.document_tab import DocumentTab
    from desktop_qa.ui.toolkit.actions import Actions, Needs


def present(tab: DocumentTab | None) -> Iterator[Needs]:
    """What the tab in front has."""
    if tab is None:
        return
    if tab.has_document:
        yield "document"
        if tab.info is not None and not tab.info.reflowable:
            yield "pages"
        if tab.scan.recognised:
            yield "recognised"
        if tab.session.text is not None:
            yield "text"
        if tab.session.unread:
            yield "unread"
        if tab.session.answers:
            yield "answers"
            if tab.session.current is not None:
                yield "answer"
            if tab.session.reply is not None and tab.session.reply.found:
                yield "found"
    if tab.session.running:
        yield "running"


def enable(actions: Actions, tab: DocumentTab | None, *, closed: bool) -> None:
    """Enable the commands that make sense for the tab in front; ``closed``: a closed tab can be opened again."""
    actions.enable(present(tab))
    if tab is not None and tab.has_document:
        actions["back"].setEnabled(tab.view.can_go_back)
        actions["forward"].setEnabled(tab.view.can_go_forward)
        for name in ("scope_selection", "find_similar"):
            actions[name].setEnabled(tab.view.selection() is not None)
        actions["two_pages"].setChecked(tab.view.page_mode is PageMode.TWO)
        actions["single_page"].setChecked(tab.view.page_mode is PageMode.SINGLE)
        for name in ("larger_text", "smaller_text"):
            # The text of a PDF is as large as it is; zooming is another thing.
            actions[name].setEnabled(tab.info is not None and tab.info.reflowable)
    actions["reopen_tab"].setEnabled(closed)
    actions["reload"].setEnabled(tab is not None and bool(tab.source))
