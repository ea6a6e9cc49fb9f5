# SPDX-License-Identifier: AGPL-3.0-or-later
"""No text of a document is taken for HTML: labels and tool tips show every text as it is."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument

import desktop_qa.ui
from desktop_qa.ui.toolkit.plain_text import Label, tip

ROOM = Path(desktop_qa.ui.__file__).parent
MADE_HERE = {"tip"}
"""What a tool tip may come from besides words of the program itself."""
RICH = {"models/dialog.py"}
"""Labels of HTML that the program writes, with what it puts in escaped."""


def modules():
    return [path for path in ROOM.rglob("*.py") if path.name != "plain_text.py"]


def name_of(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def is_own(node: ast.expr) -> bool:
    """Whether a text is written in the program: a constant, its translation, or made plain."""
    if isinstance(node, ast.IfExp):
        return is_own(node.body) and is_own(node.orelse)
    if isinstance(node, ast.Call):
        own_words = name_of(node) in {"tr", "translate"} and all(isinstance(one, ast.Constant) for one in node.args)
        return name_of(node) in MADE_HERE or own_words
    return isinstance(node, ast.Constant)


@pytest.mark.parametrize("path", modules(), ids=lambda path: path.relative_to(ROOM).as_posix())
def test_every_label_and_tool_tip_is_plain(path):
    wrong = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.If) and "ToolTipRole" in ast.dump(node.test):
            given = [one.value for one in ast.walk(node) if isinstance(one, ast.Return) and one.value is not None]
            wrong += [f"{node.lineno}: a tool tip that is not plain" for one in given if not is_own(one)]
        if not isinstance(node, ast.Call):
            continue
        if name_of(node) == "QLabel":
            wrong.append(f"{node.lineno}: a QLabel; take Label")
        if name_of(node) in {"setToolTip", "setTabToolTip", "setWhatsThis", "showText"}:
            text = node.args[1] if name_of(node) == "showText" else node.args[-1]
            wrong += [] if is_own(text) else [f"{node.lineno}: a tool tip that is not plain; take tip()"]
        if name_of(node) == "setTextFormat" and "RichText" in ast.dump(node):
            where = path.relative_to(ROOM).as_posix()
            wrong += [] if where in RICH else [f"{node.lineno}: rich text"]
    assert not wrong, wrong


EVIL = ("<img src='file:///etc/hosts'>", "<b>bold</b> & more", "a < b > c", "x\n<i>y</i>", "<p>", "plain", "")


@pytest.mark.parametrize("text", EVIL)
def test_labels_show_what_they_are_given(qtbot, text):
    label = Label(text)
    qtbot.addWidget(label)
    assert label.text() == text
    assert label.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize("text", EVIL)
def test_tool_tips_show_what_they_are_given(qapp, text):
    shown = tip(text)
    if shown == text:
        assert "<" not in text
        return
    asked = []

    class Page(QTextDocument):
        def loadResource(self, kind, name):
            asked.append((kind, name))

    page = Page()
    page.setHtml(shown)
    assert page.toPlainText() == text
    assert not asked
