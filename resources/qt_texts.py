"""Qt's own texts that the window shows, for the languages that Qt brings no translation of."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo

_TEXTS: Final = {
    "QPlatformTheme": (
        "OK",
        "Save",
        "Save All",
        "Open",
        "&Yes",
        "Yes to &All",
        "&No",
        "N&o to All",
        "Abort",
        "Retry",
        "Ignore",
        "Close",
        "Cancel",
        "Discard",
        "Help",
        "Apply",
        "Reset",
        "Restore Defaults",
    ),
    "QLineEdit": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QWidgetTextControl": (
        "&Undo",
        "&Redo",
        "Cu&t",
        "&Copy",
        "Copy &Link Location",
        "&Paste",
        "Delete",
        "Select All",
    ),
    "QFileDialog": (
        "Look in:",
        "File &name:",
        "Directory:",
        "Files of type:",
        "&Open",
        "&Save",
        "&Choose",
        "Back",
        "Forward",
        "Parent Directory",
        "Create New Folder",
        "List View",
        "Detail View",
        "%1 already exists.\nDo you want to replace it?",
        "%1\nFile not found.\nPlease verify the correct file name was given.",
        "%1\nDirectory not found.\nPlease verify the correct directory name was given.",
    ),
    "QFileSystemModel": ("Name", "Size", "Type", "Date Modified"),
}


def qt_texts(language: str) -> list[tuple[str, str]]:
    """Return (context, text) of what must be translated here for a language; nothing where Qt does it."""
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if (Path(folder) / f"qtbase_{language}.qm").exists():
        return []
    return [(context, text) for context, texts in _TEXTS.items() for text in texts]
