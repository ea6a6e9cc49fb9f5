# SPDX-License-Identifier: AGPL-3.0-or-later
"""Text recognition: pages however they lie, their words where they stand, joined to the text as they come."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any

import numpy as np
import pymupdf  # noqa: TID253
import pytest

from desktop_qa.common.errors import DocumentError
from desktop_qa.documents import languages
from desktop_qa.documents.mupdf import straighten
from desktop_qa.documents.mupdf.blocks import blocks
from desktop_qa.documents.mupdf.bullets import with_bullets
from desktop_qa.documents.mupdf.layer import Word, read_words, written
from desktop_qa.documents.process.host import Host
from desktop_qa.documents.process.recogniser import Order
from desktop_qa.documents.source import Source
from desktop_qa.documents.text.plausible import best_language, plausibility, plausible
from desktop_qa.evaluation.recognition import common, words
from desktop_qa.storage.blobs import Blobs
from tests.documents.scanned import DPI, GARDEN, HARBOUR, picture, scan, typeset

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WAIT = 120.0


@pytest.fixture(scope="module")
def one_host() -> Iterator[Host]:
    """Two processes for all tests that do not count them."""
    with Host() as host:
        yield host


@pytest.fixture
def no_thread_left() -> None:
    """The host of this module outlives its first test."""


def recognised(host: Host, data: bytes, **more: Any) -> tuple[int, Any]:
    info = host.open(Source(data=data, name="scan.pdf")).result(WAIT)
    assert info.text_layer == "none"
    assert host.recognise(info.doc, language="eng", **more).result(WAIT) == "eng"
    host.settled(info.doc).result(WAIT)
    return info.doc, host.text_map(info.doc).result(WAIT)


def right(text: str, wanted: str) -> float:
    """Share of the wanted words that the text has, in their order."""
    return common(words(wanted), words(text)) / len(words(wanted))


# However a page lies


@pytest.mark.parametrize(
    ("degrees", "shaded"), [(0, False), (2.5, False), (-4, False), (90, False), (180, False), (270, False), (-1, True)]
)
def test_a_page_is_read_however_it_lies(one_host: Host, degrees: float, shaded: bool) -> None:
    made = typeset(HARBOUR)
    doc, text_map = recognised(one_host, scan([picture(made, 0, degrees, shaded=shaded)]))
    assert right(text_map.text, HARBOUR) >= 0.97
    # Its words stand where they are printed: there is ink in the middle of the word, paper beside the text.
    start = text_map.text.index("window")
    ((page, quad),) = text_map.quads(start, start + len("window"))
    assert page == 0
    drawn = one_host.render(doc, 0, 2.0).result(WAIT)
    grey = np.frombuffer(bytes(drawn.data), np.uint8).reshape(drawn.height, drawn.stride)[:, : 3 * drawn.width : 3]
    drawn.release()
    xs, ys = zip(quad.ul, quad.ur, quad.ll, quad.lr, strict=True)
    part = grey[int(2 * min(ys)) : int(2 * max(ys)), int(2 * min(xs)) : int(2 * max(xs))]
    assert part.min() < 0.5 * np.percentile(part, 95)
    # The corners follow the turn of the page: the word as it is printed, turned as the page is.
    (printed, *_) = made[0].search_for("window", quads=True)
    turned = [point * pymupdf.Matrix(degrees) for point in (printed.ul, printed.ur)]
    angle = np.degrees(np.arctan2(turned[1].y - turned[0].y, turned[1].x - turned[0].x))
    found = np.degrees(np.arctan2(quad.ur[1] - quad.ul[1], quad.ur[0] - quad.ul[0]))
    assert abs((found - angle + 180) % 360 - 180) < 0.5
    one_host.close_doc(doc).result(WAIT)


def test_two_columns_are_read_one_after_the_other(one_host: Host) -> None:
    _, text_map = recognised(one_host, scan([picture(typeset(HARBOUR, GARDEN, width=600, height=260))]))
    assert right(text_map.text, f"{HARBOUR} {GARDEN}") >= 0.97


def test_blank_pages_stay_blank_and_others_are_read(one_host: Host) -> None:
    blank, made = pymupdf.open(), typeset(HARBOUR)
    blank.new_page(width=420, height=300)
    _, text_map = recognised(one_host, scan([picture(blank), picture(made)]))
    assert text_map.page_layers == ("none", "yes")
    assert text_map.page_of(text_map.text.index("harbour")) == 1


def test_only_the_pages_that_were_asked_for(one_host: Host) -> None:
    made = typeset(HARBOUR)
    _, text_map = recognised(one_host, scan([picture(made)] * 3), pages=[1])
    assert text_map.page_layers == ("none", "yes", "none")


def test_a_bad_text_layer_gives_way_to_what_is_seen(one_host: Host) -> None:
    """The page's own text is nonsense; the picture of the page is read instead, and nothing of the nonsense stays."""
    with pymupdf.open("pdf", scan([picture(typeset(HARBOUR))])) as made:
        made[0].insert_textbox(made[0].rect, "xq zvk wpt jrf " * 60, fontsize=6, render_mode=3)
        data = made.tobytes()
    info = one_host.open(Source(data=data, name="bad.pdf")).result(WAIT)
    assert info.text_layer == "garbled"
    one_host.recognise(info.doc, language="eng").result(WAIT)
    one_host.settled(info.doc).result(WAIT)
    text_map = one_host.text_map(info.doc).result(WAIT)
    assert right(text_map.text, HARBOUR) >= 0.97
    assert "zvk" not in text_map.text


def test_pictured_pages_are_told_from_empty_ones(one_host: Host) -> None:
    with pymupdf.open("pdf", scan([picture(typeset(HARBOUR))])) as made:
        made.new_page()
        info = one_host.open(Source(data=made.tobytes(), name="mixed.pdf")).result(WAIT)
    assert one_host.pictured_pages(info.doc, (0, 1)).result(WAIT) == (0,)


# As the pages come


def test_pages_are_told_as_they_come_those_looked_at_first(one_host: Host) -> None:
    told: list[tuple[int, ...]] = []
    one_host.on_recognised.append(lambda *page: told.append(page))
    try:
        doc, _ = recognised(one_host, scan([picture(typeset(HARBOUR, height=120))] * 3), first=(2,))
    finally:
        one_host.on_recognised.pop()
    assert [page for _, page, _, _ in told] == [2, 0, 1]
    assert [(done, total) for _, _, done, total in told] == [(1, 3), (2, 3), (3, 3)]
    assert {number for number, *_ in told} == {doc}


def test_an_order_changes_its_mind() -> None:
    order = Order(None, "", [0, 1, 2, 3, 4], "eng", keep=False, taken=print)  # type: ignore[arg-type]
    assert order.next() == 0
    order.prefer([3, 9, 2, 0])
    assert [order.next() for _ in range(3)] == [3, 2, 1]
    order.stop()
    assert order.next() is None


def test_cancelling_stops_after_the_page_that_is_under_way(one_host: Host) -> None:
    info = one_host.open(Source(data=scan([picture(typeset(HARBOUR))] * 6), name="scan.pdf")).result(WAIT)
    first = threading.Event()
    one_host.on_recognised.append(lambda *_: first.set())
    try:
        future = one_host.recognise(info.doc, language="eng")
        assert first.wait(WAIT)
        future.cancel()
        time.sleep(3)
    finally:
        one_host.on_recognised.pop()
    layers = one_host.text_map(info.doc).result(WAIT).page_layers
    assert 1 <= layers.count("yes") <= 4


def test_drawing_does_not_wait_for_recognition(one_host: Host) -> None:
    info = one_host.open(Source(data=scan([picture(typeset(HARBOUR, GARDEN, GARDEN))] * 2), name="s.pdf")).result(WAIT)
    one_host.render(info.doc, 0, 0.5).result(WAIT).release()
    future = one_host.recognise(info.doc, language="eng")
    time.sleep(0.5)
    assert not future.done()
    one_host.render(info.doc, 1, 0.5).result(WAIT).release()
    assert not future.done()
    future.result(WAIT)


def test_closing_does_not_wait_for_recognition() -> None:
    host = Host()
    info = host.open(Source(data=scan([picture(typeset(HARBOUR, GARDEN))] * 9), name="scan.pdf")).result(WAIT)
    future = host.recognise(info.doc, language="eng")
    time.sleep(1)
    began = time.monotonic()
    host.close()
    assert time.monotonic() - began < 10
    assert future.cancelled() or future.exception() is not None


def test_a_language_without_data_is_said(one_host: Host) -> None:
    info = one_host.open(Source(data=scan([picture(typeset(HARBOUR, height=120))]), name="scan.pdf")).result(WAIT)
    with pytest.raises(DocumentError, match=r"xyz.*xyz\.traineddata.*eng"):
        one_host.recognise(info.doc, language="xyz").result(WAIT)


def test_a_document_that_is_not_open_is_said(one_host: Host) -> None:
    with pytest.raises(DocumentError, match="no longer open"):
        one_host.recognise(999).result(WAIT)


# What is kept


def test_recognised_pages_are_there_the_next_time_unless_they_may_not_be_kept(tmp_path: Path) -> None:
    data = scan([picture(typeset(HARBOUR, height=120))] * 2)
    for keep in (False, True):
        with Host(Blobs(tmp_path / "kept.sqlite3")) as host:
            recognised(host, data, keep=keep)
        assert (tmp_path / "kept.sqlite3").exists() is keep
    with Host(Blobs(tmp_path / "kept.sqlite3")) as host:
        began = time.process_time()
        _, text_map = recognised(host, data)
        assert host._recogniser._scheduler._child is None or not host._recogniser._scheduler._child.open_documents
        assert time.process_time() - began < 5
        assert right(text_map.text, HARBOUR) > 0.97
        host.forget_recognised()
        assert not (tmp_path / "kept.sqlite3").exists()


def test_a_searchable_copy_has_the_text_where_it_is_printed(one_host: Host, tmp_path: Path) -> None:
    made = typeset(HARBOUR)
    for degrees in (0, 3, 90):
        data = scan([picture(made, 0, degrees)])
        doc, text_map = recognised(one_host, data)
        target = one_host.save_searchable(doc, tmp_path / f"copy {degrees}.pdf").result(WAIT)
        start = text_map.text.index("boats")
        ((_, rect),) = text_map.rects(start, start + len("boats"))
        with pymupdf.open(target) as copy, pymupdf.open("pdf", data) as before:
            (found, *_) = copy[0].search_for("boats", quads=True)
            assert abs((found.rect.x0 + found.rect.x1) / 2 - rect.center[0]) < 6
            assert abs((found.rect.y0 + found.rect.y1) / 2 - rect.center[1]) < 6
            assert copy[0].get_pixmap(dpi=50).samples == before[0].get_pixmap(dpi=50).samples
        # It is a document with a text now.
        assert one_host.open(target).result(WAIT).text_layer == "yes"


def test_a_copy_does_not_replace_its_document(one_host: Host, tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(scan([picture(typeset(HARBOUR, height=120))]))
    info = one_host.open(path).result(WAIT)
    with pytest.raises(DocumentError, match="another name"):
        one_host.save_searchable(info.doc, path).result(WAIT)


# Parts


def test_blocks_are_columns_and_what_spans_them() -> None:
    ink = np.zeros((1000, 800), bool)
    ink[50:70, 100:700:2] = True  # a heading across
    for top in range(150, 900, 20):
        ink[top : top + 10, 100:380] = True
        ink[top : top + 10, 420:700] = True
    found = blocks(ink, 100)
    assert [(one.left < 400 < one.right, one.left < 400) for one in found] == [
        (True, True), (False, True), (False, False),
    ]  # fmt: skip
    assert found[0].bottom <= 150 <= found[1].top


def test_the_signs_of_a_list_and_paragraphs_are_no_columns() -> None:
    ink = np.zeros((600, 800), bool)
    for top in range(50, 550, 20):
        ink[top : top + 10, 160:700] = True
    ink[50:550:60, 100:110] = True
    ink[290:330] = False
    assert len(blocks(ink, 100)) == 1
    assert blocks(np.zeros((100, 100), bool), 100) == []


@pytest.mark.parametrize("degrees", [-6.0, -1.0, 0.0, 0.5, 3.3])
def test_the_angle_of_lines_is_found(degrees: float) -> None:
    drawn = picture(typeset(HARBOUR, GARDEN, width=600), 0, degrees)
    grey = np.frombuffer(drawn.samples, np.uint8).reshape(drawn.height, drawn.width)[:: DPI // 100, :: DPI // 100]
    angle, sideways = straighten.turn(np.ascontiguousarray(grey))
    assert not sideways
    assert abs(angle - degrees) <= 0.2


def test_a_picture_without_lines_is_left_as_it_lies() -> None:
    noise = np.random.default_rng(3).integers(0, 255, (400, 300)).astype(np.uint8)
    assert straighten.turn(noise)[1] is False
    assert straighten.turn(np.full((300, 300), 255, np.uint8)) == (0.0, False)


def test_light_is_evened_only_where_it_is_uneven() -> None:
    even = np.full((200, 200), 240, np.uint8)
    even[50:60, 20:180] = 20
    assert straighten.evened(even) is even
    dark = (even * np.linspace(1, 0.3, 200)[None, :]).astype(np.uint8)
    made = straighten.evened(dark)
    assert made[150].min() > 180
    assert made[55, 30:170].max() < 120


def test_words_of_a_layer_keep_their_places_and_get_spaces() -> None:
    content = b"BT 3 Tr /F0 10 Tf 100 Tz 20 700 Td <00410042>Tj 50 Tz 15 0 Td <0043>Tj -15 -12 Td <0044>Tj ET"
    found = read_words(content, 1, 2)
    assert found == [
        Word("00410042", 21, 702, 10, 10), Word("0043", 36, 702, 2.5, 10), Word("0044", 21, 690, 2.5, 10),
    ]  # fmt: skip
    text = written(found)
    assert text.count(b"<0020>") == 1
    assert [(round(one.x), round(one.y)) for one in read_words(content, 0, 0)] == [(20, 700), (35, 700), (20, 688)]


def test_dots_before_points_are_bullets_and_letters_stay() -> None:
    grey = np.full((200, 400), 255, np.uint8)
    grey[40:52, 20:32] = 0  # a dot on the first line
    grey[90:112, 20:42] = 0  # an o on the second
    grey[96:106, 26:36] = 255
    words_ = [
        Word("0065", 20, 140, 14, 30), Word("0041", 60, 140, 14, 30), Word("0065", 20, 88, 22, 30),
        Word("0065", 60, 88, 14, 30),
    ]  # fmt: skip
    assert [word.code for word in with_bullets(words_, grey, 72)] == ["2022", "0041", "0065", "0065"]


# Languages


def test_text_that_was_read_rightly_is_told_from_text_that_was_not() -> None:
    assert plausible(HARBOUR, "eng")
    assert not plausible("əɥʇ ʇo ɹnoqɹɐɥ ǝɥʇ puɐ ɹǝʇsɐɯ 'ʇɐoq ɐ", "eng")
    assert not plausible("JO ays Jaye Aq poob snouey Buipuels xoq", "eng")
    assert plausible("Der Meister des Hafens schrieb in das Buch, und der Wind drehte sich nicht.", "deu")
    assert not plausible("Der Meister des Hafens schrieb und der Wind drehte sich", "ell")
    assert plausible("Ο λιμενάρχης έγραψε", "ell")
    assert plausibility("", "eng") == 0
    assert plausible("Sąd Najwyższy orzekł ostatecznie", "xyz")


def test_the_language_is_the_one_in_which_the_words_make_sense() -> None:
    german = "Der Wind hat sich gedreht und die Boote sind mit der Flut in den Hafen gekommen"
    assert best_language({"eng": german, "deu": german}) == "deu"
    assert best_language({"deu": HARBOUR, "eng": HARBOUR}) == "eng"
    assert best_language({"eng": "O Ayevapxns eypawe", "ell": "Ο λιμενάρχης έγραψε στο βιβλίο"}) == "ell"


def test_languages_are_found_in_the_data_folder_and_the_shipped_one_is_first(tmp_path: Path) -> None:
    folder = tmp_path / "tessdata"
    folder.mkdir()
    for name in ("deu.traineddata", "osd.traineddata", "notes.txt"):
        (folder / name).write_bytes(b"")
    known = languages.installed(tmp_path)
    assert next(iter(known)) == "eng"
    assert known["deu"] == str(folder)
    assert "osd" not in known
    assert list(languages.candidates({"eng": "a", "deu": "b", "script_latin": "c"}, "deu")) == ["deu", "eng"]


def test_a_broken_language_file_is_said(one_host: Host, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "bad.traineddata").write_bytes(b"no data")
    monkeypatch.setattr(languages, "installed", lambda _data=None: {"bad": str(tmp_path)})
    info = one_host.open(Source(data=scan([picture(typeset(HARBOUR, height=120))]), name="scan.pdf")).result(WAIT)
    with pytest.raises(DocumentError, match="bad"):
        one_host.recognise(info.doc, language="bad").result(WAIT)
