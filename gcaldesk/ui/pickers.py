"""A combo box over choices: values apart from words, colours shown, unusable ones greyed."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPixmapCache, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QWidget

from gcaldesk.ui.present.mappings import Choice

SWATCH = 12


class Picker(QComboBox):
    """Chooses one value."""

    def __init__(self, name: str, parent: QWidget | None = None, *, letters: int = 10) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(letters)
        self.setIconSize(QSize(SWATCH, SWATCH))

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Show that a text goes on where there is no room for all of it."""
        super().initStyleOption(option)
        edge = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, edge, self)
        width = room.width() - 2 - (0 if option.currentIcon.isNull() else SWATCH + 6)
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, width
        )

    def showPopup(self) -> None:
        """Open the list under the picker's own name; it is made no sooner than somebody opens it."""
        self.view().setAccessibleName(self.accessibleName())
        super().showPopup()

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these; the chosen value stays if it is still offered. Emits nothing."""
        before = self.value
        blocked = self.blockSignals(True)
        self.clear()
        model = self.model()
        assert isinstance(model, QStandardItemModel)
        for at, choice in enumerate(choices):
            self.addItem(choice.text, choice.value)
            if choice.color:
                self.setItemIcon(at, swatch(choice.color))
            model.item(at).setEnabled(choice.enabled)
        self.select(before)
        self.blockSignals(blocked)

    @property
    def value(self) -> str:
        """The chosen value; empty where nothing can be chosen."""
        found = self.currentData(Qt.ItemDataRole.UserRole)
        return str(found) if found is not None else ""

    def select(self, value: str) -> None:
        """Choose a value, or the first usable one."""
        at = self.findData(value)
        if at < 0 and self.count():
            model = self.model()
            assert isinstance(model, QStandardItemModel)
            usable = (n for n in range(self.count()) if model.item(n).isEnabled())
            at = next(usable, 0)
        self.setCurrentIndex(at)


def swatch(color: str) -> QIcon:
    """Return a calendar's colour as a small rounded square."""
    picture = QPixmap()
    if QPixmapCache.find(f"swatch {color}", picture):
        return QIcon(picture)
    picture = QPixmap(SWATCH * 2, SWATCH * 2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    painter.drawRoundedRect(picture.rect(), 6, 6)
    painter.end()
    QPixmapCache.insert(f"swatch {color}", picture)
    return QIcon(picture)
