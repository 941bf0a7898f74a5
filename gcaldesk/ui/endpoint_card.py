"""The card that says where Google reaches this computer, and tries it out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from gcaldesk.services.push_page import PushPage
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.card import Card
from gcaldesk.ui.chips import StateChip
from gcaldesk.ui.labels import IconLabel, Label, Look
from gcaldesk.ui.present import push as words
from gcaldesk.ui.present.push import Notice
from gcaldesk.ui.present.quota import Quota

FACTS = 5


class NoticeLine(QWidget):
    """A sign and a sentence; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel("circle", 16)
        self._text = Label("").wrapping()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence; empty while nothing is shown."""
        return self._text.text()

    def show_notice(self, notice: Notice | None) -> None:
        """Say it, or say nothing."""
        self._text.setText(notice.text if notice else "")
        if notice is not None:
            self._icon.show_icon(notice.icon, notice.tone)
            self._text.set_tone(notice.tone)
            self.setAccessibleName(notice.text)
        self.setVisible(notice is not None)


class EndpointCard(Card):
    """Shows the endpoint; asks for its test."""

    test_requested = Signal()
    settings_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chip = StateChip()
        self.sentence = Label("").wrapping()
        self.set_up = Button(self.tr("Set &up push…"))
        self.set_up.clicked.connect(self.settings_requested)
        self.test = Button(self.tr("&Test from outside"), icon="globe")
        self.test.setToolTip(
            self.tr("Calls the public address from here, as Google does, and says what answers")
        )
        self.test.clicked.connect(self.test_requested)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconLabel("broadcast", 14))
        head.addWidget(Label(self.tr("Push"), Look.TITLE))
        head.addWidget(self.chip)
        head.addWidget(self.sentence, 1)
        head.addWidget(self.set_up)
        head.addWidget(self.test)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        self._facts: list[tuple[Label, Label]] = []
        for at in range(FACTS):
            name, value = Label("", Look.SMALL), Label("").wrapping()
            grid.addWidget(name, 0, at)
            grid.addWidget(value, 1, at, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(at, 3 if at < 2 else 2)
            self._facts.append((name, value))
        self.result = NoticeLine()
        self.column.addLayout(head)
        self.column.addLayout(grid)
        self.column.addWidget(self.result)
        self._answered = self._settings = False

    def show_page(self, page: PushPage, quota: Quota | None) -> None:
        """Show where push stands."""
        self.chip.show_chip(words.state_chip(page.listener))
        self.sentence.setText(words.summary(page))
        off = page.listener.state == "off"
        self.set_up.setVisible(off and self._settings)
        self.test.setEnabled(page.listener.state not in {"off", "listening", "failed"})
        for (name, value), fact in zip(self._facts, words.facts(page, quota), strict=True):
            name.setText(fact.label)
            value.setText(fact.text)
            value.set_tone(fact.tone)
            value.setToolTip(fact.tip)
            value.setAccessibleName(f"{fact.label}: {fact.text}")
        if not self._answered or page.listener.problem:
            self.result.show_notice(words.problem(page) or words.last_test(page))

    def offer_settings(self, *, there: bool) -> None:
        """Lead to the settings, where there is such a page."""
        self._settings = there

    def show_testing(self) -> None:
        """Show that the test runs."""
        self.test.setEnabled(False)
        self.test.setText(self.tr("Testing…"))

    def show_answer(self, notice: Notice) -> None:
        """Show what the test found; it stays until the state changes."""
        self._answered = True
        self.test.setEnabled(True)
        self.test.setText(self.tr("&Test from outside"))
        self.result.show_notice(notice)
