# SPDX-License-Identifier: AGPL-3.0-or-later
"""What pages show and the reading text has not, by the rule that left it out.

Every rule that drops characters tells it here. So nothing gets lost unnoticed: the characters of a page's glyphs are
those of the reading text and those that stand here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

Entry = tuple[int, str, str]
"""Page (0-based), name of the rule, characters."""


class LeftOut:
    """Collects entries while a text map is made."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []

    def add(self, page: int, rule: str, text: str) -> None:
        """Characters of a page that a rule leaves out; spaces alone are not worth telling."""
        if text.strip():
            self.entries.append((page, rule, text.strip()))

    def add_all(self, page: int, by_rule: Mapping[str, str]) -> None:
        """The same for several rules."""
        for rule, text in by_rule.items():
            self.add(page, rule, text)
