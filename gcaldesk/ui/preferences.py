"""What the window remembers of its own, as the texts of a form."""

from collections.abc import Mapping

from gcaldesk.ui.memory import Memory, NoticeLevel, OnClose


class Preferences:
    """The memory by keys such as `window.theme`; for the GUI thread."""

    def __init__(self, memory: Memory, *, usual_theme: str = "system") -> None:
        self._memory = memory
        self._usual_theme = usual_theme

    def values(self) -> dict[str, str]:
        """Return each by its key."""
        memory = self._memory
        return {
            "window.notices": memory.notices.value,
            "window.on_close": memory.on_close.value,
            "window.mono_tray": "on" if memory.mono_tray else "off",
            "window.theme": memory.theme or self._usual_theme,
            "window.language": memory.language,
        }

    def keep(self, values: Mapping[str, str]) -> None:
        """Remember these from now on."""
        memory = self._memory
        memory.notices = NoticeLevel(values["window.notices"])
        memory.on_close = OnClose(values["window.on_close"])
        memory.mono_tray = values["window.mono_tray"] == "on"
        memory.theme = values["window.theme"]
        memory.language = values["window.language"]
        memory.save()
