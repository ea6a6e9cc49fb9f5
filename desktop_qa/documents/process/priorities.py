# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the document process does first. One table, so that its order can be read at one place."""

from __future__ import annotations

SAVING = -2
"""Before closing, so that a tab closed at once does not lose its copy."""
OPENING = -1
VISIBLE = 0
"""Pages that a person looks at."""
LINKS = 5
PRINTING = 8
SOON = 10
"""Pages next to the visible ones, and what a person waits for without looking."""
TEXT = 15
"""The reading text, page by page: drawing goes in between."""
BACKGROUND = 20
"""Small pictures of pages, and what else nobody waits for."""
