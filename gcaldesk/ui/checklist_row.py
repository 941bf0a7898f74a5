"""One checklist item: its state, its evidence, and on demand why, how and a person's word."""

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from gcaldesk.domain.checklist import Item, Tick
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.labels import IconLabel, Label, Look, rule
from gcaldesk.ui.present.checklists import ItemRow, Standing, title_of
from gcaldesk.ui.present.words import joined

MARK_WIDTH, WHEN_WIDTH, BUTTON_WIDTH = 22, 150, 72
DAY = "yyyy-MM-dd"


class WordForm(QWidget):
    """Takes a person's word: who has checked it, and when."""

    given = Signal(object)
    """A Tick, or None to take it back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.by = QLineEdit()
        self.by.setAccessibleName(self.tr("Checked by"))
        self.by.setMaximumWidth(220)
        self.by.textEdited.connect(self._arrange)
        self.on = QDateEdit()
        self.on.setCalendarPopup(True)
        self.on.setDisplayFormat("d MMM yyyy")
        self.on.setAccessibleName(self.tr("Checked on"))
        self.give = Button(self.tr("Tick"), icon="check", kind="primary")
        self.give.clicked.connect(self._on_give)
        self.take_back = Button(self.tr("Take it back"))
        self.take_back.clicked.connect(self._on_take_back)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(8)
        for text, field in ((self.tr("Checked by"), self.by), (self.tr("on"), self.on)):
            label = Label(text, Look.MUTED)
            label.setBuddy(field)
            row.addWidget(label)
            row.addWidget(field)
        row.addWidget(self.give)
        row.addWidget(self.take_back)
        row.addStretch(1)

    def show_tick(self, tick: Tick | None, *, name: str, today: QDate) -> None:
        """Show who has ticked it, or offer today and the name used last."""
        self.on.setMaximumDate(today)
        self.on.setDate(QDate.fromString(tick.on, DAY) if tick else today)
        self.by.setText(tick.by if tick else self.by.text() or name)
        self.take_back.setVisible(tick is not None)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        self.give.setEnabled(bool(self.by.text().strip()))

    @Slot()
    def _on_give(self) -> None:
        self.given.emit(Tick(self.by.text().strip(), self.on.date().toString(DAY)))

    @Slot()
    def _on_take_back(self) -> None:
        self.given.emit(None)


class ChecklistRow(QFrame):
    """A line of the list; opens below itself."""

    ticked = Signal(object, object)
    """The item, and a Tick or None."""
    lead_requested = Signal(object)
    """The item whose button in this window was pressed."""
    link_requested = Signal(str)
    opened = Signal(object)
    """The item that was opened by a person."""

    def __init__(self, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self._row: ItemRow | None = None
        self._today, self._name = QDate.currentDate(), ""
        self.icon = IconLabel("circle-dashed", 18)
        name = title_of(item)
        self.box = QCheckBox()
        self.box.setAccessibleName(name)
        self.box.clicked.connect(self._on_box)
        self.title = Label(name, Look.STRONG).wrapping()
        self.evidence = Label("", Look.SMALL).wrapping()
        self.when = Label("", Look.MUTED)
        self.when.setFixedWidth(WHEN_WIDTH)
        self.how = Button(self.tr("How"), name=name)
        self.how.setMinimumWidth(BUTTON_WIDTH)
        self.how.setCheckable(True)
        self.how.clicked.connect(self._on_how)
        self.details = self._make_details()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._make_line())
        column.addWidget(self.details)
        column.addWidget(rule())
        self.details.hide()

    def _make_line(self) -> QHBoxLayout:
        mark = QWidget()
        mark.setFixedWidth(MARK_WIDTH)
        inside = QHBoxLayout(mark)
        inside.setContentsMargins(0, 0, 0, 0)
        for widget in (self.icon, self.box):
            inside.addWidget(widget, 0, Qt.AlignmentFlag.AlignCenter)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.title)
        words.addWidget(self.evidence)
        line = QHBoxLayout()
        line.setContentsMargins(14, 8, 16, 8)
        line.setSpacing(16)
        line.addWidget(mark)
        line.addLayout(words, 1)
        line.addWidget(self.when)
        line.addWidget(self.how)
        return line

    def _make_details(self) -> QWidget:
        self.why_text = Label("").wrapping()
        self.how_text = Label("").wrapping()
        self.steps = Label("", Look.SMALL).wrapping()
        self.word = WordForm()
        self.word.given.connect(self._on_word)
        self.lead = Button("", icon="arrow-right", name=title_of(self.item))
        self.lead.clicked.connect(self._on_lead)
        self.link = Button(self.tr("Open Google's page"), kind="link", icon="arrow-square-out")
        self.link.clicked.connect(self._on_link)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.lead)
        buttons.addWidget(self.link)
        buttons.addStretch(1)
        details = QFrame()
        column = QVBoxLayout(details)
        column.setContentsMargins(14 + MARK_WIDTH + 16, 0, 16, 14)
        column.setSpacing(2)
        for title, text in (
            (self.tr("Why"), self.why_text),
            (self.tr("How"), self.how_text),
        ):
            column.addWidget(Label(title, Look.SMALL))
            column.addWidget(text)
            column.addSpacing(6)
        column.addWidget(self.steps)
        column.addWidget(self.word)
        column.addSpacing(4)
        column.addLayout(buttons)
        return details

    def show_row(self, row: ItemRow, *, name: str, today: QDate) -> None:
        """Show where the item stands; what is open stays open."""
        self._row, self._name, self._today = row, name, today
        self.icon.show_icon(row.icon, row.tone)
        self.icon.setVisible(not row.by_hand)
        self.box.setVisible(row.by_hand)
        self.box.setChecked(row.standing is Standing.TICKED)
        self.box.setAccessibleName(row.title)
        self.title.setText(row.title)
        self.evidence.setText(row.evidence)
        self.when.setText(row.when)
        self.when.setToolTip(row.when)
        self.setAccessibleName(joined(row.title, row.state, row.evidence, row.when))
        failed = row.standing is Standing.FAILED
        words = self.tr("Fix…") if failed else self.tr("How")
        self.how.setText(words)
        self.how.setAccessibleName(f"{words.rstrip('…')}: {row.title}")
        self.why_text.setText(row.why)
        self.how_text.setText(row.how)
        self.word.setVisible(row.by_hand)
        self.word.show_tick(row.tick, name=name, today=today)
        self.lead.setVisible(bool(row.button))
        self.lead.setText(row.button)
        self.lead.setAccessibleName(f"{row.button.rstrip('…')}: {row.title}")
        self.link.setVisible(bool(row.link))
        self.link.setToolTip(row.link)

    def show_steps(self, text: str) -> None:
        """Show the steps of the end-to-end test in the details."""
        self.steps.setText(text)
        self.steps.setVisible(bool(text))

    def open(self, *, on: bool = True) -> None:
        """Show the details, or hide them."""
        self.details.setVisible(on)
        self.how.setChecked(on)

    @property
    def is_open(self) -> bool:
        """Whether the details are shown."""
        return not self.details.isHidden()

    @Slot()
    def _on_how(self) -> None:
        self.open(on=self.how.isChecked())
        if self.is_open:
            self.opened.emit(self.item)

    @Slot()
    def _on_box(self) -> None:
        if self._row is None:
            return
        was_ticked = self._row.standing is Standing.TICKED
        self.box.setChecked(was_ticked)  # until it is stored, it stands as it was
        if was_ticked:
            self.ticked.emit(self.item, None)
            return
        self.open()
        self.opened.emit(self.item)
        (self.word.give if self.word.by.text() else self.word.by).setFocus()

    @Slot(object)
    def _on_word(self, tick: Tick | None) -> None:
        self.ticked.emit(self.item, tick)

    @Slot()
    def _on_lead(self) -> None:
        self.lead_requested.emit(self.item)

    @Slot()
    def _on_link(self) -> None:
        if self._row is not None:
            self.link_requested.emit(self._row.link)
