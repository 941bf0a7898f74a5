"""Long work knocks now and then, waits for an answer, and never waits for long."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from gcaldesk.courtesy import PATIENCE, SLICE, Courtesy


@dataclass
class Window:
    """Answers knocks at once, or keeps them."""

    answers: bool = True
    knocks: list[Callable[[], None]] = field(default_factory=list)

    def knock(self, answer: Callable[[], None]) -> None:
        self.knocks.append(answer)
        if self.answers:
            answer()


class Stopwatch:
    """Goes on by so much at each look."""

    def __init__(self, step: float = 0.0) -> None:
        self.now = 100.0
        self.step = step

    def __call__(self) -> float:
        self.now += self.step
        return self.now


def opened(stopwatch: Stopwatch, window: Window) -> Courtesy:
    """Return what worker threads share once a window in another thread is there."""
    courtesy = Courtesy(stopwatch, patience=0)
    opener = threading.Thread(target=courtesy.begin, args=(window.knock,))
    opener.start()
    opener.join()
    return courtesy


def test_without_a_window_items_are_not_even_touched() -> None:
    items = [1, 2, 3]
    courtesy = Courtesy()
    assert courtesy.each(items) is items
    courtesy.give_way()


def test_work_knocks_once_in_every_slice_and_loses_nothing() -> None:
    window, stopwatch = Window(), Stopwatch(SLICE / 4)
    courtesy = opened(stopwatch, window)
    assert list(courtesy.each(range(100))) == list(range(100))
    assert 15 < len(window.knocks) < 30


def test_quick_work_knocks_once() -> None:
    window = Window()
    courtesy = opened(Stopwatch(), window)
    for _ in range(5):
        list(courtesy.each(range(100)))
    assert len(window.knocks) == 1


def test_a_window_that_does_not_answer_gets_half_of_the_time() -> None:
    window, stopwatch = Window(answers=False), Stopwatch()
    courtesy = opened(stopwatch, window)
    list(courtesy.each(range(10)))
    assert len(window.knocks) == 1
    stopwatch.now += PATIENCE
    list(courtesy.each(range(10)))
    assert len(window.knocks) == 1, "the first knock still waits there"
    window.knocks[0]()
    window.answers = True
    stopwatch.now += PATIENCE
    list(courtesy.each(range(10)))
    stopwatch.now += SLICE
    list(courtesy.each(range(10)))
    assert len(window.knocks) == 2


def test_each_thread_knocks_for_itself() -> None:
    window = Window()
    courtesy = opened(Stopwatch(), window)
    workers = [threading.Thread(target=courtesy.give_way) for _ in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert len(window.knocks) == 3


def test_the_window_does_not_wait_for_itself() -> None:
    window = Window(answers=False)
    courtesy = Courtesy(Stopwatch())
    courtesy.begin(window.knock)
    assert list(courtesy.each([1, 2])) == [1, 2]
    assert not window.knocks


def test_nobody_waits_for_a_window_that_is_gone() -> None:
    window, items = Window(), [1, 2]
    courtesy = opened(Stopwatch(), window)
    began = courtesy.each(items)
    courtesy.end()
    assert list(began) == items
    assert courtesy.each(items) is items
    assert not window.knocks
