"""The first screen of the quiz: what it is, how long a round shall be, and which folder."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cifake_desktop.ui.banner import Banner
from cifake_desktop.ui.icons import Sign, dress
from cifake_desktop.ui.labels import PlainLabel
from cifake_desktop.ui.quiz_words import EXPLANATION, FAIRNESS, FOLDER_WANTED
from cifake_desktop.ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, TYPE_TITLE, scaled_font
from cifake_desktop.ui.translation import number, plural, tr

LENGTHS: Final = (10, 20, 50)
_WIDEST: Final = 600


class QuizStart(QWidget):
    """Explains, and asks for a folder.

    Attributes:
        folder_wanted: signals that the person wants to choose a folder.

    """

    folder_wanted = Signal()

    def __init__(self) -> None:
        """Offer rounds of `LENGTHS`, the shortest one picked."""
        super().__init__()
        self.banner = Banner()
        title = PlainLabel(tr("Can you tell?"))
        title.setFont(scaled_font(TYPE_TITLE, QFont.Weight.DemiBold))
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.folder_button = QPushButton(tr("Choose a folder…"))
        self.folder_button.setProperty("role", "primary")
        dress(self.folder_button, "folder", "on_accent")
        self.folder_button.clicked.connect(self.folder_wanted)
        self.state = PlainLabel(role="muted")
        self.state.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._group = QButtonGroup(self)
        lengths = QHBoxLayout()
        lengths.setSpacing(SPACE_S)
        lengths.addStretch(1)
        lengths.addWidget(PlainLabel(tr("Pictures in a round:")))
        for length in LENGTHS:
            chip = QPushButton(number(length))
            chip.setProperty("role", "chip")
            chip.setCheckable(True)
            chip.setAutoDefault(False)
            chip.setAccessibleName(plural("A round of {n} picture", "A round of {n} pictures", length))
            self._group.addButton(chip, length)
            lengths.addWidget(chip)
        lengths.addStretch(1)
        self._group.button(LENGTHS[0]).setChecked(True)
        button_row = QHBoxLayout()
        button_row.addStretch(1)
        button_row.addWidget(self.folder_button)
        button_row.addStretch(1)
        inside = QVBoxLayout()
        inside.setSpacing(SPACE_M)
        inside.addStretch(1)
        inside.addWidget(Sign("quiz", "accent", 64), 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addWidget(title)
        for words in (EXPLANATION, FOLDER_WANTED, FAIRNESS):
            label = PlainLabel(words, role="muted")
            label.setWordWrap(True)
            label.setFixedSize(_WIDEST, label.heightForWidth(_WIDEST))
            inside.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addSpacing(SPACE_M)
        inside.addLayout(lengths)
        inside.addLayout(button_row)
        inside.addWidget(self.state)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
        column.addWidget(self.banner)
        column.addLayout(inside, 1)

    @property
    def length(self) -> int:
        """How many pictures a round shall have."""
        return self._group.checkedId()

    def pick(self, length: int) -> None:
        """Pick one of `LENGTHS`."""
        self._group.button(length).setChecked(True)

    def show_looking(self, looking: bool) -> None:
        """Tell that the folder is being listed; meanwhile no other one can be chosen."""
        self.folder_button.setEnabled(not looking)
        self.state.setText(tr("Looking into the folder…") if looking else "")
        if looking:
            self.banner.hide()
