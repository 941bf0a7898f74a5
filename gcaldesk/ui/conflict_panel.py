"""A conflict as three columns: before, booking now, Google now; chosen by field or by side."""

from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QVBoxLayout,
    QWidget,
)

from gcaldesk.domain.journal import Issue
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.labels import IconLabel, Label, Look
from gcaldesk.ui.places import scrolled
from gcaldesk.ui.present import issues as words
from gcaldesk.ui.present.issues import LOCAL, REMOTE, ConflictField
from gcaldesk.ui.present.words import told, tr

COLUMNS = ("Before", "Booking now", "Google now")


class ConflictPanel(QWidget):
    """Emits the decision; nothing is written before Apply."""

    decided = Signal(str, object)
    """local, remote or merge; and the side of each field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._issue: Issue | None = None
        self._fields: tuple[ConflictField, ...] = ()
        self._cells: dict[tuple[str, str], Button] = {}
        self._groups: list[QButtonGroup] = []
        self.cause = Label("", Look.MUTED)
        self.cause.setWordWrap(True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(4)
        self._grid.setVerticalSpacing(2)
        for column, share in enumerate((0, 3, 4, 4)):
            self._grid.setColumnStretch(column, share)
        self._grid.setColumnMinimumWidth(1, 66)
        well = QFrame()
        well.setObjectName("well")
        self.result = Label("", Look.STRONG).wrapping()
        self.effect = Label("", Look.SMALL).wrapping()
        inside = QVBoxLayout(well)
        inside.setContentsMargins(14, 10, 14, 12)
        inside.setSpacing(3)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(IconLabel("eye", 14))
        head.addWidget(Label(self.tr("Result"), Look.TITLE), 1)
        inside.addLayout(head)
        inside.addWidget(self.result)
        inside.addWidget(self.effect)
        self.keep_booking = Button(self.tr("Keep &booking"))
        self.keep_booking.setToolTip(self.tr("Take every field from the booking (B)"))
        self.keep_booking.clicked.connect(self.choose_booking)
        self.keep_google = Button(self.tr("Keep &Google"))
        self.keep_google.setToolTip(self.tr("Take every field from Google (G)"))
        self.keep_google.clicked.connect(self.choose_google)
        self.apply = Button(self.tr("&Apply my choice"), kind="primary")
        self.apply.clicked.connect(self._on_apply)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(Label(self.tr("B booking · G Google · Enter apply"), Look.SMALL), 1)
        for button in (self.keep_booking, self.keep_google, self.apply):
            buttons.addWidget(button)
        inner = QWidget()
        body = QVBoxLayout(inner)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(12)
        body.addWidget(self.cause)
        body.addLayout(self._grid)
        body.addWidget(well)
        body.addStretch(1)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.setSpacing(12)
        column_.addWidget(scrolled(inner, self.tr("The three versions")), 1)
        column_.addLayout(buttons)

    def show_conflict(self, issue: Issue) -> None:
        """Show a conflict with its first suggestion; choices made stay on a refresh."""
        if self._issue == issue:
            return
        self._issue = issue
        self._fields = words.conflict_fields(issue)
        self.cause.setText(told(str(issue.payload.get("cause", issue.detail))))
        _clear(self._grid)
        self._cells, self._groups = {}, []
        for at, text in enumerate(COLUMNS):
            self._grid.addWidget(_heading(tr(text)), 0, at + 1)
        for at, field in enumerate(self._fields, start=1):
            self._add_field(at, field)
        # Made after the buttons below them, yet read before.
        order = [*self._cells.values(), self.keep_booking, self.keep_google, self.apply]
        for before, after in pairwise(order):
            self.setTabOrder(before, after)
        self._choose(words.first_choices(self._fields))
        self.apply.setEnabled(True)

    def _add_field(self, at: int, field: ConflictField) -> None:
        self._grid.addWidget(_indented(field.label, Look.MUTED), at, 0)
        self._grid.addWidget(_indented(field.base or "–"), at, 1)
        if not field.open:
            for column, text in ((2, field.local), (3, field.remote)):
                self._grid.addWidget(_indented(text or "–"), at, column)
            return
        group = QButtonGroup(self)
        group.setExclusive(True)
        for column, side, text, differs in (
            (2, LOCAL, field.local, field.local_differs),
            (3, REMOTE, field.remote, field.remote_differs),
        ):
            name = f"{field.label}, {tr(COLUMNS[column - 1])}: {text}"
            cell = Button(text or "–", kind="cell", name=name)
            cell.setCheckable(True)
            cell.setIconSize(QSize(16, 16))
            cell.setProperty("differs", "true" if differs else "false")
            cell.clicked.connect(self._on_clicked)
            group.addButton(cell)
            self._cells[field.name, side] = cell
            self._grid.addWidget(cell, at, column)
        self._groups.append(group)

    @property
    def chosen(self) -> dict[str, str]:
        """The chosen side of each field that differs."""
        return {name: side for (name, side), cell in self._cells.items() if cell.isChecked()}

    def _choose(self, chosen: dict[str, str]) -> None:
        for name, side in chosen.items():
            self._cells[name, side].setChecked(True)
        self._on_cell()

    @Slot()
    def choose_booking(self) -> None:
        """Take every field from the booking."""
        self._choose({field.name: LOCAL for field in self._fields if field.open})

    @Slot()
    def choose_google(self) -> None:
        """Take every field from Google."""
        self._choose({field.name: REMOTE for field in self._fields if field.open})

    @Slot()
    def apply_choice(self) -> None:
        """Decide as chosen."""
        if self.apply.isEnabled() and self._issue is not None:
            self._on_apply()

    @Slot()
    def _on_clicked(self) -> None:
        if self._issue is not None and words.whole_only(self._issue):
            sides = [side for (_, side), cell in self._cells.items() if cell is self.sender()]
            self._choose({field.name: sides[0] for field in self._fields if field.open})
        self._on_cell()

    @Slot()
    def _on_cell(self) -> None:
        for cell in self._cells.values():
            cell.show_icon("check-circle-fill" if cell.isChecked() else "circle")
        self.result.setText(words.result_words(self._fields, self.chosen))
        self.effect.setText(words.effect_words(self._fields, self.chosen))

    @Slot()
    def _on_apply(self) -> None:
        self.apply.setEnabled(False)
        self.decided.emit(words.choice_of(self.chosen), self.chosen)


def _heading(text: str) -> Label:
    label = Label(text, Look.TITLE)
    label.setContentsMargins(12, 0, 0, 4)
    return label


def _indented(text: str, look: Look = Look.PLAIN) -> Label:
    label = Label(text, look)
    label.setWordWrap(True)
    label.setContentsMargins(12, 7, 4, 7)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return label


def _clear(layout: QLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
