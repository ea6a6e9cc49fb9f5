# SPDX-License-Identifier: AGPL-3.0-or-later
"""A copy of a document whose pages are pictures, as a scanner makes them: what recognition is measured on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

QUALITY = 85
"""Of the JPEG pictures; scanners use about as much."""


def save_pictures(source: Path, target: Path, dpi: int, limit: int = 0) -> int:
    """Write the first ``limit`` pages (0: all) as grey pictures of ``dpi`` pixels an inch; how many there are."""
    import pymupdf

    with pymupdf.open(source) as document, pymupdf.open() as copy:
        count = min(limit, document.page_count) if limit else document.page_count
        for number in range(count):
            page = document.load_page(number)
            picture = page.get_pixmap(dpi=dpi, colorspace=pymupdf.csGRAY).tobytes("jpeg", jpg_quality=QUALITY)
            made = copy.new_page(width=page.rect.width, height=page.rect.height)
            made.insert_image(made.rect, stream=picture)
        copy.save(target)
    return int(count)
