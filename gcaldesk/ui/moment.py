"""A date and a time of day beside each other."""

from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QTime, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QTimeEdit, QWidget


class Moment(QWidget):
    """Edits a wall-clock time, or with hidden time a day."""

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.date = QDateEdit()
        self.date.setCalendarPopup(True)
        self.date.setDisplayFormat("ddd d MMM yyyy")
        self.date.setAccessibleName(self.tr("{name}, date").format(name=name))
        self.time = QTimeEdit()
        self.time.setDisplayFormat("HH:mm")
        self.time.lineEdit().setTextMargins(6, 0, 0, 0)  # the style sheet loses its own
        self.time.setAccessibleName(self.tr("{name}, time").format(name=name))
        self.date.dateChanged.connect(self.changed)
        self.time.timeChanged.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.date, 2)
        row.addWidget(self.time, 1)
        self.setFocusProxy(self.date)

    @property
    def value(self) -> datetime:
        """Date and time as a wall-clock time."""
        found = QDateTime(self.date.date(), self.time.time()).toPython()
        assert isinstance(found, datetime)
        return found

    def set_value(self, value: datetime) -> None:
        """Show a wall-clock time."""
        self.date.setDate(QDate(value.year, value.month, value.day))
        self.time.setTime(QTime(value.hour, value.minute))
