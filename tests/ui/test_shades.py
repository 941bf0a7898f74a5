import pytest

from gcaldesk.ui.shades import DARK, LIGHT, READABLE, Shades, Tone, contrast

THEMES = pytest.mark.parametrize("shades", [LIGHT, DARK], ids=["light", "dark"])


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#ffffff", "#777777") == pytest.approx(4.48, abs=0.01)


@THEMES
@pytest.mark.parametrize("ground", ["window", "card", "sidebar", "hover", "selected"])
@pytest.mark.parametrize("text", ["text", "muted", "accent"])
def test_text_stands_out_from_each_ground(shades: Shades, text: str, ground: str) -> None:
    assert contrast(getattr(shades, text), getattr(shades, ground)) >= READABLE


@THEMES
@pytest.mark.parametrize("tone", Tone)
def test_states_stand_out_from_their_ground_and_from_cards(shades: Shades, tone: Tone) -> None:
    color, ground = shades.tone(tone)
    assert contrast(color, ground) >= READABLE
    assert contrast(color, shades.card) >= READABLE
    assert contrast(color, shades.window) >= READABLE


@THEMES
def test_primary_buttons_can_be_read(shades: Shades) -> None:
    assert contrast(shades.on_accent, shades.accent) >= READABLE
    assert contrast(shades.muted, shades.off_ground) >= READABLE
    assert contrast(shades.text, shades.needs_ground) >= READABLE
