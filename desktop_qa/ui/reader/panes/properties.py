# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a document says about itself: title, author, pages, dates, where it lies."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, QTimeZone
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from desktop_qa.ui.toolkit.plain_text import Label

if TYPE_CHECKING:
    from desktop_qa.documents.model import DocumentInfo

MILLIMETRES = 25.4 / 72
_DATE = re.compile(r"(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(Z|[+-]\d\d)?'?(\d\d)?")


def rows(info: DocumentInfo) -> list[tuple[str, str]]:
    """Names and values, those that are known."""
    locale = QLocale()
    metadata = info.metadata
    size = ""
    if info.pages:
        first = info.pages[0]
        size = QCoreApplication.translate("Properties", "{width} × {height} mm").format(
            width=locale.toString(first.width * MILLIMETRES, "f", 0),
            height=locale.toString(first.height * MILLIMETRES, "f", 0),
        )
        if any(abs(page.width - first.width) + abs(page.height - first.height) > 1 for page in info.pages[:500]):
            size = QCoreApplication.translate("Properties", "{size}, not all alike").format(size=size)
    layer = {
        "yes": QCoreApplication.translate("Properties", "Yes"),
        "none": QCoreApplication.translate("Properties", "No: the pages are pictures"),
        "garbled": QCoreApplication.translate("Properties", "Yes, but its letters have no meaning"),
    }[info.text_layer]
    found = [
        (QCoreApplication.translate("Properties", "Title"), info.title),
        (QCoreApplication.translate("Properties", "Author"), metadata.get("author", "")),
        (QCoreApplication.translate("Properties", "Subject"), metadata.get("subject", "")),
        (QCoreApplication.translate("Properties", "Keywords"), metadata.get("keywords", "")),
        (QCoreApplication.translate("Properties", "Pages"), locale.toString(len(info.pages))),
        (QCoreApplication.translate("Properties", "Page size"), size),
        (QCoreApplication.translate("Properties", "Format"), metadata.get("format", "") or info.kind.upper()),
        (QCoreApplication.translate("Properties", "Made with"), metadata.get("creator", "")),
        (QCoreApplication.translate("Properties", "Written by"), metadata.get("producer", "")),
        (QCoreApplication.translate("Properties", "Created"), date(metadata.get("creationDate", ""))),
        (QCoreApplication.translate("Properties", "Changed"), date(metadata.get("modDate", ""))),
        (
            QCoreApplication.translate("Properties", "Encrypted"),
            QCoreApplication.translate("Properties", "Yes")
            if info.encrypted
            else QCoreApplication.translate("Properties", "No"),
        ),
        (QCoreApplication.translate("Properties", "Text"), layer),
        (QCoreApplication.translate("Properties", "Where"), info.source),
    ]
    return [(name, str(value).strip()) for name, value in found if str(value).strip()]


def date(text: str) -> str:
    """A date as PDF writes it (``D:20260131120000+01'00'``) in the person's own format; other texts as they are."""
    match = _DATE.fullmatch(text.strip().rstrip("'"))
    if match is None:
        return text
    year, month, day, hour, minute, second, zone, zone_minutes = match.groups()
    offset = 0
    if zone and zone != "Z":
        offset = (abs(int(zone)) * 60 + int(zone_minutes or 0)) * 60 * (-1 if zone.startswith("-") else 1)
    moment = QDateTime.fromString(
        f"{year}-{month or '01'}-{day or '01'}T{hour or '00'}:{minute or '00'}:{second or '00'}", Qt.DateFormat.ISODate
    )
    moment.setTimeZone(QTimeZone.fromSecondsAheadOfUtc(offset))
    if not moment.isValid():
        return text
    return QLocale().toString(moment.toLocalTime(), QLocale.FormatType.ShortFormat)


class PropertiesDialog(QDialog):
    """The rows, each of which can be selected and copied."""

    def __init__(self, info: DocumentInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Document properties"))
        form = QFormLayout()
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, value in rows(info):
            title = Label(name)
            title.setProperty("look", "quiet")
            label = Label(value)
            label.setWordWrap(True)
            label.setMinimumWidth(300)
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            label.setAccessibleName(name)
            form.addRow(title, label)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(14)
        column.addLayout(form)
        column.addWidget(buttons)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setFocus()
