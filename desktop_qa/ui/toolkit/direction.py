# SPDX-License-Identifier: AGPL-3.0-or-later
"""Text of a document keeps its own direction in a list, whichever way the interface runs."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyledItemDelegate

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QStyleOptionViewItem

_DIRECTIONS = {
    "L": Qt.LayoutDirection.LeftToRight,
    "R": Qt.LayoutDirection.RightToLeft,
    "AL": Qt.LayoutDirection.RightToLeft,
}


def direction_of(text: str, otherwise: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """The direction of the first letter that has one, as Unicode wants it for a paragraph."""
    found = (_DIRECTIONS.get(unicodedata.bidirectional(letter)) for letter in text)
    return next((direction for direction in found if direction is not None), otherwise)


class OwnDirection(QStyledItemDelegate):
    """Writes each item in the direction of its text, at the side where the lines of the list begin.

    Otherwise "Who wrote it?" would be shown as "?Who wrote it" in a window that runs from right to left.
    """

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        own = direction_of(option.text, option.direction)
        if own != option.direction:
            right = option.direction == Qt.LayoutDirection.RightToLeft
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            option.displayAlignment = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            option.direction = own
