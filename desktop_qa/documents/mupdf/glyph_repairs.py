# SPDX-License-Identifier: AGPL-3.0-or-later
"""Signs whose font says two things about them: the glyph's name tells what is seen, the Unicode map what is copied.

Publishers' fonts map the minus sign to "2" and the less-than sign to a comma, which turns −15 % into 215 %. Where the
name of the glyph is that of a sign and the map says otherwise, the name is right.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from typing import TYPE_CHECKING, Any

from desktop_qa.documents.mupdf.stext import bare_name

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAMES = {
    "minus": "−", "plus": "+", "plusminus": "±", "multiply": "×", "divide": "÷", "equal": "=", "less": "<",
    "greater": ">", "lessequal": "≤", "greaterequal": "≥", "approxequal": "≈", "notequal": "≠", "percent": "%",
    "degree": "°", "endash": "–", "emdash": "—", "bullet": "•", "infinity": "∞", "mu": "µ",
    "H11001": "+", "H11002": "−", "H11003": "×", "H11004": "÷", "H11005": "=", "H11006": "±", "H11011": "~",
    "H11021": "<", "H11022": ">", "H11032": "′", "H11033": "″", "H11349": "≤", "H11350": "≥",
}  # fmt: skip
_SAME = [frozenset("-−–\u00ad"), frozenset("µμ"), frozenset("·•"), frozenset("~∼˜")]
_CHARACTERS = re.compile(rb"beginbfchar(.*?)endbfchar", re.DOTALL)
_RANGES = re.compile(rb"beginbfrange(.*?)endbfrange", re.DOTALL)
_PAIR = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_RANGE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")

_SIMPLE = frozenset({"Type1", "MMType1", "TrueType", "Type3"})

Repairs = dict[str, dict[int, str]]
"""By the font's name: wrong code and the sign that is seen."""

_known: OrderedDict[int, dict[int, tuple[str, dict[int, str]]]] = OrderedDict()
"""By document and font; documents cannot be referred to weakly, but PyMuPDF numbers them and uses no number twice."""
_DOCUMENTS = 16


def repairs(page: Any) -> Repairs:
    """The contradictions in the fonts of a ``pymupdf.Page``; each font of a document is looked at once."""
    document = page.parent
    if not document.is_pdf:
        return {}
    seen = _known.setdefault(document._graft_id, {})
    _known.move_to_end(document._graft_id)
    if len(_known) > _DOCUMENTS:
        _known.popitem(last=False)
    found: Repairs = {}
    for xref, _, kind, name, *_ in page.get_fonts():
        if xref <= 0:
            continue  # written into the page itself
        if xref not in seen:
            seen[xref] = (bare_name(name), _checked(document, xref) if kind in _SIMPLE else {})
        font, table = seen[xref]
        if table:
            found[font] = table
    return found


def _checked(document: Any, font: int) -> dict[int, str]:
    """The contradictions of a font; none in one that is too damaged to be asked."""
    import pymupdf

    try:
        return _contradictions(document, font)
    except (ValueError, RuntimeError, pymupdf.mupdf.FzErrorBase):
        return {}


def _contradictions(document: Any, font: int) -> dict[int, str]:
    names = dict(_differences(document, font))
    if not any(name in _NAMES for name in names.values()):
        return {}
    kind, value = document.xref_get_key(font, "ToUnicode")
    if kind != "xref":
        return {}
    mapped = _unicode_map(document.xref_stream(int(value.split()[0])) or b"")
    wrong: dict[int, str] = {}
    for code, name in names.items():
        sign, said = _NAMES.get(name), mapped.get(code)
        if sign is None or said is None or chr(said) == sign or any({chr(said), sign} <= same for same in _SAME):
            continue
        # Not if the same font has the character that the map says under its own name as well.
        if not any(
            value == said and other != code and names.get(other) not in _NAMES for other, value in mapped.items()
        ):
            wrong[said] = sign
    return wrong


def _differences(document: Any, font: int) -> Iterator[tuple[int, str]]:
    """Codes and glyph names of a font's encoding."""
    kind, value = document.xref_get_key(font, "Encoding")
    if kind == "xref":
        kind, value = document.xref_get_key(int(value.split()[0]), "Differences")
    elif kind == "dict":
        kind, value = document.xref_get_key(font, "Encoding/Differences")
    if kind == "xref":
        kind, value = "array", document.xref_object(int(value.split()[0]))
    if kind != "array":
        return
    code = 0
    for token in re.findall(r"/[^\s/\[\]]+|\d+", value):
        if token[0] != "/":
            code = int(token)
        else:
            yield code, token[1:]
            code += 1


def _unicode_map(cmap: bytes) -> dict[int, int]:
    """Single characters of a ToUnicode map."""
    found: dict[int, int] = {}
    for part in _CHARACTERS.findall(cmap):
        found.update((int(a, 16), int(b, 16)) for a, b in _PAIR.findall(part) if len(b) <= 4)
    for part in _RANGES.findall(cmap):
        for first, last, value in _RANGE.findall(part):
            low, high = int(first, 16), min(int(last, 16), int(first, 16) + 255)
            found.update((code, int(value, 16) + code - low) for code in range(low, high + 1) if len(value) <= 4)
    return found
