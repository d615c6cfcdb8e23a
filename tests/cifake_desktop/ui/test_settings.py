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
    file.write_text(f"[General]\noperating_point={nonsense}\n")
    assert Settings().number(OPERATING_POINT) is None
