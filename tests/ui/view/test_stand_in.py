# SPDX-License-Identifier: AGPL-3.0-or-later
"""In other page colours a page looks right at once: before its picture has been drawn anew."""

from __future__ import annotations

import numpy as np
import pytest
from fakes import FakeDocument
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from desktop_qa.documents.model import Rect
from desktop_qa.ui.reader.document_view import DocumentView
from desktop_qa.ui.reader.rendering.page_colours import PAPER, PageColours, recolour
from desktop_qa.ui.reader.rendering.stand_in import draw
from desktop_qa.ui.reader.rendering.tiles import Tile, as_image

GREYS = np.repeat(np.tile(np.arange(256, dtype=np.uint8), (4, 1))[..., None], 3, axis=2)


def painted(tile: Tile, colours: PageColours, photographs=()) -> np.ndarray:
    out = QImage(tile.image.size(), QImage.Format.Format_RGB32)
    painter = QPainter(out)
    draw(painter, QRectF(out.rect()), tile, colours, photographs)
    painter.end()
    rows = np.frombuffer(out.constBits(), np.uint8).reshape(out.height(), out.bytesPerLine() // 4, 4)
    return rows[:, : out.width(), 2::-1].astype(int)


@pytest.mark.parametrize("before", list(PageColours))
@pytest.mark.parametrize("now", list(PageColours))
def test_greys_come_out_as_they_will_be(qapp, before: PageColours, now: PageColours) -> None:
    tile = Tile(as_image(recolour(GREYS, before)), before)
    difference = np.abs(painted(tile, now) - recolour(GREYS, now).astype(int))
    assert difference.max() <= 3


def test_photographs_are_left_as_they_are(qapp) -> None:
    dark = painted(Tile(as_image(GREYS), PageColours.NORMAL), PageColours.DARK, [(100, 0, 200, 4)])
    assert (dark[:, 100:200] == GREYS[:, 100:200]).all()
    assert dark[0, 0].min() > 200
    assert dark[0, 255].max() < 40


def test_a_page_is_dark_before_the_host_has_drawn_it_again(qtbot, host) -> None:
    host.default = FakeDocument()
    view = DocumentView()
    qtbot.addWidget(view)
    view.resize(700, 600)
    view.show()
    qtbot.waitExposed(view)
    view.set_document(host, host.open("/tmp/a.pdf").result())
    store = view.pages.pictures.store
    qtbot.waitUntil(lambda: not store.busy and len(list(store.cache)) > 0)
    host.hold()
    view.set_page_colours(PageColours.DARK)
    picture = view.pages.viewport().grab().toImage()
    found = {picture.pixelColor(x, y).lightness() for x in range(60, 600, 2) for y in range(40, 500, 2)}
    assert max(found) > 150, "the ink is light"
    assert min(found) < 40
    paper = picture.pixelColor(300, 560)
    assert abs(paper.red() - PAPER[PageColours.DARK][0]) <= 3, "the paper is as it will be"
    host.held = False
    host.serve()
    qtbot.waitUntil(lambda: not store.busy)
    view.shut()


def test_photographs_are_asked_for_only_on_dark_pages_and_before_their_pictures(qtbot, host) -> None:
    host.default = FakeDocument(photographs={0: (Rect(0, 0, 200, 200),)})
    view = DocumentView()
    qtbot.addWidget(view)
    view.resize(700, 600)
    view.show()
    qtbot.waitExposed(view)
    view.set_document(host, host.open("/tmp/a.pdf").result())
    store = view.pages.pictures.store
    qtbot.waitUntil(lambda: not store.busy and len(list(store.cache)) > 0)
    assert not host.called("photographs")
    before = len(host.requests)
    view.set_page_colours(PageColours.DARK)
    qtbot.waitUntil(lambda: not store.busy and bool(host.called("photographs")))
    names = [request.name for request in host.requests[before:] if request.name in {"photographs", "render"}]
    assert names.index("photographs") < names.index("render")
    corner = view.pages.viewport().grab().toImage().pixelColor(30, 30)
    assert corner.lightness() > 150, "white of a photograph stays light"
    view.shut()
