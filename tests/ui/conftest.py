# SPDX-License-Identifier: AGPL-3.0-or-later
"""A test of the interface that leaves a task, a timer, an animation, a thread or a window behind fails."""

from __future__ import annotations

import gc

import pytest
from engines import FakeEngine
from fakes import FakeHost
from PySide6.QtCore import QAbstractAnimation, QEvent, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication

from desktop_qa.common import paths
from desktop_qa.session.answering import Loaded
from desktop_qa.storage.history import History
from desktop_qa.storage.settings import Settings
from desktop_qa.ui.services.asking import Asker
from desktop_qa.ui.services.services import Services, SettingsHolder
from desktop_qa.ui.toolkit.tasks import Worker, event_queue, join_ended


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
    tasks = [task for task in event_queue().pending if task.running]
    assert event_queue().drain(), "tasks that never finish"
    assert not tasks, f"tasks left running: {tasks}"
    assert join_ended(), "threads that never end"
    windows = [widget for widget in QApplication.topLevelWidgets() if id(widget) not in before and widget.isVisible()]
    assert not windows, f"windows left open: {windows}"
    timers = [timer for timer in _running(QTimer) if timer.isActive()]
    assert not timers, f"timers left running: {timers}"
    moving = [one for one in _running(QAbstractAnimation) if one.state() == QAbstractAnimation.State.Running]
    assert not moving, f"animations left running: {moving}"
    assert QThreadPool.globalInstance().waitForDone(2000), "thread pool still works"


@pytest.fixture
def engine():
    """A question engine without a model."""
    return FakeEngine()


@pytest.fixture
def make_services(qapp, tmp_path, host, engine):
    """What windows share, with fakes for the host and the engine; closed at the end."""
    made = []

    def make(**changes):
        files = Worker("files")
        chosen = Settings(motion=False).with_changes(**changes)
        folders = paths.find(tmp_path / "basedir")
        services = Services(
            folders,
            host,
            Asker(lambda _settings: Loaded(engine, "fake"), chosen),
            files,
            History(folders.history_file),
            SettingsHolder(chosen, folders.settings_file, files),
        )
        made.append(services)
        return services

    yield make
    for services in made:
        services.close()


@pytest.fixture
def services(make_services):
    """What windows share."""
    return make_services()


@pytest.fixture
def window(qtbot, services):
    """A main window with the start page."""
    from desktop_qa.ui.shell.window import MainWindow

    window = MainWindow(services)
    window.resize(1100, 760)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()
    window.deleteLater()
