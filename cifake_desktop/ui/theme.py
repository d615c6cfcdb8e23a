"""The design system: colours by role in light and dark, spacing, type scale, and the style sheet made of them.

Nothing else in the window names a colour or a distance. Every text colour reaches a contrast of 4.5 to 1
on each ground it is used on, and every verdict colour comes with a sign and words.
"""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from cifake_desktop.ui.dressing import Dresser


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """Colours by what they are for, as `#rrggbb`."""

    dark: bool
    window: str
    surface: str
    sunken: str
    hover: str
    border: str
    control_border: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    accent_soft: str
    on_accent: str
    ai: str
    ai_soft: str
    ai_fill: str
    real: str
    real_soft: str
    real_fill: str
    neutral: str
    neutral_soft: str
    neutral_fill: str
    error: str
    error_soft: str


LIGHT: Final = Colours(
    dark=False,
    window="#f4f5f8",
    surface="#ffffff",
    sunken="#e8ebf1",
    hover="#eceef4",
    border="#dde1e9",
    control_border="#8a93a5",
    text="#1a2130",
    muted="#535d70",
    accent="#5a3fd0",
    accent_hover="#4a31b8",
    accent_soft="#ece8fb",
    on_accent="#ffffff",
    ai="#a83a08",
    ai_soft="#fdece2",
    ai_fill="#e2651f",
    real="#14589f",
    real_soft="#e2eefa",
    real_fill="#2f7fd1",
    neutral="#4b5566",
    neutral_soft="#e9ecf1",
    neutral_fill="#8a93a5",
    error="#a0183c",
    error_soft="#fce9ed",
)

DARK: Final = Colours(
    dark=True,
    window="#13161c",
    surface="#1c2028",
    sunken="#0e1015",
    hover="#282d38",
    border="#2e3440",
    control_border="#6d788c",
    text="#e9edf4",
    muted="#a4aebf",
    accent="#ab9bff",
    accent_hover="#bfb2ff",
    accent_soft="#2c2749",
    on_accent="#171226",
    ai="#ffa274",
    ai_soft="#3a2418",
    ai_fill="#ee7430",
    real="#85bcff",
    real_soft="#172a40",
    real_fill="#4a97e8",
    neutral="#bac3d1",
    neutral_soft="#2a303b",
    neutral_fill="#7a8598",
    error="#ff96a8",
    error_soft="#3b1b23",
)

# Distances in device-independent pixels.
SPACE_S: Final = 6
SPACE_M: Final = 12
SPACE_L: Final = 20
SPACE_XL: Final = 36
RADIUS_S: Final = 6
RADIUS_M: Final = 9
RADIUS_L: Final = 14
ICON: Final = 18

# Type sizes as multiples of the system's own text size, so a person's larger text stays larger here.
TYPE_SMALL: Final = 0.92
TYPE_VERDICT: Final = 1.15
TYPE_TITLE: Final = 1.75

# Selects what is laid out from right to left: a style sheet itself is never mirrored.
_MIRRORED: Final = 'layoutDirection="RightToLeft"'
_STILL: Final = "* { widget-animation-duration: 0; }"


def scaled_font(factor: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the system's font at `factor` times its size."""
    font = QFont(QApplication.font())
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * factor)
    else:
        font.setPixelSize(round(font.pixelSize() * factor))
    font.setWeight(weight)
    return font


class Theme(QObject):
    """Follows the system's choice of light or dark, and says when it changed."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        """Dress `app` and keep following its system's colour scheme."""
        super().__init__(app)
        self.colours: Colours = LIGHT
        self._dressed = False
        self._app: Final = app
        self._forced: bool | None = None
        self._still = False
        self._dresser: Final = Dresser(app)
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._dress)
        self._dress()

    def force(self, *, dark: bool | None) -> None:
        """Show dark or light whatever the system says; None follows it again."""
        self._forced = dark
        # Frames and dialogs of the system's own follow, where it can do that.
        scheme = {None: Qt.ColorScheme.Unknown, False: Qt.ColorScheme.Light, True: Qt.ColorScheme.Dark}[dark]
        self._app.styleHints().setColorScheme(scheme)
        self._dress()

    def keep_still(self, still: bool) -> None:
        """Let nothing fade or slide that Qt draws by itself, or let it again."""
        if still is not self._still:
            self._still = still
            self._wear()

    @Slot()
    def _dress(self) -> None:
        system_dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        dark = system_dark if self._forced is None else self._forced
        wanted = DARK if dark else LIGHT
        # Styling every widget anew takes a moment: only when something changed.
        if self._dressed and wanted is self.colours:
            return
        self.colours = wanted
        self._dressed = True
        self._wear()
        self.changed.emit()

    def _wear(self) -> None:
        sheet = _style_sheet(self.colours) + (_STILL if self._still else "")
        self._dresser.dress(_palette(self.colours), sheet)


_theme: Theme | None = None


def theme() -> Theme:
    """Return the application's theme; the first call dresses the application.

    Raises:
        RuntimeError: when there is no QApplication yet.

    """
    global _theme
    if _theme is None:
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            raise RuntimeError("the theme needs a QApplication")
        _theme = Theme(app)
    return _theme


def colours() -> Colours:
    """Return the colours in use now."""
    return theme().colours


def _palette(c: Colours) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: c.window,
        QPalette.ColorRole.WindowText: c.text,
        QPalette.ColorRole.Base: c.surface,
        QPalette.ColorRole.AlternateBase: c.window,
        QPalette.ColorRole.ToolTipBase: c.surface,
        QPalette.ColorRole.ToolTipText: c.text,
        QPalette.ColorRole.PlaceholderText: c.muted,
        QPalette.ColorRole.Text: c.text,
        QPalette.ColorRole.Button: c.surface,
        QPalette.ColorRole.ButtonText: c.text,
        QPalette.ColorRole.Highlight: c.accent,
        QPalette.ColorRole.HighlightedText: c.on_accent,
        QPalette.ColorRole.Link: c.accent,
        QPalette.ColorRole.LinkVisited: c.accent,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(c.control_border))
    return palette


def _style_sheet(c: Colours) -> str:
    return f"""
    QToolTip {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.border}; padding: 5px; }}
    QMenuBar {{ background: {c.window}; color: {c.text}; padding: 4px 10px 0 10px; }}
    QMenuBar::item {{ background: transparent; padding: 5px 10px; border-radius: {RADIUS_S}px; }}
    QMenuBar::item:selected {{ background: {c.hover}; }}
    QMenu {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.border}; padding: 5px; }}
    QMenu::item {{ padding: 6px 26px 6px 14px; border-radius: {RADIUS_S}px; }}
    QMenu::item:selected {{ background: {c.accent_soft}; }}
    QMenu::item:disabled {{ color: {c.control_border}; }}
    QMenu::separator {{ height: 1px; background: {c.border}; margin: 5px 8px; }}

    QLabel {{ background: transparent; color: {c.text}; }}
    QLabel[role="muted"] {{ color: {c.muted}; }}
    QLabel[role="error"] {{ color: {c.error}; }}

    QPushButton {{
        background: {c.surface}; color: {c.text}; border: 1px solid {c.control_border};
        border-radius: {RADIUS_M}px; padding: 7px 14px;
    }}
    QPushButton:hover {{ background: {c.hover}; }}
    QPushButton:pressed {{ background: {c.accent_soft}; }}
    QPushButton:focus {{ border: 2px solid {c.accent}; padding: 6px 13px; }}
    QPushButton:disabled {{ color: {c.control_border}; border-color: {c.border}; }}
    QPushButton[{_MIRRORED}]::menu-indicator {{ left: -18px; }} /* else Qt draws it outside the button */
    QPushButton[role="primary"] {{ background: {c.accent}; color: {c.on_accent}; border: 1px solid {c.accent}; }}
    QPushButton[role="primary"]:hover {{ background: {c.accent_hover}; }}
    QPushButton[role="primary"]:focus {{ border: 2px solid {c.text}; }}
    QPushButton[role="primary"]:disabled {{
        background: {c.sunken}; color: {c.muted}; border: 1px solid {c.border};
    }}
    QPushButton[role="quiet"] {{ background: transparent; border: 1px solid transparent; color: {c.accent}; }}
    QPushButton[role="quiet"]:hover {{ background: {c.accent_soft}; }}
    QPushButton[role="quiet"]:focus {{ border: 2px solid {c.accent}; }}
    QPushButton[role="quiet"]:disabled {{ color: {c.control_border}; }}
    QPushButton[role="chip"] {{
        border-radius: 12px; padding: 4px 12px; color: {c.text}; border: 1px solid {c.border};
    }}
    QPushButton[role="chip"]:checked {{
        background: {c.accent_soft}; border: 1px solid {c.accent}; color: {c.text};
    }}
    QPushButton[role="chip"]:focus {{ border: 2px solid {c.accent}; padding: 3px 11px; }}
    QPushButton[role="tab"] {{
        background: transparent; border: 1px solid transparent; color: {c.muted}; padding: 7px 8px;
    }}
    QPushButton[role="tab"]:hover {{ background: {c.hover}; }}
    QPushButton[role="tab"]:checked {{ background: {c.surface}; border: 1px solid {c.border}; color: {c.text}; }}
    QPushButton[role="tab"]:focus {{ border: 2px solid {c.accent}; padding: 6px 7px; }}

    QPushButton[role="link"] {{
        background: transparent; border: 1px solid transparent; border-radius: {RADIUS_S}px; color: {c.accent};
        padding: 2px 5px 2px 2px; text-align: left; text-decoration: underline;
    }}
    QPushButton[role="link"]:hover {{ background: {c.accent_soft}; }}
    QPushButton[role="link"]:focus {{ border: 2px solid {c.accent}; padding: 1px 4px 1px 1px; }}

    QPushButton[role="soft"] {{ background: {c.accent_soft}; border: 1px solid {c.accent_soft}; color: {c.accent}; }}
    QPushButton[role="soft"]:hover {{ border: 1px solid {c.accent}; }}
    QPushButton[role="soft"]:checked {{ border: 1px solid {c.accent}; }}
    QPushButton[role="soft"]:focus {{ border: 2px solid {c.accent}; }}

    QGroupBox#panel {{
        background: {c.surface}; border: 1px solid {c.border}; border-radius: {RADIUS_L}px; padding: 1px; margin: 0;
    }}
    QGroupBox#panel:focus {{ border: 2px solid {c.accent}; padding: 0; }}

    QFrame#choice {{ background: {c.window}; border: 1px solid {c.border}; border-radius: {RADIUS_M}px; }}
    QRadioButton {{
        color: {c.text}; background: transparent; spacing: 8px; padding: 2px; border-radius: {RADIUS_S}px;
    }}
    QRadioButton:focus {{ border: 2px solid {c.accent}; padding: 0; }}
    QRadioButton:disabled {{ color: {c.control_border}; }}
    QRadioButton::indicator {{
        width: 14px; height: 14px; border-radius: 8px; border: 1px solid {c.control_border}; background: {c.surface};
    }}
    QRadioButton::indicator:checked {{ border: 5px solid {c.accent}; width: 6px; height: 6px; }}

    QToolButton {{ background: transparent; border: 1px solid transparent; border-radius: {RADIUS_S}px; padding: 4px; }}
    QToolButton:hover {{ background: {c.hover}; }}
    QToolButton#remove {{ background: {c.surface}; border-radius: 13px; }}
    QToolButton#remove:hover {{ background: {c.hover}; }}
    QToolButton:focus {{ border: 2px solid {c.accent}; padding: 3px; }}

    QLineEdit {{
        background: {c.surface}; color: {c.text}; border: 1px solid {c.control_border};
        border-radius: {RADIUS_M}px; padding: 6px 10px; selection-background-color: {c.accent};
        selection-color: {c.on_accent};
    }}
    QLineEdit:focus {{ border: 2px solid {c.accent}; padding: 5px 9px; }}

    QComboBox {{
        background: {c.surface}; color: {c.text}; border: 1px solid {c.control_border};
        border-radius: {RADIUS_M}px; padding: 6px 30px 6px 12px; combobox-popup: 0;
    }}
    QComboBox:hover {{ background: {c.hover}; }}
    QComboBox:focus {{ border: 2px solid {c.accent}; padding: 5px 29px 5px 11px; }}
    QComboBox[{_MIRRORED}] {{ padding: 6px 12px 6px 30px; }}
    QComboBox[{_MIRRORED}]:focus {{ padding: 5px 11px 5px 29px; }}
    QComboBox::drop-down {{ border: none; width: 0; }}
    QComboBox QAbstractItemView {{
        background: {c.surface}; color: {c.text}; border: 1px solid {c.border}; padding: 4px; outline: none;
        selection-background-color: {c.accent_soft}; selection-color: {c.text};
    }}
    QComboBox QAbstractItemView::item {{ padding: 5px 8px; min-height: 20px; }}

    QSlider {{ min-height: 24px; background: transparent; }}
    QSlider::groove:horizontal {{ background: {c.sunken}; height: 6px; border-radius: 3px; }}
    QSlider::sub-page:horizontal {{ background: {c.accent}; height: 6px; border-radius: 3px; }}
    QSlider[{_MIRRORED}]::sub-page:horizontal {{ background: transparent; }}
    QSlider[{_MIRRORED}]::add-page:horizontal {{ background: {c.accent}; height: 6px; border-radius: 3px; }}
    QSlider::handle:horizontal {{
        background: {c.surface}; border: 2px solid {c.accent}; width: 12px; margin: -5px 0; border-radius: 8px;
    }}
    QSlider::handle:horizontal:focus {{ background: {c.accent}; border: 2px solid {c.text}; }}

    QProgressBar {{ background: {c.sunken}; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }}
    QProgressBar::chunk {{ background: {c.accent}; border-radius: 3px; }}

    QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
    QScrollArea#facts {{ border: 1px solid transparent; border-radius: {RADIUS_S}px; }}
    QScrollArea#facts:focus {{ border: 1px solid {c.accent}; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
    QScrollBar::handle {{ background: {c.control_border}; border-radius: 4px; min-height: 36px; min-width: 36px; }}
    QScrollBar::handle:hover {{ background: {c.muted}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}

    QTableView {{
        background: {c.surface}; alternate-background-color: {c.window}; color: {c.text};
        border: 1px solid {c.border}; border-radius: {RADIUS_M}px; gridline-color: transparent;
        selection-background-color: {c.accent_soft}; selection-color: {c.text}; outline: none;
    }}
    QTableView:focus {{ border: 1px solid {c.accent}; }}
    QTableView::item {{ padding: 0 8px; border: none; }}
    QTableView::item:selected {{ background: {c.accent_soft}; color: {c.text}; }}
    QHeaderView {{ background: transparent; border: none; }}
    QHeaderView::section {{
        background: {c.surface}; color: {c.muted}; border: none; border-bottom: 1px solid {c.border};
        padding: 8px 8px 8px 11px;
    }}
    QHeaderView[{_MIRRORED}]::section {{ padding: 8px 11px 8px 8px; }}
    QHeaderView::section:first {{ border-top-left-radius: {RADIUS_M - 1}px; }}
    QHeaderView::section:last {{ border-top-right-radius: {RADIUS_M - 1}px; }}
    QHeaderView::section:hover {{ color: {c.text}; }}
    QListView#topics {{
        background: {c.window}; color: {c.text}; border: 1px solid {c.border}; border-radius: {RADIUS_M}px;
        padding: 5px; outline: none;
    }}
    QListView#topics:focus {{ border: 2px solid {c.accent}; padding: 4px; }}
    QListView#topics::item {{ padding: 6px 8px; border-radius: {RADIUS_S}px; }}
    QListView#topics::item:hover {{ background: {c.hover}; }}
    QListView#topics::item:selected {{ background: {c.accent_soft}; color: {c.text}; }}
    QTextBrowser, QPlainTextEdit {{
        background: {c.surface}; border: 1px solid transparent; border-radius: {RADIUS_M}px; padding: 1px;
        selection-background-color: {c.accent}; selection-color: {c.on_accent};
    }}
    QPlainTextEdit {{ border: 1px solid {c.border}; }}
    QTextBrowser:focus, QPlainTextEdit:focus {{ border: 2px solid {c.accent}; padding: 0; }}
    QDialog {{ background: {c.surface}; }}
    """
