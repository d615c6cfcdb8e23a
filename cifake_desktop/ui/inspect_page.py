"""The page of panels: pictures come in, each gets a panel, the answers fill the panels."""

from collections import Counter, deque
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QImage
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from cifake_desktop.finding import Finding, ModelName
from cifake_desktop.strictness import Judge
from cifake_desktop.ui.account import Account
from cifake_desktop.ui.announce import Answers as SpokenAnswers
from cifake_desktop.ui.banner import Banner, Kind
from cifake_desktop.ui.busy_strip import BusyStrip
from cifake_desktop.ui.card_grid import CardGrid
from cifake_desktop.ui.compare_choice import CompareChoice
from cifake_desktop.ui.compare_view import ComparedPicture, CompareView
from cifake_desktop.ui.drop_zone import DropZone
from cifake_desktop.ui.engine import Engine, KnownModel
from cifake_desktop.ui.examining import Answers, Examining, Preview, Request
from cifake_desktop.ui.icons import dress
from cifake_desktop.ui.labels import PlainLabel
from cifake_desktop.ui.panel_keeping import PanelKeeper
from cifake_desktop.ui.picture_panel import PanelContent, PicturePanel
from cifake_desktop.ui.picture_report import ReportEntry
from cifake_desktop.ui.picture_reports import PictureReports
from cifake_desktop.ui.picture_viewer import PictureViewer, ViewedPicture
from cifake_desktop.ui.provenance_dialog import ProvenanceDialog
from cifake_desktop.ui.strictness_button import StrictnessButton
from cifake_desktop.ui.summary import summary_data
from cifake_desktop.ui.tasks import Tasks
from cifake_desktop.ui.theme import SPACE_L, SPACE_M
from cifake_desktop.ui.translation import number, plural, tr
from cifake_desktop.ui.words import no_model, outcome_of, shown_name, summary

# The first panels of a drop are made at once, the others one at a time, with the window's own events in between: each
# takes about a hundredth of a second.
_FIRST_PANELS: Final = 4
# A panel is a real widget with a thumbnail. Beyond this many, a table serves people better.
MOST_PANELS: Final = 1000


class InspectPage(QWidget):
    """Shows pictures as panels and examines them through one queue."""

    open_pictures = Signal()
    open_folder = Signal()
    try_samples = Signal()
    refreshed = Signal()
    card_requested = Signal(object)

    def __init__(self, tasks: Tasks, *, has_samples: bool) -> None:
        """Begin empty; pictures wait until `set_engine`."""
        super().__init__()
        self._tasks = tasks
        self.banner = Banner()
        self.zone = DropZone(has_samples=has_samples)
        self.grid = CardGrid()
        self.busy = BusyStrip(tr("Examining pictures"))
        self.comparing = CompareChoice()
        self.summary = PlainLabel(role="muted", wraps=True)
        self.strictness = StrictnessButton()
        self.clear_button = QPushButton(tr("Remove all"))
        self.clear_button.setProperty("role", "quiet")
        dress(self.clear_button, "clear", "accent")
        self.report_button = QPushButton(tr("Report…"))
        self.report_button.setProperty("role", "quiet")
        dress(self.report_button, "report", "accent")
        self.report_button.setToolTip(tr("Write a report as a PDF or a web page"))
        self.reports = PictureReports(self, tasks)
        self._reporting: PictureViewer | None = None
        self._facts_shown = True
        self._known: dict[ModelName, KnownModel] = {}
        self._engine: Engine | None = None
        self._judge = Judge({}, None)
        self.keeper = PanelKeeper(tasks, lambda finding: self._judge.judged(finding))
        self.examining = Examining(tasks, self.keeper)
        self._panels: dict[int, PicturePanel] = {}
        self._unmade: deque[Request] = deque()
        self._early: dict[int, PanelContent] = {}
        self._pasted = 0
        self._spoken = SpokenAnswers(self)
        self._making = QTimer(self)
        self._making.setInterval(0)
        self._making.timeout.connect(lambda: self._make_some(1))

        self.zone.open_pictures.connect(self.open_pictures)
        self.zone.open_folder.connect(self.open_folder)
        self.zone.try_samples.connect(self.try_samples)
        self.grid.removed.connect(self._panel_removed)
        self.busy.cancelled.connect(self.cancel)
        self.comparing.chosen.connect(self._compare)
        self.comparing.changed.connect(self.refreshed)
        self.clear_button.clicked.connect(self.clear)
        self.keeper.troubled.connect(lambda trouble: self.banner.say(trouble, "error"))
        self.reports.said.connect(self._tell_of_report)
        self.reports.changed.connect(self._refresh)
        self.examining.previewed.connect(self._show_preview)
        self.examining.answered.connect(self._show_answers)
        self.examining.progressed.connect(self._show_progress)
        self.examining.idle.connect(self._show_idle)
        self._lay_out()
        self._refresh()

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.zone)
        self._stack.addWidget(self.grid)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(SPACE_M)
        head.addWidget(self.summary, 1)
        head.addWidget(self.strictness)
        head.addWidget(self.report_button)
        head.addWidget(self.clear_button)
        above = QVBoxLayout()
        above.setContentsMargins(SPACE_L, 0, SPACE_L, 0)
        above.setSpacing(SPACE_M)
        above.addWidget(self.banner)
        above.addWidget(self.busy)
        above.addWidget(self.comparing)
        above.addWidget(self.reports.busy)
        above.addWidget(self._head)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addLayout(above)
        column.addWidget(self._stack, 1)

    @property
    def empty(self) -> bool:
        """Whether the drop zone is shown."""
        return self._stack.currentWidget() is self.zone

    @property
    def busy_now(self) -> bool:
        """Whether there is something to cancel."""
        return self.examining.busy or self.comparing.first is not None or self.reports.running

    @property
    def can_compare(self) -> bool:
        """Whether there are two pictures to put side by side."""
        return len(self._comparable(2)) > 1

    def _comparable(self, most: int) -> list[PicturePanel]:
        """Return the first panels with a picture, no more than `most`: there may be a thousand."""
        return list(islice((panel for panel in self.grid.panels if _viewed(panel) is not None), most))

    @property
    def answered(self) -> bool:
        """Whether some picture has an answer."""
        return any(panel.finding is not None for panel in self.panels)

    @property
    def can_report(self) -> bool:
        """Whether there is an answer to report on, and no report is being written."""
        return self.answered and not self.reports.running

    @property
    def panels(self) -> Sequence[PicturePanel]:
        """The panels made so far, in their order."""
        return self.grid.panels

    def set_engine(self, engine: Engine) -> None:
        """Begin to examine; says so in the banner when there is no model."""
        if engine.problem is not None:
            self.banner.say(no_model(engine.problem), "error")
        # Models that answered earlier stay known: their answers may still be shown.
        self._known |= {model.name: model for model in engine.models}
        self._engine = engine
        self.examining.set_engine(engine)

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Add a panel for each file that has none yet, and examine it."""
        shown = {panel.path: panel for panel in self.grid.panels}
        known = shown.keys() | {str(request.path) for request in self._unmade}
        fresh = [path for path in dict.fromkeys(paths) if str(path) not in known]
        if not fresh and paths and str(paths[-1]) in shown:
            self.grid.focus(shown[str(paths[-1])])
        self._add([self.examining.request(path) for path in fresh])

    def add_picture(self, picture: bytes | QImage) -> None:
        """Add a panel for a picture that came without a file, and examine it."""
        self._pasted += 1
        name = tr("Picture without a file {number}", number=self._pasted)
        self._add([self.examining.request(Path(name), picture)])

    def _add(self, requests: list[Request]) -> None:
        room = MOST_PANELS - len(self.grid.panels) - len(self._unmade)
        if len(requests) > room:
            self.banner.say(
                plural(
                    "Only the first {n} picture of {total} fit here. "
                    "For more, put them into a folder and use Open folder: its table has no such limit.",
                    "Only the first {n} pictures of {total} fit here. "
                    "For more, put them into a folder and use Open folder: its table has no such limit.",
                    max(0, room),
                    total=number(len(requests)),
                )
            )
            requests = requests[: max(0, room)]
        if not requests:
            return
        self._unmade.extend(requests)
        self.examining.add(requests)
        self._make_some(_FIRST_PANELS)
        if self._unmade:
            self._making.start()
            self._refresh()
        if (first := self._panels.get(requests[0].key)) is not None:
            self.grid.focus(first)

    def _make_some(self, most: int) -> None:
        """Make the next panels, no more than `most`."""
        made: list[PicturePanel] = []
        while self._unmade and len(made) < most:
            request = self._unmade.popleft()
            panel = PicturePanel(str(request.path))
            panel.view_requested.connect(self._enlarge)
            panel.card_requested.connect(self.card_requested)
            panel.marks_requested.connect(self._show_marks)
            panel.compare_requested.connect(self._take)
            self._panels[request.key] = panel
            made.append(panel)
            if (content := self._early.pop(request.key, None)) is not None:
                panel.show_content(self._judged(content))
                self._spoken.answered([panel.accessibleName()])
        self.grid.add(made)
        if not self._unmade:
            self._making.stop()
            self._refresh()  # which looks at every panel: not after each of hundreds
            self._sum_up()

    def set_judge(self, judge: Judge) -> None:
        """Show every answer, those to come included, at another false-positive rate."""
        self._judge = judge
        for panel in self._panels.values():
            if panel.content is not None:
                panel.show_content(self._judged(panel.content))
        for viewer in self.findChildren(PictureViewer):
            if isinstance(viewer, PictureViewer) and not viewer.closed:
                viewer.judge(judge)
        self._refresh()

    def _judged(self, content: PanelContent) -> PanelContent:
        return replace(
            content, finding=self._judge.judged(content.finding), band=self._judge.band(content.finding)
        )

    def _show_preview(self, preview: Preview) -> None:
        """Show a picture whose answer takes longer than it takes to draw it."""
        panel = self._panels.get(preview.key)
        if panel is not None and panel.content is None:
            panel.view.show_picture(preview.thumbnail, None, "waiting")

    def _show_answers(self, answers: Answers) -> None:
        waiting = {request.key for request in self._unmade}
        for key, content in answers:
            if key in self._panels:
                self._panels[key].show_content(self._judged(content))
            elif key in waiting:
                self._early[key] = content
        panels = [self._panels[key] for key, _ in answers if key in self._panels]
        self._spoken.answered([panel.accessibleName() for panel in panels])
        self._refresh()

    def _enlarge(self, panel: PicturePanel) -> None:
        """Show the picture of a panel in a window of its own."""
        if self.comparing.first is not None:
            self.comparing.take(panel)
        elif (engine := self._engine) is not None and (viewed := self._viewed(panel)) is not None:
            viewer = PictureViewer(
                self,
                self._tasks,
                engine.examiner,
                viewed,
                evidence_shown=panel.evidence_button.isChecked(),
                facts_shown=self._facts_shown,
            )
            viewer.facts_toggled.connect(self._remember_facts)
            viewer.report_requested.connect(self._report_from_viewer)
            viewer.show()

    def _viewed(self, panel: PicturePanel) -> ViewedPicture | None:
        """Return what a large view shows of a panel, with the model that answered; None where there is no picture."""
        viewed = _viewed(panel)
        return None if viewed is None else replace(viewed, model=self._known_model(viewed.finding))

    def _known_model(self, finding: Finding) -> KnownModel | None:
        return None if finding.model is None else self._known.get(finding.model)

    def _remember_facts(self, shown: bool) -> None:
        """Let the next large view open as the last one was left."""
        self._facts_shown = shown

    def offer_reports(self, actions: Sequence[QAction]) -> None:
        """Offer these actions in the menu of the Report button."""
        menu = QMenu(self.report_button)
        menu.addActions(list(actions))
        self.report_button.setMenu(menu)

    def copy_summary(self) -> None:
        """Put a summary of the current picture's answer on the clipboard."""
        current = self._current_answered()
        if current is not None and current.finding is not None:
            QGuiApplication.clipboard().setMimeData(summary_data(current.finding))
            self.banner.say(
                tr("A summary of the answer about {name} was copied.", name=shown_name(current.path))
            )

    def report_current(self) -> None:
        """Ask for a file and write a report on the current picture."""
        current = self._current_answered()
        if current is not None:
            self._report([current])

    def _current_answered(self) -> PicturePanel | None:
        """Return the current panel; one that waits for its answer is told about, and None returned."""
        current = self.grid.current
        if current is not None and current.finding is None:
            self.banner.say(tr("{name} has no answer yet.", name=shown_name(current.path)))
            return None
        return current

    def report_all(self) -> None:
        """Ask for a file and write a report on every picture that has an answer."""
        self._report(self.panels)

    def _report(self, panels: Sequence[PicturePanel]) -> None:
        self._reporting = None
        entries = [self._entry(panel.content) for panel in panels if panel.content is not None]
        if self._engine is not None:
            self.reports.ask(entries, self._engine.examiner, self)

    def _entry(self, content: PanelContent) -> ReportEntry:
        account = Account(
            content.finding,
            content.band,
            self._known_model(content.finding),
            content.examined,
            pasted=content.data is not None,
        )
        return ReportEntry(account, content.thumbnail, content.overlay, content.data)

    def _report_from_viewer(self, viewer: PictureViewer) -> None:
        self._reporting = viewer
        if self._engine is not None:
            self.reports.ask([viewer.viewed.report_entry], self._engine.examiner, viewer)

    def _tell_of_report(self, words: str, kind: Kind) -> None:
        """Say how a report went, also in the large view that asked for it."""
        self.banner.say(words, kind)
        if self._reporting is not None and not self._reporting.closed:
            self._reporting.banner.say(words, kind)
        self._reporting = None

    def compare(self) -> None:
        """Take the panel that has the focus, or the first one, for a comparison."""
        panel = self.grid.current
        if panel is not None and self.can_compare:
            self._take(panel)

    def _take(self, panel: PicturePanel) -> None:
        """Take a panel for a comparison; where there are only two, the other one need not be asked for."""
        comparable = self._comparable(3)
        self.comparing.take(panel)
        if self.comparing.first is panel and len(comparable) == 2:
            self.comparing.take(next(other for other in comparable if other is not panel))

    def _compare(self, *panels: PicturePanel) -> None:
        """Show the pictures of two panels side by side."""
        pictures = [
            ComparedPicture(viewed, self._judge.band(viewed.finding))
            for panel in panels
            if (viewed := _viewed(panel)) is not None
        ]
        if self._engine is not None:
            CompareView(self, self._tasks, self._engine.examiner, pictures).show()

    def _show_marks(self, panel: PicturePanel) -> None:
        """Show what the file of a panel says of itself."""
        if panel.finding is not None:
            ProvenanceDialog(self, panel.finding).open()

    def _panel_removed(self, panel: PicturePanel) -> None:
        self.comparing.forget_panel(panel)
        for key, known in list(self._panels.items()):
            if known is panel:
                del self._panels[key]
                self.examining.forget(key)
        self._refresh()

    def examine_again(self) -> None:
        """Examine every picture shown once more; each keeps its answer until the new one is there."""
        requests = [
            Request(key, Path(panel.path), None if panel.content is None else panel.content.data)
            for key, panel in self._panels.items()
            if panel.finding is not None
        ]
        if requests:
            self.examining.add(requests)

    def examine_files(self, paths: Sequence[Path]) -> None:
        """Examine files, those that have a panel already once more."""
        wanted = {str(path) for path in paths}
        again = [
            Request(key, Path(panel.path))
            for key, panel in self._panels.items()
            if panel.path in wanted and panel.content is not None and panel.content.data is None
        ]
        self.add_paths(paths)
        if again:
            self.examining.add(again)

    def clear(self) -> None:
        """Remove every panel and stop examining."""
        self.comparing.forget()
        self._unmade.clear()
        self._early.clear()
        self._panels.clear()
        self.grid.clear()
        self.examining.cancel()
        self._refresh()
        self.zone.pictures_button.setFocus()

    def cancel(self) -> None:
        """Stop choosing what to compare; else stop examining: panels without an answer go. Else stop a report."""
        if self.comparing.first is not None:
            self.comparing.forget()
            return
        if not self.examining.busy:
            self.reports.cancel()
            return
        self.busy.show_ending(tr("Stopping…"))
        self.examining.cancel()

    def _show_progress(self, done: int, asked: int) -> None:
        self._spoken.expect(asked)
        if asked > done:
            words = plural(
                "Examining {current} of {n} picture",
                "Examining {current} of {n} pictures",
                asked,
                current=number(done + 1),
            )
            self.busy.show_progress(words, done, asked)
        else:
            self.busy.hide()

    def _show_idle(self) -> None:
        self.busy.hide()
        left = [panel for panel in self._panels.values() if panel.finding is None]
        unexamined = len(left) + sum(request.key not in self._early for request in self._unmade)
        self._unmade = deque(request for request in self._unmade if request.key in self._early)
        for panel in left:
            self.grid.remove(panel)
        if unexamined:
            self.banner.say(
                plural(
                    "Cancelled. {n} picture not examined.",
                    "Cancelled. {n} pictures not examined.",
                    unexamined,
                )
            )
        self._refresh()
        if unexamined:
            self._spoken.forget()  # the banner says how it ended
        self._sum_up()

    def _sum_up(self) -> None:
        """Say the sum once every answer is shown, if many pictures were examined together."""
        if not self.examining.busy and not self._unmade:
            self._spoken.ended("" if self.empty else self.summary.text())

    def _refresh(self) -> None:
        """Show the zone or the panels, and sum up the panels."""
        count = len(self.grid.panels) + len(self._unmade)
        self._stack.setCurrentWidget(self.grid if count else self.zone)
        self._head.setVisible(count > 0)
        findings = [panel.finding for panel in self._panels.values() if panel.finding is not None]
        parts = summary(Counter(outcome_of(finding) for finding in findings))
        pictures = plural("{n} picture", "{n} pictures", count)
        self.summary.setText(" · ".join(part for part in (pictures, parts) if part))
        self.refreshed.emit()

    def close_down(self) -> None:
        """Make no more panels: the window closes."""
        self._making.stop()
        self._unmade.clear()


def _viewed(panel: PicturePanel) -> ViewedPicture | None:
    """Return what a panel shows in the way a large view wants it; None where there is no picture to show."""
    content = panel.content
    if content is None or content.thumbnail is None:
        return None
    return ViewedPicture(
        panel.path,
        content.finding,
        content.thumbnail,
        content.overlay,
        content.data,
        content.band,
        examined=content.examined,
    )
