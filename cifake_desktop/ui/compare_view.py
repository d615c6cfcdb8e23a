"""Two pictures side by side, to zoom and to pan in step, with their verdicts above and one evidence map on each."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QCloseEvent, QFont
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from cifake_desktop.scanning.apart import FileExaminer
from cifake_desktop.strictness import Band
from cifake_desktop.ui.banner import Banner
from cifake_desktop.ui.evidence_overlay import EvidenceOverlay
from cifake_desktop.ui.evidence_view import EvidenceLegend
from cifake_desktop.ui.icons import dress, redress
from cifake_desktop.ui.keys import COMPARE_KEYS
from cifake_desktop.ui.labels import ElidedLabel, PlainLabel
from cifake_desktop.ui.picture_viewer import ViewedPicture, failed_words, read_whole, small_copy, tool_button
from cifake_desktop.ui.probability_bar import ProbabilityBar
from cifake_desktop.ui.pyramid import Pyramid
from cifake_desktop.ui.tasks import TaskControl, Tasks
from cifake_desktop.ui.theme import (
    RADIUS_S,
    SPACE_L,
    SPACE_M,
    SPACE_S,
    TYPE_SMALL,
    colours,
    scaled_font,
    theme,
)
from cifake_desktop.ui.translation import tr
from cifake_desktop.ui.verdict_badge import VerdictBadge
from cifake_desktop.ui.words import model_words, shown_name, shown_text, size_words, verdict_words
from cifake_desktop.ui.zoom_view import ZoomView, zoom_words

_FULL: Final = 100
_STEP: Final = 1.25
_LINKED: Final = tr("Both pictures move in step: each shows the same part of itself, whatever its size (L)")
# Whole texts, since "right" alone is another word where it means a place than where it means correct.
_PLACES: Final = (tr("Left: {picture}"), tr("Right: {picture}"))


@dataclass(frozen=True, slots=True, eq=False)
class ComparedPicture:
    """One of the two.

    Attributes:
        viewed: the picture and its answer.
        band: the inconclusive probabilities at the operating point, or None.

    """

    viewed: ViewedPicture
    band: Band | None


class CompareSide(QObject):
    """The widgets of one picture. They stand in one grid with the other's, so that both keep level.

    Attributes:
        overlay: the evidence map as it is drawn here.

    """

    def __init__(
        self, parent: QWidget, place: str, compared: ComparedPicture, overlay: EvidenceOverlay | None
    ) -> None:
        """Show the small copy until `show_whole`; `place` is one of `_PLACES`."""
        super().__init__(parent)
        viewed = compared.viewed
        self._place = place
        self._viewed = viewed
        self.overlay = overlay
        finding = viewed.finding
        self.name = ElidedLabel()
        self.name.setFont(scaled_font(1.0, QFont.Weight.DemiBold))
        self.name.show_text(shown_name(viewed.path), shown_text(viewed.path))
        self.facts = PlainLabel(role="muted")
        self.facts.setFont(scaled_font(TYPE_SMALL))
        self.badge = VerdictBadge()
        self.badge.show_outcome(finding)
        self.bar = ProbabilityBar()
        if finding.probability is None:
            self.bar.hide()
        else:
            self.bar.show_probability(finding.probability, compared.band)
        self.banner = Banner()
        self.view = ZoomView()
        self.view.setMinimumSize(160, 120)
        self.view.zoomed.connect(self._show_zoom)
        self.view.installEventFilter(self)
        self._stage = QFrame()
        self._stage.setObjectName("stage")
        inside = QVBoxLayout(self._stage)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.view)
        self._colour()
        theme().changed.connect(self._colour)
        self.view.show_picture(small_copy(viewed), overlay)

    def lay_out(self, grid: QGridLayout, column: int) -> None:
        """Take a column of the grid."""
        title = QHBoxLayout()
        title.setSpacing(SPACE_M)
        title.addWidget(self.name, 1)
        title.addWidget(self.facts)
        grid.addLayout(title, 0, column)
        grid.addWidget(self.badge, 1, column)
        grid.addWidget(self.bar, 2, column)
        grid.addWidget(self.banner, 3, column)
        grid.addWidget(self._stage, 4, column)
        grid.setColumnStretch(column, 1)

    def show_whole(self, read: Pyramid | str) -> None:
        """Show the picture at its full resolution, or say why that is not possible."""
        if isinstance(read, str):
            self.banner.say(read, "error")
            return
        self.view.show_picture(read, self.overlay)
        if not read.exact:
            self.banner.say(tr("This picture is so large that it is shown at a reduced resolution."))

    def _show_zoom(self) -> None:
        scale = zoom_words(self.view.scale)
        finding = self._viewed.finding
        model = "" if finding.model is None else model_words(finding.model)
        facts = [part for part in (size_words(finding), finding.format or "", model, scale) if part]
        self.facts.setText(" · ".join(facts))
        picture = tr(
            "{name}, {size} pixels, shown at {scale}. {verdict}",
            name=shown_name(self._viewed.path),
            size=size_words(finding),
            scale=scale,
            verdict=verdict_words(finding),
        )
        self.view.setAccessibleName(self._place.format(picture=picture))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Frame the picture that keys act on."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._colour()
        return super().eventFilter(watched, event)

    def _colour(self) -> None:
        colour = colours().accent if self.view.hasFocus() else colours().border
        self._stage.setStyleSheet(f"#stage {{ border: 2px solid {colour}; border-radius: {RADIUS_S}px; }}")


class CompareView(QDialog):
    """Shows both small copies at once, and the whole pictures as soon as tasks have read them again.

    While linked, the picture that somebody touched last leads, and the other shows the same part of itself: the
    middle at the same shares of width and height, enlarged by as much beyond what fits.
    """

    def __init__(
        self, parent: QWidget, tasks: Tasks, examiner: FileExaminer, pictures: Sequence[ComparedPicture]
    ) -> None:
        """Open on two pictures, which `examiner` reads again."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        left, right = (shown_name(picture.viewed.path) for picture in pictures)
        self.setWindowTitle(tr("{left} and {right}", left=left, right=right))
        self._closed = False
        places = reversed(_PLACES) if self.isRightToLeft() else _PLACES
        overlays = _on_one_scale([picture.viewed for picture in pictures])
        self.sides = [
            CompareSide(self, place, picture, overlay)
            for place, picture, overlay in zip(places, pictures, overlays, strict=True)
        ]
        self._leader = self.sides[0].view
        self._aligning = False
        mapped = [overlay for overlay in overlays if overlay is not None]
        self.link_button = QPushButton(tr("Linked"))
        self.link_button.setToolTip(_LINKED)
        self.link_button.setAccessibleDescription(_LINKED)
        self.link_button.setCheckable(True)
        self.link_button.setChecked(True)
        dress(self.link_button, "link", "accent")
        self.evidence_button = QPushButton(tr("Evidence"))
        self.evidence_button.setToolTip(tr("Lay the evidence maps over the pictures (E)"))
        self.evidence_button.setCheckable(True)
        self.evidence_button.setVisible(bool(mapped))
        dress(self.evidence_button, "evidence", "accent")
        for button in (self.link_button, self.evidence_button):
            button.setProperty("role", "chip")
            button.setAutoDefault(False)
            # A click leaves the focus, and with it the keys, on the picture.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.strength = QSlider(Qt.Orientation.Horizontal)
        self.strength.setRange(0, _FULL)
        self.strength.setValue(_FULL)
        self.strength.setFixedWidth(120)
        self.strength.setAccessibleName(tr("How strongly the evidence covers both pictures"))
        self.strength.setToolTip(tr("How strongly the evidence covers both pictures"))
        self.legend = EvidenceLegend()
        self.legend.setMinimumWidth(190)
        self.legend.setMaximumWidth(280)
        self.legend.show_holes(any(overlay.has_holes for overlay in mapped))
        self._lay_out()
        self._connect()
        self._show_evidence(False)
        # Of its own: the one that layouts work out grows with words that wrap.
        self.setMinimumSize(820, 520)
        self.resize(1240, 800)
        self.sides[0].view.setFocus()
        self._tasks = [
            tasks.run_task(
                partial(_read, examiner, picture.viewed),
                on_result=partial(self._show_whole, side),
                on_error=partial(self._tell, side),
            )
            for side, picture in zip(self.sides, pictures, strict=True)
        ]

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_S)
        grid.setRowStretch(4, 1)
        for column, side in enumerate(self.sides):
            side.lay_out(grid, column)
        self.tools = {
            "out": tool_button("zoom_out", tr("Smaller"), tr("Make the picture smaller (-)")),
            "in": tool_button("zoom_in", tr("Larger"), tr("Make the picture larger (+)")),
            "fit": tool_button("fit", tr("The whole picture"), tr("Make the whole picture fit (0)")),
            "pixels": tool_button(
                "pixels", tr("Actual pixels"), tr("One pixel of the picture for each of the screen's (1)")
            ),
        }
        self.close_button = QPushButton(tr("Close"))
        self.close_button.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        for tool in self.tools.values():
            row.addWidget(tool)
        row.addSpacing(SPACE_M)
        row.addWidget(self.link_button)
        row.addSpacing(SPACE_M)
        row.addWidget(self.evidence_button)
        row.addWidget(self.strength)
        row.addSpacing(SPACE_S)
        row.addWidget(self.legend, 2)
        row.addStretch(1)
        row.addWidget(self.close_button)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        column_of_all.setSpacing(SPACE_M)
        column_of_all.addLayout(grid, 1)
        column_of_all.addLayout(row)

    def _connect(self) -> None:
        for side in self.sides:
            side.view.touched.connect(partial(self._lead, side.view))
            side.view.zoomed.connect(partial(self._align, side.view))
        self.tools["out"].clicked.connect(lambda: self._current().zoom(1 / _STEP))
        self.tools["in"].clicked.connect(lambda: self._current().zoom(_STEP))
        self.tools["fit"].clicked.connect(lambda: self._current().fit())
        self.tools["pixels"].clicked.connect(lambda: self._current().zoom_to_pixels())
        self.link_button.toggled.connect(self._show_link)
        self.evidence_button.toggled.connect(self._show_evidence)
        self.strength.valueChanged.connect(self._show_strength)
        self.close_button.clicked.connect(self.close)
        for deed, button in (("link", self.link_button), ("evidence", self.evidence_button)):
            for shortcut in COMPARE_KEYS.shortcuts(deed, self, Qt.ShortcutContext.WindowShortcut):
                shortcut.activated.connect(button.toggle)
        theme().changed.connect(self._redress)

    def _current(self) -> ZoomView:
        """Return the picture that the buttons act on: the one with the focus, else the one touched last."""
        return next((side.view for side in self.sides if side.view.hasFocus()), self._leader)

    def _lead(self, view: ZoomView) -> None:
        if not self._aligning:
            self._leader = view

    def _align(self, moved: ZoomView) -> None:
        """Let the picture that does not lead follow; it does so, too, when it was only given another size."""
        if self._aligning or not self.link_button.isChecked():
            return
        self._aligning = True
        for side in self.sides:
            if side.view is not self._leader and (moved in (self._leader, side.view)):
                side.view.show_part(self._leader.part())
        self._aligning = False

    def _show_link(self, linked: bool) -> None:
        self.link_button.setText(tr("Linked") if linked else tr("Not linked"))
        self._align(self._leader)

    def _show_evidence(self, shown: bool) -> None:
        for side in self.sides:
            side.view.set_evidence_shown(shown)
        for tool in (self.strength, self.legend):
            tool.setVisible(shown and any(side.overlay is not None for side in self.sides))

    def _show_strength(self, value: int) -> None:
        for side in self.sides:
            side.view.set_strength(value / _FULL)

    def _show_whole(self, side: CompareSide, read: Pyramid | str) -> None:
        if not self._closed:
            side.show_whole(read)

    def _tell(self, side: CompareSide, error: Exception) -> None:
        if not self._closed:
            side.banner.say(failed_words(error), "error")

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
        for task in self._tasks:
            task.cancel()
        for side in self.sides:
            side.view.let_go()


def _read(examiner: FileExaminer, viewed: ViewedPicture, control: TaskControl) -> Pyramid | str:
    return read_whole(examiner, control, viewed)


def _on_one_scale(viewed: Sequence[ViewedPicture]) -> list[EvidenceOverlay | None]:
    """Return the maps with one scale of colours: each alone would make its own strongest place the most vivid.

    Maps of different models keep their own, because a logit of one is no logit of the other.
    """
    overlays = [picture.overlay for picture in viewed]
    mapped = [overlay for overlay in overlays if overlay is not None]
    if len(mapped) < len(overlays) or len({picture.finding.model for picture in viewed}) > 1:
        return overlays
    strongest = max(overlay.strongest for overlay in mapped)
    return [
        overlay if overlay.strongest == strongest else EvidenceOverlay(overlay.evidence, strongest)
        for overlay in mapped
    ]
