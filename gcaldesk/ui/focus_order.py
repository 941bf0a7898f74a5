"""Where Tab leads, for what is made later than what it stands before."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QWidget


def put_behind(last: QWidget, *later: QWidget) -> None:
    """Let Tab lead from one widget to all stops of the next ones, in the order they were made."""
    stops = [last, *(stop for holder in later for stop in _stops(holder))]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def _stops(holder: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in holder.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.window() is holder.window()  # menus are windows of their own
        and not isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox)
    ]
