"""Which of the files that PyInstaller finds the packaged application does without."""

import posixpath
import re
from collections.abc import Callable, Collection, Iterable
from pathlib import PurePosixPath
from typing import Final

from cifake_desktop.picture.readers import other_readers

Entry = tuple[str, str, str]
"""One file as PyInstaller lists it: its place in the bundle, where it lies now, and what it is."""

LINK: Final = "SYMLINK"
_CODE: Final = frozenset({"BINARY", "EXTENSION"})

EXCLUDED: Final = (
    # Readers of kinds of picture that are not read, and what Pillow brings to show pictures itself.
    *other_readers(),
    "PIL.ImageGrab",
    "PIL.ImageQt",
    "PIL.ImageShow",
    "PIL.ImageTk",
    # Makes models; never imported, but found through optional imports of others where it is installed.
    "torch",
    "torchvision",
    "training",
    "onnx",
    "scipy",
    "sklearn",
    # Optional parts, each larger than all the rest of the window.
    "distributed",
    "dask",
    "PySide6.QtMultimedia",
    "PySide6.QtMultimediaWidgets",
    # The application has nothing to do with networks.
    "PySide6.QtNetwork",
    # Tools of libraries, for those who develop with them.
    "numpy.f2py",
    "onnxruntime.quantization",
    "onnxruntime.tools",
    "onnxruntime.transformers",
    "IPython",
    "matplotlib",
    "pandas",
    "pytest",
    "setuptools",
    "tkinter",
    # Line editing: the application has no prompt, and the library's licence would be the bundle's.
    "readline",
)
"""Modules that stay out whatever imports them."""

_QT_LIBRARIES: Final = frozenset(
    # OpenGL is linked to by Svg and by what draws on X11; Wayland* by the plugins for it.
    {"Core", "DBus", "Gui", "OpenGL", "Svg", "WaylandClient", "Widgets", "XcbQpa"}
)
_PLUGINS: Final = {
    # Of pictures Qt reads what other programs copy or drag; files are read by Pillow.
    "imageformats": frozenset({"qgif", "qjpeg", "qwebp"}),
    "platforminputcontexts": frozenset(
        {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"}
    ),
    "platforms": frozenset({"qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"}),
    # GTK's own would bring all of GTK; the portal shows the desktop's file dialogs.
    "platformthemes": frozenset({"qxdgdesktopportal"}),
    "styles": frozenset({"qmacstyle", "qmodernwindowsstyle", "qwindowsvistastyle"}),
    "wayland-decoration-client": frozenset({"adwaita", "bradient"}),
    "wayland-shell-integration": frozenset({"xdg-shell"}),
}
# What Qt draws widgets with where there is no graphics driver for 3D scenes, which the window has none of.
_SOFTWARE_RENDERERS: Final = frozenset({"opengl32sw", "d3dcompiler_47"})
# libQt6Gui.so.6, Qt6Gui.dll, QtGui.framework; not QtGui.abi3.so or QtGui.pyd, which are Python's.
_QT_LIBRARY: Final = re.compile(r"(?:lib)?Qt6([A-Z]\w*)\.(?:so|dll|dylib)|Qt([A-Z]\w*)$")
_QT_TRANSLATION: Final = re.compile(r"qt[a-z_]*?_([a-z]{2}(?:_[A-Z]{2})?)\.qm$")


def is_wanted(place: str, languages: Collection[str]) -> bool:
    """Tell whether the application may need a file.

    Args:
        place: the file's path in the bundle.
        languages: codes of those that the window speaks, for example "de".

    """
    path = PurePosixPath(place.replace("\\", "/"))
    library = _qt_library(path)
    if library is not None:
        return library in _QT_LIBRARIES
    if "plugins" in path.parts:
        kind = path.parts[path.parts.index("plugins") + 1]
        return path.name.split(".")[0].removeprefix("lib") in _PLUGINS.get(kind, ())
    if path.suffix == ".qm":
        found = _QT_TRANSLATION.match(path.name)
        # Of Qt's own translations only those of its basic modules hold a text that is ever shown.
        return path.name.startswith("qtbase_") and found is not None and found[1] in languages
    return path.stem not in _SOFTWARE_RENDERERS


def pruned(
    entries: Iterable[Entry], languages: Collection[str], needs: Callable[[str], Iterable[str]]
) -> list[Entry]:
    """Return the entries that the application may need.

    Left out with a file are the links to it, and the system's libraries that nothing else is linked to.

    Args:
        entries: everything that was found.
        languages: codes of those that the window speaks.
        needs: returns the names of the libraries that a file, given by its path on this machine, is linked to.

    """
    kept = [entry for entry in entries if is_wanted(entry[0], languages)]
    there = {place for place, _, kind in kept if kind != LINK}
    kept = [entry for entry in kept if entry[2] != LINK or _target(entry) in there]
    libraries = {place: source for place, source, kind in kept if kind == "BINARY" and _is_of_system(place)}
    waiting = [source for place, source, kind in kept if kind in _CODE and place not in libraries]
    needed: set[str] = set()
    while waiting:
        for name in needs(waiting.pop()):
            if name in libraries and name not in needed:
                needed.add(name)
                waiting.append(libraries[name])
    return [entry for entry in kept if entry[0] not in libraries or entry[0] in needed]


def _is_of_system(place: str) -> bool:
    """Tell whether a file is a library of the machine that builds: those lie at the top of the bundle."""
    return "/" not in place and ".so" in place and not place.startswith("libpython")


def _target(link: Entry) -> str:
    place, target, _ = link
    return posixpath.normpath(posixpath.join(posixpath.dirname(place), target))


def _qt_library(path: PurePosixPath) -> str | None:
    """Return the name of the Qt library that a file is, or belongs to; None for other files."""
    frameworks = [part.removesuffix(".framework") for part in path.parts if part.endswith(".framework")]
    name = frameworks[0] if frameworks else path.name
    found = _QT_LIBRARY.match(name)
    return (found[1] or found[2]) if found is not None else None
