"""PySide6 6.12.0 aborts CPython 3.11 after some hundred emits; this notices before users do."""

from PySide6.QtCore import QObject, Signal, Slot


class Canary(QObject):
    sung = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.heard = 0
        self.sung.connect(self._on_sung)

    @Slot(object)
    def _on_sung(self, value: object) -> None:
        self.heard += value is not None


def test_twenty_thousand_signals() -> None:
    canary = Canary()
    for number in range(20_000):
        canary.sung.emit(True if number % 2 else None)
    assert canary.heard == 10_000
