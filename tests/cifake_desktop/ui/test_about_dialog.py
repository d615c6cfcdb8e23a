from dataclasses import replace
from importlib.metadata import PackageNotFoundError

import pytest
from pytestqt.qtbot import QtBot

from cifake_desktop import __version__
from cifake_desktop.about.parts import KNOWN
from cifake_desktop.ui import about_dialog as module
from cifake_desktop.ui.about_dialog import AboutDialog
from cifake_desktop.ui.engine import KnownModel, load_engine
from cifake_desktop.ui.window import MainWindow


def _open(qtbot: QtBot, window: MainWindow) -> AboutDialog:
    qtbot.waitUntil(lambda: window.tasks.running == 0)
    window.actions_by_name["about"].trigger()
    dialog = window.findChild(AboutDialog)
    assert isinstance(dialog, AboutDialog)
    return dialog


def _titles(dialog: AboutDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def _choose(dialog: AboutDialog, beginning: str) -> str:
    row = next(row for row, title in enumerate(_titles(dialog)) if title.startswith(beginning))
    dialog.list.setCurrentRow(row)
    return dialog.text.toPlainText()


def test_it_tells_version_and_licence_at_once(qtbot: QtBot, window: MainWindow) -> None:
    dialog = _open(qtbot, window)
    text = dialog.text.toPlainText()
    assert f"CIFAKE Desktop {__version__}" in text
    assert "Permission is hereby granted, free of charge" in text
    qtbot.waitUntil(lambda: window.tasks.running == 0)


def test_it_lists_every_part_with_its_licence_to_read(qtbot: QtBot, window: MainWindow) -> None:
    dialog = _open(qtbot, window)
    dialog.list.setCurrentRow(1)
    qtbot.waitUntil(lambda: len(_titles(dialog)) > len(KNOWN))
    assert dialog.list.currentRow() == 1, "the place in the list stays"
    overview = dialog.text.toPlainText()
    for part in ("Python", "PySide6-Essentials", "certifi", "EfficientNet-Lite0", "LGPL-3.0-only"):
        assert part in overview
    assert "NumPy Developers" in _choose(dialog, "numpy")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in _choose(dialog, "PySide6-Essentials")


def test_it_tells_what_the_models_learned_from(qtbot: QtBot, window: MainWindow) -> None:
    dialog = _open(qtbot, window)
    text = _choose(dialog, "Model tiny")
    assert "MIT" in text
    assert "learned from" in text
    qtbot.waitUntil(lambda: window.tasks.running == 0)


def test_the_shipped_photo_model_names_the_weights_that_it_builds_on(qtbot: QtBot) -> None:
    window = MainWindow(load_engine)
    qtbot.addWidget(window)
    window.show()
    text = _choose(_open(qtbot, window), "Model photo")
    assert "EfficientNet-Lite0 trained on ImageNet, Apache-2.0" in text
    assert "BSDS (research)" in text
    qtbot.waitUntil(lambda: window.tasks.running == 0)


def test_a_model_of_one_s_own_does_not_ship(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.tasks.running == 0)
    assert window._engine is not None
    own = KnownModel(window._engine.models[0].card, own=True)
    window._engine = replace(window._engine, models=(own,))
    assert not [title for title in _titles(_open(qtbot, window)) if title.startswith("Model")]
    qtbot.waitUntil(lambda: window.tasks.running == 0)


def test_without_metadata_the_known_parts_are_listed(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(name: str) -> object:
        raise PackageNotFoundError(name)

    monkeypatch.setattr("cifake_desktop.about.parts.distribution", missing)
    dialog = _open(qtbot, window)
    qtbot.waitUntil(lambda: len(_titles(dialog)) > len(KNOWN))
    assert "BSD-3-Clause" in _choose(dialog, "numpy")


def test_a_list_that_cannot_be_made_is_told(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken() -> object:
        raise RuntimeError("odd")

    monkeypatch.setattr(module, "shipped_parts", broken)
    dialog = _open(qtbot, window)
    qtbot.waitUntil(lambda: window.tasks.running == 0)
    assert "could not be listed: odd" in _choose(dialog, "All parts")


def test_it_can_be_closed_before_the_parts_are_known(qtbot: QtBot, window: MainWindow) -> None:
    _open(qtbot, window).close()
    qtbot.waitUntil(lambda: window.tasks.running == 0)
    qtbot.waitUntil(lambda: window.findChild(AboutDialog) is None)
