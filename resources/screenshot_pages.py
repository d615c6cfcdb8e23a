"""The stage on which `make_screenshots.py` takes its pictures, and how each page and dialog is brought before it.

Everything happens in the working directory, which is a temporary one: relative paths are all that can be seen.
"""

import os
import random
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Final, TypeVar
from unittest.mock import patch

from modest_png import write_modestly
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QWidget

from cifake_desktop.detection.library import FOLDER_VARIABLE
from cifake_desktop.provenance.trust import FILE_VARIABLE as TRUST_LIST_VARIABLE
from cifake_desktop.quiz.folder import Truth
from cifake_desktop.resources import resource
from cifake_desktop.scanning.history import History
from cifake_desktop.scanning.store import FILE_VARIABLE as FINDINGS_VARIABLE
from cifake_desktop.scanning.store import FindingStore
from cifake_desktop.scanning.walk import FoundFile
from cifake_desktop.ui.about_dialog import AboutDialog
from cifake_desktop.ui.app import prepare
from cifake_desktop.ui.card_dialog import CardDialog
from cifake_desktop.ui.compare_view import CompareView
from cifake_desktop.ui.diagnostics_dialog import DiagnosticsDialog
from cifake_desktop.ui.engine import load_engine
from cifake_desktop.ui.findings_table import Column
from cifake_desktop.ui.guide_dialog import GuideDialog, ShortcutsDialog
from cifake_desktop.ui.meaning_dialog import MeaningDialog
from cifake_desktop.ui.models_dialog import ModelsDialog
from cifake_desktop.ui.picture_panel import PicturePanel
from cifake_desktop.ui.picture_viewer import PictureViewer
from cifake_desktop.ui.provenance_dialog import ProvenanceDialog
from cifake_desktop.ui.quiz_page import QuizPage
from cifake_desktop.ui.settings_dialog import SettingsDialog
from cifake_desktop.ui.settings_file import FILE_VARIABLE as SETTINGS_VARIABLE
from cifake_desktop.ui.theme import theme
from cifake_desktop.ui.trust_dialog import TrustDialog
from cifake_desktop.ui.welcome import WelcomeDialog
from cifake_desktop.ui.window import MainWindow
from tests.cifake_desktop.provenance.signing import authority, identity, sign

_FINDINGS: Final = Path("findings.sqlite")
_PICTURES: Final = Path("Pictures")
_LONGEST: Final = 60.0  # seconds to wait for a job
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

Dialog = TypeVar("Dialog", bound=QDialog)
Shot = Callable[["Stage"], AbstractContextManager[QWidget]]


class NoModelError(Exception):
    """There is no model to take screenshots with."""


class Stage:
    """A window on the bundled models, with settings and findings of its own.

    Attributes:
        window: the window.

    """

    def __init__(self, size: tuple[int, int], *, right_to_left: bool) -> None:
        """Open the window; dialogs get no larger than its `size`.

        Raises:
            NoModelError: no model could be loaded.

        """
        os.environ[FOLDER_VARIABLE] = "models"
        os.environ[FINDINGS_VARIABLE] = str(_FINDINGS)
        os.environ[TRUST_LIST_VARIABLE] = "trust-list.pem"
        os.environ[SETTINGS_VARIABLE] = "settings.json"
        Path(os.environ[TRUST_LIST_VARIABLE]).write_text(authority().pem, encoding="ascii")
        shutil.copytree(resource("samples"), _PICTURES)
        engine = load_engine()
        if engine.problem is not None:
            raise NoModelError(engine.problem)
        self._app = prepare()
        self._app.setCursorFlashTime(0)
        if right_to_left:
            self._app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._size = QSize(*size)
        self.window = MainWindow(lambda: engine)
        self.window.resize(self._size)
        self.window.show()
        self.settle()

    def take(self, name: str, target: Path) -> None:
        """Take one shot in both themes, into `target`.

        Raises:
            TimeoutError: a job of the window did not end.

        """
        with SHOTS[name](self) as widget:
            widget.resize(widget.size().boundedTo(self._size))
            for look in ("light", "dark"):
                theme().force(dark=look == "dark")
                self.settle()
                write_modestly(widget.grab().toImage(), target / f"{name}-{look}.png")
        theme().force(dark=False)

    def close(self) -> None:
        """Close the window and end what it does."""
        self.window.close()

    def settle(self, done: Callable[[], bool] = lambda: True) -> None:
        """Let the window work until it is idle and `done`, then a moment more for what it draws.

        Raises:
            TimeoutError: it was not done in time.

        """
        end = time.monotonic() + _LONGEST
        while self.window.tasks.running or not done():
            if time.monotonic() > end:
                raise TimeoutError("The window did not finish its work.")
            self._work()
        end = time.monotonic() + 0.3
        while time.monotonic() < end:
            self._work()

    def _work(self) -> None:
        self._app.processEvents()
        time.sleep(0.005)

    def examined_samples(self) -> dict[str, PicturePanel]:
        """Show the page of pictures with the samples examined, and return their panels by their names."""
        page = self.window.inspect_page
        if page.empty:
            self.window.open_samples()
            self.settle(lambda: len(page.panels) > 0 and not page.examining.busy)
        self.window.show_page(page)
        for panel in page.panels:
            panel.evidence_button.setChecked(False)
        page.grid.focus(page.panels[0])
        return {Path(panel.path).name: panel for panel in page.panels}

    @contextmanager
    def opened(self, kind: type[Dialog], open_it: Callable[[], object]) -> Iterator[Dialog]:
        """Open a dialog of this kind, and close it at the end."""
        open_it()
        dialog = next(found for found in self.window.findChildren(kind) if found.isVisible())
        self.settle()
        yield dialog
        dialog.close()
        self.settle()


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
    stage.window.open_paths([_PICTURES])
    stage.settle(lambda: page.model.table.total > 0 and not page.scanning)
    page.table.sortByColumn(Column.PROBABILITY, Qt.SortOrder.DescendingOrder)
    page.table.selectRow(0)
    yield stage.window


@contextmanager
def _history(stage: Stage) -> Iterator[QWidget]:
    """Show findings of files that never were: what is kept of real ones is their whole path."""
    findings = [panel.finding for panel in stage.examined_samples().values() if panel.finding is not None]
    with FindingStore(_FINDINGS) as store:
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
            shutil.copy(_PICTURES / name, Path("Quiz") / truth)
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
    Image.open(_PICTURES / "lighthouse-320x240.jpg").save(buffer, "PNG", pnginfo=texts)
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
