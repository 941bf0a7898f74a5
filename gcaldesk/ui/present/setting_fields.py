"""What the page Settings is made of: places, groups, and fields that are sentences."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

from gcaldesk.ui.present.mappings import Choice
from gcaldesk.ui.present.words import tr

FORGET = "\0"

"""What a password field says where the stored one is to be forgotten."""


class Kind(Enum):
    """How a value is chosen."""

    CHOICE = auto()
    NUMBER = auto()
    TEXT = auto()
    PASSWORD = auto()
    SWITCH = auto()
    FILE = auto()


class Trial(Enum):
    """What a group can be tried with before it is applied."""

    NONE = auto()
    MAIL = auto()
    CONNECTION = auto()


@dataclass(frozen=True, slots=True)
class Field:
    """One setting: a sentence that its control completes."""

    key: str
    kind: Kind
    label: str
    note: str = ""
    unit: str = ""
    """The end of the sentence, behind the control."""
    choices: tuple[Choice, ...] = ()
    example: str = ""
    needs: tuple[str, tuple[str, ...]] = ("", ())
    """Only shown while that setting has one of these values."""


@dataclass(frozen=True, slots=True)
class Group:
    """Some fields in one card."""

    title: str
    text: str
    fields: tuple[Field, ...]
    trial: Trial = Trial.NONE


@dataclass(frozen=True, slots=True)
class Section:
    """One place of the page."""

    key: str
    icon: str
    title: str


def sections() -> tuple[Section, ...]:
    """Return the places in their order."""
    return (
        Section("accounts", "user-circle", tr("Accounts")),
        Section("schedule", "clock", tr("Schedule")),
        Section("notifications", "bell", tr("Notifications")),
        Section("network", "globe-hemisphere-west", tr("Network")),
        Section("push", "broadcast", tr("Push listener")),
        Section("privacy", "shield-check", tr("Privacy & logs")),
        Section("startup", "power", tr("Start-up & look")),
        Section("copies", "clock-counter-clockwise", tr("Backup & restore")),
        Section("files", "arrows-down-up", tr("Import & export")),
    )


@dataclass(frozen=True, slots=True)
class PlaceNote:
    """What a place has to say of its fields."""

    short: str = ""
    text: str = ""
    wrong: bool = False


def shown(field: Field, texts: Mapping[str, str]) -> bool:
    """Tell whether a field has a meaning now."""
    key, values = field.needs
    if not key:
        return True
    if key == "push.tunnel" and texts.get("push.mode") != "tunnel":
        return False
    return texts.get(key) in values
