# SPDX-License-Identifier: AGPL-3.0-or-later
"""Text recognition by the Tesseract program, if it is installed, and the threads of things that take their time."""

from __future__ import annotations

import shutil
import subprocess
import threading
from concurrent.futures import CancelledError, Future
from typing import TYPE_CHECKING, Any

from desktop_qa.common.errors import DocumentError

if TYPE_CHECKING:
    from collections.abc import Callable

PROGRAM = "tesseract"
DPI = 300
PAGE_SECONDS = 180.0
_LOOK_SECONDS = 0.1


def available() -> bool:
    """Whether Tesseract is installed."""
    return shutil.which(PROGRAM) is not None


def languages() -> tuple[str, ...]:
    """The languages Tesseract knows here."""
    program = shutil.which(PROGRAM)
    if program is None:
        return ()
    try:
        done = subprocess.run([program, "--list-langs"], capture_output=True, text=True, timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ()
    return tuple(line.strip() for line in done.stdout.splitlines()[1:] if line.strip() not in {"", "osd"})


def check(stop: threading.Event) -> None:
    """Raise ``CancelledError`` once the work is no longer wanted."""
    if stop.is_set():
        raise CancelledError


def recognise(picture: bytes, stop: threading.Event, language: str = "") -> bytes:
    """The text of a page's picture (PNG, with its resolution) as a PDF page of invisible text.

    Raises:
        DocumentError: Tesseract is missing or failed; the message says what to do.
        CancelledError: ``stop`` was set.
    """
    program = shutil.which(PROGRAM)
    if program is None:
        raise DocumentError(
            "Text recognition needs Tesseract, which is not installed. Install the package tesseract-ocr "
            "(on macOS: brew install tesseract) and try again."
        )
    command = [program, "stdin", "stdout", "--dpi", str(DPI), *(["-l", language] if language else [])]
    command += ["-c", "textonly_pdf=1", "pdf"]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    waited = 0.0
    feed: bytes | None = picture
    with process:
        while True:
            try:
                layer, words = process.communicate(feed, timeout=_LOOK_SECONDS)
                break
            except subprocess.TimeoutExpired:
                feed = None  # communicate goes on with what it has
                waited += _LOOK_SECONDS
                if stop.is_set() or waited > PAGE_SECONDS:
                    process.kill()
                    process.communicate()
                    check(stop)
                    raise DocumentError(
                        "Tesseract took longer than {seconds} s for a page.", seconds=round(PAGE_SECONDS)
                    ) from None
    if process.returncode or not layer.startswith(b"%PDF"):
        reason = " ".join(words.decode("utf-8", "replace").split())[:200]
        raise DocumentError("Tesseract could not read the page: {reason}.", reason=reason or process.returncode)
    return layer


class Threads:
    """Short-lived threads for work outside of the document process; each can be stopped by cancelling its future."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._running: dict[threading.Thread, tuple[Future[Any], threading.Event]] = {}

    def run(self, work: Callable[[threading.Event], Any], name: str) -> Future[Any]:
        """Call ``work`` with an event that tells it to stop."""
        future: Future[Any] = Future()
        stop = threading.Event()
        thread = threading.Thread(target=self._run, args=(work, future, stop), name=f"document-{name}", daemon=True)
        with self._guard:
            self._running[thread] = future, stop
        future.add_done_callback(lambda done: stop.set() if done.cancelled() else None)
        thread.start()
        return future

    def _run(self, work: Callable[[threading.Event], Any], future: Future[Any], stop: threading.Event) -> None:
        try:
            value = work(stop)
        except CancelledError:
            future.cancel()
            future.set_running_or_notify_cancel()
        except Exception as error:  # noqa: BLE001 - whoever waits for the future gets to know it
            if future.set_running_or_notify_cancel():
                future.set_exception(error.with_traceback(None))
        else:
            if future.set_running_or_notify_cancel():
                future.set_result(value)
        finally:
            with self._guard:
                self._running.pop(threading.current_thread(), None)

    def stop(self) -> None:
        """Cancel all."""
        with self._guard:
            running = list(self._running.values())
        for future, stop in running:
            stop.set()
            future.cancel()

    def join(self, seconds: float = 5.0) -> None:
        """Wait for the threads that were stopped."""
        with self._guard:
            running = list(self._running)
        for thread in running:
            thread.join(seconds)
