"""Rules with parts of their own: templates, reminders, a colour for each type."""

from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gcaldesk.domain.rules import MAX_REMINDERS, PLACEHOLDERS, parse_colors, parse_reminders
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.labels import Label
from gcaldesk.ui.present.bookings import words_of
from gcaldesk.ui.present.mappings import Choice
from gcaldesk.ui.present.rule_table import METHOD_WORDS, PLACEHOLDER_WORDS, UNIT_WORDS
from gcaldesk.ui.present.rules import color_choices, unit_of
from gcaldesk.ui.present.words import sentence, tr
from gcaldesk.ui.rule_controls import ChoiceControl, NumberControl


class PlaceholderButton(Button):
    """Offers the placeholders of a template with what each stands for."""

    chosen = Signal(str)

    def __init__(self, text: str) -> None:
        super().__init__(text, icon="brackets-curly")
        menu = QMenu(self)
        menu.setAccessibleName(text)
        for name in PLACEHOLDERS:
            action = QAction(f"{{{name}}}   {tr(PLACEHOLDER_WORDS[name])}", menu)
            action.setData(f"{{{name}}}")
            menu.addAction(action)
        menu.triggered.connect(self._on_triggered)
        self.setMenu(menu)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(str(action.data()))


class TemplateControl(QWidget):
    """A text with placeholders, on one line or several."""

    edited = Signal()

    def __init__(self, name: str, *, lines: int = 1) -> None:
        super().__init__()
        self._line: QLineEdit | None = None
        self._area: QPlainTextEdit | None = None
        field: QLineEdit | QPlainTextEdit
        if lines == 1:
            field = self._line = QLineEdit()
            self._line.textEdited.connect(self.edited)
        else:
            field = self._area = QPlainTextEdit()
            self._area.setTabChangesFocus(True)
            self._area.setFixedHeight(self._area.fontMetrics().lineSpacing() * lines + 20)
            self._area.textChanged.connect(self._on_area_changed)
        field.setAccessibleName(name)
        self.setFocusProxy(field)
        self.insert = PlaceholderButton(self.tr("Insert…"))
        self.insert.setAccessibleName(self.tr("Insert a placeholder: {name}").format(name=name))
        self.insert.chosen.connect(self._on_insert)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(field, 1)
        row.addWidget(self.insert, 0, Qt.AlignmentFlag.AlignTop)
        self._quiet = False
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for a long line."""
        return QSize(420, super().sizeHint().height())

    def rule_text(self) -> str:
        """Return the template."""
        return self._line.text() if self._line else self._plain()

    def _plain(self) -> str:
        return self._area.toPlainText() if self._area else ""

    def set_rule_text(self, text: str) -> None:
        """Show a template."""
        if text == self.rule_text():
            return
        self._quiet = True
        if self._line is not None:
            self._line.setText(text)
        elif self._area is not None:
            self._area.setPlainText(text)
        self._quiet = False

    @Slot()
    def _on_area_changed(self) -> None:
        if not self._quiet:
            self.edited.emit()

    @Slot(str)
    def _on_insert(self, placeholder: str) -> None:
        if self._line is not None:
            self._line.insert(placeholder)
            self.edited.emit()
        elif self._area is not None:
            self._area.insertPlainText(placeholder)
        focused = self.focusProxy()
        if focused is not None:
            focused.setFocus(Qt.FocusReason.OtherFocusReason)


class _Reminder(QWidget):
    """One reminder: how, and how long before."""

    edited = Signal()
    gone = Signal(object)

    def __init__(self, method: str, minutes: int) -> None:
        super().__init__()
        size, _words = unit_of(minutes)
        self.method = ChoiceControl(
            self.tr("How"), [Choice(value, tr(word)) for value, word in METHOD_WORDS.items()]
        )
        self.count = NumberControl(self.tr("How long before"))
        self.unit = ChoiceControl(
            self.tr("Unit"), [Choice(str(unit), tr(word)) for unit, word in UNIT_WORDS]
        )
        remove = Button("", icon="x", kind="flat", name=self.tr("Remove this reminder"))
        remove.clicked.connect(self._on_remove)
        self.method.set_rule_text(method)
        self.count.set_rule_text(str(minutes // size))
        self.unit.set_rule_text(str(size))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (self.method, self.count, self.unit, remove):
            row.addWidget(widget)
        row.addStretch(1)
        for control in (self.method, self.count, self.unit):
            control.edited.connect(self.edited)

    def rule_text(self) -> str:
        """Return it as the rule words it."""
        count = self.count.text().strip()
        minutes = str(int(count) * int(self.unit.value)) if count.isdigit() else count
        return f"{self.method.value}:{minutes}"

    @Slot()
    def _on_remove(self) -> None:
        self.gone.emit(self)


class RemindersControl(QWidget):
    """The calendar's own, none, or up to five."""

    edited = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.kind = ChoiceControl(
            name,
            [
                Choice("default", self.tr("the calendar's own reminders")),
                Choice("none", self.tr("no reminder")),
                Choice("own", self.tr("these reminders:")),
            ],
        )
        self.kind.edited.connect(self._on_kind)
        self.add = Button(self.tr("Add a reminder"), icon="plus", kind="link")
        self.add.clicked.connect(self._on_add)
        self._rows: list[_Reminder] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.kind, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._list)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.kind)

    def rule_text(self) -> str:
        """Return the reminders as the rule words them."""
        if self.kind.value != "own":
            return self.kind.value
        return ",".join(row.rule_text() for row in self._rows) or "none"

    def set_rule_text(self, text: str) -> None:
        """Show reminders; what cannot be read is left as it was typed."""
        if text == self.rule_text():
            return
        try:
            found = parse_reminders(text)
        except ValueError:
            return
        self._clear()
        self.kind.set_rule_text("default" if found is None else "own" if found else "none")
        for method, minutes in found or ():
            self._append(method, minutes)
        self._show()

    def _clear(self) -> None:
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []

    def _append(self, method: str, minutes: int) -> None:
        row = _Reminder(method, minutes)
        row.edited.connect(self.edited)
        row.gone.connect(self._on_gone)
        self._rows.append(row)
        self._list.addWidget(row)

    def _show(self) -> None:
        own = self.kind.value == "own"
        for row in self._rows:
            row.setVisible(own)
        self.add.setVisible(own and len(self._rows) < MAX_REMINDERS)
        self.updateGeometry()

    @Slot()
    def _on_kind(self) -> None:
        if self.kind.value == "own" and not self._rows:
            self._append("popup", 30)
        self._show()
        self.edited.emit()

    @Slot()
    def _on_add(self) -> None:
        self._append("email", 1440)
        self._show()
        self.edited.emit()

    @Slot(object)
    def _on_gone(self, row: _Reminder) -> None:
        self._rows.remove(row)
        row.hide()
        row.deleteLater()
        if not self._rows:
            self.kind.set_rule_text("none")
        self._show()
        self.edited.emit()


class ColorsControl(QWidget):
    """A colour for each type of booking."""

    edited = Signal()

    def __init__(self, name: str, types: Sequence[str]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._pickers: dict[str, ChoiceControl] = {}
        self._colors: dict[str, str] = dict.fromkeys(types, "")
        self._left = deque(types)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self.grow()  # it has the focus of all

    @property
    def is_whole(self) -> bool:
        """Whether every type has its picker."""
        return not self._left

    def grow(self) -> None:
        """Make the picker of the next type; an organisation may have many."""
        if self._left:
            self._add(self._left.popleft())

    def _add(self, kind: str) -> None:
        words = sentence(words_of(kind))
        picker = ChoiceControl(self.tr("Colour of {kind}").format(kind=words), color_choices())
        picker.set_rule_text(self._colors[kind])
        picker.edited.connect(self._on_edited)
        label = Label(words)
        label.setBuddy(picker)
        row, pair = divmod(len(self._pickers), 2)
        self._grid.addWidget(label, row, pair * 2)
        self._grid.addWidget(picker, row, pair * 2 + 1, Qt.AlignmentFlag.AlignLeft)
        self._grid.setColumnStretch(pair * 2 + 1, 1)
        self._pickers[kind] = picker
        if len(self._pickers) == 1:
            self.setFocusProxy(picker)

    def sizeHint(self) -> QSize:
        """Ask for two columns."""
        return QSize(420, super().sizeHint().height())

    def rule_text(self) -> str:
        """Return the colours as the rule words them."""
        return ",".join(f"{kind}={color}" for kind, color in self._colors.items() if color)

    def picker(self, kind: str) -> ChoiceControl:
        """Return the picker of one type."""
        return self._pickers[kind]

    @Slot()
    def _on_edited(self) -> None:
        self._colors |= {kind: picker.value for kind, picker in self._pickers.items()}
        self.edited.emit()

    def set_rule_text(self, text: str) -> None:
        """Show the colours; types that bookings no longer have are shown, too."""
        try:
            colors = parse_colors(text)
        except ValueError:
            return
        self._left += (kind for kind in colors if kind not in self._colors)
        self._colors = {kind: colors.get(kind, "") for kind in (*self._colors, *colors)}
        for kind, picker in self._pickers.items():
            picker.set_rule_text(self._colors[kind])
