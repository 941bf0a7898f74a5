"""Dialogs of the page Settings: what would happen in numbers before it does, and a new name."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from gcaldesk.ui.buttons import Button
from gcaldesk.ui.dialogs import FormDialog
from gcaldesk.ui.labels import IconLabel, Label, Look
from gcaldesk.ui.places import scrolled
from gcaldesk.ui.present.safekeeping import Decision

WIDTH, MANY = 480, 6


class DecisionDialog(QDialog):
    """Says what would happen; the button wakes up once what has to be confirmed is ticked."""

    decided = Signal(bool)
    """Whether the option was chosen."""

    def __init__(
        self,
        title: str,
        decision: Decision,
        button: str,
        parent: QWidget | None = None,
        *,
        option: str = "",
        danger: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setMinimumWidth(WIDTH + 48)
        self.decision = decision
        self.tick = QCheckBox(decision.tick)
        self.tick.setVisible(bool(decision.tick))
        self.tick.toggled.connect(self._arrange)
        self.option = QCheckBox(option)
        self.option.setVisible(bool(option))
        self.keep = Button(self.tr("&Leave it as it is"))
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.reject)
        self.confirm = Button(button, kind="danger" if danger else "primary")
        self.confirm.clicked.connect(self.accept)
        self.confirm.setVisible(bool(button))
        lead = Label(decision.lead, Look.STRONG)
        lead.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.keep)
        row.addWidget(self.confirm)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(Label(title, Look.HEADING))
        if decision.lead:
            column.addWidget(lead)
        if decision.lines:
            column.addWidget(_lines(decision.lines, self.tr("What would happen")))
        column.addWidget(self.option)
        column.addWidget(self.tick)
        column.addLayout(row)
        self.accepted.connect(self._on_accepted)
        self.keep.setFocus()
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        self.confirm.setEnabled(not self.decision.tick or self.tick.isChecked())

    @Slot()
    def _on_accepted(self) -> None:
        self.decided.emit(self.option.isChecked())


def _lines(lines: Sequence[str], name: str) -> QWidget:
    """Return sentences below each other; many of them scroll."""
    inner = QWidget()
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 8, 0)
    column.setSpacing(6)
    for line in lines:
        text = Label(line)
        text.setWordWrap(True)
        text.setMinimumWidth(WIDTH - 60)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconLabel("caret-right", 12))
        row.addWidget(text, 1)
        column.addLayout(row)
    if len(lines) <= MANY + 1:
        return inner
    area = scrolled(inner, name)
    area.setMinimumHeight(MANY * 34)
    return area


class RenameDialog(FormDialog):
    """Asks what an account is called."""

    named = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        title = self.tr("Call “%1” something else").replace("%1", name)
        super().__init__(title, self.tr("&Rename"), parent)
        self._before = name
        self.line = QLineEdit(name)
        self.line.selectAll()
        self.line.textChanged.connect(self._arrange)
        self.add_field(self.tr("&Name of the account on this computer"), self.line, 0)
        self.setMinimumWidth(420)
        self.line.setFocus()
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        self.submit_button.setEnabled(self.line.text().strip() not in {"", self._before})

    @Slot()
    def on_submit(self) -> None:
        """Say the new name."""
        self.named.emit(self.line.text().strip())
        self.accept()


def ask_file(dialog: QFileDialog, kinds: str, *, save: str = "") -> QFileDialog:
    """Open a dialog that looks for one file; with `save` it names one that is to be written."""
    if save:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(save.rpartition(".")[2])
        dialog.selectFile(save)
    else:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(kinds)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
