# SPDX-License-Identifier: AGPL-3.0-or-later
"""Glyphs that are placed for the eye: drawn several times for a shadow, set apart to fill a line, or in columns."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from desktop_qa.documents.mupdf.glyphs import Glyphs

_SAME_PLACE = 0.15  # ems; nearer than two thin letters stand side by side
_FEWEST_SPACED = 5  # letters that make a letter-spaced word
_WIDEST_SPACING = 1.0  # ems
_DOWNWARDS = 0.99  # of the unit vector of the direction
_BESIDE = 0.4  # ems between glyphs of one column
_IDEOGRAPHS = 0x2E80
_VOWELS = frozenset("aeiouyAEIOUYäöüÄÖÜ")


def drop_doubled(glyphs: Glyphs) -> None:
    """Keep one of glyphs that are drawn over each other, as shadows and bold print are made: the last, on top.

    Four times "Report", each a point from the one before, are one "Report"; "tt" is two letters side by side.
    """
    solid = np.flatnonzero(glyphs.code != 0x20)
    if len(solid) < 2 or not _likely_doubled(glyphs, solid):
        return
    dropped = np.zeros(len(glyphs.code), bool)
    for along in (0.0, 0.5):
        for across in (0.0, 0.5):
            key = _cells(glyphs, solid, 2 * _SAME_PLACE, along, across)
            order = np.argsort(key, kind="stable")
            first, second = solid[order[:-1]], solid[order[1:]]
            tolerance = _SAME_PLACE * glyphs.size[first]
            same = key[order[:-1]] == key[order[1:]]
            same &= np.abs(glyphs.near[first] - glyphs.near[second]) < tolerance
            same &= np.abs(glyphs.base[first] - glyphs.base[second]) < tolerance
            same &= glyphs.code[first] == glyphs.code[second]
            same &= _directions(glyphs, first) == _directions(glyphs, second)
            dropped[first[same]] = True
    glyphs.drop("drawn twice", dropped)


def _directions(glyphs: Glyphs, index: NDArray[Any]) -> NDArray[np.int64]:
    """A number for the direction in which each glyph is written, by quarters of a turn and less."""
    turn: NDArray[np.int64] = np.rint(2 * glyphs.direction[glyphs.line[index]]).astype(np.int64) @ np.array([3, 1])
    return turn


def _likely_doubled(glyphs: Glyphs, solid: NDArray[Any]) -> bool:
    """Whether some equal glyphs stand in the same small cell: quick, and true for a few of any longer shadow."""
    key = np.sort(_cells(glyphs, solid, _SAME_PLACE, 0.0, 0.0))
    return int((key[1:] == key[:-1]).sum()) > 2


def _cells(glyphs: Glyphs, solid: NDArray[Any], ems: float, along: float, across: float) -> NDArray[np.int64]:
    """A number for code, size and place of each glyph; places are counted in cells of some ems."""
    cell = ems * glyphs.size[solid]
    key: NDArray[np.int64] = glyphs.code[solid].astype(np.int64)
    for place in (glyphs.near[solid] / cell + along, glyphs.base[solid] / cell + across, 8 * glyphs.size[solid]):
        key = key * 1_000_003 + np.floor(place).astype(np.int64)  # wraps round; places tell chance collisions apart
    return key


def join_columns(glyphs: Glyphs) -> None:
    """Glyphs written downwards, each of which MuPDF gives as a line of its own, are one line again."""
    line, size = glyphs.line, glyphs.size
    if len(line) < 2:
        return
    down = np.abs(glyphs.direction[line, 1]) > _DOWNWARDS
    if not down.any():
        return
    gap = glyphs.near[1:] - glyphs.far[:-1]
    goes_on = down[1:] & down[:-1] & (np.abs(gap) < _BESIDE * size[1:])
    goes_on &= (glyphs.code[1:] >= _IDEOGRAPHS) | (glyphs.code[:-1] >= _IDEOGRAPHS)
    goes_on &= np.abs(glyphs.base[1:] - glyphs.base[:-1]) < 0.1 * size[1:]
    goes_on &= np.abs(size[1:] - size[:-1]) < 0.1 * size[1:]
    first = np.r_[True, ~((line[1:] == line[:-1]) | goes_on)]
    glyphs.line = line[np.flatnonzero(first)][np.cumsum(first) - 1]


def join_spaced_letters(glyphs: Glyphs) -> None:
    """Letters set apart are words again: "I N T R O D U C T I O N" -> "INTRODUCTION".

    A gap that is clearly wider than the others stays a space: "A N N U A L   R E P O R T" -> "ANNUAL REPORT". Lists
    of letters ("A B C D E") and columns of single letters stay as they are.
    """
    code = glyphs.code
    if len(code) < 2 * _FEWEST_SPACED:
        return
    space = code == 0x20
    other_line = glyphs.line[1:] != glyphs.line[:-1]
    begins = ~space & np.r_[True, space[:-1] | other_line]
    ends = ~space & np.r_[space[1:] | other_line, True]
    tokens = np.flatnonzero(begins)
    alone = ends[tokens]
    if not _in_a_row(alone):
        return
    line = _printed_lines(glyphs)
    # Runs of single characters within a line.
    change = np.r_[True, (alone[1:] != alone[:-1]) | (line[tokens[1:]] != line[tokens[:-1]])]
    starts = np.flatnonzero(change)
    lengths = np.diff(np.r_[starts, len(tokens)])
    drop = np.zeros(len(code), bool)
    for k in np.flatnonzero(alone[starts] & (lengths >= _FEWEST_SPACED)).tolist():
        run = tokens[starts[k] : starts[k] + lengths[k]]
        for word in _spaced_words(glyphs, run):
            drop[word[0] : word[-1]] |= space[word[0] : word[-1]]
            glyphs.far[word[:-1]] = glyphs.near[word[1:]]  # the gap belongs to the word
            glyphs.line[word[0] : word[-1] + 1] = glyphs.line[word[0]]
    if drop.any():
        glyphs.take(np.flatnonzero(~drop))


def _in_a_row(alone: NDArray[np.bool_]) -> bool:
    """Whether enough single characters follow each other anywhere."""
    if len(alone) < _FEWEST_SPACED:
        return False
    count = alone.astype(np.int8)
    total = sum(count[k : len(count) - _FEWEST_SPACED + 1 + k] for k in range(_FEWEST_SPACED))
    return bool(np.any(total == _FEWEST_SPACED))


def _printed_lines(glyphs: Glyphs) -> NDArray[np.int64]:
    """Numbers of lines in which MuPDF's lines are one where they go on at the same height, a wide gap further on."""
    line, base, size = glyphs.line, glyphs.base, glyphs.size
    gap = glyphs.near[1:] - glyphs.far[:-1]
    turned = np.abs(glyphs.direction[line[1:]] - glyphs.direction[line[:-1]]).sum(1) > 0.01
    apart = (np.abs(base[1:] - base[:-1]) > 0.05 * size[1:]) | (np.abs(size[1:] - size[:-1]) > 0.05 * size[1:])
    apart |= turned | (gap < 0) | (gap > 2 * (1 + _WIDEST_SPACING) * size[1:])
    result: NDArray[np.int64] = np.cumsum(np.r_[False, (line[1:] != line[:-1]) & apart])
    return result


def _spaced_words(glyphs: Glyphs, run: NDArray[Any]) -> list[NDArray[Any]]:
    """The letters of a run by words; nothing if they are no letter-spaced words."""
    gap = glyphs.near[run[1:]] - glyphs.far[run[:-1]]
    em = float(glyphs.size[run].max())
    usual = float(np.quantile(gap, 0.25))
    wide = gap > max(1.5 * usual, usual + 0.15 * em)
    text = "".join(map(chr, glyphs.code[run].tolist()))
    if not 0 < usual < _WIDEST_SPACING * em or not _is_spelled(text):
        return []
    return [word for word in np.split(run, np.flatnonzero(wide) + 1) if len(word) > 1]


def _is_spelled(text: str) -> bool:
    """Whether single letters spell words: letters of several kinds, vowels among them, no list.

    "A B C D E" is in alphabetical order, "a A e E i I" changes its case at every step.
    """
    letters = [letter for letter in text if letter.isalpha()]
    if len(letters) < max(_FEWEST_SPACED, 0.7 * len(text)) or len(set(letters)) < 3:
        return False
    if all(a < b for a, b in pairwise(letters)):
        return False
    if 4 * sum(a.islower() and b.isupper() for a, b in pairwise(letters)) > len(letters):
        return False
    return not any(letter.isascii() for letter in letters) or any(letter in _VOWELS for letter in letters)
