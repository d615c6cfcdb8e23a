import random
import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from cifake_desktop.finding import Finding, Verdict
from cifake_desktop.ui.findings_model import OUTCOME_ROLE, PROBABILITY_ROLE, FindingsModel
from cifake_desktop.ui.findings_table import Column, FindingsTable
from cifake_desktop.ui.theme import LIGHT
from cifake_desktop.ui.words import Outcome
from tests.timing import measured_again

MANY = 100_000
ASCENDING, DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@pytest.fixture
def model(qtbot: QtBot) -> FindingsModel:
    return FindingsModel()


@pytest.fixture
def tester(model: FindingsModel) -> QAbstractItemModelTester:
    """Qt's own check of the model's every signal; it warns, and warnings fail."""
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)


def _column(model: FindingsModel, column: Column) -> list[str]:
    return [model.index(row, column).data() for row in range(model.rowCount())]


def _names(model: FindingsModel) -> list[str]:
    return _column(model, Column.NAME)


@pytest.fixture
def some(make_finding: Callable[..., Finding], make_error: Callable[..., Finding]) -> list[Finding]:
    return [
        make_finding(path="/b/img10.png", probability=0.2, verdict=Verdict.LIKELY_REAL),
        make_finding(path="/a/img2.png", probability=0.97),
        make_error("/a/bad.png"),
        make_finding(path="/c/Img3.png", probability=0.5, verdict=Verdict.INCONCLUSIVE, width=8, height=8),
        make_finding(
            path="/c/none.png", probability=None, verdict=None, decided_by=None, width=900, height=2
        ),
    ]


def test_cells_say_what_the_finding_says(
    model: FindingsModel, tester: QAbstractItemModelTester, some: list[Finding]
) -> None:
    model.append(some)
    cells = [model.index(1, column).data().replace("\u202f", " ") for column in Column]
    assert cells == [
        "Likely AI-made",
        "97.0 %",
        "img2.png",
        "/a",
        "32 \N{MULTIPLICATION SIGN} 32",
        "PNG",
        "tiny 0.0.1",
        "4",  # all but the damaged one have the checksum that the fixture gives
        "",
    ]
    assert model.index(2, Column.NOTE).data() == "This file is empty."
    assert model.index(1, 0).data(OUTCOME_ROLE) == Outcome.LIKELY_AI
    assert model.index(1, 0).data(PROBABILITY_ROLE) == 0.97
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Verdict: Likely AI-made"
    assert not model.index(1, 0).data(Qt.ItemDataRole.DecorationRole).isNull()
    assert model.index(1, 0).data(Qt.ItemDataRole.ForegroundRole).name() == LIGHT.ai
    assert "/a/img2.png" in model.index(1, Column.NAME).data(Qt.ItemDataRole.ToolTipRole)


def test_names_sort_as_people_count(
    model: FindingsModel, tester: QAbstractItemModelTester, some: list[Finding]
) -> None:
    model.append(some)
    model.sort(Column.NAME, ASCENDING)
    assert _names(model) == ["bad.png", "img2.png", "Img3.png", "img10.png", "none.png"]
    model.sort(-1, ASCENDING)
    assert _names(model) == ["img10.png", "img2.png", "bad.png", "Img3.png", "none.png"]


@pytest.mark.parametrize("order", [ASCENDING, DESCENDING])
def test_empty_cells_come_last_either_way(
    model: FindingsModel, tester: QAbstractItemModelTester, some: list[Finding], order: Qt.SortOrder
) -> None:
    model.append(some)
    model.sort(Column.PROBABILITY, order)
    known = ["img10.png", "Img3.png", "img2.png"]
    assert _names(model)[:3] == (known if order == ASCENDING else known[::-1])
    assert set(_names(model)[3:]) == {"bad.png", "none.png"}


def test_size_sorts_by_pixels_and_verdict_by_what_people_look_for(
    model: FindingsModel, tester: QAbstractItemModelTester, some: list[Finding]
) -> None:
    model.append(some)
    model.sort(Column.SIZE, ASCENDING)
    assert _names(model)[:1] == ["Img3.png"]
    assert _names(model)[3:] == ["none.png", "bad.png"]
    model.sort(Column.VERDICT, ASCENDING)
    assert _column(model, Column.VERDICT) == [
        "Likely AI-made",
        "Inconclusive",
        "Likely a real photograph",
        "No verdict",
        "Could not be examined",
    ]


def test_rows_that_come_later_go_to_their_places(
    model: FindingsModel, tester: QAbstractItemModelTester, some: list[Finding]
) -> None:
    model.sort(Column.NAME, DESCENDING)
    for finding in some:
        model.append([finding])
    assert _names(model) == ["none.png", "img10.png", "Img3.png", "img2.png", "bad.png"]


def test_a_selected_row_stays_the_same_picture_when_sorted(
    model: FindingsModel, tester: QAbstractItemModelTester, some: list[Finding]
) -> None:
    model.append(some)
    kept = QPersistentModelIndex(model.index(3, Column.NAME))
    model.sort(Column.NAME, ASCENDING)
    assert kept.row() == 2
    assert kept.data() == "Img3.png"


def test_filter_by_outcome_and_text(
    model: FindingsModel, tester: QAbstractItemModelTester, some: list[Finding]
) -> None:
    model.append(some)
    model.set_filter(Outcome.ERROR, "")
    assert _names(model) == ["bad.png"]
    model.set_filter(None, " IMG ")
    assert _names(model) == ["img10.png", "img2.png", "Img3.png"]
    model.set_filter(Outcome.LIKELY_REAL, "img")
    assert _names(model) == ["img10.png"]
    model.set_filter(None, "is empty")
    assert _names(model) == ["bad.png"]
    model.set_filter(None, "")
    assert model.rowCount() == len(some)
    assert model.table.counts[Outcome.LIKELY_AI] == 1


def test_rows_that_come_later_pass_the_filter_or_stay_hidden(
    model: FindingsModel, tester: QAbstractItemModelTester, some: list[Finding]
) -> None:
    model.set_filter(Outcome.LIKELY_AI, "")
    model.append(some)
    assert _names(model) == ["img2.png"]
    assert model.table.total == len(some)


def test_clear_forgets_everything(
    model: FindingsModel, tester: QAbstractItemModelTester, some: list[Finding]
) -> None:
    model.append(some)
    model.clear()
    assert model.rowCount() == 0
    assert model.table.total == 0
    assert not model.table.counts


@pytest.fixture(scope="module")
def crowded() -> FindingsTable:
    """A table of 100,000 findings with random names and probabilities."""
    luck = random.Random(7)
    table = FindingsTable()
    verdicts = list(Verdict)
    findings = [
        Finding(
            path=f"/pictures/{luck.randrange(400)}/IMG_{luck.randrange(10**6)}.jpg",
            sha256=None,
            width=32,
            height=32,
            format="JPEG",
            verdict=luck.choice(verdicts),
            probability=luck.random(),
            decided_by="pixels",
            model=None,
            operating_point=None,
            evidence=(),
            notes=(),
            seconds=0.0,
            error=None,
        )
        for _ in range(MANY)
    ]
    table.append(table.take_in(findings))
    return table


@pytest.mark.parametrize("column", Column)
@measured_again
def test_a_hundred_thousand_rows_sort_at_once(qtbot: QtBot, crowded: FindingsTable, column: Column) -> None:
    model = FindingsModel()
    model.table = crowded
    for order in (ASCENDING, DESCENDING):
        start = time.perf_counter()
        model.sort(column, order)
        assert time.perf_counter() - start < 0.2
    model.sort(-1)


@measured_again
def test_a_hundred_thousand_rows_filter_at_once(qtbot: QtBot, crowded: FindingsTable) -> None:
    model = FindingsModel()
    model.table = crowded
    start = time.perf_counter()
    model.set_filter(Outcome.LIKELY_AI, "img_12")
    assert time.perf_counter() - start < 0.2
    assert 0 < model.rowCount() < MANY
    model.set_filter(None, "")
    assert model.rowCount() == MANY


def test_files_of_the_same_content_are_counted_and_sorted_together(
    model: FindingsModel, tester: QAbstractItemModelTester, make_finding: Callable[..., Finding]
) -> None:
    def of(name: str, content: str | None) -> Finding:
        return make_finding(path=f"/{name}.png", sha256=content)

    model.append([of("a", "1"), of("b", "2"), of("c", "3"), of("d", None)])
    assert _column(model, Column.COPIES) == ["", "", "", ""]
    model.append([of("e", "2"), of("f", "1"), of("g", "2"), of("h", None)])
    assert _column(model, Column.COPIES) == ["2", "3", "", "", "3", "2", "3", ""]
    assert "3 files" in model.index(1, Column.COPIES).data(Qt.ItemDataRole.ToolTipRole)
    model.sort(Column.COPIES, DESCENDING)
    assert "".join(name[0] for name in _names(model)) == "begafcdh"
    model.append([of("i", "1"), of("j", "1")])
    assert "".join(name[0] for name in _names(model)) == "afijbegcdh"
    model.clear()
    model.append([of("k", "1")])
    assert _column(model, Column.COPIES) == [""]
