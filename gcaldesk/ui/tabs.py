"""Tabs without a frame, each named."""

from PySide6.QtWidgets import QTabBar, QToolButton, QWidget


class Tabs(QTabBar):
    """A quiet row of tabs; what does not fit is reached with two small buttons."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        names = (self.tr("Earlier tabs"), self.tr("Later tabs"))
        for button, words in zip(self.findChildren(QToolButton), names, strict=False):
            button.setAccessibleName(words)
