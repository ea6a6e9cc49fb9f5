# SPDX-License-Identifier: AGPL-3.0-or-later
"""Every command of the window as data: menus, shortcuts, the shortcuts sheet and the palette come from this list."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence

from desktop_qa.ui.toolkit import icons
from desktop_qa.ui.toolkit.plain_text import tip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from PySide6.QtWidgets import QMenu, QWidget

Needs = Literal["nothing", "document", "text", "answers", "running", "answer", "found", "unread", "pages", "recognised"]
"""What must be there for the command to make sense; ``answer`` is a current answer, ``found`` one above the threshold,
``unread`` a question that was answered from a part of what was asked, ``pages`` are fixed pages, ``recognised`` some
whose text was recognised."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark ``text`` for translation; it is translated where it is shown."""
    return text


def plain(title: str) -> str:
    """The text of a menu or a button without its mnemonic and dots: "&Open…" is "Open", "文件(&F)" is "文件"."""
    # Languages whose letters are no keys add the key in parentheses; elsewhere only its mark goes.
    without = re.sub(r"\s*\(&\w\)", "", title)
    return without.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


@dataclass(frozen=True, slots=True)
class Command:
    """One thing the window can do. ``keys`` are all its shortcuts, the one to show first."""

    name: str
    text: str
    group: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs: Needs = "nothing"
    checkable: bool = False
    separator: bool = False
    """A line above it in the menu."""

    @property
    def title(self) -> str:
        """Its text in the interface's language, as in a menu."""
        return QCoreApplication.translate("Actions", self.text)

    @property
    def plain_title(self) -> str:
        """Its text without the mnemonic and the dots."""
        return plain(self.title)


GROUPS = {
    "file": QT_TRANSLATE_NOOP("Actions", "&File"),
    "edit": QT_TRANSLATE_NOOP("Actions", "&Edit"),
    "view": QT_TRANSLATE_NOOP("Actions", "&View"),
    "go": QT_TRANSLATE_NOOP("Actions", "&Go"),
    "ask": QT_TRANSLATE_NOOP("Actions", "&Ask"),
    "help": QT_TRANSLATE_NOOP("Actions", "&Help"),
}

# One line for each command: a table to read down.
# fmt: off
COMMANDS = (
    Command("open", QT_TRANSLATE_NOOP("Actions", "&Open…"), "file", ("Ctrl+O",), "open"),
    Command("open_address", QT_TRANSLATE_NOOP("Actions", "Open &address…"), "file", ("Ctrl+Shift+O",), "globe"),
    Command("paste_document", QT_TRANSLATE_NOOP("Actions", "Open pasted te&xt"), "file", ("Ctrl+Shift+V",), "paste"),
    Command("open_sample", QT_TRANSLATE_NOOP("Actions", "Open the &sample"), "file", (), "book"),
    Command("library", QT_TRANSLATE_NOOP("Actions", "Li&brary"), "file", ("Ctrl+Shift+L",), "library"),
    Command("new_tab", QT_TRANSLATE_NOOP("Actions", "&New tab"), "file", ("Ctrl+T",), "plus", separator=True),
    Command("close_tab", QT_TRANSLATE_NOOP("Actions", "&Close tab"), "file", ("Ctrl+W", "Ctrl+F4"), "close"),
    Command("reopen_tab", QT_TRANSLATE_NOOP("Actions", "&Reopen closed tab"), "file", ("Ctrl+Shift+T",)),
    Command("reload", QT_TRANSLATE_NOOP("Actions", "Re&load"), "file", ("F5",), "refresh", "document"),
    Command("print", QT_TRANSLATE_NOOP("Actions", "&Print…"), "file", ("Ctrl+P",), "print", "document", separator=True),
    Command("recognise", QT_TRANSLATE_NOOP("Actions", "Reco&gnise text in pictures…"), "file", (), "scan", "pages"),
    Command("save_copy", QT_TRANSLATE_NOOP("Actions", "Save a cop&y…"), "file", ("Ctrl+S",), "save", "document"),
    Command("save_searchable", QT_TRANSLATE_NOOP("Actions", "Save a searc&hable copy…"), "file", (), "save", "recognised"),
    Command("properties", QT_TRANSLATE_NOOP("Actions", "Document propert&ies"), "file", ("Ctrl+D",), "info", "document"),
    Command("settings", QT_TRANSLATE_NOOP("Actions", "Se&ttings…"), "file", ("Ctrl+,",), "settings", separator=True),
    Command("models", QT_TRANSLATE_NOOP("Actions", "&Models…"), "file"),
    Command("quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "file", ("Ctrl+Q",), separator=True),
    Command("copy", QT_TRANSLATE_NOOP("Actions", "&Copy"), "edit", ("Ctrl+C",), "copy", "document"),
    Command("select_all", QT_TRANSLATE_NOOP("Actions", "Select &all"), "edit", ("Ctrl+A",), "", "text"),
    Command("highlight", QT_TRANSLATE_NOOP("Actions", "&Highlight"), "edit", ("Ctrl+E",), "highlight", "text", separator=True),
    Command("note", QT_TRANSLATE_NOOP("Actions", "Write a no&te"), "edit", ("Ctrl+Shift+E",), "note", "text"),
    Command("notes", QT_TRANSLATE_NOOP("Actions", "List of n&otes"), "edit", ("Ctrl+Shift+N",), "", "document"),
    Command("find", QT_TRANSLATE_NOOP("Actions", "&Find in document"), "edit", ("Ctrl+F",), "find", "document", separator=True),
    Command("find_meaning", QT_TRANSLATE_NOOP("Actions", "Find by &meaning"), "edit", ("Ctrl+Shift+F",), "", "document"),
    Command("find_similar", QT_TRANSLATE_NOOP("Actions", "Find similar passa&ges"), "edit", (), "", "text"),
    Command("find_next", QT_TRANSLATE_NOOP("Actions", "Find &next"), "edit", ("F3",), "", "document"),
    Command("find_previous", QT_TRANSLATE_NOOP("Actions", "Find &previous"), "edit", ("Shift+F3",), "", "document"),
    Command("zoom_in", QT_TRANSLATE_NOOP("Actions", "Zoom &in"), "view", ("Ctrl++", "Ctrl+="), "plus", "document"),
    Command("zoom_out", QT_TRANSLATE_NOOP("Actions", "Zoom &out"), "view", ("Ctrl+-",), "minus", "document"),
    Command("fit_page", QT_TRANSLATE_NOOP("Actions", "Fit &page"), "view", ("Ctrl+0",), "fit-page", "document"),
    Command("actual_size", QT_TRANSLATE_NOOP("Actions", "&Actual size"), "view", ("Ctrl+1",), "", "document"),
    Command("fit_width", QT_TRANSLATE_NOOP("Actions", "Fit &width"), "view", ("Ctrl+2",), "fit-width", "document"),
    Command("rotate", QT_TRANSLATE_NOOP("Actions", "&Rotate"), "view", ("Ctrl+R",), "rotate", "document"),
    Command("rotate_left", QT_TRANSLATE_NOOP("Actions", "Rotate lef&t"), "view", ("Ctrl+Shift+R",), "", "document"),
    Command("two_pages", QT_TRANSLATE_NOOP("Actions", "Two pa&ges"), "view", ("Ctrl+3",), "", "document", checkable=True, separator=True),
    Command("single_page", QT_TRANSLATE_NOOP("Actions", "Si&ngle page"), "view", ("Ctrl+4",), "", "document", checkable=True),
    Command("presentation", QT_TRANSLATE_NOOP("Actions", "Present page &by page"), "view", ("Shift+F11",), "", "document"),
    Command("larger_text", QT_TRANSLATE_NOOP("Actions", "&Larger reading text"), "view", ("Ctrl+Alt++", "Ctrl+Alt+="), "", "document"),
    Command("smaller_text", QT_TRANSLATE_NOOP("Actions", "&Smaller reading text"), "view", ("Ctrl+Alt+-",), "", "document"),
    Command("page_colours", QT_TRANSLATE_NOOP("Actions", "Next page &colours"), "view", ("Ctrl+Shift+D",), "moon", separator=True),
    Command("side_bar", QT_TRANSLATE_NOOP("Actions", "Si&de bar"), "view", ("F12",), "sidebar", checkable=True),
    Command("ask_panel", QT_TRANSLATE_NOOP("Actions", "As&k panel"), "view", ("F8",), "panel", checkable=True),
    Command("menu_bar", QT_TRANSLATE_NOOP("Actions", "&Menu bar"), "view", ("F9",), checkable=True),
    Command("full_screen", QT_TRANSLATE_NOOP("Actions", "&Full screen"), "view", ("F11",), "fullscreen", checkable=True),
    Command("main_menu", QT_TRANSLATE_NOOP("Actions", "Main m&enu"), "view", ("F10",), "menu"),
    Command("back", QT_TRANSLATE_NOOP("Actions", "&Back"), "go", ("Alt+Left",), "back", "document"),
    Command("forward", QT_TRANSLATE_NOOP("Actions", "&Forward"), "go", ("Alt+Right",), "forward", "document"),
    Command("go_to_page", QT_TRANSLATE_NOOP("Actions", "&Go to page"), "go", ("Ctrl+G",), "", "document", separator=True),
    Command("first_page", QT_TRANSLATE_NOOP("Actions", "First &page"), "go", ("Ctrl+Home",), "", "document"),
    Command("previous_page", QT_TRANSLATE_NOOP("Actions", "Pre&vious page"), "go", ("Ctrl+PgUp",), "", "document"),
    Command("next_page", QT_TRANSLATE_NOOP("Actions", "&Next page"), "go", ("Ctrl+PgDown",), "", "document"),
    Command("last_page", QT_TRANSLATE_NOOP("Actions", "&Last page"), "go", ("Ctrl+End",), "", "document"),
    Command("next_tab", QT_TRANSLATE_NOOP("Actions", "Next &tab"), "go", ("Ctrl+Tab",), separator=True),
    Command("previous_tab", QT_TRANSLATE_NOOP("Actions", "P&revious tab"), "go", ("Ctrl+Shift+Tab",)),
    Command("focus_document", QT_TRANSLATE_NOOP("Actions", "To the &document"), "go", ("F6",), "", "document"),
    Command("question", QT_TRANSLATE_NOOP("Actions", "Ask a &question"), "ask", ("Ctrl+L",), "ask", "document"),
    Command("stop", QT_TRANSLATE_NOOP("Actions", "&Stop reading"), "ask", ("Esc",), "stop", "running"),
    Command("read_all", QT_TRANSLATE_NOOP("Actions", "Read e&verything"), "ask", (), "", "unread"),
    Command("next_answer", QT_TRANSLATE_NOOP("Actions", "&Next answer"), "ask", ("F4",), "down", "answers", separator=True),
    Command("previous_answer", QT_TRANSLATE_NOOP("Actions", "&Previous answer"), "ask", ("Shift+F4",), "up", "answers"),
    Command("copy_answer", QT_TRANSLATE_NOOP("Actions", "&Copy answer with citation"), "ask", ("Ctrl+Shift+C",), "copy", "answer"),
    Command("keep_answer", QT_TRANSLATE_NOOP("Actions", "&Keep answer as highlight"), "ask", ("Ctrl+Alt+E",), "note", "answer"),
    Command("notebook", QT_TRANSLATE_NOOP("Actions", "Note&book…"), "ask", ("Ctrl+Shift+B",), "book"),
    Command("save_highlights", QT_TRANSLATE_NOOP("Actions", "Save &highlights in a copy…"), "ask", (), "highlight", "found", separator=True),
    Command("export_answers", QT_TRANSLATE_NOOP("Actions", "&Export answers…"), "ask", ("Ctrl+Shift+S",), "export", "answers"),
    Command("scope_document", QT_TRANSLATE_NOOP("Actions", "Ask the whole &document"), "ask", ("Alt+1",), "", "text", separator=True),
    Command("scope_page", QT_TRANSLATE_NOOP("Actions", "Ask the current p&age"), "ask", ("Alt+2",), "", "text"),
    Command("scope_selection", QT_TRANSLATE_NOOP("Actions", "Ask the se&lection"), "ask", ("Alt+3",), "", "text"),
    Command("scope_chapter", QT_TRANSLATE_NOOP("Actions", "Ask the current chapte&r"), "ask", ("Alt+4",), "", "text"),
    Command("scope_open", QT_TRANSLATE_NOOP("Actions", "Ask all &open documents"), "ask", ("Alt+5",), "", "text"),
    Command("palette", QT_TRANSLATE_NOOP("Actions", "&Command palette"), "help", ("Ctrl+K",), "command"),
    Command("shortcuts", QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), "help", ("F1", "Ctrl+?"), "keyboard"),
    Command("debug", QT_TRANSLATE_NOOP("Actions", "&Debug information"), "help"),
    Command("about", QT_TRANSLATE_NOOP("Actions", "&About and diagnostics"), "help", (), "info", separator=True),
)
# fmt: on
BY_NAME = {command.name: command for command in COMMANDS}

# Keys that the document view handles by itself; the sheet lists them too.
VIEW_KEYS = (
    (QT_TRANSLATE_NOOP("Actions", "Scroll"), ("Up", "Down", "Left", "Right", "J", "K")),
    (QT_TRANSLATE_NOOP("Actions", "Scroll a screen"), ("Space", "Shift+Space", "PgDown", "PgUp")),
    (QT_TRANSLATE_NOOP("Actions", "Start and end of the document"), ("Home", "End", "G", "Shift+G")),
    (QT_TRANSLATE_NOOP("Actions", "Zoom"), ("+", "-")),
    (QT_TRANSLATE_NOOP("Actions", "Close or stop, the innermost first"), ("Esc",)),
)


class Actions:
    """The commands as ``QAction`` objects of one window."""

    def __init__(self, window: QWidget, handlers: Mapping[str, Callable[[], object]]) -> None:
        self._actions: dict[str, QAction] = {}
        for command in COMMANDS:
            action = QAction(command.title, window)
            action.setObjectName(f"action_{command.name}")
            action.setCheckable(command.checkable)
            action.setShortcuts([QKeySequence(key) for key in command.keys])
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            # The window decides what Escape, copying and the like mean where a text field has the focus.
            action.setToolTip(tip(tool_tip(command)))
            action.setStatusTip(command.plain_title)
            if command.name == "quit":
                action.setMenuRole(QAction.MenuRole.QuitRole)
            elif command.name == "settings":
                action.setMenuRole(QAction.MenuRole.PreferencesRole)
            elif command.name == "about":
                action.setMenuRole(QAction.MenuRole.AboutRole)
            else:
                action.setMenuRole(QAction.MenuRole.NoRole)
            handler = handlers[command.name]
            action.triggered.connect(_without_argument(handler))
            window.addAction(action)
            self._actions[command.name] = action
        self.draw_icons()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def draw_icons(self) -> None:
        """Draw the icons in the colours of the present palette."""
        for command in COMMANDS:
            if command.icon:
                action = self._actions[command.name]
                action.setIcon(icons.icon(command.icon))
                # Menus stay calm: icons are for tool buttons and the palette.
                action.setIconVisibleInMenu(False)

    def enable(self, present: Iterable[Needs]) -> None:
        """Enable the commands for which all is there."""
        there = {"nothing", *present}
        for command in COMMANDS:
            self._actions[command.name].setEnabled(command.needs in there)

    def fill(self, menu: QMenu, group: str) -> None:
        """Put the commands of a group into a menu."""
        for command in COMMANDS:
            if command.group != group:
                continue
            if command.separator and not menu.isEmpty():
                menu.addSeparator()
            menu.addAction(self._actions[command.name])


def _without_argument(handler: Callable[[], object]) -> Callable[[bool], None]:
    def triggered(_checked: bool = False) -> None:
        handler()

    return triggered


def tool_tip(command: Command) -> str:
    """The title with the first shortcut in parentheses."""
    if not command.keys:
        return command.plain_title
    return QCoreApplication.translate("Actions", "{title} ({keys})").format(
        title=command.plain_title, keys=native(command.keys[0])
    )


def native(key: str) -> str:
    """A shortcut as this system writes it."""
    text = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    # Between marks of direction, or "Ctrl++" would become "++Ctrl" among words that run from right to left.
    return f"\u200e{text}\u200e" if QGuiApplication.isRightToLeft() else text


def group_title(group: str) -> str:
    """The name of a menu in the interface's language, with its mnemonic."""
    return QCoreApplication.translate("Actions", GROUPS[group])


MENU_BAR_IS_NATIVE = sys.platform == "darwin"
