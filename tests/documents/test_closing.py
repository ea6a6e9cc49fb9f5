# SPDX-License-Identifier: AGPL-3.0-or-later
"""How the document process ends: asked first, killed only when it does not answer, and never before a save is done."""

from __future__ import annotations

import logging
import os
import signal
import sys
import time
from typing import TYPE_CHECKING

import pymupdf  # noqa: TID253
import pytest

from desktop_qa.documents.process.host import Host

if TYPE_CHECKING:
    from pathlib import Path

WAIT = 60
needs_signals = pytest.mark.skipif(sys.platform == "win32", reason="no signals to stop a process with")


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    """A document of fifty pages."""
    document = pymupdf.open()
    for number in range(50):
        document.new_page().insert_text((72, 72), f"The harbour master sleeps on page {number + 1}.")
    path = tmp_path / "paper.pdf"
    document.save(path)
    return path


def test_a_process_that_has_nothing_to_do_ends_by_itself(paper: Path) -> None:
    host = Host()
    host.render(host.open(paper).result(WAIT).doc, 0, 0.5).result(WAIT).release()
    child = host._scheduler._child
    assert child is not None
    host.close()
    assert child._process.returncode == 0


def test_closing_before_the_process_has_started(caplog: pytest.LogCaptureFixture) -> None:
    host = Host()
    host.start()
    began = time.monotonic()
    with caplog.at_level(logging.WARNING):
        host.close()
    assert time.monotonic() - began < 10
    assert not [record for record in caplog.records if "ended" in record.message]


@needs_signals
def test_a_process_that_does_not_answer_is_killed_and_nobody_is_told(
    paper: Path, caplog: pytest.LogCaptureFixture
) -> None:
    host = Host()
    crashes: list[object] = []
    host.on_crash.append(lambda *what: crashes.append(what))
    doc = host.open(paper).result(WAIT).doc
    child, number = host._scheduler._child, host.process_number
    assert child is not None
    assert number is not None
    os.kill(number, signal.SIGSTOP)
    drawing = host.render(doc, 0, 0.5)
    while not drawing.running() and host._scheduler._job is None:
        time.sleep(0.01)
    began = time.monotonic()
    with caplog.at_level(logging.WARNING):
        host.close()
    assert time.monotonic() - began < 10
    assert child._process.returncode == -signal.SIGKILL
    assert not crashes
    assert not caplog.records


def test_what_is_being_saved_is_saved_before_the_end(paper: Path, tmp_path: Path) -> None:
    host = Host()
    doc = host.open(paper).result(WAIT).doc
    host.text_map(doc)
    targets = [tmp_path / f"copy {number}.pdf" for number in range(3)]
    saved = [host.annotate(doc, [], target) for target in targets]
    host.close()
    assert [one.result(0) for one in saved] == targets
    assert all(target.read_bytes().startswith(b"%PDF") for target in targets)


def test_a_document_that_is_closed_at_once_is_saved_before(paper: Path, tmp_path: Path) -> None:
    with Host() as host:
        doc = host.open(paper).result(WAIT).doc
        host.text_map(doc)
        saving = host.annotate(doc, [], tmp_path / "copy.pdf")
        host.close_doc(doc).result(WAIT)
        assert saving.result(WAIT).is_file()
