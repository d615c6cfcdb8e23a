"""Takes the screenshots of every page and dialog, in the light theme and in the dark one, without a screen.

    python resources/make_screenshots.py
    python resources/make_screenshots.py --language de --right-to-left --only scan,settings --target FOLDER

The pictures go to resources/screenshots, on the bundled models and the bundled samples. The settings, findings and
models of whoever runs this are neither seen nor changed. Text is drawn in the font that the system gives.
"""

import os
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Sequence
from contextlib import chdir
from pathlib import Path
from tempfile import TemporaryDirectory

RESOURCES = Path(__file__).resolve().parent
TARGET = RESOURCES / "screenshots"
SIZE = (1120, 760)


def main(arguments: Sequence[str] | None = None) -> int:
    """Take the screenshots that were asked for."""
    wanted = _parser().parse_args(arguments)
    sys.path[:0] = [str(RESOURCES.parent), str(RESOURCES)]
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = "2"  # as on a high-density screen, so that the pictures stay sharp
    os.environ["CIFAKE_DESKTOP_LANGUAGE"] = wanted.language
    with TemporaryDirectory() as folder, chdir(folder):
        return _take(wanted)


def _take(wanted: Namespace) -> int:
    """Take them in the working directory, whose files have no path that could be seen in a picture."""
    # The language is settled by the first import of the window.
    from screenshot_pages import SHOTS
    from screenshot_stage import NoModelError, Stage

    names = wanted.only or list(SHOTS)
    if unknown := [name for name in names if name not in SHOTS]:
        sys.stderr.write(f"There is no {', '.join(unknown)}; there are: {', '.join(SHOTS)}.\n")
        return 2
    try:
        stage = Stage(wanted.size, right_to_left=wanted.right_to_left)
    except NoModelError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    wanted.target.mkdir(parents=True, exist_ok=True)
    for name in names:
        stage.take(name, SHOTS[name], wanted.target)
    stage.close()
    return 0


def _parser() -> ArgumentParser:
    parser = ArgumentParser(description="Takes the screenshots of every page and dialog in both themes.")
    parser.add_argument("--language", default="en", help="code of the window's language, for example de")
    parser.add_argument("--only", type=_names, metavar="NAMES", help="names of shots, with commas between")
    parser.add_argument("--right-to-left", action="store_true", help="lay out as for Arabic or Hebrew")
    parser.add_argument("--size", type=_size, default=SIZE, help="of the window; dialogs are no larger")
    # Absolute: the working directory is another one while they are taken.
    parser.add_argument("--target", type=lambda text: Path(text).absolute(), default=TARGET, help="folder")
    return parser


def _names(text: str) -> list[str]:
    return text.split(",")


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise ArgumentTypeError("a size is written like 1024x700")
    return int(width), int(height)


if __name__ == "__main__":
    sys.exit(main())
