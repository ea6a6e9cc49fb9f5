# SPDX-License-Identifier: AGPL-3.0-or-later
"""Text that is shown as it is.

Labels and tool tips of Qt take text that looks like HTML for HTML, and HTML loads pictures: a title or a link of a
document could have a file of its choice opened. So everything in the window is made of these; a test holds it.
"""

from __future__ import annotations

import html

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class Label(QLabel):
    """A label that shows every text as it is."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)


def tip(text: str) -> str:
    """A tool tip that shows this text as it is, within the lines that it has.

    >>> tip("a < b")
    'a < b'
    >>> tip("<img src=x>")
    '<p style="white-space: pre-wrap">&lt;img src=x&gt;</p>'
    """
    if "<" not in text and "&" not in text:
        return text
    return f'<p style="white-space: pre-wrap">{html.escape(text, quote=False)}</p>'
