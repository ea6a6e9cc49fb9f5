# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where a window begins: a place to drop a file, an address to paste, what was read last, and the sample."""

from __future__ import annotations

import re
import time
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import (
    QCoreApplication,
    QDateTime,
    QEvent,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop_qa.ui.toolkit import icons, theme
from desktop_qa.ui.toolkit.plain_text import Label, tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_qa.storage.history import Seen

SOURCE_ROLE = Qt.ItemDataRole.UserRole + 1
PLACE_ROLE = Qt.ItemDataRole.UserRole + 2
COLUMN_WIDTH = 620
SCHEME = "https://"
"""What an address begins with that was typed without a scheme."""


class StartPage(QScrollArea):
    """Says what the person wants to read; opens nothing itself."""

    openWanted = Signal()
    sourceWanted = Signal(str)
    addressWanted = Signal(str)
    """What was typed as an address, perhaps without a scheme."""
    sampleWanted = Signal()
    pasteWanted = Signal()
    forgetWanted = Signal(str)
    libraryWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.drop = _DropArea()
        self.drop.open_button.clicked.connect(self.openWanted)
        self.drop.paste_button.clicked.connect(self.pasteWanted)
        self.drop.sample_button.clicked.connect(self.sampleWanted)
        self.library = QPushButton(self.tr("Ask many documents at once: the &library"))
        self.library.setProperty("look", "plain")
        self.library.clicked.connect(self.libraryWanted)
        self.address = QLineEdit()
        self.address.setObjectName("question")
        self.address.setAcceptDrops(False)
        self.address.setPlaceholderText(SCHEME)
        self.address.setInputMethodHints(Qt.InputMethodHint.ImhUrlCharactersOnly)
        self.address.setAccessibleName(self.tr("Address of a page"))
        self.address.returnPressed.connect(self._on_address)
        self.trouble = Label()
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        address_label = Label(self.tr("Or paste the &address of a page. Only that page is loaded."))
        address_label.setProperty("look", "quiet")
        address_label.setBuddy(self.address)

        self.recent_title = Label(self.tr("&Recent"))
        self.recent_title.setFont(theme.scaled(self.font(), 1.12, bold=True))
        self.recent = RecentList()
        self.recent.opened.connect(self.sourceWanted)
        self.recent.forgotten.connect(self.forgetWanted)
        self.recent_title.setBuddy(self.recent)

        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.drop)
        column.addSpacing(10)
        column.addWidget(address_label)
        column.addWidget(self.address)
        column.addWidget(self.trouble)
        column.addSpacing(10)
        column.addWidget(self.library)
        column.addSpacing(16)
        column.addWidget(self.recent_title)
        column.addWidget(self.recent)
        column.addStretch(1)
        inner = QWidget()
        inner.setMaximumWidth(COLUMN_WIDTH)
        inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        inner.setLayout(column)
        middle = QHBoxLayout()
        middle.setContentsMargins(24, 40, 24, 24)
        middle.addStretch(1)
        middle.addWidget(inner, 100)
        middle.addStretch(1)
        body = QWidget()
        body.setLayout(middle)
        self.setWidget(body)
        self.setFocusProxy(self.drop.open_button)
        self.show_recent(())

    def show_recent(self, seen: Sequence[Seen]) -> None:
        """The documents read last, newest first."""
        self.recent.show_documents(seen)
        self.recent_title.setVisible(bool(seen))
        self.recent.setVisible(bool(seen))

    @Slot()
    def _on_address(self) -> None:
        text = self.address.text().strip()
        if text:
            self.trouble.hide()
            self.addressWanted.emit(text)

    def show_trouble(self, typed: str, reason: str) -> None:
        """An address could not be loaded: it can be corrected where it was typed."""
        self.address.setText(typed)
        self.address.setFocus()
        self.address.selectAll()
        self.trouble.setText(reason)
        self.trouble.show()


def as_address(text: str) -> str:
    """What was typed, with ``https://`` in front where no scheme was given."""
    text = text.strip()
    return text if "://" in text else SCHEME + text


def where(source: str) -> str:
    """The folder of a file, with ``~`` for the person's own, or the host of an address."""
    if "://" in source:
        return urlsplit(source).netloc
    folder, home = Path(source).parent, Path.home()
    if folder == home:
        return "~"
    return f"~/{folder.relative_to(home).as_posix()}" if folder.is_relative_to(home) else str(folder)


def when(seconds: float, now: QDateTime | None = None) -> str:
    """A moment as one says it: the time of today, yesterday, else the date with its month in words."""
    locale, now = QLocale(), now or QDateTime.currentDateTime()
    moment = QDateTime.fromSecsSinceEpoch(int(seconds))
    days = moment.date().daysTo(now.date())
    if days == 0:
        return locale.toString(moment.time(), QLocale.FormatType.ShortFormat)
    if days == 1:
        return QCoreApplication.translate("StartPage", "yesterday")
    # The long format has the day of the week, which says nothing of a day long ago.
    form = re.sub(r"[,،]?\s*dddd[,،]?\s*", "", locale.dateFormat(QLocale.FormatType.LongFormat))
    return locale.toString(moment.date(), form)


class _DropArea(QFrame):
    """The dashed field to drop a file on. The window takes the drop; this only shows where."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = Label()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title = Label(self.tr("Drop a document here"))
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title.setFont(theme.scaled(self.font(), 1.45, bold=True))
        words = Label(self.tr("PDF, EPUB, web page, Markdown or plain text. Then ask it a question."))
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setWordWrap(True)
        words.setProperty("look", "quiet")
        self.open_button = QPushButton(self.tr("&Open a file…"))
        self.open_button.setProperty("look", "primary")
        self.paste_button = QPushButton(self.tr("Paste &text"))
        self.paste_button.setProperty("look", "plain")
        self.paste_button.setToolTip(self.tr("Read the text in the clipboard as a document"))
        self.sample_button = QPushButton(self.tr("Try the &sample"))
        self.sample_button.setProperty("look", "plain")
        self.sample_button.setToolTip(self.tr("A short article that comes with the program"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for button in (self.open_button, self.paste_button, self.sample_button):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 30, 24, 30)
        column.setSpacing(6)
        column.addWidget(self._picture)
        column.addSpacing(4)
        column.addWidget(title)
        column.addWidget(words)
        column.addSpacing(12)
        column.addLayout(row)
        self._draw_icons()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(colours.base))
        painter.setPen(QPen(QColor(colours.quiet), 1.2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 12, 12)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icons()

    def _draw_icons(self) -> None:
        colour = QColor(theme.colours().accent)
        self._picture.setPixmap(icons.pixmap("book", 44, colour, self.devicePixelRatioF()))


class RecentList(QListView):
    """The recent documents: title, where from, where they were left."""

    opened = Signal(str)
    forgotten = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("answers")
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self.setItemDelegate(_RecentDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        self.setAccessibleName(self.tr("Recent documents"))
        self.clicked.connect(self._on_opened)
        self.activated.connect(self._on_opened)
        self._last_opened = 0.0

    def show_documents(self, seen: Sequence[Seen]) -> None:
        """Show these, newest first, all without scrolling."""
        self._items.clear()
        for one in seen:
            item = QStandardItem(one.title or Path(one.source).name or one.source)
            item.setData(one.source, SOURCE_ROLE)
            page = int(one.position.get("page", 0)) + 1
            place = self.tr("{where} · page {page} of {pages} · {when}").format(
                where=where(one.source), page=page, pages=max(one.pages, 1), when=when(one.opened)
            )
            item.setData(place, PLACE_ROLE)
            item.setToolTip(tip(one.source))
            item.setData(f"{item.text()}, {place}", Qt.ItemDataRole.AccessibleTextRole)
            self._items.appendRow(item)
        self.setFixedHeight(sum(self.sizeHintForRow(row) for row in range(self._items.rowCount())) + 4)

    def menu(self, source: str) -> QMenu:
        """What can be done with a recent document."""
        menu = QMenu(self)
        menu.addAction(self.tr("Open")).triggered.connect(lambda: self.opened.emit(source))
        menu.addAction(self.tr("Remove from the list, with its questions")).triggered.connect(
            lambda: self.forgotten.emit(source)
        )
        return menu

    @Slot(QModelIndex)
    def _on_opened(self, index: QModelIndex) -> None:
        # A double click is a click and an activation on some systems; it opens the document once.
        now = time.monotonic()
        if now - self._last_opened > 0.5:
            self._last_opened = now
            self.opened.emit(index.data(SOURCE_ROLE))

    @Slot(QPoint)
    def _on_menu(self, point: QPoint) -> None:
        source = self.indexAt(point).data(SOURCE_ROLE)
        if source:
            menu = self.menu(source)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.viewport().mapToGlobal(point))


class _RecentDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        small = theme.scaled(option.font, 0.9)
        height = QFontMetricsF(option.font).height() + QFontMetricsF(small).height() + 18
        return QSize(200, round(height))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours = theme.colours()
        rect = QRectF(option.rect).adjusted(0, 1, 0, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QPen(QColor(colours.accent), 1.5) if chosen else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 8, 8)
        source = str(index.data(SOURCE_ROLE))
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        side = 20
        left = rect.left() + 10
        place = QRectF(rect.right() - 10 - side if mirrored else left, rect.center().y() - side / 2, side, side)
        name = "globe" if "://" in source else "file"
        ratio = option.widget.devicePixelRatioF() if option.widget is not None else 1.0
        picture = icons.pixmap(name, side, QColor(colours.quiet), ratio)
        painter.drawPixmap(place.topLeft(), picture)
        inner = rect.adjusted(10, 7, -42, -7) if mirrored else rect.adjusted(42, 7, -10, -7)
        small = theme.scaled(option.font, 0.9)
        self._line(painter, option.font, inner, str(index.data()), QColor(colours.text))
        inner.setTop(inner.bottom() - QFontMetricsF(small).height())
        self._line(painter, small, inner, str(index.data(PLACE_ROLE)), QColor(colours.quiet))
        painter.restore()

    @staticmethod
    def _line(painter: QPainter, font: object, rect: QRectF, text: str, colour: QColor) -> None:
        painter.setFont(font)  # type: ignore[arg-type]
        painter.setPen(colour)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, int(rect.width()))
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop, shown)
