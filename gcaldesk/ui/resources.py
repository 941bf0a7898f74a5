"""Where the window's pictures and style sheets lie."""

from pathlib import Path


def resource_path(name: str) -> Path:
    """Return the file of a name such as `icons/gcaldesk.svg`."""
    return Path(__file__).parents[2] / "resources" / name
