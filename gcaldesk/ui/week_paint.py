"""How the week is painted: hours and columns, titles, the present time, the frame of the focus."""

from dataclasses import dataclass, field

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen

from gcaldesk.ui.chips import IconStore
from gcaldesk.ui.present.week import Column, Columns
from gcaldesk.ui.shades import Shades
from gcaldesk.ui.theme import small_font, strong_font
from gcaldesk.ui.week_geometry import Geometry

RADIUS, PAD = 5, 9
FAINT, FAINTER = 110, 60


@dataclass(frozen=True, slots=True)
class Canvas:
    """What everything here paints with."""

    painter: QPainter
    geometry: Geometry
    shades: Shades
    icons: IconStore
    font: QFont
    small: QFont = field(init=False)
    """The font of blocks."""
    strong: QFont = field(init=False)
    """The font of their titles."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "small", small_font(self.font))
        object.__setattr__(self, "strong", strong_font(self.small))

    def pen(self, color: str, width: float = 1, alpha: int = 255) -> None:
        """Draw lines in a colour from now on."""
        made = QColor(color)
        made.setAlpha(alpha)
        self.painter.setPen(QPen(made, width))


def paint_grid(canvas: Canvas, *, quarters: bool) -> None:
    """Paint hours, their parts, and the columns' edges."""
    painter, geo, shades = canvas.painter, canvas.geometry, canvas.shades
    painter.setFont(canvas.small)
    labels = QRect(0, geo.top, geo.gutter, geo.height - geo.top)
    steps = 4 if quarters else 2
    for part in range(24 * steps + 1):
        hour, rest = divmod(part, steps)
        y = geo.y_of(part * 60 / steps)
        if y < geo.top or y > geo.height:
            continue
        whole, half = rest == 0, rest * 2 == steps
        canvas.pen(shades.line, 1, 255 if whole else FAINT if half else FAINTER)
        painter.drawLine(geo.gutter, y, geo.width, y)
        if whole and 0 < hour < 24:
            canvas.pen(shades.muted)
            spot = QRect(labels.left(), y - 9, geo.gutter - 8, 18)
            if spot.top() >= geo.top - 2:
                flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(spot, flags, f"{hour}:00")
    canvas.pen(shades.line)
    for at in range(len(geo.grid.columns)):
        x = geo.column_left(at)
        if x >= geo.gutter:
            painter.drawLine(x, geo.top, x, geo.height)


def paint_head(canvas: Canvas) -> None:
    """Paint the columns' titles; today's in the accent."""
    painter, geo, shades = canvas.painter, canvas.geometry, canvas.shades
    path = QPainterPath()
    path.addRoundedRect(QRectF(0, 0, geo.width, geo.top + RADIUS), 7, 7)
    painter.setClipRect(QRect(0, 0, geo.width, geo.top))
    painter.fillPath(path, QColor(shades.card))
    painter.setClipping(False)
    canvas.pen(shades.line)
    painter.drawLine(0, geo.head - 1, geo.width, geo.head - 1)
    if geo.top > geo.head:
        painter.drawLine(0, geo.top - 1, geo.width, geo.top - 1)
    painter.setFont(strong_font(canvas.font))
    metrics = QFontMetrics(painter.font())
    room = geo.column_width - PAD - 4
    slim = any(metrics.horizontalAdvance(c.title) > room for c in geo.grid.columns)
    slim = slim and geo.columns is Columns.DAYS
    for at, column in enumerate(geo.grid.columns):
        _paint_title(canvas, at, column, slim=slim)


def _paint_title(canvas: Canvas, at: int, column: Column, *, slim: bool) -> None:
    geo, painter = canvas.geometry, canvas.painter
    left, right = geo.column_left(at), geo.column_left(at + 1)
    if right <= geo.gutter:
        return
    painter.setClipRect(QRect(geo.gutter, 0, geo.width - geo.gutter, geo.top))
    canvas.pen(canvas.shades.line)
    painter.drawLine(left, 0, left, geo.top)
    room = QRect(left + PAD, 0, right - left - PAD - 2, geo.head)
    marked = column.today and geo.columns is Columns.DAYS
    canvas.pen(canvas.shades.accent if marked else canvas.shades.text)
    if slim:
        _paint_in_two_lines(canvas, room, column.title)
    else:
        metrics = QFontMetrics(painter.font())
        text = metrics.elidedText(column.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
    painter.setClipping(False)


def _paint_in_two_lines(canvas: Canvas, room: QRect, title: str) -> None:
    """Paint a narrow day with its name above its number."""
    painter = canvas.painter
    name, _, number = title.rpartition(" ")
    middle = room.center().y()
    painter.setFont(canvas.small)
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
    painter.drawText(QRect(room.left(), 0, room.width() + PAD, middle), flags, name)
    painter.setFont(strong_font(canvas.font))
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
    painter.drawText(QRect(room.left(), middle, room.width() + PAD, middle), flags, number)


def paint_now(canvas: Canvas) -> None:
    """Paint the line of the present time."""
    geo, painter = canvas.geometry, canvas.painter
    if geo.grid.now is None:
        return
    column, minutes = geo.grid.now
    y = geo.y_of(minutes)
    left = geo.column_left(max(column, 0))
    right = geo.width if column < 0 else geo.column_left(column + 1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    canvas.pen(canvas.shades.accent, 2)
    painter.drawLine(QLineF(left, y, right, y))
    painter.setBrush(QColor(canvas.shades.accent))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(QPointF(left + 1, y + 0.5), 4, 4)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def paint_focus(canvas: Canvas) -> None:
    """Paint the frame that says that the keys go here, as around every list."""
    geo, painter = canvas.geometry, canvas.painter
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    canvas.pen(canvas.shades.accent)
    painter.drawRoundedRect(QRectF(0.5, 0.5, geo.width - 1, geo.height - 1), 7, 7)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
