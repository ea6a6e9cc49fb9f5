# SPDX-License-Identifier: AGPL-3.0-or-later
"""How to ask: where to look, how many answers, from which confidence on, how much to read."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_qa.storage.settings import Effort
from desktop_qa.ui.toolkit import icons
from desktop_qa.ui.toolkit.plain_text import Label, tip

if TYPE_CHECKING:
    from desktop_qa.session.document_session import Scope
    from desktop_qa.storage.settings import Settings

SCOPES: tuple[Scope, ...] = ("document", "page", "selection", "chapter", "open")


class AskOptionsRow(QWidget):
    """The scope in one row; the rest folds out below it."""

    changed = Signal(dict)
    """Values of the settings that were changed."""
    scopeChanged = Signal(str)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scope_box = QComboBox()
        self.scope_box.setProperty("look", "plain")
        self.scope_box.setAccessibleName(self.tr("Where to look"))
        for scope, title in zip(
            SCOPES,
            (
                self.tr("Whole document"),
                self.tr("This page"),
                self.tr("Selection"),
                self.tr("This chapter"),
                self.tr("All open documents"),
            ),
            strict=True,
        ):
            self.scope_box.addItem(title, scope)
        self.scope_box.setToolTip(self.tr("Where to look for answers"))
        self.scope_box.currentIndexChanged.connect(self._on_scope)
        self.more = QToolButton()
        self.more.setProperty("look", "flat")
        self.more.setCheckable(True)
        self.more.setToolTip(self.tr("Number of answers, threshold and effort"))
        self.more.setAccessibleName(self.tr("More options"))
        self.more.toggled.connect(self._on_more)

        self.answers = QSpinBox()
        self.answers.setRange(1, 20)
        self.threshold = QSpinBox()
        self.threshold.setRange(0, 100)
        self.threshold.setSingleStep(5)
        self.threshold.setSuffix(self.tr(" %", "after a confidence"))
        self.threshold.setSpecialValueText(self.tr("Automatic"))
        self.threshold.setToolTip(self.tr("Candidates below this confidence are shown in grey"))
        self.effort = QComboBox()
        titles = (self.tr("Quick: the likeliest passages"), self.tr("Thorough: everything"))
        for effort, title in zip(get_args(Effort), titles, strict=True):
            self.effort.addItem(title, effort)
            self.effort.setItemData(self.effort.count() - 1, title, Qt.ItemDataRole.ToolTipRole)
        self.set_values(settings)
        self.answers.valueChanged.connect(self._on_answers)
        self.threshold.valueChanged.connect(self._on_threshold)
        self.effort.currentIndexChanged.connect(self._on_effort)

        self.panel = QWidget()
        form = QFormLayout(self.panel)
        form.setContentsMargins(0, 2, 0, 4)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("A&nswers"), self.answers)
        form.addRow(self.tr("&Threshold"), self.threshold)
        # Its choices are long words in a narrow panel: they have the whole width, and a tool tip.
        effort_title = Label(self.tr("&Effort"))
        effort_title.setBuddy(self.effort)
        form.addRow(effort_title)
        form.addRow(self.effort)
        self.panel.hide()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.scope_box, 1)
        row.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.panel)
        self.draw_icons()

    def scope(self) -> str:
        """One of ``SCOPES``."""
        return str(self.scope_box.currentData())

    def set_scope(self, scope: str) -> None:
        """Choose where to look."""
        self.scope_box.setCurrentIndex(SCOPES.index(scope))

    def allow(self, scope: str, *, allowed: bool) -> None:
        """Whether this scope can be chosen now; a scope that cannot falls back to the whole document."""
        item = self.scope_box.model().item(SCOPES.index(scope))  # type: ignore[attr-defined]
        item.setEnabled(allowed)
        if not allowed and self.scope() == scope:
            self.set_scope("document")

    def set_values(self, settings: Settings) -> None:
        """Show these settings, without a signal."""
        for box, value in ((self.answers, settings.answers), (self.threshold, round(100 * settings.threshold))):
            box.blockSignals(True)
            box.setValue(value)
            box.blockSignals(False)
        self.effort.blockSignals(True)
        self.effort.setCurrentIndex(self.effort.findData(settings.effort))
        self.effort.setToolTip(tip(self.effort.currentText()))
        self.effort.blockSignals(False)

    def draw_icons(self) -> None:
        """Draw the icons in the colours of the present palette."""
        self.more.setIcon(icons.icon("options"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.draw_icons()

    @Slot(int)
    def _on_scope(self, _index: int) -> None:
        self.scopeChanged.emit(self.scope())

    @Slot(bool)
    def _on_more(self, shown: bool) -> None:
        self.panel.setVisible(shown)

    @Slot(int)
    def _on_answers(self, value: int) -> None:
        self.changed.emit({"answers": value})

    @Slot(int)
    def _on_threshold(self, value: int) -> None:
        self.changed.emit({"threshold": value / 100})

    @Slot(int)
    def _on_effort(self, _index: int) -> None:
        self.effort.setToolTip(tip(self.effort.currentText()))
        self.changed.emit({"effort": self.effort.currentData(Qt.ItemDataRole.UserRole)})
