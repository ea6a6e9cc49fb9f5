# SPDX-License-Identifier: AGPL-3.0-or-later
"""Looking things up in a text map: places, finding, selecting, sentences, chapters."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from typeset import LOREM, Paper

from desktop_qa.documents.model import Quad, Rect
from desktop_qa.documents.process.codec import decode, encode
from desktop_qa.documents.text.finding import fold


def _paper() -> Paper:
    paper = Paper()
    for _ in range(3):
        paper.page()
        paper.put(50, 60, "A heading", 16, bold=True)
        y = paper.block(50, 100, 300, LOREM)
        paper.block(50, y + 12, 300, LOREM)
    return paper


def test_a_map_travels_between_processes() -> None:
    text_map = _paper().map()
    text_map.find("river")
    data = encode(text_map)
    copy = decode(data)
    assert copy.text == text_map.text
    assert copy.rects(0, 200) == text_map.rects(0, 200)
    assert len(data) < 12 * len(text_map.text) + 20_000
    with pytest.raises(ValueError, match="read-only"):
        copy.near[0] = 1


def test_one_rectangle_for_each_line() -> None:
    paper = _paper()
    text_map = paper.map()
    start, end = text_map.paragraphs[1]
    rects = text_map.rects(start, end)
    assert {page for page, _ in rects} == {0}
    lines = sorted({piece.rect.y0 for piece in paper.placed if piece.page == 0 and 90 < piece.rect.y0 < 100 + 12 * 8})
    assert len(rects) <= len(lines)
    assert all(a.y1 <= b.y1 and a.y0 < b.y0 for (_, a), (_, b) in pairwise(rects))
    assert text_map.rects(5, 5) == []
    assert text_map.rects(-10, -5) == []
    assert text_map.rects(len(text_map.text), len(text_map.text) + 9) == []


def test_neighbouring_lines_do_not_cover_each_other_much() -> None:
    text_map = _paper().map()
    rects = [rect for _, rect in text_map.rects(*text_map.paragraphs[1])]
    assert all(a.y1 - b.y0 < 0.2 * a.height for a, b in pairwise(rects))


def test_places_far_from_text_mean_no_character_but_a_caret() -> None:
    text_map = _paper().map()
    assert text_map.offset_at(0, 550, 800) is None
    assert text_map.caret_at(0, 550, 800) == text_map.page_span(0)[1] - 2
    assert text_map.caret_at(1, 0, 0) == text_map.page_span(1)[0]
    assert text_map.caret_at(7, 0, 0) is None
    start = text_map.text.index("river")
    ((_, rect),) = text_map.rects(start, start + 1)
    assert text_map.caret_at(0, rect.x0 + 0.2, rect.center[1]) == start
    assert text_map.caret_at(0, rect.x1 - 0.2, rect.center[1]) == start + 1


def test_finding_ignores_case_accents_and_line_ends() -> None:
    paper = Paper()
    paper.page()
    paper.block(
        50, 100, 120, "The naïve café owner’s “final” word – and Straße nine: THE CAFÉ of the town is a well of ideas"
    )
    text_map = paper.map()
    text = text_map.text
    assert [text[a:b] for a, b in text_map.find("cafe")] == ["café", "CAFÉ"]
    assert [text[a:b] for a, b in text_map.find('OWNER\'S "final"')] == ["owner’s “final”"]
    assert [text[a:b] for a, b in text_map.find("word - and strasse")] == ["word – and Straße"]
    assert [text[a:b] for a, b in text_map.find("well of")] == ["well of"]
    assert text_map.find("   ") == []
    assert text_map.find("(café") == []


def test_folding_knows_where_each_character_came_from() -> None:
    folded, origin = fold("Straße ½ ok")
    assert folded.startswith("strasse")
    assert origin is not None
    assert len(origin) == len(folded)
    assert [int(k) for k in origin[:7]] == [0, 1, 2, 3, 4, 4, 5]
    assert fold("plain text") == ("plain text", None)


def test_words_paragraphs_and_sentences() -> None:
    text_map = _paper().map()
    text = text_map.text
    at = text.index("remembers")
    assert text[slice(*text_map.word_at(at + 3))] == "remembers"
    assert text[slice(*text_map.word_at(at + 9))] == ","
    assert text[slice(*text_map.paragraph_at(at))] == LOREM
    assert text[slice(*text_map.sentence(at, at + 9))].startswith("People have fished")
    river = text.index("river")
    both = text[slice(*text_map.sentence(river, at))]
    assert both.startswith("The river")
    assert both.endswith("whole district.")


def test_pages_are_spans_of_the_text() -> None:
    text_map = _paper().map()
    spans = [text_map.page_span(page) for page in range(3)]
    assert text_map.pages_span(0, 2) == (0, len(text_map.text))
    assert text_map.pages_span(1, 2) == (spans[1][0], spans[2][1])
    assert [text_map.page_of(start) for start, _ in spans] == [0, 1, 2]
    assert text_map.page_of(10**9) == 2
    assert text_map.page_span(9) == (len(text_map.text), len(text_map.text))


def test_one_page_alone_keeps_its_number() -> None:
    from desktop_qa.documents.text.assemble import build_text_map

    page = _paper().extracts()[2]
    text_map = build_text_map([page])
    assert text_map.page_of(0) == 2
    assert text_map.rects(0, 1)[0][0] == 2
    assert text_map.page_layers == ("yes",)


def test_progress_counts_pages() -> None:
    from desktop_qa.documents.text.assemble import build_text_map

    heard: list[int] = []
    build_text_map(_paper().extracts(), progress=heard.append)
    assert heard == [1, 2, 3]


def test_an_empty_document() -> None:
    from desktop_qa.documents.text.assemble import build_text_map

    text_map = build_text_map([])
    assert (text_map.text, text_map.pages, text_map.text_layer) == ("", 0, "none")
    assert text_map.page_of(0) == 0
    assert text_map.paragraph_at(0) == (0, 0)
    assert text_map.sentence(0, 0) == (0, 0)
    assert text_map.word_at(3) == (0, 0)


def test_rectangles_and_quads() -> None:
    rect = Rect(1, 2, 5, 4)
    assert (rect.width, rect.height, rect.center, rect.empty) == (4, 2, (3, 3), False)
    assert rect.union(Rect(0, 3, 2, 9)) == Rect(0, 2, 5, 9)
    assert rect.intersects(Rect(4, 3, 9, 9))
    assert not rect.intersects(Rect(5, 2, 9, 4))
    assert rect.contains(1, 2)
    assert not rect.contains(5, 4)
    assert Quad((0, 1), (1, 0), (1, 2), (2, 1)).rect == Rect(0, 0, 2, 2)


def test_long_documents_stay_small() -> None:
    from desktop_qa.documents.text.assemble import build_text_map

    page = _paper().extracts()[0]
    pages = [
        type(page)(index, *(getattr(page, name) for name in page.__slots__ if name != "index")) for index in range(1000)
    ]
    text_map = build_text_map(pages)
    arrays = (text_map.near, text_map.far, text_map.piece_start, text_map.piece_frame, text_map.piece_row)
    assert sum(array.nbytes for array in arrays) < 8 * len(text_map.text)
    assert text_map.near.dtype == np.uint16
