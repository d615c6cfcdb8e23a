import time
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from cifake_desktop.finding import Finding
from cifake_desktop.scanning.apart import FileExaminer
from cifake_desktop.ui import picture_report
from cifake_desktop.ui.account import Account
from cifake_desktop.ui.engine import Engine
from cifake_desktop.ui.inspect_page import InspectPage
from cifake_desktop.ui.picture_report import ReportEntry, suggested_name, with_report_suffix
from cifake_desktop.ui.window import MainWindow
from tests.cifake_desktop.reports.test_picture_html_report import Report
from tests.cifake_desktop.ui.in_process import engine_here
from tests.cifake_desktop.ui.test_picture_pdf import pages

Draw = Callable[..., Path]
Open = Callable[..., InspectPage]


def reader(page: InspectPage) -> FileExaminer:
    """What the page has pictures read by."""
    assert page._engine is not None
    return page._engine.examiner


@pytest.fixture
def window(open_window: Callable[[Engine], MainWindow], both_models: Path) -> MainWindow:
    return open_window(engine_here(both_models))


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow) -> Open:
    """Opens files on the page and waits for their answers."""

    def open_them(*paths: Path) -> InspectPage:
        page = window.inspect_page
        window.open_paths(paths)
        qtbot.waitUntil(lambda: len(page.panels) == len(paths) and not page.examining.busy)
        return page

    return open_them


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path, str], list[str]]:
    """Lets the file dialog answer with a file; returns the names that it is given."""

    def set_answer(target: Path, kind: str = "PDF (*.pdf)") -> list[str]:
        asked: list[str] = []

        def choose(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
            asked.append(name)
            return str(target), kind

        monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
        return asked

    return set_answer


def test_all_pictures_become_a_pdf(
    qtbot: QtBot, opened: Open, draw: Draw, tmp_path: Path, answer: Callable[..., list[str]]
) -> None:
    (tmp_path / "empty.png").touch()
    page = opened(
        draw("ai.png"),
        draw("photo.png", 20, (700, 500)),
        tmp_path / "empty.png",
        draw("odd.png", 9, (48, 48)),
    )
    asked = answer(tmp_path / "out")
    page.report_all()
    assert page.reports.running
    assert page.busy_now
    qtbot.waitUntil(lambda: not page.reports.running)
    assert asked == ["Report on pictures.pdf"]
    pdf = (tmp_path / "out.pdf").read_bytes()
    assert pages(pdf) >= 5
    # Qt writes an image once: five different ones, of three pictures, two of which have a map.
    assert pdf.count(b"/Subtype /Image") == 5
    assert page.banner.text == f"Report on 4 pictures written to {tmp_path / 'out.pdf'}."
    assert not page.reports.busy.isVisible()


def test_the_current_picture_becomes_a_page(
    qtbot: QtBot,
    window: MainWindow,
    opened: Open,
    draw: Draw,
    tmp_path: Path,
    answer: Callable[..., list[str]],
) -> None:
    page = opened(draw("a.png"), draw("<b>b&amp;.png", 250, (300, 200)))
    page.panels[1].evidence_button.setFocus()
    window.menuBar().setFocus()
    asked = answer(tmp_path / "out", "Web page (*.html)")
    qtbot.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not page.reports.running)
    assert asked == ["_b_b&amp; - report.pdf"]
    report = Report((tmp_path / "out.html").read_text(encoding="utf-8"))
    assert len(report.all("article")) == 1
    assert len(report.all("img")) == 2
    text = report.text.replace("\u202f", " ")
    for words in (
        "<b>b&amp;.png",
        "Likely AI-made",
        "300 \N{MULTIPLICATION SIGN} 200 pixels",
        "leans AI-made",
        "tiny-photo 0.0.1",
        "Looks at nothing but brightness.",
        f"{Path(page.panels[1].path).stat().st_size:,}",
        "How to check this",
    ):
        assert words in text
    assert str(tmp_path) not in text


@pytest.mark.parametrize("change", ["gone", "other"])
def test_a_file_that_is_not_the_one_examined_is_not_shown_as_it(
    qtbot: QtBot, opened: Open, draw: Draw, tmp_path: Path, change: str
) -> None:
    path = draw("a.png", 250, (300, 200))
    page = opened(path)
    if change == "gone":
        path.unlink()
    else:
        draw("a.png", 10, (300, 200))
    page.reports.write([page._entry(page.panels[0].content)], reader(page), tmp_path / "r.html")  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: not page.reports.running)
    report = Report((tmp_path / "r.html").read_text(encoding="utf-8"))
    assert "The small copy made at the examination is shown" in report.text
    assert "Bytes" not in report.text
    assert len(report.all("img")) == 2


def test_a_pasted_picture_is_reported_on(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    image = QImage(200, 150, QImage.Format.Format_RGB32)
    image.fill(QColor("#306090"))
    page = window.inspect_page
    page.add_picture(image)
    qtbot.waitUntil(lambda: page.answered)
    page.reports.write([page._entry(page.panels[0].content)], reader(page), tmp_path / "r.html")  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: not page.reports.running)
    report = Report((tmp_path / "r.html").read_text(encoding="utf-8"))
    assert "came without a file" in report.text
    assert "small copy" not in report.text


def test_fifty_pictures_need_the_memory_of_one(
    qtbot: QtBot, opened: Open, draw: Draw, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(*(draw(f"{number}.png", 5 * number, (120 + number, 100)) for number in range(50)))
    alive: list[int] = []
    made: list[weakref.ref[QImage]] = []
    real = picture_report._images

    def counting(*given: Any) -> object:
        found = real(*given)
        assert found[0].picture is not None
        made.append(weakref.ref(found[0].picture))
        alive.append(sum(image() is not None for image in made))
        return found

    monkeypatch.setattr(picture_report, "_images", counting)
    entries = [page._entry(panel.content) for panel in page.panels if panel.content is not None]
    for name in ("r.pdf", "r.html"):
        page.reports.write(entries, reader(page), tmp_path / name)
        qtbot.waitUntil(lambda: not page.reports.running, timeout=60_000)
    assert len(made) == 100
    assert max(alive) <= 2
    assert pages((tmp_path / "r.pdf").read_bytes()) >= 51
    assert len(Report((tmp_path / "r.html").read_text(encoding="utf-8")).all("article")) == 50


@pytest.mark.parametrize("name", ["r.pdf", "r.html"])
def test_escape_cancels_and_leaves_no_file(
    qtbot: QtBot,
    window: MainWindow,
    opened: Open,
    draw: Draw,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
) -> None:
    page = opened(*(draw(f"{number}.png") for number in range(8)))
    real = picture_report._images

    def slow(*given: Any) -> object:
        time.sleep(0.05)
        return real(*given)

    monkeypatch.setattr(picture_report, "_images", slow)
    before = {path.name for path in tmp_path.iterdir()}
    page.reports.write(
        [page._entry(panel.content) for panel in page.panels if panel.content], reader(page), tmp_path / name
    )
    qtbot.waitUntil(lambda: "picture 2 of 8" in page.reports.busy.words.text())
    assert page.reports.busy.isVisible()
    assert not window.actions_by_name["report_all"].isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.reports.running)
    assert page.banner.text == "The report was cancelled. No file was written."
    assert {path.name for path in tmp_path.iterdir()} == before
    assert window.actions_by_name["report_all"].isEnabled()


def test_a_place_that_cannot_be_written_is_told(
    qtbot: QtBot, opened: Open, draw: Draw, tmp_path: Path
) -> None:
    page = opened(draw("a.png"))
    entry = page._entry(page.panels[0].content)  # type: ignore[arg-type]
    for name in ("r.pdf", "r.html"):
        target = tmp_path / "no such folder" / name
        page.reports.write([entry], reader(page), target)
        qtbot.waitUntil(lambda: not page.reports.running)
        assert page.banner.text == f"{target} could not be written: No such file or directory."


def test_closing_the_window_ends_a_report(
    qtbot: QtBot, window: MainWindow, opened: Open, draw: Draw, tmp_path: Path
) -> None:
    page = opened(*(draw(f"{number}.png", 200, (900, 700)) for number in range(6)))
    before = {path.name for path in tmp_path.iterdir()}
    page.reports.write(
        [page._entry(panel.content) for panel in page.panels if panel.content],
        reader(page),
        tmp_path / "r.pdf",
    )
    window.close()
    assert {path.name for path in tmp_path.iterdir()} - before <= {"r.pdf"}


def test_actions_are_offered_where_they_work(
    qtbot: QtBot, window: MainWindow, opened: Open, draw: Draw
) -> None:
    names = ("report", "report_all", "copy_summary")
    assert not any(window.actions_by_name[name].isEnabled() for name in names)
    page = opened(draw("a.png"))
    assert all(window.actions_by_name[name].isEnabled() for name in names)
    menu = page.report_button.menu()
    assert menu.actions() == [window.actions_by_name["report"], window.actions_by_name["report_all"]]
    window.show_page(window.scan_page)
    assert not any(window.actions_by_name[name].isEnabled() for name in names)


def test_ctrl_c_copies_the_summary_of_the_panel_that_has_the_focus(
    qtbot: QtBot, window: MainWindow, opened: Open, draw: Draw
) -> None:
    page = opened(draw("a.png"), draw("b.png", 0))
    page.panels[1].setFocus()
    qtbot.keyClick(page.panels[1], Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().startswith("File: b.png\n")
    assert "Verdict: Likely a real photograph" in data.text()
    assert "<table>" in data.html()
    assert page.banner.text == "A summary of the answer about b.png was copied."


def test_a_picture_that_waits_for_its_answer_is_told_about(
    qtbot: QtBot,
    open_window: Callable[[Engine], MainWindow],
    slow_engine: Callable[[float], Engine],
    draw: Draw,
) -> None:
    window = open_window(slow_engine(0.3))
    page = window.inspect_page
    window.open_paths([draw("a.png"), draw("b.png")])
    qtbot.waitUntil(lambda: len(page.panels) == 2 and page.panels[0].finding is not None)
    page.panels[1].setFocus()
    page.copy_summary()
    assert page.banner.text == "b.png has no answer yet."
    page.report_current()
    assert not page.reports.running
    qtbot.waitUntil(lambda: not page.examining.busy)


@pytest.mark.parametrize(
    ("name", "kind", "wanted"),
    [
        ("a", "PDF (*.pdf)", "a.pdf"),
        ("a", "Web page (*.html)", "a.html"),
        ("a.HTML", "PDF (*.pdf)", "a.HTML"),
        ("a.b", "", "a.b.pdf"),
    ],
)
def test_a_name_gets_the_suffix_of_its_kind(name: str, kind: str, wanted: str) -> None:
    assert with_report_suffix(Path("/x") / name, kind) == Path("/x") / wanted


def test_the_suggested_name_fits_any_system(make_finding: Callable[..., Finding]) -> None:
    finding = make_finding(path='/p/a:b*"\udcff' + "x" * 200 + ".png")
    entry = ReportEntry(Account(finding, None, None, None), None, None, None)
    name = suggested_name([entry])
    assert name.startswith("a_b__")
    assert len(name) < 120
    name.encode()
