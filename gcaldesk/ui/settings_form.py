"""The fields of one place of the page Settings, in cards."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from gcaldesk.domain.program import Found
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.card import Card
from gcaldesk.ui.labels import IconLabel, Label, Look, rule
from gcaldesk.ui.present.setting_fields import Field, Group, Trial, shown
from gcaldesk.ui.present.words import told
from gcaldesk.ui.settings_fields import FieldRow
from gcaldesk.ui.shades import Tone


class Verdict(QWidget):
    """What a test found: a shape, a sentence and the cure."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel("check-circle-fill", 16)
        self._text = Label("").wrapping()
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(96)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._progress)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What is said."""
        return self._text.text()

    def show_working(self, text: str) -> None:
        """Say that it takes a moment."""
        self._progress.setAccessibleName(text)
        self._progress.show()
        self._icon.hide()
        self._say(text, None)

    def show_found(self, found: Found) -> None:
        """Say what came of it."""
        tone = Tone.OK if found.ok else Tone.FAILED
        self._progress.hide()
        self._icon.show_icon("check-circle-fill" if found.ok else "x-circle-fill", tone)
        self._icon.show()
        cure = told(found.cure)
        self._say(" ".join(part for part in (told(found.sentence), cure) if part), tone)

    def _say(self, text: str, tone: Tone | None) -> None:
        self._text.setText(text)
        self._text.set_tone(tone)
        self.setAccessibleName(text)
        self.show()


class TrialRow(QWidget):
    """Tries the fields above as they stand, applied or not."""

    asked = Signal(str)
    """To whom; empty where nobody is to be named."""

    def __init__(self, trial: Trial, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mail = trial is Trial.MAIL
        words = self.tr("Send a test mail") if mail else self.tr("Test the connection")
        self.button = Button(words, icon="paper-plane-tilt" if mail else "globe-hemisphere-west")
        self.button.clicked.connect(self._on_asked)
        self.to = QLineEdit()
        self.to.setPlaceholderText("desk@example.org")
        self.to.setAccessibleName(self.tr("Who gets the test mail"))
        self.to.setVisible(mail)
        self.verdict = Verdict()
        self._waiting = self.tr("Sending…") if mail else self.tr("Asking Google…")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.button)
        if mail:
            row.addWidget(Label(self.tr("to")))
            row.addWidget(self.to, 1)
        else:
            row.addWidget(
                Label(self.tr("with what is entered above, applied or not"), Look.MUTED), 1
            )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.verdict)

    def show_found(self, found: Found) -> None:
        """Show what came of it."""
        self.button.setEnabled(True)
        self.verdict.show_found(found)

    @Slot()
    def _on_asked(self) -> None:
        to = self.to.text().strip()
        if not self.to.isHidden() and "@" not in to:
            self.verdict.show_found(
                Found(False, self.tr("Say first who gets it, such as desk@example.org."))
            )
            self.to.setFocus()
            return
        self.button.setEnabled(False)
        self.verdict.show_working(self._waiting)
        self.asked.emit(to)


class GroupCard(Card):
    """A title, perhaps a sentence, and rows with a thin line between."""

    def __init__(self, group: Group, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.group = group
        self.rows: dict[str, FieldRow] = {}
        self._lines: dict[str, QWidget] = {}
        self.column.setSpacing(2)
        self.column.addWidget(Label(group.title, Look.STRONG))
        if group.text:
            text = Label(group.text, Look.MUTED)
            text.setWordWrap(True)
            self.column.addWidget(text)
        for field in group.fields:
            row = FieldRow(field)
            if self.rows:
                self._lines[field.key] = rule()
                self.column.addWidget(self._lines[field.key])
            self.rows[field.key] = row
            self.column.addWidget(row)
        self.trial = TrialRow(group.trial) if group.trial is not Trial.NONE else None
        if self.trial is not None:
            self.column.addWidget(rule())
            self.column.addWidget(self.trial)

    def arrange(self, texts: Mapping[str, str]) -> None:
        """Show the rows that have a meaning with these values."""
        for key, row in self.rows.items():
            visible = shown(row.field, texts)
            row.setVisible(visible)
            if key in self._lines:
                self._lines[key].setVisible(visible)


class FormSection(QWidget):
    """The cards of one place."""

    edited = Signal(str)
    trial_asked = Signal(object, str)
    """A Trial, and to whom."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[GroupCard] = []
        self.foot = QVBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(16)
        self._column.addLayout(self.foot)
        self._column.addStretch(1)

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Build the cards anew, where they are others."""
        if tuple(card.group for card in self.cards) == tuple(groups):
            return
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = [GroupCard(group) for group in groups]
        for at, card in enumerate(self.cards):
            self._column.insertWidget(at, card)
            for row in card.rows.values():
                row.edited.connect(self.edited)
            if card.trial is not None:
                card.trial.asked.connect(self._on_trial)

    @property
    def rows(self) -> dict[str, FieldRow]:
        """Every row by its key."""
        return {key: row for card in self.cards for key, row in card.rows.items()}

    @property
    def fields(self) -> dict[str, Field]:
        """Every field by its key."""
        return {key: row.field for key, row in self.rows.items()}

    def trial(self, trial: Trial) -> TrialRow | None:
        """Return the row that tries something."""
        found = (card.trial for card in self.cards if card.group.trial is trial)
        return next(found, None)

    @Slot(str)
    def _on_trial(self, to: str) -> None:
        card = next(c for c in self.cards if c.trial is self.sender())
        self.trial_asked.emit(card.group.trial, to)
