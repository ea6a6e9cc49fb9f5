# SPDX-License-Identifier: AGPL-3.0-or-later
"""The list of the models dialog: a line for each model with its state, its figures, its size and its speed here."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from desktop_qa.ui.models import text as models_text
from desktop_qa.ui.toolkit.direction import OwnDirection
from desktop_qa.ui.toolkit.plain_text import tip

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from desktop_qa.models.speed import Speed
    from desktop_qa.ui.models.rows import Row

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
NAME, STATE, MEASURED, SIZE, SPEED = range(5)
RIGHT = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class ModelsList(QTreeWidget):
    """Shows ``Row`` after ``Row``; one is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("models")
        self.setAccessibleName(QCoreApplication.translate("ModelsDialog", "Models"))
        self.setHeaderLabels(
            [
                QCoreApplication.translate("ModelsDialog", "Model"),
                QCoreApplication.translate("ModelsDialog", "State"),
                QCoreApplication.translate("ModelsDialog", "Measured"),
                QCoreApplication.translate("ModelsDialog", "Size"),
                QCoreApplication.translate("ModelsDialog", "Speed here"),
            ]
        )
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setItemDelegateForColumn(NAME, OwnDirection(self))
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in (SIZE, SPEED):
            self.headerItem().setTextAlignment(column, RIGHT)
        words = QCoreApplication.translate("ModelsDialog", "The time of one window of text on this computer")
        self.headerItem().setToolTip(SPEED, tip(words))

    @property
    def row(self) -> Row | None:
        """The chosen model."""
        item = self.currentItem()
        return item.data(NAME, ROW_ROLE) if item is not None else None

    def show_rows(self, rows: Iterable[Row], wanted: str) -> None:
        """Show these models; the one called ``wanted`` is chosen, or else the one in use, or the first."""
        self.clear()
        current = None
        for row in rows:
            item = QTreeWidgetItem(self)
            self._show(item, row)
            if row.name == wanted or (row.used and current is None):
                current = item
        current = current or self.topLevelItem(0)
        if current is not None:
            self.setCurrentItem(current)

    def show_speed(self, name: str, speed: Speed) -> None:
        """The speed of a model was measured."""
        for item in self._items(name):
            self._show(item, replace(item.data(NAME, ROW_ROLE), speed=speed))

    def show_figures(self, name: str, figures: Mapping[str, Any] | None = None) -> None:
        """The answers of a model were measured, or (without figures) could not be."""
        for item in self._items(name):
            row = item.data(NAME, ROW_ROLE)
            self._show(item, row if figures is None else replace(row, figures=figures))

    def show_measuring(self, speeds: Iterable[str], answers: Iterable[str]) -> None:
        """The speed of these models is being measured, and the answers of those."""
        for column, names in ((SPEED, speeds), (MEASURED, answers)):
            for name in names:
                for item in self._items(name):
                    item.setText(column, QCoreApplication.translate("ModelsDialog", "measuring …"))

    def _items(self, name: str) -> Iterator[QTreeWidgetItem]:
        for index in range(self.topLevelItemCount()):
            item = self.topLevelItem(index)
            if item is not None and item.data(NAME, ROW_ROLE).name == name:
                yield item

    def _show(self, item: QTreeWidgetItem, row: Row) -> None:
        item.setData(NAME, ROW_ROLE, row)
        texts = (
            row.title, models_text.state(row), models_text.summary(row.figures), models_text.size(row),
            models_text.speed(row.speed),
        )  # fmt: skip
        for column, text in enumerate(texts):
            item.setText(column, text)
            if column in {SIZE, SPEED}:
                item.setTextAlignment(column, RIGHT)
        item.setToolTip(NAME, tip(row.title))
        font = item.font(NAME)
        font.setBold(row.used)
        for column in (NAME, STATE):
            item.setFont(column, font)
        header = self.headerItem()
        facts = [f"{header.text(column)}: {text}" for column, text in enumerate(texts) if text != models_text.UNKNOWN]
        item.setData(NAME, Qt.ItemDataRole.AccessibleTextRole, ", ".join(facts))
