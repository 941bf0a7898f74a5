"""The line above the week: back, today, on, which days are shown, and what stands side by side."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QMenu, QWidget, QWidgetAction

from gcaldesk.ui.buttons import Button
from gcaldesk.ui.pickers import Picker
from gcaldesk.ui.present.mappings import Choice
from gcaldesk.ui.present.week import Columns
from gcaldesk.ui.theme import heading_font


class WeekBar(QWidget):
    """Says which way to go; the page keeps where it is."""

    shifted = Signal(int)
    today_wanted = Signal()
    date_wanted = Signal(object)
    columns_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = Button("", icon="caret-left", name=self.tr("Earlier"))
        self.today = Button(self.tr("To&day"))
        self.on = Button("", icon="caret-right", name=self.tr("Later"))
        self.back.clicked.connect(self._on_back)
        self.on.clicked.connect(self._on_on)
        self.today.clicked.connect(self.today_wanted)
        for button in (self.back, self.on):
            button.setFixedWidth(38)
        self.title = Button("", kind="flat")
        self.title.setFont(heading_font(self.font()))
        self.title.setToolTip(self.tr("Choose another day"))
        self.title.setMaximumHeight(self.today.sizeHint().height())
        self._day: date | None = None
        self.title.clicked.connect(self._on_title)
        self.columns = Picker(self.tr("Side by side"), letters=6)
        self.columns.set_choices(
            [
                Choice(Columns.DAYS, self.tr("Days")),
                Choice(Columns.OBJECTS, self.tr("Objects")),
            ]
        )
        self.columns.setToolTip(self.tr("What stands side by side"))
        self.columns.currentIndexChanged.connect(self._on_columns)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.back, self.today, self.on, self.title):
            row.addWidget(widget)
        row.addStretch(1)

    @property
    def stops(self) -> list[QWidget]:
        """What Tab stops at, in reading order."""
        return [self.back, self.today, self.on, self.title]

    def show_title(self, title: str, day: date) -> None:
        """Say which days are shown."""
        self.title.setText(title)
        self.title.setAccessibleName(title)
        self._day = day

    @Slot()
    def _on_back(self) -> None:
        self.shifted.emit(-1)

    @Slot()
    def _on_on(self) -> None:
        self.shifted.emit(1)

    @Slot()
    def _on_title(self) -> None:
        menu, calendar = QMenu(self), QCalendarWidget()
        menu.aboutToHide.connect(menu.deleteLater)
        calendar.setFirstDayOfWeek(QLocale().firstDayOfWeek())
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setAccessibleName(self.title.toolTip())
        if self._day is not None:
            calendar.setSelectedDate(QDate(self._day.year, self._day.month, self._day.day))
        calendar.clicked.connect(menu.close)
        calendar.activated.connect(menu.close)
        calendar.clicked.connect(self._on_date)
        calendar.activated.connect(self._on_date)
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        menu.popup(self.title.mapToGlobal(self.title.rect().bottomLeft()))
        calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot(QDate)
    def _on_date(self, chosen: QDate) -> None:
        self.date_wanted.emit(date(chosen.year(), chosen.month(), chosen.day()))

    @Slot()
    def _on_columns(self) -> None:
        self.columns_changed.emit(Columns(self.columns.value))


def week_start() -> int:
    """Return the first day of the week where the person lives, 0 for Monday."""
    return QLocale().firstDayOfWeek().value - 1
