# SPDX-License-Identifier: AGPL-3.0-or-later
"""A page of MuPDF becomes fragments of clean text that know where each of their characters stands.

A fragment is a stretch of one line without a wide gap. Its characters are cleaned here, where the glyphs are still at
hand: ligatures become letters that share the ligature's box, accents join their letters, spaces that were only gaps
are filled in, and what nobody sees (invisible, outside the page, zero width) is left out.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_qa.documents.mupdf import glyph_repairs, stext
from desktop_qa.documents.mupdf.annotations import read_annotations, remarks
from desktop_qa.documents.mupdf.glyph_layout import drop_doubled, join_columns, join_spaced_letters
from desktop_qa.documents.mupdf.glyphs import Glyphs

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from desktop_qa.documents.model import Rect

RAISED = 1
"""Mark of a character that is smaller than its line and stands above its baseline."""
LOWERED = 2
HEAVY = 4
"""Mark of a character in a bold font."""
LINKED = 8
"""Mark of a raised character, or of a small fragment's, that is a link within the document."""

FULL = 65535
"""``near`` and ``far`` run from 0 at the fragment's start to this at its end."""

_INTERNAL = frozenset({1, 4})  # PyMuPDF's LINK_GOTO and LINK_NAMED
_MAX_LINKS = 1000
_MARK_LENGTH = 8  # characters of a fragment that may be nothing but a mark
_LINK_WIDTH = 4  # ems; a mark's link is no wider
_FEWEST_SEEN = 20  # characters by which a page's codes can be judged
_GAP_SPLITS = 1.1  # ems; wider than the spaces of a justified line, narrower than the gutters between columns


@dataclass(slots=True)
class PageExtract:
    """The visible text of one page, as fragments in the order of the file.

    ``text`` holds all fragments one after another; ``near`` and ``far`` (uint16 [n]) are each character's extent along
    its fragment's direction in units of 1/65535 of the fragment's length, ``marks`` (uint8 [n]) the flags above.
    Per fragment (k of them): ``start`` int32 [k + 1] into the text; ``frame`` float32 [k, 6]: the unit vector of the
    writing direction (dx, dy), the extent u0, u1 along it and v0, v1 across it (down for upright text), in points;
    ``base`` float32 [k] the baseline across the direction, ``size`` float32 [k] in points, ``bold`` float32 [k] the
    bold share, ``mono`` bool [k]: all in a typewriter font.
    """

    index: int
    width: float
    height: float
    text: str
    near: NDArray[np.uint16]
    far: NDArray[np.uint16]
    marks: NDArray[np.uint8]
    start: NDArray[np.int32]
    frame: NDArray[np.float32]
    base: NDArray[np.float32]
    size: NDArray[np.float32]
    bold: NDArray[np.float32]
    mono: NDArray[np.bool_]
    seen: int = 0
    """Characters (not spaces) that stand on the page, readable or not."""
    odd: int = 0
    """Those of them that are no text: unknown, control or private codes."""
    remarks: tuple[tuple[str, Rect], ...] = ()
    """What notes in the file say beside the text of the page, with their places."""
    left_out: dict[str, str] = field(default_factory=dict)
    """What stands on the page and is not in ``text``, by the rule that left it out."""

    garbled: bool = False
    """Whether the codes of the page do not say what is seen on it."""


def extract_page(page: Any) -> PageExtract:
    """The text of a ``pymupdf.Page``; to be called where MuPDF lives."""
    import pymupdf

    flags = pymupdf.TEXT_PRESERVE_LIGATURES | pymupdf.TEXT_PRESERVE_WHITESPACE | pymupdf.TEXT_MEDIABOX_CLIP
    if page.rotation:
        # PyMuPDF would turn the page back first and give places on a page that nobody sees.
        textpage = page.get_displaylist().get_textpage(flags)
        if not isinstance(textpage, pymupdf.TextPage):
            textpage = pymupdf.TextPage(textpage)
    else:
        textpage = page.get_textpage(flags=flags)
    raw = stext.read(textpage, tuple(pymupdf.mupdf_version_tuple))
    rect = page.rect
    extract = clean(raw, page.number, float(rect.width), float(rect.height), glyph_repairs.repairs(page))
    if not page.rotation:
        _mark_links(extract, page)
    if page.parent.is_pdf:
        extract.remarks = remarks(tuple(read_annotations(page)), extract.text)
    return extract


def _mark_links(extract: PageExtract, page: Any) -> None:
    """Mark the characters that may point to a note and are a small link within the document."""
    owner = np.repeat(np.arange(len(extract.base)), np.diff(extract.start))
    may_point = (extract.marks & RAISED) != 0
    small = extract.size < 0.86 * extract.size.max(initial=0.0)
    may_point |= (small & (np.diff(extract.start) <= _MARK_LENGTH))[owner]
    chosen = np.flatnonzero(may_point)
    if not len(chosen):
        return
    links = [np.array(tuple(link["from"])) for link in page.get_links()[:_MAX_LINKS] if link.get("kind") in _INTERNAL]
    if not links:
        return
    dx, dy, u0, u1 = extract.frame[owner[chosen], :4].T
    middle = (extract.near[chosen].astype(np.float32) + extract.far[chosen]) / (2 * FULL)
    u, v = u0 + (u1 - u0) * middle, extract.base[owner[chosen]] - 0.3 * extract.size[owner[chosen]]
    x, y = u * dx - v * dy, u * dy + v * dx
    size = extract.size[owner[chosen]]
    for left, top, right, bottom in links:
        narrow = (right - left < _LINK_WIDTH * size) & (bottom - top < 2 * size)
        inside = (x > left) & (x < right) & (y > top - 0.5 * size) & (y < bottom + 0.5 * size)
        extract.marks[chosen[narrow & inside]] |= LINKED


def clean(
    raw: stext.RawText, index: int, width: float, height: float, repairs: glyph_repairs.Repairs | None = None
) -> PageExtract:
    """Fragments of clean text from the characters of a page."""
    glyphs = Glyphs(raw, width, height)
    glyphs.repairs = repairs or {}
    for step in (
        Glyphs.repair_codes,
        Glyphs.drop_odd,
        drop_doubled,
        join_columns,
        Glyphs.split_ligatures,
        Glyphs.join_accents,
        Glyphs.place_marks,
        Glyphs.tidy_spaces,
        join_spaced_letters,
    ):
        if not len(glyphs.code):
            break
        step(glyphs)
    if not len(glyphs.code):
        page = _empty(index, width, height)
        page.seen, page.odd, page.left_out = glyphs.seen, glyphs.odd, glyphs.left_out
    else:
        page = _fragments(glyphs, index, width, height)
    page.garbled = page.seen >= _FEWEST_SEEN and (page.odd > 0.3 * page.seen or nonsense(page.text))
    return page


def blank_page(index: int, width: float = 612.0, height: float = 792.0) -> PageExtract:
    """Stands for a page whose text cannot be read."""
    return _empty(index, width, height)


def _empty(index: int, width: float, height: float) -> PageExtract:
    floats = np.zeros(0, np.float32)
    uint16 = np.zeros(0, np.uint16)
    return PageExtract(
        index, width, height, "", uint16, uint16, np.zeros(0, np.uint8), np.zeros(1, np.int32),
        np.zeros((0, 6), np.float32), floats, floats, floats, np.zeros(0, bool),
    )  # fmt: skip


def _fragments(glyphs: Glyphs, index: int, width: float, height: float) -> PageExtract:
    """Cut the lines at wide gaps and describe each piece."""
    starts = _cut(glyphs)
    counts = np.diff(np.r_[starts, len(glyphs.code)])
    owner = np.repeat(np.arange(len(starts)), counts)
    main = _main(glyphs.size, starts, counts)
    frame = _frames(glyphs, starts)
    near, far = (_along(edge, frame, owner) for edge in (glyphs.near, glyphs.far))
    base, size = glyphs.base[main], glyphs.size[main]
    fixed = np.array([font.mono for font in glyphs.fonts])[glyphs.font]
    return PageExtract(
        index=index,
        width=width,
        height=height,
        text=glyphs.code.astype("<u4").tobytes().decode("utf-32-le", "replace"),
        near=near,
        far=far,
        marks=_marks(glyphs, base[owner], size[owner]),
        start=np.r_[starts, len(glyphs.code)].astype(np.int32),
        frame=frame.astype(np.float32),
        base=base.astype(np.float32),
        size=size.astype(np.float32),
        bold=_share(glyphs, glyphs.bold, starts).astype(np.float32),
        mono=_share(glyphs, fixed, starts) > 0.9,
        seen=glyphs.seen,
        odd=glyphs.odd,
        left_out=glyphs.left_out,
    )


def _cut(glyphs: Glyphs) -> NDArray[Any]:
    """The first characters of the fragments; spaces before a cut belong to nobody and are dropped."""
    code, line, near, far = glyphs.code, glyphs.line, glyphs.near, glyphs.far
    solid = np.flatnonzero(code != 0x20)
    gap = np.maximum(near[solid[1:]] - far[solid[:-1]], near[solid[:-1]] - far[solid[1:]])
    em = np.maximum(glyphs.size[solid[1:]], glyphs.size[solid[:-1]])
    apart = (line[solid[1:]] != line[solid[:-1]]) | (gap > _GAP_SPLITS * em)
    begin = np.zeros(len(code), bool)
    begin[solid[:1]] = True
    begin[solid[1:][apart]] = True
    before_cut = np.r_[(code[:-1] == 0x20) & begin[1:], False]
    chosen = np.flatnonzero(~before_cut & (np.cumsum(begin) > 0))
    glyphs.take(chosen)
    return np.flatnonzero(begin[chosen])


def _frames(glyphs: Glyphs, starts: NDArray[Any]) -> NDArray[Any]:
    """Direction and extent of each fragment, [k, 6] as in ``PageExtract.frame``."""
    return np.column_stack(
        [
            glyphs.direction[glyphs.line[starts]],
            np.minimum.reduceat(glyphs.near, starts),
            np.maximum.reduceat(glyphs.far, starts),
            np.minimum.reduceat(glyphs.top, starts),
            np.maximum.reduceat(glyphs.bottom, starts),
        ]
    )


def _along(place: NDArray[Any], frame: NDArray[Any], owner: NDArray[Any]) -> NDArray[np.uint16]:
    """Places along the writing direction in units of 1/65535 of the fragment that owns each character."""
    u0, u1 = frame[:, 2], frame[:, 3]
    scale = FULL / np.maximum(u1 - u0, 1e-3)
    units: NDArray[np.uint16] = np.clip(np.rint((place - u0[owner]) * scale[owner]), 0, FULL).astype(np.uint16)
    return units


def _marks(glyphs: Glyphs, base: NDArray[Any], size: NDArray[Any]) -> NDArray[np.uint8]:
    """Flags of each character, given baseline and size of its fragment."""
    rise = (base - glyphs.base) / size
    small = glyphs.size < 0.86 * size
    marks = np.where(small & (rise > 0.12), RAISED, 0) | np.where(small & (rise < -0.05), LOWERED, 0)
    marks |= np.where(glyphs.bold, HEAVY, 0)
    return marks.astype(np.uint8)


def _share(glyphs: Glyphs, having: NDArray[Any], starts: NDArray[Any]) -> NDArray[Any]:
    """For each fragment the share of its characters, spaces aside, that have a property."""
    inked = glyphs.code != 0x20
    return np.add.reduceat(having & inked, starts) / np.maximum(np.add.reduceat(inked, starts), 1)


def _main(size: NDArray[Any], starts: NDArray[Any], counts: NDArray[Any]) -> NDArray[Any]:
    """For each fragment a character of the size that most of its characters have."""
    step = np.rint(size * 4).astype(np.int64)
    even = (np.maximum.reduceat(step, starts) - np.minimum.reduceat(step, starts)) <= 1
    main = starts.copy()
    for k in np.flatnonzero(~even):
        part = step[starts[k] : starts[k] + counts[k]]
        values, number = np.unique(part, return_counts=True)
        # Among equals the larger: a raised number must not pass for the text it stands on.
        common = values[len(number) - 1 - int(number[::-1].argmax())]
        main[k] = starts[k] + int((part == common).argmax())
    return main


def nonsense(text: str) -> bool:
    """Whether Latin letters stand as no language writes them: few vowels, and few of the letters that are common.

    Lists of codes and abbreviations lack vowels as well, but not both.
    """
    low = text.lower()
    letters = {letter: low.count(letter) for letter in "abcdefghijklmnopqrstuvwxyz"}
    total = sum(letters.values())
    if total < 200:
        return False
    vowels = sum(letters[c] for c in "aeiou")
    common = sum(letters[c] for c in "etaoinsr")
    return vowels < 0.2 * total and common < 0.4 * total
