"""A window of its own for one picture: large, with its evidence map, to zoom and to pan, and all about it beside it."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QFont, QGuiApplication, QImage, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cifake_desktop.finding import Finding
from cifake_desktop.scanning.apart import FileExaminer
from cifake_desktop.strictness import Band, Judge
from cifake_desktop.ui.account import Account
from cifake_desktop.ui.actions import ACTIONS
from cifake_desktop.ui.banner import Banner
from cifake_desktop.ui.card_dialog import CardDialog
from cifake_desktop.ui.engine import KnownModel
from cifake_desktop.ui.evidence_overlay import EvidenceOverlay
from cifake_desktop.ui.evidence_view import EvidenceLegend
from cifake_desktop.ui.icons import Sign, dress, redress
from cifake_desktop.ui.keys import VIEWER_KEYS
from cifake_desktop.ui.labels import ElidedLabel
from cifake_desktop.ui.map_words import map_words
from cifake_desktop.ui.picture_facts import PictureFacts
from cifake_desktop.ui.picture_report import ReportEntry
from cifake_desktop.ui.provenance_dialog import ProvenanceDialog
from cifake_desktop.ui.pyramid import Pyramid
from cifake_desktop.ui.rereading import FileFacts, read_again
from cifake_desktop.ui.summary import summary_data
from cifake_desktop.ui.tasks import TaskControl, Tasks
from cifake_desktop.ui.theme import SPACE_L, SPACE_M, SPACE_S, scaled_font, theme
from cifake_desktop.ui.translation import number, tr
from cifake_desktop.ui.words import SAYINGS, outcome_of, percent, shown_name, size_words, verdict_words
from cifake_desktop.ui.zoom_view import ZoomView, zoom_words

_FULL: Final = 100
_SIZE: Final = QSize(1180, 780)
_BESIDE: Final = 320  # width of what stands beside the picture
_NARROW: Final = 860  # window width below which it stands below the picture instead
_BELOW: Final = 0.36  # of the window's height, there
_UNBOUND: Final = 16_777_215  # what Qt takes for no limit


@dataclass(frozen=True, slots=True, eq=False)
class ViewedPicture:
    """What the window shows.

    Attributes:
        path: the file, as it was given.
        finding: the answer about it.
        thumbnail: a small copy, shown until the whole picture is read.
        overlay: its evidence map, or None where no model looked.
        data: the bytes of the picture where it came without a file.
        band: the inconclusive probabilities at the picked rate, or None.
        model: the model that answered, or None where none did or it is not known any more.
        examined: when, in seconds since 1970, or None.

    """

    path: str
    finding: Finding
    thumbnail: QImage
    overlay: EvidenceOverlay | None
    data: bytes | None
    band: Band | None = None
    model: KnownModel | None = None
    examined: float | None = None

    @property
    def account(self) -> Account:
        """All that is known of it, for people."""
        return Account(self.finding, self.band, self.model, self.examined, pasted=self.data is not None)

    @property
    def report_entry(self) -> ReportEntry:
        """The picture for a report."""
        return ReportEntry(self.account, self.thumbnail, self.overlay, self.data)


class PictureViewer(QDialog):
    """Shows the small copy at once, and the whole picture as soon as a task has read it again."""

    report_requested = Signal(object)
    """The viewer whose picture shall be reported on."""
    facts_toggled = Signal(bool)

    def __init__(
        self,
        parent: QWidget,
        tasks: Tasks,
        examiner: FileExaminer,
        viewed: ViewedPicture,
        *,
        evidence_shown: bool,
        facts_shown: bool = True,
    ) -> None:
        """Open on a picture, with its evidence map if `evidence_shown`, and all about it if `facts_shown`.

        `examiner` reads the picture again.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._viewed = viewed
        self._closed = False
        name = shown_name(viewed.path)
        self.setWindowTitle(name)
        self.banner = Banner()
        self.view = ZoomView()
        self.facts = PictureFacts()
        self._known: FileFacts | None = None
        self.sign = Sign("waiting", "neutral", 22)
        self.verdict = ElidedLabel()
        self.verdict.setFont(scaled_font(1.0, QFont.Weight.DemiBold))
        self.legend = EvidenceLegend()
        self.legend.setMinimumWidth(200)
        self.legend.setMaximumWidth(280)
        self.zoom_label = QLabel()
        self.zoom_label.setProperty("role", "muted")
        self.zoom_label.setMinimumWidth(self.fontMetrics().horizontalAdvance(number(3200)) + SPACE_M)
        self.zoom_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.evidence_button = QPushButton(tr("Evidence"))
        self.evidence_button.setToolTip(tr("Lay the evidence map over the picture (E)"))
        self.evidence_button.setCheckable(True)
        self.evidence_button.setProperty("role", "chip")
        dress(self.evidence_button, "evidence", "accent")
        self.strength = QSlider(Qt.Orientation.Horizontal)
        self.strength.setRange(0, _FULL)
        self.strength.setValue(_FULL)
        self.strength.setFixedWidth(130)
        self.strength.setAccessibleName(tr("How strongly the evidence covers the picture"))
        self.strength.setToolTip(
            tr("From not at all to in full: how strongly the evidence covers the picture")
        )
        self._evidence_tools: list[QWidget] = [self.legend, self.strength]
        self.facts_button = QPushButton(tr("Details"))
        self.facts_button.setToolTip(tr("Show or hide what is known of this picture (D)"))
        self.facts_button.setCheckable(True)
        self.facts_button.setChecked(facts_shown)
        self.facts_button.setAutoDefault(False)
        self.facts_button.setProperty("role", "chip")
        dress(self.facts_button, "details", "accent")
        self._lay_out()
        self._connect()
        self.facts.setVisible(facts_shown)
        self._show_words()
        self.view.show_picture(small_copy(viewed), viewed.overlay)
        self.legend.show_holes(viewed.overlay is not None and viewed.overlay.has_holes)
        self.evidence_button.setVisible(viewed.overlay is not None)
        self.evidence_button.setChecked(evidence_shown and viewed.overlay is not None)
        self._show_evidence(self.evidence_button.isChecked())
        self.resize(_SIZE.boundedTo(self.screen().availableSize()))
        self.view.setFocus()
        self._task = tasks.run_task(
            lambda control: _read(examiner, control, viewed), on_result=self._show_whole, on_error=self._tell
        )

    def _lay_out(self) -> None:
        self.tools = {
            "out": tool_button("zoom_out", tr("Smaller"), tr("Make the picture smaller (-)")),
            "in": tool_button("zoom_in", tr("Larger"), tr("Make the picture larger (+)")),
            "fit": tool_button("fit", tr("The whole picture"), tr("Make the whole picture fit (0)")),
            "pixels": tool_button(
                "pixels", tr("Actual pixels"), tr("One pixel of the picture for each of the screen's (1)")
            ),
        }
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.tools["out"])
        row.addWidget(self.zoom_label)
        for name in ("in", "fit", "pixels"):
            row.addWidget(self.tools[name])
        row.addSpacing(SPACE_L)
        row.addWidget(self.evidence_button)
        row.addWidget(self.strength)
        row.addSpacing(SPACE_M)
        row.addWidget(self.legend, 2)
        row.addStretch(1)
        self.close_button = QPushButton(tr("Close"))
        self.close_button.setAutoDefault(False)
        row.addWidget(self.close_button)
        self.evidence_button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        column.setSpacing(SPACE_M)
        column.addLayout(self._head())
        column.addWidget(self.banner)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(SPACE_M)
        self._body.addWidget(self.view, 1)
        self._body.addWidget(self.facts)
        column.addLayout(self._body, 1)
        column.addLayout(row)

    def _head(self) -> QHBoxLayout:
        """Return the row above the picture: the verdict, and what can be done with it."""
        self.copy_button = tool_button(
            "copy", tr("Copy a summary"), tr("Copy a summary of the answer (Ctrl+C)")
        )
        self.report_button = tool_button(
            "report", tr("Report"), tr("Write a report on this picture (Ctrl+R)")
        )
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(self.sign)
        head.addWidget(self.verdict, 1)
        head.addWidget(self.copy_button)
        head.addWidget(self.report_button)
        head.addWidget(self.facts_button)
        return head

    def _connect(self) -> None:
        self.tools["out"].clicked.connect(lambda: self.view.zoom(0.8))
        self.tools["in"].clicked.connect(lambda: self.view.zoom(1.25))
        self.tools["fit"].clicked.connect(self.view.fit)
        self.tools["pixels"].clicked.connect(self.view.zoom_to_pixels)
        self.close_button.clicked.connect(self.close)
        self.evidence_button.toggled.connect(self._show_evidence)
        self.strength.valueChanged.connect(lambda value: self.view.set_strength(value / _FULL))
        self.view.zoomed.connect(self._show_zoom)
        self.copy_button.clicked.connect(self.copy_summary)
        self.report_button.clicked.connect(self._ask_for_report)
        self.facts_button.toggled.connect(self._show_facts)
        self.facts.marks_requested.connect(self._show_marks)
        self.facts.card_requested.connect(self._show_card)
        self.facts.sum_copied.connect(lambda: self.banner.say(tr("The SHA-256 was copied.")))
        for deed, job in (
            ("evidence", self.evidence_button.toggle),
            ("details", self.facts_button.toggle),
        ):
            for shortcut in VIEWER_KEYS.shortcuts(deed, self, Qt.ShortcutContext.WindowShortcut):
                shortcut.activated.connect(job)
        # The keys that these have in the menus of the main window, which do not reach here.
        for name, work in (("copy_summary", self.copy_summary), ("report", self._ask_for_report)):
            for keys in ACTIONS[name].keys:
                action = QAction(self)
                action.setShortcut(QKeySequence(keys))
                action.triggered.connect(work)
                self.addAction(action)
        theme().changed.connect(self._redress)

    @property
    def viewed(self) -> ViewedPicture:
        """What is shown."""
        return self._viewed

    @property
    def closed(self) -> bool:
        """Whether it was closed, and only waits to be deleted."""
        return self._closed

    def judge(self, judge: Judge) -> None:
        """Show the answer at another false-positive rate."""
        finding = judge.judged(self._viewed.finding)
        self._viewed = replace(self._viewed, finding=finding, band=judge.band(finding))
        self._show_words()

    def copy_summary(self) -> None:
        """Put a summary of the answer on the clipboard."""
        QGuiApplication.clipboard().setMimeData(summary_data(self._viewed.finding))
        self.banner.say(tr("A summary of the answer was copied."))

    def _ask_for_report(self) -> None:
        self.report_requested.emit(self)

    def _show_words(self) -> None:
        finding = self._viewed.finding
        saying = SAYINGS[outcome_of(finding)]
        self.sign.show_sign(saying.sign, saying.tone)
        headline = _headline(finding)
        self.verdict.show_text(headline, headline)
        self.facts.show_account(self._viewed.account, self._known)

    def _show_facts(self, shown: bool) -> None:
        self.facts.setVisible(shown)
        self.facts_toggled.emit(shown)

    def _show_marks(self) -> None:
        ProvenanceDialog(self, self._viewed.finding).open()

    def _show_card(self) -> None:
        model = self._viewed.model
        if model is not None:
            CardDialog(self, model.card, model.sha256, own=model.own).open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what is known of the picture beside it, or below it where there is little room."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._body.setDirection(direction)
        wide, tall = (_UNBOUND, round(self.height() * _BELOW)) if narrow else (_BESIDE, _UNBOUND)
        self.facts.setMinimumSize(0 if narrow else _BESIDE, tall if narrow else 0)
        self.facts.setMaximumSize(wide, tall)

    def _show_evidence(self, shown: bool) -> None:
        self.view.set_evidence_shown(shown)
        for tool in self._evidence_tools:
            tool.setVisible(shown and self._viewed.overlay is not None)
        overlay = self._viewed.overlay
        words = map_words(overlay.evidence) if shown and overlay is not None else ""
        self.view.setAccessibleDescription(words)

    def _show_zoom(self) -> None:
        scale = zoom_words(self.view.scale)
        self.zoom_label.setText(scale)
        name, size = shown_name(self._viewed.path), size_words(self._viewed.finding)
        self.view.setAccessibleName(
            tr("{name}, {size} pixels, shown at {scale}", name=name, size=size, scale=scale)
        )

    def _show_whole(self, read: tuple[Pyramid | None, FileFacts | None, str]) -> None:
        if self._closed:
            return
        pyramid, self._known, problem = read
        self.facts.show_account(self._viewed.account, self._known)
        if pyramid is None:
            self.banner.say(_only_small(problem), "error")
            return
        self.view.show_picture(pyramid, self._viewed.overlay)
        if not pyramid.exact:
            self.banner.say(tr("This picture is so large that it is shown at a reduced resolution."))

    def _tell(self, error: Exception) -> None:
        if not self._closed:
            self.banner.say(failed_words(error), "error")

    def _redress(self) -> None:
        redress(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let what is still being read go nowhere."""
        self._end()
        super().closeEvent(event)

    def reject(self) -> None:
        """Close, as Escape asks for."""
        self._end()
        super().reject()

    def _end(self) -> None:
        self._closed = True
        self._task.cancel()
        self.view.let_go()


def tool_button(icon: str, name: str, words: str) -> QToolButton:
    """Return a button of an icon alone, with its name and what it does for those who do not see it."""
    button = QToolButton()
    button.setToolTip(words)
    button.setAccessibleName(name)
    dress(button, icon)
    return button


def _headline(finding: Finding) -> str:
    """Return the verdict and the chance in one line."""
    words = verdict_words(finding)
    if finding.probability is not None:
        chance = tr("{chance} chance of being AI-made", chance=percent(finding.probability))
        words += f" · {chance}"
    return " · ".join(part for part in (words, size_words(finding), finding.format or "") if part)


def small_copy(viewed: ViewedPicture) -> Pyramid:
    """Return the thumbnail in the place of the whole picture."""
    finding = viewed.finding
    size = QSize(finding.width or viewed.thumbnail.width(), finding.height or viewed.thumbnail.height())
    return Pyramid(size, viewed.thumbnail)


def read_whole(examiner: FileExaminer, control: TaskControl, viewed: ViewedPicture) -> Pyramid | str:
    """Read the picture again, in a task; where that is not possible, return a sentence that says why."""
    pyramid, _, problem = _read(examiner, control, viewed)
    return _only_small(problem) if pyramid is None else pyramid


def failed_words(error: Exception) -> str:
    """Say that reading the picture again failed in a way that nobody expected."""
    return tr("Only the small copy can be shown: reading the picture again failed ({error}).", error=error)


def _only_small(problem: str) -> str:
    return tr("Only the small copy can be shown: {problem}", problem=problem)


def _read(
    examiner: FileExaminer, control: TaskControl, viewed: ViewedPicture
) -> tuple[Pyramid | None, FileFacts | None, str]:
    """Read the picture again, in a task; return it, the facts of its file, and why there is none where it is so."""
    read = read_again(examiner, control, Path(viewed.path), viewed.data, viewed.finding.sha256)
    pyramid = None if read.picture is None else Pyramid.of(read.picture.pixels)
    return pyramid, read.facts, read.problem or ""
