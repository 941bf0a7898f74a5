"""The colours of both themes by role, and how far text stands out from its ground; no Qt."""

from dataclasses import dataclass
from enum import StrEnum


class Tone(StrEnum):
    """What a colour says about a thing; nothing else in the window is coloured."""

    OK = "ok"
    WORKING = "working"
    OFF = "off"
    NEEDS = "needs"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Shades:
    """One theme: each role's colour as #rrggbb."""

    dark: bool
    window: str
    card: str
    sidebar: str
    line: str
    text: str
    muted: str
    accent: str
    on_accent: str
    selected: str
    hover: str
    ok: str
    ok_ground: str
    needs: str
    needs_ground: str
    failed: str
    failed_ground: str
    off: str
    off_ground: str

    def tone(self, tone: Tone) -> tuple[str, str]:
        """Return the text colour and the ground of a state."""
        return {
            Tone.OK: (self.ok, self.ok_ground),
            Tone.WORKING: (self.accent, self.selected),
            Tone.OFF: (self.off, self.off_ground),
            Tone.NEEDS: (self.needs, self.needs_ground),
            Tone.FAILED: (self.failed, self.failed_ground),
        }[tone]


LIGHT = Shades(
    dark=False,
    window="#f5f6f8",
    card="#ffffff",
    sidebar="#eceef2",
    line="#dfe3e8",
    text="#1c2330",
    muted="#5b6675",
    accent="#2f5fd0",
    on_accent="#ffffff",
    selected="#e0e9fb",
    hover="#eef1f5",
    ok="#176b3f",
    ok_ground="#e2f4ea",
    needs="#8a5200",
    needs_ground="#fdf0d9",
    failed="#b3261e",
    failed_ground="#fde7e5",
    off="#566170",
    off_ground="#e9ecf0",
)
DARK = Shades(
    dark=True,
    window="#171a20",
    card="#1f242c",
    sidebar="#14171c",
    line="#323945",
    text="#e8ebf0",
    muted="#a3adbb",
    accent="#8ab0ff",
    on_accent="#101826",
    selected="#28374f",
    hover="#272d37",
    ok="#6fdca4",
    ok_ground="#173527",
    needs="#f4c067",
    needs_ground="#3a2c12",
    failed="#ff9d94",
    failed_ground="#43201d",
    off="#a3adbb",
    off_ground="#2a303a",
)
READABLE = 4.5
"""The least contrast of text (WCAG 2.2, level AA)."""


def contrast(one: str, other: str) -> float:
    """Return the WCAG contrast ratio of two #rrggbb colours."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: str) -> float:
    channels = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4
        for value in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
