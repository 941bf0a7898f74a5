"""Labelled facts below each other, as detail panels show them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gcaldesk.ui.labels import Label, Look
from gcaldesk.ui.present.cells import Fact

GAP = 6


class FactList(QWidget):
    """A quiet label over its text, for each fact; labels are made once and used again."""

    def __init__(self, parent: QWidget | None = None, *, look: Look = Look.PLAIN) -> None:
        super().__init__(parent)
        self._look = look
        self._lines: list[tuple[Label, Label]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def set_facts(self, facts: Sequence[Fact]) -> None:
        """Show these facts; nothing at all where there is none."""
        while len(self._lines) < len(facts):
            self._add_line()
        for (label, text), fact in zip(self._lines, facts, strict=False):
            label.setText(fact.label)
            text.setText(fact.text)
            text.set_tone(fact.tone)
            text.setToolTip(fact.tip)
            text.setAccessibleName(f"{fact.label}: {fact.text}")
        for at, line in enumerate(self._lines):
            for widget in line:
                widget.setVisible(at < len(facts))
        self.setVisible(bool(facts))

    def _add_line(self) -> None:
        label, text = Label("", Look.SMALL), Label("", self._look).wrapping().snug()
        label.setContentsMargins(0, GAP if self._lines else 0, 0, 0)
        self._column.addWidget(label)
        self._column.addWidget(text)
        self._lines.append((label, text))
