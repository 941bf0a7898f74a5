"""The Qt application in its theme, made once by whoever opens a window."""

import sys

from PySide6.QtWidgets import QApplication

from gcaldesk.ui.language import speak_language
from gcaldesk.ui.theme import Theme


def make_app(language: str = "") -> tuple[QApplication, Theme]:
    """Return the application in its theme, in the given language or else in the system's."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("gcaldesk")
    app.setApplicationDisplayName("gcaldesk")
    app.setDesktopFileName("gcaldesk")
    speak_language(app, language)
    return app, Theme(app)
