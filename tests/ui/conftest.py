# SPDX-License-Identifier: AGPL-3.0-or-later
"""A test of the interface that leaves a task, a timer, an animation, a thread or a window behind fails."""

from __future__ import annotations

import gc

import pytest
from fakes import FakeHost
from PySide6.QtCore import QAbstractAnimation, QEvent, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication

from desktop_qa.ui.tasks import post


@pytest.fixture
def host():
    """A document host without a process."""
    host = FakeHost()
    yield host
    host.close()


def _running(kind: type) -> set[object]:
    return {one for widget in QApplication.topLevelWidgets() for one in widget.findChildren(kind)}


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest):
    """After the test's widgets are closed nothing of them may still run."""
    if "qtbot" not in request.fixturenames and "qapp" not in request.fixturenames:
        yield
        return
    app = request.getfixturevalue("qapp")
    before = {id(widget) for widget in QApplication.topLevelWidgets()}
    yield
    for _ in range(3):
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        app.processEvents()
    gc.collect()
    tasks = [task for task in post().pending if task.running]
    assert post().drain(), "tasks that never finish"
    assert not tasks, f"tasks left running: {tasks}"
    windows = [widget for widget in QApplication.topLevelWidgets() if id(widget) not in before and widget.isVisible()]
    assert not windows, f"windows left open: {windows}"
    timers = [timer for timer in _running(QTimer) if timer.isActive()]
    assert not timers, f"timers left running: {timers}"
    moving = [one for one in _running(QAbstractAnimation) if one.state() == QAbstractAnimation.State.Running]
    assert not moving, f"animations left running: {moving}"
    assert QThreadPool.globalInstance().waitForDone(2000), "thread pool still works"
