# SPDX-License-Identifier: AGPL-3.0-or-later
"""Light and dark: one palette each, and the few colours that a palette has no role for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from desktop_qa.common import paths

if TYPE_CHECKING:
    from desktop_qa.storage.settings import Appearance

Role = QPalette.ColorRole


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one appearance, as ``#rrggbb``; text on ground has a contrast of 4.5 or more."""

    window: str
    base: str
    raised: str
    text: str
    quiet: str
    line: str
    accent: str
    on_accent: str
    accent_soft: str
    desk: str
    """What lies behind the pages."""
    handle: str
    """The handle of a scroll bar."""
    arrow: str
    """Name of the drawing of a down arrow; that of an up arrow ends in "-up"."""
    good: str
    warn: str
    bad: str
    warn_soft: str
    bad_soft: str
    info_soft: str


LIGHT = Colours(
    window="#f6f6f4",
    base="#ffffff",
    raised="#ffffff",
    text="#1d2025",
    quiet="#5d636d",
    line="#dcdcd8",
    accent="#2a63b0",
    on_accent="#ffffff",
    accent_soft="#e3ecf8",
    desk="#e4e4e1",
    handle="#b4b5b8",
    arrow="arrow-on-light",
    good="#2c7a4b",
    warn="#8a5a00",
    bad="#b3261e",
    warn_soft="#fdf3da",
    bad_soft="#fbe6e4",
    info_soft="#e8eff8",
)
DARK = Colours(
    window="#1f2125",
    base="#17191c",
    raised="#282b30",
    text="#e4e5e7",
    quiet="#a3a8b1",
    line="#3a3d43",
    accent="#8ab4f0",
    on_accent="#10233d",
    accent_soft="#2b3a52",
    desk="#131416",
    handle="#50545b",
    arrow="arrow-on-dark",
    good="#7cc796",
    warn="#e3b65a",
    bad="#f08f86",
    warn_soft="#3b3220",
    bad_soft="#43292a",
    info_soft="#26303f",
)


def is_dark() -> bool:
    """Whether text is lighter than its ground. The application's palette tells: style sheets change a widget's."""
    palette = QGuiApplication.palette()
    return palette.color(Role.WindowText).lightness() > palette.color(Role.Window).lightness()


def colours() -> Colours:
    """The colours of the present appearance."""
    return DARK if is_dark() else LIGHT


def palette_of(chosen: Colours) -> QPalette:
    """The palette made of these colours."""
    palette = QPalette()
    roles = {
        Role.Window: chosen.window,
        Role.WindowText: chosen.text,
        Role.Base: chosen.base,
        Role.AlternateBase: chosen.window,
        Role.Text: chosen.text,
        Role.Button: chosen.raised,
        Role.ButtonText: chosen.text,
        Role.BrightText: chosen.bad,
        Role.ToolTipBase: chosen.raised,
        Role.ToolTipText: chosen.text,
        Role.PlaceholderText: chosen.quiet,
        Role.Highlight: chosen.accent,
        Role.HighlightedText: chosen.on_accent,
        Role.Accent: chosen.accent,
        Role.Link: chosen.accent,
        Role.LinkVisited: chosen.accent,
        Role.Light: QColor(chosen.raised).lighter(108).name(),
        Role.Midlight: chosen.line,
        Role.Mid: QColor(chosen.line).darker(115).name(),
        Role.Dark: QColor(chosen.line).darker(135).name(),
        Role.Shadow: "#000000",
    }
    for role, value in roles.items():
        palette.setColor(role, QColor(value))
    faint = QColor(chosen.quiet)
    faint.setAlphaF(0.6)
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, faint)
    palette.setColor(QPalette.ColorGroup.Disabled, Role.Highlight, QColor(chosen.line))
    palette.setColor(QPalette.ColorGroup.Disabled, Role.HighlightedText, QColor(chosen.quiet))
    return palette


def apply(application: QApplication, appearance: Appearance) -> None:
    """Give the application its style and palette; ``system`` follows the desktop's choice."""
    if application.style().name().lower() != "fusion":
        application.setStyle(QStyleFactory.create("Fusion"))
    hints = application.styleHints()
    dark = hints.colorScheme() == Qt.ColorScheme.Dark if appearance == "system" else appearance == "dark"
    chosen = DARK if dark else LIGHT
    application.setPalette(palette_of(chosen))
    values = {name: getattr(chosen, name) for name in Colours.__slots__}
    ground = QColor(chosen.accent_soft)
    values["drop"] = f"rgba({ground.red()}, {ground.green()}, {ground.blue()}, 225)"
    values["arrow"] = (paths.resources() / "icons" / f"{chosen.arrow}.svg").as_posix()
    values["arrow_up"] = (paths.resources() / "icons" / f"{chosen.arrow}-up.svg").as_posix()
    application.setStyleSheet(_SHEET.format(**values))


def scaled(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """A font of the same family, ``factor`` times as large; follows the size set in the system."""
    made = QFont(font)
    if font.pointSizeF() > 0:
        made.setPointSizeF(font.pointSizeF() * factor)
    else:
        made.setPixelSize(round(font.pixelSize() * factor))
    if bold:
        made.setWeight(QFont.Weight.DemiBold)
    return made


# Only what Fusion draws too heavily for a reading window; everything else is the style's own.
_SHEET = """
QToolTip {{ color: {text}; background: {raised}; border: 1px solid {line}; padding: 4px 6px; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
#dropHint {{
    background: {drop}; border: 3px dashed {accent}; border-radius: 14px; color: {text}; font-size: 18pt;
}}
#header {{ background: {window}; border-bottom: 1px solid {line}; }}
#header QToolButton, QToolButton[look="flat"] {{
    border: 1px solid transparent; border-radius: 6px; padding: 4px; background: transparent;
}}
#header QToolButton:hover, QToolButton[look="flat"]:hover {{ background: {accent_soft}; }}
#header QToolButton:pressed, QToolButton[look="flat"]:pressed {{ background: {line}; }}
#header QToolButton:checked, QToolButton[look="flat"]:checked {{ background: {accent_soft}; }}
#header QToolButton:focus, QToolButton[look="flat"]:focus {{ border-color: {accent}; }}
#header QToolButton::menu-indicator, QToolButton[look="flat"]::menu-indicator {{ image: none; }}
#header QLineEdit {{ border: 1px solid {line}; border-radius: 6px; padding: 3px 4px; background: {base}; }}
#header QLineEdit:focus {{ border-color: {accent}; }}
#question {{ border: 1px solid {line}; border-radius: 8px; padding: 7px 9px; background: {base}; }}
#question:focus {{ border: 2px solid {accent}; padding: 6px 8px; }}
#sideBar QTreeWidget, #sideBar QListView {{ background: transparent; border: none; }}
#sideBar QTreeWidget::item {{ padding: 3px 2px; }}
#sideBar QTreeWidget::item:hover {{ background: {line}; }}
#sideBar QTreeWidget::item:selected {{ background: {accent_soft}; color: {text}; }}
#sideBar QTreeWidget {{ selection-background-color: {accent_soft}; }}
#sideBar QListWidget::item {{ padding: 5px 6px; border-bottom: 1px solid {line}; }}
#sideBar QListWidget::item:selected {{ background: {accent_soft}; color: {text}; }}
#sideBar QLineEdit, #sideBar QPlainTextEdit {{
    border: 1px solid {line}; border-radius: 6px; padding: 4px 6px; background: {base};
}}
#sideBar QLineEdit:focus, #sideBar QPlainTextEdit:focus {{ border-color: {accent}; }}
#hitList {{ background: {window}; border: none; border-bottom: 1px solid {line}; }}
#hitList::item {{ padding: 3px 10px; }}
#hitList::item:selected {{ background: {accent_soft}; color: {text}; }}
#selectionBar {{ border: 1px solid {line}; border-radius: 8px; background: {raised}; }}
#selectionBar QToolButton {{ border: none; border-radius: 6px; padding: 4px; background: transparent; }}
#selectionBar QToolButton:hover {{ background: {accent_soft}; }}
#sideBar QTabBar::tab {{
    background: transparent; color: {quiet}; border: none; border-bottom: 2px solid transparent;
    padding: 6px 4px; margin: 0 4px;
}}
#sideBar QTabBar::tab:selected {{ color: {text}; border-bottom-color: {accent}; }}
#sideBar QTabBar::tab:hover {{ color: {text}; }}
#models::item {{ padding: 4px 6px; }}
#models QHeaderView::section {{ padding: 4px 6px; }}
#askPanel {{ background: {window}; border-left: 1px solid {line}; }}
#answers {{ background: transparent; border: none; }}
QLabel[look="quiet"] {{ color: {quiet}; }}
QTabBar#documents {{ background: transparent; border: none; }}
QTabBar#documents::tab {{
    background: transparent; color: {quiet}; border: 1px solid transparent; border-radius: 6px;
    padding: 5px 8px; margin: 0 2px; min-width: 100px; max-width: 220px;
}}
QTabBar#documents::tab:hover {{ background: {accent_soft}; }}
QTabBar#documents::tab:selected {{ background: {base}; color: {text}; border-color: {line}; }}
QTabBar#documents::tear {{ image: none; width: 0; }}
QTabBar#documents QToolButton {{ padding: 1px; }}
QToolButton[look="close"] {{ border: none; border-radius: 4px; padding: 1px; background: transparent; }}
QToolButton[look="close"]:hover {{ background: {line}; }}
QTabBar#documents:focus::tab:selected {{ border-color: {accent}; }}
QProgressBar#reading {{ border: none; border-radius: 2px; background: {line}; max-height: 4px; min-height: 4px; }}
QProgressBar#reading::chunk {{ border-radius: 2px; background: {accent}; }}
QSplitter::handle {{ background: {line}; }}
QComboBox[look="plain"] {{
    border: 1px solid {line}; border-radius: 6px; padding: 4px 8px; background: {raised}; color: {text};
}}
QComboBox[look="plain"]:hover, QComboBox[look="plain"]:focus {{ border-color: {accent}; }}
QComboBox[look="plain"]::drop-down {{ border: none; width: 22px; }}
QComboBox[look="plain"]::down-arrow {{ image: url("{arrow}"); width: 14px; height: 14px; }}
QDialog QComboBox, QAbstractSpinBox {{
    border: 1px solid {line}; border-radius: 6px; padding: 4px 8px; min-height: 20px;
    background: {raised}; color: {text};
}}
QDialog QComboBox:hover, QDialog QComboBox:focus, QAbstractSpinBox:hover, QAbstractSpinBox:focus {{
    border-color: {accent};
}}
QDialog QComboBox::drop-down {{ border: none; width: 22px; }}
QDialog QComboBox::down-arrow {{ image: url("{arrow}"); width: 14px; height: 14px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: 22px; background: transparent; }}
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover {{ background: {accent_soft}; }}
QAbstractSpinBox::up-arrow {{ image: url("{arrow_up}"); width: 11px; height: 11px; }}
QAbstractSpinBox::down-arrow {{ image: url("{arrow}"); width: 11px; height: 11px; }}
QAbstractSpinBox QLineEdit {{ padding-left: 6px; background: transparent; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {handle}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {quiet}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QPushButton[look="primary"] {{
    background: {accent}; color: {on_accent}; border: 1px solid {accent}; border-radius: 7px; padding: 6px 16px;
}}
QPushButton[look="primary"]:focus {{ border: 2px solid {text}; padding: 5px 15px; }}
QPushButton[look="primary"]:disabled {{ background: {line}; color: {quiet}; border-color: {line}; }}
QPushButton[look="plain"] {{
    background: {raised}; color: {text}; border: 1px solid {line}; border-radius: 7px; padding: 6px 14px;
}}
QPushButton[look="plain"]:hover {{ border-color: {accent}; }}
QPushButton[look="plain"]:focus {{ border: 2px solid {accent}; padding: 5px 13px; }}
QPushButton[look="plain"]:disabled {{ color: {quiet}; }}
#messageBar {{ border-bottom: 1px solid {line}; }}
#messageBar[kind="info"] {{ background: {info_soft}; }}
#messageBar[kind="warning"] {{ background: {warn_soft}; }}
#messageBar[kind="error"] {{ background: {bad_soft}; }}
"""
