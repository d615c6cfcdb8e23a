"""Languages that are read from right to left: what is painted by hand mirrors as Qt's own widgets do."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QMenu,
    QPushButton,
    QSlider,
    QStyleOptionViewItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cifake_desktop.detection.tiling import EvidenceMap
from cifake_desktop.finding import Finding
from cifake_desktop.resources import resource
from cifake_desktop.strictness import Band
from cifake_desktop.ui.chooser import Chooser
from cifake_desktop.ui.compare_view import CompareView
from cifake_desktop.ui.delegates import PathDelegate
from cifake_desktop.ui.evidence_overlay import EvidenceOverlay
from cifake_desktop.ui.evidence_view import EvidenceLegend, EvidenceView
from cifake_desktop.ui.findings_table import Column
from cifake_desktop.ui.icons import sign_icon, sign_pixmap
from cifake_desktop.ui.labels import ElidedLabel
from cifake_desktop.ui.picture_panel import PanelContent, PicturePanel
from cifake_desktop.ui.probability_bar import ProbabilityBar
from cifake_desktop.ui.switch import Switch
from cifake_desktop.ui.theme import colours
from cifake_desktop.ui.window import MainWindow

BAND = Band(0.2, 0.7)


@pytest.fixture
def towards(dressed: QApplication) -> Iterator[Callable[[Qt.LayoutDirection], None]]:
    """Lays out what is made from now on in a direction, until the end of the test."""
    yield dressed.setLayoutDirection
    dressed.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def rtl(towards: Callable[[Qt.LayoutDirection], None]) -> None:
    """Lays out everything from right to left."""
    towards(Qt.LayoutDirection.RightToLeft)


Both = Callable[[Callable[[], QWidget]], tuple[QImage, QImage]]


@pytest.fixture
def both(qtbot: QtBot, towards: Callable[[Qt.LayoutDirection], None]) -> Both:
    """Draws a widget from left to right and from right to left."""

    def draw(make: Callable[[], QWidget]) -> tuple[QImage, QImage]:
        images = []
        for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
            towards(direction)
            widget = make()
            qtbot.addWidget(widget)
            widget.show()
            image = QImage(widget.size(), QImage.Format.Format_RGB32)
            image.fill(QColor(colours().surface))
            widget.render(image)
            images.append(image)
        return images[0], images[1]

    return draw


def _places(image: QImage, colour: str, tolerance: int = 24) -> list[int]:
    """Return the columns that hold a colour or one much like it."""
    wanted = QColor(colour)
    return [
        x
        for x in range(image.width())
        if any(
            max(
                abs(pixel.red() - wanted.red()),
                abs(pixel.green() - wanted.green()),
                abs(pixel.blue() - wanted.blue()),
            )
            <= tolerance
            for pixel in (image.pixelColor(x, y) for y in range(image.height()))
        )
    ]


def _lower(image: QImage, height: int) -> QImage:
    return image.copy(QRect(0, image.height() - height, image.width(), height))


def _centre(places: list[int]) -> float:
    assert places
    return (places[0] + places[-1]) / 2


def _bar() -> ProbabilityBar:
    bar = ProbabilityBar()
    bar.resize(300, bar.height())
    bar.show_probability(0.9, BAND)
    return bar


def test_the_scale_mirrors_with_its_marker(both: Both) -> None:
    ltr, rtl = (_lower(image, 18) for image in both(_bar))
    for colour in (colours().text, colours().ai_fill, colours().real_fill):
        assert _centre(_places(rtl, colour)) == pytest.approx(299 - _centre(_places(ltr, colour)), abs=1)
    assert _centre(_places(rtl, colours().text)) < 60


def test_the_number_of_the_scale_mirrors_and_still_reads_from_left_to_right(both: Both) -> None:
    ltr, rtl = (image.copy(0, 0, 300, image.height() - 20) for image in both(_bar))
    written, mirrored = _places(ltr, colours().text), _places(rtl, colours().text)
    assert written[-1] > 285
    assert mirrored[0] < 15
    for places in (written, mirrored):  # the widest gap is the one before the sign of per cent
        gap = max(range(1, len(places)), key=lambda index: places[index] - places[index - 1])
        assert gap > len(places) / 2


def test_the_names_of_the_zones_stand_below_their_zones(both: Both) -> None:
    def make() -> QWidget:
        bar = ProbabilityBar(zones_named=True)
        bar.resize(400, bar.height())
        bar.show_probability(0.5, BAND)
        return bar

    _, rtl = both(make)
    names = _lower(rtl, 12)
    ai, real = _places(names, colours().ai), _places(names, colours().real)
    assert ai[0] < 5
    assert ai[-1] < real[0]
    assert real[-1] > 380


@pytest.mark.parametrize("holes", [False, True])
def test_the_legend_mirrors_and_its_strip_does_not_touch_the_words(both: Both, holes: bool) -> None:
    def make() -> QWidget:
        legend = EvidenceLegend()
        legend.show_holes(holes)
        legend.resize(300, legend.height())
        return legend

    ltr, rtl = both(make)
    for colour in ("#eb6816", "#1e6ed6"):
        there, here = _places(ltr, colour, 30), _places(rtl, colour, 30)
        assert _centre(here) == pytest.approx(299 - _centre(there), abs=2)
    words, orange = _places(rtl, colours().muted), _places(rtl, "#eb6816")
    before = [x for x in words if x < orange[0]]
    assert before
    assert orange[0] - before[-1] > 6
    if holes:
        below = _lower(rtl, rtl.height() // 2)
        assert _places(below, "#a0a2a6", 40)[-1] > 290
        assert not [x for x in _places(below, colours().muted) if x < 150]


def test_pictures_and_maps_never_mirror(both: Both, evidence: EvidenceMap) -> None:
    picture = QImage(32, 32, QImage.Format.Format_RGB32)
    picture.fill(QColor("#102030"))
    for y in range(32):
        for x in range(8):
            picture.setPixelColor(x, y, QColor("#f0e0d0"))

    def make() -> QWidget:
        view = EvidenceView()
        view.resize(280, view.height())
        view.show_picture(picture, EvidenceOverlay(evidence), "waiting")
        view.set_evidence_shown(True)
        return view

    ltr, rtl = both(make)
    assert ltr == rtl


def test_a_panel_mirrors(
    qtbot: QtBot, rtl: None, make_finding: Callable[..., Finding], evidence: EvidenceMap
) -> None:
    panel = PicturePanel("/pictures/a.png")
    qtbot.addWidget(panel)
    thumbnail = QImage(32, 32, QImage.Format.Format_RGB32)
    thumbnail.fill(QColor("#808080"))
    panel.show_content(PanelContent(make_finding(), thumbnail, EvidenceOverlay(evidence), BAND))
    panel.resize(300, panel.heightForWidth(300))
    panel.show()
    assert panel.badge.sign.x() > panel.badge.words.geometry().right()
    assert panel.name.x() > panel.facts.geometry().right()
    assert panel.evidence_button.x() > panel.enlarge_button.geometry().right()
    assert panel.remove_button.geometry().right() < 60
    assert panel.rect().contains(panel.remove_button.geometry())


def test_the_grid_begins_on_the_right(
    qtbot: QtBot, rtl: None, window: MainWindow, draw: Callable[..., Path]
) -> None:
    window.resize(1024, 700)
    page = window.inspect_page
    window.open_paths([draw(f"{number}.png", level=40 * number) for number in range(7)])
    qtbot.waitUntil(lambda: len(page.panels) == 7 and not page.examining.busy)
    first, second = page.panels[:2]
    for _ in range(2):
        qtbot.waitUntil(lambda: page.grid.viewport().width() - first.geometry().right() - 1 == 20)
        assert second.geometry().right() < first.x()
        assert first.x() - second.geometry().right() - 1 == 12
        assert min(panel.x() for panel in page.panels) >= 20
        window.resize(900, 700)
    window.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    qtbot.keyClick(first, Qt.Key.Key_Left)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Right)
    assert first.hasFocus()


def test_cells_of_tables_mirror_but_facts_read_from_left_to_right(
    qtbot: QtBot, rtl: None, window: MainWindow, draw: Callable[..., Path]
) -> None:
    page = window.scan_page
    page.scan([draw("folder/grey.png", level=127).parent])
    qtbot.waitUntil(lambda: page.model.rowCount() == 1 and not page.scanning, timeout=30_000)
    window.show_page(page)
    table = page.table
    assert table.columnViewportPosition(Column.VERDICT) > table.columnViewportPosition(Column.NAME)
    cell = table.visualRect(page.model.index(0, Column.PROBABILITY))
    image = table.viewport().grab(cell).toImage()
    filled = _places(_lower(image, 8), colours().neutral_fill)
    assert filled[0] > cell.width() * 0.4
    assert filled[-1] > cell.width() - 12
    for column in (Column.NAME, Column.FOLDER, Column.SIZE, Column.PROBABILITY):
        index = page.model.index(0, column)
        option = QStyleOptionViewItem()
        option.direction = Qt.LayoutDirection.RightToLeft
        table.itemDelegateForIndex(index).initStyleOption(option, index)
        assert option.text == f"\u2066{index.data()}\u2069"
    option = QStyleOptionViewItem()
    option.direction = Qt.LayoutDirection.LeftToRight
    PathDelegate().initStyleOption(option, page.model.index(0, Column.FOLDER))
    assert option.text == page.model.index(0, Column.FOLDER).data()


def _sign_first(image: QImage, places: list[int]) -> bool:
    """Tell whether what is written begins with the slash, which alone reaches above the small letters."""
    rows = (_places(image.copy(0, y, 300, 1), colours().text, 60) for y in range(image.height()))
    return _centre(next(row for row in rows if row)) < _centre(places)


def test_a_path_stands_where_lines_begin_and_reads_from_left_to_right(both: Both) -> None:
    def make() -> QWidget:
        label = ElidedLabel()
        font = label.font()
        font.setPixelSize(40)
        label.setFont(font)
        label.resize(300, 60)
        label.show_text("/xx", "/xx")
        return label

    ltr, rtl = both(make)
    there, here = (_places(image, colours().text, 60) for image in (ltr, rtl))
    assert there[0] < 8
    assert here[-1] > 291
    assert _sign_first(ltr, there)
    assert _sign_first(rtl, here)


@pytest.mark.parametrize("on", [False, True])
def test_a_switch_mirrors(both: Both, on: bool) -> None:
    def make() -> QWidget:
        switch = Switch()
        switch.resize(switch.sizeHint())
        switch.setChecked(on)
        return switch

    ltr, rtl = both(make)
    colour = colours().accent if on else colours().control_border
    assert _places(rtl, colour)[0] == ltr.width() - 1 - _places(ltr, colour)[-1] == 4
    assert _places(rtl, colours().text)[-1] > rtl.width() - 30
    knob = QColor(colours().on_accent if on else colours().control_border)
    middle, width = rtl.height() // 2, rtl.width()
    for x in (14, 32):
        assert (rtl.pixelColor(x, middle) == knob) is (on is (x == 14))
        assert (ltr.pixelColor(width - 1 - x, middle) == knob) is (on is (x == 14))


def test_arrows_of_what_opens_stand_where_lines_end(both: Both) -> None:
    def choose() -> QWidget:
        chooser = Chooser()
        chooser.offer([(1, "M")], 1)
        chooser.resize(200, 34)
        return chooser

    _, rtl = both(choose)
    inside = rtl.copy(6, 6, 188, 22)
    marks = _places(inside, colours().text, 60)
    assert marks[0] < 24
    assert marks[-1] > 160

    def drop() -> QWidget:
        button = QPushButton("")
        button.setMenu(QMenu(button))
        button.resize(100, 34)
        return button

    for image, reach in zip(both(drop), ((60, 94), (6, 40)), strict=True):
        ground = QColor(colours().surface)
        arrow = [
            x
            for x in range(6, 94)
            if any(image.pixelColor(x, y) != ground for y in range(8, image.height() - 8))
        ]
        assert arrow
        assert reach[0] <= arrow[0] <= arrow[-1] <= reach[1]


def test_a_slider_is_filled_from_where_it_begins(both: Both) -> None:
    def make() -> QWidget:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, 100)
        slider.setValue(70)
        slider.resize(200, 24)
        return slider

    ltr, rtl = both(make)
    middle = 12
    assert ltr.pixelColor(20, middle) == QColor(colours().accent)
    assert rtl.pixelColor(180, middle) == QColor(colours().accent)
    assert rtl.pixelColor(20, middle) != QColor(colours().accent)


def test_icons_leave_room_before_the_words_and_show_the_right_side(
    towards: Callable[[Qt.LayoutDirection], None],
) -> None:
    drawn = {}
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        towards(direction)
        padded = sign_icon("folder", "#000000", 18, gap=4).pixmap(22, 18).toImage()
        clear = [all(padded.pixelColor(x, y).alpha() == 0 for y in range(padded.height())) for x in range(22)]
        drawn[direction] = clear
        details = sign_pixmap("details", "#000000", 18, 1.0).toImage()
        drawn[direction, "details"] = details
        drawn[direction, "folder"] = sign_pixmap("folder", "#000000", 18, 1.0).toImage()
    ltr, rtl = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    assert all(drawn[ltr][18:])
    assert all(drawn[rtl][:4])
    assert drawn[ltr, "details"] != drawn[rtl, "details"]
    assert drawn[ltr, "folder"] == drawn[rtl, "folder"]


# Pages and dialogs


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
    "quiz": MainWindow.show_quiz,
    "comparison": lambda window: [panel.compare_button.click() for panel in window.inspect_page.panels[:2]],
    "large view": lambda window: window.inspect_page.panels[0].enlarge_button.click(),
    "marks": lambda window: window.inspect_page.panels[0].marks_link.click(),
}


def _astray(root: QWidget) -> list[str]:
    """Return what reaches outside of what holds it, or lies over a button beside it."""
    found = []
    for widget in root.findChildren(QWidget):
        parent = widget.parentWidget()
        if not widget.isVisible() or widget.isWindow() or parent.objectName() == "qt_scrollarea_viewport":
            continue
        if not parent.rect().contains(widget.geometry()):
            found.append(f"outside: {widget} {widget.geometry()} of {parent.rect()}")
    buttons = [button for button in root.findChildren(QAbstractButton) if button.isVisible()]
    for button in buttons:
        for other in buttons:
            beside = other is not button and other.parent() is button.parent()
            if beside and other.geometry().intersects(button.geometry()):
                found.append(f"overlapping: {button} {other}")
    return found


@pytest.fixture
def with_samples(qtbot: QtBot, rtl: None, window: MainWindow) -> MainWindow:
    window.resize(1024, 700)
    window.open_samples()
    samples = len(list(resource("samples").iterdir()))
    page = window.inspect_page
    qtbot.waitUntil(lambda: len(page.panels) == samples and not page.examining.busy)
    return window


def test_nothing_on_the_pages_reaches_outside(qtbot: QtBot, with_samples: MainWindow) -> None:
    window = with_samples
    for panel in window.inspect_page.panels:
        panel.evidence_button.setChecked(True)
    qtbot.wait(20)
    assert not _astray(window)
    head = window.tabs[window.inspect_page], window.tabs[window.scan_page]
    assert head[0].x() > head[1].x()
    window.open_paths([resource("samples")])
    scan = window.scan_page
    qtbot.waitUntil(lambda: scan.model.rowCount() > 0 and not scan.scanning, timeout=30_000)
    assert not _astray(window)
    window.show_page(window.history_page)
    qtbot.waitUntil(lambda: window.tasks.running == 0)
    assert not _astray(window)
    window.inspect_page.clear()
    window.show_page(window.inspect_page)
    assert not _astray(window)


@pytest.mark.parametrize("which", _OPENERS)
def test_nothing_in_the_dialogs_reaches_outside(qtbot: QtBot, with_samples: MainWindow, which: str) -> None:
    _OPENERS[which](with_samples)
    qtbot.waitUntil(lambda: with_samples.tasks.running == 0)
    dialog = next(dialog for dialog in with_samples.findChildren(QDialog) if dialog.isVisible())
    qtbot.wait(20)
    assert dialog.isRightToLeft()
    assert not _astray(dialog)


def test_boxes_in_the_settings_leave_room_beside_the_scroll_bar(
    qtbot: QtBot, with_samples: MainWindow
) -> None:
    with_samples.show_settings()
    dialog = next(dialog for dialog in with_samples.findChildren(QDialog) if dialog.isVisible())
    box = next(box for box in dialog.findChildren(QWidget, "choice") if box.isVisible())
    ground = box.parentWidget()
    assert box.x() == 6
    assert box.geometry().right() == ground.width() - 1


def test_each_compared_picture_is_called_by_the_side_it_is_on(qtbot: QtBot, with_samples: MainWindow) -> None:
    _OPENERS["comparison"](with_samples)
    qtbot.waitUntil(lambda: with_samples.tasks.running == 0)
    comparison = with_samples.findChild(CompareView)
    assert isinstance(comparison, CompareView)
    first, second = (side.view for side in comparison.sides)
    assert first.mapTo(comparison, QPoint()).x() > second.mapTo(comparison, QPoint()).x()
    assert first.accessibleName().startswith("Right")
    assert second.accessibleName().startswith("Left")
