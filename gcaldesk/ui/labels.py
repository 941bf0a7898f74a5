"""Labels in the few sizes that the window uses."""

from enum import Enum, auto

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from gcaldesk.ui.icons import icon
from gcaldesk.ui.shades import Tone
from gcaldesk.ui.theme import current_shades, heading_font, small_font, strong_font

THEME_EVENTS = {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}


TITLE_HEIGHT = 30
"""A page's title is as high as the buttons that stand beside it on other pages."""


class Look(Enum):
    """How a label reads."""

    PLAIN = auto()
    STRONG = auto()
    HEADING = auto()
    MUTED = auto()
    SMALL = auto()
    TITLE = auto()


class Label(QLabel):
    """A line or paragraph of plain text; it wraps unless told not to."""

    def __init__(
        self, text: str = "", look: Look = Look.PLAIN, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if look in {Look.MUTED, Look.SMALL, Look.TITLE}:
            self.setObjectName("muted")
        if look is Look.HEADING:
            self.setFont(heading_font(self.font()))
        elif look in {Look.STRONG, Look.TITLE}:
            self.setFont(strong_font(self.font()))
        elif look is Look.SMALL:
            self.setFont(small_font(self.font()))

    def wrapping(self) -> "Label":
        """Let the text run over several lines and be copied."""
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        return self

    def snug(self) -> "Label":
        """Ask for no more lines than the text needs at the width it gets."""
        self.setMinimumHeight(self.fontMetrics().height())
        return self

    def set_tone(self, tone: Tone | None) -> None:
        """Colour the text by its state."""
        value = tone.value if tone else ""
        if value != (self.property("tone") or ""):
            self.setProperty("tone", value)
            self.style().polish(self)


class IconLabel(QLabel):
    """An icon that keeps to the theme; it is decoration, the words stand beside it."""

    def __init__(self, name: str, size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._tone: Tone | None = None
        self._size = size
        self._drawn = ("", "")
        self.setFixedSize(size + 2, size + 2)
        self._draw()

    def show_icon(self, name: str, tone: Tone | None = None) -> None:
        """Change the icon and the state it stands for."""
        self._name, self._tone = name, tone
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of theme."""
        super().changeEvent(event)
        if event.type() in THEME_EVENTS:
            self._draw()

    def _draw(self) -> None:
        shades = current_shades()
        color = shades.tone(self._tone)[0] if self._tone else shades.muted
        if (self._name, color) == self._drawn:
            return
        self._drawn = self._name, color
        ratio = self.devicePixelRatioF()
        picture = icon(self._name, color).pixmap(QSize(self._size, self._size), ratio)
        self.setPixmap(picture)


def rule(*, vertical: bool = False) -> QFrame:
    """Return a thin line between two things."""
    line = QFrame()
    line.setObjectName("rule")
    if vertical:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line
