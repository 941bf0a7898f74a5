"""The list of issues: groups that fold up, boxes to tick, everything by keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from gcaldesk.domain.ids import IssueId
from gcaldesk.ui.issue_model import SIDE, IssueDelegate, IssueModel, box_of
from gcaldesk.ui.present.issue_list import GroupItem, Item, Key

NEAR = 6
"""Pixels around a box that still count as the box."""


class IssueList(QListView):
    """Shows groups and issues; Space ticks, Left and Right fold."""

    chosen = Signal(object)
    """The selected key, or None."""
    ticks_changed = Signal()
    fold_wanted = Signal(object)
    """The kind whose group is to be folded up or down."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = IssueModel(self)
        self.setModel(self._model)
        self.setItemDelegate(IssueDelegate(self))
        self.setAccessibleName(name)
        self.setObjectName("issues")
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.selectionModel().selectionChanged.connect(self._on_selected)

    @property
    def rows(self) -> IssueModel:
        """The model."""
        return self._model

    @property
    def key(self) -> Key | None:
        """What is selected: an issue, a group, or nothing."""
        index = self.currentIndex()
        return self._model.item(index.row()).key if index.isValid() else None

    @property
    def ticked(self) -> frozenset[IssueId]:
        """The ticked issues, folded up or not."""
        return frozenset(self._model.ticked)

    def set_items(self, items: Sequence[Item], known: Sequence[IssueId]) -> None:
        """Show these rows; what was selected and ticked stays, where it still is there."""
        before, place = self.key, self.verticalScrollBar().value()
        row = self.currentIndex().row()
        self._model.ticked &= set(known)
        self._model.set_items(items)
        if before is not None and self.key != before and not self.select(before) and items:
            self.setCurrentIndex(self._model.index(min(max(row, 0), len(items) - 1)))
        self.verticalScrollBar().setValue(place)

    def select(self, key: object) -> bool:
        """Select a key and bring it into view; False where it is not listed."""
        at = self._model.row_of(key)
        if at >= 0:
            self.setCurrentIndex(self._model.index(at))
        return at >= 0

    def untick(self) -> None:
        """Take every tick away."""
        self._model.ticked.clear()
        self._model.touch()
        self.ticks_changed.emit()

    def _turn(self, item: Item) -> None:
        self._model.turn(item)
        self.ticks_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with Space, fold with Left and Right."""
        index = self.currentIndex()
        item = self._model.item(index.row()) if index.isValid() else None
        if item is not None and event.key() == Qt.Key.Key_Space:
            self._turn(item)
            return
        folds = {Qt.Key.Key_Left: True, Qt.Key.Key_Right: False}
        if isinstance(item, GroupItem) and folds.get(Qt.Key(event.key())) is item.open:
            self.fold_wanted.emit(item.kind)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick or fold where the box or the caret was hit; select otherwise."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            item, area = self._model.item(index.row()), self.visualRect(index)
            if self._hits(box_of(item, area), event.position().toPoint()):
                self._turn(item)
                return
            caret = QRect(box_of(item, area).right() + SIDE // 2, area.top(), 30, area.height())
            if isinstance(item, GroupItem) and caret.contains(event.position().toPoint()):
                self.fold_wanted.emit(item.kind)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Fold a group by double-clicking its heading."""
        index = self.indexAt(event.position().toPoint())
        item = self._model.item(index.row()) if index.isValid() else None
        if isinstance(item, GroupItem):
            self.fold_wanted.emit(item.kind)
            return
        super().mouseDoubleClickEvent(event)

    @staticmethod
    def _hits(box: QRect, point: QPoint) -> bool:
        return box.adjusted(-NEAR, -NEAR, NEAR, NEAR).contains(point)

    @Slot()
    def _on_selected(self) -> None:
        self.chosen.emit(self.key)
