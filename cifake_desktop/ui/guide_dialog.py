"""The guide, to read beside the window, and the list of shortcuts alone."""

from PySide6.QtWidgets import QWidget

from cifake_desktop.ui.guide_text import guide_topics
from cifake_desktop.ui.help_html import shortcuts_html
from cifake_desktop.ui.text_dialog import TextDialog
from cifake_desktop.ui.topics_dialog import TopicsDialog
from cifake_desktop.ui.translation import tr
from cifake_desktop.ui.words import APP_NAME


class GuideDialog(TopicsDialog):
    """The guide's topics."""

    def __init__(self, parent: QWidget) -> None:
        """Begin at the first topic."""
        super().__init__(
            parent,
            tr("Guide"),
            tr("{application}, topic by topic", application=APP_NAME),
            tr("Lies on this computer: nothing here is fetched."),
        )
        self.show_topics(guide_topics())


class ShortcutsDialog(TextDialog):
    """Every key there is."""

    def __init__(self, parent: QWidget) -> None:
        """Show the list."""
        super().__init__(parent, tr("Keyboard shortcuts"), tr("Keyboard shortcuts"), shortcuts_html)
        self.resize(620, 680)
