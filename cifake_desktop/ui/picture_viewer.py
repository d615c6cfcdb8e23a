"""A window of its own for one picture: large, with its evidence map, to zoom and to pan."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QFont, QImage
from PySide6.QtWidgets import (
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
from cifake_desktop.picture import PictureError, read_bytes, read_picture
from cifake_desktop.ui.banner import Banner
from cifake_desktop.ui.evidence_overlay import EvidenceOverlay
from cifake_desktop.ui.evidence_view import EvidenceLegend
from cifake_desktop.ui.icons import dress, redress
from cifake_desktop.ui.keys import VIEWER_KEYS
from cifake_desktop.ui.labels import PlainLabel
from cifake_desktop.ui.map_words import map_words
from cifake_desktop.ui.pyramid import Pyramid
from cifake_desktop.ui.tasks import Tasks
from cifake_desktop.ui.theme import SPACE_L, SPACE_M, SPACE_S, scaled_font, theme
from cifake_desktop.ui.thumbnails import png_bytes
from cifake_desktop.ui.words import percent, shown_name, size_words, verdict_words
from cifake_desktop.ui.zoom_view import ZoomView

_ONLY_SMALL: Final = "Only the small copy can be shown: {}"
_FULL: Final = 100


@dataclass(frozen=True, slots=True, eq=False)
class ViewedPicture:
    """What the window shows.

    Attributes:
        path: the file, as it was given.
        finding: the answer about it.
        thumbnail: a small copy, shown until the whole picture is read.
        overlay: its evidence map, or None where no model looked.
        image: the picture itself where it came without a file.

    """

    path: str
    finding: Finding
    thumbnail: QImage
    overlay: EvidenceOverlay | None
    image: QImage | None


class PictureViewer(QDialog):
    """Shows the small copy at once, and the whole picture as soon as a task has read it again."""

    def __init__(self, parent: QWidget, tasks: Tasks, viewed: ViewedPicture, *, evidence_shown: bool) -> None:
        """Open on a picture, with its evidence map if `evidence_shown`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._viewed = viewed
        self._closed = False
        finding = viewed.finding
        name = shown_name(viewed.path)
        self.setWindowTitle(name)
        self.banner = Banner()
        self.view = ZoomView()
        self.verdict = PlainLabel(_headline(finding))
        self.verdict.setFont(scaled_font(1.0, QFont.Weight.DemiBold))
        self.legend = EvidenceLegend()
        self.legend.setMinimumWidth(200)
        self.legend.setMaximumWidth(280)
        self.zoom_label = QLabel()
        self.zoom_label.setProperty("role", "muted")
        self.zoom_label.setMinimumWidth(self.fontMetrics().horizontalAdvance("3,200") + SPACE_M)
        self.zoom_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.evidence_button = QPushButton("Evidence")
        self.evidence_button.setToolTip("Lay the evidence map over the picture (E)")
        self.evidence_button.setCheckable(True)
        self.evidence_button.setProperty("role", "chip")
        dress(self.evidence_button, "evidence", "accent")
        self.strength = QSlider(Qt.Orientation.Horizontal)
        self.strength.setRange(0, _FULL)
        self.strength.setValue(_FULL)
        self.strength.setFixedWidth(130)
        self.strength.setAccessibleName("How strongly the evidence covers the picture")
        self.strength.setToolTip("From not at all to in full: how strongly the evidence covers the picture")
        self._evidence_tools: list[QWidget] = [self.legend, self.strength]
        self._lay_out()
        self._connect()
        self.view.show_picture(small_copy(viewed), viewed.overlay)
        self.legend.show_holes(viewed.overlay is not None and viewed.overlay.has_holes)
        self.evidence_button.setVisible(viewed.overlay is not None)
        self.evidence_button.setChecked(evidence_shown and viewed.overlay is not None)
        self._show_evidence(self.evidence_button.isChecked())
        self.resize(1040, 780)
        self.view.setFocus()
        self._task = tasks.run_task(
            lambda _: read_whole(viewed), on_result=self._show_whole, on_error=self._tell
        )

    def _lay_out(self) -> None:
        self.tools = {
            "out": tool_button("zoom_out", "Smaller", "Make the picture smaller (-)"),
            "in": tool_button("zoom_in", "Larger", "Make the picture larger (+)"),
            "fit": tool_button("fit", "The whole picture", "Make the whole picture fit (0)"),
            "pixels": tool_button(
                "pixels", "Actual pixels", "One pixel of the picture for each of the screen's (1)"
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
        self.close_button = QPushButton("Close")
        self.close_button.setAutoDefault(False)
        row.addWidget(self.close_button)
        self.evidence_button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        column.setSpacing(SPACE_M)
        column.addWidget(self.verdict)
        column.addWidget(self.banner)
        column.addWidget(self.view, 1)
        column.addLayout(row)

    def _connect(self) -> None:
        self.tools["out"].clicked.connect(lambda: self.view.zoom(0.8))
        self.tools["in"].clicked.connect(lambda: self.view.zoom(1.25))
        self.tools["fit"].clicked.connect(self.view.fit)
        self.tools["pixels"].clicked.connect(self.view.zoom_to_pixels)
        self.close_button.clicked.connect(self.close)
        self.evidence_button.toggled.connect(self._show_evidence)
        self.strength.valueChanged.connect(lambda value: self.view.set_strength(value / _FULL))
        self.view.zoomed.connect(self._show_zoom)
        for toggle in VIEWER_KEYS.shortcuts("evidence", self, Qt.ShortcutContext.WindowShortcut):
            toggle.activated.connect(self.evidence_button.toggle)
        theme().changed.connect(self._redress)

    def _show_evidence(self, shown: bool) -> None:
        self.view.set_evidence_shown(shown)
        for tool in self._evidence_tools:
            tool.setVisible(shown and self._viewed.overlay is not None)
        overlay = self._viewed.overlay
        words = map_words(overlay.evidence) if shown and overlay is not None else ""
        self.view.setAccessibleDescription(words)

    def _show_zoom(self) -> None:
        scale = f"{100 * self.view.scale:,.0f}\N{NARROW NO-BREAK SPACE}%"
        self.zoom_label.setText(scale)
        name, size = shown_name(self._viewed.path), size_words(self._viewed.finding)
        self.view.setAccessibleName(f"{name}, {size} pixels, shown at {scale}")

    def _show_whole(self, read: Pyramid | str) -> None:
        if self._closed:
            return
        if isinstance(read, str):
            self.banner.say(read, "error")
            return
        self.view.show_picture(read, self._viewed.overlay)
        if not read.exact:
            self.banner.say("This picture is so large that it is shown at a reduced resolution.")

    def _tell(self, error: Exception) -> None:
        if not self._closed:
            self.banner.say(_ONLY_SMALL.format(f"reading the picture again failed ({error})."), "error")

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
        words += f" · {percent(finding.probability)} chance of being AI-made"
    return " · ".join(part for part in (words, size_words(finding), finding.format or "") if part)


def small_copy(viewed: ViewedPicture) -> Pyramid:
    """Return the thumbnail in the place of the whole picture."""
    finding = viewed.finding
    size = QSize(finding.width or viewed.thumbnail.width(), finding.height or viewed.thumbnail.height())
    return Pyramid(size, viewed.thumbnail)


def read_whole(viewed: ViewedPicture) -> Pyramid | str:
    """Read the picture again, in a task; where that is not possible, return a sentence that says why."""
    try:
        if viewed.image is not None:
            return Pyramid.of(read_bytes(png_bytes(viewed.image), Path(viewed.path)).pixels)
        picture = read_picture(Path(viewed.path))
    except PictureError as error:
        return _ONLY_SMALL.format(error.message)
    if picture.sha256 != viewed.finding.sha256:
        return _ONLY_SMALL.format("the file has changed since it was examined.")
    return Pyramid.of(picture.pixels)
