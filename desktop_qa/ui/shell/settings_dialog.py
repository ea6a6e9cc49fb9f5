# SPDX-License-Identifier: AGPL-3.0-or-later
"""The settings; every change takes effect at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_qa.storage.settings import Settings
from desktop_qa.ui.toolkit import language
from desktop_qa.ui.toolkit.plain_text import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_qa.ui.services.services import Services

# The window's own state is not reset by "Restore defaults".
_KEPT = ("menu_bar", "side_bar", "ask_panel", "side_width", "ask_width", "geometry")


class SettingsDialog(QDialog):
    """Three pages: appearance, asking, privacy."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self._services = services
        self._widgets: dict[str, QWidget] = {}
        self._showing = False
        self.confirmation: QMessageBox | None = None
        self.pages = QTabWidget()
        self.pages.addTab(self._appearance(), self.tr("&Appearance"))
        self.pages.addTab(self._asking(), self.tr("A&sking"))
        self.pages.addTab(self._privacy(), self.tr("&Privacy"))
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Close | QDialogButtonBox.StandardButton.RestoreDefaults
        )
        self.buttons.rejected.connect(self.reject)
        restore = self.buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults)
        restore.clicked.connect(self._on_restore)
        restore.setAutoDefault(False)  # Enter elsewhere in the dialog does not mean it
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        # Not a minimum of the dialog itself: then longer words could not make it wider.
        column.addStrut(460)
        column.addWidget(self.pages)
        column.addWidget(self.buttons)
        self.undo = self.buttons.addButton(self.tr("&Undo"), QDialogButtonBox.ButtonRole.ResetRole)
        self.undo.setToolTip(self.tr("Bring back the settings from before the defaults"))
        self.undo.setAutoDefault(False)
        self.undo.clicked.connect(self._on_undo)
        self.undo.hide()
        self._before: Settings | None = None
        self._show(services.settings.value)
        services.settings.changed.connect(self._on_changed)
        services.recall_models(self._on_models)

    def widget(self, name: str) -> QWidget:
        """The control of a setting."""
        return self._widgets[name]

    # -- pages

    def _appearance(self) -> QWidget:
        form, page = _form()
        self._choice(
            form, "appearance", self.tr("&Colours of the window"),
            [("system", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))],
        )  # fmt: skip
        self._choice(
            form, "page_colours", self.tr("Colours of the &pages"),
            [("normal", self.tr("As they are")), ("dark", self.tr("Dark")), ("sepia", self.tr("Sepia"))],
        )  # fmt: skip
        self._choice(
            form, "reading_font", self.tr("Reading &font"),
            [("serif", self.tr("Serif")), ("sans", self.tr("Sans serif")), ("mono", self.tr("Fixed width"))],
        )  # fmt: skip
        size = QDoubleSpinBox()
        size.setRange(6, 32)
        size.setDecimals(1)
        size.setSuffix(self.tr(" pt"))
        size.valueChanged.connect(self._setter("reading_size"))
        self._row(form, "reading_size", self.tr("Reading &size"), size)
        form.addRow(
            "", _note(self.tr("Font and size are for web pages, e-books and text. PDF pages stay as they are."))
        )
        languages: list[tuple[str, str]] = [("", self.tr("As the system"))]
        languages += [(code, language.name(code)) for code in language.available()]
        self._choice(form, "language", self.tr("&Language"), languages)
        form.addRow("", _note(self.tr("A new language is used from the next start on.")))
        self._check(form, "motion", self.tr("&Movement, such as the flash of an answer"))
        return page

    def _asking(self) -> QWidget:
        form, page = _form()
        answers = QSpinBox()
        answers.setRange(1, 20)
        answers.valueChanged.connect(self._setter("answers"))
        self._row(form, "answers", self.tr("&Number of answers"), answers)
        threshold = QSpinBox()
        threshold.setRange(0, 100)
        threshold.setSingleStep(5)
        threshold.setSuffix(self.tr(" %", "after a confidence"))
        threshold.setSpecialValueText(self.tr("Automatic"))
        threshold.valueChanged.connect(self._on_threshold)
        self._row(form, "threshold", self.tr("&Threshold"), threshold)
        form.addRow("", _note(self.tr("Candidates of a lower confidence are shown in grey.")))
        self._choice(
            form, "effort", self.tr("&Effort"),
            [("quick", self.tr("Quick: the likeliest passages")), ("thorough", self.tr("Thorough: everything"))],
        )  # fmt: skip
        self._choice(
            form, "recognise", self.tr("&Scans"),
            [("ask", self.tr("Offer to recognise their text")), ("always", self.tr("Recognise their text at once"))],
        )  # fmt: skip
        self._choice(form, "model", self.tr("&Model"), [("", self.tr("The one that comes with the program"))])
        threads = QSpinBox()
        threads.setRange(0, 64)
        threads.setSpecialValueText(self.tr("Automatic"))
        threads.valueChanged.connect(self._setter("threads"))
        self._row(form, "threads", self.tr("T&hreads"), threads)
        self._check(form, "quiet_on_battery", self.tr("&Quiet on battery: one thread only"))
        return page

    def _privacy(self) -> QWidget:
        form, page = _form()
        self._check(form, "history", self.tr("&Remember documents and questions"))
        self._check(form, "restore_session", self.tr("&Open the documents of the last time at the start"))
        form.addRow("", _note(self.tr("Everything stays on this computer. Nothing is ever sent anywhere.")))
        self.clear_button = QPushButton(self.tr("&Clear what is remembered…"))
        self.clear_button.clicked.connect(self._on_clear)
        self.clear_button.setAutoDefault(False)  # Enter elsewhere in the dialog does not mean it
        self.cleared = _note("")
        row = QHBoxLayout()
        row.addWidget(self.clear_button)
        row.addWidget(self.cleared, 1)
        form.addRow("", row)
        return page

    # -- controls

    def _row(self, form: QFormLayout, name: str, title: str, widget: QWidget) -> None:
        self._widgets[name] = widget
        form.addRow(title, widget)

    def _choice(self, form: QFormLayout, name: str, title: str, choices: Sequence[tuple[str, str]]) -> None:
        box = QComboBox()
        for value, text in choices:
            box.addItem(text, value)
        self._row(form, name, title, box)

        def chosen(_index: int) -> None:
            if not self._showing:
                self._services.settings.change(**{name: box.currentData()})

        box.currentIndexChanged.connect(chosen)

    def _check(self, form: QFormLayout, name: str, title: str) -> None:
        box = QCheckBox(title)
        self._widgets[name] = box
        form.addRow("", box)
        box.toggled.connect(self._setter(name))

    def _setter(self, name: str) -> Any:
        def changed(value: Any) -> None:
            if not self._showing:
                self._services.settings.change(**{name: value})

        return changed

    @Slot(int)
    def _on_threshold(self, value: int) -> None:
        if not self._showing:
            self._services.settings.change(threshold=value / 100)

    def _show(self, settings: Settings) -> None:
        self._showing = True
        for name, widget in self._widgets.items():
            value = getattr(settings, name)
            if isinstance(widget, QComboBox):
                place = widget.findData(value)
                if place < 0:
                    widget.addItem(str(value), value)
                    place = widget.count() - 1
                widget.setCurrentIndex(place)
            elif isinstance(widget, QCheckBox):
                widget.setChecked(value)
            elif name == "threshold" and isinstance(widget, QSpinBox):
                widget.setValue(round(100 * value))
            elif isinstance(widget, (QSpinBox, QDoubleSpinBox)):
                widget.setValue(value)
        self._showing = False

    @Slot(object, object)
    def _on_changed(self, _before: Settings, now: Settings) -> None:
        self._show(now)

    @Slot(object)
    def _on_models(self, models: Any) -> None:
        box = self._widgets["model"]
        assert isinstance(box, QComboBox)
        self._showing = True
        for entry in models:
            if entry.usable and box.findData(entry.name) < 0:
                title = entry.manifest.title or entry.name
                box.addItem(title if title == entry.name else f"{title} ({entry.name})", entry.name)
        self._showing = False
        self._show(self._services.settings.value)

    @Slot()
    def _on_restore(self) -> None:
        before = self._services.settings.value
        self._take(Settings())
        if self._services.settings.value != before:
            self._before = before
            self.undo.show()

    @Slot()
    def _on_undo(self) -> None:
        self.undo.hide()
        if self._before is not None:
            self._take(self._before)

    def _take(self, wanted: Settings) -> None:
        names = [name for name in Settings.__slots__ if name not in _KEPT]
        self._services.settings.change(**{name: getattr(wanted, name) for name in names})

    @Slot()
    def _on_clear(self) -> None:
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Clear what is remembered"))
        box.setText(self.tr("Forget all recent documents, their places and all questions?"))
        box.setInformativeText(self.tr("The documents themselves stay where they are. This cannot be undone."))
        clear = box.addButton(self.tr("&Forget all"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        clear.clicked.connect(self._on_clear_confirmed)
        box.finished.connect(box.deleteLater)
        self.confirmation = box
        box.open()

    @Slot()
    def _on_clear_confirmed(self) -> None:
        task = self._services.clear()
        task.succeeded.connect(self._on_cleared)

    @Slot(object)
    def _on_cleared(self, _nothing: object) -> None:
        self.cleared.setText(self.tr("Forgotten."))
        self._services.cleared.emit()


def _form() -> tuple[QFormLayout, QWidget]:
    page = QWidget()
    form = QFormLayout(page)
    form.setContentsMargins(16, 16, 16, 16)
    form.setHorizontalSpacing(16)
    form.setVerticalSpacing(10)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form, page


def _note(text: str) -> QLabel:
    label = Label(text)
    label.setWordWrap(True)
    label.setProperty("look", "quiet")
    return label
