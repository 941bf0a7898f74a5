"""The language of the window: which it is, and that all of it is spoken."""

import pytest

from gcaldesk.ui.language import best_language


@pytest.mark.parametrize(
    ("wanted", "system", "language"),
    [
        ("", ["nl-NL", "nl"], "nl"),
        ("", ["fr-BE", "nl_BE"], "nl"),
        ("", ["es_MX"], "es"),
        ("", ["C"], "en"),
        ("", [], "en"),
        ("es", ["nl-NL"], "es"),
        ("tlh", ["nl-NL"], "nl"),
    ],
)
def test_the_language_is_the_chosen_one_or_else_the_systems(
    wanted: str, system: list[str], language: str
) -> None:
    assert best_language(wanted, system) == language
