from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gcaldesk.domain.account import AccountState
from gcaldesk.domain.activity import Page, Place
from gcaldesk.domain.booking import DEFAULT_STATUSES, DEFAULT_TYPES
from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.pairs import PairPage
from gcaldesk.domain.views import Overview
from gcaldesk.ui.failure_card import FailureCard
from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.object_dialog import ObjectDialog
from gcaldesk.ui.screenshots import Screens, fill
from gcaldesk.ui.theme import Theme
from tests.ui import data, fakes_bookings, fakes_settings, fakes_setup


def screens(overview: Overview) -> Screens:
    count = 24 if overview.bookings else 0
    return Screens(
        overview,
        PairPage(tuple(fakes_bookings.pair(at) for at in range(count)), 0, overview.bookings),
        fakes_bookings.week() if count else (),
        fakes_bookings.detail(4) if count else None,
        Page(data.journal(count), Place(), more=False),
        DEFAULT_STATUSES,
        DEFAULT_TYPES,
        data.plan(),
        checklist=fakes_setup.checklist() if overview.accounts else None,
        program=fakes_settings.program(values=fakes_settings.all_values()),
    )


STATES = {
    "empty": data.empty(),
    "unmapped": data.unmapped(),
    "normal": data.overview(),
    "trouble": data.trouble(),
}


def test_before_the_first_answer_nothing_is_claimed(window: MainWindow) -> None:
    assert window.header.sentence == "Opening your bookings…"
    assert not window.header.sync_button.isEnabled()
    assert not window.header.switch.isEnabled()


def test_normal_state(window: MainWindow) -> None:
    fill(window, screens(data.overview()))
    assert window.header.sentence.startswith("Up to date")
    assert window.header.sync_button.isEnabled()
    assert not window.alert_bar.isVisible()
    assert window.sidebar.button("issues").count == 0
    assert not window.dashboard.place.is_empty
    assert window.issues.place.empty.words.startswith("Nothing needs you")


def test_empty_state_leads_to_the_wizard(window: MainWindow, qtbot: QtBot) -> None:
    fill(window, screens(data.empty()))
    assert window.dashboard.place.empty.words.startswith("Not connected")
    with qtbot.waitSignal(window.connect_requested, timeout=1000):
        window.dashboard.place.empty.button.click()
    window.show_page("mappings")
    with qtbot.waitSignal(window.connect_requested, timeout=1000):
        window.mappings.place.empty.button.click()
    window.show_page("bookings")
    assert window.bookings.week.place.empty.words.startswith("No object yet")
    with qtbot.waitSignal(window.connect_requested, timeout=1000):
        window.bookings.week.place.empty.button.click()
    assert window.activity.list.room.empty.words.startswith("No run yet")
    assert not window.bookings.new.isEnabled()


def test_connected_without_a_mapping_leads_to_the_mappings(window: MainWindow) -> None:
    fill(window, screens(data.unmapped()))
    assert "no mapping yet" in window.dashboard.place.empty.words
    window.dashboard.place.empty.button.click()
    assert window.page == "mappings"
    window.mappings.place.empty.button.click()
    assert window.mappings.panel.isVisible()
    assert window.mappings.apply_bar.apply.isEnabled()


def test_connected_without_an_object_leads_to_a_new_one(window: MainWindow) -> None:
    fill(window, screens(replace(data.unmapped(), objects=(), bookings=0)))
    window.show_page("bookings")
    window.bookings.week.place.empty.button.click()
    assert window.page == "mappings"
    (dialog,) = window.mappings.findChildren(ObjectDialog)
    assert dialog.isVisible()
    dialog.close()


def test_trouble_state_shows_one_bar_that_leads_to_the_cure(window: MainWindow) -> None:
    fill(window, screens(data.trouble()))
    assert "Fleet (shared)" in window.alert_bar.text
    assert window.alert_bar.isVisible()
    assert window.sidebar.button("issues").count == 3
    assert "3 waiting" in window.sidebar.button("issues").accessibleName()
    window.alert_bar.findChildren(QAbstractButton)[0].click()
    assert window.page == "mappings"
    window.show_page("issues")
    assert not window.alert_bar.isVisible()


def test_signed_out_asks_to_sign_in_again(window: MainWindow, qtbot: QtBot) -> None:
    lost = data.account_view(state=AccountState.SIGNED_OUT)
    window.show_overview(data.overview(accounts=(lost,), issues=(data.signed_out(),)))
    with qtbot.waitSignal(window.reconnect_requested, timeout=1000) as asked:
        window.alert_bar.findChildren(QAbstractButton)[0].click()
    assert asked.args == ["main"]
    window.show_page("issues")
    with qtbot.waitSignal(window.reconnect_requested, timeout=1000):
        window.issues.plain.button("lead:connect").click()


def test_header_emits_what_a_person_wants(window: MainWindow, qtbot: QtBot) -> None:
    window.show_overview(data.overview())
    with qtbot.waitSignal(window.active_requested, timeout=1000) as asked:
        window.header.switch.click()
    assert asked.args == ["main", False]
    with qtbot.waitSignal(window.preview_requested, timeout=1000) as wanted:
        window.header.preview_button.click()
    assert wanted.args == ["main"]
    with qtbot.waitSignal(window.sync_requested, timeout=1000):
        window.header.sync_button.click()


@pytest.mark.parametrize("number", range(1, 6))
def test_number_keys_open_pages(window: MainWindow, number: int) -> None:
    window.activateWindow()
    key = Qt.Key(Qt.Key.Key_0 + number)
    QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert window.page == list(window.pages)[number - 1]


def test_keyboard_paths(window: MainWindow, qtbot: QtBot) -> None:
    fill(window, screens(data.trouble()))
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    with qtbot.waitSignal(window.sync_requested, timeout=1000):
        QTest.keyClick(window, Qt.Key.Key_F5)
    with qtbot.waitSignal(window.preview_requested, timeout=1000):
        QTest.keyClick(window, Qt.Key.Key_P, control | Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(window, Qt.Key.Key_F, control)
    assert window.page == "bookings"
    assert window.focusWidget() is window.bookings.filters.search
    QTest.keyClick(window, Qt.Key.Key_I, control)
    assert window.page == "issues"
    QTest.keyClick(window, Qt.Key.Key_Left, alt)
    assert window.page == "bookings"
    QTest.keyClick(window, Qt.Key.Key_Right, alt)
    assert window.page == "issues"
    QTest.keyClick(window, Qt.Key.Key_N, control)
    assert window.bookings.dialog is not None
    window.bookings.dialog.reject()


def test_another_account_can_be_chosen(window: MainWindow) -> None:
    other = data.account_view(name="school", active=False)
    window.show_overview(data.overview(accounts=(data.account_view(), other)))
    assert window.account == "main"
    window.choose_account("school")
    assert window.account == "school"
    assert not window.header.switch.isChecked()


def test_sandbox_offers_its_google_side(window: MainWindow, qtbot: QtBot) -> None:
    window.show_overview(data.trouble())
    button = next(
        b for b in window.sidebar.findChildren(QAbstractButton) if "Google side" in b.text()
    )
    assert button.isVisible()
    with qtbot.waitSignal(window.google_side_requested, timeout=1000):
        button.click()


def test_failure_without_a_page_stands_below_the_header(window: MainWindow) -> None:
    window.show_overview(data.overview())
    window.show_error(GcaldeskError("It broke.", detail="Here.", hint="Try again."))
    assert window.failure.isVisible()
    assert window.failure.failure is not None
    assert window.failure.failure.text == "It broke.\nHere.\nTry again."
    window.show_overview(data.overview())
    assert not window.failure.isVisible()
    window.show_error(GcaldeskError("Another one is syncing."), lasting=True)
    window.show_overview(data.overview())
    assert window.failure.isVisible()


def test_failure_can_be_copied(qtbot: QtBot, theme: Theme) -> None:
    assert not theme.dark
    card = FailureCard()
    qtbot.addWidget(card)
    card.show_error(GcaldeskError("It broke.", hint="Try again."))
    card.findChildren(QAbstractButton)[0].click()
    assert QGuiApplication.clipboard().text() == "It broke.\nTry again."


def test_narrow_window_shows_icons_only(window: MainWindow) -> None:
    window.resize(820, 600)
    assert window.sidebar.width() == 56
    assert window.sidebar.button("mappings").text() == ""
    window.resize(960, 600)
    assert window.sidebar.width() == 208


FOCUSABLE = {Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.WheelFocus}
INNER = {"qt_spinbox_lineedit", "qt_calendar_calendarview", "qt_scrollarea_viewport"}


def hidden(widget: QWidget) -> bool:
    above = widget.parentWidget()
    return widget.isHidden() or (above is not None and above.isHidden())


def nameless(root: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in root.findChildren(QWidget)
        if widget.focusPolicy() in FOCUSABLE
        and not widget.accessibleName()
        and not hidden(widget)
        and widget.objectName() not in INNER
        and not isinstance(widget.parent(), QAbstractButton)
        and "qt_" not in widget.objectName()
        and "QComboBox" not in type(widget.parent()).__name__
        and "Private" not in type(widget).__name__
    ]


def test_every_control_has_a_name(window: MainWindow) -> None:
    fill(window, screens(data.trouble()))
    assert nameless(window) == []


def cut_labels(root: QWidget) -> list[str]:
    found = []
    for label in root.findChildren(QLabel):
        if not label.isVisibleTo(root) or not label.text():
            continue
        if label.wordWrap():
            needed = label.heightForWidth(label.width())
            if needed > label.height() + 2:
                found.append(f"{label.text()!r} needs {needed}, has {label.height()}")
        elif label.sizeHint().width() > label.width() + 1:
            found.append(f"{label.text()!r} is cut")
    for button in root.findChildren(QAbstractButton):
        if button.isVisibleTo(root) and button.text() and button.property("cell") is None:
            short = button.minimumSizeHint().width() - button.width()
            if short > 1:
                found.append(f"{button.text()!r} is cut")
    return found


@pytest.mark.parametrize(
    ("state", "size"),
    [
        *((state, size) for state in STATES for size in ((960, 600), (1280, 800))),
        ("trouble", (808, 600)),
    ],
    ids=str,
)
def test_nothing_is_cut(
    window: MainWindow, qtbot: QtBot, state: str, size: tuple[int, int]
) -> None:
    fill(window, screens(STATES[state]))
    window.resize(*size)
    for page in window.pages:
        window.show_page(page)
        assert (window.width(), window.height()) == size
        # Nested layouts settle over several turns of the event loop.
        qtbot.waitUntil(lambda: cut_labels(window) == [], timeout=1000)


def test_ten_thousand_rows_at_once_are_no_trouble(window: MainWindow) -> None:
    window.show_overview(data.overview(bookings=10_000))
    window.activity.list.show_start(Place(), Page(data.journal(10_000), Place(), more=False))
    assert window.activity.list.table.rows.rowCount() == 10_000
