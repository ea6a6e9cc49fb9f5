# SPDX-License-Identifier: AGPL-3.0-or-later
"""The pages as assistive technologies meet them: a document with text, caret and selection.

PySide cannot implement ``QAccessibleTextInterface.selection``, whose results are pointers; so the text interface is
that of the field in ``text.spoken``, which holds the same words and the same selection.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleObject, QWindow
from shiboken6 import VoidPtr

from desktop_qa.ui.reader.page_view import PageView


class AccessiblePages(QAccessibleObject):
    """The pages as a document with text."""

    def __init__(self, view: PageView) -> None:
        super().__init__(view)
        self._view = view

    def role(self) -> QAccessible.Role:
        """A document."""
        return QAccessible.Role.Document

    def text(self, kind: QAccessible.Text) -> str:
        """The name, and the title of the document as its description."""
        if kind == QAccessible.Text.Name:
            return self._view.accessibleName()
        if kind == QAccessible.Text.Description:
            return self._view.accessibleDescription()
        return ""

    def state(self) -> QAccessible.State:
        """To be read and selected in, not to be written in."""
        state, view = QAccessible.State(), self._view
        state.focusable = state.readOnly = state.selectableText = state.multiLine = True
        state.focused = view.hasFocus()
        state.invisible = not view.isVisible()
        return state

    def rect(self) -> QRect:
        """On the screen."""
        viewport = self._view.viewport()
        return QRect(viewport.mapToGlobal(QPoint(0, 0)), viewport.size())

    def window(self) -> QWindow:
        """The window's handle."""
        return self._view.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        """The widget around the pages."""
        return QAccessible.queryAccessibleInterface(self._view.parentWidget() or self._view.window())

    def childCount(self) -> int:
        """One: the marks beside the scroll bar."""
        return 1

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """The marks."""
        return QAccessible.queryAccessibleInterface(self._view.marks) if index == 0 else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Its number."""
        return 0 if child.object() is self._view.marks else -1

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """What lies there is the text itself."""
        return None

    def interface_cast(self, kind: QAccessible.InterfaceType) -> VoidPtr:  # type: ignore[override]
        """The text interface of the field that holds the page's words."""
        if kind != QAccessible.InterfaceType.TextInterface:
            return VoidPtr(0)
        lent = QAccessible.queryAccessibleInterface(self._view.spoken.field)
        return VoidPtr(lent.interface_cast(kind))


_made: dict[int, AccessiblePages] = {}
"""The interfaces that Qt holds; it knows them by pointer only."""


def _interface(_name: str, thing: QObject | None) -> QAccessibleInterface | None:
    if not isinstance(thing, PageView):
        return None
    made = AccessiblePages(thing)
    key = id(thing)
    _made[key] = made
    thing.destroyed.connect(lambda: _made.pop(key, None))
    return made


def install() -> None:
    """Have Qt ask here for the interfaces of pages; once for the program."""
    QAccessible.installFactory(_interface)
