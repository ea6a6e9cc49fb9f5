# SPDX-License-Identifier: AGPL-3.0-or-later
"""Photographs are told apart from scans, from drawings on white ground and from small signs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pymupdf  # noqa: TID253
import pytest

from desktop_qa.documents.mupdf.photographs import find

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_qa.documents.process.host import Host

WAIT = 60.0


def picture(kind: str) -> bytes:
    """A PNG of 120 x 80 pixels: a noisy ``photograph``, or a ``drawing`` of thin lines on white."""
    if kind == "photograph":
        pixels = np.random.default_rng(7).integers(20, 200, (80, 120, 3), np.uint8)
    else:
        pixels = np.full((80, 120, 3), 255, np.uint8)
        pixels[40, :] = pixels[:, 60] = 0
    made = pymupdf.Pixmap(pymupdf.csRGB, 120, 80, pixels.tobytes(), False)
    return made.tobytes("png")


def page_with(kind: str, place: tuple[float, float, float, float], rotation: int = 0) -> pymupdf.Page:
    document = pymupdf.open()
    page = document.new_page(width=400, height=600)
    page.insert_text((50, 50), "The harbour master and his dog.")
    page.insert_image(pymupdf.Rect(place), stream=picture(kind), keep_proportion=False)
    page.set_rotation(rotation)
    return pymupdf.open("pdf", document.tobytes())[0]


def found(page: pymupdf.Page) -> list[tuple[int, ...]]:
    return [
        (round(area.x0), round(area.y0), round(area.x1), round(area.y1)) for area in find(page, page.get_displaylist())
    ]


def test_a_photograph_is_found_where_it_is() -> None:
    assert found(page_with("photograph", (50, 100, 290, 260))) == [(50, 100, 290, 260)]


def test_on_a_turned_page_it_is_where_it_is_seen() -> None:
    page = page_with("photograph", (50, 100, 290, 260), 90)
    assert found(page) == [(340, 50, 500, 290)]
    assert page.rotation == 90


@pytest.mark.parametrize(
    ("kind", "place"),
    [("photograph", (0, 0, 400, 600)), ("drawing", (50, 100, 290, 260)), ("photograph", (50, 100, 62, 112))],
    ids=["a scan", "a drawing", "a sign"],
)
def test_what_is_no_photograph(kind: str, place: tuple[float, float, float, float]) -> None:
    assert found(page_with(kind, place)) == []


def test_a_page_without_pictures_has_none() -> None:
    page = pymupdf.open().new_page()
    assert find(page, page.get_displaylist()) == ()


def test_the_host_knows_them(host: Host, tmp_path: Path) -> None:
    path = tmp_path / "album.pdf"
    page_with("photograph", (50, 100, 290, 260)).parent.save(path)
    (area,) = host.photographs(host.open(path).result(WAIT).doc, 0).result(WAIT)
    assert (round(area.x0), round(area.y1)) == (50, 260)
