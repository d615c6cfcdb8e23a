"""What the window's reports are written in: what the window speaks."""

from cifake_desktop.reports.wording import Wording
from cifake_desktop.ui.sentences import said
from cifake_desktop.ui.translation import language, number
from cifake_desktop.ui.words import percent


def window_wording() -> Wording:
    """Return the wording of reports that are made in the window."""
    return Wording(language, said, percent, number)
