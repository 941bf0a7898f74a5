"""Rules: every rule of an account as a sentence, with a live preview beside it."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.rules import Rules, dump_rules
from gcaldesk.domain.views import Overview
from gcaldesk.ui.apply_bar import ApplyBar
from gcaldesk.ui.card import Card
from gcaldesk.ui.focus_order import put_behind
from gcaldesk.ui.icons import icon
from gcaldesk.ui.kept_note import KeptNote
from gcaldesk.ui.labels import THEME_EVENTS, TITLE_HEIGHT, Label, Look
from gcaldesk.ui.places import EmptyState
from gcaldesk.ui.present import rules as words
from gcaldesk.ui.present.frame import chosen_account
from gcaldesk.ui.present.rule_table import SECTION_WORDS, Section
from gcaldesk.ui.present.rules import Judgement, RuleWords
from gcaldesk.ui.present.words import tr
from gcaldesk.ui.rule_row import RuleRow
from gcaldesk.ui.rule_section import RuleSection
from gcaldesk.ui.tabs import Tabs
from gcaldesk.ui.theme import current_shades
from gcaldesk.ui.trial_panel import TrialPanel

BESIDE_FROM = 860
"""Width from which the preview stands beside the rules."""
NOTHING = Judgement({}, ())


class RulesPage(QWidget):
    """Passive: shows an account's rules, keeps the edits, emits what a person wants."""

    trial_wanted = Signal()
    """Rules or choice changed: ask for another preview."""
    connect_requested = Signal()
    account_requested = Signal(str)
    """Another account, whose edits wait."""
    edits_changed = Signal(int)
    """How many edits of all accounts are not applied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._account = ""
        self._applied: Rules | None = None
        self._texts: dict[str, str] = {}
        self._kept: dict[str, dict[str, str]] = {}
        """The edits of the accounts that are not shown."""
        self._words = RuleWords()
        self._stale = False
        self._in_order = False
        """Whether Tab leads through the rows before what follows them."""
        self.judgement = NOTHING
        self.rows: dict[str, RuleRow] = {}
        self._sections: dict[Section, RuleSection] = {}
        self._growing = QTimer(self)
        self._growing.setSingleShot(True)
        self._growing.setInterval(0)
        self._growing.timeout.connect(self._grow)
        self.tabs = Tabs(self.tr("Kinds of rules"))
        self.tabs.setIconSize(QSize(16, 16))
        for section in Section:
            self.tabs.addTab(tr(SECTION_WORDS[section]))
        self.stack = QStackedWidget()
        self.tabs.currentChanged.connect(self._on_tab)
        self.panel = TrialPanel()
        self.panel.trial_wanted.connect(self.trial_wanted)
        self.kept = KeptNote()
        self.kept.account_requested.connect(self.account_requested)
        self.apply_bar = ApplyBar()
        self.apply_bar.revert_requested.connect(self._on_revert)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(16)
        # it takes what is left: the review below is to be seen whole
        self.split.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.split.addWidget(self.stack)
        self.split.addWidget(self.panel)
        self.split.setStretchFactor(0, 3)
        self.split.setStretchFactor(1, 2)
        self._ground = Card(padding=0)
        self.empty = EmptyState("sliders-horizontal")
        self._ground.column.addWidget(self.empty)
        self.empty.acted.connect(self.connect_requested)
        self.empty.show_words(
            self.tr("Not connected"),
            self.tr("Rules belong to a Google account. Connect one first."),
            self.tr("Connect…"),
        )
        self._lay_out()
        self._draw_icons()
        self._show_emptiness()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(16)
        title = Label(self.tr("Rules"), Look.HEADING)
        title.setMinimumHeight(TITLE_HEIGHT)
        top.addWidget(title)
        top.addWidget(self.tabs, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.kept)
        column.addWidget(self.split, 1)
        column.addWidget(self._ground, 1)
        column.addWidget(self.apply_bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the preview below the rules where the page is narrow."""
        super().resizeEvent(event)
        beside = self.width() >= BESIDE_FROM
        way = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if way != self.split.orientation() or not event.oldSize().isValid():
            self.split.setOrientation(way)
            self.panel.set_below(below=not beside)
            self.split.setSizes([640, 380] if beside else [200, 180])

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of theme."""
        super().changeEvent(event)
        if event.type() in THEME_EVENTS and hasattr(self, "tabs"):
            self._draw_icons()

    def _draw_icons(self) -> None:
        for at, section in enumerate(Section):
            self.tabs.setTabIcon(at, icon(section.value, current_shades().muted))

    @property
    def account(self) -> str:
        """Whose rules are shown."""
        return self._account

    @property
    def texts(self) -> Mapping[str, str]:
        """Every rule as it is edited."""
        return dict(self._texts)

    @property
    def edits(self) -> dict[str, str]:
        """The edited rules alone."""
        return {key: self._texts[key] for key in self.judgement.changed}

    @property
    def words(self) -> RuleWords:
        """What the rules choose from."""
        return self._words

    @property
    def ready(self) -> bool:
        """Whether the rules, as they are edited, could be applied."""
        return self._applied is not None and not self.judgement.problems

    def show_words(self, choices: RuleWords) -> None:
        """Offer the organisation's statuses, types and objects."""
        if choices != self._words:
            self._words = choices
            self._stale = True
            self._prepare()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to make the controls once somebody looks, a row in each turn of the event loop."""
        super().showEvent(event)
        self._prepare()
        self._growing.start()

    def _prepare(self) -> None:
        if self._stale and self._words.statuses and self.isVisible():
            self._drop_rows()
            self._fill()

    def build(self, *sections: Section) -> None:
        """Make all controls of these sections at once, without waiting for the event loop."""
        if self._stale and self._words.statuses:
            self._drop_rows()
        for section in sections:
            made = self._sections.get(section)
            while made is not None and not made.is_whole:
                self._grow_row(section)
            while made is not None and not made.is_shown:
                made.reveal()
        self._order_stops()
        self._fill_rows()
        self._judge()

    @Slot()
    def _grow(self) -> None:
        shown = self._sections.get(self._section)
        if shown is not None and not shown.is_shown:
            shown.reveal()
            self._growing.start()
            return
        order = sorted(Section, key=lambda section: section is not self._section)
        left = (s for s in order if s in self._sections and not self._sections[s].is_whole)
        section = next(left, None)
        if section is None or self._applied is None:
            self._order_stops()
            return
        row = self._grow_row(section)
        if row is not None:
            row.control.set_rule_text(self._texts[row.key])
            self._show_state(row)
        self._growing.start()

    def _grow_row(self, section: Section) -> RuleRow | None:
        row = self._sections[section].grow(self._words)
        if row is not None:
            row.edited.connect(self._on_edited)
            self.rows[row.key] = row
        return row

    @property
    def _section(self) -> Section:
        return list(Section)[self.tabs.currentIndex()]

    def show_overview(self, overview: Overview, account: str) -> None:
        """Show the rules of one account; edits that are not applied stay, of all accounts."""
        view = chosen_account(overview, account)
        name = view.account.name if view else ""
        applied = view.account.rules if view else None
        self._kept[self._account] = self.edits
        edits = self._kept.pop(name, {})
        if (name, applied) != (self._account, self._applied):
            self._account, self._applied = name, applied
            self._texts = {**dump_rules(applied), **edits} if applied else {}
            self._fill()
        self._kept = {
            other.account.name: self._left(other.account.name, other.account.rules)
            for other in overview.accounts
            if other.account.name in self._kept
        }
        self._tell_edits()
        self._show_emptiness()

    def _left(self, account: str, applied: Rules) -> dict[str, str]:
        """Return what of an account's kept edits still differs from what is applied."""
        before = dump_rules(applied)
        kept = self._kept.get(account, {})
        return {k: t for k, t in kept.items() if words.differs(k, t, before[k], self._words)}

    def _tell_edits(self) -> None:
        waiting = {name: len(edits) for name, edits in self._kept.items()}
        self.kept.show_others(waiting, self._account)
        self.edits_changed.emit(sum(waiting.values()) + len(self.judgement.changed))

    def show_applied(self, text: str, account: str, rules: Rules) -> None:
        """Say that an account's rules are applied; what was edited meanwhile stays."""
        if account != self._account:
            self._kept[account] = self._left(account, rules)
            self._tell_edits()
            return
        self._applied = rules
        self._judge()
        if not self.edits:
            self.apply_bar.show_applied(text)

    def open_review(self) -> None:
        """Show the edits one by one, of another account where this one has none."""
        if not self.apply_bar.changes:
            self.kept.show_first()
        self.apply_bar.open_review()

    def show_error(self, error: GcaldeskError) -> None:
        """Show why nothing was applied."""
        self.apply_bar.show_error(error)

    def open_rule(self, key: str) -> None:
        """Bring a rule into view."""
        section = words.LINES[key].section
        self.tabs.setCurrentIndex(list(Section).index(section))
        self.build(section)
        row = self.rows.get(key)  # none while the organisation's words are not known yet
        if row is not None:
            assert isinstance(row.control, QWidget)
            row.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_emptiness(self) -> None:
        there = self._applied is not None
        self.split.setVisible(there)
        self.tabs.setVisible(there)
        self._ground.setVisible(not there)

    def _order_stops(self) -> None:
        """Let Tab lead from the rules to the preview and to what applies them, made before them."""
        whole = all(made.is_whole for made in self._sections.values())
        if self.rows and whole and not self._in_order:
            self._in_order = True
            last = list(self.rows.values())[-1].reset
            put_behind(last, self.panel, self.apply_bar)

    def _drop_rows(self) -> None:
        self._stale = self._in_order = False
        while (old := self.stack.widget(0)) is not None:
            self.stack.removeWidget(old)
            old.deleteLater()
        self.rows = {}
        self._sections = {section: RuleSection(section) for section in Section}
        for made in self._sections.values():
            self.stack.addWidget(made.area)

    @Slot()
    def _on_tab(self) -> None:
        if self._sections:
            self.stack.setCurrentWidget(self._sections[self._section].area)
            self._growing.start()

    def _fill_rows(self) -> None:
        if self._applied is None or not self._sections:
            return
        self._on_tab()
        for key, row in self.rows.items():
            row.control.set_rule_text(self._texts[key])
        self._growing.start()

    def _fill(self) -> None:
        self._fill_rows()
        self._judge()
        self.trial_wanted.emit()

    def _judge(self) -> None:
        if self._applied is None or not self._words.statuses:
            self.judgement = NOTHING
            self.apply_bar.show_changes(())
            self._tell_edits()
            return
        self.judgement = words.judge(self._texts, self._applied, self._words)
        for row in self.rows.values():
            self._show_state(row)
        for at, section in enumerate(Section):
            note = words.section_note(self.judgement, section)
            title = tr(SECTION_WORDS[section])
            self.tabs.setTabText(at, f"{title} ({note})" if note else title)
        self.apply_bar.show_changes(
            words.changes(self._texts, self._applied, self.judgement.changed, self._words),
            problems=len(self.judgement.problems),
        )
        self._tell_edits()

    def _show_state(self, row: RuleRow) -> None:
        key = row.key
        same = not words.differs(key, self._texts[key], words.DEFAULTS[key], self._words)
        row.show_state(self.judgement.problems.get(key, ""), is_default=same)

    @Slot(str)
    def _on_edited(self, key: str) -> None:
        if self._applied is None:
            return
        self._texts[key] = self.rows[key].control.rule_text()
        self._judge()
        self.trial_wanted.emit()

    @Slot()
    def _on_revert(self) -> None:
        if self._applied is not None:
            self._texts = dump_rules(self._applied)
            self._fill()
