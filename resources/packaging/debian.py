"""The bundle as a package for Debian and its relatives."""

import hashlib
import os
import re
import shutil
import subprocess
import textwrap
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from cifake_desktop.about.parts import KNOWN
from resources.packaging.desktop_files import NAME, compressed, filled, write_desktop_files
from resources.packaging.release import REPOSITORY, VERSION, changes, moment
from resources.packaging.tidy import tidy

TOOLS: Final = ("dpkg", "dpkg-deb")
"""Programs that are needed."""

_MAINTAINER: Final = "The CIFAKE Desktop authors <authors@cifake-desktop.invalid>"
_LIBC_VERSION: Final = re.compile(rb"\0GLIBC_2\.(\d+)(?=\0)")


def write_package(bundle: Path, into: Path, compression: str = "xz") -> Path:
    """Write the package into a folder, and return its path.

    Args:
        bundle: folder of the packaged application.
        into: folder for the package.
        compression: as dpkg-deb calls it: "xz" takes minutes, "none" a moment.

    Raises:
        subprocess.CalledProcessError: dpkg-deb refused.

    """
    architecture = _said_by("dpkg", "--print-architecture")
    target = into.absolute() / f"{NAME}_{VERSION}_{architecture}.deb"
    with TemporaryDirectory() as folder:
        root = Path(folder, "root")
        _lay_out(bundle, root)
        checksums = _checksums(root)
        control = filled(
            "control",
            architecture=architecture,
            maintainer=_MAINTAINER,
            size=str(_installed_size(root)),
            libc=_libc_version(bundle),
        )
        (root / "DEBIAN").mkdir()
        (root / "DEBIAN" / "control").write_text(control, encoding="utf-8")
        (root / "DEBIAN" / "md5sums").write_text(checksums, encoding="utf-8")
        tidy(root)
        environment = {**os.environ, "SOURCE_DATE_EPOCH": str(int(moment().timestamp()))}
        command = ["dpkg-deb", "--root-owner-group", f"-Z{compression}", "--build", str(root), str(target)]
        subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)  # noqa: S603
    return target


def _lay_out(bundle: Path, root: Path) -> None:
    """Put everything where it will lie, below `root`."""
    shutil.copytree(bundle, root / "usr" / "lib" / NAME, symlinks=True)
    programs = root / "usr" / "bin"
    programs.mkdir()
    for name in (NAME, f"{NAME}-cli"):
        (programs / name).symlink_to(f"../lib/{NAME}/{name}")
    share = root / "usr" / "share"
    write_desktop_files(share)
    texts = share / "doc" / NAME
    texts.mkdir(parents=True)
    (texts / "copyright").write_text(_copyright(bundle), encoding="utf-8")
    (texts / "changelog.gz").write_bytes(compressed(_changelog()))


def _copyright(bundle: Path) -> str:
    described = [path.name.partition("-")[0] for path in bundle.glob("_internal/*.dist-info")]
    there = {name.lower().replace("_", "-") for name in described}
    parts = [f" {part.name}: {part.licence}" for part in KNOWN if part.name.lower() in there]
    _, _, text = (REPOSITORY / "LICENSE").read_text(encoding="utf-8").split("\n\n", 2)
    licence = "\n".join(f" {line}" if line else " ." for line in text.strip().splitlines())
    return filled("copyright", parts="\n".join(parts), licence=licence)


def _changelog() -> str:
    """Return what changed in the notation that Debian's tools read."""
    items = [textwrap.fill(item, 78, initial_indent="  * ", subsequent_indent="    ") for item in changes()]
    return "\n".join(
        [
            f"{NAME} ({VERSION}) unstable; urgency=medium",
            "",
            *items,
            "",
            f" -- {_MAINTAINER}  {moment():%a, %d %b %Y %H:%M:%S +0000}",
            "",
        ]
    )


def _checksums(root: Path) -> str:
    lines = []
    for path in sorted(root.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as content:
                checksum = hashlib.file_digest(content, "md5").hexdigest()
            lines.append(f"{checksum}  {path.relative_to(root)}\n")
    return "".join(lines)


def _installed_size(root: Path) -> int:
    """Return the KiB that the files take, as Debian's policy counts them."""
    return sum(
        -(-path.lstat().st_size // 1024) if path.is_file() and not path.is_symlink() else 1
        for path in root.rglob("*")
    )


def _libc_version(bundle: Path) -> str:
    """Return the oldest version of the C library that has all that the programs and libraries call.

    It depends on the computer that built the bundle.
    """
    found = [0]
    for path in bundle.rglob("*"):
        if path.is_file() and not path.is_symlink():
            content = path.read_bytes()
            if content.startswith(b"\x7fELF"):
                found += map(int, _LIBC_VERSION.findall(content))
    return f"2.{max(found)}"


def _said_by(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()  # noqa: S603
