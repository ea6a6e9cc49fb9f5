# SPDX-License-Identifier: AGPL-3.0-or-later
"""PDF files written object by object, for what PyMuPDF would not write or would take minutes to."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def pdf(objects: Sequence[bytes]) -> bytes:
    """A file of these objects, numbered from 1, the first of which is the catalogue."""
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)


def stream(content: bytes, entries: bytes = b"") -> bytes:
    """A stream object."""
    return b"<< %s /Length %d >> stream\n%s\nendstream" % (entries, len(content), content)


CATALOGUE = b"<< /Type /Catalog /Pages 2 0 R >>"
ONE_PAGE = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"


def linked(count: int, action: bytes) -> bytes:
    """One page of ``count`` links; ``action`` may hold ``%d`` for the link's number."""
    annotations = b" ".join(b"%d 0 R" % number for number in range(4, 4 + count))
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Annots [%s] >>" % annotations
    link = b"<< /Type /Annot /Subtype /Link /Rect [10 10 50 20] %s >>"
    links = [link % (action.replace(b"%d", b"%d" % number)) for number in range(count)]
    return pdf([CATALOGUE, ONE_PAGE, page, *links])


def outlined(count: int, *, nested: bool) -> bytes:
    """One page and an outline of ``count`` entries, one after or one below the other."""
    catalogue = b"<< /Type /Catalog /Pages 2 0 R /Outlines 4 0 R >>"
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>"
    outline = b"<< /Type /Outlines /First 5 0 R /Last %d 0 R /Count %d >>" % (4 + count, count)
    follows = b"/First %d 0 R" if nested else b"/Next %d 0 R"
    entries = [
        b"<< /Title (Entry %d) /Parent 4 0 R %s /Dest [3 0 R /XYZ 0 500 0] >>"
        % (number, follows % (6 + number) if number < count - 1 else b"")
        for number in range(count)
    ]
    return pdf([catalogue, ONE_PAGE, page, outline, *entries])


def endless_drawing(depth: int = 9) -> bytes:
    """A page whose drawing refers ten times to one that refers ten times to one, and so on."""
    resources = b"<< /XObject << /F 5 0 R >> >>"
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources %s >>" % resources
    form = b"/Type /XObject /Subtype /Form /BBox [0 0 612 792]"
    last = 5 + depth
    forms = [
        stream(b"/F Do " * 10, form + b" /Resources << /XObject << /F %d 0 R >> >>" % (number + 1))
        for number in range(5, last)
    ]
    return pdf([CATALOGUE, ONE_PAGE, page, stream(b"/F Do"), *forms, stream(b"1 0 0 rg 9 9 80 80 re f", form)])
