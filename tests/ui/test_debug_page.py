# SPDX-License-Identifier: AGPL-3.0-or-later
"""The debug page: what it lists, that it follows the program, and that it names nothing private."""

from __future__ import annotations

from desktop_qa.ui.shell.debug_page import DebugPage, report


def test_it_lists_tasks_threads_processes_tabs_and_files(window, services, qtbot):
    tab = window.open("/tmp/secret house.pdf")
    qtbot.waitUntil(lambda: tab.session.text is not None)
    tab.panel.ask("Who built the secret room?")
    qtbot.waitUntil(lambda: not tab.session.running)
    text = report(services.paths, window.tabs.documents)
    for title in ("Tasks", "Threads", "Processes", "Tabs", "Files"):
        assert f"{title}\n" in text
    assert "pdf, 3 pages" in text
    assert "question finished" in text
    assert "MainThread" in text
    assert " MB" in text
    assert "secret" not in text
    assert str(services.paths.data) not in text


def test_it_follows_the_program_and_leaves_a_selection_alone(window, services, qtbot):
    page = DebugPage(services.paths, window.tabs.documents, window)
    page.open()
    assert "Tabs\n" in page.text.toPlainText()
    page.text.selectAll()
    kept = page.text.toPlainText()
    page.refresh()
    assert page.text.textCursor().hasSelection()
    assert page.text.toPlainText() == kept
    page.reject()
