"""What a Linux desktop needs to offer the application: menu entry, icons, description and manual page."""

import gzip
from pathlib import Path
from string import Template
from typing import Final

from resources.packaging.file_types import media_types
from resources.packaging.icons import render
from resources.packaging.release import REPOSITORY, VERSION, moment

NAME: Final = "cifake-desktop"
ICON_SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_TEMPLATES: Final = Path(__file__).parent / "linux"


def filled(template: str, **values: str) -> str:
    """Return a file of `resources/packaging/linux` with the values in place of its $names."""
    text = (_TEMPLATES / template).read_text(encoding="utf-8")
    return Template(text).substitute(version=VERSION, day=f"{moment():%Y-%m-%d}", **values)


def compressed(text: str) -> bytes:
    """Return a text as gzip without the time at which that was done."""
    return gzip.compress(text.encode(), mtime=0)


def write_desktop_files(share: Path) -> None:
    """Write them below a folder that becomes, for example, /usr/share."""
    desktop = filled(f"{NAME}.desktop", media_types=";".join(media_types()))
    _write(share / "applications" / f"{NAME}.desktop", desktop.encode())
    types = "\n    ".join(f"<mediatype>{kind}</mediatype>" for kind in media_types())
    metainfo = filled("org.cifake.desktop.metainfo.xml", media_types=types)
    _write(share / "metainfo" / "org.cifake.desktop.metainfo.xml", metainfo.encode())
    manual = share / "man" / "man1"
    _write(manual / f"{NAME}.1.gz", compressed(filled(f"{NAME}.1")))
    (manual / f"{NAME}-cli.1.gz").symlink_to(f"{NAME}.1.gz")
    drawing = REPOSITORY / "resources" / "icons" / "app.svg"
    icons = share / "icons" / "hicolor"
    _write(icons / "scalable" / "apps" / f"{NAME}.svg", drawing.read_bytes())
    for size in ICON_SIZES:
        _write(icons / f"{size}x{size}" / "apps" / f"{NAME}.png", render(drawing, size))


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
