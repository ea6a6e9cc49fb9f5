# SPDX-License-Identifier: AGPL-3.0-or-later
"""Text recognition: the picture of a page becomes a page of invisible text, by the Tesseract that MuPDF brings along.

The page is drawn upright first: turned by quarters and by the angle at which it was scanned, and lit evenly. What is
recognised then lies upright too, and a matrix says where it stands on the page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_qa.common.errors import DocumentError, Text
from desktop_qa.documents.model import RecognisedPage
from desktop_qa.documents.mupdf import straighten
from desktop_qa.documents.mupdf.blocks import blocks
from desktop_qa.documents.mupdf.bullets import with_bullets
from desktop_qa.documents.mupdf.layer import Word, page_of, read_words
from desktop_qa.documents.mupdf.library import as_document_error
from desktop_qa.documents.text.plausible import best_language, plausibility, plausible

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from desktop_qa.documents.mupdf.opened import MupdfDocument

DPI = 300
"""Small type in scans of 200 is read better when it is drawn at 300, and it takes hardly longer."""
MARGIN = 12
"""Pixels of paper around a block."""
LOOK_DPI = 100
"""Enough to see how the lines lie."""
MOST_PIXELS = 5000
"""Pixels along the longer side: enough for a page of A3 at 300 an inch."""
BLANK = 0.0005
"""A page of which less is ink has no text."""
_STRIP = 0.2
"""Height of the part of a page that is recognised on trial."""

Matrix = tuple[float, float, float, float, float, float]


def recognise(document: MupdfDocument, page: int, language: str, tessdata: str) -> RecognisedPage:
    """The text of a page's picture; ``tessdata`` is the folder that holds the language's data.

    Raises:
        DocumentError: the page cannot be drawn, or the language's data cannot be used.
    """
    with as_document_error(document.name, Text("recognising the text of page {number}", number=page + 1)):
        shown = document.raw.load_page(page)
        looked = _drawn(shown, LOOK_DPI, 0.0)[0]
        if straighten.ink(looked).mean() < BLANK:
            return RecognisedPage(b"", _IDENTITY, language)
        skew, sideways = straighten.turn(looked)
        degrees, dpi = skew + (90 if sideways else 0), _resolution(shown)
        if sideways:
            degrees = _right_way_up(shown, dpi, degrees, language, tessdata)
        done = _whole(shown, dpi, degrees, language, tessdata)
        if sideways or plausible(_words(done.layer), language):
            return done
        # Upside down, or no text at all: a page that reads well is not read twice.
        turned = _right_way_up(shown, dpi, degrees, language, tessdata)
        return done if turned == degrees else _whole(shown, dpi, turned, language, tessdata)


def _whole(shown: Any, dpi: float, degrees: float, language: str, tessdata: str) -> RecognisedPage:
    """The text of the whole page, turned by ``degrees``."""
    grey, matrix = _drawn(shown, dpi, degrees)
    layer = _recognised(straighten.evened(grey), dpi, language, tessdata)
    return RecognisedPage(layer, matrix, language)


def _words(layer: bytes) -> str:
    import pymupdf

    if not layer:
        return ""
    with pymupdf.open("pdf", layer) as read:
        return str(read[0].get_text())


def guess_language(document: MupdfDocument, page: int, folders: Mapping[str, str]) -> str:
    """The language of a page among those given (with the folder of each one's data), by reading a part in each."""
    with as_document_error(document.name, Text("recognising the text of page {number}", number=page + 1)):
        shown = document.raw.load_page(page)
        skew, sideways = straighten.turn(_drawn(shown, LOOK_DPI, 0.0)[0])
        degrees, dpi = skew + (90 if sideways else 0), _resolution(shown)
        return best_language({one: _on_trial(shown, dpi, degrees, one, folder) for one, folder in folders.items()})


_IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def _right_way_up(shown: Any, dpi: float, degrees: float, language: str, tessdata: str) -> float:
    """``degrees``, or these turned by half, whichever gives words."""
    ways = [degrees, degrees + 180]
    texts = [_on_trial(shown, dpi, way, language, tessdata) for way in ways]
    return ways[int(np.argmax([plausibility(text, language) * min(len(text), 200) for text in texts]))]


def _resolution(shown: Any) -> float:
    """Pixels an inch at which to draw a ``pymupdf.Page``."""
    return float(min(DPI, 72 * MOST_PIXELS / max(shown.rect.width, shown.rect.height, 1)))


def _drawn(shown: Any, dpi: float, degrees: float) -> tuple[NDArray[np.uint8], Matrix]:
    """A page turned counterclockwise by ``degrees``, in grey [height, width].

    The matrix (a, b, c, d, e, f) leads from points of the picture to points of the page.
    """
    import pymupdf

    matrix = pymupdf.Matrix(dpi / 72, dpi / 72) * pymupdf.Matrix(-degrees)
    picture = shown.get_pixmap(matrix=matrix, colorspace=pymupdf.csGRAY, alpha=False)
    rows = np.frombuffer(picture.samples_mv, np.uint8).reshape(picture.height, picture.stride)
    grey = rows[:, : picture.width].copy()  # the pixels go with the picture
    # The picture begins where the turned page does, and is measured in points like it.
    begin = pymupdf.Matrix(1, 0, 0, 1, picture.x, picture.y)
    back = pymupdf.Matrix(dpi / 72, dpi / 72) * begin * ~matrix
    # A page may begin elsewhere than at 0, 0; places on it are counted from its corner.
    a, b, c, d, e, f = back
    return grey, (a, b, c, d, e - shown.rect.x0, f - shown.rect.y0)


def _on_trial(shown: Any, dpi: float, degrees: float, language: str, tessdata: str) -> str:
    """The text of the part of a page that has most ink."""
    grey = straighten.evened(_drawn(shown, dpi, degrees)[0])
    height = max(int(len(grey) * _STRIP), 1)
    rows = np.cumsum((grey < 128).mean(1))
    begin = int(np.argmax(rows[height:] - rows[:-height])) if len(rows) > height else 0
    return _words(_recognised(grey[begin : begin + height], dpi, language, tessdata))


def _recognised(grey: NDArray[np.uint8], dpi: float, language: str, tessdata: str) -> bytes:
    """A PDF page of the size of the picture with, invisible, its text; empty where there is none."""
    import pymupdf

    height, width = grey.shape
    scale = max(round(dpi / LOOK_DPI), 1)
    words: list[Word] = []
    made = None
    for block in blocks(straighten.ink(grey[::scale, ::scale]), dpi / scale):
        top, left = max(block.top * scale - MARGIN, 0), max(block.left * scale - MARGIN, 0)
        part = grey[top : block.bottom * scale + MARGIN, left : block.right * scale + MARGIN]
        part = np.pad(part, MARGIN, constant_values=255)
        read = pymupdf.open("pdf", _read(part, dpi, language, tessdata))
        # Places in a PDF count from the bottom.
        below = height - (top + part.shape[0] - MARGIN)
        words += read_words(read[0].read_contents(), (left - MARGIN) * 72 / dpi, below * 72 / dpi)
        made = made or read
    if made is None or not words:
        return b""
    return page_of(made, with_bullets(words, grey, dpi), width * 72 / dpi, height * 72 / dpi)


def _read(grey: NDArray[np.uint8], dpi: float, language: str, tessdata: str) -> bytes:
    """What Tesseract makes of a picture [height, width]: a PDF page with the picture and its text."""
    import pymupdf

    # MuPDF recognises nothing in a grey picture, and says nothing of it.
    pixels = np.repeat(grey[:, :, None], 3, axis=2)
    picture = pymupdf.Pixmap(pymupdf.csRGB, grey.shape[1], grey.shape[0], pixels.tobytes(), False)
    picture.set_dpi(round(dpi), round(dpi))
    try:
        return bytes(picture.pdfocr_tobytes(compress=False, language=language, tessdata=tessdata))
    except (RuntimeError, ValueError, pymupdf.mupdf.FzErrorBase) as error:
        if "memory" in str(error) or "alloc" in str(error):
            raise
        raise DocumentError("The data for recognising {language} cannot be used.", language=language) from error
