"""The Qt application in its theme, made once by whoever opens a window."""

import sys

from PySide6.QtWidgets import QApplication

from gcaldesk.ui.present.words import speak
from gcaldesk.ui.theme import Theme


def translated(text: str) -> str:
    """Return one of the read models' texts in the language of the window."""
    return QApplication.translate("present", text)


def make_app() -> tuple[QApplication, Theme]:
    """Return the application in its theme."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("gcaldesk")
    app.setApplicationDisplayName("gcaldesk")
    app.setDesktopFileName("gcaldesk")
    speak(translated)
    return app, Theme(app)
