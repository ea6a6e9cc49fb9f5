# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the keys do in the pages. Keys that mean the same everywhere (Ctrl+F and the like) belong to the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desktop_qa.ui.reader.page_view import PageView

Key = Qt.Key
ARROWS = (Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down)


def press_key(view: PageView, event: QKeyEvent) -> bool:
    """Handle a key; False leaves it to others."""
    key, modifiers = Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
    if modifiers & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier):
        return False
    if shift and key in ARROWS:
        return view.selector.extend(key, by_word=control)
    if control:
        return _with_control(view, key)
    bar = view.verticalScrollBar()
    height = view.viewport().height()
    if key == Key.Key_Space:
        view.navigator.scroll(height * (-0.9 if shift else 0.9))
    elif key == Key.Key_PageDown:
        view.navigator.scroll(height * 0.95)
    elif key == Key.Key_PageUp:
        view.navigator.scroll(-height * 0.95)
    elif key == Key.Key_Home:
        view.navigator.go_to_page(0)
    elif key == Key.Key_End:
        view.navigator.go_to_end()
    elif key in (Key.Key_Up, Key.Key_Down, Key.Key_J, Key.Key_K):
        view.navigator.scroll(bar.singleStep() if key in (Key.Key_Down, Key.Key_J) else -bar.singleStep())
    elif key == Key.Key_G:
        view.navigator.go_to_end() if shift else view.navigator.go_to_page(0)
    elif key in (Key.Key_Left, Key.Key_Right):
        side = view.horizontalScrollBar()
        step = 1 if key == Key.Key_Right else -1
        if side.maximum() > side.minimum():
            side.setValue(side.value() + step * side.singleStep())
        else:
            view.navigator.turn(step)
    elif key in (Key.Key_Plus, Key.Key_Equal):
        view.viewpoint.zoom_in()
    elif key == Key.Key_Minus:
        view.viewpoint.zoom_out()
    else:
        return False
    return True


def _with_control(view: PageView, key: Key) -> bool:
    if key == Key.Key_Home:
        view.navigator.go_to_page(0)
    elif key == Key.Key_End:
        view.navigator.go_to_end()
    elif key == Key.Key_A:
        view.selector.select_all()
    elif key == Key.Key_C:
        return view.selector.copy()
    else:
        return False
    return True
