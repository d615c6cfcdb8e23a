from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cifake_desktop.ui.compare_view import CompareView
from cifake_desktop.ui.inspect_page import InspectPage
from cifake_desktop.ui.picture_viewer import PictureViewer
from cifake_desktop.ui.window import MainWindow

Draw = Callable[..., Path]


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow, draw: Draw) -> InspectPage:
    """Four pictures, one of them unreadable."""
    broken = draw("d.png")
    broken.write_bytes(b"nothing")
    window.open_paths([draw("a.png"), draw("b.png", 0), draw("c.png", 128), broken])
    page = window.inspect_page
    qtbot.waitUntil(lambda: len(page.panels) == 4 and all(panel.finding for panel in page.panels))
    window.activateWindow()
    page.grid.focus(page.panels[1])
    return page


def _titles(window: MainWindow) -> list[str]:
    return [view.windowTitle() for view in window.findChildren(CompareView)]


def _press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def test_by_keys_alone(qtbot: QtBot, window: MainWindow, page: InspectPage) -> None:
    assert not page.comparing.isVisible()
    _press(qtbot, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert page.comparing.isVisible()
    assert "beside b.png?" in page.comparing.words.text()
    assert page.panels[1].compare_button.isChecked()
    _press(qtbot, Qt.Key.Key_Right)
    _press(qtbot, Qt.Key.Key_Return)
    assert _titles(window) == ["b.png and c.png"]
    assert not page.comparing.isVisible()
    assert not any(panel.compare_button.isChecked() for panel in page.panels)
    assert not window.findChildren(PictureViewer)
    qtbot.waitUntil(lambda: window.tasks.running == 0)


def test_by_the_mouse_alone(qtbot: QtBot, window: MainWindow, page: InspectPage) -> None:
    qtbot.mouseClick(page.panels[2].compare_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.panels[0].view, Qt.MouseButton.LeftButton, pos=page.panels[0].view.rect().center())
    assert _titles(window) == ["c.png and a.png"]
    qtbot.waitUntil(lambda: window.tasks.running == 0)


def test_the_same_picture_again_takes_it_back(qtbot: QtBot, window: MainWindow, page: InspectPage) -> None:
    for _ in range(2):
        _press(qtbot, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert page.comparing.first is None
    assert not page.panels[1].compare_button.isChecked()
    assert _titles(window) == []


@pytest.mark.parametrize("way", ["escape", "button", "removed", "all removed"])
def test_a_choice_can_be_left(qtbot: QtBot, window: MainWindow, page: InspectPage, way: str) -> None:
    _press(qtbot, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert window.actions_by_name["cancel"].isEnabled()
    if way == "escape":
        _press(qtbot, Qt.Key.Key_Escape)
    elif way == "button":
        qtbot.mouseClick(page.comparing.cancel_button, Qt.MouseButton.LeftButton)
    elif way == "removed":
        _press(qtbot, Qt.Key.Key_Delete)
    else:
        page.clear()
    assert page.comparing.first is None
    assert not page.comparing.isVisible()
    assert not window.actions_by_name["cancel"].isEnabled()


def test_what_cannot_be_shown_cannot_be_compared(qtbot: QtBot, window: MainWindow, page: InspectPage) -> None:
    assert not page.panels[3].compare_button.isVisible()
    page.grid.focus(page.panels[3])
    _press(qtbot, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert page.comparing.first is None


def test_of_two_pictures_the_other_need_not_be_asked_for(
    qtbot: QtBot, window: MainWindow, page: InspectPage
) -> None:
    page.grid.remove(page.panels[0])
    page.grid.focus(page.panels[1])
    _press(qtbot, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert _titles(window) == ["c.png and b.png"]
    qtbot.waitUntil(lambda: window.tasks.running == 0)


def test_the_action_needs_two_pictures_and_their_page(qtbot: QtBot, window: MainWindow, draw: Draw) -> None:
    action = window.actions_by_name["compare"]
    assert not action.isEnabled()
    window.open_paths([draw("a.png")])
    qtbot.waitUntil(lambda: len(window.inspect_page.panels) == 1 and not window.inspect_page.examining.busy)
    assert not action.isEnabled()
    window.open_paths([draw("b.png")])
    qtbot.waitUntil(action.isEnabled)
    window.show_page(window.scan_page)
    assert not action.isEnabled()


def test_the_panel_that_had_the_focus_last_is_taken(
    qtbot: QtBot, window: MainWindow, page: InspectPage
) -> None:
    page.grid.focus(page.panels[2])
    page.clear_button.setFocus()
    window.actions_by_name["compare"].trigger()
    assert page.comparing.first is page.panels[2]
