#!/usr/bin/env python3
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Files that the tests cover whole must stay so (the idea is qutebrowser's).

    coverage run -m pytest && python packaging/perfect_files.py            fails when a listed file is not
    coverage run -m pytest && python packaging/perfect_files.py --update   lists all that are covered whole

The list is `perfect_files.txt`. A file leaves it only by hand.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LIST = Path(__file__).with_suffix(".txt")
SMALLEST = 10
"""Statements. A file of a few constants is covered by being imported; listing it says nothing."""


def main(arguments: list[str]) -> int:
    """Compare the coverage of the last run with the list; returns the exit code."""
    listed = set(LIST.read_text(encoding="utf-8").split()) if LIST.exists() else set()
    covered = _coverage()
    if "--update" in arguments:
        whole = {name for name, (statements, missing) in covered.items() if statements >= SMALLEST and not missing}
        LIST.write_text("".join(f"{name}\n" for name in sorted((listed | whole) & set(covered))), encoding="utf-8")
        return 0
    wrong = []
    for name in sorted(listed):
        if name not in covered:
            wrong.append(f"{name}: is listed and does not exist; take it off the list")
        elif missing := covered[name][1]:
            wrong.append(f"{name}: not covered any more: lines {', '.join(map(str, missing))}")
    print("\n".join(wrong) or f"{len(listed)} files are covered whole, as before.")
    return 1 if wrong else 0


def _coverage() -> dict[str, tuple[int, list[int]]]:
    """For each file of the package the number of statements and the lines that no test ran."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "coverage.json"
        subprocess.run([sys.executable, "-m", "coverage", "json", "-q", "-o", str(report)], check=True, cwd=ROOT)
        files = json.loads(report.read_text(encoding="utf-8"))["files"]
    return {
        Path(name).as_posix(): (entry["summary"]["num_statements"], entry["missing_lines"])
        for name, entry in files.items()
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
