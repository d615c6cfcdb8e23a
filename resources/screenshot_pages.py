"""How each page and dialog is brought on the stage for its picture."""

import random
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Final
from unittest.mock import patch

from PIL import Image
from PIL.PngImagePlugin import PngInfo
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from screenshot_stage import FINDINGS, PICTURES, Shot, Stage

from cifake_desktop.quiz.folder import Truth
from cifake_desktop.scanning.history import History
from cifake_desktop.scanning.store import FindingStore
from cifake_desktop.scanning.walk import FoundFile
from cifake_desktop.ui.about_dialog import AboutDialog
from cifake_desktop.ui.card_dialog import CardDialog
from cifake_desktop.ui.compare_view import CompareView
from cifake_desktop.ui.diagnostics_dialog import DiagnosticsDialog
from cifake_desktop.ui.findings_table import Column
from cifake_desktop.ui.guide_dialog import GuideDialog, ShortcutsDialog
from cifake_desktop.ui.meaning_dialog import MeaningDialog
from cifake_desktop.ui.models_dialog import ModelsDialog
from cifake_desktop.ui.picture_viewer import PictureViewer
from cifake_desktop.ui.provenance_dialog import ProvenanceDialog
from cifake_desktop.ui.quiz_page import QuizPage
from cifake_desktop.ui.settings_dialog import SettingsDialog
from cifake_desktop.ui.trust_dialog import TrustDialog
from cifake_desktop.ui.welcome import WelcomeDialog
from cifake_desktop.ui.window import MainWindow
from tests.cifake_desktop.provenance.signing import identity, sign

# As AUTOMATIC1111's web UI writes it; the picture is a drawing, and shows only how a label is read.
_GENERATION: Final = (
    "a lighthouse at sunset, flat colours, calm sea\nNegative prompt: people, text\n"
    "Steps: 24, Sampler: DPM++ 2M, CFG scale: 6.5, Seed: 2718281828, Size: 320x240, Model: some-model, Version: v1.10.1"
)
_PAST: Final = datetime(2026, 3, 14, 9, 26)
_QUIZ: Final = {
    "REAL": ("bird.jpg", "flower.png", "house.jpg"),
    "FAKE": ("boat.jpg", "lake-1600x1200.jpg", "sunset.png"),
}


@contextmanager
def _empty(stage: Stage) -> Iterator[QWidget]:
    stage.window.inspect_page.clear()
    stage.window.show_page(stage.window.inspect_page)
    yield stage.window


@contextmanager
def _pictures(stage: Stage) -> Iterator[QWidget]:
    stage.examined_samples()
    yield stage.window


@contextmanager
def _evidence(stage: Stage) -> Iterator[QWidget]:
    for panel in stage.examined_samples().values():
        panel.evidence_button.setChecked(True)
    yield stage.window


@contextmanager
def _large_view(stage: Stage) -> Iterator[QWidget]:
    panel = stage.examined_samples()["lake-1600x1200.jpg"]
    panel.evidence_button.setChecked(True)
    with stage.opened(PictureViewer, panel.enlarge_button.click) as viewer:
        viewer.resize(1120, 800)
        yield viewer


@contextmanager
def _compare(stage: Stage) -> Iterator[QWidget]:
    panels = stage.examined_samples()

    def choose() -> None:
        for name in ("lake-1600x1200.jpg", "lighthouse-320x240.jpg"):
            panels[name].compare_button.click()

    with stage.opened(CompareView, choose) as comparison:
        comparison.evidence_button.setChecked(True)
        yield comparison


@contextmanager
def _scan(stage: Stage) -> Iterator[QWidget]:
    page = stage.window.scan_page
    stage.window.open_paths([PICTURES])
    stage.settle(lambda: page.model.table.total > 0 and not page.scanning)
    page.table.sortByColumn(Column.PROBABILITY, Qt.SortOrder.DescendingOrder)
    page.table.selectRow(0)
    yield stage.window


@contextmanager
def _history(stage: Stage) -> Iterator[QWidget]:
    """Show findings of files that never were: what is kept of real ones is their whole path."""
    findings = [panel.finding for panel in stage.examined_samples().values() if panel.finding is not None]
    with FindingStore(FINDINGS) as store:
        History(store).delete_all()
        for number, finding in enumerate(findings):
            folder = "/Pictures/Holiday" if number % 3 else "/Pictures"
            path = Path(folder) / Path(finding.path).name
            when = _PAST - timedelta(days=number // 4, minutes=11 * number)
            with patch.object(time, "time", when.timestamp):
                store.keep("", [(FoundFile(path, 1, 1), replace(finding, path=str(path)))])
    stage.window.show_page(stage.window.history_page)
    stage.settle(lambda: stage.window.history_page.model.rowCount() == len(findings))
    stage.window.history_page.table.selectRow(0)
    yield stage.window


@contextmanager
def _quiz(stage: Stage, answers: int, *, answered: bool = False) -> Iterator[QWidget]:
    """Show the quiz after so many answers; the last one is still seen if `answered`. Minus one has not begun."""
    for truth, names in _QUIZ.items():
        (Path("Quiz") / truth).mkdir(parents=True, exist_ok=True)
        for name in names:
            shutil.copy(PICTURES / name, Path("Quiz") / truth)
    # So that it draws the same pictures each time.
    with (
        patch.object(random, "SystemRandom", partial(random.Random, 3)),
        stage.opened(QuizPage, stage.window.show_quiz) as quiz,
    ):
        if answers >= 0:
            quiz.open_folder(Path("Quiz"))
            stage.settle(lambda: quiz.stack.currentWidget() is quiz.question)
        for number in range(answers):
            quiz.question.guess(Truth.AI if number % 2 else Truth.REAL)
            stage.settle()
            if number + 1 < answers or not answered:
                quiz.question.go_on()
                stage.settle()
        yield quiz


@contextmanager
def _model_card(stage: Stage) -> Iterator[QWidget]:
    panel = stage.examined_samples()["lake-1600x1200.jpg"]
    with stage.opened(CardDialog, panel.model_link.click) as card:
        yield card


@contextmanager
def _provenance(stage: Stage) -> Iterator[QWidget]:
    """Show what a file says of itself: a sample with a generator's text, really signed."""
    texts = PngInfo()
    texts.add_text("parameters", _GENERATION)
    buffer = BytesIO()
    Image.open(PICTURES / "lighthouse-320x240.jpg").save(buffer, "PNG", pnginfo=texts)
    path = Path("labelled.png")
    path.write_bytes(sign(buffer.getvalue(), "PNG", by=identity("Demo Signer", "Demo Studio")))
    page = stage.window.inspect_page
    page.add_paths([path])
    stage.settle(lambda: page.panels[-1].path == str(path) and page.panels[-1].finding is not None)
    with stage.opened(ProvenanceDialog, page.panels[-1].marks_link.click) as dialog:
        yield dialog
    page.grid.remove(page.panels[-1])


@contextmanager
def _diagnostics(stage: Stage) -> Iterator[QWidget]:
    # The kernel of the computer that takes the pictures is nobody's business.
    with (
        patch("platform.release", lambda: "6.12"),
        stage.opened(DiagnosticsDialog, stage.window.show_diagnostics) as dialog,
    ):
        yield dialog


@contextmanager
def _dialog(stage: Stage, kind: type[QDialog], show: Callable[[MainWindow], object]) -> Iterator[QWidget]:
    with stage.opened(kind, lambda: show(stage.window)) as dialog:
        yield dialog


SHOTS: Final[dict[str, Shot]] = {
    "empty": _empty,
    "pictures": _pictures,
    "evidence": _evidence,
    "large-view": _large_view,
    "compare": _compare,
    "scan": _scan,
    "history": _history,
    "quiz-start": partial(_quiz, answers=-1),
    "quiz-question": partial(_quiz, answers=1),
    "quiz-answer": partial(_quiz, answers=2, answered=True),
    "quiz-summary": partial(_quiz, answers=sum(map(len, _QUIZ.values()))),
    "settings": partial(_dialog, kind=SettingsDialog, show=MainWindow.show_settings),
    "models": partial(_dialog, kind=ModelsDialog, show=MainWindow.show_models),
    "model-card": _model_card,
    "provenance": _provenance,
    "welcome": partial(_dialog, kind=WelcomeDialog, show=MainWindow.show_welcome),
    "guide": partial(_dialog, kind=GuideDialog, show=MainWindow.show_guide),
    "meaning": partial(_dialog, kind=MeaningDialog, show=MainWindow.show_meaning),
    "shortcuts": partial(_dialog, kind=ShortcutsDialog, show=MainWindow.show_shortcuts),
    "about": partial(_dialog, kind=AboutDialog, show=MainWindow.show_about),
    "diagnostics": _diagnostics,
    "trusted-signers": partial(_dialog, kind=TrustDialog, show=MainWindow.show_trust),
}
"""Every shot by its name, which its files begin with."""
