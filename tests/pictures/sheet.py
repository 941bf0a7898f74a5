"""Puts many pictures on one sheet."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

THUMB = (400, 250)
GAP = 12
CAPTION = 22
LEFT = 240
Key = tuple[str, str]


def make_sheet(
    pictures: Mapping[Key, Path], rows: Sequence[str], columns: Sequence[str], target: Path
) -> None:
    """Save one sheet of thumbnails; `pictures` by row and column."""
    app = QGuiApplication.instance() or QGuiApplication([])
    width = LEFT + len(columns) * (THUMB[0] + GAP) + GAP
    height = CAPTION * 2 + len(rows) * (THUMB[1] + GAP) + GAP
    sheet = QImage(width, height, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#8a8f98"))
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setPen(QColor("white"))
    for x, column in enumerate(columns):
        at = LEFT + x * (THUMB[0] + GAP) + GAP
        painter.drawText(at, GAP + CAPTION, column)
    for y, row in enumerate(rows):
        top = CAPTION * 2 + y * (THUMB[1] + GAP)
        painter.drawText(QRect(GAP, top, LEFT - GAP, CAPTION), Qt.AlignmentFlag.AlignLeft, row)
        for x, column in enumerate(columns):
            if (row, column) in pictures:
                _draw(painter, pictures[row, column], LEFT + x * (THUMB[0] + GAP) + GAP, top)
    painter.end()
    sheet.save(str(target))
    del app


def _draw(painter: QPainter, path: Path, left: int, top: int) -> None:
    smooth = Qt.TransformationMode.SmoothTransformation
    image = QImage(str(path)).scaled(*THUMB, Qt.AspectRatioMode.KeepAspectRatio, smooth)
    painter.drawImage(left, top, image)
