from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gcaldesk.domain.errors import InvalidInput
from gcaldesk.ui.apply_bar import ApplyBar
from gcaldesk.ui.present.changes import Change, Note
from gcaldesk.ui.theme import Theme
from tests.ui.test_pages import told

ONE = (Change("Invite the customer", "no", "yes"),)
TWO = (*ONE, Change("Where trouble is mailed", "", "desk@example.org"))


class Page(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.bar = ApplyBar()
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.bar)
        self.bar.revert_requested.connect(self.clear)

    def clear(self) -> None:
        self.bar.show_changes(())


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> Iterator[Page]:
    assert not theme.dark
    made = Page()
    made.show()
    qtbot.waitExposed(made)
    yield made
    shiboken6.delete(made)


def test_it_is_there_only_while_something_is_edited(page: Page) -> None:
    assert page.bar.isHidden()
    page.bar.show_changes(TWO)
    assert page.bar.isVisible()
    assert page.bar.sentence == "2 changes not applied"
    page.bar.show_changes(())
    assert page.bar.isHidden()


def test_keys_apply_and_revert(page: Page) -> None:
    applied, reverted = told(page.bar.apply_requested), told(page.bar.revert_requested)
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert applied == []
    page.bar.show_changes(ONE)
    page.field.setFocus()
    QTest.keyClick(page.field, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page.field, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert len(applied) == 1  # a second time only once the first has ended
    page.bar.show_changes(ONE)
    QTest.keyClick(page.field, Qt.Key.Key_Escape)
    assert len(reverted) == 1
    assert page.bar.isHidden()


def test_what_is_not_right_cannot_be_applied(page: Page) -> None:
    applied = told(page.bar.apply_requested)
    page.bar.show_changes(TWO, problems=1)
    assert not page.bar.apply.isEnabled()
    assert "1 field has to be corrected first" in page.bar.sentence
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert applied == []


def test_review_says_what_changes_and_what_that_does(page: Page) -> None:
    asked, closed = told(page.bar.review_requested), told(page.bar.review_closed)
    page.bar.show_changes(TWO)
    page.bar.review.click()
    assert page.bar.review_list.lines[1] == "Where trouble is mailed: (empty) → desk@example.org"
    assert page.bar.review_list.is_working
    page.bar.show_effect([Note("3 events would be created.")])
    assert page.bar.review_list.effect == ("3 events would be created.",)
    page.bar.show_changes(ONE)  # edited on with the review open: it is worked out again
    assert len(asked) == 2
    assert page.bar.review_list.is_working
    page.bar.review.click()
    assert len(closed) == 1
    assert page.bar.review_list.isHidden()


def test_what_is_over_is_forgotten_once_the_page_is_left(page: Page) -> None:
    page.bar.show_changes(ONE)
    page.bar.apply.click()
    page.bar.show_applied("Applied at 14:02.")
    page.hide()
    page.show()
    assert page.bar.isHidden()
    page.bar.show_changes(TWO)
    page.bar.show_error(InvalidInput("The address is taken."))
    page.hide()
    page.show()
    assert page.bar.failure.isVisible()
    assert page.bar.sentence == "2 changes not applied"


def test_a_failure_keeps_the_edits_and_the_page(page: Page) -> None:
    page.bar.show_changes(ONE)
    page.bar.apply.click()
    page.bar.show_error(InvalidInput("The address is taken.", hint="Choose another."))
    assert page.bar.failure.isVisible()
    assert page.bar.apply.isEnabled()
    page.bar.show_changes(TWO)
    assert page.bar.failure.failure is None


def test_success_is_said_until_it_is_closed(page: Page) -> None:
    page.bar.show_changes(ONE)
    page.bar.apply.click()
    page.bar.show_applied("Applied at 14:02.")
    assert page.bar.isVisible()
    page.bar.show_changes(())  # a refresh
    assert page.bar.sentence == "Applied at 14:02."
    page.bar.dismiss.click()
    assert page.bar.isHidden()
