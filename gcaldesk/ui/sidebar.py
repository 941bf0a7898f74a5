"""Left navigation: the pages that exist, their shortcuts, a count where something waits."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gcaldesk.ui.buttons import Button
from gcaldesk.ui.chips import IconStore
from gcaldesk.ui.icons import app_icon, icon
from gcaldesk.ui.labels import Label, Look
from gcaldesk.ui.present.changes import not_applied
from gcaldesk.ui.theme import current_shades, small_font

WIDE, NARROW = 208, 56
PENCIL = 14
LAST = "settings"
"""It stands apart, at the bottom."""


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One place: its key, its icon and its words."""

    key: str
    icon: str
    words: str


class NavButton(Button):
    """One place in the side bar; filled icon while it is open."""

    def __init__(self, entry: PageEntry, keys: str, parent: QWidget | None = None) -> None:
        self._count = 0
        self._edits = 0
        self._icons = IconStore()
        self._entry = entry
        super().__init__(
            entry.words.replace("&", "&&"), parent, icon=entry.icon, kind="nav", name=entry.words
        )
        self.setCheckable(True)
        self.setIconSize(QSize(24, 18))
        self._hint = f"{entry.words} ({keys})"
        self.setToolTip(self._hint)
        self.setMinimumHeight(32)
        self.toggled.connect(self._on_toggled)

    def set_count(self, count: int) -> None:
        """Show how many things wait behind this place."""
        self._count = count
        words = self.tr("{page}, {n} waiting").format(page=self._entry.words, n=count)
        self.setAccessibleName(words if count else self._entry.words)
        self.update()

    @Slot(int)
    def set_edits(self, count: int) -> None:
        """Show that this place keeps edits that are not applied."""
        self._edits = count
        parts = (self._entry.words, not_applied(count) if count else "")
        self.setAccessibleName(", ".join(filter(None, parts)))
        self.setToolTip("\n".join((self._hint, *parts[1:])).strip())
        self.update()

    @property
    def words(self) -> str:
        """The place's name."""
        return self._entry.words

    @property
    def edits(self) -> int:
        """How many edits are kept."""
        return self._edits

    @property
    def count(self) -> int:
        """The number shown."""
        return self._count

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 (a Qt-like setter)
        """Show the icon only."""
        self.setText("" if narrow else self._entry.words.replace("&", "&&"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint in the theme's colours."""
        super().paintEvent(event)
        shades = current_shades()
        if self._edits:
            painter = QPainter(self)
            inset = 26 if self.text() else 17
            spot = QRect(self.width() - inset, (self.height() - PENCIL) // 2, PENCIL, PENCIL)
            self._icons.get("pencil-line", shades.accent).paint(painter, spot)
            painter.end()
        if not self._count:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if not self.text():
            painter.setBrush(QColor(shades.needs))
            painter.drawEllipse(QRectF(self.width() - 15, 5, 8, 8))
            painter.end()
            return
        font = small_font(self.font())
        words = str(self._count) if self._count < 1000 else "999+"
        width = max(20, QFontMetrics(font).horizontalAdvance(words) + 14)
        box = QRect(self.width() - width - 9, (self.height() - 19) // 2, width, 19)
        painter.setBrush(QColor(shades.needs_ground))
        painter.drawRoundedRect(QRectF(box), 9.5, 9.5)
        painter.setFont(font)
        painter.setPen(QColor(shades.needs))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()

    @Slot()
    def _on_toggled(self) -> None:
        self._draw()

    def _draw(self) -> None:
        shades = current_shades()
        chosen = self.isChecked()
        name = f"{self._entry.icon}-fill" if chosen else self._entry.icon
        color = shades.accent if chosen else shades.muted
        if (name, color) != self._drawn:
            self._drawn = name, color
            self.setIcon(icon(name, color))


class Sidebar(QFrame):
    """The places, one below the other; icons only in a narrow window."""

    page_requested = Signal(str)
    google_side_requested = Signal()

    def __init__(self, entries: Sequence[PageEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self._keys = [entry.key for entry in entries]
        self._buttons = {
            e.key: NavButton(e, "Ctrl+," if e.key == LAST else f"Ctrl+{at}")
            for at, e in enumerate(entries, start=1)
        }
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        logo = QLabel()
        logo.setPixmap(app_icon().pixmap(QSize(18, 18), self.devicePixelRatioF()))
        logo.setFixedSize(20, 20)
        self._name = Label("gcaldesk", Look.STRONG)
        head = QHBoxLayout()
        head.setContentsMargins(10, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(logo)
        head.addWidget(self._name, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 16, 8, 12)
        column.setSpacing(2)
        column.addLayout(head)
        column.addSpacing(14)
        for at, button in enumerate(self._buttons.values()):
            self._group.addButton(button, at)
            if self._keys[at] != LAST:
                column.addWidget(button)
        column.addStretch(1)
        self._sandbox = Button(self.tr("Google side"), icon="flask", kind="nav")
        self._sandbox.setToolTip(
            self.tr("This is a sandbox: nothing reaches Google. Open its calendars in the browser.")
        )
        self._sandbox.setIconSize(QSize(24, 18))
        self._sandbox.clicked.connect(self.google_side_requested)
        self._sandbox.hide()
        column.addWidget(self._sandbox)
        if LAST in self._buttons:
            column.addWidget(self._buttons[LAST])
        self._group.idClicked.connect(self._on_clicked)
        self.set_narrow(narrow=False)

    def show_page(self, key: str) -> None:
        """Mark the open place."""
        self._buttons[key].setChecked(True)

    @property
    def page(self) -> str:
        """The key of the open place."""
        return self._keys[self._group.checkedId()] if self._group.checkedButton() else ""

    def button(self, key: str) -> NavButton:
        """Return a place's button."""
        return self._buttons[key]

    def set_sandbox(self, *, there: bool) -> None:
        """Offer the sandbox's own page."""
        self._sandbox.setVisible(there)

    def set_narrow(self, *, narrow: bool) -> None:
        """Show icons only, or icons with words."""
        self.setFixedWidth(NARROW if narrow else WIDE)
        self._name.setVisible(not narrow)
        self._sandbox.setText("" if narrow else self.tr("Google side"))
        for button in self._buttons.values():
            button.set_narrow(narrow)

    @Slot(int)
    def _on_clicked(self, at: int) -> None:
        self.page_requested.emit(self._keys[at])
