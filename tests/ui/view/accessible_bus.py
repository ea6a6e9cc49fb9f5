# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the accessibility bus of a Linux desktop has of a document view; to be run inside dbus-run-session.

python accessible_bus.py          starts the window below, walks the tree, prints what the pages are
python accessible_bus.py window   shows a document with its letters 2 to 7 selected
"""

from __future__ import annotations

import re
import subprocess
import sys
import time
from pathlib import Path

DEEPEST = 12


def window() -> None:
    sys.path.insert(0, str(Path(__file__).parents[1]))
    from fakes import FakeHost
    from PySide6.QtCore import QTimer

    from desktop_qa.ui.app.app import application
    from desktop_qa.ui.reader.document_view import DocumentView

    app = application()
    host = FakeHost()
    view = DocumentView()
    view.resize(600, 500)
    info = host.open("/tmp/a.pdf").result()
    view.set_document(host, info)
    view.show()
    view.session.set_text(host.text_map(info.doc).result())
    view.pages.selector.selection.select(2, 7)
    view.pages.selector.show()
    QTimer.singleShot(60_000, app.quit)
    app.exec()
    view.shut()


def call(target: list[str], name: str, path: str, method: str, *arguments: str) -> str:
    """The answer; empty where the object is gone, as parts of a window come and go while it opens."""
    return subprocess.run(
        ["gdbus", "call", *target, "--dest", name, "--object-path", path, "--method", method, *arguments],
        capture_output=True, text=True, timeout=20, check=False,
    ).stdout  # fmt: skip


def inspect() -> int:
    address = call(["--session"], "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus.GetAddress").split("'")[1]
    bus = ["--address", address]
    program = subprocess.Popen([sys.executable, __file__, "window"])
    try:
        return walk(bus)
    finally:
        program.terminate()
        program.wait()


def walk(bus: list[str]) -> int:
    root = "/org/a11y/atspi/accessible/root"
    until = time.monotonic() + 40
    while time.monotonic() < until:
        waiting = [(*one, 0) for one in children(bus, "org.a11y.atspi.Registry", root)]
        while waiting:
            name, path, depth = waiting.pop()
            role = call(bus, name, path, "org.a11y.atspi.Accessible.GetRoleName")
            if "document" in role:
                text = "org.a11y.atspi.Text."
                get = (bus, name, path, "org.freedesktop.DBus.Properties.Get", text[:-1])
                count = call(*get, "CharacterCount")
                if count and "<0>" not in count:
                    print("role", role.strip())
                    print("text", call(bus, name, path, text + "GetText", "0", "60").strip())
                    print("selection", call(bus, name, path, text + "GetSelection", "0").strip())
                    print(
                        "caret", call(bus, name, path, "org.freedesktop.DBus.Properties.Get", text[:-1], "CaretOffset")
                    )
                    return 0
            if depth < DEEPEST:
                waiting += [(*one, depth + 1) for one in children(bus, name, path)]
        time.sleep(0.3)
    return 1


def children(bus: list[str], name: str, path: str) -> list[tuple[str, str]]:
    answer = call(bus, name, path, "org.a11y.atspi.Accessible.GetChildren")
    return re.findall(r"\('([^']+)', (?:objectpath )?'([^']+)'\)", answer)


if __name__ == "__main__":
    if sys.argv[1:] == ["window"]:
        window()
    else:
        sys.exit(inspect())
