"""Finds text on the screen that did not pass through the translation.

A made-up language puts ⟦ and ⟧ around all that is translated. What then stands outside of them is
either somebody's own word (a name, a title, an address) or a text that was forgotten.
"""

import dataclasses
import re
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    Qt,
    QTranslator,
)
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabWidget,
    QTextEdit,
    QWidget,
)

from gcaldesk.ui.chips import StateChip
from gcaldesk.ui.present.words import speak
from tools.translations import collect

ENGINE = frozenset(
    [
        "reason",
        "action",
        "hint",
        "detail",
        "problem",
        "trouble",
        "evidence",
        "cure",
        "outcome",
        "cause",
        "payload",
        "diff",
        "before",
        "after",
        "refusal",
        "sentence",
        "looks_at",
        "state",
        "status",
        "type",
        "verb",
        "direction",
        "kind",
        "level",
        "role",
        "channel",
    ]
)
"""Fields that hold what the program says; everything else in a read model is somebody's own."""
ALLOWED = frozenset(
    [
        "google",
        "gcaldesk",
        "utc",
        "cet",
        "ctrl",
        "shift",
        "alt",
        "esc",
        "enter",
        "json",
        "oauth",
        "meet",
        "zoom",
        "http",
        "https",
        "api",
        "example",
        "org",
        "com",
        "apps",
        "googleusercontent",
        "iana",
        "png",
        "csv",
        "pdf",
        "zip",
        "markdown",
        "min",
        "kb",
        "mb",
        "id",
    ]
)
INNER = re.compile(r"⟦[^⟦⟧]*⟧")
CUT = re.compile(r"⟦.*$", re.DOTALL)
ADDRESS = re.compile(r"https?://[\w./:-]+")
WORD = re.compile(r"[A-Za-zÀ-ÿ]{2,}")
DATE = re.compile(r"\b\d[\d:., –-]*\b")


class MadeUp(QTranslator):
    """Puts brackets around every text that is collected for translation."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.known = collect().texts

    def isEmpty(self) -> bool:  # noqa: N802  # Qt's name
        return False

    def translate(
        self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        del disambiguation, n
        return f"⟦{source_text}⟧" if source_text in self.known.get(context, ()) else None


def speak_made_up(app: QCoreApplication) -> MadeUp:
    """Make everything that is built from now on speak the made-up language."""
    made_up = MadeUp(app)
    app.installTranslator(made_up)
    speak(
        lambda text: QCoreApplication.translate("present", text),
        lambda text: f"⟦{text}⟧" if text.strip() else text,
    )
    return made_up


def speak_plainly(app: QCoreApplication, made_up: MadeUp) -> None:
    """Speak English again."""
    app.removeTranslator(made_up)
    speak(str)


def own_words(value: object) -> Iterator[str]:
    """Yield what people typed, from a read model."""
    match value:
        case Enum():
            return
        case str():
            yield value
        case Mapping():
            for part in value.values():
                yield from own_words(part)
        case tuple() | list() | frozenset() | set():
            for part in value:
                yield from own_words(part)
        case _ if dataclasses.is_dataclass(value):
            for one in dataclasses.fields(value):
                told = one.name in ENGINE or (one.name == "title" and hasattr(value, "hint"))
                if not told:
                    yield from own_words(getattr(value, one.name))


def outside(text: str, own: Iterable[str]) -> list[str]:
    """Return the words of a text that nobody translated and nobody owns."""
    rest, before = ADDRESS.sub(" ", text), ""
    while rest != before:
        before, rest = rest, INNER.sub(" ", rest)
    rest = CUT.sub(" ", rest)
    for name in own:
        if name in rest:
            rest = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", " ", rest)
    return [word for word in WORD.findall(rest) if word.lower() not in ALLOWED]


def texts_of(root: QWidget) -> Iterator[tuple[str, str]]:
    """Yield every text that a window holds, shown or not, with where it stands."""
    widgets = [root, *root.findChildren(QWidget)]
    for widget in widgets:
        where = " › ".join(reversed([type(one).__name__ for one in _line(widget, root)][:4]))
        for kind, text in _texts(widget):
            if text:
                yield f"{where} ({kind})", text
        for action in widget.actions():
            yield from _action(action, where)


def _line(widget: QWidget, root: QWidget) -> Iterator[QWidget]:
    one: QWidget | None = widget
    while one is not None:
        yield one
        one = None if one is root else one.parentWidget()


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:  # noqa: C901  # one case for each kind
    yield "tool tip", widget.toolTip()
    yield "status tip", widget.statusTip()
    yield "accessible name", widget.accessibleName()
    yield "accessible description", widget.accessibleDescription()
    if widget.isWindow():
        yield "title", widget.windowTitle()
    match widget:
        case QLabel() | QAbstractButton():
            yield "text", widget.text()
        case QComboBox():
            for at in range(widget.count()):
                yield f"choice {at}", widget.itemText(at)
                yield f"tip of choice {at}", str(widget.itemData(at, TIP) or "")
        case QLineEdit():
            yield "placeholder", widget.placeholderText()
        case QPlainTextEdit() | QTextEdit():
            yield "placeholder", widget.placeholderText()
        case QGroupBox() | QMenu():
            yield "title", widget.title()
        case QTabWidget():
            for at in range(widget.count()):
                yield f"tab {at}", widget.tabText(at)
        case QAbstractItemView():
            yield from _cells(widget)
        case StateChip():
            yield "chip", widget.chip.text if widget.chip else ""


TIP = Qt.ItemDataRole.ToolTipRole


def _cells(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    if isinstance(view.parent(), QComboBox) or view.model() is None:
        return
    model = view.model()
    # A list has one column, and its columnCount is private in C++.
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for column in range(columns):
        heading = model.headerData(column, Qt.Orientation.Horizontal)
        yield f"heading {column}", heading if isinstance(heading, str) else ""
    for row in range(min(model.rowCount(), 60)):
        for column in range(columns):
            index = model.index(row, column, QModelIndex())
            for role in (Qt.ItemDataRole.DisplayRole, TIP, Qt.ItemDataRole.AccessibleTextRole):
                text = index.data(role)
                yield f"cell {row},{column}", text if isinstance(text, str) else ""


def _action(action: QAction, where: str) -> Iterator[tuple[str, str]]:
    if not action.isSeparator():
        yield f"{where} (action)", action.text()
        yield f"{where} (action's tip)", action.toolTip()
    menu = action.menu()
    if isinstance(menu, QMenu):
        for inner in menu.actions():
            yield from _action(inner, f"{where} › menu")


def forgotten(root: QWidget, own: Iterable[str]) -> list[str]:
    """Return one line for each text that holds words nobody translated."""
    names = sorted({name for name in own if WORD.search(name)}, key=len, reverse=True)
    found = {
        f"{where}: “{text}”: {' '.join(words)}"
        for where, text in texts_of(root)
        if (words := outside(text, names))
    }
    return sorted(found)
