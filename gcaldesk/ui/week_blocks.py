"""How bookings are painted on the week: an edge in the colour of their state, an icon, words."""

from PySide6.QtCore import QRect, QRectF, Qt
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

from gcaldesk.ui.present.week import Bar, Block
from gcaldesk.ui.present.week_crowd import Pill
from gcaldesk.ui.present.words import joined
from gcaldesk.ui.week_paint import PAD, RADIUS, Canvas

STRIP, ICON = 4, 14
NARROW = 72
"""Width below which the icon stands under the words instead of beside them."""
ROOMY = 96
"""Width from which begin and end are told, not the begin alone."""
SLIVER = 30
"""Width below which there is room for no word."""


def paint_block(
    canvas: Canvas, block: Block, *, selected: bool = False, in_hand: bool = False
) -> None:
    """Paint one booking; in hand it is where it would stand."""
    rect = canvas.geometry.block_rect(block)
    if rect.width() < SLIVER and not selected and not in_hand:
        _paint_sliver(canvas, rect, block)
        return
    _paint_frame(canvas, rect, block, selected=selected, in_hand=in_hand)
    slim = rect.width() < NARROW
    inner = rect.adjusted(PAD - 3 if slim else PAD, 3, -3 if slim else -5, -2)
    icons = [block.chip.icon] + (["video-camera-fill"] if block.meet else [])
    low = inner.width() < NARROW and inner.height() > 2 * ICON
    taken = _paint_icons(canvas, inner, block, icons[:1] if slim else icons, low=low)
    _paint_words(canvas, inner, block, taken, low=low)


def _paint_sliver(canvas: Canvas, rect: QRect, block: Block) -> None:
    """Paint one of so many beside each other that there is room for no word."""
    painter, shades = canvas.painter, canvas.shades
    edge = shades.tone(block.chip.tone)[0]
    painter.fillRect(rect, QColor(shades.card))
    painter.fillRect(QRect(rect.left(), rect.top(), STRIP, rect.height()), QColor(edge))
    canvas.pen(shades.line)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(0, 0, -1, -1))
    if rect.width() >= STRIP + ICON and rect.height() >= ICON + 4:
        left = rect.left() + STRIP + (rect.width() - STRIP - ICON) // 2
        spot = QRect(left, rect.top() + 2, ICON, ICON)
        canvas.icons.get(block.chip.icon, edge).paint(painter, spot)


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
    edge, _ground = shades.tone(thing.chip.tone)
    painter.save()
    strip = QRect(rect.left(), rect.top(), STRIP, rect.height())
    painter.setClipRect(strip, Qt.ClipOperation.IntersectClip)
    painter.fillPath(shape, QColor(edge))
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
    if inner.height() < ICON - 2 or inner.width() < ICON:
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
    strong, small = canvas.strong, canvas.small
    if block.struck:
        strong = QFont(strong)
        strong.setStrikeOut(True)
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
    for text in _lower_lines(canvas, block, width, left):
        _draw(canvas, small, canvas.shades.muted, QRect(inner.left(), y, width, step), text)
        y += step


def _lower_lines(canvas: Canvas, block: Block, width: int, most: int) -> list[str]:
    """Return the lines below the title: in a narrow block the begin has its own."""
    small = canvas.small
    if most < 2 and width >= ROOMY:
        return wrapped(small, joined(block.begin, block.note), width, most)
    if width >= ROOMY:
        return wrapped(small, block.line, width, most)
    if most < 1 or QFontMetrics(small).horizontalAdvance(block.begin) > width:
        return []
    return [block.begin, *wrapped(small, block.note, width, most - 1)]


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
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
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
    _paint_frame(canvas, rect, bar, selected=selected, in_hand=in_hand)
    inner = rect.adjusted(PAD, 0, -5, 0)
    color = canvas.shades.tone(bar.chip.tone)[0]
    if inner.width() > 60:
        spot = QRect(inner.right() - ICON, inner.center().y() - ICON // 2 + 1, ICON, ICON)
        canvas.icons.get(bar.chip.icon, color).paint(canvas.painter, spot)
        inner = inner.adjusted(0, 0, -ICON - 4, 0)
    font = QFont(canvas.strong)
    font.setStrikeOut(bar.struck)
    text = QFontMetrics(font).elidedText(bar.title, Qt.TextElideMode.ElideRight, inner.width())
    words = canvas.shades.muted if bar.struck else canvas.shades.text
    _draw(canvas, font, words, inner, text)


def paint_pill(canvas: Canvas, pill: Pill) -> None:
    """Paint how many more there are, and the gravest state among them."""
    rect, painter, shades = canvas.geometry.pill_rect(pill), canvas.painter, canvas.shades
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    canvas.pen(shades.line)
    painter.setBrush(QColor(shades.off_ground))
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    step = QFontMetrics(canvas.strong).height()
    room = QRect(rect.left(), rect.top(), rect.width(), min(rect.height(), step + 6))
    painter.setFont(canvas.strong)
    canvas.pen(shades.text)
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, pill.text)
    if pill.chip is None:
        return
    color = shades.tone(pill.chip.tone)[0]
    spot = QRect(rect.center().x() - ICON // 2, room.bottom(), ICON, ICON)
    if pill.whole_days or spot.bottom() > rect.bottom():
        words = QFontMetrics(canvas.strong).horizontalAdvance(pill.text)
        spot.moveTo(rect.center().x() + words // 2 + 4, room.center().y() - ICON // 2 + 1)
    if rect.contains(spot):
        canvas.icons.get(pill.chip.icon, color).paint(painter, spot)
