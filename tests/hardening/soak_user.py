"""A scripted user: drops, scans, cancels and changes pages in a real window, at random, for as long as is asked.

Run in a process of its own: `python -m tests.hardening.soak_user SECONDS SEED FOLDER`. Prints JSON.
"""

import json
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QEvent, QEventLoop, QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from cifake_desktop.quiz.folder import Truth
from cifake_desktop.ui import app
from cifake_desktop.ui.picture_viewer import PictureViewer
from cifake_desktop.ui.quiz_page import QuizPage
from cifake_desktop.ui.theme import theme
from cifake_desktop.ui.window import MainWindow
from tests.hardening.soak_pictures import Pictures, draw_pictures
from tests.hardening.soak_watch import Heartbeat, held

_PATIENCE: Final = 120.0  # seconds for anything to end; more is a hang
_ACTS_OF_A_ROUND: Final = 8  # after which everything is put away, and what is still held is noted
_SECONDS_TO_SETTLE: Final = 4.0  # after which workers with nothing to do are gone
_REPORTS: Final = (".pdf", ".html")
_EXPORTS: Final = (".csv", ".html", ".pdf", ".jsonl")


class User:
    """Somebody who never stops."""

    def __init__(self, window: MainWindow, pictures: Pictures, place: Path, seed: int) -> None:
        self.beat = Heartbeat()
        self.done: Counter[str] = Counter()
        self.seen = 0
        self._window = window
        self._pictures = pictures
        self._place = place
        self._random = random.Random(seed)
        self._files = 0
        self._scan_began = False
        window.scan_page.refreshed.connect(self._note_scan)
        self._acts: tuple[tuple[int, Callable[[], None]], ...] = (
            (6, self.drop_pictures),
            (4, self.scan_to_the_end),
            (3, self.scan_and_cancel),
            (3, self.change_pages),
            (2, self.look_at_large),
            (2, self.compare_two),
            (2, self.export_scan),
            (2, self.search_history),
            (1, self.forget_history),
            (1, self.report),
            (2, self.paste),
            (1, self.quiz),
            (1, self.watch_folder),
            (1, self.change_look),
            (2, self.open_dialogs),
            (1, self.examine_again),
            (1, self.take_out_panels),
        )

    def act(self) -> None:
        """Do one thing at random."""
        weights, acts = zip(*self._acts, strict=True)
        (chosen,) = self._random.choices(acts, weights)
        self.beat.act = chosen.__name__
        chosen()
        self.done[chosen.__name__] += 1

    def rest(self) -> dict[str, Any]:
        """Put everything away, wait until nothing works any more, and return what is still held."""
        self.beat.act = "rest"
        self._close_dialogs()
        self._window.show_page(self._window.inspect_page)
        self._window.inspect_page.clear()
        self._idle()
        self._end_what_is_closed()
        self.wait(_SECONDS_TO_SETTLE)
        found = held()
        self.beat.forgive()
        return found

    # What the user does

    def drop_pictures(self) -> None:
        """Drop some pictures; now and then lose patience."""
        count = self._random.choice((1, 1, 2, 5, 12, 30))
        files = self._random.sample(list(self._pictures.single), count)
        self._drop(files)
        if self._random.random() < 0.25:
            self.wait(self._random.uniform(0, 0.6))
            self._window.inspect_page.cancel()
        self._idle()
        panels = self._window.inspect_page.panels
        self.seen += count
        for panel in panels[:10]:
            panel.evidence_button.click()
            self.wait(0.02)
        if len(panels) > 60:
            self._window.inspect_page.clear()

    def take_out_panels(self) -> None:
        """Remove single panels, while some are still examined."""
        self._drop(self._random.sample(list(self._pictures.single), 6))
        for _ in range(4):
            self.wait(self._random.uniform(0, 0.1))
            panels = self._window.inspect_page.panels
            if panels:
                self._window.inspect_page.grid.remove(self._random.choice(panels))
        self._idle()

    def scan_to_the_end(self) -> None:
        """Scan a folder, pause it once, sort and filter meanwhile."""
        page = self._window.scan_page
        self._drop([self._pictures.scanned])
        self.until(lambda: self._scan_began)
        if self._random.random() < 0.5:
            self.wait(0.2)
            page.pause(True)
            self.wait(0.3)
            page.pause(False)
        self._play_with_table()
        self._idle()
        self.seen += page.model.rowCount()

    def scan_and_cancel(self) -> None:
        """Scan a folder and stop it soon."""
        self._drop([self._pictures.scanned])
        self.until(lambda: self._scan_began)
        self.wait(self._random.uniform(0, 0.8))
        self._window.cancel()
        self._idle()

    def change_pages(self) -> None:
        """Go from page to page while a scan and pictures are at work."""
        window = self._window
        self._drop([self._pictures.scanned])
        self._drop(self._random.sample(list(self._pictures.single), 8))
        for _ in range(12):
            window.show_page(
                self._random.choice((window.inspect_page, window.scan_page, window.history_page))
            )
            self.wait(self._random.uniform(0.02, 0.2))
        self._idle()

    def look_at_large(self) -> None:
        """Open a picture large, zoom, show its evidence, close it."""
        self._some_panels()
        page = self._window.inspect_page
        panels = [panel for panel in page.panels if panel.content is not None and panel.content.thumbnail]
        if not panels:
            return
        self._random.choice(panels).view_requested.emit(panels[0])
        viewer = page.findChild(PictureViewer)
        if viewer is None:
            return
        self.wait(0.3)
        for key in (
            Qt.Key.Key_E,
            Qt.Key.Key_Plus,
            Qt.Key.Key_Plus,
            Qt.Key.Key_Minus,
            Qt.Key.Key_D,
            Qt.Key.Key_0,
        ):
            self._press(viewer, key)
        self._idle()
        self._close_dialogs()

    def compare_two(self) -> None:
        """Compare two pictures."""
        self._some_panels()
        self._window.show_page(self._window.inspect_page)
        if not self._window.inspect_page.can_compare:
            return
        panels = [panel for panel in self._window.inspect_page.panels if panel.content is not None]
        shown = [
            panel for panel in panels if panel.content is not None and panel.content.thumbnail is not None
        ]
        for panel in shown[:2]:
            self._window.inspect_page.comparing.take(panel)
        self.wait(0.5)
        self._close_dialogs()
        self._idle()

    def export_scan(self) -> None:
        """Export what was scanned; now and then stop that."""
        page = self._window.scan_page
        if not page.can_export:
            return
        target = self._new_file(self._random.choice(_EXPORTS))
        with self._naming(target):
            page.export()
        if self._random.random() < 0.3:
            self.wait(0.1)
            page.cancel()
        self._idle()
        target.unlink(missing_ok=True)

    def search_history(self) -> None:
        """Look for something in the history, and for nothing again."""
        page = self._window.history_page
        self._window.show_page(page)
        for words in ("medium", "12", "no such thing", ""):
            page.search.setText(words)
            self.wait(0.4)
        bar = page.table.verticalScrollBar()
        for _ in range(5):
            bar.setValue(bar.maximum())
            self.wait(0.1)
        self._idle()

    def forget_history(self) -> None:
        """Delete all findings, so that the next scan has work to do."""
        page = self._window.history_page
        self._window.show_page(page)
        self._idle()
        QTimer.singleShot(200, self._confirm)
        page.delete_all()
        self._idle()

    def report(self) -> None:
        """Write a report on what is shown."""
        self._some_panels()
        self._window.show_page(self._window.inspect_page)
        target = self._new_file(self._random.choice(_REPORTS))
        with self._naming(target):
            self._window.actions_by_name[self._random.choice(("report", "report_all"))].trigger()
        self._idle()
        target.unlink(missing_ok=True)

    def paste(self) -> None:
        """Paste a picture, or copied files."""
        data = QMimeData()
        if self._random.random() < 0.5:
            image = QImage(400, 300, QImage.Format.Format_RGB32)
            image.fill(self._random.randrange(0xFFFFFF))
            data.setImageData(image)
        else:
            file = self._random.choice(self._pictures.single)
            data.setUrls([QUrl.fromLocalFile(str(file))])
        QGuiApplication.clipboard().setMimeData(data)
        self._window.paste()
        self._idle()
        QGuiApplication.clipboard().clear()

    def quiz(self) -> None:
        """Guess at a few pictures and give up."""
        self._window.show_quiz()
        page = self._window.findChild(QuizPage)
        if page is None:
            return
        page.open_folder(self._pictures.quiz)
        for _ in range(3):
            self.until(lambda: page._now is not None)
            page.question.guess(self._random.choice((Truth.REAL, Truth.AI)))
            self.wait(0.1)
            page.question.go_on()
        self._close_dialogs()
        self._idle()

    def watch_folder(self) -> None:
        """Watch the folder scanned last, and let a file come."""
        page = self._window.scan_page
        if page.scanning or page.empty:
            return
        rows = page.model.rowCount()
        page.watch_button.setChecked(True)
        self.wait(0.5)
        fresh = self._pictures.scanned / f"fresh {self._files}.png"
        self._files += 1
        fresh.write_bytes((self._pictures.scanned / "1" / "0001.png").read_bytes())
        self.until(lambda: page.model.rowCount() > rows)
        page.watch_button.setChecked(False)
        self._idle()
        fresh.unlink()

    def change_look(self) -> None:
        """Change between light and dark, and the rate of false positives."""
        self._some_panels()
        for dark in (True, False):
            theme().force(dark=dark)
            self.wait(0.2)
        button = self._window.inspect_page.strictness
        for number in range(len(button.choices)):
            button.choices[number].trigger()  # which makes all of them anew
            self.wait(0.1)
        self._idle()

    def open_dialogs(self) -> None:
        """Open dialogs and close them again."""
        shown = (
            "settings",
            "models",
            "guide",
            "shortcuts",
            "meaning",
            "diagnostics",
            "about",
            "welcome",
            "trust",
        )
        for name in self._random.sample(shown, 3):
            self._window.actions_by_name[name].trigger()
            self.wait(0.3)
            self._close_dialogs()
        self._idle()

    def examine_again(self) -> None:
        """Examine what is shown once more."""
        self._some_panels()
        self._window.examine_again()
        self._idle()

    # How

    def wait(self, seconds: float) -> None:
        """Let the window work for a while."""
        loop = QEventLoop()
        QTimer.singleShot(round(1000 * seconds), loop.quit)
        loop.exec()

    def until(self, condition: Callable[[], bool]) -> None:
        """Let the window work until something is so; a hang ends the run."""
        loop, end = QEventLoop(), time.monotonic() + _PATIENCE
        timer = QTimer()
        timer.timeout.connect(lambda: (condition() or time.monotonic() > end) and loop.quit())
        timer.start(15)
        loop.exec()
        if not condition():
            raise TimeoutError(f"{self.beat.act} did not end within {_PATIENCE:.0f} seconds")

    def _idle(self) -> None:
        """Wait until no picture waits and no scan runs."""
        window = self._window
        self.until(
            lambda: (
                not window.inspect_page.examining.busy
                and not window.scan_page.busy_now
                and not window.inspect_page.reports.running
            )
        )

    def _some_panels(self) -> None:
        if len(self._window.inspect_page.panels) < 2:
            self._drop(self._random.sample(list(self._pictures.single), 4))
        self._idle()

    def _note_scan(self) -> None:
        # Where all is known already, a scan can be over between two looks.
        self._scan_began = self._scan_began or self._window.scan_page.scanning

    def _drop(self, paths: list[Path]) -> None:
        self._scan_began = False
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        where = QPointF(self._window.rect().center())
        rest = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(self._window, QDragEnterEvent(where.toPoint(), *rest))
        QApplication.sendEvent(self._window, QDropEvent(where, *rest))
        self.wait(0.05)  # until it is known what is a file and what a folder

    def _play_with_table(self) -> None:
        page = self._window.scan_page
        for column in (1, 2, 0):
            page.table.sortByColumn(column, Qt.SortOrder.DescendingOrder)
            self.wait(0.15)
        page.search.setText("medium")
        self.wait(0.4)
        page.search.clear()
        bar = page.table.verticalScrollBar()
        for _ in range(6):
            bar.setValue(bar.value() + 40)
            self.wait(0.05)

    def _press(self, widget: QWidget, key: Qt.Key) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))
        self.wait(0.1)

    def _confirm(self) -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QDialog):
            for button in box.findChildren(QWidget):
                if button.metaObject().className() == "QPushButton" and button.text() == "Delete all":  # type: ignore[attr-defined]
                    button.click()  # type: ignore[attr-defined]
                    return

    def _close_dialogs(self) -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                widget.close()
        self._end_what_is_closed()

    def _end_what_is_closed(self) -> None:
        """Have Qt delete now what it deletes when the event loop ends, which is the one that this script is in."""
        self.wait(0.05)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    @contextmanager
    def _naming(self, target: Path) -> Iterator[None]:
        """Answer the question for a file."""
        ask = QFileDialog.getSaveFileName
        QFileDialog.getSaveFileName = lambda *_: (str(target), "")  # type: ignore[method-assign,assignment]
        try:
            yield
        finally:
            QFileDialog.getSaveFileName = ask  # type: ignore[method-assign]

    def _new_file(self, suffix: str) -> Path:
        self._files += 1
        return self._place / f"written {self._files}{suffix}"


def use(seconds: float, seed: int, folder: Path) -> dict[str, Any]:
    """Use the window that is there for so long, close it, and return what was seen."""
    (window,) = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow)]
    window.resize(1100, 760)
    written = folder / "written"
    written.mkdir()
    user = User(window, draw_pictures(folder / "pictures", seed), written, seed)
    user.until(lambda: window.actions_by_name["quiz"].isEnabled())
    rounds: list[dict[str, Any]] = []
    start = time.monotonic()
    trouble = ""
    try:
        while time.monotonic() - start < seconds:
            for _ in range(_ACTS_OF_A_ROUND):
                user.act()
            rounds.append({"at": round(time.monotonic() - start, 1), **user.rest()})
            print(
                f"{rounds[-1]['at']:7.0f} s  {rounds[-1]['memory'] / 2**20:6.1f} MiB",
                file=sys.stderr,
                flush=True,
            )
    except Exception as error:
        trouble = f"{type(error).__name__} in {user.beat.act}: {error}"
    return {
        "seconds": time.monotonic() - start,
        "acts": dict(user.done),
        "pictures": user.seen,
        "rounds": rounds,
        "longest": user.beat.away.longest,
        "ticks": user.beat.away.ticks,
        "stalls": user.beat.away.stalls,
        "stacks": user.beat.away.stacks,
        "trouble": trouble,
    }


def main() -> int:
    """Start the application as people do, use it, and print what was seen."""
    seconds, seed, folder = float(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])
    found: dict[str, Any] = {}

    def work() -> None:
        try:
            found.update(use(seconds, seed, folder))
        finally:
            for widget in QApplication.topLevelWidgets():
                widget.close()

    app.prepare()
    QTimer.singleShot(0, work)
    app.run([])
    print(json.dumps(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
