"""Asks before something is done that cannot be taken back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def confirmed(parent: QWidget, title: str, question: str, consequence: str, verb: str) -> bool:
    """Ask, and return whether the person wants it; Enter and Esc mean no.

    Args:
        parent: the window or page that it is about.
        title: of the dialog.
        question: in one short sentence. File names in it are shown as they are, never as HTML.
        consequence: what happens then, and what does not.
        verb: what the button that does it says.

    """
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    box.setInformativeText(consequence)
    doing = box.addButton(verb, QMessageBox.ButtonRole.DestructiveRole)
    keeping = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(keeping)
    box.setEscapeButton(keeping)
    box.exec()
    answer = box.clickedButton() is doing
    box.deleteLater()
    return answer
