"""The models that there are: those that ship and those of the user's own, to add, to choose and to remove."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFont
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cifake_desktop.detection.library import Library, LibraryModel, shown_name
from cifake_desktop.detection.model import ModelError
from cifake_desktop.finding import ModelName
from cifake_desktop.ui.banner import Banner
from cifake_desktop.ui.busy_strip import BusyStrip
from cifake_desktop.ui.card_html import accepted_words
from cifake_desktop.ui.icons import dress, redress
from cifake_desktop.ui.labels import PlainLabel
from cifake_desktop.ui.mirroring import margins
from cifake_desktop.ui.sentences import said
from cifake_desktop.ui.tasks import Tasks
from cifake_desktop.ui.theme import SPACE_L, SPACE_M, SPACE_S, TYPE_SMALL, scaled_font, theme
from cifake_desktop.ui.translation import tr
from cifake_desktop.ui.words import model_words, shown_text

MODEL_SUFFIX: Final = ".onnx"
Result = TypeVar("Result")

_FILTER: Final = f"{tr('Models')} (*{MODEL_SUFFIX});;{tr('All files')} (*)"
_NARROWEST: Final = 320
_WIDEST: Final = 960
_WIDEST_TITLE: Final = 480
_AUTOMATIC: Final = "Automatic"
_AUTOMATIC_WORDS: Final = tr("Each picture goes to the bundled model that was made for pictures of its size.")
_OWN_WORDS: Final = tr("Is asked first, for pictures that it accepts; all others go to the bundled models.")
_INVITATION: Final = tr(
    "You can add a model of your own: an ONNX file that keeps this application's contract. "
    "Drop it here or pick it. It is tried out before it is taken."
)


@dataclass(frozen=True, slots=True)
class _Refusal:
    """Why something was not done, in a sentence."""

    words: str


class ModelsDialog(QDialog):
    """Lists the models. Every look at the disk, and the trial of a new model, happens in a task.

    Attributes:
        choice_changed: signals that other models answer from now on; the words say which.
        card_requested: signals that the card of a `LibraryModel` shall be shown.
        rows: what is listed.
        choices: the button that has each model asked first, by the model's name; one more is for "Automatic".
        closed: whether it is closed, and about to be deleted.

    """

    choice_changed = Signal(str)
    card_requested = Signal(object)

    def __init__(self, parent: QWidget, tasks: Tasks, library: Library) -> None:
        """Begin to list the models of `library`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Models"))
        self.setAcceptDrops(True)
        self.setMaximumWidth(_WIDEST)
        self.resize(680, 600)
        self._tasks = tasks
        self._library = library
        self.closed = False
        self._busy = False
        self.banner = Banner()
        self.busy = BusyStrip(tr("Adding a model"))
        self.busy.cancel_button.hide()  # the trial of a model ends by itself
        self.add_button = QPushButton(tr("Add a model file…"))
        dress(self.add_button, "model")
        self.add_button.clicked.connect(self._ask_for_file)
        self.rows: list[ModelRow] = []
        self.choices: dict[str, QRadioButton] = {}
        self._lay_out()
        theme().changed.connect(self._redress)
        self._list()

    def _lay_out(self) -> None:
        self._ground = QWidget()
        self._column = QVBoxLayout(self._ground)
        self._column.setContentsMargins(margins(0, 0, SPACE_S, 0))
        self._column.setSpacing(SPACE_M)
        area = QScrollArea()
        area.setWidget(self._ground)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.close_button = QPushButton(tr("Close"))
        self.close_button.clicked.connect(self.reject)
        for button in (self.add_button, self.close_button):
            button.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_M)
        column.setSpacing(SPACE_M)
        column.addWidget(self.banner)
        column.addWidget(area, 1)
        column.addWidget(self.busy)
        column.addWidget(PlainLabel(_INVITATION, role="muted", wraps=True))
        column.addLayout(foot)

    # What is listed

    def _list(self) -> None:
        def work() -> tuple[list[LibraryModel], str | None]:
            return self._library.models(), self._library.chosen()

        self._run(work, lambda listed: self._show(*listed))

    def _show(self, models: list[LibraryModel], chosen: str | None) -> None:
        """Show the bundled models below "Automatic", then each of the user's own with a choice of its own."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        own = [model for model in models if model.own]
        is_own = any(model.name == chosen for model in own)
        self.rows = []
        automatic = _choice(tr("Automatic"), _AUTOMATIC_WORDS, checked=not is_own)
        automatic.clicked.connect(lambda: self._choose(None))
        self.choices = {_AUTOMATIC: automatic}
        box = self._add_box(automatic, _AUTOMATIC_WORDS)
        for model in models:
            if not model.own:
                self._add_row(model, box)
        for model in own:
            title = _title(model)
            radio = _choice(title, _OWN_WORDS, checked=model.name == chosen)
            radio.setEnabled(model.problem is None)
            radio.clicked.connect(lambda _=False, model=model: self._choose(model))
            self.choices[model.name] = radio
            self._add_row(model, self._add_box(radio, _OWN_WORDS))
        self._column.addStretch(1)
        group = QButtonGroup(automatic)
        for radio in self.choices.values():
            group.addButton(radio)
        next((radio for radio in self.choices.values() if radio.isChecked()), automatic).setFocus()

    def _add_box(self, radio: QRadioButton, meaning: str) -> QVBoxLayout:
        """Add a frame for one choice, with what it means, and return its layout."""
        frame = QFrame()
        frame.setObjectName("choice")
        column = QVBoxLayout(frame)
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        column.setSpacing(SPACE_S)
        words = _wrapping(meaning, "muted")
        words.setContentsMargins(margins(SPACE_L + SPACE_S, 0, 0, 0))
        column.addWidget(radio)
        column.addWidget(words)
        self._column.addWidget(frame)
        return column

    def _add_row(self, model: LibraryModel, box: QVBoxLayout) -> None:
        row = ModelRow(model)
        row.card_button.clicked.connect(lambda: self.card_requested.emit(model))
        row.remove_button.clicked.connect(lambda: self._ask_to_remove(model))
        box.addWidget(row)
        self.rows.append(row)

    # What can be done

    def _choose(self, model: LibraryModel | None) -> None:
        words = tr("The bundled models answer from now on.")
        if model is not None:
            words = tr("{model} is asked first from now on.", model=_title(model))

        self.banner.hide()
        self._ground.setEnabled(False)  # one choice after the other

        def done(_: None) -> None:
            self.choice_changed.emit(words)
            self._list()

        self._run(lambda: self._library.choose(None if model is None else model.name), done, self._allow)

    def _ask_for_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Add a model file"), "", _FILTER)
        if name:
            self.add(Path(name))

    def add(self, path: Path) -> None:
        """Try out a model file in a task, and take it into the library if it stands the trial."""
        if self._busy:
            self.banner.say(tr("Another model is being tried out. Add this one when that is done."))
            return
        self._busy = True
        self.add_button.setEnabled(False)
        self.busy.show_progress(tr("Trying out {file}…", file=shown_name(path)), 0, 0)
        self._run(lambda: self._library.add(path), self._added, self._trial_over)

    def _added(self, model: LibraryModel) -> None:
        self.banner.say(tr("{model} was added. Choose it above to have it asked first.", model=_title(model)))
        self._list()

    def _allow(self) -> None:
        self._ground.setEnabled(True)

    def _trial_over(self) -> None:
        self._busy = False
        self.busy.hide()
        self.add_button.setEnabled(True)

    def _ask_to_remove(self, model: LibraryModel) -> None:
        answer = QMessageBox.question(
            self,
            tr("Remove a model"),
            tr(
                "Remove {model} from this application? The file that it was added from stays where it is.",
                model=_title(model),
            ),
        )
        if answer == QMessageBox.StandardButton.Yes:
            self._remove(model)

    def _remove(self, model: LibraryModel) -> None:
        def work() -> bool:
            was_chosen = self._library.chosen() == model.name
            self._library.remove(model.name)
            return was_chosen

        def done(was_chosen: bool) -> None:
            self.banner.say(tr("{model} was removed.", model=_title(model)))
            if was_chosen:
                self.choice_changed.emit(
                    tr("{model} was removed. The bundled models answer from now on.", model=_title(model))
                )
            self._list()

        self._run(work, done)

    def _run(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        always: Callable[[], None] = lambda: None,
    ) -> None:
        """Work in a task, then call `done`, or tell in the banner what the library refused; at last `always`."""

        def answered(answer: Result | _Refusal) -> None:
            if self.closed:
                return
            always()
            if isinstance(answer, _Refusal):
                self.banner.say(answer.words, "error")
            else:
                done(answer)

        def failed(error: Exception) -> None:
            answered(
                _Refusal(
                    tr("Something unexpected went wrong: {reason}.", reason=error or type(error).__name__)
                )
            )

        self._tasks.run_task(lambda _: _attempt(work), on_result=answered, on_error=failed)

    # What is dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome a model file."""
        if _dropped(event.mimeData()) is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add the model file that was dropped."""
        path = _dropped(event.mimeData())
        if path is not None:
            # A copy: a file manager that believed in a move would delete the file.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.add(path)

    def _redress(self) -> None:
        redress(self)

    def done(self, result: int) -> None:
        """Close; what is still being tried out is taken or refused without a word."""
        self.closed = True
        super().done(result)


class ModelRow(QWidget):
    """One model: what it is, and what can be done with it."""

    def __init__(self, model: LibraryModel) -> None:
        """Show `model`."""
        super().__init__()
        self.model = model
        title = _title(model)
        words = QVBoxLayout()
        words.setSpacing(2)
        if not model.own:
            name = PlainLabel(title)
            name.setFont(scaled_font(1.0, QFont.Weight.DemiBold))
            words.addWidget(name)
        if model.card is not None:
            words.addWidget(_wrapping(said(shown_text(model.card.purpose))))
            accepts = _wrapping(accepted_words(model.card.sizes), "muted")
            accepts.setFont(scaled_font(TYPE_SMALL))
            words.addWidget(accepts)
        self.problem = _wrapping(said(shown_text(model.problem)) if model.problem else "", "error")
        self.problem.setVisible(model.problem is not None)
        words.addWidget(self.problem)
        self.card_button = QPushButton(tr("Card"))
        self.card_button.setProperty("role", "soft")
        self.card_button.setToolTip(tr("What this model is, what it was measured at, and what it cannot do"))
        self.card_button.setAccessibleName(tr("Card of the model {model}", model=title))
        self.card_button.setVisible(model.card is not None)
        dress(self.card_button, "info", "accent")
        self.remove_button = QPushButton(tr("Remove"))
        self.remove_button.setProperty("role", "quiet")
        self.remove_button.setAccessibleName(tr("Remove the model {model}", model=title))
        self.remove_button.setVisible(model.own)
        dress(self.remove_button, "clear", "accent")
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(SPACE_L + SPACE_S, SPACE_S, 0, 0))
        row.setSpacing(SPACE_S)
        row.addLayout(words, 1)
        for button in (self.card_button, self.remove_button):
            button.setAutoDefault(False)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)


def _attempt(work: Callable[[], Result]) -> Result | _Refusal:
    """Do the work, in a task; a refusal is an answer like any other."""
    try:
        return work()
    except ModelError as error:
        return _Refusal(said(shown_text(str(error))))


def _wrapping(text: str, role: str | None = None) -> PlainLabel:
    """Return a label that wraps, and is never so narrow that a scroll area takes it for a tall one."""
    label = PlainLabel(text, role, wraps=True)
    label.setMinimumWidth(_NARROWEST)
    return label


def _choice(title: str, meaning: str, *, checked: bool) -> QRadioButton:
    radio = QRadioButton()
    radio.setFont(scaled_font(1.0, QFont.Weight.DemiBold))
    # A button does not wrap; one that is too wide would push others out of sight.
    shown = radio.fontMetrics().elidedText(title, Qt.TextElideMode.ElideMiddle, _WIDEST_TITLE)
    radio.setText(shown.replace("&", "&&"))
    radio.setAccessibleName(title)
    radio.setAccessibleDescription(meaning)
    radio.setChecked(checked)
    return radio


def _title(model: LibraryModel) -> str:
    """Return what people know a model by; one of the user's own says so, whatever it calls itself."""
    if model.card is None:
        return shown_text(model.name)
    return model_words(ModelName(name=model.card.name, version=model.card.version, own=model.own))


def _dropped(data: QMimeData) -> Path | None:
    """Return the first model file of a drag, or None."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return next((path for path in paths if path.suffix.lower() == MODEL_SUFFIX), None)
