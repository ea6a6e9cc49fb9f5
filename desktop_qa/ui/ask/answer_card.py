# SPDX-License-Identifier: AGPL-3.0-or-later
"""One answer as a card: laid out for a width, painted in the colours of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop_qa.answers.export import document_name
from desktop_qa.ui.ask import wording
from desktop_qa.ui.toolkit import theme
from desktop_qa.ui.toolkit.marks import badge_text_colour, rank_colour

if TYPE_CHECKING:
    from desktop_qa.answers.reply import PlacedAnswer

MARGIN, GAP, BADGE = 12, 5, 24
SHOWN_ALTERNATIVES = 3


class AnswerCard:
    """The lines of one card, laid out for a width."""

    def __init__(self, answer: PlacedAnswer, option: QStyleOptionViewItem, width: int) -> None:
        self.answer = answer
        self.option = option
        self.colours = theme.colours()
        self.right_to_left = option.direction == Qt.LayoutDirection.RightToLeft
        margin, gap, badge = MARGIN, GAP, BADGE
        self.small = theme.scaled(option.font, 0.92)
        self.bold = theme.scaled(option.font, 1.06, bold=True)
        percent_width = QFontMetricsF(self.bold).horizontalAdvance("100 %") + 8
        self.left = margin + badge + 10
        inner = max(60.0, width - self.left - margin - 8)
        self.inner = inner
        words = " ".join(answer.text.split())
        self.words_width = inner - percent_width
        self.words = _paragraph(words, self.bold, self.words_width, 2)
        sentence, bold_from, bold_to = sentence_of(answer)
        self.sentence = (
            _paragraph(sentence, option.font, inner, 3, (bold_from, bold_to))
            if sentence.strip() not in {words, ""}
            else None
        )
        top: float = margin
        self.words_top = top
        top += _height(self.words)
        self.sentence_top = top + gap
        if self.sentence is not None:
            top = self.sentence_top + _height(self.sentence)
        self.foot_top = top + gap + 1
        top = self.foot_top + QFontMetricsF(self.small).height()
        self.also_top = top + 3
        if answer.alternatives:
            top = self.also_top + QFontMetricsF(self.small).height()
        self.total = top + margin

    def height(self) -> int:
        """The whole card with its margins."""
        return round(self.total)

    def paint(self, painter: QPainter) -> None:
        option, colours, answer = self.option, self.colours, self.answer
        rect = QRectF(option.rect).adjusted(6, 3, -6, -3)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        ground = colours.accent_soft if selected else colours.raised
        outline = colours.accent if selected or hovered else colours.line
        painter.setBrush(QColor(ground))
        painter.setPen(QPen(QColor(outline), 2 if selected and focused else 1))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.translate(option.rect.topLeft())
        text = QColor(colours.text if answer.above else colours.quiet)
        quiet = QColor(colours.quiet)
        self._badge(painter)
        painter.setPen(text)
        self._draw(painter, self.words, self.words_top, self.words_width)
        self._line(painter, self.bold, self.words_top, self._percent(), Qt.AlignmentFlag.AlignRight)
        if self.sentence is not None:
            painter.setPen(text)
            self._draw(painter, self.sentence, self.sentence_top, self.inner)
        painter.setPen(quiet)
        page = QCoreApplication.translate("AnswerCard", "Page {page}").format(page=answer.page_name)
        if answer.fact:
            page = wording.of_a_fact(answer)
        if not answer.above:
            page = QCoreApplication.translate("AnswerCard", "{page} · below the threshold").format(page=page)
        if answer.document:
            # Last, since it is what may be cut off.
            page = f"{page} · {document_name(answer)}"
        used = self._line(painter, self.small, self.foot_top, page, Qt.AlignmentFlag.AlignLeft)
        if not answer.fact:
            self._bar(painter, used)
        if answer.alternatives:
            others = QCoreApplication.translate("AnswerCard", " · ", "between alternatives").join(
                answer.alternatives[:SHOWN_ALTERNATIVES]
            )
            painter.setPen(quiet)
            also = QCoreApplication.translate("AnswerCard", "Also: {others}").format(others=" ".join(others.split()))
            self._line(painter, self.small, self.also_top, also, Qt.AlignmentFlag.AlignLeft)

    def _percent(self) -> str:
        if self.answer.fact:
            return ""
        return QCoreApplication.translate("AnswerCard", "{number} %", "confidence").format(
            number=round(100 * self.answer.confidence)
        )

    def _mirrored(self, rect: QRectF) -> QRectF:
        if not self.right_to_left:
            return rect
        whole = self.option.rect.width()
        return QRectF(whole - rect.right(), rect.top(), rect.width(), rect.height())

    def _badge(self, painter: QPainter) -> None:
        place = self._mirrored(QRectF(MARGIN + 4, self.words_top - 2, BADGE, BADGE))
        dark = self.colours is theme.DARK
        ink = badge_text_colour(dark=dark)
        if self.answer.above:
            painter.setBrush(rank_colour(self.answer.rank, dark=dark))
            painter.setPen(Qt.PenStyle.NoPen)
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self.colours.quiet), 1, Qt.PenStyle.DashLine))
            ink = QColor(self.colours.quiet)
        painter.drawRoundedRect(place, 6, 6)
        painter.setPen(ink)
        painter.setFont(theme.scaled(self.option.font, 0.95, bold=True))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(self.answer.rank))

    def _bar(self, painter: QPainter, used: float) -> None:
        width = min(120.0, self.inner - used - 14)
        if width < 24:
            return
        middle = self.foot_top + QFontMetricsF(self.small).height() / 2
        track = QRectF(self.left + self.inner - width, middle - 2.5, width, 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colours.line))
        painter.drawRoundedRect(self._mirrored(track), 2.5, 2.5)
        track.setWidth(max(5.0, width * min(1.0, max(0.0, self.answer.confidence))))
        painter.setBrush(QColor(self.colours.accent if self.answer.above else self.colours.quiet))
        painter.drawRoundedRect(self._mirrored(track), 2.5, 2.5)

    def _line(self, painter: QPainter, font: QFont, top: float, text: str, side: Qt.AlignmentFlag) -> float:
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, self.inner)
        painter.setFont(font)
        place = self._mirrored(QRectF(self.left, top, self.inner, metrics.height()))
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, shown)
        return metrics.horizontalAdvance(shown)

    def _draw(self, painter: QPainter, layout: QTextLayout, top: float, width: float) -> None:
        layout.draw(painter, self._mirrored(QRectF(self.left, top, width, 1)).topLeft())


def sentence_of(answer: PlacedAnswer, around: int = 150) -> tuple[str, int, int]:
    """The sentence on one line, cut so that the answer is seen, and where the answer is in it."""
    start = answer.start - answer.context_start
    end = answer.end - answer.context_start
    if not 0 <= start < end <= len(answer.context):
        return " ".join(answer.context.split()), 0, 0
    before = " ".join(answer.context[:start].split())
    inside = " ".join(answer.context[start:end].split())
    after = " ".join(answer.context[end:].split())
    lead = before + (" " if before and answer.context[start - 1].isspace() else "")
    if len(lead) > around // 2 and len(lead) + len(inside) + len(after) > around:
        cut = lead.find(" ", len(lead) - around // 2)
        lead = "…" + lead[cut if cut >= 0 else -around // 2 :]
    tail = (" " if after and answer.context[end].isspace() else "") + after
    return lead + inside + tail, len(lead), len(lead) + len(inside)


def _paragraph(text: str, font: QFont, width: float, lines: int, bold: tuple[int, int] = (0, 0)) -> QTextLayout:
    """``text`` broken into at most ``lines`` lines, the last one ending in an ellipsis when it is cut."""
    layout = _broken(text, font, width, bold)
    if layout.lineCount() <= lines:
        return layout
    last = layout.lineAt(lines - 1)
    # Measured with the bold face, so that it fits whatever part of the line is bold.
    measure = QFontMetricsF(theme.scaled(font, 1.0, bold=bold[1] > bold[0]))
    rest = measure.elidedText(text[last.textStart() :][:400], Qt.TextElideMode.ElideRight, width - 2)
    return _broken(text[: last.textStart()] + rest, font, width, bold, lines)


def _broken(text: str, font: QFont, width: float, bold: tuple[int, int], most: int = 1000) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if QGuiApplication.isRightToLeft():
        # Text keeps its own direction, but stands at the side where a line begins.
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    if bold[1] > bold[0]:
        strong = QTextLayout.FormatRange()
        strong.start = bold[0]
        strong.length = bold[1] - bold[0]
        made = QTextCharFormat()
        made.setFontWeight(QFont.Weight.Bold)
        strong.format = made
        layout.setFormats([strong])
    layout.beginLayout()
    top = 0.0
    for _ in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def _height(layout: QTextLayout) -> float:
    return layout.boundingRect().height()
