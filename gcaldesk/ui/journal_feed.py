"""Keeps one list of the journal filled: asks by pages in the database lane, drops late answers."""

from collections.abc import Callable
from contextvars import copy_context
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

from gcaldesk.domain.activity import Newest, Page, Place, Question, RunRow
from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.views import ActivityRow
from gcaldesk.ui.journal_list import JournalList, Rows
from gcaldesk.ui.ports import Tasks
from gcaldesk.ui.ports_activity import JournalDesk
from gcaldesk.ui.present import activity as words
from gcaldesk.ui.present.journal import LINES_OF_RUN, PAGE

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Start:
    """The first page of a list, and what was the newest of all then."""

    newest: Newest
    place: Place
    page: Page
    rows: Rows


@dataclass(frozen=True, slots=True)
class Older:
    """The next older page."""

    page: Page
    rows: Rows


class JournalFeed(QObject):
    """Owns what is asked; one question at a time, each page goes on where the last one ended.

    Make one beside each JournalList, and `ask`; it ends with the list.
    """

    failed = Signal(object)
    news = Signal(bool)
    """Whether there is something newer than what is listed."""

    def __init__(
        self, view: JournalList, desk: JournalDesk, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent or view)
        self._view = view
        self._desk = desk
        self._tasks = tasks
        self._question = Question()
        self._newest: Newest | None = None
        self._turn = 0
        """Answers to earlier turns are dropped."""
        self._asking = False
        self._looking = False
        view.older_wanted.connect(self._on_older)
        view.newer_wanted.connect(self._on_newer)
        view.run_wanted.connect(self._on_run)
        view.stop_wanted.connect(self._on_stop)

    @property
    def question(self) -> Question:
        """What is listed."""
        return self._question

    def ask(self, question: Question) -> None:
        """List something else, from its newest row."""
        self._question = question
        self._begin()

    def refresh(self) -> None:
        """Show what was added, if the newest row is in sight; tell of it otherwise."""
        if self._newest is None and not self._asking:
            self._begin()
        elif not self._asking:
            self._ask(self._desk.newest, self._on_newest)

    def go_to_top(self) -> None:
        """List the newest rows again, wherever a person scrolled to."""
        self._view.scroll_to_top()
        self._begin()

    def _ask(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._asking = True
        turn = self._turn

        def is_late() -> bool:
            return turn != self._turn or not shiboken6.isValid(self._view)

        def answer(value: T) -> None:
            if not is_late():
                self._asking = False
                done(value)

        def fail(error: GcaldeskError) -> None:
            if not is_late():
                self._asking = self._looking = False
                self._say()
                self.failed.emit(error)

        # in the context of the window, so that the lane makes the rows in its language
        self._tasks.database(partial(copy_context().run, work), answer, fail)

    def _begin(self) -> None:
        self._turn += 1
        self._looking = True
        work = partial(self._read_start, self._question, self._desk.newest, self._view.now)
        self._ask(work, self._on_start)

    def _read_start(
        self, question: Question, newest_of: Callable[[], Newest], now: datetime
    ) -> Start:
        newest = newest_of()
        place = Place(newest.line + 1, newest.run + 1)
        page = self._desk.page(question, place, limit=PAGE)
        return Start(newest, place, page, words.made_rows(page.items, now))

    def _on_start(self, start: Start) -> None:
        self._newest = start.newest
        self._view.show_start(start.place, start.page, start.rows)
        self.news.emit(False)
        self._go_on(start.page)

    def _go_on(self, page: Page) -> None:
        """Look further where a page was so thin that a person would see its end."""
        self._looking = page.more and self._looking and self._view.is_short
        self._say(page)
        if self._looking:
            self._read_older()

    def _say(self, page: Page | None = None) -> None:
        rows = self._view.window_of_rows
        text = words.reach_words(
            rows.entries, share=page.share if page else 1.0, looking=self._looking, more=rows.more
        )
        self._view.show_busy(text, busy=self._looking)

    def _read_older(self) -> None:
        tail = self._view.window_of_rows.tail
        self._ask(partial(self._read_page, self._question, tail, self._view.now), self._on_page)

    def _read_page(self, question: Question, place: Place, now: datetime) -> Older:
        page = self._desk.page(question, place, limit=PAGE)
        return Older(page, words.made_rows(page.items, now))

    def _on_page(self, older: Older) -> None:
        self._view.show_older(older.page, older.rows)
        self._go_on(older.page)

    @Slot()
    def _on_older(self) -> None:
        if not self._asking and self._view.window_of_rows.more:
            self._looking = True
            self._read_older()

    @Slot()
    def _on_newer(self) -> None:
        gap = self._view.window_of_rows.gap
        if gap is not None and not self._asking:
            self._ask(partial(self._read_between, self._question, *gap), self._on_newer_read)

    def _on_newer_read(self, items: list[ActivityRow | RunRow]) -> None:
        self._view.show_newer(items)
        if self._view.is_near_gap:
            self._on_newer()

    def _read_between(
        self, question: Question, start: Place, end: Place
    ) -> list[ActivityRow | RunRow]:
        found: list[ActivityRow | RunRow] = []
        place = start
        while True:
            page = self._desk.page(question, place, limit=PAGE)
            found += [item for item in page.items if _is_before(item, end)]
            place = page.place
            if not page.more or len(found) < len(page.items) or _reached(place, end):
                return found

    @Slot(object)
    def _on_run(self, run: RunRow) -> None:
        work = partial(self._desk.page, Question(run_id=run.id), Place(), limit=LINES_OF_RUN)
        turn = self._turn

        def answer(page: Page) -> None:
            if turn == self._turn and shiboken6.isValid(self._view):
                lines = [item for item in page.items if isinstance(item, ActivityRow)]
                self._view.show_run(run, lines, more=page.more)

        self._tasks.database(work, answer, self.failed.emit)

    @Slot()
    def _on_stop(self) -> None:
        self._turn += 1
        self._asking = self._looking = False
        self._say()

    def _on_newest(self, newest: Newest) -> None:
        if newest == self._newest:
            return
        if not self._view.at_top:
            self.news.emit(True)
        elif self._question.text:
            # to look for a text in all that was looked through already would be in vain
            work = partial(self._read_start, self._question, lambda: newest, self._view.now)
            self._ask(work, self._on_news)
        else:
            self._begin()

    def _on_news(self, start: Start) -> None:
        top = self._view.window_of_rows.top
        lines = [item for item in start.page.items if isinstance(item, ActivityRow)]
        news = [line for line in lines if top and top.line and line.id >= top.line]
        if not self._view.at_top or len(news) == PAGE:
            self._begin()
            return
        self._newest = start.newest
        self._view.show_news(start.place, news)


def _is_before(item: ActivityRow | RunRow, end: Place) -> bool:
    number = end.run if isinstance(item, RunRow) else end.line
    return number is None or item.id >= number


def _reached(place: Place, end: Place) -> bool:
    return all(
        bound is None or (at is not None and at <= bound)
        for at, bound in ((place.line, end.line), (place.run, end.run))
    )
