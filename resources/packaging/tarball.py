"""The bundle as a compressed tar: unpacked anywhere, it runs from there."""

import gzip
import tarfile
from pathlib import Path

from resources.packaging.release import moment
from resources.packaging.tidy import mode


def write_tarball(bundle: Path, path: Path, folder: str) -> None:
    """Pack a folder; the same content makes the same bytes, whoever packs it.

    Args:
        bundle: the folder.
        path: of the file to write.
        folder: what the folder is called in it.

    """
    seconds = int(moment().timestamp())
    with (
        path.open("wb") as file,
        # A name in the file would be that of this computer's path.
        gzip.GzipFile("", "wb", fileobj=file, mtime=seconds) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as tar,
    ):
        for item in [bundle, *sorted(bundle.rglob("*"))]:
            entry = tar.gettarinfo(item, str(Path(folder, item.relative_to(bundle))))
            entry.mtime, entry.mode = seconds, mode(item)
            entry.uid, entry.gid, entry.uname, entry.gname = 0, 0, "root", "root"
            if entry.islnk():
                raise ValueError(f"{item} is a hard link; nothing in a bundle should be.")
            if entry.isreg():
                with item.open("rb") as content:
                    tar.addfile(entry, content)
            else:
                tar.addfile(entry)
