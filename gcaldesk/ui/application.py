"""The Qt application in its theme, made once by whoever opens a window."""

import gc
import sys

from PySide6.QtWidgets import QApplication

from gcaldesk.ui.language import speak_language
from gcaldesk.ui.theme import Theme

COLLECT = 20_000, 20, 50
"""After so many new objects the young ones are looked through, and so on."""
TURN_SECONDS = 0.001


def make_app(language: str = "") -> tuple[QApplication, Theme]:
    """Return the application in its theme, in the given language or else in the system's."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("gcaldesk")
    app.setApplicationDisplayName("gcaldesk")
    app.setDesktopFileName("gcaldesk")
    speak_language(app, language)
    return app, Theme(app)


def keep_fluid() -> None:
    """Let nothing hold up the window for long while much is read beside it; once all is loaded.

    A whole round of Python's garbage collection over everything that was imported takes 300 ms, in
    whichever thread, and what threads wait for each other is 5 ms for each call into Qt.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(*COLLECT)
    sys.setswitchinterval(TURN_SECONDS)
