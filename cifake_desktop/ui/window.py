"""The main window: its pages, what arrives by drag, clipboard or dialog, and a clean end."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
)
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cifake_desktop.about.crash_log import own_crash_log
from cifake_desktop.detection.library import Library, LibraryModel
from cifake_desktop.finding import ModelName
from cifake_desktop.provenance.trust import TrustStore
from cifake_desktop.resources import resource
from cifake_desktop.strictness import Judge, rates
from cifake_desktop.ui.actions import MENUS, make_actions
from cifake_desktop.ui.camera_dialog import CameraDialog, camera_installed
from cifake_desktop.ui.card_dialog import CardDialog
from cifake_desktop.ui.drop_zone import DropSheet
from cifake_desktop.ui.drops import Delivery, has_picture, looks_welcome, read_delivery
from cifake_desktop.ui.engine import Engine, KnownModel, broken_engine, load_engine
from cifake_desktop.ui.guide_dialog import GuideDialog, ShortcutsDialog
from cifake_desktop.ui.history_page import HistoryPage
from cifake_desktop.ui.icons import Sign, dress, redress
from cifake_desktop.ui.inspect_page import InspectPage
from cifake_desktop.ui.labels import PlainLabel
from cifake_desktop.ui.limits import limited, limits_of
from cifake_desktop.ui.meaning_dialog import MeaningDialog
from cifake_desktop.ui.models_dialog import MODEL_SUFFIX, ModelsDialog
from cifake_desktop.ui.motion import motion
from cifake_desktop.ui.row_actions import open_file
from cifake_desktop.ui.scan_page import ScanPage
from cifake_desktop.ui.scan_terms import terms_of
from cifake_desktop.ui.sentences import said
from cifake_desktop.ui.settings import (
    DARK_THEME,
    LIGHT_THEME,
    MOST_MEBIBYTES,
    MOST_MEGAPIXELS,
    MOST_SECONDS,
    MOTION,
    OPERATING_POINT,
    THEME,
    WELCOME_SEEN,
    Setting,
    Settings,
)
from cifake_desktop.ui.settings_dialog import SettingsDialog
from cifake_desktop.ui.tasks import Tasks
from cifake_desktop.ui.theme import SPACE_L, SPACE_M, SPACE_S, TYPE_SMALL, scaled_font, theme
from cifake_desktop.ui.translation import tr
from cifake_desktop.ui.trust_dialog import TrustDialog
from cifake_desktop.ui.welcome import WelcomeDialog
from cifake_desktop.ui.words import APP_NAME, NOTHING_TO_PASTE, OFFLINE, ONE_LINE_MEANING, model_words

_SUFFIXES = (
    "*.jpg *.jpeg *.jpe *.jfif *.png *.apng *.webp *.gif *.bmp *.dib *.tif *.tiff *.avif *.mpo"
    " *.heic *.heif *.hif"
)
_FILTER = ";;".join(
    (tr("Pictures ({suffixes})", suffixes=_SUFFIXES), tr("All files ({suffixes})", suffixes="*"))
)
_DROP_MODEL_WORDS = tr("Drop the model to try it out and to add it to your own")
_DROP_WORDS = tr("Drop pictures to examine them, or a folder to scan it")


class MainWindow(QMainWindow):
    """One window with three pages: pictures as panels, a folder as a table, and what was found in the past."""

    def __init__(self, load: Callable[[], Engine] = load_engine) -> None:
        """Show at once; `load` brings the models and runs in a task."""
        super().__init__()
        self.setWindowTitle(APP_NAME)
        self.setMinimumSize(720, 520)
        self.resize(1120, 760)
        self.setAcceptDrops(True)
        self._engine: Engine | None = None
        self._load: Final = load
        self._settings = Settings(self)
        self._apply_look()
        self._known: dict[ModelName, KnownModel] = {}
        self._judge = Judge({}, None)
        self._samples = _samples()
        self.tasks = Tasks(self)
        self.inspect_page = InspectPage(self.tasks, has_samples=bool(self._samples))
        self.scan_page = ScanPage(self.tasks)
        self.history_page = HistoryPage(self.tasks)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.inspect_page)
        self.pages.addWidget(self.scan_page)
        self.pages.addWidget(self.history_page)
        self.actions_by_name = make_actions(self)
        self._connect_actions()
        self._fill_menus()
        self._offer_crash_log()
        centre = self._lay_out()
        self.sheet = DropSheet(centre)
        self._connect_pages()
        theme().changed.connect(self._redress)
        self.inspect_page.zone.pictures_button.setFocus()
        self._loads = 0
        self._load_engine()

    def _connect_actions(self) -> None:
        jobs: dict[str, Callable[[], object]] = {
            "open_pictures": self.ask_for_pictures,
            "open_folder": self.ask_for_folder,
            "camera": self.show_camera,
            "samples": self.open_samples,
            "report": self.inspect_page.report_current,
            "report_all": self.inspect_page.report_all,
            "copy_summary": self.inspect_page.copy_summary,
            "export": self.scan_page.export,
            "quit": self.close,
            "undo": self.scan_page.rows.undo,
            "paste": self.paste,
            "clear": self.inspect_page.clear,
            "compare": self.inspect_page.compare,
            "cancel": self.cancel,
            "pictures_page": lambda: self.show_page(self.inspect_page),
            "scan_page": lambda: self.show_page(self.scan_page),
            "history_page": lambda: self.show_page(self.history_page),
            "again": self.examine_again,
            "settings": self.show_settings,
            "models": self.show_models,
            "trust": self.show_trust,
            "quiz": self.show_quiz,
            "meaning": self.show_meaning,
            "guide": self.show_guide,
            "shortcuts": self.show_shortcuts,
            "welcome": self.show_welcome,
            "diagnostics": self.show_diagnostics,
            "crash_log": lambda: open_file(own_crash_log()),
            "about": self.show_about,
        }
        for name, job in jobs.items():
            # A lambda swallows the "checked" argument of the signal.
            self.actions_by_name[name].triggered.connect(lambda _=False, job=job: job())
        self.actions_by_name["samples"].setVisible(bool(self._samples))
        self.actions_by_name["camera"].setVisible(camera_installed())
        self.inspect_page.offer_reports([self.actions_by_name[name] for name in ("report", "report_all")])

    def _fill_menus(self) -> None:
        for title, names in MENUS.items():
            menu = self.menuBar().addMenu(title)
            menu.aboutToShow.connect(self._offer_crash_log)
            for name in names:
                if name:
                    menu.addAction(self.actions_by_name[name])
                else:
                    menu.addSeparator()

    def _offer_crash_log(self) -> None:
        """Let the crash log be shown where there is one; it may have come to be at any time."""
        self.actions_by_name["crash_log"].setEnabled(own_crash_log().is_file())

    def _lay_out(self) -> QWidget:
        self.tabs: dict[QWidget, QPushButton] = {}
        self._openers: list[QPushButton] = []
        group = QButtonGroup(self)
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, 0)
        head.setSpacing(SPACE_S)
        for page, words, icon in (
            (self.inspect_page, tr("Pictures"), "pictures"),
            (self.scan_page, tr("Folder scan"), "folder"),
            (self.history_page, tr("History"), "history"),
        ):
            tab = QPushButton(words)
            tab.setProperty("role", "tab")
            tab.setCheckable(True)
            dress(tab, icon)
            tab.clicked.connect(lambda _=False, page=page: self.show_page(page))
            group.addButton(tab)
            head.addWidget(tab)
            self.tabs[page] = tab
        head.addStretch(1)
        for words, icon, job, tip in (
            (tr("Paste"), "paste", self.paste, tr("Paste a picture or copied files (Ctrl+V)")),
            (tr("Open folder"), "folder", self.ask_for_folder, tr("Scan a whole folder (Ctrl+Shift+O)")),
            (tr("Open pictures"), "pictures", self.ask_for_pictures, tr("Examine pictures (Ctrl+O)")),
        ):
            button = QPushButton(words)
            button.setToolTip(tip)
            dress(button, icon)
            button.clicked.connect(lambda _=False, job=job: job())
            head.addWidget(button)
            self._openers.append(button)

        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE_L, 0, SPACE_L, SPACE_M)
        foot.setSpacing(SPACE_S)
        caution = PlainLabel(ONE_LINE_MEANING, role="muted", wraps=True)
        caution.setFont(scaled_font(TYPE_SMALL))
        more = QPushButton(tr("What this means"))
        more.setProperty("role", "quiet")
        more.clicked.connect(self.show_meaning)
        foot.addWidget(Sign("info", "muted", 16), 0, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(caution, 1)
        models = QPushButton(tr("Models"))
        models.setToolTip(tr("Which models answer, their cards, and how to add one of your own (Ctrl+M)"))
        models.setProperty("role", "quiet")
        models.clicked.connect(lambda: self.show_models())
        foot.addWidget(models)
        foot.addWidget(more)

        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addLayout(head)
        column.addWidget(self.pages, 1)
        column.addLayout(foot)
        self.setCentralWidget(centre)
        self.show_page(self.inspect_page)
        return centre

    def _connect_pages(self) -> None:
        self.inspect_page.open_pictures.connect(self.ask_for_pictures)
        self.inspect_page.open_folder.connect(self.ask_for_folder)
        self.inspect_page.try_samples.connect(self.open_samples)
        self.inspect_page.card_requested.connect(self.show_card)
        self.scan_page.open_folder.connect(self.ask_for_folder)
        self.scan_page.picture_chosen.connect(self.open_picture)
        self.history_page.files_wanted.connect(self.examine_files)
        self.history_page.refreshed.connect(self._refresh)
        self.inspect_page.keeper.kept.connect(self.history_page.note_kept)
        for page in (self.inspect_page, self.scan_page):
            page.refreshed.connect(self._refresh)
            page.strictness.picked.connect(self.pick_rate)
        self._set_terms()
        self._settings.changed.connect(self._follow)
        self._settings.troubled.connect(lambda words: self._page_banner_say(words))
        if self._settings.notice is not None:
            self._page_banner_say(said(self._settings.notice))
        self._refresh()

    def _load_engine(self, news: str = "") -> None:
        """Load the models; `news` say which were chosen since they were last loaded."""
        self._loads += 1
        number = self._loads

        def take(engine: Engine) -> None:
            if number != self._loads:  # another choice was made meanwhile, and its models are being loaded
                engine.examiner.close()
                return
            self._change_engine(engine)
            if news and engine.problem is None and engine.notice is None:
                words = [news]
                if not self.inspect_page.empty or not self.scan_page.empty:
                    words.append(tr("What is shown keeps its answers until it is examined again (F5)."))
                self._page_banner_say(" ".join(words))

        self.tasks.run_task(lambda _: self._load(), on_result=take, on_error=self._loading_failed)

    def _change_engine(self, engine: Engine) -> None:
        """Take an engine in the place of the one before; what is under way with that one goes on."""
        if self._engine is not None:
            self._engine.examiner.retire()
        self._take_engine(engine)

    def _take_engine(self, engine: Engine) -> None:
        engine = self._engine = limited(engine, limits_of(self._settings))
        # Models that answered earlier stay known: their answers may still be shown.
        self._known |= {model.name: model for model in engine.models}
        self._offer_rates()
        self.inspect_page.set_engine(engine)
        self.scan_page.set_engine(engine)
        if engine.notice is not None:
            self._page_banner_say(engine.notice)

    def pick_rate(self, rate: float) -> None:
        """Judge by another false-positive rate, now and the next time the window opens."""
        self._settings.remember(OPERATING_POINT, rate)

    def _follow(self, setting: Setting[object]) -> None:
        """Let what depends on a setting follow it."""
        if setting in (THEME, MOTION):
            self._apply_look()
        elif setting == OPERATING_POINT:
            self._offer_rates()
        elif setting in (MOST_MEGAPIXELS, MOST_MEBIBYTES, MOST_SECONDS):
            if self._engine is not None:
                self._take_engine(self._engine)
        else:
            self._set_terms()

    def _apply_look(self) -> None:
        dark = {LIGHT_THEME: False, DARK_THEME: True}.get(self._settings.get(THEME))
        theme().force(dark=dark)
        motion().choose(self._settings.get(MOTION))

    def _offer_rates(self) -> None:
        """Offer the rates of the models in use, and judge by the one that was picked."""
        offered, recommended = self._rates()
        picked = self._settings.get(OPERATING_POINT)
        if picked not in offered:
            picked = recommended
        judge = self._judge = Judge({name: model.card for name, model in self._known.items()}, picked)
        for page in (self.inspect_page, self.scan_page):
            page.strictness.offer(offered if picked is not None else (), picked or 0.0)
            page.set_judge(judge)
        if (dialog := self._settings_dialog()) is not None:
            self._inform(dialog)

    def _rates(self) -> tuple[Sequence[float], float | None]:
        """Return the false-positive rates of the models in use, and the one that they recommend."""
        models = () if self._engine is None else self._engine.models
        recommended = min((model.card.default_operating_point for model in models), default=None)
        return rates(model.card for model in models), recommended

    def _loading_failed(self, error: Exception) -> None:
        self._change_engine(
            broken_engine(tr("The model could not be loaded: {reason}.", reason=said(str(error))))
        )

    def _redress(self) -> None:
        redress(self)

    def show_page(self, page: QWidget) -> None:
        """Bring a page to the front."""
        self.pages.setCurrentWidget(page)
        self.tabs[page].setChecked(True)
        self._refresh()

    def _refresh(self) -> None:
        """Offer what can be done now; a page without content has buttons of its own to open something."""
        page = self._front_page()
        for button in self._openers:
            button.setVisible(page is self.history_page or not page.empty)
        self.actions_by_name["clear"].setEnabled(not self.inspect_page.empty)
        self.actions_by_name["export"].setEnabled(self.scan_page.can_export)
        pictures = page is self.inspect_page
        self.actions_by_name["copy_summary"].setEnabled(pictures and self.inspect_page.answered)
        for name in ("report", "report_all"):
            self.actions_by_name[name].setEnabled(pictures and self.inspect_page.can_report)
        self.actions_by_name["undo"].setEnabled(self.scan_page.rows.can_undo)
        self.actions_by_name["compare"].setEnabled(
            page is self.inspect_page and self.inspect_page.can_compare
        )
        self.actions_by_name["quiz"].setEnabled(self._engine is not None)
        if isinstance(page, HistoryPage):
            self.actions_by_name["again"].setEnabled(page.can_examine)
            self.actions_by_name["cancel"].setEnabled(False)
        else:
            self.actions_by_name["again"].setEnabled(not page.empty and not page.busy_now)
            self.actions_by_name["cancel"].setEnabled(page.busy_now)

    def _set_terms(self) -> None:
        """Have the pages keep findings as the settings say now."""
        for part in (self.scan_page, self.history_page, self.inspect_page.keeper):
            part.set_terms(lambda: terms_of(self._settings))

    def _front_page(self) -> InspectPage | ScanPage | HistoryPage:
        """Return the page in front."""
        front = self.pages.currentWidget()
        return next(
            (page for page in (self.scan_page, self.history_page) if page is front), self.inspect_page
        )

    # What arrives

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open files as panels and scan folders. Which is which is found out in a task: disks can be slow."""
        if paths:
            self.tasks.run_task(
                lambda _: [(path, path.is_dir()) for path in paths], on_result=self._open_sorted
            )

    def _open_sorted(self, kinds: list[tuple[Path, bool]]) -> None:
        models = [path for path, is_folder in kinds if not is_folder and path.suffix.lower() == MODEL_SUFFIX]
        files = [path for path, is_folder in kinds if not is_folder and path not in models]
        folders = [path for path, is_folder in kinds if is_folder]
        if folders:
            self.scan_page.scan(folders)
            self.show_page(self.scan_page)
            self.scan_page.table.setFocus()
        if files:
            self.inspect_page.add_paths(files)
            if not folders:
                self.show_page(self.inspect_page)
        if models:
            self.show_models().add(models[0])

    def open_picture(self, path: Path) -> None:
        """Show one picture as a panel."""
        self.show_page(self.inspect_page)
        self.inspect_page.add_paths([path])

    def examine_files(self, paths: Sequence[Path], note: str = "") -> None:
        """Examine files as panels, also those that have one already; `note` is said there."""
        self.show_page(self.inspect_page)
        self.inspect_page.examine_files(paths)
        if note:
            self.inspect_page.banner.say(note)

    def ask_for_pictures(self) -> None:
        """Let the user pick pictures."""
        names, _ = QFileDialog.getOpenFileNames(self, tr("Open pictures"), "", _FILTER)
        self.open_paths([Path(name) for name in names])

    def ask_for_folder(self) -> None:
        """Let the user pick a folder to scan."""
        if name := QFileDialog.getExistingDirectory(self, tr("Open folder")):
            self.open_paths([Path(name)])

    def open_samples(self) -> None:
        """Show the samples that ship with the application."""
        self.open_paths(self._samples)

    def paste(self) -> None:
        """Take a picture or files from the clipboard; in a text field, paste text."""
        field = QApplication.focusWidget()
        if isinstance(field, QLineEdit):
            field.paste()
            return
        data = QGuiApplication.clipboard().mimeData()
        delivery = Delivery() if data is None else read_delivery(data)
        if delivery.empty:
            self._page_banner_say(NOTHING_TO_PASTE)
        else:
            self._receive(delivery)

    def _receive(self, delivery: Delivery) -> None:
        if delivery.paths:
            self.open_paths(delivery.paths)
        elif delivery.picture is not None:
            self._add_picture(delivery.picture)
        elif delivery.web_only:
            self._page_banner_say(OFFLINE)

    def _add_picture(self, picture: bytes | QImage) -> None:
        self.show_page(self.inspect_page)
        self.inspect_page.add_picture(picture)

    def show_camera(self) -> None:
        """Let the user examine a snapshot, as if it were pasted."""
        dialog = CameraDialog(self)
        dialog.taken.connect(self._add_picture)
        dialog.open()

    def tell_of_trouble(self, words: str) -> None:
        """Say on the page in front that something went wrong."""
        self._front_page().banner.say(words, "error")

    def _page_banner_say(self, words: str) -> None:
        self._front_page().banner.say(words)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files, folders, pictures, and web addresses, which get an explanation."""
        data = event.mimeData()
        if looks_welcome(data):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.sheet.cover(_drop_words(data))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Keep saying that the drag is welcome."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Uncover the page."""
        self.sheet.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        self.sheet.hide()
        # A copy: a file manager that believed in a move would delete the file.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._receive(read_delivery(event.mimeData()))

    # Help, cancel, the end

    def cancel(self) -> None:
        """Cancel what runs on the page in front."""
        if self.pages.currentWidget() is self.scan_page:
            self.scan_page.cancel()
        else:
            self.inspect_page.cancel()

    def show_meaning(self) -> None:
        """Explain what a verdict can and cannot mean."""
        models = () if self._engine is None else self._engine.models
        dialog = MeaningDialog(self, [model.card for model in models])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def show_card(self, model: ModelName) -> None:
        """Show the card of a model that answered."""
        known = self._known.get(model)
        if known is not None:
            CardDialog(self, known.card, known.sha256, own=known.own).open()

    def show_models(self) -> ModelsDialog:
        """Open the list of models, or bring it to the front."""
        dialog = self.findChild(ModelsDialog)
        if not isinstance(dialog, ModelsDialog) or dialog.closed:
            dialog = ModelsDialog(self, self.tasks, Library())
            dialog.choice_changed.connect(self._load_engine)
            dialog.card_requested.connect(self._show_listed_card)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        return dialog

    def show_settings(self) -> None:
        """Open the settings, or bring them to the front."""
        dialog = self._settings_dialog()
        if dialog is None:
            dialog = SettingsDialog(self, self._settings)
            dialog.models_requested.connect(lambda: self.show_models())
            self._inform(dialog)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _inform(self, dialog: SettingsDialog) -> None:
        """Show in the dialog of settings what the models in use say."""
        dialog.offer_rates(*self._rates())
        dialog.show_model(self._model_asked_first())

    def _settings_dialog(self) -> SettingsDialog | None:
        """Return the dialog of settings that is open, if any."""
        dialogs = self.findChildren(SettingsDialog)
        return next(
            (found for found in dialogs if isinstance(found, SettingsDialog) and not found.closed), None
        )

    def _model_asked_first(self) -> str:
        """Say which model is asked first, for the settings."""
        if self._engine is None:
            return tr("The model is loading…")
        if not self._engine.models:
            return tr("There is no model.")
        first = self._engine.models[0]
        return (
            tr("{model} is asked first.", model=model_words(first.name))
            if first.own
            else tr("Automatic: the bundled models answer.")
        )

    def show_trust(self) -> None:
        """Let the user choose whose signatures are trusted."""
        dialog = TrustDialog(self, TrustStore())
        dialog.changed.connect(lambda: self._load_engine(tr("The list of trusted signers was changed.")))
        dialog.open()

    def show_quiz(self) -> None:
        """Let a person and the models guess at the same pictures."""
        from cifake_desktop.ui.quiz_page import QuizPage  # only now: it takes long

        if self._engine is not None:
            QuizPage(self, self.tasks, self._engine, self._judge).open()

    def _show_listed_card(self, model: LibraryModel) -> None:
        if model.card is not None:
            CardDialog(self, model.card, model.sha256, own=model.own).open()

    def examine_again(self) -> None:
        """Examine what the page in front shows once more, for example with another model."""
        page = self._front_page()
        if isinstance(page, HistoryPage):
            page.examine_chosen()
        elif isinstance(page, ScanPage):
            page.scan_again()
        else:
            page.examine_again()

    def show_guide(self) -> None:
        """Open the guide beside the window, or bring it to the front."""
        dialog = self.findChild(GuideDialog) or GuideDialog(self)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def show_shortcuts(self) -> None:
        """List every key."""
        ShortcutsDialog(self).open()

    def show_welcome(self) -> None:
        """Say what the application does and what its answers mean, as at the first start."""
        dialog = WelcomeDialog(self, has_samples=bool(self._samples))
        dialog.try_samples.connect(self.open_samples)
        dialog.finished.connect(lambda _: self._settings.remember(WELCOME_SEEN, True))
        dialog.open()

    def welcome_newcomers(self) -> None:
        """Show the welcome to those who have not closed it once."""
        if not self._settings.get(WELCOME_SEEN):
            self.show_welcome()

    def show_diagnostics(self) -> None:
        """Show the facts that help to find a fault, to copy them."""
        from cifake_desktop.ui.diagnostics_dialog import DiagnosticsDialog  # only now: it takes long

        engine = self._engine
        models = () if engine is None else engine.models
        DiagnosticsDialog(self, models, None if engine is None else engine.problem).open()

    def show_about(self) -> None:
        """Say what this application is, and what it is made of."""
        from cifake_desktop.ui.about_dialog import AboutDialog  # only now: it takes long

        models = () if self._engine is None else self._engine.models
        AboutDialog(self, self.tasks, [model.card for model in models if not model.own]).open()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hide at once, then end every task and wait for it."""
        self.hide()
        for dialog in self.findChildren(QDialog):
            dialog.close()
        self.inspect_page.close_down()
        self.scan_page.close_down()
        self.history_page.close_down()
        self.tasks.close()
        if self._engine is not None:
            self._engine.examiner.close()
        super().closeEvent(event)


def _drop_words(data: QMimeData) -> str:
    """Return what the sheet says: whether the drag is of use, as far as that is known without reading it."""
    if any(url.isLocalFile() and url.path().lower().endswith(MODEL_SUFFIX) for url in data.urls()):
        return _DROP_MODEL_WORDS
    if has_picture(data) or any(url.isLocalFile() for url in data.urls()):
        return _DROP_WORDS
    return OFFLINE


def _samples() -> list[Path]:
    """Return the sample pictures that ship, if any."""
    try:
        folder = resource("samples")
    except FileNotFoundError:
        return []
    return sorted(path for path in folder.iterdir() if path.suffix.lower() in {".jpg", ".png", ".webp"})
