# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is said when a file was written: where it is, with buttons that open it or its folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

if TYPE_CHECKING:
    from desktop_qa.ui.toolkit.message_bar import MessageBar, MessageBars

BAR = "saved"


def tell_saved(bars: MessageBars, target: Path | str) -> MessageBar:
    """Say that ``target`` was written."""
    path = Path(target)
    text = QCoreApplication.translate("Saved", "Saved as {path}").format(path=path)
    bar = bars.show_message(BAR, "info", text)
    bar.add_button(QCoreApplication.translate("Saved", "&Open"), lambda: _show(path))
    bar.add_button(QCoreApplication.translate("Saved", "Show in &folder"), lambda: _show(path.parent))
    return bar


def _show(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
