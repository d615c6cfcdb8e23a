import pytest
from pytestqt.qtbot import QtBot

from cifake_desktop.strictness import Band
from cifake_desktop.ui.probability_bar import ProbabilityBar
from cifake_desktop.ui.theme import LIGHT

WIDTH = 201


@pytest.fixture
def bar(qtbot: QtBot) -> ProbabilityBar:
    made = ProbabilityBar()
    qtbot.addWidget(made)
    made.resize(WIDTH, made.height())
    return made


def _track(bar: ProbabilityBar) -> list[str]:
    """Colours along the middle of the track."""
    image = bar.grab().toImage()
    return [image.pixelColor(x, bar.height() - 9).name() for x in range(WIDTH)]


@pytest.mark.parametrize("probability", [0.0, 0.25, 0.7, 1.0])
def test_the_marker_stands_at_the_value_and_inside(bar: ProbabilityBar, probability: float) -> None:
    bar.show_probability(probability, None)
    dark = [x for x, colour in enumerate(_track(bar)) if colour == LIGHT.text]
    assert len(dark) >= 5
    assert sum(dark) / len(dark) == pytest.approx(probability * WIDTH, abs=6)


def test_the_zones_follow_the_thresholds(bar: ProbabilityBar) -> None:
    bar.show_probability(0.9, Band(0.2, 0.6))
    track = _track(bar)
    assert set(track[8:38]) == {LIGHT.real_fill}
    assert set(track[125:170]) == {LIGHT.ai_fill}
    assert not {LIGHT.real_fill, LIGHT.ai_fill} & set(track[44:118])
    assert len(set(track[44:118])) > 1, "the inconclusive band is hatched"


def test_the_words_say_what_is_drawn(bar: ProbabilityBar) -> None:
    bar.show_probability(0.5, Band(0.25, 0.75))
    said = bar.accessibleName().replace("\u202f", " ")
    assert said == "Chance of being AI-made: 50.0 %. Inconclusive from 25.0 % to 75.0 %."


def test_the_zones_are_named_below_the_bar_by_their_band(qtbot: QtBot) -> None:
    named = ProbabilityBar(zones_named=True)
    qtbot.addWidget(named)
    named.resize(480, named.height())
    assert named.height() > ProbabilityBar().height()

    def neutral(band: Band) -> list[int]:
        """Columns in which the middle name's ink is seen, below the track."""
        named.show_probability(0.5, band)
        image = named.grab().toImage()
        rows = range(named.height() - 12, named.height())
        return [
            x
            for x in range(named.width())
            if any(image.pixelColor(x, y).name() == LIGHT.neutral for y in rows)
        ]

    left, middle, right = (neutral(Band(*band)) for band in ((0.0, 0.05), (0.4, 0.6), (0.95, 1.0)))
    assert left[0] + 20 < middle[0] < right[0] - 20
    assert middle[0] < 240
    named.resize(140, named.height())
    assert neutral(Band(0.4, 0.6)) == [], "no name is written over another"
