"""Files of the application's own that are anything but what they should be: settings, crash log, models, findings."""

import json
import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Final

from tests.hardening.faults_disk import window
from tests.hardening.faults_stage import Stage, Trial

Damage = Callable[[Path, random.Random], object]


def _folder(path: Path, _: random.Random) -> None:
    (path / "in the way").mkdir(parents=True)


def _loop(path: Path, _: random.Random) -> None:
    path.symlink_to(path.name)


def _cut_off(path: Path, rng: random.Random) -> None:
    whole = json.dumps({"theme": "dark", "workers": 2, "private": False}).encode()
    path.write_bytes(whole[: rng.randrange(1, len(whole))])


def _bytes(path: Path, rng: random.Random) -> None:
    path.write_bytes(rng.randbytes(rng.choice((1, 100, 5000, 10_000_000))))


def _nested(path: Path, rng: random.Random) -> None:
    path.write_text("[" * rng.choice((10, 100_000)) + "]" * 10)


def _text(*texts: str) -> Damage:
    return lambda path, rng: path.write_text(rng.choice(texts), encoding=rng.choice(("utf-8", "utf-16")))


_ANYTHING: Final[tuple[Damage, ...]] = (
    _folder,
    _loop,
    _bytes,
    _nested,
    lambda path, _: os.mkfifo(path),
    lambda path, _: path.symlink_to("/dev/zero"),
    lambda path, _: path.symlink_to("/nowhere/at/all"),
    lambda path, _: path.write_bytes(b"\0" * 4096),
    lambda path, _: path.touch(),
)
_SETTINGS: Final[tuple[Damage, ...]] = (
    *_ANYTHING,
    _cut_off,
    _text("null", "[]", "12", '"dark"', "NaN"),
    _text(
        '{"theme": 3, "workers": -1, "private": "yes", "findings": 7, "operating_point": [], "motion": {}}',
        '{"theme": "no such", "workers": 1e999, "findings": "relative", "operating_point": "a"}',
        '{"findings": "\\u0000", "language": 99, "welcome_seen": null, "max_pixels": -5, "unknown": {"a": [1]}}',
        '{"findings": "/proc/none", "workers": 10000000000000000000000}',
    ),
)


def damaged_settings(stage: Stage, rng: random.Random) -> None:
    """Start the window with files of settings, of findings, a crash log and models that are something else."""
    places = {
        stage.folder / "config" / "settings.json": _SETTINGS,
        stage.folder / "log" / "crashes.txt": _ANYTHING,
        stage.folder / "log" / "crashes-native.txt": _ANYTHING,
        stage.folder / "models": (*_ANYTHING, _odd_models),
        stage.folder / "trust.pem": _ANYTHING,
        stage.file: _ANYTHING,
    }
    settings = stage.folder / "config" / "settings.json"
    for place, damages in places.items():
        place.parent.mkdir(exist_ok=True)
        if place == settings or rng.random() < 0.4:
            damage = rng.choice(damages)
            stage.notes += f"{place.name}: {damages.index(damage)} "
            damage(place, rng)
    stage.struck = True
    shown = window(stage)
    assert shown["theme"] == ["system", "dark"], f"{stage.notes}: {shown}"
    assert shown["panels"] == [True], f"{stage.notes}: {shown}"
    assert shown["rows"] == stage.pictures.number, f"{stage.notes}: {shown}"
    if (
        settings.is_symlink()
    ):  # to a place that is not there now, like a disk that is not plugged in: it stays
        assert "could not be written" in " ".join(shown["said"]), f"{stage.notes}: {shown}"
        return
    assert json.loads(settings.read_text())["theme"] == "dark", stage.notes
    again = window(stage)
    assert again["theme"] == ["dark", "dark"], f"{stage.notes}: {again}"


def no_permission(stage: Stage, rng: random.Random) -> None:
    """Start the window where a plain file lies in the way of every folder of its own."""
    for name in ("config", "log"):
        (stage.folder / name).write_text("a file")
    shutil.rmtree(stage.data)
    stage.data.write_text("a file")
    stage.struck = True
    shown = window(stage)
    said = " ".join(shown["said"])
    assert "settings could not be written" in said, said
    assert "cannot be kept" in said, said
    assert (shown["panels"], shown["rows"]) == ([True], stage.pictures.number)


def _odd_models(path: Path, rng: random.Random) -> None:
    path.mkdir()
    (path / "garbage.onnx").write_bytes(rng.randbytes(10_000))
    (path / "folder.onnx").mkdir()
    (path / "loop.onnx").symlink_to("loop.onnx")
    os.mkfifo(path / "pipe.onnx")
    (path / "chosen").write_bytes(rng.randbytes(100))
    (path / "chosen.json").write_bytes(rng.randbytes(100))


TRIALS: Final = (
    Trial(
        "Settings, crash log, models, trust list and findings that are something else", damaged_settings, 0.5
    ),
    Trial("Plain files in the places of the application's folders", no_permission, 0.02),
)
