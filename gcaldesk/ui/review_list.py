"""The review of edits: each before and after, then what applying them would do."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gcaldesk.ui.buttons import Button
from gcaldesk.ui.labels import IconLabel, Label, Look, rule
from gcaldesk.ui.places import scrolled
from gcaldesk.ui.present.changes import (
    NOTE_ICONS,
    Change,
    Note,
    change_words,
    effect_progress,
    shown,
)
from gcaldesk.ui.shades import Tone

HIGHEST, LEAST = 300, 132


class _Area(QWidget):
    """Holds the scroll area at the height of its content, up to a limit."""

    def __init__(self, area: QScrollArea, inner: QWidget, body: QVBoxLayout) -> None:
        super().__init__()
        self._body = body
        inner.installEventFilter(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)

    def sizeHint(self) -> QSize:
        """Ask for the content's height, or the limit."""
        height = self._body.totalHeightForWidth(max(self.width(), 320))
        return QSize(320, min(HIGHEST, height + 24))

    def minimumSizeHint(self) -> QSize:
        """Shrink to a few lines where the window is low."""
        return QSize(200, min(LEAST, self.sizeHint().height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask anew once the content has got its lines; a scroll area keeps that to itself."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask anew: a narrower text is higher."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class ReviewList(QWidget):
    """Hidden until somebody wants to look."""

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Change, ...] = ()
        self._notes: tuple[Note, ...] = ()
        self._grid_box = QWidget()
        self._effect_box = QVBoxLayout()
        self._effect_box.setSpacing(4)
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(96)
        self._progress.setAccessibleName(self.tr("Working out the effect"))
        self._waiting = Label("", Look.MUTED)
        self.cancel = Button(self.tr("Cancel"), kind="link")
        self.cancel.clicked.connect(self.cancel_requested)
        self._working = QWidget()
        working = QHBoxLayout(self._working)
        working.setContentsMargins(0, 0, 0, 0)
        working.addWidget(self._progress)
        working.addWidget(self._waiting, 1)
        working.addWidget(self.cancel)
        inner = QWidget()
        self._body = QVBoxLayout(inner)
        self._body.setContentsMargins(0, 0, 8, 0)
        self._body.setSpacing(8)
        self._body.addWidget(Label(self.tr("What changes"), Look.TITLE))
        self._body.addWidget(self._grid_box)
        self._body.addWidget(rule())
        self._body.addWidget(Label(self.tr("What that does to bookings and events"), Look.TITLE))
        self._body.addLayout(self._effect_box)
        self._body.addWidget(self._working)
        self._body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._area = _Area(scrolled(inner, self.tr("Review of the changes")), inner, self._body)
        column.addWidget(self._area)
        self._working.hide()
        self.hide()

    @property
    def lines(self) -> tuple[str, ...]:
        """The changes as lines."""
        return tuple(change_words(change) for change in self._lines)

    @property
    def effect(self) -> tuple[str, ...]:
        """The sentences about the effect."""
        return tuple(note.text for note in self._notes)

    @property
    def is_working(self) -> bool:
        """Whether the effect is still being worked out."""
        return not self._working.isHidden()

    def show_changes(self, changes: Sequence[Change]) -> None:
        """List the changes."""
        self._lines = tuple(changes)
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(3, 4)
        top = Qt.AlignmentFlag.AlignTop
        for at, change in enumerate(self._lines):
            label = Label(change.label).wrapping()
            label.setAccessibleName(change_words(change))
            before = Label(shown(change.before), Look.MUTED).wrapping()
            after = Label(shown(change.after), Look.STRONG).wrapping()
            grid.addWidget(label, at, 0, top)
            grid.addWidget(before, at, 1, top)
            grid.addWidget(IconLabel("arrow-right", 14), at, 2, top)
            grid.addWidget(after, at, 3, top)
        self._body.replaceWidget(self._grid_box, box)
        self._grid_box.hide()
        self._grid_box.deleteLater()
        self._grid_box = box
        self._fit()

    def show_working(self, text: str) -> None:
        """Show that the effect is being worked out."""
        self._clear()
        self._waiting.setText(text)
        self._progress.setRange(0, 0)
        self._working.show()
        self._fit()

    def show_progress(self, done: int, total: int) -> None:
        """Show how many bookings were looked at."""
        if self.is_working:
            self._progress.setRange(0, total)
            self._progress.setValue(done)
            self._waiting.setText(effect_progress(done, total))

    def show_effect(self, notes: Sequence[Note]) -> None:
        """Show the effect, one sentence below the other."""
        self._clear()
        self._working.hide()
        self._notes = tuple(notes)
        for note in self._notes:
            row = QHBoxLayout()
            row.setSpacing(8)
            icon = IconLabel(NOTE_ICONS[note.tone], 14)
            icon.show_icon(NOTE_ICONS[note.tone], note.tone)
            text = Label(note.text).wrapping()
            text.set_tone(note.tone if note.tone in {Tone.NEEDS, Tone.FAILED} else None)
            row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(text, 1)
            self._effect_box.addLayout(row)
        self._fit()

    def _fit(self) -> None:
        self._body.activate()
        self._area.updateGeometry()

    def _clear(self) -> None:
        self._notes = ()
        while self._effect_box.count():
            item = self._effect_box.takeAt(0)
            row = item.layout() if item else None
            while row is not None and row.count():
                inner = row.takeAt(0)
                widget = inner.widget() if inner else None
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
            if row is not None:
                row.deleteLater()
