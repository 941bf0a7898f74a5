"""One setting as a row: its sentence, its usual value, its control, and what is wrong with it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gcaldesk.ui.buttons import Button
from gcaldesk.ui.labels import IconLabel, Label, Look
from gcaldesk.ui.pickers import Picker
from gcaldesk.ui.present.setting_fields import FORGET, Field, Kind
from gcaldesk.ui.present.settings import value_words
from gcaldesk.ui.shades import Tone
from gcaldesk.ui.switch import Switch

CONTROL, NUMBER = 300, 88


class Control(QWidget):
    """What a value is chosen with."""

    edited = Signal()

    def __init__(self, focus: QWidget, *more: QWidget) -> None:
        super().__init__()
        self.focus = focus
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (focus, *more):
            row.addWidget(widget)
        self.setFocusProxy(focus)

    @property
    def text(self) -> str:
        """What is chosen."""
        raise NotImplementedError

    def show_text(self, text: str) -> None:
        """Choose; emits nothing."""
        raise NotImplementedError


class LineControl(Control):
    """A line of text."""

    def __init__(self, field: Field, *more: QWidget) -> None:
        self.line = QLineEdit()
        self.line.setPlaceholderText(field.example)
        super().__init__(self.line, *more)
        self.line.textEdited.connect(self.edited)

    @property
    def text(self) -> str:
        """What is typed."""
        return self.line.text()

    def show_text(self, text: str) -> None:
        """Show a value; a line in which somebody types is left alone where it says the same."""
        if self.line.text().strip() != text:
            self.line.setText(text)


class NumberControl(LineControl):
    """A short line with the end of the sentence behind it."""

    def __init__(self, field: Field) -> None:
        unit = Label(field.unit)
        super().__init__(field, unit)
        self.line.setFixedWidth(NUMBER)
        unit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)


class FileControl(LineControl):
    """A line with a button that looks for a file."""

    def __init__(self, field: Field) -> None:
        self._title = field.label
        choose = Button(self.tr("Choose…"), name=self.tr("Choose a file"))
        super().__init__(field, choose)
        choose.clicked.connect(self._on_choose)

    @Slot()
    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [self.tr("Certificates (*.pem *.crt *.cer)"), self.tr("All files (*)")]
        )
        dialog.fileSelected.connect(self._on_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _on_chosen(self, file: str) -> None:
        self.line.setText(file)
        self.edited.emit()


class PasswordControl(LineControl):
    """A line that never shows what is stored, and a button that forgets it."""

    def __init__(self, field: Field) -> None:
        self.forget = Button(self.tr("Forget it"), name=self.tr("Forget the stored password"))
        super().__init__(field, self.forget)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.forget.setCheckable(True)
        self.forget.toggled.connect(self._on_forget)
        self._stored = False
        self.show_stored(stored=False)

    def show_stored(self, *, stored: bool) -> None:
        """Say whether there is one."""
        self._stored = stored
        self.forget.setVisible(stored)
        self._say()

    def _say(self) -> None:
        forgotten = self.forget.isChecked()
        kept = self.tr("stored; type to replace it") if self._stored else self.tr("none stored")
        self.line.setPlaceholderText(self.tr("will be forgotten") if forgotten else kept)
        self.line.setEnabled(not forgotten)
        self.forget.setText(self.tr("Keep it") if forgotten else self.tr("Forget it"))

    @property
    def text(self) -> str:
        """Empty where the stored one stays."""
        return FORGET if self.forget.isChecked() else self.line.text()

    def show_text(self, text: str) -> None:
        """Show what was edited so far."""
        blocked = self.forget.blockSignals(True)
        self.forget.setChecked(text == FORGET)
        self.forget.blockSignals(blocked)
        self._say()
        super().show_text("" if text == FORGET else text)

    @Slot()
    def _on_forget(self) -> None:
        self.line.clear()
        self._say()
        self.edited.emit()


class ChoiceControl(Control):
    """One of some values."""

    def __init__(self, field: Field) -> None:
        self.picker = Picker(field.label, letters=16)
        self.picker.set_choices(field.choices)
        self.picker.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        super().__init__(self.picker)
        self.picker.activated.connect(self.edited)

    @property
    def text(self) -> str:
        """The chosen value."""
        return self.picker.value

    def show_text(self, text: str) -> None:
        """Choose a value."""
        self.picker.select(text)


class SwitchControl(Control):
    """On or off, with the word."""

    def __init__(self, field: Field) -> None:
        self._field = field
        self.switch = Switch(field.label)
        self._word = Label("")
        self._word.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        super().__init__(self.switch, self._word)
        self.switch.clicked.connect(self._on_clicked)

    @property
    def text(self) -> str:
        """`on` or `off`."""
        return "on" if self.switch.isChecked() else "off"

    def show_text(self, text: str) -> None:
        """Switch it."""
        self.switch.setChecked(text == "on")
        self._word.setText(value_words(self._field, self.text))

    @Slot()
    def _on_clicked(self) -> None:
        self._word.setText(value_words(self._field, self.text))
        self.edited.emit()


CONTROLS: dict[Kind, Callable[[Field], Control]] = {
    Kind.CHOICE: ChoiceControl,
    Kind.NUMBER: NumberControl,
    Kind.TEXT: LineControl,
    Kind.PASSWORD: PasswordControl,
    Kind.SWITCH: SwitchControl,
    Kind.FILE: FileControl,
}


class FieldRow(QWidget):
    """The sentence at the left, its control at the right, and below what is wrong."""

    edited = Signal(str)
    """The field's key."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.control = CONTROLS[field.kind](field)
        self.control.setMaximumWidth(CONTROL)
        self.control.focus.setAccessibleName(" ".join(filter(None, (field.label, field.unit))))
        self.control.focus.setAccessibleDescription(field.note)
        self.control.edited.connect(self._on_edited)
        label = Label(field.label)
        label.setWordWrap(True)
        label.setBuddy(self.control.focus)
        note = Label(field.note, Look.SMALL)
        note.setWordWrap(True)
        note.setVisible(bool(field.note))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label)
        words.addWidget(note)
        words.addStretch(1)
        self._icon = IconLabel("x-circle-fill", 14)
        self._icon.show_icon("x-circle-fill", Tone.FAILED)
        self._problem = Label("", Look.SMALL)
        self._problem.setWordWrap(True)
        self._problem.set_tone(Tone.FAILED)
        below = QHBoxLayout()
        below.setSpacing(4)
        below.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._problem, 1)
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addWidget(self.control)
        right.addLayout(below)
        right.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 8, 0, 8)
        grid.setHorizontalSpacing(24)
        grid.addLayout(words, 0, 0)
        grid.addLayout(right, 0, 1)
        grid.setColumnStretch(0, 5)
        grid.setColumnStretch(1, 5)
        self.show_problem("")

    @property
    def problem(self) -> str:
        """What is wrong with it."""
        return self._problem.text()

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong, beside the field; nothing where it is right."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self._icon.setVisible(bool(sentence))
        said = " ".join(part for part in (sentence, self.field.note) if part)
        self.control.focus.setAccessibleDescription(said)

    def show_stored(self, *, stored: bool) -> None:
        """Say of a password whether there is one."""
        if isinstance(self.control, PasswordControl):
            self.control.show_stored(stored=stored)

    @Slot()
    def _on_edited(self) -> None:
        self.edited.emit(self.field.key)
