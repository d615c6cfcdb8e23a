"""What of Pillow is ever loaded, in a process that is the application's own."""

import subprocess
import sys
from pathlib import Path

from PIL import Image

from cifake_desktop.picture.readers import READERS, other_readers
from tests.cifake_desktop.picture.files import encoded

# Takes the part of `start`, without the command: reads every file, makes a thumbnail, and lists what was loaded.
_SCRIPT = """
import sys
from pathlib import Path
from cifake_desktop.examine import Examiner
from cifake_desktop.detection.registry import Registry
from cifake_desktop.picture import block_other_readers
from cifake_desktop.resources import resource
from cifake_desktop.scanning import worker
block_other_readers()
examiner = Examiner(Registry(resource("models")))
for path in sorted(Path(sys.argv[1]).iterdir()):
    finding = examiner.examine(path).finding
    print(path.name, finding.format, None if finding.error is None else finding.error.code)
    if finding.error is None:
        assert worker._small(path, 300, examiner.limits) is not None
print("loaded", *(name for name in sys.modules if sys.modules[name] and name.startswith(("PIL.", "pi_heif"))))
"""
_KINDS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "AVIF", "MPO")
# Of kinds that Pillow would read, or that its readers take for theirs.
_REFUSED = {
    "PPM": "unsupported_format",
    "ICO": "unsupported_format",
    "ICNS": "unsupported_format",
    "PCX": "not_an_image",
    "TGA": "not_an_image",
    "SGI": "not_an_image",
    "XBM": "not_an_image",
    "EPS": "unsupported_format",
    "PDF": "not_an_image",
    "DDS": "unsupported_format",
    "QOI": "unsupported_format",
    "JPEG2000": "unsupported_format",
    "SPIDER": "not_an_image",
}


def test_no_reader_but_those_of_the_list_is_ever_loaded(tmp_path: Path) -> None:
    picture = Image.effect_noise((64, 48), 60).convert("RGB")
    Image.init()
    expected = []
    for kind in (*_KINDS, *_REFUSED):
        fit = {"SPIDER": "F", "XBM": "1"}.get(kind, "RGB")
        image = picture.convert("L").convert(fit) if fit != "RGB" else picture
        options = {"save_all": True, "append_images": [picture]} if kind == "MPO" else {}
        (tmp_path / kind).write_bytes(encoded(image, kind, **options))
        expected.append(f"{kind} None {_REFUSED[kind]}" if kind in _REFUSED else f"{kind} {kind} None")
    plain = Path(__file__).parent / "heic/plain.heic"
    (tmp_path / "HEIF").write_bytes(plain.read_bytes())
    expected.append("HEIF HEIF None")
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    *found, loaded = done.stdout.splitlines()
    assert sorted(found) == sorted(expected)
    readers = {name for name in loaded.split() if name.endswith("ImagePlugin")}
    assert readers == {f"PIL.{name}" for name in READERS}
    # Nor the Python half of the library for HEIF, which would register itself with Pillow.
    assert "pi_heif" not in loaded.split()


def test_the_application_s_processes_load_no_others() -> None:
    """Every way into the application goes through `start`, which blocks them before anything is read."""
    script = (
        "import sys; from cifake_desktop import __main__ as entry\n"
        "entry.main = lambda: print(*sorted(name for name in sys.modules if sys.modules[name] is None)) or 0\n"
        "sys.exit(entry.start())"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert set(other_readers()) <= set(done.stdout.split())
    assert {"PIL.PpmImagePlugin", "PIL.EpsImagePlugin", "PIL.PsdImagePlugin"} <= set(other_readers())


def test_the_packages_and_the_module_start_there() -> None:
    root = Path(__file__).parents[3]
    assert 'cifake-desktop = "cifake_desktop.__main__:start"' in (root / "pyproject.toml").read_text("utf-8")
    for file in ("cifake_desktop/__main__.py", "resources/packaging/launch.py"):
        assert (root / file).read_text("utf-8").rstrip().endswith("sys.exit(start())")
