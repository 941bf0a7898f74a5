"""Line icons of one family (Phosphor), drawn in the colours of the theme."""

import qtawesome  # type: ignore[import-untyped]
from PySide6.QtGui import QIcon

from gcaldesk.config import resource


def icon(name: str, color: str, disabled: str = "") -> QIcon:
    """Return a Phosphor icon such as `gauge` or `gauge-fill` in a colour."""
    found = qtawesome.icon(f"ph.{name}", color=color, color_disabled=disabled or color)
    assert isinstance(found, QIcon)
    return found


def app_icon() -> QIcon:
    """Return the program's own icon."""
    return QIcon(str(resource("icons/gcaldesk.svg")))
