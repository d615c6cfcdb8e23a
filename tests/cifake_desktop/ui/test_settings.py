import json
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from cifake_desktop.ui.settings import (
    FINDINGS,
    GROUPS,
    LANGUAGE,
    MODEL,
    MOST_MEBIBYTES,
    MOST_MEGAPIXELS,
    MOST_SECONDS,
    MOTION,
    OPERATING_POINT,
    PRIVATE,
    SETTINGS,
    THEME,
    WORKERS,
    KeptElsewhere,
    Kind,
    Setting,
    Settings,
)

HERE = str(Path.cwd())
GOOD: list[tuple[Setting[Any], object]] = [
    (OPERATING_POINT, 0.001),
    (THEME, "dark"),
    (MOTION, "reduced"),
    (LANGUAGE, "el"),
    (WORKERS, 1),
    (WORKERS, 64),
    (PRIVATE, True),
    (FINDINGS, HERE),
    (MOST_MEGAPIXELS, 1),
    (MOST_MEGAPIXELS, 2000),
    (MOST_MEBIBYTES, 2**20),
    (MOST_SECONDS, 45),
]
NONSENSE: list[tuple[Setting[Any], object]] = [
    *((OPERATING_POINT, value) for value in ("often", -1, 7, float("nan"), float("inf"), True, [0.01], {})),
    *((THEME, value) for value in ("pink", 1, None, True, ["dark"], {})),
    *((MOTION, value) for value in ("fast", None)),
    *((LANGUAGE, value) for value in ("xx", None, "../de")),
    *((WORKERS, value) for value in (0, 65, -1, 2.5, "2", True, 10**400)),
    *((MOST_MEGAPIXELS, value) for value in (0, 2001, -1, 2.5, "2", True, None, 10**400)),
    *((MOST_MEBIBYTES, value) for value in (0, 2**20 + 1, None)),
    *((MOST_SECONDS, value) for value in (0, 86_401, 1.5)),
    *((PRIVATE, value) for value in (1, 0, "yes", None)),
    *(
        (FINDINGS, value)
        for value in ("", "there", "../there", HERE + "\0", HERE + "\ud800", "/" + "a" * 5000, 7)
    ),
]


def _write(file: Path, **values: object) -> None:
    file.parent.mkdir(exist_ok=True)
    file.write_text(json.dumps(values))


def test_everything_has_its_default_at_first() -> None:
    settings = Settings()
    for setting in SETTINGS:
        assert settings.get(setting) == setting.default
    assert settings.notice is None


@pytest.mark.parametrize(("setting", "value"), GOOD)
def test_what_is_remembered_is_there_the_next_time(
    qtbot: QtBot, setting: Setting[Any], value: object
) -> None:
    settings = Settings()
    with qtbot.waitSignal(settings.changed, timeout=0, check_params_cb=lambda found: found == setting):
        settings.remember(setting, value)
    assert settings.get(setting) == value
    assert Settings().get(setting) == value
    with qtbot.assertNotEmitted(settings.changed):
        settings.remember(setting, value)


@pytest.mark.parametrize(("setting", "value"), NONSENSE)
def test_nonsense_in_the_file_is_the_default(
    own_settings: Path, setting: Setting[Any], value: object
) -> None:
    _write(own_settings, **{setting.key: value})
    settings = Settings()
    assert settings.get(setting) == setting.default
    assert settings.notice is None


@pytest.mark.parametrize(("setting", "value"), NONSENSE)
def test_nonsense_is_not_remembered(own_settings: Path, setting: Setting[Any], value: object) -> None:
    with pytest.raises(ValueError, match=setting.key):
        Settings().remember(setting, value)
    assert not own_settings.exists()


def test_a_default_is_not_written_down(own_settings: Path) -> None:
    Settings().remember(WORKERS, 3)
    Settings().remember(WORKERS, None)
    assert json.loads(own_settings.read_text()) == {}


def test_what_others_write_stays(own_settings: Path) -> None:
    one, two = Settings(), Settings()
    one.remember(THEME, "dark")
    two.remember(WORKERS, 2)
    assert Settings().get(THEME) == "dark"
    _write(own_settings, of_a_newer_version=[1], theme="light")
    one.remember(PRIVATE, True)
    assert json.loads(own_settings.read_text()) == {
        "of_a_newer_version": [1],
        "theme": "light",
        "private": True,
    }


def test_a_damaged_file_leaves_the_defaults_and_is_told_of(own_settings: Path) -> None:
    own_settings.parent.mkdir()
    own_settings.write_bytes(b"\0\xff" * 1000)
    settings = Settings()
    assert settings.get(THEME) == THEME.default
    assert settings.notice is not None
    settings.remember(THEME, "dark")
    assert Settings().get(THEME) == "dark"


def test_settings_that_cannot_be_written_hold_until_the_end(
    qtbot: QtBot, own_settings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own_settings.parent.write_text("no folder")
    settings = Settings()
    with qtbot.waitSignal(settings.troubled, timeout=0) as told:
        settings.remember(THEME, "dark")
    assert str(own_settings) in told.args[0]
    assert settings.get(THEME) == "dark"
    assert Settings().get(THEME) == "system"


def test_defaults_are_restored(qtbot: QtBot, own_settings: Path) -> None:
    settings = Settings()
    for setting, value in GOOD:
        settings.remember(setting, value)
    heard: list[Setting[Any]] = []
    settings.changed.connect(heard.append)
    settings.restore_defaults()
    assert set(heard) == set(SETTINGS)
    assert json.loads(own_settings.read_text()) == {}


def test_the_table_is_whole() -> None:
    keys = [setting.key for setting in SETTINGS]
    assert len(set(keys)) == len(keys)
    assert MODEL in [row for group in GROUPS for row in group.settings]
    for row in (row for group in GROUPS for row in group.settings):
        assert row.title
        assert row.explanation.endswith(".")
        if isinstance(row, KeptElsewhere):
            continue
        assert row.admits(row.default)
        assert bool(row.choices) is (row.kind in (Kind.CHOICE, Kind.AMOUNT))
        assert all(row.admits(value) for value, _ in row.choices)
