# SPDX-License-Identifier: AGPL-3.0-or-later
"""The characters of a page, cleaned: what is seen, each letter once, with the place that it takes."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_qa.documents.mupdf import glyph_repairs, stext

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

_GAP_WORDS = 0.2  # ems; MuPDF itself fills in most gaps from 0.15 on, but not behind ligatures
_GAP_SPACES = 0.12  # ems after punctuation
_IDEOGRAPHS = 0x2E80
_OUTSIDE = 1.0  # points a character's middle may lie outside of the page
_REPLACEMENT = 0xFFFD
_FIRST_MARK = 0x300
_FIRST_LIGATURE = 0xFB00


def _table(codes: Iterable[int]) -> NDArray[np.bool_]:
    """Which of the first 65,536 codes are among these."""
    table = np.zeros(0x10000, bool)
    table[list(codes)] = True
    return table


_MARKS = _table(code for code in range(0x10000) if unicodedata.category(chr(code)) == "Mn")
_LIGATURES = {
    0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st",
}  # fmt: skip
_PRESENTATION_FORMS = ((0xFB1D, 0xFB4F), (0xFB50, 0xFDFB), (0xFE70, 0xFEFC))
"""Letters of Hebrew and Arabic as they look within a word, and joined to others; they are read as the letters."""
# The private codes that symbol fonts use most, and what is seen: bullets, arrows, arithmetic.
_SYMBOLS = {
    0xF0B7: "•", 0xF0A7: "▪", 0xF0D8: "➢", 0xF0FC: "✓", 0xF0A8: "□", 0xF06F: "□", 0xF0E0: "→", 0xF0AE: "→",
    0xF02B: "+", 0xF02D: "−", 0xF03D: "=", 0xF0B1: "±", 0xF0B4: "×", 0xF0B8: "÷", 0xF0A3: "≤", 0xF0B3: "≥",
    0xF03C: "<", 0xF03E: ">", 0xF0BB: "≈", 0xF0B9: "≠", 0xF0B0: "°", 0xF0A5: "∞", 0xF0D7: "·", 0xF020: " ",
    0xF061: "α", 0xF062: "β", 0xF067: "γ", 0xF064: "δ", 0xF06C: "λ", 0xF06D: "μ", 0xF070: "π", 0xF073: "σ",
}  # fmt: skip
# Fonts of mathematical signs whose maps call a sign by the key that typed it.
_PI_FONTS = re.compile(r"math(?:ematical)?pi", re.IGNORECASE)
_PI_SIGNS = {
    ord(key): sign
    for key, sign in {
        "1": "+", "2": "−", "3": "×", "4": "÷", "5": "=", "6": "±", ",": "<", ".": ">", "#": "≤", "$": "≥", "£": "×",
    }.items()
}  # fmt: skip
_WP_FONT = "WPTypographicSymbols"
_WP_SIGNS = {
    ord(k): v for k, v in {"A": "“", "@": "”", "=": "’", ">": "‘", "B": "–", "C": "—", "!": "•", "&": "…"}.items()
}
# Accents that take room of their own, and what they become on a letter.
_ACCENTS = {
    0x60: 0x300, 0xB4: 0x301, 0x2C6: 0x302, 0x5E: 0x302, 0x2DC: 0x303, 0xAF: 0x304, 0x2D8: 0x306, 0x2D9: 0x307,
    0xA8: 0x308, 0x2DA: 0x30A, 0x2DD: 0x30B, 0x2C7: 0x30C, 0xB8: 0x327, 0x2DB: 0x328,
}  # fmt: skip
_DOTLESS = {"ı": "i", "ȷ": "j"}
_SOFT_HYPHEN = 0xAD
_ZERO_WIDTH = _table([0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF, *range(0x202A, 0x202F)])
_SPACES = _table([0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000])
_PUNCTUATION = _table(ord(c) for c in ".,;:!?)]}”’»")
_SPACING_ACCENTS = _table(_ACCENTS)


_SIGNS_FOR_SPACE = '#!"$%&*+'
"""Signs that a wrong map may give for the space; slashes, underlines and the like separate words by themselves."""


def _between_words(codes: NDArray[Any], sign: int) -> bool:
    """Whether much of what stands between the signs are words of letters, and not single ones as in formulas."""
    words = "".join(map(chr, codes.tolist())).split(chr(sign))
    plain = [word for word in (word.strip(".,;:!?-()") for word in words) if word.isalpha()]
    return len(plain) > 0.35 * len(words) and len("".join(plain)) > 2.5 * len(plain)


def _in_ranges(code: NDArray[Any], ranges: Iterable[tuple[int, int]]) -> NDArray[np.bool_]:
    """Which codes lie in one of the ranges, both ends included."""
    found = np.zeros(len(code), bool)
    for low, high in ranges:
        found |= (code >= low) & (code <= high)
    return found


def _are(code: NDArray[Any], table: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Which codes are in a table."""
    found: NDArray[np.bool_] = table[np.clip(code, 0, 0xFFFF)]
    return found & (code < 0x10000) if int(code.max(initial=0)) > 0xFFFF else found


class Glyphs:
    """The characters of a page in columns that are filtered, multiplied and merged together."""

    _COLUMNS = ("code", "near", "far", "top", "bottom", "base", "size", "font", "line", "bold")
    __slots__ = (*_COLUMNS, "direction", "fonts", "left_out", "odd", "repairs", "seen")

    def __init__(self, raw: stext.RawText, width: float, height: float) -> None:
        self.direction, self.fonts = raw.direction, raw.fonts
        self.repairs: glyph_repairs.Repairs = {}
        self.seen = self.odd = 0
        self.left_out: dict[str, str] = {}
        """What was dropped, by the name of the rule that dropped it."""
        count = len(raw.code)
        self.line = np.repeat(np.arange(len(raw.line_start) - 1), np.diff(raw.line_start))
        self.code = raw.code.copy()
        self.size = np.maximum(raw.size, 0.1)
        self.font = raw.font
        self.bold = (raw.flags & stext.BOLD) != 0
        if raw.fonts:
            self.bold |= np.array([font.bold for font in raw.fonts])[raw.font]
        dx, dy = raw.direction[self.line].T if count else (np.zeros(0), np.zeros(0))
        x, y = raw.quad[:, :, 0], raw.quad[:, :, 1]
        along = x * dx[:, None] + y * dy[:, None]
        across = y * dx[:, None] - x * dy[:, None]
        start, end = (along[:, 0] + along[:, 2]) / 2, (along[:, 1] + along[:, 3]) / 2
        self.near, self.far = np.minimum(start, end), np.maximum(start, end)
        self.base = raw.origin[:, 1] * dx - raw.origin[:, 0] * dy
        # Four columns are compared one by one: along an axis of four NumPy takes several times as long.
        first, second, third, fourth = across.T
        top = np.minimum(np.minimum(first, second), np.minimum(third, fourth))
        bottom = np.maximum(np.maximum(first, second), np.maximum(third, fourth))
        self.top, self.bottom = _visible_height(top, bottom, self.base, self.size)
        # Where the glyph is seen: a broken font may say that it is ten times as high.
        along, level = (self.near + self.far) / 2, self.base - 0.3 * self.size
        self._drop_unseen(along * dx - level * dy, along * dy + level * dx, raw.flags, width, height)

    def _drop_unseen(self, x: NDArray[Any], y: NDArray[Any], flags: NDArray[Any], width: float, height: float) -> None:
        """Leave out what nobody sees: outside of the page (``x``, ``y`` are the places), not drawn, without width."""
        outside = (x <= -_OUTSIDE) | (x >= width + _OUTSIDE) | (y <= -_OUTSIDE) | (y >= height + _OUTSIDE)
        drawn = (flags & (stext.FILLED | stext.STROKED | stext.SYNTHETIC)) != 0
        # A scan's recognised text is invisible on purpose; hidden text beside visible text is not meant for readers.
        invisible = ~drawn & (drawn.sum() * 2 > len(drawn))
        no_width = _are(self.code, _ZERO_WIDTH)
        # A soft hyphen that is not drawn; where it has a width it is a hyphen like any other.
        no_width |= (self.code == _SOFT_HYPHEN) & (self.far - self.near < 0.05 * self.size)
        left = np.ones(len(self.code), bool)
        for rule, dropped in (("outside", outside), ("invisible", invisible), ("zero width", no_width)):
            self._record(rule, dropped & left)
            left &= ~dropped
        self.take(np.flatnonzero(left))

    def drop(self, rule: str, dropped: NDArray[np.bool_]) -> None:
        """Leave characters out, by the rule of this name."""
        if dropped.any():
            self._record(rule, dropped)
            self.take(np.flatnonzero(~dropped))

    def _record(self, rule: str, dropped: NDArray[np.bool_]) -> None:
        if dropped.any():
            text = "".join(map(chr, self.code[dropped].tolist()))
            self.left_out[rule] = self.left_out.get(rule, "") + text

    def take(self, index: NDArray[Any]) -> None:
        """Keep these characters, in this order."""
        for name in self._COLUMNS:
            setattr(self, name, getattr(self, name)[index])

    def repair_codes(self) -> None:
        """Replace the codes that are known to be wrong by what is seen."""
        code = self.code
        code[_are(code, _SPACES)] = 0x20
        private = (code >= 0xE000) & (code <= 0xF8FF)
        if private.any():
            for value in np.unique(code[private]):
                if (sign := _SYMBOLS.get(int(value))) is not None:
                    code[code == value] = ord(sign)
        if int(code.max(initial=0)) >= _PRESENTATION_FORMS[0][0]:
            for value in np.unique(code[_in_ranges(code, _PRESENTATION_FORMS)]):
                plain = unicodedata.normalize("NFKC", chr(value))
                if len(plain) == 1:
                    code[code == value] = ord(plain)
        for number, font in enumerate(self.fonts):
            table = self.repairs.get(font.name)
            if table is None:
                table = _PI_SIGNS if _PI_FONTS.search(font.name) else _WP_SIGNS if font.name == _WP_FONT else None
            if table:
                where = np.flatnonzero(self.font == number)
                code[where] = [ord(table.get(int(c), chr(c))) for c in code[where]]
        self._spaces_of_another_sign()

    def _spaces_of_another_sign(self) -> None:
        """A font whose map calls the space ``#`` or the like: the frequent sign stands between words of letters.

        "the#meeting#begins#at#nine" is one; "/usr/share/doc", "a=1&b=2" and typewritten text are none.
        """
        for number, font in enumerate(self.fonts):
            where = self.font == number
            codes = self.code[where]
            if font.mono or len(codes) < 60 or (codes == 0x20).sum() > 0.02 * len(codes):
                continue
            for sign in map(ord, _SIGNS_FOR_SPACE):
                if 0.1 * len(codes) < (codes == sign).sum() < 0.3 * len(codes) and _between_words(codes, sign):
                    self.code[where & (self.code == sign)] = 0x20

    def drop_odd(self) -> None:
        """Count and leave out what is no character."""
        code = self.code
        odd = (
            (code < 0x20)
            | ((code >= 0x7F) & (code < 0xA0))
            | ((code >= 0xE000) & (code <= 0xF8FF))
            | ((code >= 0xD800) & (code < 0xE000))
            | (code == _REPLACEMENT)
            | (code > 0xF0000)
        )
        self.seen = int((code != 0x20).sum())
        self.odd = int(odd.sum())
        self.drop("no text", odd)

    def split_ligatures(self) -> None:
        """Several letters drawn as one glyph share its width in equal parts: "ﬁ" of 6 points, "f" and "i" of 3 each."""
        sharing = self._expand_ligatures(self._without_width())
        if sharing.any():
            self._share_width(sharing)

    def _without_width(self) -> NDArray[np.bool_]:
        """Which characters take no room behind another one.

        Where a glyph stands for several characters MuPDF gives the first of them its width and the others none.
        """
        code, line = self.code, self.line
        flat: NDArray[np.bool_] = (self.far - self.near < 0.01 * self.size) & (code > 0x20) & ~_are(code, _MARKS)
        flat[0] = False
        flat[1:] &= (line[1:] == line[:-1]) & (code[:-1] > 0x20)
        flat[1:] &= np.abs(self.near[1:] - self.far[:-1]) < 0.05 * self.size[1:]
        return flat

    def _expand_ligatures(self, flat: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Write ligatures as their letters; ``flat`` grows along and marks all letters but the first of each."""
        if int(self.code.max(initial=0)) < _FIRST_LIGATURE:
            return flat
        where = np.flatnonzero(_in_ranges(self.code, (*_PRESENTATION_FORMS, (_FIRST_LIGATURE, 0xFB06))))
        if not len(where):
            return flat
        letters = [
            _LIGATURES.get(code) or unicodedata.normalize("NFKC", chr(code)) for code in self.code[where].tolist()
        ]
        times = np.ones(len(self.code), np.int64)
        times[where] = [len(word) for word in letters]
        rows = np.repeat(np.arange(len(times)), times)
        first = (np.cumsum(times) - times)[where]
        self.take(rows)
        for at, word in zip(first.tolist(), letters, strict=True):
            self.code[at : at + len(word)] = [ord(letter) for letter in word]
        again = np.r_[False, rows[1:] == rows[:-1]]
        result: NDArray[np.bool_] = flat[rows] | again
        return result

    def _share_width(self, sharing: NDArray[np.bool_]) -> None:
        """Divide the width of each glyph among it and the ``sharing`` ones that follow it."""
        group = np.cumsum(~sharing) - 1
        leader = np.flatnonzero(~sharing)
        place = np.arange(len(sharing)) - leader[group]
        width = (self.far - self.near)[leader][group] / np.bincount(group)[group]
        self.near = self.near[leader][group] + place * width
        self.far = self.near + width

    def join_accents(self) -> None:
        """Accents join the letter they stand on: combining ones, and spacing ones drawn over it."""
        code = self.code
        combining = (code >= 0x300) & (code < 0x370)
        spacing = _are(code, _SPACING_ACCENTS)
        if not (combining.any() or spacing.any()):
            return
        drop = np.zeros(len(code), bool)
        for at in np.flatnonzero(combining | spacing).tolist():
            accent = chr(_ACCENTS.get(int(code[at]), int(code[at])))
            # A combining mark follows its letter; a spacing accent may come first ("na¨ıve").
            for letter in (at - 1, at + 1) if combining[at] else (at + 1, at - 1):
                if not 0 <= letter < len(code) or self.line[letter] != self.line[at] or drop[letter]:
                    continue
                joined = unicodedata.normalize("NFC", _DOTLESS.get(chr(code[letter]), chr(code[letter])) + accent)
                if len(joined) == 1 and chr(code[letter]).isalpha() and (combining[at] or self._stacked(at, letter)):
                    code[letter] = ord(joined)
                    self.top[letter] = min(self.top[letter], self.top[at])
                    self.bottom[letter] = max(self.bottom[letter], self.bottom[at])
                    drop[at] = True
                    break
        if drop.any():
            self.take(np.flatnonzero(~drop))

    def place_marks(self) -> None:
        """Marks that take no room stand on the letter before them: vowels of Arabic and Hebrew, tones of Thai."""
        if int(self.code.max(initial=0)) < _FIRST_MARK:
            return
        bare = _are(self.code, _MARKS) & (self.far - self.near < 0.05 * self.size)
        bare[0] = False
        if not bare.any():
            return
        letter = np.maximum.accumulate(np.where(bare, 0, np.arange(len(bare))))
        on_letter = bare & (self.line[letter] == self.line) & (self.code[letter] != 0x20)
        self.near = np.where(on_letter, self.near[letter], self.near)
        self.far = np.where(on_letter, self.far[letter], self.far)

    def _stacked(self, accent: int, letter: int) -> bool:
        """Whether two glyphs are drawn over each other."""
        shared = min(self.far[accent], self.far[letter]) - max(self.near[accent], self.near[letter])
        return bool(shared > 0.5 * min(self.far[accent] - self.near[accent], self.far[letter] - self.near[letter]))

    def tidy_spaces(self) -> None:
        """One space between words: add the missing ones after punctuation, drop doubled and outer ones."""
        code = self.code
        if len(code) > 1:
            same = self.line[1:] == self.line[:-1]
            gap = np.maximum(self.near[1:] - self.far[:-1], self.near[:-1] - self.far[1:]) / self.size[1:]
            after = _are(code[:-1], _PUNCTUATION) & ~_are(code[1:], _PUNCTUATION)
            after &= ~((code[1:] >= 0x30) & (code[1:] < 0x3A))
            solid = (code[1:] != 0x20) & (code[:-1] != 0x20) & (code[1:] < _IDEOGRAPHS) & (code[:-1] < _IDEOGRAPHS)
            missing = same & solid & ((gap > _GAP_WORDS) | (after & (gap > _GAP_SPACES)))
            if missing.any():
                where = np.flatnonzero(missing)
                self._insert_spaces(where)
        space = self.code == 0x20
        begins = np.r_[True, self.line[1:] != self.line[:-1]]
        self.take(np.flatnonzero(~(space & (np.r_[True, space[:-1]] | begins))))
        ends = np.r_[self.line[1:] != self.line[:-1], True]
        self.take(np.flatnonzero(~((self.code == 0x20) & ends)))

    def _insert_spaces(self, where: NDArray[Any]) -> None:
        """A space after each of the glyphs, as wide as the gap."""
        times = np.ones(len(self.code), np.int64)
        times[where] = 2
        rows = np.repeat(np.arange(len(times)), times)
        added = np.flatnonzero(np.r_[False, rows[1:] == rows[:-1]])
        low = np.minimum(self.far[where], self.far[where + 1])
        high = np.maximum(self.near[where], self.near[where + 1])
        self.take(rows)
        self.code[added] = 0x20
        self.near[added], self.far[added] = np.minimum(low, high), np.maximum(low, high)


def _visible_height(
    top: NDArray[Any], bottom: NDArray[Any], base: NDArray[Any], size: NDArray[Any]
) -> tuple[NDArray[Any], NDArray[Any]]:
    """Top and bottom across the direction: a font's stated height, kept to what a line of text needs.

    Fonts exaggerate their height, and highlights of neighbouring lines would lie over each other.
    """
    upright = (top < base + 0.05 * size) & (bottom > base - 0.35 * size)
    high = base - np.clip(base - top, 0.62 * size, 0.95 * size)
    low = base + np.clip(bottom - base, 0.16 * size, 0.3 * size)
    return np.where(upright, high, top), np.where(upright, low, bottom)
