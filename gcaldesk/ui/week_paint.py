"""How the week view is painted: grid, blocks with an edge in the colour of their state, bars."""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPen,
    QTextLayout,
    QTextOption,
)

from gcaldesk.domain.ids import BookingId
from gcaldesk.ui.chips import IconStore
from gcaldesk.ui.present.week import Bar, Block, Column
from gcaldesk.ui.shades import Shades
from gcaldesk.ui.theme import small_font, strong_font
from gcaldesk.ui.week_geometry import Geometry

STRIP, RADIUS, PAD, ICON = 4, 5, 9, 14
NARROW = 72
"""Width below which the icon stands under the words instead of beside them."""
FAINT, FAINTER = 110, 60


@dataclass(frozen=True, slots=True)
class Canvas:
    """What everything here paints with."""

    painter: QPainter
    geometry: Geometry
    shades: Shades
    icons: IconStore
    font: QFont

    @property
    def small(self) -> QFont:
        """The font of blocks."""
        return small_font(self.font)

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
    for at, column in enumerate(geo.grid.columns):
        _paint_title(canvas, at, column)


def _paint_title(canvas: Canvas, at: int, column: Column) -> None:
    geo, painter = canvas.geometry, canvas.painter
    left, right = geo.column_left(at), geo.column_left(at + 1)
    if right <= geo.gutter:
        return
    painter.setClipRect(QRect(geo.gutter, 0, geo.width - geo.gutter, geo.top))
    canvas.pen(canvas.shades.line)
    painter.drawLine(left, 0, left, geo.top)
    room = QRect(left + PAD, 0, right - left - PAD - 2, geo.head)
    today = column.today and column.title != ""
    canvas.pen(canvas.shades.accent if today else canvas.shades.text)
    text = QFontMetrics(painter.font()).elidedText(
        column.title, Qt.TextElideMode.ElideRight, room.width()
    )
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
    painter.setClipping(False)


def paint_block(
    canvas: Canvas, block: Block, *, selected: bool = False, in_hand: bool = False
) -> None:
    """Paint one booking; in hand it is where it would stand."""
    rect = canvas.geometry.block_rect(block)
    _paint_frame(canvas, rect, block, selected=selected, in_hand=in_hand)
    inner = rect.adjusted(PAD, 3, -5, -2)
    icons = [block.chip.icon] + (["video-camera-fill"] if block.meet else [])
    low = inner.width() < NARROW and inner.height() > 2 * ICON
    taken = _paint_icons(
        canvas, inner, block, icons if inner.width() > NARROW else icons[:1], low=low
    )
    _paint_words(canvas, inner, block, taken, low=low)


def _paint_frame(
    canvas: Canvas, rect: QRect, thing: Block | Bar, *, selected: bool, in_hand: bool
) -> None:
    painter, shades = canvas.painter, canvas.shades
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
    shape = QPainterPath()
    shape.addRoundedRect(box, RADIUS, RADIUS)
    ground = QColor(shades.selected if selected or in_hand else shades.card)
    painter.fillPath(shape, ground)
    painter.save()
    painter.setClipPath(shape)
    edge, _ground = shades.tone(thing.chip.tone)
    painter.fillRect(QRectF(rect.left(), rect.top(), STRIP, rect.height()), QColor(edge))
    painter.restore()
    marked = selected or in_hand
    pen = QPen(QColor(shades.accent if marked else shades.line), 2 if marked else 1)
    if in_hand:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.drawPath(shape)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _paint_icons(canvas: Canvas, inner: QRect, block: Block, names: list[str], *, low: bool) -> int:
    """Paint the state's icon at the right, above or below; returns the width that it takes."""
    if inner.height() < ICON - 2 or inner.width() < ICON + 4:
        return 0
    right = inner.right()
    top = inner.bottom() - ICON if low else inner.top() + 1
    for name in names:
        state = name == block.chip.icon
        color = canvas.shades.tone(block.chip.tone)[0] if state else canvas.shades.accent
        spot = QRect(right - ICON + 1, top, ICON, ICON)
        canvas.icons.get(name, color).paint(canvas.painter, spot)
        right -= ICON + 3
    return inner.right() - right


def _paint_words(canvas: Canvas, inner: QRect, block: Block, taken: int, *, low: bool) -> None:
    strong, small = strong_font(canvas.small), canvas.small
    strong.setStrikeOut(block.struck)
    step = QFontMetrics(strong).height()
    color = canvas.shades.muted if block.struck else canvas.shades.text
    fit = max(1, (inner.height() + 4 - (ICON if low else 0)) // step)
    title_lines = 1 if fit < 3 else min(3, fit - 1)
    width = inner.width()
    lines = wrapped(strong, block.title, width, title_lines, first=width - (0 if low else taken))
    y = inner.top()
    for text in lines:
        _draw(canvas, strong, color, QRect(inner.left(), y, width, step), text)
        y += step
    left = fit - len(lines)
    line = block.short if left < 2 else block.line
    for text in wrapped(small, line, width, left):
        _draw(canvas, small, canvas.shades.muted, QRect(inner.left(), y, width, step), text)
        y += step


def _draw(canvas: Canvas, font: QFont, color: str, room: QRect, text: str) -> None:
    canvas.painter.setFont(font)
    canvas.painter.setPen(QColor(color))
    canvas.painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)


def wrapped(font: QFont, text: str, width: int, most: int, *, first: int = 0) -> list[str]:
    """Break a text into at most so many lines; `first` is the room of the first one."""
    if most < 1 or width < 8 or not text:
        return []
    metrics = QFontMetrics(font)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    found: list[str] = []
    while len(found) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        room = first if first and not found else width
        line.setLineWidth(room)
        start = line.textStart()
        piece = text[start : start + line.textLength()]
        if len(found) == most - 1:
            piece = text[start:]
        found.append(metrics.elidedText(piece.strip(), Qt.TextElideMode.ElideRight, room))
    layout.endLayout()
    return found


def paint_bar(canvas: Canvas, bar: Bar, *, selected: bool = False, in_hand: bool = False) -> None:
    """Paint one whole-day booking."""
    rect = canvas.geometry.bar_rect(bar)
    if rect.isEmpty():
        return
    _paint_frame(canvas, rect, bar, selected=selected, in_hand=in_hand)
    inner = rect.adjusted(PAD, 0, -5, 0)
    color = canvas.shades.tone(bar.chip.tone)[0]
    if inner.width() > 60:
        spot = QRect(inner.right() - ICON, inner.center().y() - ICON // 2 + 1, ICON, ICON)
        canvas.icons.get(bar.chip.icon, color).paint(canvas.painter, spot)
        inner = inner.adjusted(0, 0, -ICON - 4, 0)
    font = strong_font(canvas.small)
    font.setStrikeOut(bar.struck)
    text = QFontMetrics(font).elidedText(bar.title, Qt.TextElideMode.ElideRight, inner.width())
    words = canvas.shades.muted if bar.struck else canvas.shades.text
    _draw(canvas, font, words, inner, text)


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


def is_of(thing: Block | Bar, booking_id: BookingId | None) -> bool:
    """Tell whether a block or bar is part of a booking."""
    return booking_id is not None and thing.booking_id == booking_id
