"""Dutch and Spanish: keys that do not clash, files that are up to date, and the engine's sentences."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from gcaldesk.domain.views import ActivityFilter, BookingFilter
from gcaldesk.ui.language import FOLDER, read_phrases, speak_language
from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.present.phrases import PhraseBook
from gcaldesk.ui.present.words import speak
from gcaldesk.ui.screenshots import DIALOGS, Screens, fill
from gcaldesk.ui.theme import Theme
from tests.pictures.states import scene_of
from tests.ui import data
from tests.ui.spoken import outside, own_words
from tests.ui.test_accessible import clashes, clashes_of_edits, clashes_of_many, pages
from tests.ui.test_window import screens
from tools.translations import LANGUAGES, collect, release

EMAIL = re.compile(r"\S+@\S+")


@pytest.fixture(params=LANGUAGES)
def spoken(qapp: QApplication, dressed: Theme, request: pytest.FixtureRequest) -> Iterator[str]:
    """Let everything that is built speak a language."""
    dressed.force(Qt.ColorScheme.Light)
    usual = QLocale()
    yield speak_language(qapp, request.param)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    speak(str)
    QLocale.setDefault(usual)


def test_no_two_controls_share_a_mnemonic_in_any_language(spoken: str) -> None:
    shown = screens(data.trouble())
    window = MainWindow()
    window.resize(1280, 800)
    window.show()
    fill(window, shown)
    wrong = [
        f"{spoken}: {key}: {clash}" for key, _page in pages(window) for clash in clashes(window)
    ]
    wrong += [f"{spoken}: {clash}" for clash in clashes_of_edits(window)]
    wrong += [f"{spoken}: {clash}" for clash in clashes_of_many(window)]
    wrong += [f"{spoken}: {clash}" for clash in _of_menus(window)]
    wrong += [f"{spoken}: {clash}" for clash in _of_dialogs(window, shown)]
    window.close()
    shiboken6.delete(window)
    assert not wrong, "\n".join(sorted(set(wrong)))


def _of_dialogs(window: MainWindow, shown: Screens) -> Iterator[str]:
    for name, make in DIALOGS.items():
        dialog = make(window, shown)
        dialog.show()
        QApplication.processEvents()
        yield from (f"{name}: {clash}" for clash in clashes(dialog))
        shiboken6.delete(dialog)


def _of_menus(root: QWidget) -> Iterator[str]:
    for menu in root.findChildren(QMenu):
        known: dict[str, str] = {}
        for action in menu.actions():
            key = QKeySequence.mnemonic(action.text()).toString()
            if key and key in known:
                yield f"{key} is “{known[key]}” and “{action.text()}” in one menu"
            known[key] = action.text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_program_loads_was_made_from_what_is_translated(
    language: str, tmp_path: Path
) -> None:
    source = FOLDER / f"gcaldesk_{language}.ts"
    release(source, tmp_path / "made.qm")
    assert (tmp_path / "made.qm").read_bytes() == source.with_suffix(".qm").read_bytes()


def test_the_phrase_book_holds_every_sentence_of_the_sources() -> None:
    assert sorted(collect().phrases) == json.loads((FOLDER / "phrases.json").read_text("utf-8"))


def marked(text: str) -> str:
    """Return a sentence in the made-up language, in which what fills its holes stands apart."""
    pieces = re.split(r"(\{\w+\})", text)
    return "".join(
        piece if at % 2 or not piece else f"⟦{piece}⟧" for at, piece in enumerate(pieces)
    )


def test_what_the_engine_tells_of_a_bad_day_is_in_the_phrase_book(tmp_path: Path) -> None:
    """A conflict, a held plan, a calendar that is gone and a revoked sign-in, in its own words."""
    book = PhraseBook(read_phrases(), marked)
    with scene_of("trouble", tmp_path) as scene:
        queries = scene.services.queries
        overview = queries.overview()
        rows = queries.activity(ActivityFilter(), limit=1000)
        bookings = queries.bookings(BookingFilter(), limit=1000).rows
    told = {text for row in rows for text in (row.entry.action, row.entry.reason)}
    told |= {text for issue in overview.issues for text in (issue.title, issue.hint, issue.detail)}
    own = {*own_words(overview), *(view.booking.title for view in bookings)}
    names = sorted(own, key=len, reverse=True)
    untold = {
        text: words for text in told if (words := outside(EMAIL.sub(" ", book.say(text)), names))
    }
    assert not untold, "\n".join(f"{text}: {words}" for text, words in untold.items())
