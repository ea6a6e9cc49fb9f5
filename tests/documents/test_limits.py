# SPDX-License-Identifier: AGPL-3.0-or-later
"""What takes too much is given up and named for what it is; a busy computer is nobody's fault; nothing lives on."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pdf_objects
import pytest

from desktop_qa.common.errors import DocumentError
from desktop_qa.documents.process import child as children
from desktop_qa.documents.process.host import Host
from desktop_qa.documents.source import Source

if TYPE_CHECKING:
    from desktop_qa.documents.model import DocumentInfo

WAIT = 60.0
needs_signals = pytest.mark.skipif(sys.platform == "win32", reason="no signals to stop a process with")


def opened(host: Host, data: bytes, name: str = "made.pdf") -> DocumentInfo:
    return host.open(Source(data=data, name=name)).result(WAIT)


# The process that does not start


@pytest.mark.parametrize("error", [OSError(errno.EMFILE, "Too many open files"), MemoryError(), RuntimeError("no")])
def test_a_process_that_cannot_start_fails_what_is_asked_and_is_tried_again(
    paper: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def refuses(**_: Any) -> Any:
        raise error

    monkeypatch.setattr(children, "_start", refuses)
    with Host() as host:
        host.start()
        waiting = [host.open(paper) for _ in range(3)]
        for future in waiting:
            assert isinstance(future.exception(WAIT), type(error) if not isinstance(error, OSError) else DocumentError)
        monkeypatch.undo()
        assert len(host.open(paper).result(WAIT).pages) == 3


def test_a_pipe_that_cannot_be_made_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuses() -> Any:
        raise OSError(errno.EMFILE, "Too many open files")

    monkeypatch.setattr("multiprocessing.Pipe", refuses)
    with pytest.raises(DocumentError, match="cannot be started: Too many open files"):
        children.Child()


# Processor time


def test_what_computes_too_long_is_given_up_and_not_called_damaged(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_qa.documents.process.host.RENDER_SECONDS", 1.0)
    monkeypatch.setattr("desktop_qa.documents.process.host.LOOK_SECONDS", 0.5)
    with Host() as host:
        info = opened(host, pdf_objects.endless_drawing(), "endless.pdf")
        assert len(info.pages) == 1
        with pytest.raises(DocumentError, match=r"endless\.pdf: drawing page 1 was given up") as caught:
            host.render(info.doc, 0, 1.0).result(WAIT)
        assert "damaged" not in str(caught.value)
        assert "intricate" in str(caught.value)
        # The process is there again, and everything but that page goes on.
        assert host.text_map(opened(host, pdf_objects.linked(1, b"")).doc).result(WAIT).text == ""


@needs_signals
def test_a_busy_computer_is_not_the_fault_of_the_document(paper: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_qa.documents.process.host.RENDER_SECONDS", 0.5)
    with Host() as host:
        info = host.open(paper).result(WAIT)
        number = host.process_number
        assert number is not None
        os.kill(number, signal.SIGSTOP)
        drawing = host.render(info.doc, 0, 1.0)
        time.sleep(1.5)
        assert not drawing.done()
        os.kill(number, signal.SIGCONT)
        drawing.result(WAIT).release()
        assert host.process_number == number


# Much of everything


@pytest.mark.parametrize(
    "action", [b"/A << /S /URI /URI (https://example.org/%d) >>", b"/Dest [3 0 R /XYZ 0 500 0]", b"/Dest /none%d"]
)
def test_a_page_of_fifty_thousand_links_answers_soon(host: Host, action: bytes) -> None:
    info = opened(host, pdf_objects.linked(50_000, action))
    began = time.process_time()
    links = host.links(info.doc, 0).result(WAIT)
    assert time.process_time() - began < 5
    assert len(links) == (0 if b"none" in action else 5000)


@pytest.mark.parametrize("nested", [False, True])
def test_an_outline_of_a_hundred_thousand_entries_is_cut(host: Host, nested: bool) -> None:
    info = opened(host, pdf_objects.outlined(100_000, nested=nested))
    assert len(info.pages) == 1
    assert len(info.outline) <= 10_000
    assert nested or [item.title for item in info.outline[:2]] == ["Entry 0", "Entry 1"]


def test_named_targets_are_counted_from_the_top(host: Host) -> None:
    catalogue = b"<< /Type /Catalog /Pages 2 0 R /Dests << /here [3 0 R /XYZ 0 700 0] >> >>"
    page = (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] "
        b"/Annots [<< /Subtype /Link /Rect [10 10 50 20] /Dest /here >>] >>"
    )
    info = opened(host, pdf_objects.pdf([catalogue, pdf_objects.ONE_PAGE, page]))
    (link,) = host.links(info.doc, 0).result(WAIT)
    assert (link.page, link.target_y) == (0, 92.0)


def test_a_picture_without_height_is_said(host: Host) -> None:
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 0.6] >>"
    info = opened(host, pdf_objects.pdf([pdf_objects.CATALOGUE, pdf_objects.ONE_PAGE, page]), "flat.pdf")
    future = host.render(info.doc, 0, 0.1)
    if (error := future.exception(WAIT)) is None:
        picture = future.result()
        assert picture.height > 0
        picture.release()
    else:
        assert "flat.pdf: page 1" in str(error)


# The end

_OWNER = """
import sys
import time
from desktop_qa.documents.process import host as hosts
from desktop_qa.documents.process.host import Host
from desktop_qa.documents.source import Source
import pdf_objects
hosts.LOOK_SECONDS = 0.3
host = Host()
info = host.open(Source(data=pdf_objects.endless_drawing(), name="endless.pdf")).result()
host.render(info.doc, 0, 1.0)
while host.process_number is None:
    time.sleep(0.05)
time.sleep(1)
print(host.process_number, flush=True)
sys.stdin.read()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system offers no signal at a parent's end")
def test_a_process_that_computes_ends_with_its_owner() -> None:
    root = Path(__file__).parents[2]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(root), str(root / "tests")])}
    owner = subprocess.Popen(
        [sys.executable, "-c", _OWNER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment
    )
    with owner:
        assert owner.stdout is not None
        number = int(owner.stdout.readline())
        time.sleep(0.3)
        os.kill(number, 0)
        owner.kill()
        owner.wait()
        until = time.monotonic() + 2
        while Path(f"/proc/{number}").exists() and time.monotonic() < until:
            time.sleep(0.02)
        assert not Path(f"/proc/{number}").exists()
