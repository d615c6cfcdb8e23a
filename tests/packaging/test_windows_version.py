from types import SimpleNamespace
from typing import Any

import pytest

from resources.packaging.windows_version import version_resource


def evaluated(text: str) -> SimpleNamespace:
    """Evaluate the notation as PyInstaller does, with plain values in place of its classes."""
    names = ("VSVersionInfo", "StringFileInfo", "StringTable", "VarFileInfo", "VarStruct")
    classes: dict[str, Any] = {
        name: lambda *a, name=name, **k: SimpleNamespace(name=name, a=a, **k) for name in names
    }
    classes["FixedFileInfo"] = lambda **k: SimpleNamespace(**k)
    classes["StringStruct"] = lambda key, value: (key, value)
    found = eval(text, classes)  # noqa: S307
    assert isinstance(found, SimpleNamespace)
    return found


def test_windows_shows_name_and_version() -> None:
    found = evaluated(version_resource("1.2.3", "cifake-desktop.exe", "CIFAKE Desktop"))
    assert found.ffi.filevers == (1, 2, 3, 0)
    assert found.ffi.prodvers == (1, 2, 3, 0)
    strings = dict(found.kids[0].a[0][0].a[1])
    assert strings["FileDescription"] == "CIFAKE Desktop"
    assert strings["ProductVersion"] == "1.2.3"
    assert strings["OriginalFilename"] == "cifake-desktop.exe"
    assert strings["InternalName"] == "cifake-desktop"


def test_what_follows_the_numbers_stands_in_the_words_only() -> None:
    found = evaluated(version_resource("2.0-rc1", "x.exe", "X"))
    assert found.ffi.filevers == (2, 0, 0, 0)
    assert dict(found.kids[0].a[0][0].a[1])["FileVersion"] == "2.0-rc1"


def test_a_version_without_numbers_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown"):
        version_resource("unknown", "x.exe", "X")
