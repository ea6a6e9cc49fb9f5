# SPDX-License-Identifier: AGPL-3.0-or-later
"""An error that nobody caught reaches the log, from whichever thread it comes."""

from __future__ import annotations

import logging
import threading

from desktop_qa.ui.app.app import Running


def test_the_error_of_a_thread_is_logged_and_the_hook_given_back(qapp, window, services, caplog, monkeypatch):
    seen = []
    monkeypatch.setattr(threading, "excepthook", seen.append)
    ours = threading.excepthook

    def fails():
        raise ValueError("no")

    running = Running(qapp, window, services)
    try:
        with caplog.at_level(logging.ERROR):
            thread = threading.Thread(target=fails, name="worker of a test")
            thread.start()
            thread.join()
    finally:
        running.close()
    assert [record.getMessage() for record in caplog.records] == ["unexpected error in worker of a test"]
    assert caplog.records[0].exc_info[0] is ValueError
    assert len(seen) == 1
    assert threading.excepthook is ours
