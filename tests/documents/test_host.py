# SPDX-License-Identifier: AGPL-3.0-or-later
"""The document process through its client: what is asked comes back, and what goes wrong stays with its document."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import CancelledError
from pathlib import Path
from typing import TYPE_CHECKING

import pymupdf  # noqa: TID253
import pytest

from desktop_qa.common.errors import DocumentError, PasswordRequired
from desktop_qa.documents.document import open_document
from desktop_qa.documents.model import LayoutOptions, Rect
from desktop_qa.documents.process.host import Host, pasted
from desktop_qa.documents.process.priorities import BACKGROUND

if TYPE_CHECKING:
    from desktop_qa.documents.model import DocumentInfo


WAIT = 60.0
"""Seconds: far more than anything here takes, so that a busy machine fails nothing."""


def opened(host: Host, path: Path | str, password: str | None = None) -> DocumentInfo:
    return host.open(path, password).result(WAIT)


def test_opens_reads_draws_and_closes(host: Host, paper: Path) -> None:
    info = opened(host, paper)
    assert (len(info.pages), info.kind, info.text_layer, info.reflowable) == (3, "pdf", "yes", False)
    assert [(item.title, item.level, item.page) for item in info.outline] == [("Beginning", 1, 0), ("End", 2, 2)]
    text_map = host.text_map(info.doc).result(WAIT)
    start = text_map.text.index("harbour", text_map.text.index("Page 2"))
    ((page, rect),) = text_map.rects(start, start + len("harbour"))
    assert page == 1
    assert rect.x0 > 72
    picture = host.render(info.doc, 1, 2.0).result(WAIT)
    width, height = round(info.pages[1].width * 2), round(info.pages[1].height * 2)
    assert (abs(picture.width - width) <= 1, abs(picture.height - height) <= 1) == (True, True)
    # The word is dark where the map says it stands, and the page is white beside it.
    rows = bytes(picture.data)
    y = round(rect.y0 + rect.y1)
    word = rows[y * picture.stride + 3 * round(2 * rect.x0) : y * picture.stride + 3 * round(2 * rect.x1)]
    assert min(word) < 100
    assert min(rows[y * picture.stride : y * picture.stride + 3 * 100]) > 250
    picture.release()
    host.close_doc(info.doc).result(WAIT)
    with pytest.raises(DocumentError, match="no longer open"):
        host.text_map(info.doc).result(WAIT)


def test_a_clip_is_the_same_part_of_the_whole(host: Host, paper: Path) -> None:
    info = opened(host, paper)
    whole = host.render(info.doc, 0, 1.5).result(WAIT)
    part = host.render(info.doc, 0, 1.5, clip=Rect(60, 80, 300, 120)).result(WAIT)
    line = part.height // 2
    left, top = round(60 * 1.5), round(80 * 1.5)
    a = bytes(part.data)[line * part.stride : line * part.stride + 3 * part.width]
    at = (top + line) * whole.stride + 3 * left
    assert a == bytes(whole.data)[at : at + 3 * part.width]
    whole.release()
    part.release()


def test_links_lead_inside_and_outside(host: Host, paper: Path) -> None:
    links = host.links(opened(host, paper).doc, 0).result(WAIT)
    assert {(link.page, link.uri) for link in links} == {(2, None), (None, "https://example.org/x")}


def test_text_of_some_pages_only(host: Host, paper: Path) -> None:
    text = host.text_map(opened(host, paper).doc, pages=(1, 1)).result(WAIT).text
    assert "Page 2" in text
    assert "Page 1" not in text


def test_progress_is_told(host: Host, paper: Path) -> None:
    told: list[tuple[int, int, int]] = []
    host.on_progress.append(lambda *step: told.append(step))
    info = opened(host, paper)
    host.text_map(info.doc).result(WAIT)
    assert told[-1] == (info.doc, 3, 3)


def test_what_is_seen_goes_before_what_is_not(host: Host, tmp_path: Path) -> None:
    document = pymupdf.open()
    for _ in range(120):
        document.new_page().insert_text((72, 72), "word " * 12)
    document.save(tmp_path / "long.pdf")
    info = opened(host, tmp_path / "long.pdf")
    order: list[str] = []
    waiting = [
        (host.text_map(info.doc), "text"),
        (host.render(info.doc, 5, 0.1, priority=BACKGROUND), "thumbnail"),
        (host.render(info.doc, 3, 1.0), "page"),
    ]
    for future, name in waiting:
        future.add_done_callback(lambda _done, name=name: order.append(name))
    for future, name in waiting:
        value = future.result(WAIT)
        if name != "text":
            value.release()
    assert order.index("page") < order.index("text")
    assert order[-1] == "thumbnail"


def test_a_queued_request_can_be_withdrawn(host: Host, paper: Path) -> None:
    info = opened(host, paper)
    held = [host.render(info.doc, 0, 3.0) for _ in range(5)]
    last = held[-1]
    assert Host.cancel(last)
    for future in held[:-1]:
        future.result(WAIT).release()
    with pytest.raises(CancelledError):
        last.result(WAIT)


def test_one_document_ends_the_process_and_the_others_go_on(host: Host, paper: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.pdf"
    other.write_bytes(paper.read_bytes())
    told: list[tuple[tuple[int, ...], str]] = []
    host.on_crash.append(lambda lost, message: told.append((lost, message)))
    first, second = opened(host, paper), opened(host, other)
    before = host.process_number
    assert before is not None
    os.kill(before, signal.SIGKILL)
    ended(before)
    # Opened again without anybody asking for it, under the same number.
    host.render(second.doc, 1, 1.0).result(WAIT).release()
    assert "harbour" in host.text_map(first.doc).result(WAIT).text
    assert host.process_number != before
    assert told
    assert set(told[0][0]) == {first.doc, second.doc}


def test_a_request_that_hangs_is_ended_and_names_its_file(
    host: Host, paper: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    info = opened(host, paper)
    number = host.process_number
    assert number is not None
    monkeypatch.setattr("desktop_qa.documents.process.child.STALL_SECONDS", 0.5)
    os.kill(number, signal.SIGSTOP)
    with pytest.raises(DocumentError, match=r"Hafen, élève & co\.pdf.*did not go on"):
        host.render(info.doc, 0, 1.0).result(WAIT)
    monkeypatch.undo()
    # That page is left alone; the rest of the document is not.
    with pytest.raises(DocumentError, match="drawing page 1"):
        host.render(info.doc, 0, 1.0).result(WAIT)
    host.render(info.doc, 1, 1.0).result(WAIT).release()


def ended(number: int) -> None:
    """Wait until a process has ended, whether or not its parent has taken notice."""
    waiter = threading.Event()
    for _ in range(200):
        state = Path(f"/proc/{number}/stat")
        if not state.exists() or state.read_text().rsplit(")", 1)[1].split()[0] == "Z":
            return
        waiter.wait(0.05)
    pytest.fail("the document process is still there")


def test_nothing_is_left_behind(paper: Path) -> None:
    segments = Path("/dev/shm")
    before = set(segments.iterdir()) if segments.is_dir() else set()
    host = Host()
    picture = host.render(opened(host, paper).doc, 0, 1.0).result(WAIT)
    number = host.process_number
    assert number is not None
    picture.release()
    host.close()
    with pytest.raises(ProcessLookupError):
        os.kill(number, 0)
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("document")]
    after = set(segments.iterdir()) if segments.is_dir() else set()
    assert not {path for path in after - before if "desktop" in path.name or path.name.startswith("psm_")}


def test_the_process_ends_with_its_owner(paper: Path) -> None:
    code = (
        "import os, sys\n"
        "from desktop_qa.documents.process.host import Host\n"
        "host = Host(); host.open(sys.argv[1]).result()\n"
        "print(host.process_number, flush=True); os._exit(0)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, paper], capture_output=True, text=True, timeout=WAIT, check=True)
    ended(int(done.stdout))


def test_passwords(host: Host, tmp_path: Path) -> None:
    document = pymupdf.open()
    document.new_page().insert_text((72, 72), "A secret harbour.")
    path = tmp_path / "locked.pdf"
    document.save(path, encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw="open", owner_pw="owner")
    for password in (None, "wrong"):
        with pytest.raises(PasswordRequired, match=r"locked\.pdf"):
            opened(host, path, password)
    info = opened(host, path, "open")
    assert info.encrypted
    assert "secret harbour" in host.text_map(info.doc).result(WAIT).text


def damaged(tmp_path: Path, name: str) -> Path:
    path = tmp_path / name
    match name:
        case "empty.pdf":
            path.write_bytes(b"")
        case "folder.pdf":
            path.mkdir()
        case "picture.pdf":
            path.write_bytes(b"\x7fELF" + bytes(range(256)) * 4)
        case "header-only.pdf":
            path.write_bytes(b"%PDF-1.7\n")
        case "office.docx":
            import zipfile

            with zipfile.ZipFile(path, "w") as archive:
                archive.writestr("word/document.xml", "<x/>")
    return path


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("empty.pdf", "is empty"),
        ("folder.pdf", "is a folder"),
        ("missing.pdf", "does not exist"),
        ("picture.pdf", "named like a PDF"),
        ("header-only.pdf", "header-only.pdf"),
        ("office.docx", "Save it as PDF"),
    ],
)
def test_what_cannot_be_read_says_what_to_do(host: Host, tmp_path: Path, name: str, words: str) -> None:
    with pytest.raises(DocumentError, match=words):
        opened(host, damaged(tmp_path, name))


def test_a_truncated_file_is_repaired_or_refused_in_words(host: Host, paper: Path, tmp_path: Path) -> None:
    data = paper.read_bytes()
    for part in (0.3, 0.6, 0.9):
        path = tmp_path / f"cut-{part}.pdf"
        path.write_bytes(data[: int(len(data) * part)])
        future = host.open(path)
        if (error := future.exception(WAIT)) is not None:
            assert isinstance(error, DocumentError)
            assert path.name in str(error)
        else:
            host.text_map(future.result().doc).result(WAIT)


def test_a_wrong_ending_does_not_matter(host: Host, paper: Path, tmp_path: Path) -> None:
    path = tmp_path / "really-a-pdf.txt"
    path.write_bytes(paper.read_bytes())
    assert opened(host, path).kind == "pdf"


def test_a_document_without_text_says_so(host: Host, tmp_path: Path) -> None:
    document = pymupdf.open()
    page = document.new_page()
    pixmap = pymupdf.Pixmap(pymupdf.csGRAY, pymupdf.IRect(0, 0, 200, 200))
    pixmap.clear_with(80)
    page.insert_image(page.rect, pixmap=pixmap)
    document.save(tmp_path / "scan.pdf")
    info = opened(host, tmp_path / "scan.pdf")
    assert info.text_layer == "none"
    assert host.text_map(info.doc).result(WAIT).text == ""


def many_pages(count: int) -> bytes:
    """A PDF whose pages share one content and stand in a flat tree, written by hand: PyMuPDF would take a minute."""
    kids = " ".join(f"{number} 0 R" for number in range(5, 5 + count))
    stream = b"BT /F1 12 Tf 20 350 Td (The very same page.) Tj ET"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {count} /MediaBox [0 0 300 400] /Resources << /Font << /F1 3 0 R >> >> "
        f"/Kids [{kids}] >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Length %d >> stream\n%s\nendstream" % (len(stream), stream),
        *[b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>"] * count,
    ]
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table)
    out += b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)


def test_ten_thousand_pages_open_and_show_the_last(host: Host, tmp_path: Path) -> None:
    (tmp_path / "many.pdf").write_bytes(many_pages(10_000))
    info = opened(host, tmp_path / "many.pdf")
    assert len(info.pages) == 10_000
    host.render(info.doc, 9999, 1.0).result(WAIT).release()
    assert "very same page" in host.text_map(info.doc, pages=(9999, 9999)).result(WAIT).text


@pytest.mark.slow
def test_text_beyond_the_limit_is_cut_and_said(host: Host, tmp_path: Path) -> None:
    from desktop_qa.documents.html import markup

    path = tmp_path / "large.txt"
    line = b"The harbour master wrote another line into the book of the year.\n\n"
    path.write_bytes(line * (100_000_000 // len(line)))
    info = opened(host, path)
    assert len(info.pages) > 100
    text = host.text_map(info.doc, pages=(0, 0)).result(WAIT).text
    assert f"{markup.MOST_BYTES >> 20} MB" in info.notice
    assert "95 MB" in info.notice
    assert str(info.notice) not in text
    assert "harbour master" in text


def test_a_file_that_changed_is_read_again(host: Host, paper: Path) -> None:
    info = opened(host, paper)
    document = pymupdf.open()
    document.new_page().insert_text((72, 72), "Written anew.")
    paper.write_bytes(document.tobytes())
    assert len(host.reload(info.doc).result(WAIT).pages) == 1
    assert "Written anew" in host.text_map(info.doc).result(WAIT).text


def test_articles_flow_with_the_size_of_the_letters(host: Host) -> None:
    source = pasted("# Harbours\n\n" + "The harbour master wrote another line. " * 400)
    info = host.open(source, layout=LayoutOptions(size=11)).result(WAIT)
    assert info.reflowable
    before = host.text_map(info.doc).result(WAIT)
    larger = host.reflow(info.doc, LayoutOptions(size=20)).result(WAIT)
    assert len(larger.pages) > len(info.pages)
    after = host.text_map(info.doc).result(WAIT)
    assert after.text.split() == before.text.split()


def test_highlights_become_annotations_of_a_copy(host: Host, paper: Path, tmp_path: Path) -> None:
    original = paper.read_bytes()
    info = opened(host, paper)
    text_map = host.text_map(info.doc).result(WAIT)
    start = text_map.text.index("harbour")
    areas = text_map.rects(start, start + 7)
    target = tmp_path / "copy with notes.pdf"
    assert host.annotate(info.doc, [(areas, "Who runs it?", "#ffd34d")], target).result(WAIT) == target
    assert paper.read_bytes() == original
    with pymupdf.open(target) as copy:
        page = copy[0]
        (mark,) = page.annots()
        assert mark.type[1] == "Highlight"
        assert mark.info["content"] == "Who runs it?"
        middles = [(word, (x0 + x1) / 2, (y0 + y1) / 2) for x0, y0, x1, y1, word, *_ in page.get_text("words")]
        assert [word for word, x, y in middles if mark.rect.contains(pymupdf.Point(x, y))] == ["harbour"]
    with pytest.raises(DocumentError, match="another name"):
        host.annotate(info.doc, [(areas, "x", "#ffd34d")], paper).result(WAIT)
    assert paper.read_bytes() == original


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_said(host: Host, paper: Path, tmp_path: Path) -> None:
    info = opened(host, paper)
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    with pytest.raises(DocumentError, match=r"copy\.pdf"):
        host.annotate(info.doc, [], closed / "copy.pdf").result(WAIT)


def test_killed_while_saving_leaves_the_old_copy(host: Host, paper: Path, tmp_path: Path) -> None:
    info = opened(host, paper)
    target = tmp_path / "copy.pdf"
    target.write_bytes(b"the copy of last week")
    number = host.process_number
    assert number is not None
    os.kill(number, signal.SIGSTOP)
    saving = host.annotate(info.doc, [], target)
    time.sleep(0.5)  # the request has been sent
    os.kill(number, signal.SIGKILL)
    with pytest.raises(DocumentError, match=r"saving copy\.pdf"):
        saving.result(WAIT)
    assert target.read_bytes() == b"the copy of last week"


def test_waiting_convenience(paper: Path) -> None:
    with open_document(paper) as document:
        assert "Page 3" in document.text_map().text
        assert document.info.title
    with pytest.raises(DocumentError):
        open_document(paper.parent / "nothing.pdf")


def test_a_module_in_the_folder_where_the_person_is_is_not_run(
    paper: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever starts the program inside a folder of downloads runs nothing that lies there."""
    folder = tmp_path / "downloads"
    (folder / "desktop_qa").mkdir(parents=True)
    for name in ("numpy.py", "pymupdf.py", "desktop_qa/__init__.py"):
        (folder / name).write_text(f"open({str(tmp_path / 'was run')!r}, 'w').close()\n")
    monkeypatch.chdir(folder)
    with Host() as host:
        assert len(opened(host, paper).pages) > 0
    assert not (tmp_path / "was run").exists()
