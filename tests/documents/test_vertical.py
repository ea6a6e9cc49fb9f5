# SPDX-License-Identifier: AGPL-3.0-or-later
"""Japanese written downwards: columns from the right, one tier after the other."""

from __future__ import annotations

import pymupdf  # noqa: TID253
import pytest
from typeset import plain

from desktop_qa.documents.mupdf.extract import extract_page
from desktop_qa.documents.text.assemble import build_text_map

UPPER = (
    "この町の川は山の上から流れて来る。昔の人はその水で米を作り、"
    "魚を取って暮らしていた。今は水車も止まり、人は川の道を歩くだけである。"
)
LOWER = (
    "橋は百年前に木で作られたが、大水で三度も流された。"
    "今の橋は石で出来ていて、長さは五十三メートル、幅は八メートルある。"
)


def _columns(text: str, length: int) -> list[str]:
    return [text[k : k + length] for k in range(0, len(text), length)]


def _map(placed: list[tuple[float, float, str]], *, downwards: bool = True):
    """Text at places of a page, each piece written downwards from its place."""
    document = pymupdf.open()
    page = document.new_page(width=595, height=842)
    page.insert_font(fontname="F0", fontbuffer=pymupdf.Font("japan").buffer)
    for x, y, text in placed:
        page.insert_text((x, y), text, fontname="F0", fontsize=12)
    if downwards:
        for xref, *_ in page.get_fonts():
            document.xref_set_key(xref, "Encoding", "/Identity-V")
    document = pymupdf.open("pdf", document.tobytes())
    return build_text_map([extract_page(document[0])])


def _tier(text: str, length: int, top: float) -> list[tuple[float, float, str]]:
    return [(540 - 20 * k, top, column) for k, column in enumerate(_columns(text, length))]


def test_one_tier() -> None:
    assert plain(_map(_tier(UPPER, 20, 80))) == [UPPER]


@pytest.mark.parametrize("length", [6, 12, 20])
@pytest.mark.parametrize("in_turn", [False, True])
def test_two_tiers(length: int, *, in_turn: bool) -> None:
    upper, lower = _tier(UPPER, length, 80), _tier(LOWER, length, 80 + 12 * length + 30)
    placed = [*upper, *lower]
    if in_turn:
        placed.sort(key=lambda place: -place[0])
    assert plain(_map(placed)) == [UPPER, LOWER]


def test_each_character_knows_its_place() -> None:
    text_map = _map(_tier(UPPER, 12, 80))
    (_, first), (_, third) = (text_map.rects(offset, offset + 1)[0] for offset in (0, 2))
    assert abs(first.x0 - third.x0) < 1
    assert 20 < third.y0 - first.y0 < 28
    assert text_map.offset_at(0, *third.center) == 2


def test_lines_across_stay_lines() -> None:
    placed = [(60.0, 80 + 18.0 * k, line) for k, line in enumerate(_columns(UPPER, 30))]
    assert plain(_map(placed, downwards=False)) == [UPPER]
