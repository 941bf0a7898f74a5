"""The doctor's checks as a list: a sign, two lines, the time, and a button that looks again."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gcaldesk.ui.buttons import Button
from gcaldesk.ui.labels import IconLabel, Label, Look, rule
from gcaldesk.ui.places import scrolled
from gcaldesk.ui.present.checks import CheckGroup, CheckLine
from gcaldesk.ui.shades import Tone

TIME_WIDTH = 88


class CheckRow(QWidget):
    """One check."""

    requested = Signal()

    def __init__(self, line: CheckLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel(line.icon, 18)
        self._title = Label("", Look.STRONG).wrapping()
        self._evidence = Label("", Look.SMALL).wrapping()
        self._cure = Label("").wrapping()
        self._time = Label("", Look.SMALL)
        self._time.setFixedWidth(TIME_WIDTH)
        self._time.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self.again = Button("", icon="play", kind="flat", name=self.tr("Look now"))
        self.again.clicked.connect(self.requested)
        words = QVBoxLayout()
        words.setSpacing(1)
        for label in (self._title, self._evidence, self._cure):
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 10, 8)
        row.setSpacing(12)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self._icon, 0, top)
        row.addLayout(words, 1)
        row.addWidget(self._time, 0, top)
        row.addWidget(self.again, 0, top)
        self.show_line(line)

    def show_line(self, line: CheckLine) -> None:
        """Show what was found."""
        self._icon.show_icon(line.icon, line.tone)
        self._title.setText(line.title)
        self._evidence.setText(line.evidence)
        self._cure.setText(f"→ {line.cure}" if line.cure else "")
        self._cure.set_tone(Tone.NEEDS)
        self._cure.setVisible(bool(line.cure))
        self._time.setText(line.time)
        self.setAccessibleName(line.words)
        self.again.setAccessibleName(self.tr("Look now: {check}").format(check=line.title))
        self.again.setAccessibleDescription(line.words)

    def show_busy(self) -> None:
        """Show that it is being looked at."""
        self._icon.show_icon("hourglass-medium", Tone.WORKING)
        self._time.setText(self.tr("looking…"))


class CheckList(QWidget):
    """Groups of checks, scrolling downwards."""

    requested = Signal(str)
    """The id of a check to look at again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 4, 0, 8)
        self._column.setSpacing(0)
        self.area: QScrollArea = scrolled(self._inner, self.tr("Checks"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)
        self.rows: dict[str, CheckRow] = {}
        self._shown: tuple[tuple[str, tuple[str, ...]], ...] = ()

    def show_groups(self, groups: Sequence[CheckGroup]) -> None:
        """Show these; what is there already is only renewed, so that focus and place stay."""
        shape = tuple((group.title, tuple(line.id for line in group.lines)) for group in groups)
        if shape != self._shown:
            self._build(groups)
            self._shown = shape
            return
        for group in groups:
            for line in group.lines:
                self.rows[line.id].show_line(line)

    def _build(self, groups: Sequence[CheckGroup]) -> None:
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = {}
        for group in groups:
            title = Label(group.title, Look.TITLE)
            title.setContentsMargins(14, 12, 14, 4)
            self._column.addWidget(title)
            for line in group.lines:
                row = CheckRow(line)
                row.requested.connect(partial(self._on_requested, line.id))
                self.rows[line.id] = row
                self._column.addWidget(row)
                self._column.addWidget(rule())
        self._column.addStretch(1)

    def show_busy(self, number: str) -> None:
        """Show that one is being looked at."""
        if number in self.rows:
            self.rows[number].show_busy()

    @Slot()
    def _on_requested(self, number: str) -> None:
        self.requested.emit(number)
