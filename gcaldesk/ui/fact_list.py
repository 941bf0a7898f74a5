"""Labelled facts below each other, as detail panels show them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gcaldesk.ui.labels import Label, Look
from gcaldesk.ui.present.cells import Fact


class FactList(QWidget):
    """A quiet label over its text, for each fact."""

    def __init__(self, parent: QWidget | None = None, *, look: Look = Look.PLAIN) -> None:
        super().__init__(parent)
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def set_facts(self, facts: Sequence[Fact]) -> None:
        """Show these facts; nothing at all where there is none."""
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for at, fact in enumerate(facts):
            label = Label(fact.label, Look.SMALL)
            text = Label(fact.text, self._look).wrapping()
            text.set_tone(fact.tone)
            text.setToolTip(fact.tip)
            text.setAccessibleName(f"{fact.label}: {fact.text}")
            if at:
                self._column.addSpacing(6)
            self._column.addWidget(label)
            self._column.addWidget(text)
        self.setVisible(bool(facts))
