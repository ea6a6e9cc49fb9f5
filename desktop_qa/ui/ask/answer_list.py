# SPDX-License-Identifier: AGPL-3.0-or-later
"""The answers as a standard list: a model that a screen reader reads, and a delegate that paints cards."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QPainter,
)
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_qa.ui.ask import wording
from desktop_qa.ui.ask.answer_card import SHOWN_ALTERNATIVES, AnswerCard
from desktop_qa.ui.toolkit.plain_text import tip

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop_qa.answers.reply import PlacedAnswer

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Roles(IntEnum):
    """What the model gives beside the standard roles."""

    ANSWER = Qt.ItemDataRole.UserRole + 1


class AnswerModel(QAbstractListModel):
    """The answers of one question, best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answers: tuple[PlacedAnswer, ...] = ()

    @property
    def answers(self) -> tuple[PlacedAnswer, ...]:
        """What the list shows."""
        return self._answers

    def show(self, answers: tuple[PlacedAnswer, ...]) -> None:
        """Show these answers in place of those before; rows that stay are kept, so that a selection stays."""
        common = min(len(self._answers), len(answers))
        if len(answers) > common:
            self.beginInsertRows(_NOWHERE, common, len(answers) - 1)
            self._answers = (*self._answers[:common], *answers[common:])
            self.endInsertRows()
        elif len(self._answers) > common:
            self.beginRemoveRows(_NOWHERE, common, len(self._answers) - 1)
            self._answers = self._answers[:common]
            self.endRemoveRows()
        changed = [row for row in range(common) if self._answers[row] != answers[row]]
        self._answers = tuple(answers)
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._answers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._answers):
            return None
        answer = self._answers[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return answer.text
        if role == Roles.ANSWER:
            return answer
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(answer)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return answer.context
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self.tool_tip(answer))
        return None

    def spoken(self, answer: PlacedAnswer) -> str:
        """The card in words."""
        if answer.fact:
            return self.tr("{rank}: {text}, {place}").format(
                rank=answer.rank, text=answer.text, place=wording.of_a_fact(answer)
            )
        words = self.tr("{rank}: {text}, page {page}, confidence {confidence} percent").format(
            rank=answer.rank, text=answer.text, page=answer.page_name, confidence=round(100 * answer.confidence)
        )
        return words if answer.above else self.tr("{answer}, below the threshold").format(answer=words)

    def tool_tip(self, answer: PlacedAnswer) -> str:
        """What the numbers are."""
        if answer.fact:
            return wording.of_a_fact(answer)
        tip = self.tr("Confidence {confidence} %, score {score}").format(
            confidence=round(100 * answer.confidence), score=f"{answer.score:.2f}"
        )
        if answer.alternatives:
            others = self.tr(" · ", "between alternatives").join(answer.alternatives[:SHOWN_ALTERNATIVES])
            tip += "\n" + self.tr("Also found as: {others}").format(others=others)
        return tip


class AnswerDelegate(QStyledItemDelegate):
    """Paints a card: rank, words, confidence, the sentence with the words in bold, page and bar."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        answer = index.data(Roles.ANSWER)
        if answer is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        AnswerCard(answer, option, self._width(option)).paint(painter)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        answer = index.data(Roles.ANSWER)
        if answer is None:
            return super().sizeHint(option, index)
        width = self._width(option)
        return QSize(width, AnswerCard(answer, option, width).height())

    @staticmethod
    def _width(option: QStyleOptionViewItem) -> int:
        view = option.widget
        return view.viewport().width() if isinstance(view, QListView) else option.rect.width()


class AnswerList(QListView):
    """The list of cards."""

    def __init__(self, model: AnswerModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("answers")
        self.setModel(model)
        self.setItemDelegate(AnswerDelegate(self))
        self.setUniformItemSizes(False)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(self.tr("Answers"))
        model.dataChanged.connect(self._lay_out_again)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def current_rank(self) -> int | None:
        """The rank of the current card."""
        answer = self.currentIndex().data(Roles.ANSWER)
        return None if answer is None else int(answer.rank)

    def answer_at(self, point: QPoint) -> PlacedAnswer | None:
        """The answer under a point of the viewport."""
        found: PlacedAnswer | None = self.indexAt(point).data(Roles.ANSWER)
        return found

    def card_rect(self, row: int) -> QRect:
        """Where a card is in the viewport."""
        return self.visualRect(self.model().index(row, 0))

    def _lay_out_again(self) -> None:
        self.scheduleDelayedItemsLayout()
