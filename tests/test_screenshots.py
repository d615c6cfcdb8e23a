import subprocess
import sys
from pathlib import Path

from PIL import Image

from cifake_desktop.ui.theme import DARK, LIGHT

REPOSITORY = Path(__file__).resolve().parents[1]
SCRIPT = REPOSITORY / "resources" / "make_screenshots.py"
FOLDER = REPOSITORY / "resources" / "screenshots"


def _run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, SCRIPT, *arguments], capture_output=True, text=True, check=False)


def _pixels(path: Path) -> Image.Image:
    with Image.open(path) as picture:
        assert picture.mode == "P"
        return picture.convert("RGB")


def test_pages_and_dialogs_are_taken_in_both_themes(tmp_path: Path) -> None:
    done = _run("--only", "empty,settings", "--size", "800x600", "--target", tmp_path)
    assert done.returncode == 0, done.stderr
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == ["empty-dark.png", "empty-light.png", "settings-dark.png", "settings-light.png"]
    for look, colours in (("light", LIGHT), ("dark", DARK)):
        page = _pixels(tmp_path / f"empty-{look}.png")
        assert page.size == (1600, 1200)
        grounds = {f"#{red:02x}{green:02x}{blue:02x}" for _, (red, green, blue) in page.getcolors(256) or []}
        assert {colours.window, colours.surface, colours.accent} <= grounds
        width, height = _pixels(tmp_path / f"settings-{look}.png").size
        assert width <= 1600
        assert height <= 1200


def test_a_layout_from_right_to_left_can_be_looked_at(tmp_path: Path) -> None:
    for name, options in (("ltr", ()), ("rtl", ("--right-to-left",))):
        done = _run("--only", "settings", "--target", tmp_path / name, *options)
        assert done.returncode == 0, done.stderr
    there, here = (_pixels(tmp_path / name / "settings-light.png") for name in ("ltr", "rtl"))
    assert there.size == here.size
    assert there.tobytes() != here.tobytes()


def test_an_unknown_shot_is_refused(tmp_path: Path) -> None:
    done = _run("--only", "empty,nonsense", "--target", tmp_path)
    assert done.returncode == 2
    assert "There is no nonsense" in done.stderr
    assert not list(tmp_path.iterdir())


def test_the_committed_screenshots_are_complete_and_modest() -> None:
    files = sorted(path.name for path in FOLDER.iterdir())
    lights = [name.removesuffix("-light.png") for name in files if name.endswith("-light.png")]
    assert files == sorted(f"{name}-{look}.png" for name in lights for look in ("dark", "light"))
    assert {"pictures", "large-view", "compare", "scan", "history", "quiz-question", "settings"} <= {*lights}
    assert sum((FOLDER / name).stat().st_size for name in files) < 5_500_000
