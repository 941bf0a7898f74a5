"""The phrase book: which sentence a text was made from, and what it becomes."""

import pytest

from gcaldesk.ui.present.phrases import PhraseBook

DUTCH = {
    "It is tried again by itself.": "Het wordt vanzelf opnieuw geprobeerd.",
    "Google did not answer in time.": "Google antwoordde niet op tijd.",
    "{sentence} It is tried again at {until} UTC on {until2}.": (
        "{sentence} Om {until} UTC op {until2} wordt het opnieuw geprobeerd."
    ),
    "{title}: changed on both sides": "{title}: aan beide kanten gewijzigd",
    "{n} {item} would be cancelled": "{n} {item} zouden worden geannuleerd",
    "{n} items would go at once": "{n} items zouden tegelijk verdwijnen",
    "all {n} items would go at once": "alle {n} items zouden tegelijk verdwijnen",
    "{cause}, in one read of “{name}”.": "{cause}, in één keer gelezen uit “{name}”.",
    "bookings": "boekingen",
    "the event is gone": "de gebeurtenis is weg",
    "cancelled here, and {reason}": "hier geannuleerd, en {reason}",
    "removed": "verwijderd",
    "Mon": "ma",
    "Nov": "nov",
    "all day": "hele dag",
}


@pytest.fixture
def book() -> PhraseBook:
    return PhraseBook(DUTCH, lambda text: DUTCH.get(text, text))


@pytest.mark.parametrize(
    ("english", "dutch"),
    [
        ("", ""),
        ("14:02", "14:02"),
        ("removed", "verwijderd"),
        ("Removed", "Verwijderd"),
        ("Yoga for beginners", "Yoga for beginners"),
        # the fuller sentence wins
        ("all 4 items would go at once", "alle 4 items zouden tegelijk verdwijnen"),
        ("14 items would go at once", "14 items zouden tegelijk verdwijnen"),
        # holes hold phrases
        ("3 bookings would be cancelled", "3 boekingen zouden worden geannuleerd"),
        ("cancelled here, and the event is gone", "hier geannuleerd, en de gebeurtenis is weg"),
        (
            "Google did not answer in time. It is tried again at 14:02 UTC on 23 Nov.",
            "Google antwoordde niet op tijd. Om 14:02 UTC op 23 nov wordt het opnieuw geprobeerd.",
        ),
        # what people typed is theirs, even if it reads like a phrase
        ("all day: changed on both sides", "all day: aan beide kanten gewijzigd"),
        (
            "4 items would go at once, in one read of “removed”.",
            "4 items zouden tegelijk verdwijnen, in één keer gelezen uit “removed”.",
        ),
        # several sentences, one of them unknown
        (
            "Quota 42 of bucket x. It is tried again by itself.",
            "Quota 42 of bucket x. Het wordt vanzelf opnieuw geprobeerd.",
        ),
        (
            "Google did not answer in time. It is tried again by itself.",
            "Google antwoordde niet op tijd. Het wordt vanzelf opnieuw geprobeerd.",
        ),
        # what was joined
        ("the event is gone; removed", "de gebeurtenis is weg; verwijderd"),
        ("Mon 23 Nov 2026, all day", "ma 23 nov 2026, hele dag"),
    ],
)
def test_a_text_is_said_in_another_language(book: PhraseBook, english: str, dutch: str) -> None:
    assert book.say(english) == dutch


def test_a_translation_may_turn_the_holes_around() -> None:
    book = PhraseBook(["{n} of {all} done"], lambda _: "van {all} zijn {n} klaar")
    assert book.say("3 of 10 done") == "van 10 zijn 3 klaar"


def test_braces_that_people_typed_are_left_alone(book: PhraseBook) -> None:
    assert book.say("{name}: changed on both sides") == "{name}: aan beide kanten gewijzigd"


def test_a_translation_that_lost_a_hole_loses_nothing_else() -> None:
    book = PhraseBook(["{n} change{s} of run {run}"], lambda _: "{n} wijziging(en) van ronde {run}")
    assert book.say("2 changes of run 7") == "2 wijziging(en) van ronde 7"
