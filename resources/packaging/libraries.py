"""Shared libraries that lie in a bundle: their licences, and the packages of the system that they came from."""

import platform
import re
import shutil
import sqlite3
import ssl
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

_LICENCES: Final = {
    r"api-ms-win|concrt|msvcp|ucrtbase|vcruntime": "Microsoft Visual C++ Runtime, redistributable",
    r"libasan|libgcc_s|libgfortran|libgomp|libstdc\+\+": "GPL-3.0-or-later WITH GCC-exception-3.1",
    r"libavif": "BSD-2-Clause",
    r"libblkid|libmount|libsystemd|libudev": "LGPL-2.1-or-later",
    r"libbrotli": "MIT",
    r"libbsd": "BSD-3-Clause",
    r"libbz2": "bzip2-1.0.6",
    r"libcap": "BSD-3-Clause OR GPL-2.0-only",
    r"libcrypto|libssl": "Apache-2.0",
    r"libdbus": "AFL-2.1 OR GPL-2.0-or-later",
    r"libde265|libheif": "LGPL-3.0-or-later",
    r"libexpat": "MIT",
    r"libffi": "MIT",
    r"libfontconfig": "MIT",
    r"libfreetype": "FTL OR GPL-2.0-or-later",
    r"libgcrypt|libgpg-error": "LGPL-2.1-or-later",
    r"libglib|libgthread|libgio|libgmodule|libgobject": "LGPL-2.1-or-later",
    r"libicu": "ICU",
    r"libintl": "LGPL-2.1-or-later",
    r"libjpeg": "IJG AND BSD-3-Clause AND Zlib",
    r"liblcms2": "MIT",
    r"liblz4": "BSD-2-Clause",
    r"liblzma": "0BSD",
    r"libmd": "BSD-3-Clause",
    r"libmpdec": "BSD-2-Clause",
    r"libncurses|libtinfo": "X11-distribute-modifications-variant",
    r"libopenjp2": "BSD-2-Clause",
    r"libpcre2": "BSD-3-Clause",
    r"libpng": "libpng-2.0",
    r"libquadmath": "LGPL-2.1-or-later",
    r"libreadline": "GPL-3.0-or-later",
    r"libscipy_openblas|libopenblas": "BSD-3-Clause",
    r"libsharpyuv|libwebp": "BSD-3-Clause",
    r"libsqlite3|sqlite3": "blessing",
    r"libtiff": "libtiff",
    r"libuuid": "BSD-3-Clause",
    r"libwayland": "MIT",
    r"libX|libICE|libSM|libxcb|libxkbcommon": "MIT",
    r"libz[.\-]|zlib": "Zlib",
    r"libzstd": "BSD-3-Clause OR GPL-2.0-only",
}
"""Licence of each library, by how the names of its files begin."""

_PYTHONS_OWN: Final = {
    r"libcrypto|libssl": ("openssl", ssl.OPENSSL_VERSION.split()[1]),
    r"libsqlite3|sqlite3": ("sqlite", sqlite3.sqlite_version),
}
"""What Python itself tells of the libraries that its installers bring, by how the names of files begin."""


@dataclass(frozen=True, slots=True)
class Origin:
    """What is known of a library beside its file.

    Attributes:
        version: as its maker or the system's packages number it.
        kind: of the place that knows it, as package URLs name it: "deb" or "generic".
        distributor: who packed it, for example "debian"; empty where nobody did.
        package: name there.

    """

    version: str
    kind: str
    distributor: str
    package: str


def licence_of(name: str) -> str | None:
    """Return the licence of a library by its file's name, as an SPDX expression or in words; None if not known."""
    return next((text for start, text in _LICENCES.items() if re.match(start, name, re.IGNORECASE)), None)


def origins(files: Iterable[Path]) -> dict[Path, Origin]:
    """Return where libraries came from, as far as the computer that built the bundle knows.

    Debian's package database knows a library if the file there still has the same content. Python knows its own.
    """
    files = list(files)
    places = _debian_places({file.name for file in files})
    known: dict[Path, Origin] = {}
    for file in files:
        package = next(
            (name for place, name in places.get(file.name, ()) if place.is_file() and _same(place, file)),
            None,
        )
        if package is not None:
            version = _output("dpkg-query", "-W", "-f", "${Version}", package)
            name = package.partition(":")[0]
            known[file] = Origin(version, "deb", platform.freedesktop_os_release()["ID"], name)
            continue
        for start, (name, version) in _PYTHONS_OWN.items():
            if re.match(start, file.name, re.IGNORECASE):
                known[file] = Origin(version, "generic", "", name)
    return known


def copyrights(files: Iterable[Path]) -> dict[str, Path]:
    """Return what Debian's packages say of the copyright and licences of these libraries, by package."""
    packages = {origin.package for origin in origins(files).values() if origin.kind == "deb"}
    places = {package: Path("/usr/share/doc", package, "copyright") for package in sorted(packages)}
    return {package: place for package, place in places.items() if place.is_file()}


def digest(file: Path) -> str:
    """Return a file's SHA-256 in hexadecimal digits."""
    return sha256(file.read_bytes()).hexdigest()


def _debian_places(names: set[str]) -> Mapping[str, list[tuple[Path, str]]]:
    """Return where Debian's packages have files of these names, and the packages."""
    found: dict[str, list[tuple[Path, str]]] = {}
    if not names or shutil.which("dpkg-query") is None:
        return found
    for line in _output("dpkg-query", "-S", *(f"*/{name}" for name in sorted(names))).splitlines():
        packages, _, place = line.partition(": ")
        if place.startswith("/"):
            found.setdefault(Path(place).name, []).append((Path(place), packages.partition(", ")[0]))
    return found


def _same(one: Path, other: Path) -> bool:
    return one.stat().st_size == other.stat().st_size and digest(one) == digest(other)


def _output(*command: str) -> str:
    """Return what a command prints; some that it was asked for may be missing."""
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout  # noqa: S603
