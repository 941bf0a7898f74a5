"""What the choices of rules are made with; each speaks the text that `rules set` takes."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QSize, Qt, QTime, Signal, SignalInstance, Slot
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QTimeEdit, QWidget

from gcaldesk.domain.times import zone_names
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.pickers import Picker
from gcaldesk.ui.present.mappings import Choice

ARROW, SIDES = 24, 20
"""Room for the arrow of a picker, and for its padding and frame."""


class RuleControl(Protocol):
    """One rule's choice; a widget."""

    @property
    def edited(self) -> SignalInstance:
        """A person changed it."""
        ...

    def rule_text(self) -> str:
        """Return the value, as `rules set` takes it."""
        ...

    def set_rule_text(self, text: str) -> None:
        """Show a value; emits nothing."""
        ...


class ChoiceControl(Picker):
    """One of a few phrases, as wide as the chosen one."""

    edited = Signal()

    def __init__(self, name: str, choices: Sequence[Choice]) -> None:
        super().__init__(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_choices(choices)
        self.currentIndexChanged.connect(self._on_changed)

    def rule_text(self) -> str:
        """Return the value."""
        return self.value

    def set_rule_text(self, text: str) -> None:
        """Show a value; one that is not offered any more is kept."""
        blocked = self.blockSignals(True)
        if self.findData(text) < 0:
            self.addItem(text, text)
        self.select(text)
        self.blockSignals(blocked)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Ask for the room of the chosen phrase."""
        width = self.fontMetrics().horizontalAdvance(self.currentText()) + ARROW + SIDES
        swatch = 20 if self.currentIndex() >= 0 and not self.itemIcon(0).isNull() else 0
        return QSize(width + swatch, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Shrink where the page is narrow."""
        return QSize(min(120, self.sizeHint().width()), self.sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the wheel scroll the page, not the choice below the pointer."""
        event.ignore()

    @Slot()
    def _on_changed(self) -> None:
        self.updateGeometry()
        self.edited.emit()


class ZoneControl(ChoiceControl):
    """One of the hundreds of time zones, listed once somebody opens the list or types."""

    def __init__(self, name: str, own: str) -> None:
        super().__init__(name, (Choice("", own),))
        self._own = own
        self._full = False

    def select(self, value: str) -> None:
        """Choose a zone."""
        if self.findData(value) < 0:
            self._fill()
        super().select(value)

    def showPopup(self) -> None:
        """Offer every zone."""
        self._fill()
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look among every zone."""
        self._fill()
        super().keyPressEvent(event)

    def _fill(self) -> None:
        if not self._full:
            self._full = True
            self.set_choices(
                [Choice("", self._own), *(Choice(name, name) for name in zone_names())]
            )


class _LastingMenu(QMenu):
    """Stays open while things are ticked."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick and stay."""
        if self._tick():
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with the space bar and stay."""
        if event.key() == Qt.Key.Key_Space and self._tick():
            return
        super().keyPressEvent(event)

    def _tick(self) -> bool:
        active = self.activeAction()
        if active not in self.actions() or not active.isCheckable():
            return False
        active.trigger()
        return True


class SeveralControl(Button):
    """Any number of words, ticked in a menu, in the menu's order."""

    edited = Signal()

    def __init__(self, name: str, choices: Sequence[Choice], none: str) -> None:
        super().__init__("", icon="caret-down", name=name)
        self._name = name
        self._none = none
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setIconSize(QSize(12, 12))
        self._menu = _LastingMenu(self)
        self._menu.setAccessibleName(name)
        self._actions: dict[str, QAction] = {}
        for choice in choices:
            self._add(choice)
        self.setMenu(self._menu)
        self._show()

    def _add(self, choice: Choice) -> None:
        action = self._menu.addAction(choice.text)
        action.setCheckable(True)
        action.triggered.connect(self._on_ticked)
        self._actions[choice.value] = action

    def rule_text(self) -> str:
        """Return the ticked words, with commas."""
        return ",".join(value for value, action in self._actions.items() if action.isChecked())

    def set_rule_text(self, text: str) -> None:
        """Tick these words; those that are not offered any more are kept."""
        wanted = [word.strip() for word in text.split(",") if word.strip()]
        for word in wanted:
            if word not in self._actions:
                self._add(Choice(word, word))
        for value, action in self._actions.items():
            action.setChecked(value in wanted)
        self._show()

    def tick(self, value: str) -> None:
        """Tick or untick one word, as a click does."""
        self._actions[value].trigger()

    def _show(self) -> None:
        chosen = [action.text() for action in self._actions.values() if action.isChecked()]
        words = ", ".join(chosen) or self._none
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(f"{self._name}: {words}")
        self.updateGeometry()

    @Slot()
    def _on_ticked(self) -> None:
        self._show()
        self.edited.emit()


class LineControl(QLineEdit):
    """A word, a number or an address."""

    edited = Signal()

    def __init__(self, name: str, width: int, *, hint: str = "") -> None:
        super().__init__()
        self._width = width
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.textEdited.connect(self.edited)

    def rule_text(self) -> str:
        """Return what is typed."""
        return self.text()

    def set_rule_text(self, text: str) -> None:
        """Show a value; the cursor stays where it is while somebody types."""
        if text != self.text():
            self.setText(text)

    def sizeHint(self) -> QSize:
        """Ask for the width that suits what is typed here."""
        return QSize(self._width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Shrink where the page is narrow."""
        return QSize(min(self._width, 96), super().sizeHint().height())


class NumberControl(LineControl):
    """A number; the arrow keys count it up and down."""

    def __init__(self, name: str, suffix: str = "") -> None:
        super().__init__(name, 64)
        self._suffix = suffix
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def rule_text(self) -> str:
        """Return what is typed, with its sign."""
        return f"{self.text().strip()}{self._suffix}"

    def set_rule_text(self, text: str) -> None:
        """Show a value."""
        super().set_rule_text(text.removesuffix("%"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Count with the arrow keys."""
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if steps is None or not self.text().strip().isdigit():
            super().keyPressEvent(event)
            return
        self.setText(str(max(0, int(self.text()) + steps)))
        self.edited.emit()


class HoursControl(QWidget):
    """From when to when a day is open."""

    edited = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._fields = (QTimeEdit(), QTimeEdit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        names = (self.tr("Opens at"), self.tr("Closes at"))
        for field, words in zip(self._fields, names, strict=True):
            field.setDisplayFormat("HH:mm")
            field.setAccessibleName(words)
            field.timeChanged.connect(self._on_changed)
            row.addWidget(field)
        self.setFocusProxy(self._fields[0])

    def rule_text(self) -> str:
        """Return both times."""
        return "-".join(field.time().toString("HH:mm") for field in self._fields)

    def set_rule_text(self, text: str) -> None:
        """Show both times."""
        for field, part in zip(self._fields, text.split("-"), strict=False):
            blocked = field.blockSignals(True)
            field.setTime(QTime.fromString(part.strip(), "HH:mm"))
            field.blockSignals(blocked)

    @Slot()
    def _on_changed(self) -> None:
        self.edited.emit()
