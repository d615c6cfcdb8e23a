import subprocess
import sys
from pathlib import Path

import numpy as np

from cifake_desktop.picture import read_picture
from cifake_desktop.resources import resource

REPOSITORY = Path(__file__).resolve().parents[1]


def test_the_script_draws_the_committed_samples(tmp_path: Path) -> None:
    subprocess.run([sys.executable, REPOSITORY / "resources" / "draw_samples.py", tmp_path], check=True)
    committed = resource("samples")
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == sorted(path.name for path in committed.iterdir())
    for name in names:
        drawn, kept = read_picture(tmp_path / name), read_picture(committed / name)
        # Bytes may differ from one Pillow to the next, what people see may not.
        assert np.abs(drawn.pixels.astype(int) - kept.pixels).mean() < 2, name


def test_the_samples_show_both_answers() -> None:
    sizes = {path.name: read_picture(path).pixels.shape[:2] for path in resource("samples").iterdir()}
    assert sizes.pop("lighthouse-320x240.jpg") == (240, 320)
    assert sizes.pop("lake-1600x1200.jpg") == (1200, 1600)
    assert set(sizes.values()) == {(32, 32)}
    assert len(sizes) == 8
