"""Takes a picture of every page once all that it asked for has come."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QEvent,
    QEventLoop,
    QObject,
    Qt,
    QTimer,
)
from PySide6.QtWidgets import QApplication

from gcaldesk.runtime.supervisor import Supervisor
from gcaldesk.ui.application import make_app
from gcaldesk.ui.controller import Controller
from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.memory import Memory
from gcaldesk.ui.preferences import Preferences
from tests.pictures.states import Scene

THEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
SIZES = {"1280x800": (1280, 800), "960x600": (960, 600)}
THOROUGH = "normal"
"""The state in which every place of the settings is taken; in the others only the first."""
QUIET_MS = 60
"""So long has nothing been asked before a picture is taken."""
LONG_MS = 1000
"""What waits longer than this does not wait for a question."""
TURNS = 6
"""Layouts inside layouts need some turns of the event loop, however slow the machine is."""
PATIENCE_MS = 20_000


class CountedTasks:
    """The lanes, with a count of what they have not answered."""

    def __init__(self, lanes: Any) -> None:
        self._lanes = lanes
        self.open = 0
        self.answered = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._lanes, name)

    def database(self, *asked: Any) -> None:
        self._ask(self._lanes.database, *asked)

    def network(self, *asked: Any) -> None:
        self._ask(self._lanes.network, *asked)

    def _ask(
        self,
        lane: Callable[..., None],
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Any], None],
    ) -> None:
        self.open += 1

        def count(answer: Callable[[Any], None]) -> Callable[[Any], None]:
            def deliver(value: Any) -> None:
                self.open -= 1
                self.answered += 1
                answer(value)

            return deliver

        lane(work, count(done), count(failed))


def take_pictures(scene: Scene, folder: Path, language: str) -> Iterator[Path]:
    """Yield the pictures of every page, in both themes and sizes; once in a process."""
    app, theme = make_app(language)
    supervisor = Supervisor(scene.services)
    tasks = CountedTasks(supervisor.tasks)
    supervisor.tasks = tasks  # type: ignore[assignment]  # the same, counted
    window = MainWindow()
    preferences = Preferences(Memory(scene.services.paths.home))
    controller = Controller(window, supervisor, lambda _url: True, preferences)
    window.show()
    controller.start()
    supervisor.state = scene.engine
    supervisor.engine_state.emit(scene.engine)
    try:
        for theme_name, scheme in THEMES.items():
            theme.force(scheme)
            for size_name, size in SIZES.items():
                window.resize(*size)
                for page, place in scenes(window, every=folder.name == THOROUGH):
                    window.show_page(page)
                    if place:
                        window.settings.open_place(place)
                    settle(app, tasks, (window, controller))
                    name = f"{page}.{place}" if place else page
                    path = folder / f"{name}-{theme_name}-{size_name}.png"
                    window.grab().save(str(path))
                    yield path
    finally:
        controller.stop()
        supervisor.stop()
        window.close()


def about_to_ask(owners: Sequence[QObject]) -> bool:
    """Tell whether a short pause before a question has begun and is not over."""
    timers = (timer for owner in owners for timer in owner.findChildren(QTimer))
    return any(t.isActive() and t.isSingleShot() and t.interval() < LONG_MS for t in timers)


def scenes(window: MainWindow, *, every: bool) -> Iterator[tuple[str, str]]:
    """Yield each page with the place in it; every place of the settings only where that is asked."""
    for page in window.pages:
        places = list(window.settings.sections) if page == "settings" else [""]
        yield from ((page, place) for place in (places if every else places[:1]))


def settle(app: QApplication, tasks: CountedTasks, owners: Sequence[QObject]) -> None:
    """Let everything happen that is under way."""
    end, quiet = QDeadlineTimer(PATIENCE_MS), QDeadlineTimer(QUIET_MS)
    turns = 0
    while (turns < TURNS or not quiet.hasExpired() or tasks.open) and not end.hasExpired():
        before = tasks.answered
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        fresh = tasks.answered != before  # what an answer changed is laid out after it
        turns += 1
        if fresh or tasks.open or about_to_ask(owners):
            turns, quiet = 0, QDeadlineTimer(QUIET_MS)
    if tasks.open:
        raise TimeoutError(f"{tasks.open} questions were not answered in {PATIENCE_MS} ms")
