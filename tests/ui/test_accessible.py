"""Every page, whoever made it: names, reading order, visible focus, and text that can be read."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTabBar,
    QWidget,
)

from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.present.changes import Change
from gcaldesk.ui.present.rule_table import Section
from gcaldesk.ui.screenshots import fill
from gcaldesk.ui.shades import DARK, LIGHT, READABLE, Shades, contrast
from gcaldesk.ui.theme import Theme, make_palette
from tests.ui import data
from tests.ui.test_window import screens

ROW = 14
"""Widgets whose tops differ by less stand in one row."""
BOTH = {"light": LIGHT, "dark": DARK}


@dataclass(frozen=True)
class Stop:
    """One stop of the Tab key."""

    widget: QWidget
    box: QRect

    @property
    def name(self) -> str:
        return described(self.widget)


def described(widget: QWidget) -> str:
    """Say which widget it is, so that its maker finds it."""
    above: list[str] = []
    at: QWidget | None = widget
    while at is not None and not isinstance(at, MainWindow):
        if type(at).__module__.startswith("gcaldesk"):
            above.append(f"{type(at).__module__.removeprefix('gcaldesk.ui.')}.{type(at).__name__}")
        at = at.parentWidget()
    words = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} “{words}” in {' < '.join(above[:3]) or 'the window'}"


@pytest.fixture(scope="module")
def walked(dressed: Theme) -> Iterator[MainWindow]:
    """One window for all of it: every window costs a second."""
    dressed.choose("light")
    window = MainWindow()
    window.resize(1280, 800)
    window.show()
    fill(window, screens(data.trouble()))
    window.rules.build(*Section)
    yield window
    window.close()
    shiboken6.delete(window)


def pages(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Open one page after the other."""
    for key, page in window.pages.items():
        window.show_page(key)
        for _turn in range(8):  # nested layouts settle over several turns of the event loop
            QApplication.processEvents()
        assert page.isVisible(), key
        yield key, page


def reachable(widget: QWidget) -> bool:
    inner = widget.parentWidget()
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.isEnabled()
        and widget.isVisible()
        and not isinstance(inner, (QAbstractSpinBox, QComboBox))
        and not widget.objectName().startswith("qt_")
    )


def stops(window: QWidget, page: QWidget) -> list[Stop]:
    """Walk along the Tab key through a page, without pressing it."""
    found: list[Stop] = []
    at = window.nextInFocusChain()
    while at is not window and at is not None:
        if reachable(at) and (at is page or page.isAncestorOf(at)):
            found.append(Stop(at, QRect(at.mapTo(page, QPoint(0, 0)), at.size())))
        at = at.nextInFocusChain()
    return found


def backward(before: Stop, after: Stop) -> bool:
    """Tell whether Tab leads back, against the reading order.

    Columns and cards are read one after the other, so a step up is right where it leads to what
    stands further to the right.
    """
    same_row = abs(before.box.center().y() - after.box.center().y()) < ROW
    if same_row:
        return after.box.left() < before.box.left()
    above = after.box.bottom() <= before.box.top() + ROW
    return above and after.box.left() < before.box.right()


def test_every_control_has_a_name(walked: MainWindow) -> None:
    nameless = [
        f"{key}: {described(widget)} has no accessible name"
        for key, page in pages(walked)
        for widget in page.findChildren(QWidget)
        if reachable(widget) and not name_of(widget)
    ]
    assert nameless == []


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_tab_follows_the_reading_order(walked: MainWindow) -> None:
    wrong = []
    for key, page in pages(walked):
        for a, b in pairwise(stops(walked, page)):
            if backward(a, b):
                wrong.append(
                    f"{key}: Tab leads from {a.name} at {a.box.getRect()} "
                    f"back to {b.name} at {b.box.getRect()}"
                )
    assert wrong == []


def picture(widget: QWidget) -> QImage:
    QApplication.processEvents()
    return widget.grab().toImage()


def test_tab_leads_from_the_rules_to_what_applies_them(walked: MainWindow) -> None:
    walked.show_page("rules")
    page = walked.rules
    found = [stop.widget for stop in stops(walked, page)]
    groups = [
        next(n for n, part in enumerate((page.stack, page.panel, page.apply_bar)) if over(part, at))
        for at in found
        if any(over(part, at) for part in (page.stack, page.panel, page.apply_bar))
    ]
    assert groups == sorted(groups)
    assert set(groups) >= {0, 1}


def over(holder: QWidget, widget: QWidget) -> bool:
    return holder.isAncestorOf(widget)


def test_focus_can_be_seen(walked: MainWindow) -> None:
    walked.activateWindow()
    middle = walked.centralWidget()
    assert middle is not None
    unseen = []
    kinds: set[tuple[str, str]] = set()
    focused = 0
    for key, page in pages(walked):
        for stop in stops(walked, page):
            widget = stop.widget
            kind = (type(widget).__name__, str(getattr(widget, "_kind", "")))
            if isinstance(widget, (QAbstractItemView, QScrollArea)) or kind in kinds:
                continue  # rows show the focus; equal widgets look alike
            kinds.add(kind)
            middle.setFocus()
            before = picture(widget)
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            focused += widget.hasFocus()
            if widget.hasFocus() and picture(widget) == before:
                unseen.append(f"{key}: {stop.name} looks the same with and without the focus")
    assert focused >= len(kinds) - 1
    assert unseen == []


def mnemonics(root: QWidget) -> Iterator[tuple[str, str]]:
    for widget in root.findChildren(QWidget):
        if not isinstance(widget, (QLabel, QAbstractButton)) or not widget.isVisible():
            continue
        if isinstance(widget, QLabel) and widget.buddy() is None:
            continue
        key = QKeySequence.mnemonic(widget.text()).toString()
        if key and widget.isEnabled():
            yield key, described(widget)
    for bar in root.findChildren(QTabBar):
        texts = [bar.tabText(at) for at in range(bar.count())] if bar.isVisible() else []
        for text in texts:
            key = QKeySequence.mnemonic(text).toString()
            if key:
                yield key, f"tab “{text}” in {described(bar)}"


def clashes(root: QWidget) -> Iterator[str]:
    """Yield what in one place has the same key."""
    known: dict[str, str] = {}
    for key, who in mnemonics(root):
        if key in known:
            yield f"{key} is {known[key]} and {who}"
        known[key] = who


def clashes_of_edits(window: MainWindow) -> Iterator[str]:
    """Quit with an edit on every page that can be edited."""
    change = Change("Meet", "off", "on")
    for key, bar in (
        ("mappings", window.mappings.apply_bar),
        ("rules", window.rules.apply_bar),
        ("settings", window.settings.apply_bar),
    ):
        window.show_page(key)
        window.quit_bar.ask("1 change")
        window.drafts.asked.emit()
        bar.show_changes((change,))
        QApplication.processEvents()
        yield from (f"{key}, edited: {clash}" for clash in clashes(window))
    window.drafts.drop_question()


def clashes_of_many(window: MainWindow) -> Iterator[str]:
    """Choose several bookings in the table."""
    window.show_page("bookings")
    window.bookings.switch.choose("table")
    window.bookings.list.bulk.show_count(3)
    QApplication.processEvents()
    yield from (f"bookings, several chosen: {clash}" for clash in clashes(window))
    window.bookings.list.bulk.show_count(0)
    window.bookings.switch.choose("week")


def test_no_two_controls_of_a_page_share_a_mnemonic(walked: MainWindow) -> None:
    found = [f"{page}: {clash}" for page, _widget in pages(walked) for clash in clashes(walked)]
    found += clashes_of_edits(walked)
    found += clashes_of_many(walked)
    fill(walked, screens(data.trouble()))
    assert found == []


@pytest.mark.parametrize("name", BOTH)
def test_text_stands_out(walked: MainWindow, dressed: Theme, name: str) -> None:
    """Compare each text's colour with every ground that the theme may put below it."""
    dressed.choose(name)
    shades = BOTH[name]
    pale = []
    for key, page in pages(walked):
        for widget in page.findChildren(QWidget):
            if not isinstance(widget, (QLabel, QAbstractButton, QLineEdit)):
                continue
            if not widget.isVisible() or not widget.isEnabled() or not widget.text():
                continue
            role = widget.foregroundRole()
            color = widget.palette().color(QPalette.ColorGroup.Active, role).name()
            if color == shades.on_accent:
                continue  # on a primary button; test_shades looks at that pair
            least = min(contrast(color, ground) for ground in (shades.card, shades.window))
            if least < READABLE:
                pale.append(f"{key}: {described(widget)}: {color} stands out only {least:.1f}:1")
    dressed.choose("light")
    assert pale == []


@pytest.mark.parametrize("shade", BOTH.values(), ids=BOTH)
def test_every_pair_of_the_palette_can_be_read(shade: Shades) -> None:
    palette = make_palette(shade)
    role = QPalette.ColorRole
    pairs = (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase),
        (role.PlaceholderText, role.Base),
        (role.Link, role.Base),
        (role.Link, role.Window),
    )
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Disabled):
        for text, ground in pairs:
            one, other = palette.color(group, text), palette.color(group, ground)
            assert contrast(one.name(), other.name()) >= READABLE, (group, text, ground)


def test_the_frame_is_named_and_in_order(walked: MainWindow) -> None:
    for part in (walked.sidebar, walked.header, walked.sandbox_bar, walked.alert_bar):
        walk = stops(walked, part)
        assert [stop.name for stop in walk if not name_of(stop.widget)] == []
        assert [b.name for a, b in pairwise(walk) if backward(a, b)] == []
