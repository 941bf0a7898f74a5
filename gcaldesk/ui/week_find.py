"""What stands at a place of the week."""

from PySide6.QtCore import QPoint

from gcaldesk.ui.present.week import Bar, Block
from gcaldesk.ui.present.week_crowd import Crowd, Pill
from gcaldesk.ui.week_geometry import Geometry

EDGE = 7
"""Pixels at a block's lower end that stretch it."""
NEAR = 30
"""Minutes beyond its time that a small block may reach, so that it can be seen."""


def thing_at(geo: Geometry, crowd: Crowd, spot: QPoint) -> Block | Bar | Pill | None:
    """Return what stands at a place."""
    if not geo.grid.columns or spot.x() < geo.gutter:
        return None
    column = geo.column_at(spot.x())
    if not geo.body.contains(spot):
        bars = (b for b in crowd.bars if b.first <= column <= b.last)
        bar = next((b for b in bars if geo.bar_rect(b).contains(spot)), None)
        return bar or _pill_at(geo, crowd, spot, column)
    minutes = geo.minutes_at(spot.y())
    near = (
        block
        for block in crowd.blocks
        if block.column == column and block.top - NEAR <= minutes <= block.bottom + NEAR
    )
    block = next((b for b in near if geo.block_rect(b).contains(spot)), None)
    return block or _pill_at(geo, crowd, spot, column)


def _pill_at(geo: Geometry, crowd: Crowd, spot: QPoint, column: int) -> Pill | None:
    here = (pill for pill in crowd.pills if pill.column == column)
    return next((pill for pill in here if geo.pill_rect(pill).contains(spot)), None)


def stretches(geo: Geometry, block: Block, spot: QPoint) -> bool:
    """Tell whether a place is the lower edge of a block, where its end can be pulled."""
    rect = geo.block_rect(block)
    return block.last and rect.bottom() - spot.y() < min(EDGE, rect.height() // 3)
