"""What a run was made with: code, libraries, machine."""

from __future__ import annotations

import os
import platform
import subprocess
from importlib import metadata
from pathlib import Path

import torch

_ROOT = Path(__file__).resolve().parent.parent
_LIBRARIES = ("torch", "torchvision", "numpy", "pillow", "scikit-learn", "scipy", "onnx", "onnxruntime")
_PROCESSORS = Path("/proc/cpuinfo")


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


def processor() -> str:
    """The processor by the name it is sold under where the system tells it, else its architecture."""
    if _PROCESSORS.is_file():
        for line in _PROCESSORS.read_text(encoding="utf-8", errors="replace").splitlines():
            key, _, value = line.partition(":")
            if key.strip() == "model name":
                return value.strip()
    return platform.processor() or platform.machine()


def describe() -> dict[str, str]:
    """Versions and hardware, for a run's config and a model's card."""
    # A version without the part that tells one build from another would hide which torch it was.
    versions = {name: metadata.version(name) for name in _LIBRARIES} | {"torch": torch.__version__}
    gpu = torch.cuda.get_device_name() if torch.cuda.is_available() else "none"
    return {
        "commit": commit(),
        "python": platform.python_version(),
        **versions,
        "platform": platform.system() + " " + platform.machine(),
        "cpu": processor(),
        "cores": str(os.cpu_count()),
        "threads": str(torch.get_num_threads()),
        "gpu": gpu,
    }
