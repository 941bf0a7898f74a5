"""Mappings: which object goes to which calendar, edited in place, reviewed, then applied."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gcaldesk.domain.account import ANY_OBJECT, Direction
from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.ids import CalendarId
from gcaldesk.domain.trials import MappingDraft, MappingReach
from gcaldesk.domain.views import Overview
from gcaldesk.ui.apply_bar import ApplyBar
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.kept_note import KeptNote
from gcaldesk.ui.labels import Label, Look
from gcaldesk.ui.mapping_menu import MappingMenu
from gcaldesk.ui.mapping_panel import MappingPanel
from gcaldesk.ui.mapping_table import MappingTable
from gcaldesk.ui.object_dialog import ObjectDialog
from gcaldesk.ui.places import Place
from gcaldesk.ui.present import mapping_rows as rows
from gcaldesk.ui.present import mapping_sheet as words
from gcaldesk.ui.present.frame import chosen_account
from gcaldesk.ui.present.mapping_drafts import MappingDrafts
from gcaldesk.ui.present.mapping_edits import Edits
from gcaldesk.ui.present.mapping_sheet import Sheet

PANEL, SLIM_PANEL = 320, 272
ROOMY = 960


class MappingsPage(QWidget):
    """Passive: keeps each account's edits, emits what a person wants."""

    object_requested = Signal(str, str, str)
    """Code, name and time zone."""
    connect_requested = Signal()
    account_requested = Signal(str)
    """Another account, whose edits wait."""
    days_requested = Signal()
    edits_changed = Signal(int)
    """How many edits of all accounts are not applied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._overview: Overview | None = None
        self._account = ""
        self._drafts = MappingDrafts()
        self._reach: dict[str, Mapping[str, MappingReach]] = {}
        self._made = ""
        """An object that was made from here: it gets a row once it is there."""
        self._dialog: ObjectDialog | None = None
        self.note = Label("", Look.MUTED).wrapping()
        self.kept = KeptNote()
        self.kept.account_requested.connect(self.account_requested)
        self.map_all = Button(self.tr("Map all to de&fault"), icon="asterisk")
        self.map_all.clicked.connect(self._on_map_all)
        self.add = Button(self.tr("Add &mapping"), icon="plus", kind="primary")
        self.add.clicked.connect(self._on_add)
        self.menu = MappingMenu(self)
        self.table = MappingTable(self.tr("Mappings"))
        self.place = Place(self.table, "arrows-left-right")
        self.place.empty.acted.connect(self._on_empty_acted)
        self.panel = MappingPanel()
        self.apply_bar = ApplyBar()
        self.apply_bar.revert_requested.connect(self._on_revert)
        self._connect()
        self._lay_out()

    def _connect(self) -> None:
        table, panel, menu = self.table, self.panel, self.menu
        table.chosen.connect(self._on_chosen)
        table.opened.connect(self._on_opened)
        table.picked.connect(self._on_cell)
        table.placed.connect(self._on_placed)
        table.shifted.connect(self._on_shifted)
        table.removed.connect(self._on_removed)
        menu.object_picked.connect(self._on_object_picked)
        menu.new_object_picked.connect(self.open_new_object)
        menu.calendar_picked.connect(self._set_calendar)
        menu.direction_picked.connect(self._set_direction)
        panel.calendar_chosen.connect(self._on_calendar)
        panel.direction_chosen.connect(self._on_direction)
        panel.shift_requested.connect(self._on_shift)
        panel.remove_requested.connect(self._on_remove)
        panel.keep_requested.connect(self._on_keep)
        panel.days_requested.connect(self.days_requested)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(Label(self.tr("Mappings"), Look.HEADING))
        top.addStretch(1)
        top.addWidget(self.map_all)
        top.addWidget(self.add)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.place, 1)
        row.addWidget(self.panel)
        middle = QWidget()
        middle.setLayout(row)
        # it takes what is left: the review below is to be seen whole
        middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.note)
        column.addWidget(self.kept)
        column.addWidget(middle, 1)
        column.addWidget(self.apply_bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the table more of a narrow page."""
        was = self._slim
        super().resizeEvent(event)
        self.panel.setFixedWidth(SLIM_PANEL if self._slim else PANEL)
        if was != self._slim or not event.oldSize().isValid():
            self._show_rows()

    @property
    def _slim(self) -> bool:
        return self.width() < ROOMY

    @property
    def account(self) -> str:
        """Whose mappings are shown."""
        return self._account

    @property
    def sheet(self) -> Sheet | None:
        """What is shown, as it is edited; None without an account."""
        if self._overview is None or not self._account:
            return None
        reach = self._reach.get(self._account)
        return Sheet(self._overview, self._account, self.edits, reach)

    @property
    def edits(self) -> Edits:
        """The shown account's edits."""
        return self._drafts.of(self._account)

    @property
    def wanted(self) -> tuple[MappingDraft, ...]:
        """The rows as they are to be."""
        return self.edits.wanted

    @property
    def ready(self) -> bool:
        """Whether the rows, as they are edited, could be applied."""
        return self.sheet is not None and not words.problems(self.sheet)

    def show_overview(self, overview: Overview, account: str = "") -> None:
        """Show the mappings of one account; edits that are not applied stay, of all accounts."""
        view = chosen_account(overview, account)
        self._overview = overview
        self._account = view.account.name if view else ""
        self._drafts.follow(overview)
        made = next((one.code for one in overview.objects if one.code == self._made), "")
        if made:
            self._made = ""
            self._add_row(made)
        self._show()

    def show_reach(self, account: str, reach: Mapping[str, MappingReach]) -> None:
        """Show how many bookings and events the rows are about."""
        if self._reach.get(account) != reach:
            self._reach[account] = reach
            self._show_rows()
            self._show_panel()

    def show_applied(self, text: str, account: str, rows: tuple[MappingDraft, ...]) -> None:
        """Say that an account's rows are applied; what was edited meanwhile stays."""
        self._drafts.done(account, rows)
        self._show()
        if account == self._account and not self.edits.changed:
            self.apply_bar.show_applied(text)

    def show_error(self, error: GcaldeskError) -> None:
        """Show a failure where the person is: in the dialog or in the bar below."""
        if self._dialog is not None:
            self._dialog.show_error(error)
        else:
            self.apply_bar.show_error(error)

    def show_object_saved(self, code: str) -> None:
        """Close the dialog; the new object gets a row with the next overview."""
        if self._dialog is not None:
            self._dialog.close()
            self._made = code

    def open_mapping(self, object_code: str) -> None:
        """Select one mapping."""
        self.table.select(object_code)

    def open_review(self) -> None:
        """Show the edits one by one, of another account where this one has none."""
        if not self.apply_bar.changes:
            self.kept.show_first()
        self.apply_bar.open_review()

    def _put(self, edits: Edits) -> None:
        self._drafts.put(self._account, edits)
        self._show()

    def _show(self) -> None:
        self._show_rows()
        sheet = self.sheet
        note = words.page_note(sheet) if sheet and sheet.edits.rows else ""
        self.note.setText(note)
        self.note.setVisible(bool(note))
        waiting = self._drafts.waiting(self._overview) if self._overview else {}
        self.kept.show_others(waiting, self._account)
        star = sheet is not None and any(r.object_code == ANY_OBJECT for r in sheet.edits.wanted)
        self.add.setEnabled(sheet is not None)
        self.map_all.setEnabled(
            sheet is not None and not star and bool(words.proposal(sheet, ANY_OBJECT).calendar_id)
        )
        self._show_panel()
        self.apply_bar.show_changes(
            words.changes(sheet) if sheet else (),
            problems=len(words.problems(sheet)) if sheet else 0,
        )
        self.edits_changed.emit(sum(waiting.values()))

    def _show_rows(self) -> None:
        sheet = self.sheet
        if sheet is None:
            self.table.set_rows(())
            self.place.show_empty(
                self.tr("Not connected"),
                self.tr("Connect a Google account first; then choose calendars here."),
                self.tr("Connect…"),
            )
            return
        if not sheet.edits.rows:
            self.table.set_rows(())
            self._show_empty(sheet)
            return
        found = rows.table_rows(sheet, slim=self._slim)
        self.table.show_column(rows.DIRECTION, on=not self._slim)
        self.table.set_movable(sheet.edits.movable)
        self.table.set_rows(found)
        self.place.show_content()
        if self.table.key is None:
            self.table.select(found[0].key)

    def _show_empty(self, sheet: Sheet) -> None:
        if not sheet.names:
            self.place.show_empty(
                self.tr("No object yet"),
                self.tr("An object is what is booked: a room, a teacher, a court."),
                self.tr("New object…"),
            )
            return
        self.place.show_empty(
            self.tr("No mapping yet"),
            self.tr(
                "A mapping sends the bookings of one object to one calendar. "
                "“* everything else” serves all objects that have none of their own."
            ),
            self.tr("Map all to the default calendar"),
        )

    def _show_panel(self) -> None:
        sheet, key = self.sheet, self.table.key
        there = sheet is not None and bool(sheet.edits.rows) and key is not None
        self.panel.setVisible(there)
        if sheet is not None and there:
            self.panel.show_row(rows.panel_text(sheet, str(key)))

    @property
    def _code(self) -> str:
        return str(self.table.key) if self.table.key is not None else ""

    @Slot(object)
    def _on_chosen(self, _key: object) -> None:
        self._show_panel()

    @Slot(object)
    def _on_opened(self, _key: object) -> None:
        self.panel.calendars.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object, int)
    def _on_placed(self, key: object, at: int) -> None:
        self._put(self.edits.placed(str(key), at))

    @Slot(object, int)
    def _on_shifted(self, key: object, by: int) -> None:
        self._put(self.edits.shifted(str(key), by))

    @Slot(int)
    def _on_shift(self, by: int) -> None:
        self._put(self.edits.shifted(self._code, by))

    @Slot(object)
    def _on_removed(self, key: object) -> None:
        self._put(self.edits.remove(str(key)))

    @Slot()
    def _on_remove(self) -> None:
        self._put(self.edits.remove(self._code))
        if self.panel.keep.isVisible():
            self.panel.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_keep(self) -> None:
        self._put(self.edits.keep(self._code))
        self.panel.remove.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _on_calendar(self, calendar: str) -> None:
        self._set_calendar(self._code, calendar)

    @Slot(str)
    def _on_direction(self, direction: str) -> None:
        self._set_direction(self._code, direction)

    @Slot(str, str)
    def _set_calendar(self, code: str, calendar: str) -> None:
        sheet = self.sheet
        if sheet is None:
            return
        if not calendar:
            self._put(self.edits.remove(code))
            return
        found, row = sheet.calendar(CalendarId(calendar)), self.edits.row(code)
        fresh = row is None or not row.calendar_id
        direction = words.default_direction(found) if found and fresh else Direction.BOTH
        if row is not None and not fresh:
            direction = row.direction
        self._put(self.edits.put(MappingDraft(code, CalendarId(calendar), direction)))

    @Slot(str, str)
    def _set_direction(self, code: str, direction: str) -> None:
        row = self.edits.row(code)
        if row is not None:
            self._put(self.edits.put(MappingDraft(code, row.calendar_id, Direction(direction))))

    def _add_row(self, code: str) -> None:
        sheet = self.sheet
        if sheet is not None:
            self._put(self.edits.put(words.proposal(sheet, code)))
            self.table.select(code)

    @Slot()
    def _on_map_all(self) -> None:
        self._add_row(ANY_OBJECT)
        self.panel.calendars.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_add(self) -> None:
        sheet = self.sheet
        if sheet is None:
            return
        below = self.add.mapToGlobal(QPoint(0, self.add.height()))
        self.menu.offer_objects(words.free_objects(sheet), below)

    @Slot(object, int)
    def _on_cell(self, key: object, column: int) -> None:
        sheet, code = self.sheet, str(key)
        if sheet is None or code in self.edits.gone:
            return
        text = rows.panel_text(sheet, code)
        below = self.table.below(code, column)
        if column == rows.CALENDAR:
            self.menu.offer_calendars(code, text, below)
        elif text.calendar:
            self.menu.offer_directions(code, text, below)

    @Slot(str)
    def _on_object_picked(self, code: str) -> None:
        self._add_row(code)
        self.panel.calendars.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_revert(self) -> None:
        self._put(self.edits.reverted())

    @Slot()
    def _on_empty_acted(self) -> None:
        sheet = self.sheet
        if sheet is None:
            self.connect_requested.emit()
        elif not sheet.names:
            self.open_new_object()
        else:
            self._on_map_all()

    @Slot()
    def open_new_object(self) -> None:
        """Ask for a new object."""
        self._dialog = ObjectDialog(self)
        self._dialog.saved.connect(self.object_requested)
        self._dialog.finished.connect(self._on_dialog_finished)
        self._dialog.open()

    @Slot()
    def _on_dialog_finished(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = None
