# SPDX-License-Identifier: AGPL-3.0-or-later
"""The one list of commands: no key twice, all of it in menus, sheet and palette, every icon drawn."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop_qa.ui.shell import shortcuts_sheet
from desktop_qa.ui.shell.palette import Palette, match
from desktop_qa.ui.shell.shortcuts_sheet import ShortcutsSheet
from desktop_qa.ui.toolkit import icons
from desktop_qa.ui.toolkit.actions import BY_NAME, COMMANDS, GROUPS, Actions, plain, tool_tip


@pytest.fixture
def called():
    return []


@pytest.fixture
def actions(qtbot, called):
    widget = QWidget()
    qtbot.addWidget(widget)
    made = Actions(widget, {command.name: lambda name=command.name: called.append(name) for command in COMMANDS})
    made.widget = widget
    return made


def test_no_key_is_given_twice(qapp):
    keys = Counter(QKeySequence(key).toString() for command in COMMANDS for key in command.keys)
    assert [key for key, count in keys.items() if count > 1] == []
    assert "" not in keys


def test_names_are_unique_and_groups_known():
    assert len(BY_NAME) == len(COMMANDS)
    assert {command.group for command in COMMANDS} == set(GROUPS)


def test_mnemonics_of_a_menu_differ():
    for group in GROUPS:
        letters = Counter(
            command.text[command.text.index("&") + 1].lower() for command in COMMANDS if command.group == group
        )
        assert [letter for letter, count in letters.items() if count > 1] == [], group


def test_every_command_is_in_its_menu_and_does_its_work(actions, called):
    shown = []
    for group in GROUPS:
        menu = QMenu(actions.widget)
        actions.fill(menu, group)
        shown += [action for action in menu.actions() if not action.isSeparator()]
    actions.enable(["document", "text", "answers", "running", "answer", "found", "unread", "pages", "recognised"])
    for action in shown:
        action.trigger()
    assert called == [command.name for group in GROUPS for command in COMMANDS if command.group == group]


def test_commands_are_enabled_by_what_is_there(actions):
    actions.enable([])
    assert actions["open"].isEnabled()
    assert not actions["find"].isEnabled()
    actions.enable(["document"])
    assert actions["find"].isEnabled()
    assert not actions["next_answer"].isEnabled()


@pytest.mark.parametrize("name", sorted({command.icon for command in COMMANDS if command.icon}))
def test_icons_are_drawn(qapp, name):
    picture = icons.icon(name).pixmap(24, 24).toImage()
    assert any(picture.pixelColor(x, y).alpha() > 100 for x in range(24) for y in range(24))


def test_tool_tips_tell_the_key(qapp):
    assert tool_tip(BY_NAME["open"]) == "Open (Ctrl+O)"
    assert tool_tip(BY_NAME["models"]) == "Models"


@pytest.mark.parametrize(
    ("title", "shown"),
    [("&Open…", "Open"), ("Open pasted te&xt", "Open pasted text"), ("文件(&F)", "文件"), ("開く(&O)…", "開く"),
     ("Fish && chips", "Fish & chips"), ("R&&D (&R)…", "R&D")],
)  # fmt: skip
def test_plain_titles_have_no_mnemonic(title, shown):
    assert plain(title) == shown


def test_sheet_holds_every_key(qtbot):
    sheet = ShortcutsSheet()
    qtbot.addWidget(sheet)
    listed = " ".join(keys for _, rows in shortcuts_sheet.sections() for _, keys in rows)
    for command in COMMANDS:
        for key in command.keys:
            assert QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) in listed
    sheet.field.setText("ctrl+l")
    shown = [item.text(0) for _, items in sheet._sections for item in items if not item.isHidden()]
    assert shown == ["Ask a question"]


@pytest.mark.parametrize(
    ("typed", "title", "rank"),
    [("", "Anything", 0), ("fit", "Fit page", 0), ("page", "Fit page", 1), ("age", "Fit page", 2),
     ("fp", "Fit page", 3), ("ftp", "Fit page", 4), ("xyz", "Fit page", None)],
)  # fmt: skip
def test_palette_ranks_by_words_then_letters(typed, title, rank):
    assert match(typed, title) == rank


def test_palette_finds_and_does(qtbot, actions):
    actions.enable(["document"])
    palette = Palette(actions)
    qtbot.addWidget(palette)
    palette.show()
    assert "palette" not in palette.names()
    assert "next_answer" not in palette.names()
    qtbot.keyClicks(palette.field, "fit")
    assert palette.names()[:2] == ["fit_page", "fit_width"]
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(palette.chosen) as chosen:
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert chosen.args == ["fit_width"]
    assert not palette.isVisible()


def test_palette_says_when_nothing_fits(qtbot, actions):
    palette = Palette(actions)
    qtbot.addWidget(palette)
    palette.show()
    palette.field.setText("qqqq")
    assert palette.nothing.isVisible()
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
