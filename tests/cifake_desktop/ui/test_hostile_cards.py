"""A card that keeps every rule and is as hostile as the rules allow, everywhere where the window shows cards."""

import json
import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from cifake_desktop.detection.card import ModelCard
from cifake_desktop.detection.library import Library
from cifake_desktop.ui import json_html
from cifake_desktop.ui.card_dialog import CardDialog
from cifake_desktop.ui.card_html import card_html
from cifake_desktop.ui.engine import load_engine
from cifake_desktop.ui.labels import PlainLabel
from cifake_desktop.ui.models_dialog import ModelsDialog
from cifake_desktop.ui.window import MainWindow
from tests.cifake_desktop.hostile_card import MARKUP, hostile_card
from tests.timing import measured_again

STALL = 0.2
"""Seconds that the window may not answer."""


@pytest.fixture(autouse=True)
def bundled(both_models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the two tiny models be the ones that ship."""
    for room in ("library", "registry"):
        monkeypatch.setattr(f"cifake_desktop.detection.{room}.resource", lambda *_: both_models)


@pytest.fixture
def hostile(tiny_card: dict[str, Any]) -> dict[str, Any]:
    return hostile_card(tiny_card)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def window(
    qtbot: QtBot, tmp_path: Path, hostile: dict[str, Any], tiny_onnx: Callable[..., bytes]
) -> MainWindow:
    """A window whose first model carries the hostile card."""
    given = tmp_path / "given.onnx"
    given.write_bytes(tiny_onnx(hostile))
    Library().choose(Library().add(given).name)
    made = MainWindow(load_engine)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.tasks.running == 0, timeout=20_000)
    return made


@contextmanager
def no_stall() -> Iterator[None]:
    """Fail where the window does not answer for too long, by the time that its own thread works at a stretch."""
    last, longest = time.thread_time(), 0.0

    def beat() -> None:
        nonlocal last, longest
        now = time.thread_time()
        last, longest = now, max(longest, now - last)

    timer = QTimer()
    timer.setInterval(5)
    timer.timeout.connect(beat)
    timer.start()
    yield
    QApplication.processEvents()
    beat()
    timer.stop()
    assert longest < STALL, f"the window stood still for {longest:.3f} s"


def show(widget: QWidget) -> None:
    widget.show()
    QApplication.processEvents()
    widget.grab()


def images_and_links(document: QTextDocument) -> list[str]:
    """Return what a text would fetch or open."""
    found, block = [], document.begin()
    while block.isValid():
        at = block.begin()
        while not at.atEnd():
            shape = at.fragment().charFormat()
            if shape.isImageFormat() or shape.isAnchor():
                found.append(at.fragment().text() + shape.anchorHref())
            at += 1
        block = block.next()
    return found


def check_texts(top: QWidget) -> None:
    """Every word of the card stands there as what it is: a word."""
    for label in top.findChildren(QLabel):
        looks_like_html = re.search(r"<\w", label.text()) is not None
        assert isinstance(label, PlainLabel) or not looks_like_html, label.text()[:100]
    for browser in top.findChildren(QTextBrowser):
        assert images_and_links(browser.document()) == []
        assert not browser.openLinks()
    for widget in [top, *top.findChildren(QWidget)]:
        assert not re.search(r"<(?!/?p>)\w", widget.toolTip()), widget.toolTip()[:100]
        for words in (widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle()):
            assert not set(words) & set("\x00\x1b\u202e\u2066\u200b"), words[:100]
            assert len(words) < 2_000


def check_fits(top: QWidget) -> None:
    """Nothing makes the window wider or taller than a small screen."""
    least = top.minimumSizeHint().expandedTo(top.minimumSize())
    assert least.width() <= 1024, least
    assert least.height() <= 800, least


@measured_again
def test_the_card_itself(parent: QWidget, hostile: dict[str, Any]) -> None:
    card = ModelCard.parse(json.dumps(hostile))
    with no_stall():
        dialog = CardDialog(parent, card, "0" * 64, own=True)
        show(dialog)
    check_texts(dialog)
    check_fits(dialog)
    text = dialog.text.toPlainText()
    assert MARKUP[0] in text
    assert "A model of your own. Its card says what its maker wrote; nobody has checked it." in text
    assert "This card holds more than is shown here." in text
    assert "…" in text
    assert len(text) < 150_000
    assert not set(text) & set("\x00\x1b\u202e\u2066\u200b\x07")


def test_nothing_that_a_card_names_is_asked_for(qtbot: QtBot, hostile: dict[str, Any]) -> None:
    asked: list[str] = []

    class Watched(QTextBrowser):
        def loadResource(self, _: int, name: QUrl) -> None:  # noqa: N802  Qt calls it so
            asked.append(name.toString())

    watched = Watched()
    qtbot.addWidget(watched)
    watched.setHtml("<img src='file:///etc/hostname'>")
    show(watched)
    assert asked, "this test would notice nothing"
    asked.clear()
    watched.setHtml(card_html(ModelCard.from_json(hostile), None, own=True))
    show(watched)
    assert asked == []


@measured_again
@pytest.mark.parametrize("shape", ["wide", "deep", "records", "matrix", "remarks", "long"])
def test_no_shape_of_figures_takes_long(
    parent: QWidget, tiny_card: dict[str, Any], monkeypatch: pytest.MonkeyPatch, shape: str
) -> None:
    figure = {"value": 0.5, "low": 0.4, "high": 0.6, "n": 1}
    tiny_card["figures"] = {
        "wide": {f"{a}": {f"{a} {b}": "words" for b in range(60)} for a in range(60)},
        "deep": {f"{a}": {f"{b}": {f"{c}": c for c in range(20)} for b in range(20)} for a in range(20)},
        "records": {f"{a}": [{f"{a} {c}": "words" for c in range(8)} for _ in range(60)] for a in range(30)},
        "matrix": {f"{a}": {f"{b}": dict.fromkeys("abcdefgh", figure) for b in range(60)} for a in range(5)},
        "remarks": {"a": {**figure, **{f"remark {n}": n for n in range(15_000)}}},
        "long": {f"{n}": "word " * 400 for n in range(400)},
    }[shape]
    card = ModelCard.from_json(tiny_card)
    with no_stall():
        dialog = CardDialog(parent, card, None, own=True)
        show(dialog)
    assert "more" in dialog.text.toPlainText()


def test_the_bundled_cards_are_shown_whole(own_models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    monkeypatch.setenv("CIFAKE_DESKTOP_MODELS", str(own_models))
    for model in Library().models():
        assert model.card is not None
        assert "holds more than is shown" not in card_html(model.card, model.sha256, own=False)


def test_room_is_given_to_what_comes_first() -> None:
    room = json_html.Room(values=3, letters=1000)
    shown = json_html.section({"a": 1, "b": 2, "c": 3, "d": 4}, room=room)
    assert ("C" in shown, "D" in shown, room.full) == (True, False, True)
    room = json_html.Room(values=100, letters=10)
    shown = json_html.section({"a": "x" * 20, "b": "y"}, room=room)
    assert ("x" * 20 in shown, "B" in shown, room.full) == (True, False, True)


@measured_again
def test_the_list_of_models(qtbot: QtBot, window: MainWindow) -> None:
    with no_stall():
        dialog = window.show_models()
        qtbot.waitUntil(lambda: len(dialog.rows) == 3)
        show(dialog)
    assert isinstance(dialog, ModelsDialog)
    check_texts(dialog)
    check_fits(dialog)
    assert dialog.width() <= 960
    for row in dialog.rows:
        for button in (row.card_button, row.remove_button):
            if button.isVisible():
                right = button.mapTo(dialog, button.rect().topRight()).x()
                assert right < dialog.width(), "a button lies beyond the edge"
    dialog.close()


@measured_again
def test_a_picture_that_such_a_model_answers_about(
    qtbot: QtBot, window: MainWindow, draw: Callable[..., Path]
) -> None:
    page = window.inspect_page
    with no_stall():
        window.open_paths([draw("a.png", 255, (48, 48))])
        qtbot.waitUntil(lambda: len(page.panels) == 1 and page.panels[0].finding is not None)
        show(page.panels[0])
    assert page.panels[0].model_link.text() == "W" * 40 + "… (own model)"
    assert page.panels[0].badge.words.text() == "Inconclusive"
    check_texts(window)
    check_fits(window)
    actions = [action.text() for menu in window.findChildren(QMenu) for action in menu.actions()]
    assert any("0.0001" in text for text in actions), "the strictest rate is on offer"
    assert max(map(len, actions)) < 120


@measured_again
@pytest.mark.parametrize("action", ["about", "diagnostics", "meaning", "history_page", "details"])
def test_every_other_place(qtbot: QtBot, window: MainWindow, draw: Callable[..., Path], action: str) -> None:
    page = window.inspect_page
    window.open_paths([draw("a.png", 255, (48, 48))])
    qtbot.waitUntil(lambda: len(page.panels) == 1 and page.panels[0].finding is not None)
    before = set(QApplication.topLevelWidgets())
    with no_stall():
        if action == "details":
            qtbot.keyClick(page.panels[0], Qt.Key.Key_Return)
        else:
            window.actions_by_name[action].trigger()
        qtbot.waitUntil(lambda: window.tasks.running == 0, timeout=20_000)
        QApplication.processEvents()
    shown = [top for top in QApplication.topLevelWidgets() if top.isVisible() and top not in before]
    assert bool(shown) == (action != "history_page")
    for top in (window, *shown):
        check_texts(top)
        check_fits(top)
    for top in shown:
        top.close()


@pytest.mark.parametrize("kind", ["pdf", "html"])
def test_reports(
    qtbot: QtBot,
    window: MainWindow,
    draw: Callable[..., Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
) -> None:
    page = window.inspect_page
    window.open_paths([draw("a.png", 255, (48, 48))])
    qtbot.waitUntil(lambda: len(page.panels) == 1 and not page.examining.busy)
    target = tmp_path / f"report.{kind}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with no_stall():
        page.report_all()
        qtbot.waitUntil(lambda: not page.reports.running, timeout=30_000)
    content = target.read_bytes()
    assert len(content) < 2**20
    if kind == "html":
        text = content.decode("utf-8")
        assert "<script" not in text.lower()
        assert "&lt;script&gt;" in text
        assert {source[:10] for source in re.findall(r"<img[^>]*src=[\"']?([^\"' >]*)", text)} <= {
            "data:image"
        }
        assert not set(text) & set("\x00\x1b\u202e\u2066\u200b")
    assert QGuiApplication.clipboard() is not None
