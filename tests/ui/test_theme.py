from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QApplication

from gcaldesk.config import resource
from gcaldesk.ui.icons import app_icon
from gcaldesk.ui.labels import IconLabel
from gcaldesk.ui.shades import DARK, LIGHT
from gcaldesk.ui.theme import Theme, current_shades, style_sheet, ui_font, with_accent

pytestmark = pytest.mark.usefixtures("theme")


def test_forced_theme_is_worn_at_once(theme: Theme, qapp: QApplication) -> None:
    assert current_shades() == LIGHT
    theme.force(Qt.ColorScheme.Dark)
    assert current_shades() == DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.window


def test_style_sheet_has_every_colour_and_picture_in_place() -> None:
    for shades in (LIGHT, DARK):
        text = style_sheet(shades)
        assert "@" not in text
        assert "{theme}" not in text
        for picture in text.split("url(")[1:]:
            assert Path(picture.split(")")[0]).is_file()


def test_accent_of_the_system_is_taken_only_where_it_can_be_read() -> None:
    assert with_accent(LIGHT, "#308cc6") == LIGHT
    assert with_accent(LIGHT, "#1a4fb0").accent == "#1a4fb0"


def test_font_is_a_real_one_of_a_readable_size() -> None:
    font = ui_font()
    assert font.family()
    assert font.pointSizeF() >= 9.75


def test_icons_follow_the_theme(theme: Theme) -> None:
    label = IconLabel("gauge")
    before = label.pixmap().toImage()
    theme.force(Qt.ColorScheme.Dark)
    QApplication.sendPostedEvents()
    label.show_icon("gauge")
    assert label.pixmap().toImage() != before


def test_app_icon_is_a_picture(qapp: QApplication) -> None:
    assert qapp is not None
    assert resource("icons/gcaldesk.svg").is_file()
    icon: QIcon = app_icon()
    assert not icon.pixmap(16, 16).isNull()
