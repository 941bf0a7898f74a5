"""The colours of events and calendars, as the colors resource gives them."""

from typing import Final

from gcaldesk.sandbox.shapes import Json

_INK: Final = "#1d1d1d"

_EVENT: Final = (
    "#a4bdfc #7ae7bf #dbadff #ff887c #fbd75b #ffb878 #46d6db #e1e1e1 #5484ed #51b749 #dc2127"
)
_CALENDAR: Final = (
    "#ac725e #d06b64 #f83a22 #fa573c #ff7537 #ffad46 #42d692 #16a765 #7bd148 #b3dc6c #fbe983"
    " #fad165 #92e1c0 #9fe1e7 #9fc6e7 #4986e7 #9a9cff #b99aff #c2c2c2 #cabdbf #cca6ac #f691b2"
    " #cd74e6 #a47ae2"
)


def _numbered(colors: str) -> dict[str, tuple[str, str]]:
    return {str(number): (color, _INK) for number, color in enumerate(colors.split(), start=1)}


EVENT_COLORS: Final = _numbered(_EVENT)
CALENDAR_COLORS: Final = _numbered(_CALENDAR)


def colors_resource() -> Json:
    """The answer of colors.get."""

    def shown(colors: dict[str, tuple[str, str]]) -> Json:
        return {
            number: {"background": background, "foreground": foreground}
            for number, (background, foreground) in colors.items()
        }

    return {
        "kind": "calendar#colors",
        "updated": "2012-02-14T00:00:00.000Z",
        "calendar": shown(CALENDAR_COLORS),
        "event": shown(EVENT_COLORS),
    }
