"""The organisation's own fields of a booking: name and text, with an empty line for one more."""

from collections.abc import Mapping

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget


class FieldRows(QWidget):
    """Edits names and texts; a line without a name, or without a text, is left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[QLineEdit, QLineEdit]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 2)
        self._add("", "")

    def set_fields(self, fields: Mapping[str, str]) -> None:
        """Show these fields."""
        for name, text in fields.items():
            last_name, last_text = self._rows[-1]
            last_text.setText(text)
            last_name.setText(name)
            last_name.setReadOnly(True)
            last_name.setToolTip(self.tr("Empty the text to remove this field."))

    @property
    def fields(self) -> dict[str, str]:
        """What the lines say now; emptied ones are there with an empty text."""
        lines = [(name.text().strip(), text.text()) for name, text in self._rows]
        return {name: text for name, text in lines if name}

    def _add(self, name: str, text: str) -> None:
        at = len(self._rows)
        fields = QLineEdit(name), QLineEdit(text)
        fields[0].setPlaceholderText(self.tr("Name of another field"))
        fields[0].setAccessibleName(self.tr("Name of field {n}").format(n=at + 1))
        fields[1].setAccessibleName(self.tr("Text of field {n}").format(n=at + 1))
        fields[0].textChanged.connect(self._on_changed)
        self._rows.append(fields)
        for column, edit in enumerate(fields):
            self._grid.addWidget(edit, at, column)

    @Slot()
    def _on_changed(self) -> None:
        if self._rows[-1][0].text().strip():
            self._add("", "")
