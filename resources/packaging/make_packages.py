"""Packs the application that `pyinstaller build.spec` built on Linux: as a tar, and for Debian and its relatives.

    python resources/packaging/make_packages.py
    python resources/packaging/make_packages.py --bundle dist/cifake-desktop --into dist

The same bundle makes the same bytes; SOURCE_DATE_EPOCH sets the time of all files.
"""

import platform
import shutil
import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from resources.packaging import debian
from resources.packaging.desktop_files import NAME
from resources.packaging.release import REPOSITORY, VERSION
from resources.packaging.tarball import write_tarball


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the packages; return 1 where there is no bundle."""
    parser = ArgumentParser(description="Packs the built application for Linux.")
    parser.add_argument("--bundle", type=Path, default=REPOSITORY / "dist" / NAME, help="what was built")
    parser.add_argument("--into", type=Path, default=REPOSITORY / "dist", help="folder for the packages")
    wanted = parser.parse_args(arguments)
    if not (wanted.bundle / NAME).is_file():
        sys.stderr.write(f"There is no application in {wanted.bundle}; run pyinstaller build.spec first.\n")
        return 1
    wanted.into.mkdir(parents=True, exist_ok=True)
    name = f"{NAME}-{VERSION}"
    packed = wanted.into / f"{name}-linux-{platform.machine()}.tar.gz"
    write_tarball(wanted.bundle, packed, name)
    print(packed)
    if all(shutil.which(tool) for tool in debian.TOOLS):
        print(debian.write_package(wanted.bundle, wanted.into))
    else:
        sys.stderr.write("The package for Debian was left out: there is no dpkg-deb here.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
