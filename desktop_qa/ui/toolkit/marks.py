# SPDX-License-Identifier: AGPL-3.0-or-later
"""The colours of answers and notes: the same in the page, beside the scroll bar and in the lists."""

from __future__ import annotations

from PySide6.QtGui import QColor

_LIGHT = ("#1a73c7", "#b4570a", "#17803d", "#8b3fc4", "#c2255c", "#0b7f8a", "#7a6200", "#5b5fc7")
_DARK = ("#7cb8f5", "#f0a35e", "#6fce8f", "#c79bf2", "#f58fb0", "#5fd0da", "#dcc355", "#a9acf7")
_GREY = ("#6b7076", "#a3a8ae")


def rank_colour(rank: int, *, dark: bool, above: bool = True) -> QColor:
    """The colour of a rank (from 1); it holds 4.5:1 against white or against dark pages."""
    if not above:
        return QColor(_GREY[dark])
    colours = _DARK if dark else _LIGHT
    return QColor(colours[(rank - 1) % len(colours)])


def badge_text_colour(*, dark: bool) -> QColor:
    """The colour of the number on a badge of ``rank_colour``."""
    return QColor("#101114") if dark else QColor("#ffffff")


_NOTES = {
    "yellow": ("#ffd84d", "#8a6d00"),
    "green": ("#8fd97a", "#2f7a3a"),
    "blue": ("#8ed3f0", "#22657f"),
    "pink": ("#f7a1c4", "#9c3f6b"),
}


def note_colour(colour: str, *, dark: bool) -> QColor:
    """The colour of a person's own highlight on light or on dark pages; black or white text on it stays readable."""
    return QColor(_NOTES[colour][dark])
