# SPDX-License-Identifier: AGPL-3.0-or-later
"""Collects what the packages below the window say to a person, as a file that Qt's lupdate can read.

    core_strings.py TARGET.py

Those packages know no Qt. They make their words of a literal template (``UserError("{path} is empty.", path=path)``,
``Text(...)``), and ``desktop_qa.ui.toolkit.wording`` asks the translations for the template. Modules that speak on the
command line only are left out: that stays English.
"""

from __future__ import annotations

import ast
import functools
import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
CONTEXT = "Core"
COMMAND_LINE = re.compile(
    r"desktop_qa/(cli/\w+|__main__|common/processor|desktop/entry|mobilebert/(calibrate|convert)|ui/app/(benchmark(_library)?|responsiveness))\.py"
)
COMMAND_LINE_PACKAGES = ("desktop_qa/training/", "desktop_qa/evaluation/")
MADE_HERE = "desktop_qa/common/errors.py"
PLACE = re.compile(r"\{(\w+)\}")


@functools.cache
def modules() -> dict[str, ast.Module]:
    """The modules whose words a window may show, by name."""
    found = {}
    for path in sorted((ROOT / "desktop_qa").rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        if not COMMAND_LINE.fullmatch(name) and not name.startswith(COMMAND_LINE_PACKAGES):
            found[name] = ast.parse(path.read_text(encoding="utf-8"))
    return found


def classes(trees: dict[str, ast.Module]) -> set[str]:
    """``Text``, ``UserError`` and everything that is derived from it, by name."""
    bases = {
        node.name: {base.id for base in node.bases if isinstance(base, ast.Name)}
        for tree in trees.values()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    found = {"Text", "UserError"}
    while more := {name for name, above in bases.items() if above & found} - found:
        found |= more
    return found


def read() -> tuple[list[str], list[str]]:
    """The templates in the order of the modules, and what is wrong with any, with its place."""
    trees = modules()
    makers = classes(trees)
    templates: dict[str, None] = {}
    faults = []
    for name, tree in trees.items():
        for call in calls(tree, makers):
            fault = wrong(call, name)
            if fault:
                faults.append(f"{name}:{call.lineno}: {fault}")
            first = call.args[0] if call.args else None
            if isinstance(first, ast.Constant) and first.value:
                templates.setdefault(str(first.value))
    return list(templates), faults


def calls(tree: ast.Module, makers: set[str]) -> Iterator[ast.Call]:
    """Everything that makes words, in its order."""
    found = (node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name))
    yield from sorted((call for call in found if getattr(call.func, "id", "") in makers), key=lambda call: call.lineno)


def wrong(call: ast.Call, module: str) -> str:
    """What is wrong with a call, or nothing."""
    first = call.args[0] if call.args else None
    if not (isinstance(first, ast.Constant) and isinstance(first.value, str)):
        return "" if module == MADE_HERE else "the template is not a literal, so that it cannot be translated"
    places, values = set(PLACE.findall(first.value)), {keyword.arg for keyword in call.keywords}
    return "" if places == values else f"places {sorted(places)} and values {sorted(map(str, values))} differ"


def main(arguments: list[str]) -> int:
    """Write the file."""
    templates, faults = read()
    for fault in faults:
        sys.stderr.write(fault + "\n")
    lines = (f'QCoreApplication.translate("{CONTEXT}", {json.dumps(text, ensure_ascii=False)})\n' for text in templates)
    target = Path(arguments[0])
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("from PySide6.QtCore import QCoreApplication\n\n" + "".join(lines), encoding="utf-8")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
