"""Mappings: which object goes to which calendar."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.views import MappingView, Overview
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.dialogs import ConfirmDialog
from gcaldesk.ui.labels import Label, Look
from gcaldesk.ui.mapping_panel import MappingPanel
from gcaldesk.ui.object_dialog import ObjectDialog
from gcaldesk.ui.places import Place
from gcaldesk.ui.present import mappings as words
from gcaldesk.ui.present.dashboard import object_words
from gcaldesk.ui.present.frame import chosen_account
from gcaldesk.ui.present.words import tr
from gcaldesk.ui.table import Table

PANEL, SLIM_PANEL = 300, 264
ROOMY = 860


class MappingsPage(QWidget):
    """Passive: shows an overview, emits what a person wants."""

    save_requested = Signal(object)
    """A MappingForm."""
    remove_requested = Signal(str, str)
    """Account and object code."""
    object_requested = Signal(str, str, str)
    """Code, name and time zone."""
    connect_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._overview: Overview | None = None
        self._account = ""
        self._adding = False
        self._leaving: MappingView | None = None
        self._dialog: ObjectDialog | None = None
        self.heading = Label(self.tr("Mappings"), Look.HEADING)
        self.note = Label("", Look.MUTED)
        self.note.setWordWrap(True)
        self.new_object = Button(self.tr("New &object…"), icon="cube")
        self.new_object.clicked.connect(self._on_new_object)
        self.add = Button(self.tr("Add &mapping"), icon="plus", kind="primary")
        self.add.clicked.connect(self._on_add)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.heading)
        top.addStretch(1)
        top.addWidget(self.new_object)
        top.addWidget(self.add)
        self.table = Table(
            [tr(text) for text in words.HEADERS],
            self.tr("Mappings"),
            stretch=1,
            give_up=(3, 2),
            yields=4,
        )
        self.table.chosen.connect(self._on_chosen)
        self.place = Place(self.table, "arrows-left-right")
        self.place.empty.acted.connect(self._on_empty_acted)
        self.panel = MappingPanel()
        self.panel.setFixedWidth(PANEL)
        self.panel.save_requested.connect(self.save_requested)
        self.panel.remove_requested.connect(self._on_remove)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.place, 1)
        row.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addLayout(top)
        column.addWidget(self.note)
        column.addLayout(row, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the table more of a narrow page."""
        super().resizeEvent(event)
        self.panel.setFixedWidth(PANEL if self.width() >= ROOMY else SLIM_PANEL)

    def show_overview(self, overview: Overview, account: str = "") -> None:
        """Show the mappings of one account."""
        view = chosen_account(overview, account)
        self._overview = overview
        self._account = view.account.name if view else ""
        rows = words.mapping_rows(overview, self._account)
        self.table.set_rows(rows)
        note = words.unmapped_sentence(overview, self._account) if rows else ""
        self.note.setText(note)
        self.note.setVisible(bool(note))
        free = bool(words.object_choices(overview, self._account))
        self.add.setEnabled(view is not None and free)
        if rows:
            self.place.show_content()
            if self.table.key is None and not self._adding:
                self.table.select(rows[0].key)
        else:
            self._show_empty(connected=view is not None)
        self._show_panel()

    def show_error(self, error: GcaldeskError) -> None:
        """Show a failure where the person is: in the dialog or in the panel."""
        if self._dialog is not None:
            self._dialog.show_error(error)
        else:
            self.panel.show_error(error)

    def show_saved(self) -> None:
        """Close what was open; the new state follows with the next overview."""
        self._adding = False
        if self._dialog is not None:
            self._dialog.close()

    def open_mapping(self, object_code: str) -> None:
        """Select one mapping."""
        self._adding = False
        self.table.select(object_code)

    def _show_empty(self, *, connected: bool) -> None:
        if connected:
            self.place.show_empty(
                self.tr("No mapping yet"),
                self.tr(
                    "A mapping sends the bookings of one object to one calendar. "
                    "“* everything else” serves all objects that have none of their own."
                ),
                self.tr("Add the first mapping"),
            )
        else:
            self.place.show_empty(
                self.tr("Not connected"),
                self.tr("Connect a Google account first; then choose calendars here."),
                self.tr("Connect…"),
            )

    def _row(self, code: object) -> MappingView | None:
        rows = self._overview.mappings if self._overview else ()
        found = (r for r in rows if r.account == self._account and r.object_code == code)
        return next(found, None)

    def _show_panel(self) -> None:
        row = None if self._adding else self._row(self.table.key)
        self.panel.setVisible(self._adding or row is not None)
        editing = self.panel.isVisible() and self.panel.edited and not self.panel.failure.failure
        same = row is not None and self.panel.form.object_code == row.object_code
        if self._overview is not None and not (editing and same and self.panel.apply.isEnabled()):
            self.panel.show_mapping(self._overview, self._account, row)

    @Slot(object)
    def _on_chosen(self, key: object) -> None:
        if key is not None:
            self._adding = False
            self._show_panel()

    @Slot()
    def _on_add(self) -> None:
        self._adding = True
        self.table.clearSelection()
        self._show_panel()
        self.panel.objects.setFocus()

    @Slot()
    def _on_empty_acted(self) -> None:
        if self._account:
            self._on_add()
        else:
            self.connect_requested.emit()

    @Slot()
    def _on_new_object(self) -> None:
        self._dialog = ObjectDialog(self)
        self._dialog.saved.connect(self.object_requested)
        self._dialog.finished.connect(self._on_dialog_finished)
        self._dialog.open()

    @Slot()
    def _on_dialog_finished(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = None

    @Slot(object)
    def _on_remove(self, row: MappingView) -> None:
        self._leaving = row
        text = self.tr(
            "{object} is no longer kept in step with “{calendar}”. No booking is changed or deleted."
        )
        dialog = ConfirmDialog(
            self.tr("Remove this mapping?"),
            text.format(object=object_words(row), calendar=row.calendar.summary),
            self.tr("&Remove mapping"),
            self,
        )
        dialog.confirmed.connect(self._on_remove_confirmed)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _on_remove_confirmed(self) -> None:
        if self._leaving is not None:
            self.remove_requested.emit(self._leaving.account, self._leaving.object_code)
        self._leaving = None
