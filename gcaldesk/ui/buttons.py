"""Push buttons with an icon that keeps to the theme."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QWidget

from gcaldesk.ui.icons import icon
from gcaldesk.ui.labels import THEME_EVENTS
from gcaldesk.ui.theme import current_shades

KINDS = ("primary", "danger", "flat", "link", "cell", "nav", "tiny")


class Button(QPushButton):
    """A button; `kind` is empty or one of KINDS and picks its look."""

    def __init__(
        self,
        text: str,
        parent: QWidget | None = None,
        *,
        icon: str = "",
        kind: str = "",
        name: str = "",
    ) -> None:
        super().__init__(text, parent)
        self._icon = icon
        self._kind = kind
        self._drawn = ("", "")
        if kind:
            self.setProperty(kind, "true")
        self.setAccessibleName(name or text.replace("&", "").rstrip("…"))
        if name and not text:
            self.setToolTip(name)
        self.setIconSize(QSize(20 if text else 16, 16))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._draw()

    def show_icon(self, name: str) -> None:
        """Change the icon."""
        self._icon = name
        self._draw()

    def set_kind(self, kind: str) -> None:
        """Look like another kind from now on."""
        if kind == self._kind:
            return
        for name in (self._kind, kind):
            if name:
                self.setProperty(name, "true" if name == kind else "false")
        self._kind = kind
        self.style().polish(self)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of theme."""
        super().changeEvent(event)
        if event.type() in THEME_EVENTS:
            self._draw()

    def _draw(self) -> None:
        if not self._icon:
            if self._drawn[0]:
                self._drawn = ("", "")
                self.setIcon(QIcon())
            return
        shades = current_shades()
        color = {
            "primary": shades.on_accent,
            "danger": shades.failed,
            "link": shades.accent,
        }.get(self._kind, shades.text)
        if (self._icon, color) == self._drawn:
            return
        self._drawn = self._icon, color
        self.setIcon(icon(self._icon, color, shades.muted))
