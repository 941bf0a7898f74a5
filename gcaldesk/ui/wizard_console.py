"""The way through Google's Cloud Console: what to do on which page, with the values to paste."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from gcaldesk.domain.checklist import Environment
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.card import Card
from gcaldesk.ui.copy_field import CopyField
from gcaldesk.ui.labels import Label, Look, rule
from gcaldesk.ui.present.setup_guide import GUIDE, GuideStep
from gcaldesk.ui.present.words import tr
from gcaldesk.ui.theme import strong_font

INDENT = 26


class GuideRow(QWidget):
    """One step; ticking it keeps one's place and nothing else."""

    open_requested = Signal(str)
    ticked = Signal()

    def __init__(self, step: GuideStep, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = step
        self.box = QCheckBox()
        self.box.setFont(strong_font(self.box.font()))
        self.box.toggled.connect(self.ticked)
        self.open = Button(self.tr("Open page"), kind="link", icon="arrow-square-out")
        self.open.setToolTip(step.link)
        self.open.setAccessibleName(self.tr("Open page: {title}").format(title=tr(step.title)))
        self.open.clicked.connect(self._on_open)
        top = QHBoxLayout()
        top.addWidget(self.box, 1)
        top.addWidget(self.open)
        self.column = QVBoxLayout()
        self.column.setContentsMargins(INDENT, 0, 0, 0)
        self.column.setSpacing(6)
        self.column.addWidget(Label(tr(step.text), Look.MUTED).wrapping().snug())
        for name, value in step.copies:
            self.column.addWidget(CopyField(tr(name), value))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 10)
        column.setSpacing(2)
        column.addLayout(top)
        column.addLayout(self.column)

    def show_number(self, number: int) -> None:
        """Say which one it is."""
        self.box.setText(f"{number}.  {tr(self.step.title)}")
        self.box.setAccessibleName(self.box.text())

    @Slot()
    def _on_open(self) -> None:
        self.open_requested.emit(self.step.link)


class ConsoleGuide(Card):
    """All the steps of an environment."""

    open_requested = Signal(str)
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=4)
        self.column.setContentsMargins(14, 2, 10, 2)
        self.column.setSpacing(0)
        self.rows: dict[str, GuideRow] = {}
        self._lines: dict[str, QWidget] = {}
        for at, step in enumerate(GUIDE):
            row, line = GuideRow(step), rule()
            row.open_requested.connect(self.open_requested)
            row.ticked.connect(self.changed)
            line.setVisible(bool(at))
            self.column.addWidget(line)
            self.column.addWidget(row)
            self.rows[step.key], self._lines[step.key] = row, line
        self.show_environment(Environment.TEST)

    def show_environment(self, environment: Environment) -> None:
        """Show the steps that are meant for it."""
        number = 0
        for key, row in self.rows.items():
            there = row.step.only in {None, environment}
            row.setVisible(there)
            self._lines[key].setVisible(there and number > 0)
            if there:
                number += 1
                row.show_number(number)

    @property
    def ticked(self) -> frozenset[str]:
        """Which steps a person has ticked."""
        return frozenset(key for key, row in self.rows.items() if row.box.isChecked())

    def tick(self, keys: frozenset[str]) -> None:
        """Tick these again."""
        for key, row in self.rows.items():
            row.box.setChecked(key in keys)
