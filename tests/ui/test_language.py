"""The language of the window: which it is, and that all of it is spoken."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gcaldesk.domain.views import Overview
from gcaldesk.ui.language import FOLDER, best_language
from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.screenshots import DIALOGS, fill, read_screens
from gcaldesk.ui.theme import Theme
from tests.ui import data, fakes_settings, fakes_setup
from tests.ui.fakes import FakeDesk
from tests.ui.spoken import MadeUp, forgotten, own_words, speak_made_up, speak_plainly

HOLE = re.compile(r"\{\w*\}|%\w")
MNEMONIC = re.compile(r"&(?=\w)")


@pytest.mark.parametrize(
    ("wanted", "system", "language"),
    [
        ("", ["nl-NL", "nl"], "nl"),
        ("", ["fr-BE", "nl_BE"], "nl"),
        ("", ["es_MX"], "es"),
        ("", ["C"], "en"),
        ("", [], "en"),
        ("es", ["nl-NL"], "es"),
        ("tlh", ["nl-NL"], "nl"),
    ],
)
def test_the_language_is_the_chosen_one_or_else_the_systems(
    wanted: str, system: list[str], language: str
) -> None:
    assert best_language(wanted, system) == language


@pytest.mark.parametrize("language", ["nl", "es"])
def test_what_is_translated_is_whole(language: str) -> None:
    tree = ET.parse(FOLDER / f"gcaldesk_{language}.ts")  # noqa: S314  # our own file
    wrong = []
    for message in tree.getroot().iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        assert translation is not None
        text = translation.text or ""
        if translation.get("type") is None and not whole(source, text):
            wrong.append(f"{source} → {text}")
    assert not wrong, "\n".join(wrong)


def whole(source: str, text: str) -> bool:
    return (
        bool(text.strip())
        and set(HOLE.findall(source)) == set(HOLE.findall(text))
        and bool(MNEMONIC.search(source)) == bool(MNEMONIC.search(text))
    )


OWN = (
    "calendar.readonly",
    "calendar.events",
    "Tennis lesson, group 3 (indoor)",
    "hooks.example.org",
    *(calendar.summary for calendar in data.CALENDARS),
    *("English", "Nederlands", "Español", "cloudflared", "ngrok"),
    *("desk@example.org", "smtp.example.org", "ssh -R 80:localhost:{port} tunnel.example.org"),
    *(Path(copy.path).name for copy in fakes_settings.COPIES),
)


@pytest.fixture
def made_up(qapp: QApplication, dressed: Theme) -> Iterator[MadeUp]:
    dressed.force(Qt.ColorScheme.Light)
    language = speak_made_up(qapp)
    yield language
    speak_plainly(qapp, language)


@pytest.mark.parametrize("shown", [data.trouble, data.overview, data.unmapped, data.empty])
def test_nothing_in_the_window_is_left_in_english(
    shown: Callable[[], Overview], made_up: MadeUp
) -> None:
    assert made_up.known
    desk = FakeDesk(shown=shown(), rows=30)
    screens = replace(
        read_screens(desk, "main"),
        checklist=fakes_setup.checklist(),
        program=fakes_settings.program(values=fakes_settings.all_values()),
    )
    window = MainWindow()
    fill(window, screens)
    window.settings.build()
    own = {*own_words(screens), *OWN}
    lines = forgotten(window, own)
    for make in DIALOGS.values():
        dialog = make(window, screens)
        lines += forgotten(dialog, own)
        shiboken6.delete(dialog)
    shiboken6.delete(window)
    assert not lines, "\n" + "\n".join(sorted(set(lines)))
