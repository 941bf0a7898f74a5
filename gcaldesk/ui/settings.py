"""Settings: places at the left, fields at the right, and a bar with what is not applied."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.program import Found, Program
from gcaldesk.domain.views import Overview
from gcaldesk.runtime.settings_values import MAIL_PORTS, problems_of
from gcaldesk.ui.apply_bar import ApplyBar
from gcaldesk.ui.failure_card import FailureCard
from gcaldesk.ui.labels import TITLE_HEIGHT, Label, Look
from gcaldesk.ui.places import Skeleton, scrolled
from gcaldesk.ui.present import settings as words
from gcaldesk.ui.present.cells import Failure
from gcaldesk.ui.present.setting_fields import FORGET, Field, Group, Kind, Trial, sections
from gcaldesk.ui.present.setting_groups import groups
from gcaldesk.ui.settings_accounts import AccountsSection
from gcaldesk.ui.settings_copies import CopiesSection
from gcaldesk.ui.settings_files import FilesSection, WhereCard
from gcaldesk.ui.settings_form import FormSection
from gcaldesk.ui.settings_places import Places

WIDEST = 760
FIRST = "accounts"


class SettingsPage(QWidget):
    """Passive: shows the settings, keeps the edits, emits what a person wants."""

    trial_requested = Signal(object, str)
    """A Trial, and who gets a letter."""
    edits_changed = Signal(int)
    """How many edits are not applied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._program: Program | None = None
        self._overview: Overview | None = None
        self._base: dict[str, str] = {}
        self._edits: dict[str, str] = {}
        self._refused: dict[str, str] = {}
        self._groups: dict[str, tuple[Group, ...]] = {}
        self._problems: dict[str, str] = {}
        self.sections = {section.key: FormSection() for section in sections()}
        self.places = Places(sections())
        self._rail = scrolled(self.places, self.tr("Kinds of settings"))
        self._rail.setFixedWidth(self.places.minimumWidth())
        self._rail.stops = False
        self._areas: dict[str, QScrollArea] = {}
        self.stack = QStackedLayout()
        self.stack.setContentsMargins(0, 0, 0, 0)
        for section in sections():
            form = self.sections[section.key]
            form.setMaximumWidth(WIDEST)
            form.edited.connect(self._on_edited)
            form.trial_asked.connect(self.trial_requested)
            self._areas[section.key] = scrolled(form, section.title)
            self.stack.addWidget(self._areas[section.key])
        self.accounts = AccountsSection()
        self.copies = CopiesSection()
        self.files = FilesSection()
        self.where = WhereCard()
        for key, foot in (
            ("accounts", self.accounts),
            ("copies", self.copies),
            ("files", self.files),
            ("privacy", self.where),
        ):
            self.sections[key].foot.addWidget(foot)
        self.skeleton = Skeleton()
        self.stack.addWidget(self.skeleton)
        self.failure = FailureCard()
        self.apply_bar = ApplyBar()
        self.apply_bar.revert_requested.connect(self._on_revert)
        self.places.chosen.connect(self._on_place)
        self._lay_out()
        self.places.open(FIRST)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self._rail)
        row.addLayout(self.stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        title = Label(self.tr("Settings"), Look.HEADING)
        title.setMinimumHeight(TITLE_HEIGHT)
        column.addWidget(title)
        column.addWidget(self.failure)
        column.addLayout(row, 1)
        column.addWidget(self.apply_bar)

    @property
    def texts(self) -> Mapping[str, str]:
        """Every setting as it is edited; a password is empty where the stored one stays."""
        return {**self._base, **self._edits}

    @property
    def values(self) -> dict[str, str]:
        """What is to be applied, but for passwords."""
        secret = self._keys_of(Kind.PASSWORD)
        return {key: text.strip() for key, text in self.texts.items() if key not in secret}

    @property
    def passwords(self) -> dict[str, str]:
        """Passwords that were typed anew; an empty one is to be forgotten."""
        secret = self._keys_of(Kind.PASSWORD)
        found = {key: text for key, text in self._edits.items() if key in secret and text}
        return {key: "" if text == FORGET else text for key, text in found.items()}

    @property
    def edits(self) -> Mapping[str, str]:
        """What differs from what is applied."""
        return dict(self._edits)

    @property
    def problems(self) -> Mapping[str, str]:
        """A sentence for each field that cannot be so."""
        return dict(self._problems)

    @property
    def program(self) -> Program | None:
        """What is shown."""
        return self._program

    def _keys_of(self, kind: Kind) -> set[str]:
        return {key for key, field in self._fields.items() if field.kind is kind}

    @property
    def _fields(self) -> dict[str, Field]:
        return {
            field.key: field
            for section in sections()
            for group in self._groups.get(section.key, ())
            for field in group.fields
        }

    def show_program(self, program: Program, overview: Overview) -> None:
        """Show what is set; edits that are not applied stay."""
        self._program, self._overview = program, overview
        self._base = dict(program.values)
        self._groups = groups(overview, program)
        known = self._fields
        self._edits = {
            key: text
            for key, text in self._edits.items()
            if key in known and text.strip() != self._base.get(key, "")
        }
        self.failure.clear()
        if program.problem:
            self.failure.show_failure(Failure(words.problem_words(program.problem), "", ""))
        self.copies.show_copies(program, overview.now)
        self.where.show_program(program)
        self.show_overview(overview)
        self._show_place()

    def show_overview(self, overview: Overview) -> None:
        """Show how the accounts are."""
        self._overview = overview
        if self._program is not None:
            self.accounts.show_accounts(overview, self._program)
            self.files.show_overview(overview)

    def show_error(self, error: GcaldeskError) -> None:
        """Show why nothing can be shown."""
        self.failure.show_error(error)

    def show_applied(self, text: str, applied: Mapping[str, str]) -> None:
        """Say that these edits are applied; what was edited meanwhile stays."""
        secret = self._keys_of(Kind.PASSWORD)
        for key, value in applied.items():
            if key not in secret:
                self._base[key] = value.strip()
        left = {key: value for key, value in self._edits.items() if applied.get(key) != value}
        self._edits, self._refused = left, {}
        self._fill()
        if not left:
            self.apply_bar.show_applied(text)

    def open_review(self) -> None:
        """Show the edits one by one."""
        self.apply_bar.open_review()

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Say beside the fields why nothing was applied, and open the place of the first."""
        self._refused = dict(problems)
        self._judge()
        wrong = next((key for key in self._fields if key in self._problems), "")
        if wrong:
            self.open_field(wrong)

    def show_not_applied(self, error: GcaldeskError) -> None:
        """Say why nothing was applied."""
        self.apply_bar.show_error(error)

    def show_trial(self, trial: Trial, found: Found) -> None:
        """Say what a test found."""
        for place, form in self.sections.items():
            row = form.trial(trial)
            if row is not None:
                row.show_found(found)
                self._bring(place, row)

    def open_place(self, key: str) -> None:
        """Open one of the places."""
        self.places.open(key)

    def open_field(self, key: str) -> None:
        """Bring a field into view."""
        for place, held in self._groups.items():
            if any(field.key == key for group in held for field in group.fields):
                self.places.open(place)
                row = self.sections[place].rows[key]
                row.control.setFocus(Qt.FocusReason.OtherFocusReason)
                self._bring(place, row)

    def _bring(self, place: str, widget: QWidget) -> None:
        """Scroll to a widget once it has its new height."""
        form, area = self.sections[place], self._areas[place]
        layout = form.layout()
        assert layout is not None
        layout.activate()
        area.ensureWidgetVisible(widget, 0, 16)

    def build(self) -> None:
        """Make the controls of every place; else each is made when it is opened."""
        for key in self._groups:
            self._build(key)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the controls once somebody looks."""
        super().showEvent(event)
        self._show_place()

    def _build(self, key: str) -> None:
        form = self.sections[key]
        form.show_groups(self._groups.get(key, ()))
        for name, row in form.rows.items():
            row.show_stored(stored=self._program is not None and name in self._program.passwords)
        self._fill_rows(form)
        at: QWidget = self.places.button(sections()[-1].key)  # the list is read first
        for widget in form.findChildren(QWidget):  # made after the bar, but read before it
            here = widget.window() is self.window()  # lists of pickers are windows of their own
            if here and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                self.setTabOrder(at, widget)
                at = widget

    def _show_place(self) -> None:
        if self._program is None:
            self.stack.setCurrentWidget(self.skeleton)
            return
        at = [section.key for section in sections()].index(self.places.place)
        if self.isVisible():
            self._build(self.places.place)
        self.stack.setCurrentIndex(at)
        self._judge()

    @Slot(str)
    def _on_place(self, _key: str) -> None:
        self._rail.ensureWidgetVisible(self.places.button(self.places.place))
        self._show_place()

    def _fill(self) -> None:
        for form in self.sections.values():
            self._fill_rows(form)
        self._judge()

    def _fill_rows(self, form: FormSection) -> None:
        texts = self.texts
        for key, row in form.rows.items():
            row.control.show_text(texts.get(key, ""))

    def _judge(self) -> None:
        if self._program is None:
            return
        texts, fields = self.texts, self._fields
        found = {**self._refused, **problems_of(texts, files=False)}
        self._problems = {key: found[key] for key in fields if key in found}
        for form in self.sections.values():
            for card in form.cards:
                card.arrange(texts)
            for key, row in form.rows.items():
                row.show_problem(words.problem_words(self._problems.get(key, "")))
        stored = self._program.passwords
        self.apply_bar.show_changes(
            words.changes(fields, self._base, self._edits, stored), problems=len(self._problems)
        )
        self.places.show_notes(words.place_notes(self._groups, self._edits, self._problems))
        self.edits_changed.emit(len(self._edits))

    @Slot(str)
    def _on_edited(self, key: str) -> None:
        form = next(form for form in self.sections.values() if key in form.rows)
        self._set(key, form.rows[key].control.text)
        for other, text in self._followers(key).items():
            self._set(other, text)
            form.rows[other].control.show_text(text)
        self._judge()

    def _set(self, key: str, text: str) -> None:
        self._refused.pop(key, None)
        if text.strip() == self._base.get(key, ""):
            self._edits.pop(key, None)
        else:
            self._edits[key] = text

    def _followers(self, key: str) -> dict[str, str]:
        """Return what a choice brings along, so that nobody has to know it."""
        texts = self.texts
        if key == "mail.security" and texts["mail.port"] in MAIL_PORTS.values():
            return {"mail.port": MAIL_PORTS[texts["mail.security"]]}
        if key == "push.mode" and texts["push.mode"] == "tunnel" and not texts["push.tunnel"]:
            return {"push.tunnel": "cloudflared"}
        return {}

    @Slot()
    def _on_revert(self) -> None:
        self._edits, self._refused = {}, {}
        self._fill()
