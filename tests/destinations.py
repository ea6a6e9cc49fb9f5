# SPDX-License-Identifier: AGPL-3.0-or-later
"""PDF files whose links and outline entries lead to one word, by every kind of destination."""

from __future__ import annotations

import random
from dataclasses import dataclass

import pdf_objects

SIZE = 12.0
WORD = b"Landmark"
NAME = "paper.pdf"
WIDTH, HEIGHT = 500.0, 700.0
"""Of the visible part of a page, before it is turned."""


@dataclass(frozen=True)
class Case:
    """One kind of destination: how it is written, and whether it fixes x and y of the word."""

    name: str
    dest: bytes
    x: bool
    y: bool


def cases(x: float, y: float) -> list[Case]:
    """Destinations whose upper left corner is (x, y), or has one of both, as the file counts."""
    return [
        Case("XYZ", b"/XYZ %f %f 0" % (x, y), x=True, y=True),
        Case("XYZ with zoom", b"/XYZ %f %f 1.5" % (x, y), x=True, y=True),
        Case("XYZ without zoom", b"/XYZ %f %f" % (x, y), x=True, y=True),
        Case("XYZ null y", b"/XYZ null %f null" % y, x=False, y=True),
        Case("XYZ x null", b"/XYZ %f null null" % x, x=True, y=False),
        Case("XYZ null null", b"/XYZ null null null", x=False, y=False),
        Case("XYZ alone", b"/XYZ", x=False, y=False),
        Case("XYZ at the foot", b"/XYZ null -900 0", x=False, y=False),
        Case("Fit", b"/Fit", x=False, y=False),
        Case("FitB", b"/FitB", x=False, y=False),
        Case("FitH", b"/FitH %f" % y, x=False, y=True),
        Case("FitH null", b"/FitH null", x=False, y=False),
        Case("FitBH", b"/FitBH %f" % y, x=False, y=True),
        Case("FitV", b"/FitV %f" % x, x=True, y=False),
        Case("FitBV", b"/FitBV %f" % x, x=True, y=False),
        Case("FitR", b"/FitR %f %f %f %f" % (x, y - 60, x + 90, y), x=True, y=True),
        Case("FitR upside down", b"/FitR %f %f %f %f" % (x + 90, y, x, y - 60), x=True, y=True),
        Case("nothing", b"", x=False, y=False),
    ]


WAYS = {
    "destination": b"/Dest [%(page)s 0 R %(dest)s]",
    "action": b"/A << /S /GoTo /D [%(page)s 0 R %(dest)s] >>",
    "name": b"/Dest (name %(number)s)",
    "named action": b"/A << /S /GoTo /D (name %(number)s) >>",
    "name of PDF 1.1": b"/Dest /old%(number)s",
    "remote": b"/A << /S /GoToR /F (paper.pdf) /D [2 %(dest)s] >>",
}
"""How a link says where it leads."""
PAGES = 4
TARGET = 2
"""The page (0-based) that holds the word."""


def made(found: list[Case], way: str, word: tuple[float, float], rotation: int, corner: tuple[float, float]) -> bytes:
    """A file with one link and one outline entry for each case.

    ``word`` is where the word's baseline begins as the file counts, ``corner`` the lower left of what is visible.
    """
    left, bottom = corner
    box = b"/MediaBox [%f %f %f %f] /CropBox [%f %f %f %f] /Rotate %d" % (
        left - 40, bottom - 30, left + WIDTH + 20, bottom + HEIGHT + 10,
        left, bottom, left + WIDTH, bottom + HEIGHT, rotation,
    )  # fmt: skip
    font = b"/Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"
    text = b"BT /F %f Tf %f %f Td (%s) Tj ET" % (SIZE, *word, WORD)
    # 1 catalogue, 2 pages, 3 to 6 the pages, 7 the text, 8 the outline, then links, then entries
    links, count = 9, len(found)
    entries = links + count
    values = [
        {b"page": b"%d" % (3 + TARGET), b"dest": case.dest, b"number": b"%02d" % number}
        for number, case in enumerate(found)
    ]
    written = [WAYS[way] % value for value in values]
    arrays = [b"[%(page)s 0 R %(dest)s]" % value for value in values]
    names = list(enumerate(arrays))
    random.Random(way).shuffle(names)  # out of order, as some programs write them
    tree = b" ".join(b"(name %02d) %s" % (number, array) for number, array in names)
    old = b" ".join(b"/old%02d << /D %s >>" % (number, array) for number, array in enumerate(arrays))
    pages = [b"<< /Type /Page /Parent 2 0 R %s %s >>" % (box, font) for _ in range(PAGES)]
    annotations = b" ".join(b"%d 0 R" % (links + number) for number in range(count))
    pages[0] = b"<< /Type /Page /Parent 2 0 R %s /Annots [%s] >>" % (box, annotations)
    pages[TARGET] = b"<< /Type /Page /Parent 2 0 R %s %s /Contents 7 0 R >>" % (box, font)
    return pdf_objects.pdf([
        b"<< /Type /Catalog /Pages 2 0 R /Outlines 8 0 R /Names << /Dests << /Names [%s] >> >> /Dests << %s >> >>"
        % (tree, old),
        b"<< /Type /Pages /Kids [3 0 R 4 0 R 5 0 R 6 0 R] /Count 4 >>",
        *pages,
        pdf_objects.stream(text),
        b"<< /Type /Outlines /First %d 0 R /Last %d 0 R /Count %d >>" % (entries, entries + count - 1, count),
        *(
            b"<< /Type /Annot /Subtype /Link /Rect [%f %f %f %f] %s >>"
            % (left + 10, bottom + 10 + 20 * number, left + 60, bottom + 25 + 20 * number, way_)
            for number, way_ in enumerate(written)
        ),
        *(
            b"<< /Title (Entry %d) /Parent 8 0 R %s %s >>"
            % (number, way_, b"/Next %d 0 R" % (entries + number + 1) if number + 1 < count else b"")
            for number, way_ in enumerate(written)
        ),
    ])  # fmt: skip
