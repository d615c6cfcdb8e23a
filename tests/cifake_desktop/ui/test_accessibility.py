"""Walks through the whole window as a screen reader and as a keyboard do."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QMenu, QTableView, QWidget
from pytestqt.qtbot import QtBot

from cifake_desktop.resources import resource
from cifake_desktop.ui.actions import ACTIONS, MENUS
from cifake_desktop.ui.icons import Sign
from cifake_desktop.ui.picture_panel import PicturePanel
from cifake_desktop.ui.picture_viewer import PictureViewer
from cifake_desktop.ui.window import MainWindow
from cifake_desktop.ui.words import percent, verdict_words
from tests.cifake_desktop.ui.accessibility import ROLES_TO_ACT_ON, Role, focusable, walk

Draw = Callable[..., Path]
_MARKUP = re.compile(r"</?(p|b|i|br|html|qt|span)\b|&(lt|gt|amp|quot);")


def _check(widget: QWidget) -> None:
    """Check all that holds for every control, text and picture."""
    nodes = walk(widget)
    assert nodes
    for node in nodes:
        if node.interactive:
            assert node.name.strip(), f"without a name: {node}"
            assert node.role in ROLES_TO_ACT_ON, f"of an odd role: {node}"
        if node.icon_only and node.interactive:
            assert node.description.strip(), f"without a description: {node}"
        if node.role == Role.Graphic:
            assert node.name.strip(), f"a picture without text: {node}"
        if node.role == Role.Dialog:
            assert node.name.strip(), f"without a title: {node}"
        assert not _MARKUP.search(f"{node.name} {node.description}"), f"HTML is read out: {node}"


_SAMPLES = len(list(resource("samples").iterdir()))


@pytest.fixture
def with_panels(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """Window with the samples and a file that is no picture."""
    bad = tmp_path / "bad <x> & broken.png"
    bad.write_bytes(b"no picture")
    window.resize(1024, 700)
    window.open_samples()
    window.open_paths([bad])
    page = window.inspect_page
    qtbot.waitUntil(lambda: len(page.panels) == _SAMPLES + 1 and not page.examining.busy)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def with_samples(qtbot: QtBot, with_panels: MainWindow) -> MainWindow:
    """The same with a scan of the samples, and the page of panels in front."""
    scan = with_panels.scan_page
    with_panels.open_paths([resource("samples")])
    qtbot.waitUntil(lambda: scan.model.rowCount() == _SAMPLES and not scan.scanning, timeout=20_000)
    with_panels.show_page(with_panels.inspect_page)
    return with_panels


def test_the_empty_pages_speak(window: MainWindow) -> None:
    _check(window)
    window.show_page(window.scan_page)
    _check(window)
    window.show_page(window.history_page)
    _check(window)


def test_the_pages_with_samples_speak(qtbot: QtBot, with_samples: MainWindow) -> None:
    page, scan = with_samples.inspect_page, with_samples.scan_page
    for panel in page.panels:
        panel.evidence_button.setChecked(True)
    page.banner.say("Something.")
    page.busy.show_progress("Examining", 1, 2)
    _check(with_samples)
    with_samples.show_page(scan)
    scan.search.setText("a")
    qtbot.waitUntil(lambda: scan.model.table.filtered)
    scan.busy.show_progress("Scanning", 1, 2)
    scan.export_busy.show_progress("Exporting", 1, 2)
    _check(with_samples)
    with_samples.show_page(with_samples.history_page)
    qtbot.waitUntil(lambda: with_samples.history_page.model.rowCount() > 0)
    with_samples.history_page.banner.say("Something.")
    _check(with_samples)


def test_each_panel_tells_its_verdict(with_panels: MainWindow) -> None:
    panels = {id(node.thing): node for node in walk(with_panels) if isinstance(node.thing, PicturePanel)}
    for panel in with_panels.inspect_page.panels:
        node = panels[id(panel)]
        finding = panel.finding
        assert finding is not None
        assert verdict_words(finding) in node.name
        assert finding.probability is None or percent(finding.probability) in node.name
        assert node.description
        assert node.role == Role.Grouping


def test_a_waiting_panel_says_so(qtbot: QtBot) -> None:
    panel = PicturePanel("/a/b.png")
    qtbot.addWidget(panel)
    panel.show()
    assert [node.name for node in walk(panel) if node.thing is panel] == ["b.png: waiting to be examined"]
    _check(panel)


def test_the_picture_of_a_panel_tells_what_it_shows(with_panels: MainWindow) -> None:
    panel = next(
        panel
        for panel in with_panels.inspect_page.panels
        if panel.content is not None and panel.content.overlay is not None
    )
    assert "a small copy" in panel.view.accessibleName()
    panel.evidence_button.click()
    assert "below its evidence map" in panel.view.accessibleName()
    assert "lean towards AI-made" in panel.view.accessibleDescription()
    panel.evidence_button.click()
    assert not panel.view.accessibleDescription()


def test_signs_are_left_to_the_words_beside_them(with_panels: MainWindow) -> None:
    for node in walk(with_panels):
        if isinstance(node.thing, Sign):
            assert not node.interactive
            assert not node.name


def _dialog(window: MainWindow) -> QDialog:
    return next(dialog for dialog in window.findChildren(QDialog) if dialog.isVisible())


def _open_large(window: MainWindow) -> None:
    panel = next(panel for panel in window.inspect_page.panels if panel.enlarge_button.isVisibleTo(panel))
    panel.evidence_button.setChecked(True)
    panel.enlarge_button.click()


def _open_marks(window: MainWindow) -> None:
    window.inspect_page.panels[0].marks_link.click()


def _open_card(window: MainWindow) -> None:
    next(
        panel for panel in window.inspect_page.panels if panel.finding and panel.finding.model
    ).model_link.click()


def _open_comparison(window: MainWindow) -> None:
    readable = [
        panel for panel in window.inspect_page.panels if panel.finding and panel.finding.error is None
    ]
    for panel in readable[:2]:
        panel.compare_button.click()


_OPENERS: dict[str, Callable[[MainWindow], object]] = {
    "meaning": MainWindow.show_meaning,
    "models": MainWindow.show_models,
    "trust": MainWindow.show_trust,
    "guide": MainWindow.show_guide,
    "shortcuts": MainWindow.show_shortcuts,
    "welcome": MainWindow.show_welcome,
    "diagnostics": MainWindow.show_diagnostics,
    "about": MainWindow.show_about,
    "settings": MainWindow.show_settings,
    "comparison": _open_comparison,
    "quiz": MainWindow.show_quiz,
    "large view": _open_large,
    "marks": _open_marks,
    "card": _open_card,
}


@pytest.mark.parametrize("which", _OPENERS)
def test_every_dialog_speaks_and_works_without_a_mouse(
    qtbot: QtBot, with_panels: MainWindow, which: str
) -> None:
    _OPENERS[which](with_panels)
    qtbot.waitUntil(lambda: with_panels.tasks.running == 0)
    dialog = _dialog(with_panels)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    _check(dialog)
    assert QApplication.focusWidget() is not None, "no focus to begin with"
    _check_tab_order(qtbot, dialog)
    _check_focus_is_seen(qtbot, dialog)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_every_dialog_is_among_those_that_are_walked() -> None:
    """A dialog that is added to the application is added here."""
    folder = Path(__file__).parents[3] / "cifake_desktop" / "ui"
    kinds = {
        name
        for file in folder.rglob("*.py")
        for name in re.findall(
            r"^class (\w+)\((?:QDialog|TextDialog|TopicsDialog)\)", file.read_text("utf-8"), re.M
        )
    }
    walked = {
        "MeaningDialog",
        "ModelsDialog",
        "TrustDialog",
        "GuideDialog",
        "ShortcutsDialog",
        "WelcomeDialog",
        "DiagnosticsDialog",
        "AboutDialog",
        "PictureViewer",
        "ProvenanceDialog",
        "CardDialog",
        "SettingsDialog",
        "CompareView",
        "QuizPage",
    }
    # Where a camera can be used at all.
    walked_elsewhere = {"CameraDialog"}
    assert kinds - {"TextDialog", "TopicsDialog"} - walked_elsewhere == walked
    assert len(walked) == len(_OPENERS)


# The keyboard


def _check_tab_order(qtbot: QtBot, top: QWidget) -> None:
    wanted = focusable(top)
    assert wanted
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    reached: list[QWidget] = []
    for _ in range(2 * len(wanted) + 5):
        widget = QApplication.focusWidget()
        assert widget is not None
        if widget in reached:
            break
        reached.append(widget)
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    # Of a group of which one is chosen, Tab comes to one; the arrows lead to the others.
    missed = [widget for widget in focusable(top) if widget not in reached]
    assert not missed, [f"{type(widget).__name__} {widget.accessibleName()}" for widget in missed]


def _check_focus_is_seen(qtbot: QtBot, top: QWidget) -> None:
    widgets = focusable(top)
    kinds: dict[object, QWidget] = {}
    for widget in widgets:  # one of each kind: the style is by kind
        kinds.setdefault((type(widget), widget.objectName(), widget.property("role")), widget)
    for widget in kinds.values():
        other = next((other for other in widgets if other is not widget), None)
        if other is None:
            continue
        other.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(lambda other=other: other.hasFocus())
        without = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(lambda widget=widget: widget.hasFocus())
        if isinstance(widget, QLineEdit):
            widget.setSelection(0, 0)
        assert widget.grab().toImage() != without, f"{type(widget).__name__} {widget.accessibleName()}"


def test_tab_reaches_everything_on_the_pages(qtbot: QtBot, with_samples: MainWindow) -> None:
    _check_tab_order(qtbot, with_samples)
    with_samples.show_page(with_samples.scan_page)
    _check_tab_order(qtbot, with_samples)


def test_tab_reaches_everything_on_the_empty_pages(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    _check_tab_order(qtbot, window)
    window.show_page(window.scan_page)
    _check_tab_order(qtbot, window)


def test_focus_is_seen_on_the_pages(qtbot: QtBot, with_samples: MainWindow) -> None:
    _check_focus_is_seen(qtbot, with_samples)
    with_samples.show_page(with_samples.scan_page)
    _check_focus_is_seen(qtbot, with_samples)


def test_the_panels_come_in_their_order_each_with_its_controls(qtbot: QtBot, with_panels: MainWindow) -> None:
    panels = list(with_panels.inspect_page.panels)
    panels[0].setFocus(Qt.FocusReason.TabFocusReason)
    seen: list[QWidget] = []
    while len(seen) < 40 and (widget := QApplication.focusWidget()) is not None and widget not in seen:
        seen.append(widget)
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    owners = [
        next(
            (number for number, panel in enumerate(panels) if panel is widget or panel.isAncestorOf(widget)),
            None,
        )
        for widget in seen
    ]
    inside = [owner for owner in owners if owner is not None]
    assert inside == sorted(inside)
    assert len(inside) > 10


def test_what_is_not_chosen_in_a_group_is_reached_with_the_arrows(
    qtbot: QtBot, with_samples: MainWindow
) -> None:
    with_samples.show_page(with_samples.scan_page)
    chips = [chip for chip in with_samples.scan_page.chips.values() if chip.isVisible()]
    assert len(chips) > 1
    chips[0].setFocus()
    reached: list[QWidget] = []
    for _ in chips:
        widget = QApplication.focusWidget()
        assert widget is not None
        reached.append(widget)
        qtbot.keyClick(widget, Qt.Key.Key_Right)
    assert set(chips) <= set(reached)


# Menus


@pytest.mark.parametrize("menu", MENUS)
def test_every_action_of_a_menu_is_reached_with_the_keys(
    qtbot: QtBot, with_samples: MainWindow, menu: str
) -> None:
    letter = menu[menu.index("&") + 1]
    qtbot.keyClick(with_samples, letter.lower(), Qt.KeyboardModifier.AltModifier)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    wanted = {action for action in popup.actions() if action.isEnabled() and not action.isSeparator()}
    reached = set()
    for _ in range(len(popup.actions()) + 1):
        reached.add(popup.activeAction())
        qtbot.keyClick(popup, Qt.Key.Key_Down)
    assert wanted <= reached
    qtbot.keyClick(popup, Qt.Key.Key_Escape)


@pytest.mark.parametrize(("menu", "names"), MENUS.items())
def test_each_action_of_a_menu_has_a_letter_of_its_own(menu: str, names: tuple[str, ...]) -> None:
    letters = [
        match[1].lower()
        for name in names
        if name
        for match in [re.search("&(.)", ACTIONS[name].text)]
        if match
    ]
    assert len(letters) == len([name for name in names if name])
    assert len(letters) == len(set(letters)), menu
    tops = [title[title.index("&") + 1].lower() for title in MENUS]
    assert len(tops) == len(set(tops))


def test_the_menu_of_chosen_rows_opens_with_its_key(qtbot: QtBot, with_samples: MainWindow) -> None:
    with_samples.show_page(with_samples.scan_page)
    table = with_samples.scan_page.table
    table.setFocus()
    table.selectRow(0)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(table.viewport(), event)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    assert len([action for action in popup.actions() if action.isEnabled()]) > 3
    popup.close()


def test_the_button_of_a_text_field_that_clears_it_is_called_something(with_samples: MainWindow) -> None:
    with_samples.show_page(with_samples.scan_page)
    buttons = with_samples.scan_page.search.findChildren(QAbstractButton)
    assert sorted(button.text() for button in buttons) == ["Filter", "Show all rows again"]


def test_the_large_view_tells_its_map(qtbot: QtBot, with_panels: MainWindow) -> None:
    _open_large(with_panels)
    viewer = _dialog(with_panels)
    assert isinstance(viewer, PictureViewer)
    qtbot.waitUntil(lambda: with_panels.tasks.running == 0)
    assert "lean towards AI-made" in viewer.view.accessibleDescription()
    viewer.evidence_button.click()
    assert not viewer.view.accessibleDescription()
    viewer.close()


def test_the_table_of_findings_reads_out_columns_and_verdicts(with_samples: MainWindow) -> None:
    table: QTableView = with_samples.scan_page.table
    index = table.model().index(0, 0)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Verdict: ")
    assert len(said) > len("Verdict: none")
