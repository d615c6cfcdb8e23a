import numpy as np

from cifake_desktop.detection.tiling import EvidenceMap
from cifake_desktop.ui.map_words import map_words


def _said(values: list[list[float]]) -> str:
    cells = np.array(values, dtype=np.float32)
    height, width = cells.shape
    return map_words(EvidenceMap(cells, 8, 8, 8 * width, 8 * height)).replace("\u202f", " ")


def test_a_map_is_told_by_the_share_of_each_side() -> None:
    assert _said([[1.0, -2.0], [-0.1, -3.0]]) == (
        "Evidence map: 25 % of the places lean towards AI-made, 75 % towards a real photograph."
    )


def test_what_was_not_looked_at_is_told_and_not_counted() -> None:
    said = _said([[1.0, np.nan], [-1.0, np.nan]])
    assert "50 % of the places lean towards AI-made" in said
    assert said.endswith("The model looked at 50 % of the picture.")


def test_a_map_without_any_value_says_so() -> None:
    assert "did not look at any place" in _said([[np.nan]])
