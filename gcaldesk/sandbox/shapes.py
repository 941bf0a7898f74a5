"""Words shared by the whole look-alike: JSON objects, roles and their order."""

from typing import Any, Final, TypeAlias

Json: TypeAlias = dict[str, Any]

ROLES: Final = (
    "none",
    "freeBusyReader",
    "reader",
    "writerWithoutPrivateAccess",
    "writer",
    "owner",
)
"""Access roles from the weakest to the strongest."""

CANCELLED: Final = "cancelled"
CONFIRMED: Final = "confirmed"


def at_least(role: str, needed: str) -> bool:
    """Whether one access role includes another."""
    return ROLES.index(role) >= ROLES.index(needed)
