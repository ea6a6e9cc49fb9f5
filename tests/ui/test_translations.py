# SPDX-License-Identifier: AGPL-3.0-or-later
"""Every string of the interface can be translated, and every language is complete and keeps what must be kept."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from desktop_qa.common import paths

ROOT = Path(__file__).resolve().parents[2]
UI = ROOT / "desktop_qa" / "ui"
LANGUAGES = ("de", "es", "fr", "ja", "zh_CN")
SHOWN = {
    "setText", "setWindowTitle", "setToolTip", "setPlaceholderText", "setAccessibleName", "setAccessibleDescription",
    "setTitle", "setLabelText", "setStatusTip", "setWhatsThis", "setInformativeText", "setSuffix", "setPrefix",
    "addTab", "addItem", "addRow", "addAction", "addMenu", "setTabText", "setTabToolTip", "addButton",
}  # fmt: skip
MADE = {"QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QDockWidget", "QToolButton"}
WORDS = re.compile(r"[A-Za-z]{2}")


def shown_literals(tree: ast.AST) -> list[ast.expr]:
    """Plain strings that are handed to something that shows them."""
    found: list[ast.expr] = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name not in SHOWN | MADE:
            continue
        for argument in node.args[:2]:
            literal = isinstance(argument, ast.Constant) and isinstance(argument.value, str)
            if (literal and WORDS.search(argument.value)) or (
                isinstance(argument, ast.JoinedStr)
                and any(isinstance(part, ast.Constant) and WORDS.search(str(part.value)) for part in argument.values)
            ):
                found.append(argument)
    return found


@pytest.mark.parametrize("module", sorted(UI.rglob("*.py")), ids=lambda path: str(path.relative_to(UI)))
def test_no_string_is_untranslatable(module: Path) -> None:
    bare = shown_literals(ast.parse(module.read_text(encoding="utf-8")))
    # The program's own name and units stay as they are in every language.
    wrong = [ast.unparse(node) for node in bare if ast.unparse(node).strip("'\"") not in {"Desktop QA", " pt", " %"}]
    assert not wrong


def messages(path: Path) -> dict[tuple[str, str, str], ET.Element]:
    return {
        (
            context.findtext("name") or "",
            message.findtext("source") or "",
            message.findtext("comment") or "",
        ): message
        for context in ET.parse(path).getroot().iter("context")
        for message in context.iter("message")
    }


def texts(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


@pytest.mark.parametrize("language", LANGUAGES)
def test_language_is_complete_and_keeps_placeholders(language: str) -> None:
    wrong = []
    for (context, source, _comment), message in messages(
        paths.resources() / "translations" / f"desktop-qa_{language}.ts"
    ).items():
        translation = message.find("translation")
        assert translation is not None
        if translation.get("type") in {"unfinished", "vanished", "obsolete"} or not all(texts(message)):
            wrong.append(f"{context}: {source!r} is not translated")
            continue
        for text in texts(message):
            for pattern in (r"\{[^}]*\}", r"%\d|%L\d", r"</?\w+"):
                if sorted(re.findall(pattern, text)) != sorted(re.findall(pattern, source)):
                    wrong.append(f"{context}: {source!r} -> {text!r}")
            if source.endswith("…") != text.endswith("…"):
                wrong.append(f"{context}: {source!r} -> {text!r} (dots)")
    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_mnemonics_of_one_menu_bar_differ(language: str) -> None:
    from desktop_qa.ui.toolkit.actions import GROUPS

    table = messages(paths.resources() / "translations" / f"desktop-qa_{language}.ts")
    letters = []
    for source in GROUPS.values():
        (text,) = texts(table["Actions", source, ""])
        found = re.search(r"&(\w)", text)
        assert found, text
        letters.append(found.group(1).lower())
    assert len(letters) == len(set(letters))


@pytest.fixture(scope="module")
def lupdate() -> str:
    tool = shutil.which("pyside6-lupdate", path=f"{Path(sys.executable).parent}:/usr/bin")
    if tool is None:
        pytest.skip("pyside6-lupdate is not installed")
    return tool


def test_sources_are_up_to_date(lupdate: str, tmp_path: Path) -> None:
    """``packaging/translations update`` would find nothing new."""
    target, core = tmp_path / "now.ts", tmp_path / "core.py"
    subprocess.run([sys.executable, ROOT / "packaging" / "core_strings.py", core], check=True, timeout=60)
    subprocess.run(
        [lupdate, "-silent", "-locations", "none", *sorted(map(str, UI.rglob("*.py"))), core, "-ts", target],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    now = set(messages(target))
    for language in LANGUAGES:
        assert set(messages(paths.resources() / "translations" / f"desktop-qa_{language}.ts")) == now


@pytest.mark.parametrize("language", LANGUAGES)
def test_compiled_translations_are_those_of_the_sources(language: str, tmp_path: Path) -> None:
    tool = shutil.which("pyside6-lrelease", path=f"{Path(sys.executable).parent}:/usr/bin")
    if tool is None:
        pytest.skip("pyside6-lrelease is not installed")
    folder = paths.resources() / "translations"
    target = tmp_path / "now.qm"
    subprocess.run(
        [tool, "-silent", folder / f"desktop-qa_{language}.ts", "-qm", target],
        check=True, capture_output=True, timeout=60,
    )  # fmt: skip
    assert target.read_bytes() == (folder / f"desktop-qa_{language}.qm").read_bytes()
