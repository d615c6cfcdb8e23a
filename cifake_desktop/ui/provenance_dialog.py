"""Shows what one file says of its own origin."""

from PySide6.QtWidgets import QWidget

from cifake_desktop.finding import Finding
from cifake_desktop.ui.provenance_html import provenance_html
from cifake_desktop.ui.text_dialog import TextDialog
from cifake_desktop.ui.translation import tr
from cifake_desktop.ui.words import shown_name


class ProvenanceDialog(TextDialog):
    """The marks in a file to read, select and copy."""

    def __init__(self, parent: QWidget, finding: Finding) -> None:
        """Show the marks of `finding`."""
        name = shown_name(finding.path)
        super().__init__(
            parent,
            tr("What the file says: {name}", name=name),
            tr("What {name} says of its own origin", name=name),
            lambda: provenance_html(finding),
        )
