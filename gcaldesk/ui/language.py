"""The language of the window: the chosen one, or the system's where it is known."""

import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from gcaldesk.ui.present.phrases import PhraseBook
from gcaldesk.ui.present.words import speak

SOURCE = "en"
LANGUAGES = ((SOURCE, "English"), ("nl", "Nederlands"), ("es", "Español"))
"""Each in its own words, so that it is found by whoever reads it."""
FOLDER = Path(__file__).with_name("translations")


def best_language(wanted: str, system: Sequence[str]) -> str:
    """Return the wanted language, else the first of the system's that is known, else English."""
    known = [code for code, _ in LANGUAGES]
    preferred = (wanted, *(name.replace("_", "-").partition("-")[0] for name in system))
    return next((code for code in preferred if code in known), SOURCE)


def translated(text: str) -> str:
    """Return one of the presenters' texts in the language of the window."""
    return QApplication.translate("present", text)


def read_phrases() -> list[str]:
    """Return every sentence that the engine may say, with holes in it."""
    phrases: list[str] = json.loads((FOLDER / "phrases.json").read_text(encoding="utf-8"))
    return phrases


def speak_language(app: QApplication, wanted: str = "") -> str:
    """Make everything that is built from now on speak a language, and return which it is.

    Widgets take their words when they are made: a window that is open keeps its language.
    """
    code = best_language(wanted, QLocale.system().uiLanguages())
    if code == SOURCE:
        speak(translated)
    else:
        _install(app, "qtbase", code, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        _install(app, "gcaldesk", code, str(FOLDER))
        speak(translated, PhraseBook(read_phrases(), translated).say)
    if QLocale.system().name().partition("_")[0] not in {code, "C"} or code != SOURCE:
        QLocale.setDefault(_locale(code))
    return code


def _locale(code: str) -> QLocale:
    """Return how dates and numbers are written: the system's way where it is that language."""
    system = QLocale.system()
    if system.name().partition("_")[0] == code:
        return system
    return QLocale("en_GB" if code == SOURCE else code)


def _install(app: QApplication, name: str, code: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(f"{name}_{code}", folder):
        app.installTranslator(translator)
