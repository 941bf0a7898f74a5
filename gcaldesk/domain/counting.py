"""Numbers with their nouns, as people write them; pure."""


def counted(count: int, noun: str) -> str:
    """Return `1 booking` or `2 bookings`."""
    return f"{count} {noun}{'s' * (count != 1)}"
