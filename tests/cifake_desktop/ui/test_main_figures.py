import pytest

from cifake_desktop.detection.registry import Registry
from cifake_desktop.ui.main_figures import main_figures


@pytest.mark.parametrize("number", [0, 1])
def test_the_bundled_cards_give_their_main_figures_with_interval_and_n(number: int) -> None:
    card = Registry.bundled().cards()[number]
    rows = main_figures(card, card.default_operating_point)
    assert 5 <= len(rows) <= 10
    names = [name for name, _ in rows]
    assert any("AUROC" in name for name in names)
    assert any(name.startswith("Real pictures called likely AI-made at ") for name in names)
    assert names[-1] == "Intervals"
    assert all(" to " in figure and "n\N{NO-BREAK SPACE}=" in figure for _, figure in rows[:-1])


def test_a_rate_that_nothing_was_measured_at_leaves_the_rest() -> None:
    card = Registry.bundled().cards()[0]
    assert not any("called" in name for name, _ in main_figures(card, 0.33))
    assert not any("called" in name for name, _ in main_figures(card, None))
