"""What a run was made with: code, libraries, machine."""

from __future__ import annotations

import platform
import subprocess
from pathlib import Path

import numpy
import PIL
import torch

_ROOT = Path(__file__).resolve().parent.parent


def commit() -> str:
    """Short hash of the checked-out commit, "-dirty" when files of this package differ; "unknown" outside git."""
    try:
        changed = _git("status", "--porcelain", "--", "training")
        return _git("rev-parse", "--short=12", "HEAD") + ("-dirty" if changed else "")
    except (OSError, subprocess.CalledProcessError):
        return "unknown"


def _git(*arguments: str) -> str:
    # The arguments are this module's own.
    command = ["git", *arguments]
    return subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, check=True).stdout.strip()  # noqa: S603


def describe() -> dict[str, str]:
    """Versions and hardware, for a run's config and a model's card."""
    gpu = torch.cuda.get_device_name() if torch.cuda.is_available() else "none"
    return {
        "commit": commit(),
        "python": platform.python_version(),
        "torch": torch.__version__,
        "numpy": numpy.__version__,
        "pillow": PIL.__version__,
        "platform": platform.system() + " " + platform.machine(),
        "gpu": gpu,
    }
