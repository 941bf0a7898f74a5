"""Cards: a framed ground, and the dashboard's card with one strong line."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gcaldesk.ui.buttons import Button
from gcaldesk.ui.cell_delegate import BAR_HEIGHT, paint_bar
from gcaldesk.ui.labels import IconLabel, Label, Look
from gcaldesk.ui.present.cards import CardText, shortened
from gcaldesk.ui.present.cells import Bar
from gcaldesk.ui.theme import current_shades, heading_font, strong_font

PADDING = 16
SMALL_PADDING = 12
CARD_GAP = 12
SLIM = 0.88
"""The size of all strong lines where that keeps each on one line."""


class Card(QFrame):
    """A framed ground on the page."""

    def __init__(self, parent: QWidget | None = None, *, padding: int = PADDING) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(padding, padding, padding, padding)
        self.column.setSpacing(8)


class BarLine(QWidget):
    """How much of something is used; the words above it say it too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar: Bar | None = None
        self.setFixedHeight(BAR_HEIGHT)
        self.hide()

    def show_bar(self, bar: Bar | None) -> None:
        """Show it, or nothing."""
        self._bar = bar
        self.setVisible(bar is not None)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint in the theme's colours."""
        del event
        if self._bar is not None:
            painter = QPainter(self)
            paint_bar(painter, self.rect(), self._bar, current_shades())
            painter.end()


class FactCard(Card):
    """A quiet title, one strong line, one line that proves it; opens the page behind it."""

    opened = Signal(str)
    """The target of what is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._target = ""
        self._small = False
        self._icon = IconLabel("circle", 14)
        self._title = Label("", Look.TITLE)
        self._lead = Label("", Look.HEADING)
        self._lead.setWordWrap(True)
        self._bar = BarLine()
        self._detail = Label("", Look.SMALL)
        self._detail.setWordWrap(True)
        self.button = Button("", icon="caret-right", kind="tiny")
        self.button.setFixedSize(24, 24)
        self.button.clicked.connect(self._on_opened)
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self._icon)
        top.addWidget(self._title, 1)
        top.addWidget(self.button)
        self.column.setSpacing(4)
        self.column.addLayout(top)
        self.column.addWidget(self._lead)
        self.column.addSpacing(2)
        self.column.addWidget(self._bar)
        self.column.addWidget(self._detail)
        self.column.addStretch(1)

    def show_card(self, text: CardText) -> None:
        """Show what the read model says."""
        self._target = text.target
        self._icon.show_icon(text.icon, text.tone)
        self._title.setText(text.title)
        self._lead.setText(text.lead)
        self._lead.set_tone(text.tone)
        self._bar.show_bar(text.bar)
        self._detail.setText(shortened(text.detail))
        self.setToolTip("\n".join(part for part in (text.detail, text.tip) if part))
        self.setAccessibleName(f"{text.title}: {text.lead}. {text.detail}")
        self.button.setVisible(bool(text.target))
        self.button.setAccessibleName(text.button)
        self.button.setToolTip(text.button)
        if text.target:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.unsetCursor()

    def set_small(self, *, on: bool) -> None:
        """Leave the proof to the tip where there is little room."""
        if on == self._small:
            return
        self._small = on
        self._detail.setVisible(not on)
        padding = SMALL_PADDING if on else PADDING
        self.column.setContentsMargins(padding, padding, padding, padding)

    def fits(self, width: int, share: float) -> bool:
        """Tell whether the strong line fits on one line in a font of that share."""
        room = width - self.column.contentsMargins().left() - self.column.contentsMargins().right()
        metrics = QFontMetricsF(self._lead_font(share))
        return metrics.horizontalAdvance(self._lead.text()) <= room - 2

    def set_share(self, share: float) -> None:
        """Write the strong line in a font of that share."""
        self._lead.setFont(self._lead_font(share))

    def _lead_font(self, share: float) -> QFont:
        font = strong_font(self.font()) if self._small else heading_font(self.font())
        font.setPointSizeF(font.pointSizeF() * share)
        return font

    def height_at(self, width: int) -> int:
        """Return how high the card has to be for all of its words."""
        height = self.column.totalHeightForWidth(width)
        return height if height >= 0 else self.column.totalSizeHint().height()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what is behind it, wherever it was clicked."""
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside:
            self._on_opened()

    @Slot()
    def _on_opened(self) -> None:
        if self._target:
            self.opened.emit(self._target)


class CardRow(QWidget):
    """Cards of one width beside each other, as high as the one with most to say.

    The height is worked out here: layouts inside layouts forget what wrapped words need.
    """

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts: tuple[CardText, ...] = ()
        self._small = False
        self.cards = tuple(FactCard() for _ in range(count))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(CARD_GAP)
        for card in self.cards:
            card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            row.addWidget(card, 1)

    def set_small(self, *, on: bool) -> None:
        """Leave the proofs to the tips where there is little room."""
        self._small = on
        for card in self.cards:
            card.set_small(on=on)
        self._fit()

    def show_cards(self, texts: Sequence[CardText]) -> None:
        """Show what the read model says; costs next to nothing where it says the same."""
        if tuple(texts) == self._texts:
            return
        self._texts = tuple(texts)
        for card, text in zip(self.cards, texts, strict=True):
            card.show_card(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the new width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the height to another font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _fit(self) -> None:
        count = len(self.cards)
        width = (self.width() - CARD_GAP * (count - 1)) // count
        slim = not self._small and all(card.fits(width, SLIM) for card in self.cards)
        share = SLIM if slim and not all(card.fits(width, 1) for card in self.cards) else 1.0
        for card in self.cards:
            card.set_share(share)
        self.setFixedHeight(max(card.height_at(width) for card in self.cards))
