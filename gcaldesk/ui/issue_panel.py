"""One issue in full: what happened, what it affects, what follows, and the buttons that help."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from gcaldesk.ui.buttons import Button
from gcaldesk.ui.labels import Label, Look
from gcaldesk.ui.places import scrolled
from gcaldesk.ui.present import issue_panels as words
from gcaldesk.ui.present.issue_panels import PanelText
from gcaldesk.ui.present.words import tr
from gcaldesk.ui.table import Table

MOST_ACTIONS = 3


class IssuePanel(QWidget):
    """Emits what a button stands for."""

    acted = Signal(str)
    """`approve`, `keep`, `ignore`, `sync`, `preview`, `history`, or `lead:` and a place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text: PanelText | None = None
        self.happened = Label("").wrapping().snug()
        self.affects = Label("").wrapping().snug()
        self.following = Label("").wrapping().snug()
        self.can = Label("").wrapping().snug()
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for at, (name, label) in enumerate(
            (
                (self.tr("What happened"), self.happened),
                (self.tr("What it affects"), self.affects),
                (self.tr("What happens next"), self.following),
                (self.tr("What you can do"), self.can),
            )
        ):
            head = Label(name, Look.MUTED)
            grid.addWidget(head, at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label, at, 1)
            label.setAccessibleName(name)
        self.table = Table(
            [tr(text) for text in words.ROW_HEADERS], self.tr("What it lists"), stretch=2
        )
        self.table.setMinimumHeight(140)
        self.details = Label("", Look.SMALL).wrapping()
        self.details.hide()
        inner = QWidget()
        body = QVBoxLayout(inner)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(14)
        body.addLayout(grid)
        body.addWidget(self.table, 1)
        body.addWidget(self.details)
        body.addStretch(1)
        self.buttons = [Button("", kind="primary"), *(Button("") for _ in range(MOST_ACTIONS - 1))]
        self.more = Button(self.tr("&Details"), kind="link")
        self.more.setCheckable(True)
        self.more.toggled.connect(self.details.setVisible)
        self.copy = Button(self.tr("Cop&y"), kind="link", name=self.tr("Copy the details"))
        self.copy.clicked.connect(self._on_copy)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.more)
        row.addWidget(self.copy)
        row.addStretch(1)
        for button in reversed(self.buttons):
            button.clicked.connect(self._on_button)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(scrolled(inner, self.tr("The issue")), 1)
        column.addLayout(row)

    def show_panel(self, text: PanelText) -> None:
        """Show an issue."""
        if text == self._text:
            self.enable(on=True)
            return
        self._text = text
        self.happened.setText(text.happened)
        self.affects.setText(text.affects)
        self.following.setText(text.following)
        self.can.setText(text.can)
        self.table.set_rows(text.rows)
        self.table.setVisible(bool(text.rows))
        self.details.setText(text.details)
        self.more.setChecked(False)
        for at, button in enumerate(self.buttons):
            there = at < len(text.actions)
            button.setVisible(there)
            if there:
                action = text.actions[at]
                button.setText(action.text)
                button.setAccessibleName(action.text.replace("&", "").rstrip("…"))
                button.setObjectName(action.what)
                button.show_icon(action.icon)
        self.enable(on=True)

    def enable(self, *, on: bool) -> None:
        """Let decisions be taken, or not while one is under way."""
        for button in self.buttons:
            button.setEnabled(on)

    def button(self, what: str) -> Button:
        """Return the button of an action."""
        return next(b for b in self.buttons if b.objectName() == what and not b.isHidden())

    @Slot()
    def _on_button(self) -> None:
        what = self.sender().objectName()
        if what in {"approve", "keep", "ignore"}:
            self.enable(on=False)
        self.acted.emit(what)

    @Slot()
    def _on_copy(self) -> None:
        if self._text is not None:
            QGuiApplication.clipboard().setText(self._text.details)
