from collections.abc import Iterable

import pytest

from resources.packaging.pruning import is_wanted, pruned

LANGUAGES = {"en", "de"}


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        ("PySide6/Qt/lib/libQt6Core.so.6", True),
        ("PySide6/Qt/lib/libQt6Network.so.6", False),
        ("libQt6Gui.so.6", True),
        ("libQt6EglFSDeviceIntegration.so.6", False),
        ("PySide6/QtWidgets.abi3.so", True),
        ("PySide6/libpyside6.abi3.so.6.11", True),
        ("PySide6\\Qt6Gui.dll", True),
        ("PySide6\\Qt6Quick.dll", False),
        ("PySide6\\opengl32sw.dll", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6\\plugins\\platforms\\qdirect2d.dll", False),
        ("PySide6\\translations\\qtbase_de.qm", True),
        ("PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui", True),
        ("PySide6/Qt/lib/QtGui.framework/Versions/A/Resources/Info.plist", True),
        ("PySide6/Qt/lib/QtQml.framework/Versions/A/QtQml", False),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_pt_BR.qm", False),
        ("PySide6/Qt/translations/qt_help_de.qm", False),
        ("resources/translations/cifake-desktop_fr.qm", False),
        ("resources/models/photo.onnx", True),
        ("numpy/_core/_multiarray_umath.so", True),
    ],
)
def test_files_are_wanted_for_what_they_are(place: str, wanted: bool) -> None:
    assert is_wanted(place, LANGUAGES) is wanted


def test_what_only_dropped_files_need_is_dropped_with_them() -> None:
    entries = [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/1", "BINARY"),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "/2", "BINARY"),
        ("PySide6/Qt/lib/libQt6Core.so.6", "/3", "BINARY"),
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
        ("libQt6Network.so.6", "PySide6/Qt/lib/libQt6Network.so.6", "SYMLINK"),
        ("libxcb-cursor.so.0", "/4", "BINARY"),
        ("libxcb-render.so.0", "/5", "BINARY"),
        ("libgtk-3.so.0", "/6", "BINARY"),
        ("libpython3.11.so.1.0", "/7", "BINARY"),
        ("resources/icons/app.svg", "/8", "DATA"),
    ]
    links = {"/1": ["libxcb-cursor.so.0", "libc.so.6"], "/2": ["libgtk-3.so.0"], "/4": ["libxcb-render.so.0"]}

    def needs(file: str) -> Iterable[str]:
        assert file != "/8", "a picture is linked to nothing"
        return links.get(file, [])

    assert [place for place, *_ in pruned(entries, LANGUAGES, needs)] == [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "libQt6Core.so.6",
        "libxcb-cursor.so.0",
        "libxcb-render.so.0",
        "libpython3.11.so.1.0",
        "resources/icons/app.svg",
    ]
