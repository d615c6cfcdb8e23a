from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from cifake_desktop.provenance.trust import TrustStore
from cifake_desktop.ui.engine import load_engine
from cifake_desktop.ui.trust_dialog import TrustDialog
from cifake_desktop.ui.window import MainWindow
from tests.cifake_desktop.provenance.files import png
from tests.cifake_desktop.provenance.signing import authority, sign


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(parent: QWidget) -> TrustDialog:
    made = TrustDialog(parent, TrustStore())
    made.show()
    return made


@pytest.fixture
def given(tmp_path: Path) -> Path:
    path = tmp_path / "given.pem"
    path.write_text(authority().pem)
    return path


def test_a_list_is_chosen_and_forgotten(
    qtbot: QtBot, dialog: TrustDialog, given: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "no list" in dialog.state.text()
    assert not dialog.forget_button.isEnabled()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(given), ""))
    with qtbot.waitSignal(dialog.changed):
        qtbot.mouseClick(dialog.choose_button, Qt.MouseButton.LeftButton)
    assert dialog.state.text() == "In use: a list of 1 certificate."
    assert TrustStore().load() is not None
    with qtbot.waitSignal(dialog.changed):
        qtbot.mouseClick(dialog.forget_button, Qt.MouseButton.LeftButton)
    assert "no list" in dialog.state.text()
    assert TrustStore().load() is None


def test_a_file_that_is_no_list_is_a_sentence(qtbot: QtBot, dialog: TrustDialog, given: Path) -> None:
    given.write_text("nothing")
    with qtbot.assertNotEmitted(dialog.changed):
        dialog.choose(given)
    assert dialog.banner.isVisible()
    assert "no list" in dialog.state.text()
    given.write_text(authority().pem)
    dialog.choose(given)
    assert not dialog.banner.isVisible()


def test_giving_up_changes_nothing(
    qtbot: QtBot, dialog: TrustDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    with qtbot.assertNotEmitted(dialog.changed):
        qtbot.mouseClick(dialog.choose_button, Qt.MouseButton.LeftButton)


def test_a_list_that_cannot_be_removed_is_a_sentence(
    qtbot: QtBot, dialog: TrustDialog, given: Path, own_trust_list: Path
) -> None:
    dialog.choose(given)
    own_trust_list.unlink()
    own_trust_list.mkdir()
    with qtbot.assertNotEmitted(dialog.changed):
        qtbot.mouseClick(dialog.forget_button, Qt.MouseButton.LeftButton)
    assert dialog.banner.isVisible()


def test_a_list_chosen_in_the_window_counts_from_the_next_examination_on(
    qtbot: QtBot, both_models: Path, given: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for room in ("library", "registry"):
        monkeypatch.setattr(f"cifake_desktop.detection.{room}.resource", lambda *_: both_models)
    path = tmp_path / "signed.png"
    path.write_bytes(sign(png(), "PNG"))
    window = MainWindow(load_engine)
    qtbot.addWidget(window)
    window.show()
    page = window.inspect_page

    def status() -> str | None:
        finding = page.panels[0].finding if page.panels else None
        return None if finding is None else finding.evidence[0].status

    page.add_paths([path])
    qtbot.waitUntil(lambda: status() == "unknown_signer")
    window.actions_by_name["trust"].trigger()
    dialog = window.findChild(TrustDialog)
    assert isinstance(dialog, TrustDialog)
    dialog.choose(given)
    qtbot.waitUntil(lambda: window.tasks.running == 0)
    window.examine_again()
    qtbot.waitUntil(lambda: status() == "verified")
