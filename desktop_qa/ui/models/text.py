# SPDX-License-Identifier: AGPL-3.0-or-later
"""How the facts of a model read in the interface: its state, figures, size and speed."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QGuiApplication

from desktop_qa.ui.toolkit.wording import in_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_qa.models.order import Progress
    from desktop_qa.models.speed import Speed
    from desktop_qa.ui.models.rows import Row

UNKNOWN = "–"
OWN = "own questions"
"""The group of figures that every reader has which was measured here (``desktop_qa.evaluation.measuring``)."""


def state(row: Row) -> str:
    """Where the model is, in a word or two."""
    if row.published is not None:
        if row.received:
            return QCoreApplication.translate("Models", "Partly downloaded")
        return QCoreApplication.translate("Models", "Not installed")
    if row.entry is None or row.entry.manifest is None:
        return QCoreApplication.translate("Models", "Damaged")
    if row.used:
        return QCoreApplication.translate("Models", "In use")
    if row.entry.embedded:
        return QCoreApplication.translate("Models", "Comes with the program")
    return QCoreApplication.translate("Models", "Installed")


def kind(row: Row) -> str:
    """What it is for."""
    if row.answers:
        return QCoreApplication.translate("Models", "Answers questions")
    if row.entry is not None and row.entry.manifest is not None and row.entry.manifest.kind == "encoder":
        return QCoreApplication.translate("Models", "Finds passages by their meaning")
    return QCoreApplication.translate("Models", "Starting point for training; answers no questions")


def size(row: Row) -> str:
    """On the disk, or of the download."""
    return QLocale().formattedDataSize(row.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat) if row.size else UNKNOWN


def speed(value: Speed | None) -> str:
    """Short, for the column."""
    if value is None:
        return UNKNOWN
    return QCoreApplication.translate("Models", "{number} ms").format(number=_number(value.milliseconds))


def speed_in_words(value: Speed) -> str:
    """What was measured, and how."""
    return QCoreApplication.translate(
        "Models", "{number} ms for a window of {tokens} word pieces, threads: {threads}"
    ).format(number=_number(value.milliseconds), tokens=value.tokens, threads=value.threads)


def progress(now: Progress) -> str:
    """What an import or a download is doing."""
    known = {
        "Reading": QCoreApplication.translate("Models", "Reading the weights …"),
        "Vocabulary": QCoreApplication.translate("Models", "Reading the vocabulary …"),
        "Building": QCoreApplication.translate("Models", "Converting and making it small …"),
        "Checking": QCoreApplication.translate("Models", "Checking that it answers …"),
        "Asking": QCoreApplication.translate("Models", "Asking it a few questions …"),
        "Installing": QCoreApplication.translate("Models", "Installing …"),
    }
    if now.unit == "steps":
        return known.get(now.stage, now.stage)
    name = now.stage.rpartition(" ")[2]
    if not now.total:
        return QCoreApplication.translate("Models", "Downloading {name}: {done}").format(
            name=name, done=_bytes(now.done)
        )
    return QCoreApplication.translate("Models", "Downloading {name}: {done} of {total}").format(
        name=name, done=_bytes(now.done), total=_bytes(now.total)
    )


def summary(figures: Mapping[str, Any] | None) -> str:
    """The figures that people compare, for the column: on our own questions, or else the first that are there."""
    own = (figures or {}).get(OWN)
    found = dict(reversed([(name, value) for _, values in groups(own or figures or {}) for name, value in values]))
    shown = [(name, found[name]) for name in ("f1", "top1" if own else "top3") if name in found]
    return " · ".join(f"{_measure(name)} {_figure(name, value)}" for name, value in shown) or UNKNOWN


def details(row: Row, checked: str) -> list[tuple[str, str]]:
    """Name and value of each fact; ``checked`` tells whether its files were verified."""
    translate = QCoreApplication.translate
    if row.entry is not None and row.entry.manifest is None:
        return [
            (translate("Models", "Name"), row.name),
            (translate("Models", "State"), state(row)),
            (translate("Models", "Fault"), in_words(row.entry.fault)),
        ]
    rows = [
        (translate("Models", "Name"), row.name),
        (translate("Models", "Kind"), kind(row)),
        (translate("Models", "State"), state(row) + (f" · {checked}" if checked else "")),
        (translate("Models", "From"), row.source),
        (translate("Models", "Licence"), row.licence),
        (translate("Models", "Languages"), ", ".join(map(language, row.languages))),
    ]
    if row.entry is not None and row.entry.manifest is not None:
        rows.insert(1, (translate("Models", "Version"), row.entry.manifest.version))
    if row.published is not None:
        rows.append((translate("Models", "Download"), size(row)))
    else:
        rows.append((translate("Models", "Size on disk"), size(row)))
    if row.entry is not None and row.answers:
        told = speed_in_words(row.speed) if row.speed else translate("Models", "not measured yet")
        rows.append((translate("Models", "Speed here"), told))
    for title, values in groups(row.figures or {}):
        text = ", ".join(f"{_measure(name)} {_figure(name, value)}" for name, value in values)
        rows.append((translate("Models", "Measured"), f"{title}: {text}" if title else text))
    return rows


def table(rows: Iterable[tuple[str, str]]) -> str:
    """Facts as a table of rich text."""
    mirrored = QGuiApplication.isRightToLeft()
    side, more = ("left", " width='100%' dir='rtl'") if mirrored else ("right", "")
    lines = []
    for name, value in rows:
        cells = [f"<td style='padding-{side}: 14px'><b>{escape(name)}</b></td>", f"<td>{escape(value)}</td>"]
        # Rich text knows the direction of words, not of tables.
        lines.append(f"<tr>{''.join(reversed(cells) if mirrored else cells)}</tr>")
    return f"<table cellspacing='3'{more}>{''.join(lines)}</table>"


def language(code: str) -> str:
    """A language in the words of the interface's language, or its code."""
    if code == "mul":
        return QCoreApplication.translate("Models", "many")
    found = QLocale.languageToString(QLocale(code).language()) if len(code) < 4 else ""
    return QCoreApplication.translate("Models", "English") if code == "en" else (found or code)


def groups(figures: Mapping[str, Any], title: str = "") -> list[tuple[str, list[tuple[str, Any]]]]:
    """Figures that belong together: of what they are (``set``, or the key), and names with values in their order."""
    own = [(name, value) for name, value in figures.items() if not isinstance(value, (Mapping, list)) and name != "set"]
    found = [(title, own)] if own else []
    for name, value in figures.items():
        if not isinstance(value, Mapping):
            continue
        of = str(value.get("set") or f"{title} {name.replace('_', ' ')}".strip())
        if name == "published":
            of = QCoreApplication.translate("Models", "{set}, by its authors").format(set=of)
        elif name == OWN:
            of = QCoreApplication.translate("Models", "the program’s own questions")
        found += groups(value, of)
    return found


def _measure(name: str) -> str:
    known = {
        "f1": "F1",
        "best_f1": QCoreApplication.translate("Models", "best F1"),
        "exact": QCoreApplication.translate("Models", "exact"),
        "accuracy": QCoreApplication.translate("Models", "accuracy"),
        "auroc": "AUROC",
        "top1": QCoreApplication.translate("Models", "first right"),
        "top3": QCoreApplication.translate("Models", "in the first 3"),
        "top5": QCoreApplication.translate("Models", "in the first 5"),
        "place3": QCoreApplication.translate("Models", "right place in the first 3"),
        "int8_cosine_to_float": QCoreApplication.translate("Models", "int8 like float (cosine)"),
        "ece": QCoreApplication.translate("Models", "calibration error"),
        "n": QCoreApplication.translate("Models", "questions"),
        "seconds_per_window_when_installed": QCoreApplication.translate("Models", "seconds a window when installed"),
        "int8_answers_like_float": QCoreApplication.translate("Models", "answers as before its conversion"),
    }
    return known.get(name, name.replace("_", " "))


def _figure(name: str, value: Any) -> str:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return str(value)
    if (name.startswith(("top", "place")) or name == "int8_answers_like_float") and 0 <= value <= 1:
        return QCoreApplication.translate("Models", "{number} %").format(number=_number(100 * value))
    if isinstance(value, int):
        return QLocale().toString(value)
    return QLocale().toString(value, "f", 1 if abs(value) >= 2 else 3)


def _number(value: float) -> str:
    return QLocale().toString(value, "f", 0 if value >= 20 else 1)


def _bytes(count: int) -> str:
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
