from typing import Any

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from cifake_desktop.ui.theme import DARK, LIGHT, Colours, colours, scaled_font, theme

GROUNDS = ("window", "surface", "sunken", "hover")
SCHEMES = pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])


def _luminance(colour: str) -> float:
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast by WCAG 2, from 1 to 21."""
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def test_contrast_is_measured_rightly() -> None:
    assert contrast("#ffffff", "#000000") == pytest.approx(21)


@SCHEMES
@pytest.mark.parametrize("role", ["text", "muted"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_text_is_readable(scheme: Colours, role: str, ground: str) -> None:
    assert contrast(getattr(scheme, role), getattr(scheme, ground)) >= 4.5


@SCHEMES
@pytest.mark.parametrize("tone", ["ai", "real", "neutral", "error"])
def test_verdicts_are_readable_on_every_ground_they_stand_on(scheme: Colours, tone: str) -> None:
    grounds = (f"{tone}_soft", "surface", "window", "accent_soft")
    for ground in grounds:
        assert contrast(getattr(scheme, tone), getattr(scheme, ground)) >= 4.5, ground


@SCHEMES
def test_buttons_are_readable_and_their_outlines_visible(scheme: Colours) -> None:
    assert contrast(scheme.on_accent, scheme.accent) >= 4.5
    assert contrast(scheme.on_accent, scheme.accent_hover) >= 4.5
    for ground in ("surface", "window", "accent_soft"):
        assert contrast(scheme.accent, getattr(scheme, ground)) >= 4.5
    for ground in ("surface", "window"):
        assert contrast(scheme.control_border, getattr(scheme, ground)) >= 2.8


@SCHEMES
@pytest.mark.parametrize("tone", ["ai", "real", "neutral"])
def test_the_fills_of_the_bar_stand_out_from_the_panel(scheme: Colours, tone: str) -> None:
    assert contrast(getattr(scheme, f"{tone}_fill"), scheme.surface) >= 2.8


def test_dark_and_light_dress_the_application(dressed: QApplication) -> None:
    heard: list[Any] = []
    theme().changed.connect(lambda: heard.append(colours()))
    theme().force(dark=True)
    assert dressed.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window)
    assert DARK.surface in dressed.styleSheet()
    theme().force(dark=False)
    assert dressed.palette().color(QPalette.ColorRole.Window) == QColor(LIGHT.window)
    assert heard == [DARK, LIGHT]


def test_type_follows_the_size_a_person_chose(dressed: QApplication) -> None:
    assert scaled_font(2.0).pointSizeF() == pytest.approx(2 * dressed.font().pointSizeF())


@SCHEMES
def test_lists_messages_and_tooltips_are_readable(scheme: Colours) -> None:
    pairs = [
        ("text", "accent_soft"),  # chosen rows and menu entries, messages
        ("error", "error_soft"),
        ("accent", "hover"),
        ("error", "hover"),
    ]
    for text, ground in pairs:
        assert contrast(getattr(scheme, text), getattr(scheme, ground)) >= 4.5, (text, ground)


def test_the_system_is_followed_again(dressed: QApplication) -> None:
    theme().force(dark=True)
    theme().force(dark=None)
    # A platform without a choice of its own is a light one.
    assert colours() is LIGHT
