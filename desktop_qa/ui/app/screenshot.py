# SPDX-License-Identifier: AGPL-3.0-or-later
"""The picture of the README: a real window on the sample with a real question.

    python -m desktop_qa.ui.app.screenshot [TARGET]

Run it under a display (``xvfb-run -s "-screen 0 1400x900x24"`` where there is none).
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from desktop_qa.common import paths
from desktop_qa.ui.app.app import run
from desktop_qa.ui.app.smoke import SmokeOptions

QUESTION = "How many parameters does MobileBERT have?"


def main() -> int:
    """Write ``resources/screenshot.png``, or what the first argument names."""
    resources = paths.resources()
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else resources / "screenshot.png"
    with tempfile.TemporaryDirectory() as folder:
        return run([str(resources / "sample.pdf")], SmokeOptions(QUESTION, target), paths.find(Path(folder)))


if __name__ == "__main__":
    sys.exit(main())
