"""Light and dark: a palette, a small style sheet and a font, following the system live."""

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from gcaldesk.config import resource
from gcaldesk.ui.shades import DARK, LIGHT, READABLE, Shades, contrast

GENERIC_FAMILIES = {"", "Sans Serif", "Sans", "DejaVu Sans", "Bitstream Vera Sans"}
UI_FAMILIES = ("Inter", "Noto Sans", "Cantarell", "Ubuntu", "Open Sans", "Liberation Sans")
SMALLEST_POINTS = 9.75
HEADING_STEP = 1.35
SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


def shades_of(palette: QPalette) -> Shades:
    """Return the roles of the theme that a palette belongs to."""
    dark = palette.color(QPalette.ColorRole.Window).lightness() < 128
    shades = DARK if dark else LIGHT
    accent = palette.color(QPalette.ColorRole.Accent).name()
    return shades if accent == shades.accent else replace(shades, accent=accent)


def ui_font() -> QFont:
    """Return the system's font, or a clearer one where the system has only a stand-in."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if font.family() in GENERIC_FAMILIES:
        installed = set(QFontDatabase.families())
        better = next((family for family in UI_FAMILIES if family in installed), "")
        if better:
            font.setFamily(better)
    font.setPointSizeF(max(font.pointSizeF(), SMALLEST_POINTS))
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def heading_font(base: QFont) -> QFont:
    """Return the one larger step, for what a card or a page says first."""
    font = QFont(base)
    font.setPointSizeF(base.pointSizeF() * HEADING_STEP)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def strong_font(base: QFont) -> QFont:
    """Return the font of a heading inside a card: weight only."""
    font = QFont(base)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def small_font(base: QFont) -> QFont:
    """Return the font of second lines."""
    font = QFont(base)
    font.setPointSizeF(base.pointSizeF() * 0.93)
    return font


def fixed_font(base: QFont) -> QFont:
    """Return the system's font of even widths, for what machines say."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(base.pointSizeF() * 0.93)
    return font


def make_palette(shades: Shades) -> QPalette:
    """Fill a Qt palette from the roles."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    palette = QPalette()
    for name, color in {
        role.Window: shades.window,
        role.WindowText: shades.text,
        role.Base: shades.card,
        role.AlternateBase: shades.window,
        role.Text: shades.text,
        role.PlaceholderText: shades.muted,
        role.Button: shades.card,
        role.ButtonText: shades.text,
        role.BrightText: shades.failed,
        role.ToolTipBase: shades.card,
        role.ToolTipText: shades.text,
        role.Highlight: shades.selected,
        role.HighlightedText: shades.text,
        role.Accent: shades.accent,
        role.Link: shades.accent,
        role.LinkVisited: shades.accent,
        role.Light: shades.card,
        role.Midlight: shades.line,
        role.Mid: shades.line,
        role.Dark: shades.line,
        role.Shadow: shades.line,
    }.items():
        palette.setColor(name, QColor(color))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(group.Disabled, name, QColor(shades.muted))
    return palette


def style_sheet(shades: Shades) -> str:
    """Return the style sheet with this theme's colours in place."""
    text = resource("styles/desk.qss").read_text(encoding="utf-8")
    theme = "dark" if shades.dark else "light"
    for name in sorted(Shades.__dataclass_fields__, key=len, reverse=True):
        text = text.replace(f"@{name}", str(getattr(shades, name)))
    folder = resource("styles").as_posix()
    return text.replace("{styles}", folder).replace("{theme}", theme)


class Theme(QObject):
    """Dresses the application and follows the system's light or dark setting."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._forced: Qt.ColorScheme | None = None
        self._worn: Shades | None = None
        self._system_accent = app.palette().color(QPalette.ColorRole.Accent).name()
        app.setStyle("Fusion")
        app.setFont(ui_font())
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        self._dress()

    @property
    def dark(self) -> bool:
        """Tell whether the dark theme is on."""
        scheme = self._forced or self._app.styleHints().colorScheme()
        return scheme == Qt.ColorScheme.Dark

    def choose(self, name: str) -> None:
        """Wear `light` or `dark`; any other word follows the system."""
        self.force(SCHEMES.get(name))

    def force(self, scheme: Qt.ColorScheme | None) -> None:
        """Keep to one theme, or follow the system again with None."""
        self._forced = scheme
        self._dress()

    @Slot()
    def _on_scheme_changed(self) -> None:
        self._dress()

    def _dress(self) -> None:
        shades = with_accent(DARK if self.dark else LIGHT, self._system_accent)
        if shades == self._worn:
            return
        self._worn = shades
        self._app.setPalette(make_palette(shades))
        self._app.setStyleSheet(style_sheet(shades))


def with_accent(shades: Shades, accent: str) -> Shades:
    """Take over the system's accent where text in it, and on it, can be read."""
    grounds = (shades.card, shades.selected, shades.on_accent, shades.sidebar)
    if all(contrast(accent, ground) >= READABLE for ground in grounds):
        return replace(shades, accent=accent)
    return shades


def current_shades() -> Shades:
    """Return the roles of the theme that the application wears now."""
    return shades_of(QGuiApplication.palette())
