from pathlib import Path

import pytest

from cifake_desktop.ui.settings import OPERATING_POINT, Settings


def test_nothing_is_remembered_at_first() -> None:
    assert Settings().number(OPERATING_POINT) is None


def test_what_is_remembered_is_there_the_next_time() -> None:
    Settings().remember(OPERATING_POINT, 0.001)
    assert Settings().number(OPERATING_POINT) == 0.001


@pytest.mark.parametrize("nonsense", ["often", "-1", "7", "nan", "", "1, 2"])
def test_nonsense_in_the_file_is_nothing(tmp_path: Path, nonsense: str) -> None:
    Settings().remember(OPERATING_POINT, 0.01)
    file = next((tmp_path / "settings").rglob("*.ini"))
    # Of another length than before: Qt takes a file of the same size and second for the same.
    file.write_text(f"[General]\noperating_point={nonsense}\nanother_key=1\n")
    assert Settings().number(OPERATING_POINT) is None


def test_a_file_from_elsewhere_is_read(tmp_path: Path) -> None:
    Settings().remember(OPERATING_POINT, 0.01)
    file = next((tmp_path / "settings").rglob("*.ini"))
    file.write_text("[General]\nanother_key=1\noperating_point=0.05\n")
    assert Settings().number(OPERATING_POINT) == 0.05
