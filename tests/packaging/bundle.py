"""A small bundle, made up of what a real one has of each kind."""

from hashlib import sha256
from pathlib import Path

FILES = {
    "cifake-desktop": "application",
    "cifake-desktop-cli": "application",
    "_internal/base_library.zip": "Python",
    "_internal/libpython3.11.so.1.0": "Python",
    "_internal/python3.11/lib-dynload/_ssl.so": "Python",
    "_internal/_ssl.pyd": "Python",
    "_internal/cifake_desktop-0.1.0.dist-info/METADATA": "application",
    "_internal/resources/icons/app.svg": "application",
    "_internal/resources/models/cifake.onnx": "tiny",
    "_internal/numpy/_core/_multiarray_umath.so": "numpy",
    "_internal/numpy/LICENSE.txt": "numpy",
    "_internal/numpy-2.4.6.dist-info/METADATA": "numpy",
    "_internal/numpy-2.4.6.dist-info/RECORD": "numpy",
    "_internal/numpy-2.4.6.dist-info/sboms/numpy.cdx.json": "numpy",
    "_internal/numpy.libs/libscipy_openblas64_-32a4.so": "libscipy_openblas64_-32a4.so",
    "_internal/PySide6/QtCore.abi3.so": "PySide6-Essentials",
    "_internal/PySide6/Qt/lib/libQt6Core.so.6": "Qt",
    "_internal/PySide6/Qt/lib/libicuuc.so.73": "libicuuc.so.73",
    "_internal/PySide6/Qt6Core.dll": "Qt",
    "_internal/PySide6/plugins/platforms/qwindows.dll": "Qt",
    "_internal/pyside6_essentials-6.11.3.dist-info/METADATA": "PySide6-Essentials",
    "_internal/pyside6_essentials-6.11.3.dist-info/RECORD": "PySide6-Essentials",
    "_internal/libssl.so.3": "libssl.so.3",
    "_internal/libunheard-of.so.1": "libunheard-of.so.1",
}
"""Each file, and the part that it belongs to."""

NOT_LISTED = "_internal/numpy/LICENSE.txt", "_internal/PySide6/plugins/platforms/qwindows.dll"
"""What no list of a distribution's files names."""


def write_bundle(folder: Path, model: bytes) -> Path:
    """Write the bundle with a model in it; return its folder."""
    bundle = folder / "cifake-desktop"
    for path in FILES:
        file = bundle / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(path.encode())
    inside = bundle / "_internal"
    (inside / "resources/models/cifake.onnx").write_bytes(model)
    write_distribution(inside, "cifake_desktop-0.1.0", "License-Expression: MIT", [])
    write_distribution(inside, "numpy-2.4.6", "License-Expression: BSD-3-Clause AND MIT", _listed("numpy"))
    write_distribution(
        inside, "pyside6_essentials-6.11.3", "License: as its files say", _listed("PySide6", "pyside6")
    )
    (inside / "libQt6Core.so.6").symlink_to("PySide6/Qt/lib/libQt6Core.so.6")
    return bundle


def write_distribution(inside: Path, name: str, licence: str, files: list[str]) -> None:
    """Write a distribution's metadata and the list of its files."""
    folder = inside / f"{name}.dist-info"
    folder.mkdir(exist_ok=True)
    title, _, version = name.partition("-")
    (folder / "METADATA").write_text(f"Metadata-Version: 2.4\nName: {title}\nVersion: {version}\n{licence}\n")
    if files:
        (folder / "RECORD").write_text("".join(f"{file},,\n" for file in files))


def digest_of(file: Path) -> str:
    return sha256(file.read_bytes()).hexdigest()


def _listed(*starts: str) -> list[str]:
    listed = [path.removeprefix("_internal/") for path in FILES if path not in NOT_LISTED]
    return [path for path in listed if path.startswith(starts)]
