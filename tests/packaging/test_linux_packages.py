"""The packages for Linux, of a small bundle that only looks like the real one."""

import gzip
import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest
from defusedxml.ElementTree import parse
from PIL import Image

from cifake_desktop import __version__
from resources.packaging.desktop_files import ICON_SIZES, write_desktop_files
from resources.packaging.file_types import media_types
from resources.packaging.make_packages import main

REPOSITORY = Path(__file__).parents[2]
SCRIPT = REPOSITORY / "resources/packaging/make_packages.py"
DAY = 1_800_000_000  # 2027-01-15 08:00 UTC
ELF = b"\x7fELF\0GLIBC_2.4\0GLIBC_2.17\0GLIBC_2.9\0GLIBC_2.99x\0"

needs_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="packages for Linux")
needs_dpkg = pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="needs dpkg-deb")
pytestmark = needs_linux


def make_bundle(folder: Path, mode: int) -> Path:
    """Write a bundle whose files are readable to their owner alone, by `mode`."""
    inner = folder / "_internal" / "resources"
    inner.mkdir(parents=True)
    for name in ("cifake-desktop", "cifake-desktop-cli"):
        (folder / name).write_text("#!/bin/sh\necho made up\n")
        (folder / name).chmod(mode | 0o100)
    (folder / "_internal" / "libmade.so.1").write_bytes(ELF)
    (folder / "_internal" / "libmade.so.1").chmod(mode | 0o100)
    (folder / "_internal" / "libmade.so").symlink_to("libmade.so.1")
    (folder / "_internal" / "pyside6_essentials-6.11.3.dist-info").mkdir()
    (inner / "text.txt").write_text("A text.\n")
    (inner / "text.txt").chmod(mode)
    if os.geteuid() == 0:
        os.chown(inner / "text.txt", 1234, 1234)
    return folder


def make(bundle: Path, into: Path) -> dict[str, Path]:
    """Run the script; return the packages by the ends of their names."""
    assert main(["--bundle", str(bundle), "--into", str(into)]) == 0
    return {path.suffix: path for path in into.iterdir()}


@pytest.fixture(autouse=True)
def fixed_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(DAY))


@pytest.fixture
def packages(tmp_path: Path) -> dict[str, Path]:
    return make(make_bundle(tmp_path / "bundle", 0o600), tmp_path / "dist")


def entries(tar: tarfile.TarFile) -> dict[str, tarfile.TarInfo]:
    return {member.name.removeprefix("./"): member for member in tar}


def check_entries(found: dict[str, tarfile.TarInfo], top: str) -> None:
    for entry in found.values():
        assert (entry.uid, entry.gid, entry.uname, entry.gname) == (0, 0, "root", "root"), entry.name
        assert entry.mtime == DAY, entry.name
        if entry.isdir():
            assert entry.mode == 0o755, entry.name
    modes = {name: oct(found[f"{top}/{name}"].mode) for name in (
        "cifake-desktop", "cifake-desktop-cli", "_internal/libmade.so.1", "_internal/resources/text.txt"
    )}  # fmt: skip
    assert list(modes.values()) == ["0o755", "0o755", "0o644", "0o644"], modes
    assert found[f"{top}/_internal/libmade.so"].linkname == "libmade.so.1"


def test_the_tar_holds_one_folder_that_everybody_can_run(packages: dict[str, Path]) -> None:
    path = packages[".gz"]
    assert path.name.startswith(f"cifake-desktop-{__version__}-linux-")
    with tarfile.open(path) as tar:
        found = entries(tar)
        text = tar.extractfile(f"cifake-desktop-{__version__}/_internal/resources/text.txt")
        assert text is not None
        assert text.read() == b"A text.\n"
    top = f"cifake-desktop-{__version__}"
    first, *others = found
    assert first == top
    assert others == sorted(others)
    assert len(found) == 9
    check_entries(found, top)


@needs_dpkg
def test_the_same_bundle_makes_the_same_bytes(packages: dict[str, Path], tmp_path: Path) -> None:
    # Elsewhere, at another time, and with other permissions.
    again = make(make_bundle(tmp_path / "elsewhere" / "other", 0o664), tmp_path / "again")
    assert set(packages) == {".gz", ".deb"}
    for suffix, path in packages.items():
        assert path.read_bytes() == again[suffix].read_bytes(), suffix


@pytest.fixture
def unpacked(packages: dict[str, Path], tmp_path: Path) -> Path:
    """Folder with what the Debian package holds; DEBIAN holds what it says of itself."""
    subprocess.run(["dpkg-deb", "--raw-extract", packages[".deb"], tmp_path / "root"], check=True)
    return tmp_path / "root"


@needs_dpkg
def test_the_package_has_debians_modes_and_owners(packages: dict[str, Path], tmp_path: Path) -> None:
    data = subprocess.run(["dpkg-deb", "--fsys-tarfile", packages[".deb"]], check=True, capture_output=True)
    (tmp_path / "data.tar").write_bytes(data.stdout)
    with tarfile.open(tmp_path / "data.tar") as tar:
        check_entries(entries(tar), "usr/lib/cifake-desktop")


@needs_dpkg
def test_both_programs_are_on_the_path(unpacked: Path) -> None:
    for name in ("cifake-desktop", "cifake-desktop-cli"):
        program = unpacked / "usr/bin" / name
        assert not program.readlink().is_absolute()
        assert program.resolve() == (unpacked / "usr/lib/cifake-desktop" / name).resolve()


@needs_dpkg
def test_the_package_says_what_it_is_and_needs(unpacked: Path) -> None:
    lines = (unpacked / "DEBIAN/control").read_text(encoding="utf-8").splitlines()
    control = dict(line.split(": ", 1) for line in lines if not line.startswith(" "))
    assert control["Package"] == "cifake-desktop"
    assert control["Version"] == __version__
    assert control["Section"] == "graphics"
    # Of the versions that the library names, the newest; the last of them is none.
    assert control["Depends"].startswith("libc6 (>= 2.17), ")
    files = [path for path in unpacked.rglob("usr/**/*") if path.is_file() and not path.is_symlink()]
    size = int(control["Installed-Size"])
    assert sum(path.stat().st_size for path in files) / 1024 < size < 1000
    # No script of its own runs: the caches of menus, icons and types are kept by their packages.
    assert {path.name for path in (unpacked / "DEBIAN").iterdir()} == {"control", "md5sums"}
    subprocess.run(["md5sum", "--check", "--quiet", "DEBIAN/md5sums"], cwd=unpacked, check=True)
    assert len((unpacked / "DEBIAN/md5sums").read_text().splitlines()) == len(files)


@needs_dpkg
def test_licence_and_changes_lie_where_debian_wants_them(unpacked: Path) -> None:
    texts = unpacked / "usr/share/doc/cifake-desktop"
    terms = (texts / "copyright").read_text(encoding="utf-8")
    assert "\nLicense: Expat\n Permission is hereby granted" in terms
    # The parts that are in the bundle, no others.
    assert "\n PySide6-Essentials: LGPL-3.0-only OR " in terms
    assert "\n pillow: " not in terms
    # A blank line within a field would end it.
    assert all(part.splitlines()[0].split(":")[0].isidentifier() for part in terms.split("\n\n"))
    news = gzip.decompress((texts / "changelog.gz").read_bytes()).decode()
    assert news.startswith(f"cifake-desktop ({__version__}) unstable; urgency=medium\n\n  * ")
    assert news.endswith("  Fri, 15 Jan 2027 08:00:00 +0000\n")
    assert max(map(len, news.splitlines()[:-1])) <= 80


@pytest.fixture
def share(tmp_path: Path) -> Path:
    write_desktop_files(tmp_path / "share")
    return tmp_path / "share"


def test_the_menu_entry_opens_what_is_read(share: Path) -> None:
    path = share / "applications/cifake-desktop.desktop"
    lines = path.read_text(encoding="utf-8").splitlines()
    entry = dict(line.split("=", 1) for line in lines[1:])
    assert entry["MimeType"].rstrip(";").split(";") == media_types()
    assert entry["Exec"] == "cifake-desktop %F"
    # What the window calls itself, so that the desktop knows whose it is.
    assert 'setDesktopFileName("cifake-desktop")' in (REPOSITORY / "cifake_desktop/ui/app.py").read_text()
    if shutil.which("desktop-file-validate"):
        said = subprocess.run(["desktop-file-validate", path], capture_output=True, text=True)
        assert (said.returncode, said.stdout) == (0, "")


def test_the_description_for_software_centres_is_valid(share: Path) -> None:
    path = share / "metainfo/org.cifake.desktop.metainfo.xml"
    component = parse(path).getroot()
    assert component.findtext("launchable") == "cifake-desktop.desktop"
    assert [item.text for item in component.findall("provides/mediatype")] == media_types()
    release = component.find("releases/release")
    assert release is not None
    assert release.attrib == {"version": __version__, "date": "2027-01-15"}
    if shutil.which("appstreamcli"):
        said = subprocess.run(["appstreamcli", "validate", "--no-net", path], capture_output=True, text=True)
        assert said.returncode == 0, said.stdout


def test_icons_are_there_in_all_sizes(share: Path) -> None:
    icons = share / "icons/hicolor"
    for size in ICON_SIZES:
        with Image.open(icons / f"{size}x{size}/apps/cifake-desktop.png") as picture:
            assert picture.size == (size, size)
    drawing = icons / "scalable/apps/cifake-desktop.svg"
    assert drawing.read_bytes() == (REPOSITORY / "resources/icons/app.svg").read_bytes()


def test_the_manual_page_describes_both_programs(share: Path) -> None:
    manual = share / "man/man1"
    page = gzip.decompress((manual / "cifake-desktop-cli.1.gz").read_bytes()).decode()
    assert page == gzip.decompress((manual / "cifake-desktop.1.gz").read_bytes()).decode()
    assert f"CIFAKE Desktop {__version__}" in page
    if shutil.which("man"):
        said = subprocess.run(
            ["man", "--warnings", "--local-file", manual / "cifake-desktop.1.gz"],
            capture_output=True,
            text=True,
            check=True,
            env={"MANWIDTH": "80", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"},
        )
        assert said.stderr == ""
        assert "cifake-desktop-cli inspect|scan|history|models" in said.stdout


def test_without_a_bundle_nothing_is_written(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, SCRIPT, "--bundle", tmp_path / "none", "--into", tmp_path / "dist"],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1
    assert "run pyinstaller build.spec first" in done.stderr
    assert not (tmp_path / "dist").exists()


def test_without_dpkg_there_is_a_tar(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert set(make(make_bundle(tmp_path / "bundle", 0o600), tmp_path / "dist")) == {".gz"}
    assert "left out" in capsys.readouterr().err
