"""A conflict as three columns: before, booking now, Google now; chosen by field or by side."""

from datetime import datetime
from itertools import pairwise
from textwrap import shorten

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gcaldesk.domain.journal import Issue
from gcaldesk.services.waiting import Surroundings
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.key_hints import KeyHint
from gcaldesk.ui.labels import IconLabel, Label, Look, rule
from gcaldesk.ui.places import scrolled
from gcaldesk.ui.present import issues as words
from gcaldesk.ui.present.issues import LOCAL, REMOTE, ConflictField
from gcaldesk.ui.present.words import told
from gcaldesk.ui.theme import strong_font

LONG = 120
CELL_EDGES = 42


class ConflictPanel(QWidget):
    """Emits the decision; nothing is written before Apply."""

    decided = Signal(str, object)
    """local, remote or merge; and the side of each field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._issue: Issue | None = None
        self._around: Surroundings | None = None
        self._fields: tuple[ConflictField, ...] = ()
        self._cells: dict[tuple[str, str], ConflictCell] = {}
        self._groups: list[QButtonGroup] = []
        self._heads: list[Label] = []
        self.cause = Label("", Look.MUTED).wrapping()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(3)
        for column, share in enumerate((0, 4, 5, 5)):
            self._grid.setColumnStretch(column, share)
        self._grid.setColumnMinimumWidth(0, 72)
        inner = QWidget()
        body = QVBoxLayout(inner)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(12)
        body.addWidget(self.cause)
        body.addLayout(self._grid)
        body.addWidget(self._make_result())
        body.addStretch(1)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.setSpacing(12)
        column_.addWidget(scrolled(inner, self.tr("The three versions")), 1)
        column_.addLayout(self._make_buttons())

    def _make_result(self) -> QFrame:
        well = QFrame()
        well.setObjectName("well")
        self.result = Label("", Look.STRONG).wrapping()
        self.room = Label("")
        self.effect = Label("", Look.SMALL).wrapping()
        inside = QVBoxLayout(well)
        inside.setContentsMargins(14, 10, 14, 12)
        inside.setSpacing(3)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(IconLabel("eye", 14))
        head.addWidget(Label(self.tr("Result"), Look.TITLE))
        head.addStretch(1)
        head.addWidget(self.room)
        inside.addLayout(head)
        inside.addWidget(self.result)
        inside.addWidget(self.effect)
        return well

    def _make_buttons(self) -> QHBoxLayout:
        self.keep_booking = Button(self.tr("Keep &booking"))
        self.keep_booking.setToolTip(self.tr("Take every field from the booking (B)"))
        self.keep_booking.clicked.connect(self.choose_booking)
        self.keep_google = Button(self.tr("Keep &Google"))
        self.keep_google.setToolTip(self.tr("Take every field from Google (G)"))
        self.keep_google.clicked.connect(self.choose_google)
        self.apply = Button(self.tr("&Resolve"), kind="primary")
        self.apply.setToolTip(self.tr("Do what the result says (Enter)"))
        self.apply.clicked.connect(self._on_apply)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        self._keys = (
            KeyHint(self.tr("B"), self.tr("booking")),
            KeyHint(self.tr("G"), self.tr("Google")),
            KeyHint("↵", self.tr("resolve")),
        )
        for hint in self._keys:
            buttons.addWidget(hint)
        buttons.addStretch(1)
        for button in (self.keep_booking, self.keep_google, self.apply):
            buttons.addWidget(button)
        return buttons

    def show_conflict(self, issue: Issue, now: datetime) -> None:
        """Show a conflict with its first suggestion; choices made stay on a refresh."""
        if self._issue == issue:
            self.apply.setEnabled(True)
            return
        if self._issue is None or self._issue.id != issue.id:
            self._around = None
        self._issue = issue
        self._now = now
        self._fields = words.conflict_fields(issue)
        cause = told(str(issue.payload.get("cause", issue.detail)))
        self.cause.setText(" ".join(part for part in (cause, words.zone_note(issue)) if part))
        _clear(self._grid)
        self._cells, self._groups, self._heads = {}, [], []
        for at in range(3):
            head = Label("", Look.TITLE).wrapping()
            head.setContentsMargins(9, 0, 0, 2)
            self._heads.append(head)
            self._grid.addWidget(head, 0, at + 1)
        for at, field in enumerate(self._fields):
            self._grid.addWidget(rule(), 2 * at + 1, 0, 1, 4)
            self._add_field(2 * at + 2, field)
        self._show_heads()
        # Made after the buttons below them, yet read before.
        order = [*self._cells.values(), self.keep_booking, self.keep_google, self.apply]
        for before, after in pairwise(order):
            self.setTabOrder(before, after)
        self._choose(words.first_choices(self._fields))
        self.apply.setEnabled(True)

    def show_surroundings(self, around: Surroundings) -> None:
        """Show what is known beside the three versions."""
        if self._issue is None or around.issue_id != self._issue.id:
            return
        self._around = around
        self._show_heads()
        self._on_cell()

    def _show_heads(self) -> None:
        texts = words.column_words(self._around, self._now)
        for head, text in zip(self._heads, texts, strict=True):
            head.setText(text)

    def _add_field(self, at: int, field: ConflictField) -> None:
        self._grid.addWidget(_indented(field.label, Look.MUTED, left=0), at, 0)
        self._grid.addWidget(_indented(field.base or "–"), at, 1)
        if not field.open:
            for column, text in ((2, field.local), (3, field.remote)):
                self._grid.addWidget(_indented(text or "–"), at, column)
            return
        group = QButtonGroup(self)
        group.setExclusive(True)
        names = words.column_words(None, self._now)
        for column, side, text, differs in (
            (2, LOCAL, field.local, field.local_differs),
            (3, REMOTE, field.remote, field.remote_differs),
        ):
            name = words.cell_name(field, names[column - 1], text, differs=differs)
            cell = ConflictCell(text or "–", name)
            cell.setProperty("differs", "true" if differs else "false")
            cell.clicked.connect(self._on_clicked)
            group.addButton(cell)
            self._cells[field.name, side] = cell
            self._grid.addWidget(cell, at, column)
        self._groups.append(group)

    @property
    def cells(self) -> tuple["ConflictCell", ...]:
        """The buttons of the fields that differ."""
        return tuple(self._cells.values())

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
        effects = words.effect_words(self._fields, self.chosen)
        guests = words.guests_words(self.chosen, self._around)
        self.effect.setText(" ".join(part for part in (effects, guests) if part))
        room = words.room_words(self._fields, self.chosen, self._around)
        self.room.setText(room.text if room else "")
        self.room.set_tone(room.tone if room else None)

    @Slot()
    def _on_apply(self) -> None:
        self.apply.setEnabled(False)
        self.decided.emit(words.choice_of(self.chosen), self.chosen)


class ConflictCell(Button):
    """One version of a field, to be chosen; a long text is cut to the room, and whole in the tip."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text, kind="cell", name=name)
        self._whole = text.replace("\n", " ")
        self.setToolTip(text if len(text) > LONG else "")
        self.setCheckable(True)
        self.setIconSize(QSize(16, 16))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the text to the room."""
        super().resizeEvent(event)
        metrics = QFontMetrics(strong_font(self.font()))
        room = self.width() - CELL_EDGES
        self.setText(metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, room))


def _indented(text: str, look: Look = Look.PLAIN, left: int = 9) -> Label:
    label = Label(shorten(text, LONG, placeholder=" …") if len(text) > LONG else text, look)
    label.setToolTip(text if len(text) > LONG else "")
    label.setWordWrap(True)
    label.setContentsMargins(left, 7, 4, 7)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return label


def _clear(layout: QLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
