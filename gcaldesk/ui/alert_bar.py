"""The one bar below the header: the gravest thing, with one button."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from gcaldesk.ui.buttons import Button
from gcaldesk.ui.labels import IconLabel, Label
from gcaldesk.ui.present.frame import Alert
from gcaldesk.ui.shades import Tone


class AlertBar(QFrame):
    """Hidden while nothing is grave."""

    acted = Signal(object)
    """The Alert whose button was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._alert: Alert | None = None
        self._icon = IconLabel("warning-fill", 18)
        self._text = Label("").wrapping()
        self._button = Button("")
        self._button.clicked.connect(self._on_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 9, 14, 9)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        self.hide()

    @property
    def text(self) -> str:
        """What the bar says; empty while it is hidden."""
        return self._alert.text if self._alert else ""

    def show_alert(self, alert: Alert | None) -> None:
        """Show the alert, or hide with None."""
        self._alert = alert
        self.setVisible(alert is not None)
        if alert is None:
            return
        name = {Tone.FAILED: "alertFailed", Tone.OFF: "alertOff"}.get(alert.tone, "alertNeeds")
        if self.objectName() != name:
            self.setObjectName(name)
            self.style().polish(self)
            self.style().polish(self._text)
        paused = alert.tone is Tone.OFF
        self._icon.show_icon("pause-circle-fill" if paused else "warning-fill", alert.tone)
        self._text.setText(alert.text)
        self._button.setText(alert.button)
        self._button.setAccessibleName(alert.button.rstrip("…"))
        self.setAccessibleName(alert.text)

    @Slot()
    def _on_clicked(self) -> None:
        self.acted.emit(self._alert)
