"""The model files that ship: those that the list of checksums names, and no others, as it names them."""

import hashlib
from pathlib import Path

from cifake_desktop.detection.registry import CHECKSUMS, read_checksums


def checked_models(folder: Path) -> list[Path]:
    """Return the model files that are listed, and the list.

    Raises:
        ValueError: a file is not what the list says, or no list says what a model file is.
        OSError: a file or the list could not be read.
        cifake_desktop.detection.model.ModelError: the list is damaged.

    """
    listed = dict(read_checksums(folder))
    strays = sorted(file.name for file in folder.glob("*.onnx") if file.name not in listed)
    if strays:
        raise ValueError(f"{CHECKSUMS} does not list {', '.join(strays)}.")
    for name, sha256 in listed.items():
        if hashlib.sha256((folder / name).read_bytes()).hexdigest() != sha256.lower():
            raise ValueError(f"{name} is not the file that {CHECKSUMS} lists.")
    return [folder / CHECKSUMS, *(folder / name for name in listed)]
