# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where the log goes: warnings into a small rotating file, and details to the terminal for those who ask for them.

A category is a room of the program (``qa``, ``documents``, ``ui``) or a part of one (``documents.process``). No text
of a document and no question is ever logged.
"""

from __future__ import annotations

import logging
import logging.handlers
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

PROGRAM = "desktop_qa"
DEBUG_VARIABLE = "DESKTOP_QA_DEBUG"
"""The categories, with commas between, for every process of the program."""
ALL = "all"
_BYTES, _FILES = 512 * 1024, 2


def to_file(path: Path) -> None:
    """Write what is at least worth knowing to a file that never grows beyond 1.5 MB; without a folder, nowhere."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            path, maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8", delay=True
        )
    except OSError:
        return
    handler.setLevel(logging.INFO)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger(PROGRAM)
    root.addHandler(handler)
    if root.level == logging.NOTSET:
        root.setLevel(logging.INFO)


def to_terminal(categories: Iterable[str]) -> None:
    """Print all details of these categories to standard error; ``all`` stands for every one.

    Example: ``to_terminal(["qa", "documents.process"])`` prints what ``desktop_qa.qa.engine`` and
    ``desktop_qa.documents.process.host`` log, and nothing of ``desktop_qa.documents.text``.
    """
    names = {name.strip() for name in categories if name.strip()}
    if not names:
        return
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(relativeCreated)8.0f ms  %(threadName)s  %(name)s: %(message)s"))
    for name in {""} if ALL in names else names:
        logger = logging.getLogger(f"{PROGRAM}.{name}".rstrip("."))
        logger.setLevel(logging.DEBUG)
        logger.addHandler(handler)


def categories() -> list[str]:
    """The categories that this process was asked for."""
    return [name for name in os.environ.get(DEBUG_VARIABLE, "").split(",") if name.strip()]
