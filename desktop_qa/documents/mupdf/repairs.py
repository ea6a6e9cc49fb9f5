# SPDX-License-Identifier: AGPL-3.0-or-later
"""PDF files that hold pages all right, but whose way to them is broken: the page tree, or a lock that locks no page."""

from __future__ import annotations

from typing import Any

_MOST_OBJECTS = 200_000
_MOST_PARENTS = 32
_INHERITED = ("Resources", "MediaBox", "CropBox", "Rotate")


def locks_attachments_only(doc: Any) -> bool:
    """Whether the password of an encrypted ``pymupdf.Document`` is for attached files, and the pages lie open."""
    if not doc.is_pdf or doc.xref_get_key(-1, "Encrypt/V")[1] not in {"4", "5"}:
        return False
    # A crypt filter that is not named is Identity as well (ISO 32000-2, table 20).
    return all(
        doc.xref_get_key(-1, f"Encrypt/{name}") in {("name", "/Identity"), ("null", "null")}
        for name in ("StmF", "StrF")
    )


def mended(doc: Any) -> Any | None:
    """A PDF whose page tree lists the pages that ``doc``, which says it has none, holds; None if there are none.

    They stand in the order of their numbers, which is nearly always the order they were written in.
    """
    import pymupdf

    if not doc.is_pdf or doc.xref_length() > _MOST_OBJECTS:
        return None
    pages = [number for number in range(1, doc.xref_length()) if _is(doc, number, "/Page")]
    if not pages:
        return None
    root = doc.get_new_xref()
    kids = " ".join(f"{number} 0 R" for number in pages)
    doc.update_object(root, f"<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>")
    for number in pages:
        for key in _INHERITED:
            kind, value = _inherited(doc, number, key)
            if kind != "null":
                doc.xref_set_key(number, key, value)
        doc.xref_set_key(number, "Parent", f"{root} 0 R")
    catalogues = [number for number in range(1, doc.xref_length()) if _is(doc, number, "/Catalog")]
    catalogue = catalogues[-1] if catalogues else doc.get_new_xref()
    if not catalogues:
        doc.update_object(catalogue, "<</Type/Catalog>>")
    doc.xref_set_key(catalogue, "Pages", f"{root} 0 R")
    doc.xref_set_key(-1, "Root", f"{catalogue} 0 R")
    fresh = pymupdf.open("pdf", doc.tobytes())
    if fresh.page_count:
        return fresh
    fresh.close()
    return None


def _is(doc: Any, number: int, kind: str) -> bool:
    try:
        return doc.xref_get_key(number, "Type") == ("name", kind)  # type: ignore[no-any-return]
    except (RuntimeError, ValueError):
        return False


def _inherited(doc: Any, number: int, key: str) -> tuple[str, str]:
    """What a page says, or the nearest of its parents; parents that go round in a circle are left."""
    for _ in range(_MOST_PARENTS):
        kind, value = doc.xref_get_key(number, key)
        if kind != "null":
            return kind, value
        kind, value = doc.xref_get_key(number, "Parent")
        if kind != "xref":
            break
        number = int(value.split()[0])
    return "null", "null"
