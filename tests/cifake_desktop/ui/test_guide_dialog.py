import re

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cifake_desktop import cli
from cifake_desktop.detection.library import MOST_BYTES
from cifake_desktop.picture import Limits
from cifake_desktop.ui.actions import ACTIONS, MENUS
from cifake_desktop.ui.export import KINDS
from cifake_desktop.ui.guide_dialog import GuideDialog, ShortcutsDialog
from cifake_desktop.ui.guide_text import guide_topics
from cifake_desktop.ui.inspect_page import MOST_PANELS
from cifake_desktop.ui.theme import DARK, theme
from cifake_desktop.ui.window import MainWindow
from cifake_desktop.ui.words import SAYINGS


def _text(title: str) -> str:
    html = next(topic.write() for topic in guide_topics() if topic.title == title)
    return re.sub(r"\s+", " ", re.sub(r"<style>.*?</style>|<[^>]+>", " ", html)).replace("\u202f", " ")


@pytest.fixture
def guide(window: MainWindow) -> GuideDialog:
    window.actions_by_name["guide"].trigger()
    made = window.findChild(GuideDialog)
    assert isinstance(made, GuideDialog)
    return made


def test_every_topic_can_be_chosen_with_the_keys(qtbot: QtBot, guide: GuideDialog) -> None:
    titles = [topic.title for topic in guide_topics()]
    shown = []
    for _ in titles:
        shown.append(guide.text.toPlainText().splitlines()[0])
        assert guide.text.accessibleName() == shown[-1]
        qtbot.keyClick(guide.list, Qt.Key.Key_Down)
    assert shown == titles


def test_the_guide_stands_beside_the_window_once(guide: GuideDialog, window: MainWindow) -> None:
    assert not guide.isModal()
    window.show_guide()
    assert [dialog for dialog in window.findChildren(GuideDialog) if dialog.isVisible()] == [guide]
    guide.close()


def test_escape_closes_the_guide_and_it_opens_again(
    qtbot: QtBot, guide: GuideDialog, window: MainWindow
) -> None:
    qtbot.keyClick(guide, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(GuideDialog) is None)
    window.show_guide()
    assert isinstance(window.findChild(GuideDialog), GuideDialog)


def test_the_text_follows_the_theme_and_keeps_its_topic(guide: GuideDialog) -> None:
    guide.list.setCurrentRow(1)
    theme().force(dark=True)
    assert guide.list.currentRow() == 1
    assert DARK.ai in guide.text.toHtml()


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_the_shortcuts_open_with_both_of_their_keys(
    qtbot: QtBot, window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    qtbot.keyClick(window, key, held)
    dialog = window.findChild(ShortcutsDialog)
    assert isinstance(dialog, ShortcutsDialog)
    assert "Ctrl+Shift+O" in dialog.text.toPlainText()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(ShortcutsDialog) is None)


# The guide tells what the application does: what changes there must change here.


def test_the_guide_names_menus_and_actions_as_they_are_called() -> None:
    called = {
        f"{menu.replace('&', '')}, {ACTIONS[name].text.replace('&', '').rstrip('…')}"
        for menu, names in MENUS.items()
        for name in names
        if name
    }
    texts = " ".join(topic.write() for topic in guide_topics())
    named = re.findall(r"<b>((?:File|Edit|View|Help), [^<]+)</b>", texts)
    assert len(named) >= 7
    for words in named:
        assert any(known == words or known.startswith(f"{words} ") for known in called), words


def test_the_guide_knows_every_answer() -> None:
    text = _text("Read a verdict")
    for saying in SAYINGS.values():
        assert saying.words in text
        assert saying.meaning in text
    assert "Labelled as AI-made" in text


def test_the_guide_s_limits_are_the_application_s() -> None:
    text = _text("Drop pictures")
    assert f"{Limits().max_bytes // 2**20} MiB" in text
    assert f"{Limits().max_pixels // 10**6} million pixels" in text
    assert f"up to {MOST_PANELS:,}" in text
    assert f"{MOST_BYTES // 2**20} MiB" in _text("Models of your own")


def test_the_guide_s_commands_are_those_of_the_command_line(
    capsys: pytest.CaptureFixture[str],
) -> None:
    text = _text("The command line")
    options = set(re.findall(r"--[a-z-]+", text)) - {"--help"}
    told = ""
    for command in cli.COMMANDS:
        assert f"cifake-desktop {command}" in text
        cli.main([command, "--help"])
        told += capsys.readouterr().out
    assert all(option in told for option in options)
    assert {"--resume", "--fail-on", "--model"} <= options


def test_the_guide_names_every_kind_of_export() -> None:
    text = _text("Scan a folder")
    for words in ("CSV", "JSON Lines", "web page", "PDF"):
        assert words in text
    assert len(KINDS) == 4


@pytest.mark.parametrize("title", ["What it cannot do", "Read a verdict", "Marks in the file"])
def test_the_guide_never_promises_certainty(title: str) -> None:
    assert any(words in _text(title) for words in ("not proof", "cannot prove", "proves nothing"))


def test_the_guide_tells_the_one_way_to_the_network() -> None:
    assert "scan --cluster" in _text("Privacy")
