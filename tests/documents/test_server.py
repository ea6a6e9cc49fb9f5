# SPDX-License-Identifier: AGPL-3.0-or-later
"""The document process from within: every request gets a reply, whatever goes wrong with it."""

from __future__ import annotations

import logging
import multiprocessing
import pickle
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pymupdf  # noqa: TID253
import pytest

from desktop_qa.common.errors import DocumentError, PasswordRequired
from desktop_qa.documents.model import LayoutOptions
from desktop_qa.documents.process import codec, protocol, server
from desktop_qa.documents.process.child import Child, ChildGone
from desktop_qa.documents.process.protocol import Reply, Request
from desktop_qa.documents.source import Source, as_source

if TYPE_CHECKING:
    from desktop_qa.documents.process.host import Host

WAIT = 60.0


def opening(doc: int, source: Source, **more: Any) -> Request:
    arguments = {"doc": doc, "source": source, "password": None, "layout": LayoutOptions(), "recognised": {}}
    return Request("open", arguments | more)


def rendering(doc: int, page: int = 0, **more: Any) -> Request:
    arguments: dict[str, Any] = {"scale": 0.5, "rotation": 0, "clip": None, "segment": "", "room": 0, "drop": []}
    return Request("render", {"doc": doc, "page": page} | arguments | more)


def extracting(doc: int = 1, start: int = 0, seconds: float = 60.0) -> Request:
    return Request("extract", {"doc": doc, "start": start, "seconds": seconds, "skip": frozenset()})


def mapping(*skip: int) -> Request:
    return Request("text_map", {"doc": 1, "first": 0, "last": 2, "skip": frozenset(skip), "outline": ()})


@pytest.fixture
def handler(paper: Path) -> server.RequestHandler:
    handler = server.RequestHandler()
    assert server.answer(handler, opening(1, as_source(paper))).error == ""
    return handler


def test_requests_in_a_row(handler: server.RequestHandler) -> None:
    width, height, stride, pixels = server.answer(handler, rendering(1)).result()
    assert len(pixels) == stride * height >= 3 * width * height
    assert server.answer(handler, extracting()).value == 3
    text_map = server.answer(handler, mapping()).result()
    assert text_map.text.count("harbour master") == 3
    assert len(server.answer(handler, Request("links", {"doc": 1, "page": 0})).result()) == 2
    assert server.answer(handler, Request("close", {"doc": 1})).result() is None


def test_a_map_asks_for_the_pages_it_lacks(handler: server.RequestHandler) -> None:
    ask = mapping()
    handler._documents[1].extracts.clear()  # opening has looked at some
    assert server.answer(handler, ask).value == 0
    server.answer(handler, extracting(seconds=0.0))
    assert server.answer(handler, ask).value == 1
    with_gaps = mapping(1, 2)
    assert "Page 1" in server.answer(handler, with_gaps).result().text


@pytest.mark.parametrize(
    "request_",
    [
        rendering(1, 99),
        rendering(1, -1),
        rendering(1, scale=1e6),
        rendering(7),
        Request("links", {"doc": 1, "page": 3}),
        Request("links", {"doc": 1}),
        Request("links", {"doc": 1, "page": "one"}),
        Request("_get", {"doc": 1}),
        Request("no such request", {}),
        extracting(doc=2),
        opening(3, Source(path=Path("does not exist.pdf"), name="does not exist.pdf")),
        opening(3, Source(data=b"\x00\x01\x02" * 99, name="noise")),
    ],
    ids=lambda request: request.name,
)
def test_every_error_is_a_reply(
    handler: server.RequestHandler, request_: Request, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("CRITICAL")
    reply = server.answer(handler, request_)
    assert (reply.error, reply.value) == ("DocumentError", None)
    assert len(reply.message) > 10
    with pytest.raises(DocumentError):
        reply.result()
    # The next request is answered as if nothing had been.
    assert server.answer(handler, rendering(1)).error == ""


def test_a_missing_password_is_a_reply_of_its_own(handler: server.RequestHandler) -> None:
    made = pymupdf.open()
    made.new_page()
    data = made.tobytes(encryption=pymupdf.PDF_ENCRYPT_AES_128, user_pw="open", owner_pw="owner")
    locked = Source(data=data, name="locked.pdf")
    for password in (None, "wrong"):
        with pytest.raises(PasswordRequired, match=r"locked\.pdf"):
            server.answer(handler, opening(2, locked, password=password)).result()
    assert server.answer(handler, opening(2, locked, password="open")).result().encrypted


def test_a_page_whose_text_cannot_be_read_is_blank(
    handler: server.RequestHandler, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop_qa.documents.mupdf import opened as mupdf

    read = mupdf.MupdfDocument.extract

    def broken(self: mupdf.MupdfDocument, page: int) -> Any:
        if page == 1:
            raise DocumentError("paper.pdf: reading the text of page 2 failed.")
        return read(self, page)

    monkeypatch.setattr(mupdf.MupdfDocument, "extract", broken)
    server.answer(handler, extracting())
    text = server.answer(handler, mapping()).result().text
    assert "Page 1" in text
    assert "Page 2" not in text
    assert "Page 3" in text


def test_pages_that_went_when_the_file_was_mended_are_blank(host: Host, paper: Path) -> None:
    info = host.open(paper).result(WAIT)
    host._scheduler.states[info.doc].pages = 5
    assert "Page 3" in host.text_map(info.doc).result(WAIT).text


def test_serving_ends_with_the_pipe() -> None:
    ours, theirs = multiprocessing.Pipe()
    serving = threading.Thread(target=server.serve, args=(theirs,))
    serving.start()
    ours.send_bytes(codec.encode(Request("close", {"doc": 1})))
    assert ours.poll(WAIT)
    assert protocol.decode_reply(ours.recv_bytes()) == Reply()
    ours.close()
    serving.join(WAIT)
    assert not serving.is_alive()
    theirs.close()


# Memory

_BOMB = """
import sys, zlib
from desktop_qa.documents.mupdf import library
from desktop_qa.documents.model import LayoutOptions
from desktop_qa.documents.process import limits, server
from desktop_qa.documents.process.protocol import Request
from desktop_qa.documents.source import Source
library.prepare()
side = 16000
packer = zlib.compressobj(1)
row = bytes(side * 3)
packed = b"".join([*(packer.compress(row) for _ in range(side)), packer.flush()])
objects = [
    b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
    b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>",
    b"<</Length 25>>stream\\nq 9 0 0 9 0 0 cm /I Do Q  \\nendstream",
    b"<</Type/XObject/Subtype/Image/Width %d/Height %d/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/FlateDecode"
    b"/Length %d>>stream\\n%b\\nendstream" % (side, side, len(packed), packed),
]
made = b"%PDF-1.4\\n" + b"".join(b"%d 0 obj\\n%b\\nendobj\\n" % row for row in enumerate(objects, 1))
made += b"trailer\\n<</Root 1 0 R/Size 6>>\\n"
limits.limit_memory(300 << 20)
handler = server.RequestHandler()
source = Source(data=made, name="bomb.pdf")
for request in [
    Request("open", dict(doc=1, source=source, password=None, layout=LayoutOptions(), recognised={})),
    Request("render", dict(doc=1, page=0, scale=1000.0, rotation=0, clip=None, segment="", room=0, drop=[])),
    Request("render", dict(doc=1, page=0, scale=800.0, rotation=0, clip=None, segment="", room=0, drop=[])),
    Request("links", dict(doc=1, page=0)),
]:
    reply = server.answer(handler, request)
    print(request.name, reply.error, reply.message)
"""


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="the memory of a process is limited on Linux only")
def test_what_needs_too_much_memory_is_said_and_not_done() -> None:
    done = subprocess.run([sys.executable, "-c", _BOMB], capture_output=True, text=True, timeout=120, check=False)
    lines = done.stdout.splitlines()
    assert len(lines) == 4, done.stderr
    assert lines[0].split() == ["open"]
    assert "too large to draw" in lines[1]
    assert "needs more memory than a document may take" in lines[2]
    assert lines[3].split() == ["links"]


# The other side


class _Runs:
    def __reduce__(self) -> tuple[Any, ...]:
        return (print, ("this must not be printed",))


def said(data: bytes) -> Reply:
    """What the window's process makes of bytes that the document process sends."""
    child = Child()
    child.wait_until_ready()
    try:
        ours, theirs = multiprocessing.Pipe()
        child._connection.close()
        child._connection = ours
        theirs.send_bytes(data)
        theirs.close()
        return child.receive(WAIT)
    except ChildGone:
        assert not child.alive
        raise
    finally:
        child.end(0)


def test_a_reply_brings_what_was_logged(caplog: pytest.LogCaptureFixture) -> None:
    record = protocol.LogRecord(30, "desktop_qa.documents.mupdf", "no such font")
    assert said(codec.encode(Reply(5, records=(record,)))).result() == 5
    assert [(one.levelname, one.getMessage()) for one in caplog.records if "font" in one.message] == [
        ("WARNING", "(child) no such font")
    ]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x80\x05rubbish",
        pickle.dumps(_Runs()),
        pickle.dumps(Reply(1)),
        codec.encode("a string"),
        codec.encode(Request("open")),
        codec.encode(Reply(message="no words")),  # type: ignore[arg-type]
        codec.encode(Reply(records=(protocol.LogRecord("high", "a", "b"),))),  # type: ignore[arg-type]
        codec.encode(Reply(records=((1, "a", "b"),))),  # type: ignore[arg-type]
    ],
)
def test_what_is_no_reply_ends_the_process_that_sent_it(data: bytes, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ChildGone):
        said(data)
    assert "must not" not in capsys.readouterr().out


def test_the_log_holds_no_words_of_a_document(handler: server.RequestHandler, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: Any, **__: Any) -> None:
        raise KeyError("a word of the document")

    monkeypatch.setattr(handler, "links", fails)
    records = server.Records()
    logging.getLogger().addHandler(records)
    try:
        server.answer(handler, Request("links", {"doc": 1, "page": 0}))
    finally:
        logging.getLogger().removeHandler(records)
    (record,) = records.take()
    assert "links failed: KeyError at server.py" in record.message
    assert "word of the document" not in record.message
    assert records.take() == ()


def test_a_file_that_vanished_is_said_until_it_is_back(host: Host, paper: Path) -> None:
    info = host.open(paper).result(WAIT)
    data = paper.read_bytes()
    paper.unlink()
    with pytest.raises(DocumentError, match="does not exist"):
        host.reload(info.doc).result(WAIT)
    with pytest.raises(DocumentError, match="does not exist"):
        host.render(info.doc, 0, 0.5).result(WAIT)
    paper.write_bytes(data)
    host.render(info.doc, 0, 0.5).result(WAIT).release()


def test_laying_out_a_vanished_file_leaves_it_as_it_was(host: Host, tmp_path: Path) -> None:
    path = tmp_path / "notes.md"
    path.write_text("# Harbours\n\nThe harbour master sleeps.", encoding="utf-8")
    info = host.open(path).result(WAIT)
    path.unlink()
    with pytest.raises(DocumentError, match=r"does not exist|cannot be read"):
        host.reflow(info.doc, LayoutOptions(size=20)).result(WAIT)
    host.render(info.doc, 0, 0.5).result(WAIT).release()
    assert "harbour master" in host.text_map(info.doc).result(WAIT).text
