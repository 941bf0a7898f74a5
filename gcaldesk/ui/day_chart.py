"""The last 24 hours as columns: what went out above the line, what came in below it."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from gcaldesk.ui.chips import IconStore
from gcaldesk.ui.present.day import Hour
from gcaldesk.ui.shades import Shades
from gcaldesk.ui.theme import current_shades, small_font

GAP, EDGE, SIGN, ROUND = 2, 2, 12, 8
HEIGHT, LOW_HEIGHT = 96, 48
LABELS = 16
EVERY = 3
"""So many hours apart stand the labels of the axis."""
UP = 0.58
"""Of the height is above the line: more goes out than comes in."""


class DayChart(QWidget):
    """Painted columns; pointing at one, or going to it with the arrow keys, says what happened."""

    told = Signal(str)
    """What happened in the hour that is pointed at; empty once none is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hours: tuple[Hour, ...] = ()
        self._at = -1
        self._low = False
        self._icons = IconStore()
        self._out, self._back = self.tr("out"), self.tr("in")
        self._name = self.tr("Changes out and in, by the hour")
        self.setAccessibleName(self._name)
        self.setFixedHeight(HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)

    def set_hours(self, hours: Sequence[Hour], summary: str) -> None:
        """Show these columns."""
        self._hours = tuple(hours)
        self.setAccessibleDescription(summary)
        self.update()

    def set_low(self, *, on: bool) -> None:
        """Give up the axis where there is little room."""
        self._low = on
        self.setFixedHeight(LOW_HEIGHT if on else HEIGHT)

    def point_at(self, at: int) -> None:
        """Tell of one hour; -1 of none."""
        at = at if 0 <= at < len(self._hours) else -1
        if at == self._at:
            return
        self._at = at
        words = self._hours[at].tip if at >= 0 else ""
        self.setAccessibleName(f"{self._name}: {words}" if words else self._name)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        self.told.emit(words)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell of the hour below the pointer."""
        left, width = self._plot().left(), max(1, self._plot().width())
        self.point_at(int((event.position().x() - left) * len(self._hours) // width))

    def leaveEvent(self, event: QEvent) -> None:
        """Tell of the whole day again."""
        super().leaveEvent(event)
        self.point_at(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from hour to hour."""
        last = len(self._hours) - 1
        here = self._at if self._at >= 0 else last + 1
        goals = {
            Qt.Key.Key_Left: max(0, here - 1),
            Qt.Key.Key_Right: min(last, here + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        goal = goals.get(Qt.Key(event.key()))
        if goal is None:
            super().keyPressEvent(event)
        else:
            self.point_at(goal)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys go."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell of the whole day again."""
        super().focusOutEvent(event)
        self.point_at(-1)
        self.update()

    def _plot(self) -> QRect:
        """Return where the columns stand."""
        metrics = QFontMetrics(small_font(self.font()))
        gutter = max(metrics.horizontalAdvance(word) for word in (self._out, self._back)) + ROUND
        bottom = 0 if self._low else LABELS
        return self.rect().adjusted(gutter, 0, 0, -bottom)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint in the theme's colours."""
        del event
        shades, plot = current_shades(), self._plot()
        painter = QPainter(self)
        painter.setFont(small_font(self.font()))
        line = plot.top() + round(plot.height() * UP)
        self._paint_axis(painter, plot, line, shades)
        count = len(self._hours)
        step = plot.width() / max(1, count)
        edges = [plot.left() + round(at * step) for at in range(count + 1)]
        for at, (left, right) in enumerate(pairwise(edges)):
            box = QRect(left, plot.top(), right - left - GAP, plot.height())
            if at == self._at:
                painter.fillRect(box, QColor(shades.hover))
            self._paint_hour(painter, box, line, self._hours[at], shades)
            if not self._low and at % EVERY == (count - 1) % EVERY:
                self._paint_label(painter, box, self._hours[at].label, shades)
        if self.hasFocus():
            painter.setPen(QColor(shades.accent))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _paint_axis(self, painter: QPainter, plot: QRect, line: int, shades: Shades) -> None:
        painter.setPen(QColor(shades.muted))
        gutter = plot.left() - ROUND
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(0, plot.top(), gutter, line - plot.top()), right, self._out)
        painter.drawText(QRect(0, line, gutter, plot.bottom() - line), right, self._back)
        painter.fillRect(QRect(plot.left(), line, plot.width() - GAP, 1), QColor(shades.line))

    def _paint_hour(
        self, painter: QPainter, box: QRect, line: int, hour: Hour, shades: Shades
    ) -> None:
        if not hour.runs:
            return
        color, ground = shades.tone(hour.tone)
        room = line - box.top() - (SIGN + 2 if not self._low else 0)
        up = max(EDGE, round(hour.out * room))
        down = round(hour.back * (box.bottom() - line))
        painter.fillRect(QRectF(box.left(), line - up, box.width(), up), QColor(ground))
        painter.fillRect(QRectF(box.left(), line - up, box.width(), EDGE), QColor(color))
        if down:
            painter.fillRect(QRectF(box.left(), line + 1, box.width(), down), QColor(ground))
            edge = QRectF(box.left(), line + 1 + down - EDGE, box.width(), EDGE)
            painter.fillRect(edge, QColor(color))
        if hour.sign:
            top = max(box.top(), line - up - SIGN - 1)
            spot = QRect(box.center().x() - SIGN // 2, top, SIGN, SIGN)
            self._icons.get(hour.sign, color).paint(painter, spot)

    def _paint_label(self, painter: QPainter, box: QRect, label: str, shades: Shades) -> None:
        width = painter.fontMetrics().horizontalAdvance(label)
        left = min(box.center().x() - width // 2, self.width() - width - GAP)
        painter.setPen(QColor(shades.muted))
        area = QRect(left, self.height() - LABELS, width + 1, LABELS)
        painter.drawText(area, Qt.AlignmentFlag.AlignBottom, label)
