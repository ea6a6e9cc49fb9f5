# SPDX-License-Identifier: AGPL-3.0-or-later
"""What stands beside the pages: outline, small pictures, properties; and printing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from fakes import FakeDocument
from PySide6.QtCore import QLocale, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel

from desktop_qa.documents.model import DocumentInfo, OutlineItem, PageInfo
from desktop_qa.ui.reader.document_view import DocumentView
from desktop_qa.ui.reader.panes.properties import PropertiesDialog, date, rows
from desktop_qa.ui.reader.panes.sidebar import OUTLINE, PAGES, SideBar
from desktop_qa.ui.reader.rendering.page_colours import PageColours
from desktop_qa.ui.reader.rendering.printing import Printing

LONG = tuple((f"Chapter {number}", f"Text of chapter {number}.") for number in range(60))


@pytest.fixture
def beside(qtbot, host):
    """A view of a long document with its side bar."""
    host.documents["long"] = FakeDocument(pages=LONG)
    info = host.open("/tmp/long.pdf").result()
    view = DocumentView()
    bar = SideBar(view)
    for widget in (view, bar):
        qtbot.addWidget(widget)
        widget.resize(400, 600)
        widget.show()
    view.set_document(host, info)
    bar.set_document(info)
    bar.info = info
    yield view, bar
    bar.stop()
    view.shut()


def test_the_outline_leads_to_its_places_and_follows(beside):
    view, bar = beside
    assert bar.tabs.currentIndex() == OUTLINE
    item = bar.outline.topLevelItem(17)
    assert item.text(0) == "Chapter 17"
    bar.outline.itemClicked.emit(item, 0)
    assert view.current_page == 17
    view.go_to_page(30)
    assert bar.outline.currentItem().text(0) == "Chapter 30"


def test_levels_of_the_outline_nest(beside):
    _, bar = beside
    entries = [(1, "a"), (2, "b"), (3, "c"), (2, "d"), (1, "e"), (3, "f")]
    outline = tuple(OutlineItem(level, title, number) for number, (level, title) in enumerate(entries))
    bar.set_document(replace(bar.info, outline=outline))
    assert [bar.outline.topLevelItem(row).text(0) for row in range(bar.outline.topLevelItemCount())] == ["a", "e"]
    first = bar.outline.topLevelItem(0)
    assert [first.child(row).text(0) for row in range(first.childCount())] == ["b", "d"]
    assert first.child(0).child(0).text(0) == "c"
    assert bar.outline.topLevelItem(1).child(0).text(0) == "f"


def test_without_an_outline_the_pages_are_shown(beside):
    _, bar = beside
    bar.set_document(replace(bar.info, outline=()))
    assert bar.tabs.currentIndex() == PAGES
    bar.tabs.setCurrentIndex(OUTLINE)
    assert bar.nothing.isVisible()


def test_only_pages_in_sight_are_drawn(beside, qtbot, host):
    view, bar = beside
    before = len(host.called("render"))
    bar.tabs.setCurrentIndex(PAGES)
    model = bar.thumbnails.pages
    qtbot.waitUntil(lambda: 0 in model._pictures and not model.busy)
    drawn = [request.arguments["page"] for request in host.called("render")[before:] if request.priority == 20]
    assert 3 <= len(drawn) < 20
    assert all(picture.released for picture in host.pictures[-len(drawn) :])
    bar.thumbnails.clicked.emit(model.index(2))
    assert view.current_page == 2
    view.go_to_page(50)
    assert bar.thumbnails.currentIndex().row() == 50
    qtbot.waitUntil(lambda: 50 in model._pictures and not model.busy)


def test_small_pictures_have_other_colours_at_once(beside, qtbot, host):
    _, bar = beside
    bar.tabs.setCurrentIndex(PAGES)
    model = bar.thumbnails.pages
    qtbot.waitUntil(lambda: 0 in model._pictures and not model.busy)
    asked = len(host.called("render"))

    def paper():
        return model.index(0).data(Qt.ItemDataRole.DecorationRole).pixelColor(1, 1).lightness()

    before = paper()
    bar.set_page_colours(PageColours.DARK)
    assert paper() < before
    bar.set_page_colours(PageColours.NORMAL)
    assert paper() == before
    assert len([one for one in host.called("render")[asked:] if one.priority == 20]) == 0


def test_a_page_that_cannot_be_drawn_is_left_blank(beside, qtbot, host, monkeypatch):
    _, bar = beside

    def fail(*_args):
        raise RuntimeError("no")

    monkeypatch.setattr(host, "_draw", fail)
    bar.tabs.setCurrentIndex(PAGES)
    model = bar.thumbnails.pages
    qtbot.waitUntil(lambda: bool(model._failed) and not model.busy)
    assert not bar.thumbnails.grab().isNull()


def test_properties_leave_out_what_is_not_known():
    info = DocumentInfo("/tmp/a.pdf", "A", "pdf", (PageInfo(0, 595.0, 842.0),), metadata={"author": " "})
    QLocale.setDefault(QLocale.c())
    found = dict(rows(info))
    assert found["Page size"] == "210 × 297 mm"
    assert found["Where"] == "/tmp/a.pdf"
    assert "Author" not in found


@pytest.mark.parametrize("text", ["", "yesterday", "D:99999999999999"])
def test_dates_that_are_none_stay_as_they_are(text):
    assert date(text) == text


def test_dates_are_written_in_the_persons_way():
    assert "2026" in date("D:20260131120000+01'00'")
    assert "2026" in date("D:2026")


def test_the_dialog_of_properties_can_be_read(qtbot, beside):
    _, bar = beside
    dialog = PropertiesDialog(bar.info)
    qtbot.addWidget(dialog)
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Ada Brandt" in texts
    assert "60" in texts


@pytest.fixture
def printing(beside, host, tmp_path):
    view, bar = beside
    made = Printing(host, bar.info, 4, view)
    made.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.printer.setOutputFileName(str(tmp_path / "out.pdf"))
    made.printer.setResolution(72)
    made.as_they_are = False  # the file stands for a printer
    made.target = tmp_path / "out.pdf"
    return made


def test_pages_are_printed_one_after_the_other(printing, qtbot, host):
    printing.printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printing.printer.setFromTo(3, 5)
    told = []
    printing.progressed.connect(lambda done, total: told.append((done, total)))
    with qtbot.waitSignal(printing.finished):
        printing.start()
    assert told == [(1, 3), (2, 3), (3, 3)]
    assert printing.target.read_bytes().count(b"/Type /Page\n") == 3
    assert all(picture.released for picture in host.pictures)


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [(QPrinter.PrintRange.AllPages, list(range(60))), (QPrinter.PrintRange.CurrentPage, [4])],
)
def test_which_pages_are_printed(printing, chosen, expected):
    printing.printer.setPrintRange(chosen)
    assert printing.pages() == expected


def test_printing_can_be_cancelled(printing, qtbot, host):
    host.hold()
    printing.start()
    assert printing.running
    printing.cancel()
    assert not printing.running
    host.held = False
    host.serve()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_does_not_answer_is_told(printing, qtbot, tmp_path):
    printing.printer.setOutputFileName(str(tmp_path / "missing" / "out.pdf"))
    with qtbot.waitSignal(printing.failed):
        printing.start()


def test_a_page_that_cannot_be_drawn_ends_the_printing(printing, qtbot, host, monkeypatch):
    def fail(*_args):
        raise RuntimeError("page 1 is broken")

    monkeypatch.setattr(host, "_draw", fail)
    with qtbot.waitSignal(printing.failed) as failed:
        printing.start()
    assert failed.args == ["page 1 is broken"]
    assert not printing.running


def test_the_dialog_asks(printing, qtbot):
    printing.ask()
    assert printing.dialog.isVisible()
    printing.dialog.reject()


def test_a_pdf_file_gets_the_pages_themselves(printing, qtbot, host):
    printing.as_they_are = True
    printing.printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printing.printer.setFromTo(3, 5)
    with qtbot.waitSignal(printing.finished):
        printing.start()
    (asked,) = host.called("save_pages")
    assert asked.arguments["pages"] == [2, 3, 4]
    assert asked.arguments["target"].name == "out.pdf"
    assert not host.called("render") or not printing.running
    host.hold()
    printing.start()
    assert printing.running
    printing.cancel()
    assert not printing.running
