# SPDX-License-Identifier: AGPL-3.0-or-later
"""Back and forward through the places that were jumped to, as in a web browser; no Qt."""

from __future__ import annotations

from typing import Generic, TypeVar

Place = TypeVar("Place")
LIMIT = 200


class NavigationHistory(Generic[Place]):
    """Places left by a jump. Scrolling is no jump; the place left is noted at the moment of jumping."""

    def __init__(self) -> None:
        self._back: list[Place] = []
        self._forward: list[Place] = []

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place to go back to."""
        return bool(self._back)

    @property
    def can_go_forward(self) -> bool:
        """Whether ``back`` was used since the last jump."""
        return bool(self._forward)

    def leave(self, place: Place) -> None:
        """A jump starts here."""
        if not self._back or self._back[-1] != place:
            self._back.append(place)
            del self._back[:-LIMIT]
        self._forward.clear()

    def back(self, here: Place) -> Place | None:
        """The place before, or None."""
        if not self._back:
            return None
        self._forward.append(here)
        return self._back.pop()

    def forward(self, here: Place) -> Place | None:
        """The place that ``back`` left, or None."""
        if not self._forward:
            return None
        self._back.append(here)
        return self._forward.pop()

    def clear(self) -> None:
        """Forget all (another document)."""
        self._back.clear()
        self._forward.clear()
