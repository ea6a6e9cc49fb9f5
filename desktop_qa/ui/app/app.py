# SPDX-License-Identifier: AGPL-3.0-or-later
"""Starts the window: settings, one instance, theme, language, services; and ends all of it in order."""

from __future__ import annotations

import logging
import os
import sys
import threading
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from desktop_qa import APP_ID, __version__
from desktop_qa.common import atomic, logs
from desktop_qa.common.paths import find
from desktop_qa.session.answering import loader
from desktop_qa.storage import settings
from desktop_qa.storage.history import History
from desktop_qa.storage.notes import Notes
from desktop_qa.ui.app.instance import Instance, address, hand_over_or_listen
from desktop_qa.ui.app.signals import EndingSignals
from desktop_qa.ui.app.smoke import Smoke, SmokeOptions
from desktop_qa.ui.reader import accessible
from desktop_qa.ui.services.asking import Asker
from desktop_qa.ui.services.services import Services, SettingsHolder
from desktop_qa.ui.shell.window import MainWindow
from desktop_qa.ui.tab.opening import is_address
from desktop_qa.ui.toolkit import icons, theme
from desktop_qa.ui.toolkit.garbage import GarbageCollector
from desktop_qa.ui.toolkit.language import install
from desktop_qa.ui.toolkit.tasks import Worker
from desktop_qa.ui.toolkit.wording import in_words

if TYPE_CHECKING:
    from types import TracebackType

    from desktop_qa.common.paths import Paths

log = logging.getLogger(__name__)


def run(sources: list[str], smoke: SmokeOptions | None = None, paths: Paths | None = None, question: str = "") -> int:
    """Open the window with these files and addresses; returns the exit code when it is closed.

    ``question`` is asked of the first source. With ``smoke`` the program asks, prints and ends by itself, and
    neither looks for another instance nor reads or keeps a history.
    """
    paths = paths or find()
    qt = application()
    chosen, set_aside = settings.Settings(motion=False, history=False, restore_session=False), None
    sources = [source if is_address(source) else os.path.abspath(source) for source in sources]  # noqa: PTH100
    instance = None
    if smoke is None:
        logs.to_file(paths.log_file)
        instance = Instance(address(paths), qt)
        if hand_over_or_listen(instance, sources, question):
            return 0
        # Only now: a start that hands over must not touch the settings that another process keeps.
        for folder in {paths.config, paths.data, paths.state, paths.cache}:
            atomic.sweep(folder)
        chosen, set_aside = settings.read(paths.settings_file)
    translators = install(qt, chosen.language)
    theme.apply(qt, chosen.appearance)
    collector = GarbageCollector(qt)

    shared = services(paths, chosen, keep=smoke is None)
    window = MainWindow(shared)
    running = Running(qt, window, shared)
    if instance is not None:
        instance.opened.connect(running.open)
    window.show()
    # The window is on the screen before anything is opened.
    first = Start(window, sources, question, smoke, running)
    QTimer.singleShot(0, first.begin)
    if set_aside is not None:
        window.tell(
            "settings",
            "warning",
            QCoreApplication.translate("App", "Some settings could not be read; the file was kept as {name}.").format(
                name=set_aside.name
            ),
        )
    code = qt.exec()

    if instance is not None:
        instance.close()
    running.close()
    shared.close()
    collector.stop()
    window.deleteLater()
    qt.sendPostedEvents(None, 0)
    qt.processEvents()
    for translator in translators:
        qt.removeTranslator(translator)
    icons.forget()
    return running.code or code


def application() -> QApplication:
    """The application object, made at the first call."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    QApplication.setApplicationName("desktop-qa")
    QApplication.setApplicationDisplayName("Desktop QA")
    QApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName(APP_ID)
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    made = QApplication(sys.argv[:1])
    made.setWindowIcon(icons.application_icon())
    accessible.install()
    return made


def services(paths: Paths, chosen: settings.Settings, *, keep: bool) -> Services:
    """What all windows share; without ``keep`` nothing is written to the person's folders."""
    from desktop_qa.documents.process.host import Host
    from desktop_qa.storage.blobs import Blobs

    files = Worker("files")
    holder = SettingsHolder(chosen, paths.settings_file if keep else None, files)
    history = History(paths.history_file if keep else None)
    notes = Notes(paths.notes_file if keep else None)
    return Services(
        paths,
        Host(Blobs(paths.recognised_file if keep else None)),
        Asker(loader(paths), chosen),
        files,
        history,
        holder,
        notes,
    )


class Running(QObject):
    """What happens to the application while it runs: further starts, signals, errors nobody caught."""

    def __init__(self, application: QApplication, window: MainWindow, services: Services) -> None:
        super().__init__(application)
        self.code = 0
        self._application = application
        self._window = window
        services.settings.changed.connect(self._on_settings)
        application.styleHints().colorSchemeChanged.connect(self._on_scheme)
        self._services = services
        self._hook, self._thread_hook = sys.excepthook, threading.excepthook
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error
        self._signals = EndingSignals(self)
        self._signals.received.connect(self._on_ending_signal)

    def close(self) -> None:
        """Let go of what belongs to the process."""
        sys.excepthook, threading.excepthook = self._hook, self._thread_hook
        self._signals.close()

    @Slot(list, str)
    def open(self, sources: list[str], question: str) -> None:
        """A second start: open its files here, ask its question, and come to the front."""
        for number, source in enumerate(sources):
            self._window.open(source, "" if number else question)
        if self._window.isMinimized():
            self._window.showNormal()
        self._window.raise_()
        self._window.activateWindow()

    @Slot(int)
    def end(self, code: int) -> None:
        """Close the window and end with this code."""
        self.code = code
        self._window.close()

    @Slot(object, object)
    def _on_settings(self, before: settings.Settings, now: settings.Settings) -> None:
        if before.appearance != now.appearance:
            theme.apply(self._application, now.appearance)

    @Slot(Qt.ColorScheme)
    def _on_scheme(self, _scheme: Qt.ColorScheme) -> None:
        if self._services.settings.value.appearance == "system":
            theme.apply(self._application, "system")

    @Slot()
    def _on_ending_signal(self) -> None:
        self._window.close()

    def _on_thread_error(self, failed: threading.ExceptHookArgs) -> None:
        """A thread has ended by an error: the log is told, the window is not for threads other than its own."""
        name = failed.thread.name if failed.thread is not None else "a thread"
        if failed.exc_value is not None:
            log.error("unexpected error in %s", name, exc_info=failed.exc_value)
        self._thread_hook(failed)

    def _on_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> Any:
        log.error("unexpected error", exc_info=(kind, error, trace))
        self._hook(kind, error, trace)
        if issubclass(kind, Exception):
            self._window.tell(
                "unexpected",
                "error",
                QCoreApplication.translate(
                    "App", "Something went wrong in the program. What you have open is safe; the log has the details."
                ),
            )


class Start(QObject):
    """Opens what the program was started with, once the window is there."""

    def __init__(
        self, window: MainWindow, sources: list[str], question: str, smoke: SmokeOptions | None, running: Running
    ) -> None:
        super().__init__(window)
        self._window = window
        self._sources = sources
        self._question = question
        self._smoke = smoke
        self._running = running

    @Slot()
    def begin(self) -> None:
        """Open the sources, or else what was open last time."""
        services = self._window.services
        services.host.start()
        services.library.start()
        chosen = services.settings.value
        question = self._smoke.question if self._smoke is not None else self._question
        for number, source in enumerate(self._sources):
            tab = self._window.open(source, question="" if number else question)
            if self._smoke is not None and not number:
                smoke = Smoke(self._window, tab, self._smoke)
                smoke.done.connect(self._running.end)
        if not self._sources and chosen.restore_session and chosen.history:
            services.recall(lambda history: (history.session(), history.notice), self._on_session)

    @Slot(object)
    def _on_session(self, found: Any) -> None:
        session, notice = found
        self._window.restore(session)
        if notice:
            self._window.tell("history", "warning", in_words(notice))
