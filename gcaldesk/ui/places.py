"""What stands in a table's place: a skeleton while loading, words where there is nothing."""

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from gcaldesk.ui.buttons import Button
from gcaldesk.ui.labels import IconLabel, Label, Look
from gcaldesk.ui.theme import current_shades

LEAST = 116
BARS = (0.32, 0.46, 0.38, 0.52, 0.3, 0.42)


class Skeleton(QWidget):
    """Grey bars where rows are about to be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Loading"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint in the theme's colours."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current_shades().off_ground))
        for at, share in enumerate(BARS):
            top = 22 + at * 34
            painter.drawRoundedRect(QRectF(16, top, 90, 10), 5, 5)
            painter.drawRoundedRect(QRectF(130, top, share * self.width(), 10), 5, 5)
        painter.end()


class EmptyState(QWidget):
    """An icon, a heading, a sentence and perhaps the button that changes it."""

    acted = Signal()

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._usual = icon
        self._icon = IconLabel(icon, 36)
        self._title = Label("", Look.HEADING)
        self._text = Label("", Look.MUTED)
        self._text.setWordWrap(True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._text.setMaximumWidth(420)
        words = QHBoxLayout()
        words.addStretch(1)
        words.addWidget(self._text, 1000)
        words.addStretch(1)
        self._button = Button("", kind="primary")
        self._button.clicked.connect(self.acted)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(self._icon, 0, middle)
        column.addWidget(self._title, 0, middle)
        column.addLayout(words)
        column.addSpacing(8)
        column.addWidget(self._button, 0, middle)
        column.addStretch(3)

    def show_words(self, title: str, text: str, button: str = "", *, icon: str = "") -> None:
        """Say what is not there and what to do about it; `icon` says it in place of the usual one."""
        self._icon.show_icon(icon or self._usual)
        self._title.setText(title)
        self._text.setText(text)
        self._button.setText(button)
        self._button.setAccessibleName(button.replace("&", "").rstrip("…"))
        self._button.setVisible(bool(button))

    @property
    def words(self) -> str:
        """Heading and sentence."""
        return f"{self._title.text()} {self._text.text()}"

    @property
    def button(self) -> Button:
        """The one button."""
        return self._button


class Place(QFrame):
    """A card that holds a skeleton, then a table or its empty state."""

    def __init__(self, content: QWidget, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setMinimumHeight(LEAST)
        self._content = content
        self.empty = EmptyState(icon)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(1, 1, 1, 1)
        self._waiting = Skeleton()
        for widget in (self._waiting, content, self.empty):
            self._stack.addWidget(widget)

    def show_waiting(self) -> None:
        """Show that the rows are on their way."""
        self._stack.setCurrentWidget(self._waiting)

    def show_content(self) -> None:
        """Show the table."""
        self._stack.setCurrentWidget(self._content)

    def show_empty(self, title: str, text: str, button: str = "", *, icon: str = "") -> None:
        """Show words in the table's place."""
        self.empty.show_words(title, text, button, icon=icon)
        self._stack.setCurrentWidget(self.empty)

    @property
    def is_empty(self) -> bool:
        """Whether the words are shown."""
        return self._stack.currentWidget() is self.empty


class Scroll(QScrollArea):
    """A frameless area that scrolls downwards only; a stop of Tab only where it has to scroll."""

    def __init__(self, inner: QWidget, name: str) -> None:
        super().__init__()
        self.stops = True
        """Whether it may be a stop of Tab at all."""
        inner.setObjectName("scrolled")
        # not NoFocus: an order of Tab can only be set between widgets that take the focus somehow
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.verticalScrollBar().rangeChanged.connect(self._on_range)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)

    @Slot(int, int)
    def _on_range(self, _least: int, most: int) -> None:
        policy = Qt.FocusPolicy
        self.setFocusPolicy(policy.StrongFocus if most and self.stops else policy.ClickFocus)


def scrolled(inner: QWidget, name: str) -> Scroll:
    """Return an area that scrolls downwards only."""
    return Scroll(inner, name)
